"""Cut a text into terms: what is indexed, searched for and marked as shared.

A term's stem is what two ways of writing the same thing have in common: case, accents and endings are gone, "32
thousand" is 32000, "tonnes" are tons, "U.S." and "United States" meet in one token. Chinese, Japanese, Thai and their
like, which leave no space between words, are cut into pairs of characters. Stop words and addresses are left out.

Besides its exact token a figure leaves its leading digits ("~76" for 7,691 and for 7.6), by which a factor of a
thousand, another unit or a rounding is found; a name of several words leaves its initials.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from workbench.text.folding import fold_text
from workbench.text.words import numerals
from workbench.text.words.analyser import ANALYSER
from workbench.text.words.chunks import BETWEEN, Beginnings, beginnings_of
from workbench.text.words.decimals import decimals_after, told_as_decimals, whole_before
from workbench.text.words.going_on import more_words, scale_after
from workbench.text.words.lexicon import NO_TOKEN, Lexicon, TermKind, base_language, lexicon_of
from workbench.text.words.tokens import CAPITALISED_RUN, TOKEN, TOKEN_OR_MAIL

__all__ = ["ANALYSER", "YEAR", "Term", "TermKind", "base_language", "stem_of", "stems", "terms", "terms_among"]

_OPENING = " \u00a0\n\t“”\"‘’'([—–-"
_ONE = re.compile(r"\b(?:an?|one|half|un|una|uno|une|ein|eine|um|uma)[ \u00a0-]\Z", re.IGNORECASE)
BETWEEN_TEXTS = BETWEEN.strip()
_MOST_FIGURES = 50_000
_BARE = re.compile(r"[\d.,]+[%;:)]*\Z")
_ALONE = re.compile(r"(\d+(?:[.,]\d+)*)[.,;:)]*\Z")
_CHUNK = re.compile(r"\S+")
_HALF = re.compile(r"\bhalf (?:a |an )?\Z", re.IGNORECASE)
YEAR = re.compile(r"(?:1[0-9]|20)\d\d\Z")


class Term(NamedTuple):
    """One token: [start, end) of the text, in code points, and the stem it is known by. `value` is a number's."""

    stem: str
    start: int
    end: int
    kind: TermKind = TermKind.WORD
    value: float | None = None


def stem_of(word: str, language: str = "en") -> str:
    """The stem of one word in a language, "" for a stop word."""
    return lexicon_of(base_language(language)).stem(word)


def _tokens(text: str) -> re.Pattern:
    return TOKEN_OR_MAIL if "@" in text else TOKEN


def stems(text: str, language: str = "en") -> list[str]:
    """The stems of a text, as `terms` gives them: the short way for filling an index."""
    lexicon = lexicon_for(language)
    try:
        found = list(chain.from_iterable(map(lexicon.chunks.__getitem__, text.split())))
    except TypeError:  # there is a chunk whose stems depend on what stands around it
        found = stems_with_figures(text, lexicon)
    if reaches_over_a_space(text):
        found = [term.stem for term in _between(text, 0, len(text), lexicon)]
    for run in CAPITALISED_RUN.findall(text):
        found += lexicon.initials_of(run)
    return found


@lru_cache(maxsize=256)
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language's tag."""
    return lexicon_of(base_language(language))


def reaches_over_a_space(text: str) -> bool:
    """Whether it may say "per cent", the one token that has a space."""
    return "r cent" in text or "r cient" in text or not text.isascii() and (
        "r\u00a0cent" in text or "r\u00a0cient" in text)


def stems_with_figures(text: str, lexicon: Lexicon) -> list[str]:
    """Stems chunk by chunk; only figures, number words and what may go on with them are read with what stands around
    them."""
    chunks = text.split()
    if " ".join(chunks) == text:
        return stems_of_chunks(chunks, list(map(lexicon.chunks.__getitem__, chunks)), lexicon)
    found: list[str] = []  # other spaces may mean something
    for start, end, known in _parts(text, lexicon):
        found += (term.stem for term in _between(text, start, end, lexicon)) if known is None else known
    return found


