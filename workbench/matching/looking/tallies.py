"""Which slots of a claim each of many texts answers."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from workbench.matching.looking.asked import Asked
from workbench.matching.looking.features import LONGEST
from workbench.matching.looking.gleaned import Gleaned


class Tally(NamedTuple):
    """A row for each text. By slot: how well it is answered (`worth`) and how often in all, poor answers counting for
    less (`often`). How many stems a text has, how many of them are words, how many answer what is no aside; and whether
    one is a figure."""

    worth: np.ndarray
    often: np.ndarray
    stems: np.ndarray
    words: np.ndarray
    answering: np.ndarray
    figures: np.ndarray


def tally(asked: Asked, texts: Sequence[str], languages: Sequence[str]) -> Tally:
    """What the texts, each in its language, answer; of long ones the beginning."""
    slots = len(asked.rarity)
    found = Tally(*np.zeros((2, len(texts), slots)), *np.zeros((3, len(texts)), int), np.zeros(len(texts), bool))
    for language in dict.fromkeys(languages):
        rows = [at for at, one in enumerate(languages) if one == language and texts[at]]
        if rows:
            _add(found, rows, asked, [texts[at][:LONGEST] for at in rows], language)
    return found


def _add(found: Tally, rows: Sequence[int], asked: Asked, texts: Sequence[str], language: str) -> None:
    gleaned = Gleaned(texts, language, asked.sought)
    found.stems[rows], found.words[rows] = gleaned.stems, gleaned.words
    found.figures[[rows[at] for at in gleaned.figures]] = True
    if not len(gleaned.hits):
        return
    order = np.argsort(gleaned.hits, kind="stable")
    hits, stems = np.array(rows)[gleaned.hits[order]], gleaned.hit_by[order]
    firsts = np.flatnonzero(np.concatenate(([True], hits[1:] != hits[:-1])))
    shares = asked.shares[stems]
    found.worth[hits[firsts]] = np.maximum.reduceat(shares, firsts)
    found.often[hits[firsts]] = np.add.reduceat(shares, firsts)
    found.answering[hits[firsts]] = np.add.reduceat(asked.is_answer[stems], firsts, dtype=int)
