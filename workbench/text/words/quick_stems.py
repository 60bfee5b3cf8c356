"""Stems in less time: of many texts at once, to fill an index; of those words alone that may matter, to compare.

Both give what `terms.stems` gives.
"""

from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress
from itertools import accumulate, chain

from workbench.text.words.chunks import BETWEEN, DEPENDS, Beginnings
from workbench.text.words.lexicon import Lexicon
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


def joined_stems(texts: Sequence[str], language: str = "en") -> list[str]:
    """The stems of each text with a space between, in any order."""
    lexicon = lexicon_for(language)
    whole = BETWEEN.join(texts)
    chunks = whole.split()
    known = list(map(lexicon.joined.__getitem__, chunks))
    if _has_single_spaces(texts, whole, chunks):
        _add_figures(chunks, known, lexicon)
    rows = " ".join(known).split("\n") if texts else []
    if len(rows) != len(texts):  # what parts them stands in one of them
        return [" ".join(stems(text, language)) for text in texts]
    for at, row in enumerate(rows):
        if DEPENDS in row:
            rows[at] = " ".join(stems_with_figures(texts[at], lexicon))
    _add_initials(texts, whole, rows, lexicon)
    if reaches_over_a_space(whole):
        for at, text in enumerate(texts):
            if reaches_over_a_space(text):
                rows[at] = " ".join(stems(text, language))
    return rows


def _has_single_spaces(texts: Sequence[str], whole: str, chunks: Sequence[str]) -> bool:
    """Whether nothing but one space stands between two chunks: then their places tell all that matters."""
    # What can be printed has no other space than " ", and that is told in a fifth of the time.
    return "  " not in whole and "".join(texts).isprintable() or " ".join(chunks) == whole.strip(" ")


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


def _add_initials(texts: Sequence[str], whole: str, rows: list[str], lexicon: Lexicon) -> None:
    starts: list[int] = []
    for run in CAPITALISED_RUN.finditer(whole):
        starts = starts or list(accumulate((len(text) + len(BETWEEN) for text in texts), initial=0))
        for stem in lexicon.initials_of(run.group()):
            rows[bisect_right(starts, run.start()) - 1] += " " + stem


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
