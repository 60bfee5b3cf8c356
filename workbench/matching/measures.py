"""Single measures of what a claim and a passage share, each in 0..1. `features` puts them together.

A hit is (place among the passage's stems, slot of the claim, how well it answers).
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

Hit = tuple[int, int, float]

SHORT = 8
"""A passage of fewer words is not the better for it: a heading that is one word of the claim says nothing."""

_K1, _B, _SHORTEST = 1.2, 0.6, 4
_WORD = re.compile(r"[^\W_]+")


def words(folded: str) -> list[str]:
    """The words of a folded text."""
    return _WORD.findall(folded)


def counts(answers: Iterable[tuple[int, float]]) -> dict[int, float]:
    """Slot -> how often it is answered, poor answers counting for less."""
    found: dict[int, float] = {}
    for number, share in answers:
        found[number] = found.get(number, 0.0) + share
    return found


def bm25(rarity: Sequence[float], found: Mapping[int, float], length: float, usual: float) -> float:
    """BM25's sum for a text of `length` stems among texts of `usual` length, not yet divided by what could be."""
    damping = _K1 * (1 - _B + _B * max(length, _SHORTEST) / max(usual, 1.0))
    return sum([rarity[number] * often / (often + damping) for number, often in found.items()])


def focus(asides: frozenset[int], hits: Sequence[Hit], length: int) -> float:
    """The share of the passage's words that answer the claim."""
    answering = {place for place, number, _ in hits if number not in asides} if asides else {hit[0] for hit in hits}
    return min(1.0, len(answering) / max(length, SHORT))


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
