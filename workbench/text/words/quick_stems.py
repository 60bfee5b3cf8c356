"""Stems in less time: of many texts at once, to fill an index; of those words alone that may matter, to compare.

Both give what `terms.stems` gives.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain

from workbench.text.words.chunks import BETWEEN, DEPENDS, Beginnings
from workbench.text.words.lexicon import Lexicon
from workbench.text.words.met import Met
from workbench.text.words.terms import (
    figures_among,
    lexicon_for,
    reaches_over_a_space,
    stems,
    stems_of_chunks,
    stems_with_figures,
)
from workbench.text.words.tokens import CAPITALISED_RUN

OTHER = "\u00b7"
"""Stands for the stem of a word that does not matter; no stem is that."""
_OTHER = (OTHER,)

_PRINTED = bytes(range(32, 127))
"""All of ASCII that can be printed: to take it away is quicker than to look at each letter."""

MANY = 50
"""Texts from which on arithmetic over all of them is quicker than looking up word by word."""


def joined_stems(texts: Sequence[str], language: str = "en", met: Met | None = None) -> list[str]:
    """The stems of each text, in order, with a space between. `met` is given all of them."""
    lexicon, met = lexicon_for(language), Met() if met is None else met
    if len(texts) < MANY:
        return _joined(texts, lexicon, met)
    usual = range(len(texts))
    if not _have_single_spaces(texts):
        usual = [at for at, text in enumerate(texts) if _has_single_spaces(text)]
    found = [""] * len(texts)
    if usual:
        rows, with_names = _packed(lexicon).joined([texts[at] for at in usual], met)
        for at, row in zip(usual, rows, strict=True):
            found[at] = row
        _add_names([usual[at] for at in with_names], texts, found, lexicon, met)
        _read_over_spaces(texts, found, lexicon, met)
    if len(usual) < len(texts):
        others = sorted(set(range(len(texts))).difference(usual))
        for at, row in zip(others, _joined([texts[at] for at in others], lexicon, met), strict=True):
            found[at] = row
    return found


def _have_single_spaces(texts: Sequence[str]) -> bool:
    """Whether that holds for all of them, which is quickly told."""
    whole = f" {' '.join(texts)} "
    return "  " not in whole and (not whole.encode().translate(None, _PRINTED) if whole.isascii()
                                  else whole.isprintable())


def _has_single_spaces(text: str) -> bool:
    """Whether no other space stands in it than one between two words: what can be printed has no other than " "."""
    return text.isprintable() and "  " not in text and text.strip(" ") == text != ""


def _packed(lexicon: Lexicon):
    # Loaded when needed: numpy takes a while, and a claim's own words are no thousand texts.
    from workbench.text.words.packed_stems import PackedStems

    packed = lexicon.packed
    if packed is None:
        packed = lexicon.packed = PackedStems(lexicon)
    return packed


def let_go(language: str) -> None:
    """Forget what words of a language were found to be, which takes dozens of megabytes: for a process that has read a
    library and reads no more than a text now and then from now on."""
    lexicon_for(language).packed = None


def _joined(texts: Sequence[str], lexicon: Lexicon, met: set[str]) -> list[str]:
    whole = BETWEEN.join(texts)
    chunks = whole.split()
    known = list(map(lexicon.joined.__getitem__, chunks))
    if " ".join(chunks) == whole.strip(" "):
        _add_figures(chunks, known, lexicon)
    rows = " ".join(known).split("\n") if texts else []
    is_parted = len(rows) == len(texts)  # else what parts them stands in one of them
    if not is_parted:
        rows = [" ".join(stems(text, lexicon.language)) for text in texts]
    for at, row in enumerate(rows):
        if DEPENDS in row:
            rows[at] = " ".join(stems_with_figures(texts[at], lexicon))
    met.add(" ".join(rows).split())
    if is_parted:
        _add_names(range(len(texts)), texts, rows, lexicon, met)
        _read_over_spaces(texts, rows, lexicon, met)
    return rows


def _add_figures(chunks: Sequence[str], known: list[str], lexicon: Lexicon) -> None:
    """Put the stems of figures and number words, with what goes on with them, in the place of `DEPENDS`."""
    for begun, end, some in figures_among(chunks, _places_of(DEPENDS, known), lexicon):
        known[begun:end] = [" ".join(some), *[""] * (end - begun - 1)]


def _places_of(one: str, known: Sequence[str]) -> list[int]:
    places, at = [], -1
    with suppress(ValueError):
        while True:
            at = known.index(one, at + 1)
            places.append(at)
    return places


def _add_names(places: Iterable[int], texts: Sequence[str], rows: list[str], lexicon: Lexicon, met: Met) -> None:
    """Add the initials of names to the rows of those texts that may have some."""
    for at in places:
        for run in CAPITALISED_RUN.findall(texts[at]):
            initials = lexicon.initials_of(run)
            if initials:
                rows[at] += " " + " ".join(initials)
                met.add(initials)


def _read_over_spaces(texts: Sequence[str], rows: list[str], lexicon: Lexicon, met: Met) -> None:
    """Read those anew that may say "per cent"."""
    if reaches_over_a_space(BETWEEN.join(texts)):
        for at, text in enumerate(texts):
            if reaches_over_a_space(text):
                found = stems(text, lexicon.language)
                rows[at] = " ".join(found)
                met.add(found)


def stems_beginning(text: str, language: str, beginnings: Beginnings) -> list[str]:
    """The stems of a text in order, but `OTHER` for words that were never met and begin otherwise than `beginnings`
    say: to cut off the endings of all words of all candidates takes longer than to compare them."""
    if reaches_over_a_space(text):
        return stems(text, language)
    lexicon = lexicon_for(language)
    chunks, glimpses = text.split(), lexicon.glimpses
    known = list(map(glimpses.__getitem__, chunks))
    for at, seen in enumerate(known):
        if seen.__class__ is str:
            matters = seen[:2] in beginnings and glimpses.may_be(seen, beginnings)
            known[at] = glimpses.whole(chunks[at]) if matters else _OTHER
    if None not in known:
        found = list(chain.from_iterable(known))
    elif " ".join(chunks) == text:
        found = stems_of_chunks(chunks, known, lexicon)
    else:
        return stems(text, language)
    for run in CAPITALISED_RUN.findall(text):
        found += lexicon.initials_of(run)
    return found
