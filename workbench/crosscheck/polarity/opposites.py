"""Opposites: the words of two sentences that say the contrary of each other, and whether one of them is denied."""

from workbench.crosscheck.lexicon.polarity_words import (
    DIS_NEGATED,
    IN_ENDINGS,
    IN_NEGATES,
    NEGATORS,
    NOT_NEGATED,
    OPPOSITES,
    UN_NEGATES,
)
from workbench.crosscheck.words.alignment import Alignment, Difference, Word


def opposed(difference: Difference) -> list[tuple[Word, Word]]:
    """The words of a difference that are each other's opposite."""
    return [
        (mine, other)
        for mine in difference.ours
        for other in difference.theirs
        if frozenset((mine.bare, other.bare)) in OPPOSITES or negates(mine.bare, other.bare)
    ]


def negates(one: str, other: str) -> bool:
    """Whether one word denies the other by its beginning: solvent, insolvent; paid, unpaid; agree, disagree."""
    if one[-3:] != other[-3:]:
        return False
    short, long = sorted((one, other), key=len)
    prefix = long.removesuffix(short) if len(short) >= 3 and long.endswith(short) else ""
    if prefix in UN_NEGATES:
        return len(short) >= 4
    if prefix == "dis":
        return short in DIS_NEGATED
    return prefix in IN_NEGATES and len(short) >= 4 and short.endswith(IN_ENDINGS) and long not in NOT_NEGATED


def denied_once(alignment: Alignment, mine: Word, other: Word) -> bool:
    """Whether one of two opposites is denied: absent, was not present."""
    sides = (alignment.ours, mine), (alignment.theirs, other)
    denied = [any(one.bare in NEGATORS for one in _before(words, word)) for words, word in sides]
    return denied[0] != denied[1]


def _before(words: tuple[Word, ...], word: Word) -> tuple[Word, ...]:
    at = place(words, word)
    return words[max(0, at - 3) : at]


def place(words: tuple[Word, ...], word: Word) -> int:
    """Where a word stands in a stretch."""
    return next(at for at, one in enumerate(words) if one.start == word.start and one.key == word.key)