def stems_of_chunks(chunks: Sequence[str], known: list[Sequence[str] | None], lexicon: Lexicon) -> list[str]:
    """The stems of words with one space between; `known` are those of each, None where its neighbours matter."""
    found: list[str] = []
    after = 0
    for begun, end, stems_ in figures_among(chunks, [at for at, one in enumerate(known) if one is None], lexicon):
        found.extend(chain.from_iterable(known[after:begun]))
        found += stems_
        after = end
    found.extend(chain.from_iterable(known[after:]))
    return found


def figures_among(
    chunks: Sequence[str], places: Sequence[int], lexicon: Lexicon
) -> Iterator[tuple[int, int, Sequence[str]]]:
    """(start, end, stems) of the figures and number words at these places, with what goes on with them."""
    at, size, met = 0, len(chunks), lexicon.chunks
    for begun in places:
        if begun < at:
            continue  # it went on with the one before
        at = begun + 1
        while at < size and (met[chunk := chunks[at]] is None or chunk in met.going_on):
            at += 1
        before = []
        if at > begun + 1 or not _BARE.match(chunks[begun]):
            before = chunks[max(0, begun - 2) : begun]
            if begun > 2 and before[1].lower() in lexicon.points:  # "at one point two million fled" is no 1.2
                before = [chunks[begun - 3], *before]
            if BETWEEN_TEXTS in before:
                before = before[before.index(BETWEEN_TEXTS) + 1 :]
        yield begun, at, _stems_of_figure(before, chunks[begun:at], lexicon)


def stems_of_bare_figure(chunk: str, lexicon: Lexicon) -> Sequence[str] | None:
    """The stems of a figure where nothing around goes on with it; None where words before it matter too."""
    return _stems_of_figure([], [chunk], lexicon) if _BARE.match(chunk) else None


def _stems_of_figure(before: list[str], chunks: list[str], lexicon: Lexicon) -> Sequence[str]:
    """The stems of a figure or number word with what may go on with it. They depend on no more than three words before
    it, on none where it is bare digits; so those that were read once are known."""
    written = " ".join((*before, *chunks))
    if written in lexicon.figures:
        return lexicon.figures[written]
    if not before and (alone := _ALONE.match(written)):  # most figures: the short way
        found = _stems_alone(alone[1], lexicon)
    else:
        first = len(written) - len(" ".join(chunks))
        found = tuple(term.stem for term in _between(written, first, len(written), lexicon))
    if len(lexicon.figures) < _MOST_FIGURES:
        lexicon.figures[written] = found
    return found


def _stems_alone(figure: str, lexicon: Lexicon) -> tuple[str, ...]:
    is_year, found = bool(YEAR.match(figure)), []
    for value in numerals.written(figure, lexicon.language):
        found.append(numerals.plain(value))
        if not is_year and (leading := numerals.leading(value)):
            found.append("~" + leading)
    return tuple(found)


def _parts(
    text: str, lexicon: Lexicon, beginnings: Beginnings | None = None
) -> Iterator[tuple[int, int, Sequence[str] | None]]:
    """(start, end, stems) of chunks; None for the stems of a figure or number word with what may go on with it. With
    `beginnings` words that do not begin so are left out."""
    going_on, known = lexicon.chunks.going_on, lexicon.chunks if beginnings is None else lexicon.glimpses
    begun = ended = -1
    for match in _CHUNK.finditer(text):
        chunk = match.group()
        found = known[chunk]
        if found is None or (begun >= 0 and chunk in going_on):
            begun = match.start() if begun < 0 else begun
            ended = match.end()
            continue
        if begun >= 0:
            yield begun, ended, None
            begun = -1
        if found.__class__ is str:
            found = known.whole(chunk) if known.may_be(found, beginnings) else ()
        if found:
            yield match.start(), match.end(), found
    if begun >= 0:
        yield begun, ended, None


def terms(text: str, language: str = "en") -> list[Term]:
    """The terms of a text in order, with their places; a name's initials come last."""
    lexicon = lexicon_for(language)
    return _between(text, 0, len(text), lexicon) + _initials(text, lexicon)


def terms_among(text: str, language: str, wanted: Collection[str]) -> list[Term]:
    """The terms of a text whose stems are wanted, with their places; those that are words all count as such."""
    lexicon = lexicon_for(language)
    if reaches_over_a_space(text):
        found = _between(text, 0, len(text), lexicon)
    else:
        found = []
        for start, end, known in _parts(text, lexicon, beginnings_of(wanted)):
            if known is None or any(stem in wanted for stem in known):
                found += _between(text, start, end, lexicon)
    return [term for term in found + _initials(text, lexicon) if term.stem in wanted]


