"""Figures of two members of one series: the first blast and the second. What is told of the one denies nothing that is
told of the other."""

from collections.abc import Sequence

from workbench.crosscheck.figures.figure import NAMING, ORDINAL, Figure
from workbench.crosscheck.weighing.pairs import Pair
from workbench.crosscheck.weighing.tolerance import AGREEING, DIFFERS, OPEN

ANOTHER_MEMBER = "member"
"""The reason why figures of two members stand beside each other."""
_SAME_WORDS = 0.8
"""What share of the shorter sentence's words is shared where only the ordinal may be a slip."""


def kept_apart(pairs: list[Pair], another: str, ours: Sequence[Figure], theirs: Sequence[Figure]) -> list[Pair]:
    """Pairs in which figures of two members of a series do not conflict: their relation becomes `another`. Where all
    else is the same the ordinal itself is what differs, and everything stays as it is."""
    named = next((one for one in pairs if _names_two_members(one)), None)
    if named is None:
        return pairs
    others = [one for one in pairs if one is not named]
    if any(one.relation in AGREEING for one in others):
        return pairs
    if not others and not all(map(_tells_more, (ours, theirs))) and named.same.context >= _SAME_WORDS:
        return pairs
    for one in others:
        if one.relation == DIFFERS:
            one.relation, one.special = another, ANOTHER_MEMBER
            one.beside = named.ours.text, named.theirs.text
    return [one for one in others if one.relation != OPEN]


def _tells_more(figures: Sequence[Figure]) -> bool:
    return any(one.kind != ORDINAL for one in figures)


def _names_two_members(pair: Pair) -> bool:
    return pair.relation == DIFFERS and pair.ours.role == pair.theirs.role == NAMING
