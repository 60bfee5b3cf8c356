"""Cut a text into terms: what is indexed, searched for and marked as shared.

A term's stem is what two ways of writing the same thing have in common: case, accents and endings are gone,
"32 thousand" is 32000, "tonnes" are tons, "U.S." and "United States" meet in one token. Chinese, Japanese, Thai and
their like, which leave no space between words, are cut into pairs of characters. Stop words and addresses are left
out.

Besides its exact token a figure leaves its leading digits ("~76" for 7,691 and for 7.6), by which a factor of a
thousand, another unit or a rounding is found; a name of several words leaves its initials.
"""

import re
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from threading import RLock
from typing import NamedTuple

import snowballstemmer

from workbench.text import numerals
from workbench.text.folding import fold_text
from workbench.text.stopwords import STOP_WORDS
from workbench.text.vocabulary import ACRONYM_NAMES, MONTHS, SNOWBALL, UNITS

ANALYSER = 1
"""Counts up whenever the same text would give other stems: an index made by another analyser is made anew."""


class TermKind(StrEnum):
    """What a term is. `NUMBER` is a figure's exact value, `LEADING` its first digits, `INITIALS` those of a name."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    YEAR = "year"
    LEADING = "leading"
    UNIT = "unit"
    INITIALS = "initials"


class Term(NamedTuple):
    """One token: [start, end) of the text, in code points, and the stem it is known by. `value` is a number's."""

    stem: str
    start: int
    end: int
    kind: TermKind = TermKind.WORD
    value: float | None = None


_NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_LETTER = r"[^\W\d_" + _NO_SPACES + "]"
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
_WORD = rf"{_LETTER}(?:{_LETTER}|[{_INSIDE}]|['’](?={_LETTER}))*"
_PATTERN = (  # every branch begins with a character or a set, so that re can skip it at a glance
    r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+"
    r"|p(?:er|or|our)[ \u00a0](?:cent|ciento|cento)(?!\w)"
    rf"|[a-z]+(?![\w'’{_INSIDE}])"  # most words of most texts, the short way
    r"|[A-Z]\.(?:[A-Z]\.)+[A-Z]?(?!\w)|[A-Z]\.[A-Z](?!\w)"  # U.S., U.S
    r"|[A-Z]{1,7}-?\d+[A-Z]{0,2}\d*(?!\w)"  # H-2B, COVID-19, MH17
    r"|\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*"
    rf"|{_WORD}"
    r"|[%$€£¥₹₽]"
    rf"|[#@]{_LETTER}\w*"
    rf"|[{_NO_SPACES}]+"
)
_TOKEN = re.compile(_PATTERN)
_TOKEN_OR_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w|" + _PATTERN)
_ADDRESS = re.compile(r"https?://|www\.|pic\.twitter\.com/|[\w.+-]+@\w")
_CODE = re.compile(r"[A-Z]{1,7}-?\d")
_HASHTAG_PARTS = re.compile(r"[A-Z]?[^\W\dA-Z_]+|[A-Z]+(?![^\W\dA-Z_])|\d+")
_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*\Z")
_LINK = r"(?:[ \u00a0](?:of|for|and|on|de|del|of the|de la|de los))?"
_CAPITALISED_RUN = re.compile(rf"(?<![\w.])[A-Z]{_LETTER}+(?:{_LINK}[ \u00a0][A-Z]{_LETTER}+)+")
_ONLY_NO_SPACES = re.compile(rf"[{_NO_SPACES}]+\Z")
_SPACES = re.compile(rf"[{_NO_SPACES}]+\Z")
_NO_TOKEN = re.compile("[\\x00-\\x1f !\"'()*+,/:;<>?@\\[\\\\\\]^`{|}\\x7f-]")
_SPACES = re.compile("[ \u00a0]")
YEAR = re.compile(r"(?:1[0-9]|20)\d\d\Z")
_OPENING = " \u00a0\n\t“”\"‘’'([—–-"
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_LONGEST_WORD = 40


class _Piece(NamedTuple):
    """What a surface is, whatever stands around it. `numeral` is a number word's value, `figure` marks digits.

    `depends` says that what it is can only be told with the text around it.
    """

    stems: tuple[str, ...] = ()
    kind: TermKind = TermKind.WORD
    figure: bool = False
    numeral: float | None = None
    suffix: float | None = None
    depends: bool = False


def base_language(language: str) -> str:
    """The two-letter language of a tag; English where it is not told, as most texts that do not tell are."""
    return language.split("-")[0].split("_")[0].lower() or "en"


