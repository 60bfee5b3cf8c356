"""Which slots of a claim each of many texts answers."""

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np

from workbench.domain.searching import FIGURE, KINDS_OF_STEMS, NO_WORD, KnownStems
from workbench.matching.looking.asked import Asked
from workbench.matching.looking.features import LONGEST
from workbench.matching.looking.gleaned import Gleaned
from workbench.text.words.terms import stems

Hits = tuple[np.ndarray, np.ndarray]
"""Rows, and the numbers of the stems that are asked for which stand there."""


class Tally(NamedTuple):
    """A row for each text. By slot: how well it is answered (`worth`) and how often in all, poor answers counting for
    less (`often`). How many stems a text has, how many of them are words, how many answer what is no aside; and of a
    text that tells `figures` what gives its stems in order, else None."""

    worth: np.ndarray
    often: np.ndarray
    stems: np.ndarray
    words: np.ndarray
    answering: np.ndarray
    figures: np.ndarray


def tally(asked: Asked, texts: Sequence[str], languages: Sequence[str], known: KnownStems | None = None) -> Tally:
    """What the texts, each in its language, answer; of long ones the beginning. Those whose stems are `known` are not
    read."""
    slots = len(asked.rarity)
    found = Tally(*np.zeros((2, len(texts), slots)), *np.zeros((3, len(texts)), int), np.full(len(texts), None))
    told = [known is not None and known.of[at] is not None and len(text) <= LONGEST for at, text in enumerate(texts)]
    rows = [at for at, text in enumerate(texts) if text and told[at]]
    if rows:
        _answer(found, asked, *_of_known(found, rows, asked, known))
    for language in dict.fromkeys(languages):
        rows = [at for at, one in enumerate(languages) if one == language and texts[at] and not told[at]]
        if rows:
            _answer(found, asked, *_of_read(found, rows, asked, [texts[at][:LONGEST] for at in rows], language))
    return found


def _of_known(found: Tally, rows: Sequence[int], asked: Asked, known: KnownStems) -> Hits:
    each = [known.of[at] for at in rows]
    found.stems[rows] = [len(one) for one in each]
    numbers, at = np.concatenate(each), np.repeat(np.arange(len(found.stems)), found.stems)
    kinds = numbers % KINDS_OF_STEMS
    found.words[:] = found.stems - np.bincount(at[kinds == NO_WORD], minlength=len(found.stems))
    for row in set(at[kinds == FIGURE].tolist()):
        found.figures[row] = partial(_in_order, known, row)
    places, hit_by = asked.sought.places_in(numbers, known.numbers)
    return at[places], hit_by


def _in_order(known: KnownStems, row: int) -> list[str]:
    return [known.stems[number // KINDS_OF_STEMS] for number in known.of[row].tolist()]


def _of_read(found: Tally, rows: Sequence[int], asked: Asked, texts: Sequence[str], language: str) -> Hits:
    gleaned = Gleaned(texts, language, asked.sought)
    found.stems[rows], found.words[rows] = gleaned.stems, gleaned.words
    for at in gleaned.figures:
        found.figures[rows[at]] = partial(gleaned.in_order, at)
    order = np.argsort(gleaned.hits, kind="stable")
    return np.array(rows)[gleaned.hits[order]], gleaned.hit_by[order]


def _answer(found: Tally, asked: Asked, hits: np.ndarray, stems: np.ndarray) -> None:
    """Tell what these stems answer; hits in the same text stand side by side."""
    if not len(hits):
        return
    firsts = np.flatnonzero(np.concatenate(([True], hits[1:] != hits[:-1])))
    rows, shares = hits[firsts], asked.shares[stems]
    found.worth[rows] = np.maximum.reduceat(shares, firsts)
    found.often[rows] = np.add.reduceat(shares, firsts)
    found.answering[rows] = np.add.reduceat(asked.is_answer[stems], firsts, dtype=int)


def worth_of(asked: Asked, texts: Sequence[tuple[str, str]]) -> np.ndarray:
    """How well texts that come again and again, with their languages, answer each slot, a row for each."""
    worth = np.zeros((len(texts), len(asked.rarity)))
    for row, (text, language) in enumerate(texts):
        for stem in _stems_of(text[:LONGEST], language) if text else ():
            if (number := asked.sought.numbers.get(stem)) is not None:
                np.maximum(worth[row], asked.shares[number], out=worth[row])
    return worth


@lru_cache(maxsize=4096)
def _stems_of(text: str, language: str) -> tuple[str, ...]:
    return tuple(stems(text, language))
