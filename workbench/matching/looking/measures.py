"""Single measures of what a claim and a passage share, each in 0..1. `looks` puts them together."""

import re
from collections.abc import Sequence

import numpy as np
from numpy import ndarray as Rows
from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

SHORT = 8
"""A passage of fewer words is not the better for it: a heading that is one word of the claim says nothing."""

_K1, _B, _SHORTEST = 1.2, 0.6, 4
_WORD = re.compile(r"[^\W_]+")


def words(folded: str) -> list[str]:
    """The words of a folded text."""
    return _WORD.findall(folded)


def bm25(rarity: Rows, often: Rows, length: Rows, usual: float) -> Rows:
    """BM25's sum for texts of `length` stems, a row of `often` by slot for each, among texts of `usual` length; not yet
    divided by what could be."""
    damping = _K1 * (1 - _B + _B * np.maximum(length, _SHORTEST) / max(usual, 1.0))
    return (rarity * often / (often + damping[:, None])).sum(axis=1)


def focus(answering: Rows, length: Rows) -> Rows:
    """The share of each passage's words that answer the claim."""
    return np.minimum(answering / np.maximum(length, SHORT), 1.0)


def verbatim(asked: Sequence[str], asked_folded: str, folded: str) -> float:
    """How much of the claim stands word for word, in order and in one stretch, in the passage."""
    if not asked or not folded:
        return 0.0
    if sum(map(folded.__contains__, asked)) < 0.5 * len(asked):
        return 0.0
    in_order = LCSseq.similarity(asked, words(folded)) / len(asked)
    if in_order < 0.5:
        return 0.0
    return in_order * fuzz.partial_ratio(asked_folded, folded) / 100 if len(folded) >= len(asked_folded) else in_order