class _Lexicon(dict):
    """Surfaces of one language and what they are. Stems are dear (40 µs) and words come again: so they are kept."""

    LIMIT = 400_000

    def __init__(self, language: str):
        self.language = language
        self._lock = RLock()  # a stemmer holds the word it is at, and searches come from several threads
        self.stop = STOP_WORDS.get(language, frozenset())
        self.numerals = numerals.NUMERALS.get(language, numerals.NUMERALS["en"])
        algorithm = SNOWBALL.get(language)
        self._runs: dict[str, tuple[str, ...]] = {}
        self._stemmer = snowballstemmer.stemmer(algorithm) if algorithm else None

    def __missing__(self, surface: str) -> "str | _Piece":
        """A plain word is its stem ("" for a stop word), which keeps the common way short; all else is a piece."""
        with self._lock:
            if len(self) > self.LIMIT:
                self.clear()
                self._runs.clear()
            found = self[surface] = self._read(surface)
        return found

    def stem(self, word: str) -> str:
        """The stem of a word without case, accents and ending; "" if it is a stop word."""
        with self._lock:
            return self._stem(word)

    def _stem(self, word: str) -> str:
        word = word.lower().replace("’", "'").replace("\u00ad", "")
        word = word.removesuffix("'s").removesuffix("'")
        if "'" in word:  # l'eau, d'or; but O'Brien
            head, _, tail = word.partition("'")
            elided = len(head) <= 2 and self.language in ("fr", "it", "ca")
            word = (tail if elided else word).replace("'", "")
        folded = word if word.isascii() else fold_text(word)
        if folded in self.stop or len(folded) > _LONGEST_WORD:
            return "" if folded in self.stop else _NO_TOKEN.sub("", folded)[:_LONGEST_WORD]
        stem = self._stemmer.stemWord(word) if self._stemmer and len(word) > 2 else word
        return stem if stem.isascii() else _NO_TOKEN.sub("", fold_text(stem))

    def _initials(self, letters: str) -> str:
        """Initials meet the same letters as a word ("fbi"), but never a stop word ("us", "who")."""
        letters = ACRONYM_NAMES.get(letters, letters)
        stem = self.stem(letters)
        return stem if stem and len(letters) > 2 else "=" + letters

    def initials_of(self, run: str) -> tuple[str, ...]:
        """The initials by which a run of capitalised words is known, if it is."""
        if run not in self._runs:
            words = [word for word in _SPACES.split(run) if word[0].isupper()]
            if self[words[0]] == "":
                words = words[1:]
            pairs = (fold_text(f"{one} {other}") for one, other in pairwise(words))
            known = {"=" + ACRONYM_NAMES[pair] for pair in pairs if pair in ACRONYM_NAMES}
            if not known and 3 <= len(words) <= 7:
                known = {self._initials("".join(word[0] for word in words).lower())}
            self._runs[run] = tuple(sorted(known))
        return self._runs[run]

    def _read(self, surface: str) -> "str | _Piece":
        if _FIGURE.match(surface):
            return _Piece(figure=True, depends=True)
        if _ADDRESS.match(surface):
            return ""
        if surface[0] in "#@":
            parts = [self.stem(part) for part in _HASHTAG_PARTS.findall(surface[1:])]
            whole = _NO_TOKEN.sub("", fold_text(surface[1:]))
            return _Piece(tuple(dict.fromkeys(part for part in (*parts, whole) if part)), TermKind.NAME)
        if _ONLY_NO_SPACES.match(surface):
            return _Piece(suffix=numerals.SUFFIXES.get(surface[0]), depends=True)
        folded = fold_text(surface)
        if _CODE.match(surface):
            return self._code(folded)
        return self._word(surface, folded)

    def _code(self, folded: str) -> _Piece:
        letters = re.match(r"[a-z]+", folded)[0]
        stems = [folded.replace("-", "")] + ([self.stem(letters)] if len(letters) > 2 else [])
        return _Piece(tuple(filter(None, stems)), TermKind.NAME)

    def _word(self, surface: str, folded: str) -> "str | _Piece":
        if folded in UNITS:
            return _Piece((UNITS[folded],), TermKind.UNIT)
        if folded in self.numerals:
            return _Piece((self.stem(surface),), numeral=self.numerals[folded], depends=True)
        if folded in MONTHS and (surface[0].isupper() or folded not in ("may", "march")):
            return _Piece((MONTHS[folded],), TermKind.YEAR)
        letters = surface.replace(".", "")
        if len(letters) > 1 and letters.isupper() and len(letters) < 7:
            return _Piece((self._initials(letters.lower()),), TermKind.NAME)
        stem = self.stem(surface)
        if folded in numerals.SUFFIXES or folded in _ORDINALS:
            alone = (stem,) if len(folded) > 1 and folded not in _ORDINALS and stem else ()
            return _Piece(alone, suffix=numerals.SUFFIXES.get(folded, 1.0), depends=not alone)
        if len(folded) == 1 and folded.isascii() and not surface.isupper():
            return ""
        return stem


@lru_cache(maxsize=64)
def _lexicon(language: str) -> _Lexicon:
    return _Lexicon(language)


def stem_of(word: str, language: str = "en") -> str:
    """The stem of one word in a language, "" for a stop word."""
    return _lexicon(base_language(language)).stem(word)


def _tokens(text: str) -> re.Pattern:
    return _TOKEN_OR_MAIL if "@" in text else _TOKEN