def _between(text: str, first: int, last: int, lexicon: Lexicon) -> list[Term]:
    """The terms of [first, last) in order, without initials of names. Both ends are at a space or the text's own."""
    found_tokens = _tokens(text).finditer(text, first, last)
    tokens = [(match.start(), match.end(), lexicon[match.group()]) for match in found_tokens]
    found: list[Term] = []
    index = 0
    while index < len(tokens):
        start, end, piece = tokens[index]
        index += 1
        if piece.__class__ is str:
            if piece:
                found.append(Term(piece, start, end, _kind_of(text, start)))
        elif piece.figure or piece.numeral is not None:
            index = _number(text, tokens, index - 1, lexicon, found)
        elif piece.stems:
            found += [Term(stem, start, end, piece.kind) for stem in piece.stems]
        elif text[start] >= "\u0e00":
            found += _pairs(text, start, end)
    return found


def _initials(text: str, lexicon: Lexicon) -> list[Term]:
    return [Term(stem, start, end, TermKind.INITIALS) for stem, start, end in _names(text, lexicon)]


def _kind_of(text: str, start: int) -> TermKind:
    """A capital letter makes a name, unless a sentence begins there."""
    if not text[start].isupper():
        return TermKind.WORD
    before = text[max(0, start - 4) : start].rstrip(_OPENING)
    return TermKind.WORD if not before or before[-1] in ".!?:" else TermKind.NAME


def _pairs(text: str, start: int, end: int) -> list[Term]:
    """Overlapping pairs of characters of a run without spaces; a single character stands for itself."""
    places = [(start, end)] if end - start == 1 else [(at, at + 2) for at in range(start, end - 1)]
    found = ((NO_TOKEN.sub("", fold_text(text[first:last])), first, last) for first, last in places)
    return [Term(stem, first, last) for stem, first, last in found if stem]


def _number(text: str, tokens: list, index: int, lexicon: Lexicon, found: list[Term]) -> int:
    """Read the number that begins at a token, add its terms, and say where the next token is."""
    start, end, piece = tokens[index]
    after = index + 1
    if piece.figure:
        readings = numerals.written(text[start:end], lexicon.language)
        after, end, part = decimals_after(text, tokens, after, end, lexicon)
        after, end, factor = scale_after(text, tokens, after, end)
        readings = [(reading + part) * factor for reading in readings]
    else:
        values = [piece.numeral]
        if piece.numeral < 100 and (whole := whole_before(text, start)) is not None:
            after, end, part = told_as_decimals(text, tokens, index)
            values = [whole + part]
        after, end = more_words(text, tokens, after, end, values, lexicon)
        if len(values) == 1 and values[0] >= 1000 and not _one_before(text, start):
            found.extend(Term(stem, start, end) for stem in piece.stems)  # "millions of people" is no figure
            return after
        half = _HALF.search(text[max(0, start - 8) : start])
        readings = [numerals.spoken(values) * (0.5 if half else 1)]
    bare_year = piece.figure and after == index + 1 and bool(YEAR.match(text[start:end]))
    for value in readings:
        found.extend(_number_terms(value, start, end, bare_year))
    return after


def _number_terms(value: float, start: int, end: int, is_year: bool) -> list[Term]:
    if is_year:
        return [Term(numerals.plain(value), start, end, TermKind.YEAR, value)]
    exact = Term(numerals.plain(value), start, end, TermKind.NUMBER, value)
    leading = numerals.leading(value)
    return [exact, Term("~" + leading, start, end, TermKind.LEADING, value)] if leading else [exact]


def _one_before(text: str, start: int) -> bool:
    return bool(_ONE.search(text[max(0, start - 6) : start]))


def _names(text: str, lexicon: Lexicon) -> list[tuple[str, int, int]]:
    """The initials of names of several words: "World Health Organization" meets "WHO"."""
    return [
        (stem, match.start(), match.end())
        for match in CAPITALISED_RUN.finditer(text)
        for stem in lexicon.initials_of(match.group())
    ]
