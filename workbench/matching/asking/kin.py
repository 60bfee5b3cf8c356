"""Other words by which a passage may say what a word of the claim says, and what each is worth for it.

Forms of the word, words that news uses for the same thing, words that begin alike and end otherwise, words near it in
meaning. Only those that stand in the library are taken; of those near in meaning more, and farther ones, where the
library is small: there a claim and its passage often have no word in common, in a large one some passage always has.
"""

from collections.abc import Collection
from math import log10

from rapidfuzz import fuzz, process

from workbench.domain.searching import SearchIndex
from workbench.matching.asking import associations
from workbench.matching.asking.common_words import COMMON
from workbench.matching.asking.thesaurus import RELATED

KIN = 0.6
"""What a word that begins alike is worth, at most."""

SMALL = 2000
"""Up to so many passages a library is small."""

NEAREST, STRICTER = 0.45, 0.1
"""Words of this likeness are near in a small library; with ten times as many passages it must be so much higher."""

MOST_NEAR, LEAST_NEAR = 8, 4
"""So many words near in meaning are taken in a small library, and in a large one; half as many of a common word."""

_AT_ONCE = 8


def of(stem: str, held: Collection[str], index: SearchIndex, *, is_name: bool) -> dict[str, float]:
    """The kin of a stem, but those that are `held` already, by stem."""
    found = {other: worth for other, worth in RELATED.get(stem, {}).items() if other not in held}
    if not stem.isalpha():
        return found
    shortest = 4 if is_name else 5
    if len(stem) >= shortest:
        for other, worth in _beginning_alike(stem, shortest, index).items():
            if other not in held and not associations.are_apart(stem, other):
                found.setdefault(other, worth)
    for other, worth in _near(stem, {*held, *found}, index).items():
        found[other] = worth
    return found


def look_ahead(stems: Collection[str], index: SearchIndex) -> None:
    """Ask at once how common the nearest words of all these stems are: to ask stem by stem takes longer."""
    least = _least(_tens(index))
    index.frequencies({other for stem in stems for other, _ in associations.near(stem, least)[:_AT_ONCE]})


def _beginning_alike(stem: str, shortest: int, index: SearchIndex) -> dict[str, float]:
    prefix = stem[: max(shortest, len(stem) - 3)]
    words = [word for word in index.words(prefix, shortest, len(prefix) + 3) if word != stem]
    found = process.extract(stem, words, scorer=fuzz.ratio, score_cutoff=70, limit=5)
    return {word: KIN * score / 100 for word, score, _ in found}


def _near(stem: str, held: Collection[str], index: SearchIndex) -> dict[str, float]:
    tens = _tens(index)
    most = max(LEAST_NEAR, int(MOST_NEAR - LEAST_NEAR * tens)) // (2 if stem in COMMON else 1)
    others = [one for one in associations.near(stem, _least(tens)) if one[0] not in held]
    found: dict[str, float] = {}
    for at in range(0, len(others), _AT_ONCE):
        some = others[at : at + _AT_ONCE]
        there = index.frequencies([other for other, _ in some]).counts
        found |= {other: worth for other, worth in some if other in there}
        if len(found) >= most // 2:  # to look for more of them takes longer than they are worth
            break
    return dict(list(found.items())[:most])


def _least(tens: float) -> float:
    return NEAREST + STRICTER * tens


def _tens(index: SearchIndex) -> float:
    return max(0.0, log10(max(index.frequencies(()).passages, 1) / SMALL))