def stems(text: str, language: str = "en") -> list[str]:
    """The stems of a text, as `terms` gives them: the short way for filling an index."""
    lexicon = _lexicon(base_language(language))
    found: list[str] = []
    for piece in map(lexicon.__getitem__, _tokens(text).findall(text)):
        if piece.__class__ is str:
            if piece:
                found.append(piece)
        elif piece.depends:
            return [term.stem for term in terms(text, language)]
        else:
            found += piece.stems
    for run in _CAPITALISED_RUN.findall(text):
        found += lexicon.initials_of(run)
    return found


def terms(text: str, language: str = "en") -> list[Term]:
    """The terms of a text in order, with their places; a name's initials come last."""
    lexicon = _lexicon(base_language(language))
    tokens = [(match.start(), match.end(), lexicon[match.group()]) for match in _tokens(text).finditer(text)]
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
    found += [Term(stem, start, end, TermKind.INITIALS) for stem, start, end in _names(text, lexicon)]
    return found


def _kind_of(text: str, start: int) -> TermKind:
    """A capital letter makes a name, unless a sentence begins there."""
    if not text[start].isupper():
        return TermKind.WORD
    before = text[max(0, start - 4):start].rstrip(_OPENING)
    return TermKind.WORD if not before or before[-1] in ".!?:" else TermKind.NAME


def _pairs(text: str, start: int, end: int) -> list[Term]:
    """Overlapping pairs of characters of a run without spaces; a single character stands for itself."""
    places = [(start, end)] if end - start == 1 else [(at, at + 2) for at in range(start, end - 1)]
    found = ((_NO_TOKEN.sub("", fold_text(text[first:last])), first, last) for first, last in places)
    return [Term(stem, first, last) for stem, first, last in found if stem]


def _number(text: str, tokens: list, index: int, lexicon: _Lexicon, found: list[Term]) -> int:
    """Read the number that begins at a token, add its terms, and say where the next token is."""
    start, end, piece = tokens[index]
    after = index + 1
    if piece.figure:
        readings = numerals.written(text[start:end], lexicon.language)
        after, end, factor = _scale_after(text, tokens, after, end)
        readings = [reading * factor for reading in readings]
    else:
        values = [piece.numeral]
        after, end = _more_words(text, tokens, after, end, values, lexicon)
        if len(values) == 1 and values[0] >= 1000 and not _one_before(text, start):
            found.extend(Term(stem, start, end) for stem in piece.stems)  # "millions of people" is no figure
            return after
        half = re.search(r"\bhalf (?:a |an )?\Z", text[max(0, start - 8):start], re.IGNORECASE)
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
    before = text[max(0, start - 6) : start]
    return bool(re.search(r"\b(?:an?|one|half|un|una|uno|une|ein|eine|um|uma)[ \u00a0-]\Z", before, re.IGNORECASE))


def _scale_after(text: str, tokens: list, after: int, end: int) -> tuple[int, int, float]:
    """What multiplies a figure: a scale word after one space ("32 thousand", "5 mil millones") or a glued suffix."""
    factor = 1.0
    while after < len(tokens):
        start, stop, piece = tokens[after]
        between = text[end:start]
        if piece.__class__ is str:
            break
        if between == "" and piece.suffix is not None and factor == 1.0:
            stop = stop if text[start] < "\u0e00" else start + 1
            after += 1 if stop == tokens[after][1] else 0
            if stop != tokens[min(after, len(tokens) - 1)][1] and text[start] >= "\u0e00":
                tokens[after] = (stop, tokens[after][1], piece)
            return after, stop, piece.suffix
        scale = piece.numeral or (piece.suffix if piece.stems and piece.suffix and piece.suffix > 1 else None)
        if between not in (" ", "\u00a0", "-", "\n") or scale is None or scale < 100:
            break
        factor, end, after = factor * scale, stop, after + 1
    return after, end, factor


def _more_words(
    text: str, tokens: list, after: int, end: int, values: list[float], lexicon: _Lexicon
) -> tuple[int, int]:
    """Take in the number words that go on a number: "two hundred and forty-three thousand"."""
    joiner = numerals.JOINERS.get(lexicon.language, "and")
    while after < len(tokens):
        at = after
        joined = text[tokens[at][0]:tokens[at][1]].lower() == joiner and at + 1 < len(tokens)
        start, stop, piece = tokens[at + joined]
        between = text[end:start].replace(joiner, "", 1) if joined else text[end:start]
        value = 1 if text[start:stop].lower() in numerals.ONES else getattr(piece, "numeral", None)
        if value is None or between.strip(" -\u00a0\n") or not numerals.goes_on(values, value, joined):
            break
        values.append(value)
        after, end = at + joined + 1, stop
    return after, end


def _names(text: str, lexicon: _Lexicon) -> list[tuple[str, int, int]]:
    """The initials of names of several words: "World Health Organization" meets "WHO"."""
    return [
        (stem, match.start(), match.end())
        for match in _CAPITALISED_RUN.finditer(text)
        for stem in lexicon.initials_of(match.group())
    ]
