"""What has changed places between two sentences of the same words: men earn more than women, wages grew 3% and prices
5%."""

from collections.abc import Iterable

from rapidfuzz.distance import Indel

from workbench.crosscheck.lexicon.polarity_words import SYMMETRIC
from workbench.crosscheck.polarity.opposites import place
from workbench.crosscheck.words.alignment import Alignment, Word
from workbench.domain.findings import Agreement, Finding, FindingKind

_SAME_WORDS = 0.9
"""How alike two sentences are, but for their numbers, of which only the numbers can have changed places."""
_FEWEST = 3
_SHORTEST = 4
_MOST = 8


def numbers_changed_places(alignment: Alignment) -> list[Finding]:
    """The first of the numbers that stand in another order, beside the same words in the same order."""
    mine, others = ([word for word in side if word.key == "#"] for side in (alignment.ours, alignment.theirs))
    if not 2 <= len(mine) <= _MOST or sorted(_bares(mine)) != sorted(_bares(others)) or _bares(mine) == _bares(others):
        return []
    words = [[word.key for word in side if word.key != "#"] for side in (alignment.ours, alignment.theirs)]
    if min(map(len, words)) < _FEWEST or Indel.normalized_similarity(*words) < _SAME_WORDS:
        return []
    one, other = next((one, other) for one, other in zip(mine, others, strict=True) if one.bare != other.bare)
    return [_swapped(FindingKind.FIGURE, (one.bare, other.bare), (one.bare, other.bare), (one, one), (other, other))]


def words_changed_places(alignment: Alignment) -> list[Finding]:
    """Two words that have changed places: men earn more than women, women earn more than men."""
    if len(alignment.differences) != 2:
        return []
    first, second = alignment.differences
    keys = [[word.key for word in side] for side in (first.ours, first.theirs, second.ours, second.theirs)]
    if not all(keys) or max(map(len, keys)) > 3 or keys[0] != keys[3] or keys[1] != keys[2] or "#" in keys[0] + keys[1]:
        return []
    between = alignment.ours[place(alignment.ours, first.ours[-1]) + 1 : place(alignment.ours, second.ours[0])]
    if not between or any(word.bare in SYMMETRIC for word in between):
        return []
    told = (" ".join(_bares(first.ours)), " ".join(_bares(second.ours)))
    mine, other = first.ours[0], first.theirs[0]
    return [_swapped(FindingKind.DIRECTION, told, (mine.bare, other.bare), (mine, mine), (other, other))]


def _runs(one: list[str], other: list[str]) -> list[tuple[int, int]]:
    """The stretches in which two lists of one length differ."""
    runs: list[tuple[int, int]] = []
    for at, (mine, yours) in enumerate(zip(one, other, strict=True)):
        if mine == yours:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return runs


def turned_about(ours: tuple[Word, ...], theirs: tuple[Word, ...], text: str) -> list[Finding]:
    """The same for two sentences of exactly the same words, however they are laid side by side: Smith accused Jones,
    Jones accused Smith. `text` is that of ours."""
    if len(ours) != len(theirs) or len(ours) < _SHORTEST:
        return []
    one, other = [word.key for word in ours], [word.key for word in theirs]
    if one == other or sorted(one) != sorted(other):
        return []
    runs = _runs(one, other)
    if len(runs) != 2 or max(end - start for start, end in runs) > 3:
        return []
    (a, a_end), (b, b_end) = runs
    swapped = one[a:a_end] == other[b:b_end] and one[b:b_end] == other[a:a_end]
    if not swapped or "#" in one[a:a_end] or any(word.bare in SYMMETRIC for word in ours[a_end:b]):
        return []
    told = text[ours[a].start : ours[a_end - 1].end], text[ours[b].start : ours[b_end - 1].end]
    mine, other = ((side[a], side[a_end - 1]) for side in (ours, theirs))
    return [_swapped(FindingKind.DIRECTION, told, told, mine, other)]


def _swapped(kind: FindingKind, told: tuple[str, str], words: tuple[str, str], mine: tuple[Word, Word],
             other: tuple[Word, Word]) -> Finding:
    """What is said of two that have changed places: how they are told, and where the first stands, from its first word
    to its last, in ours and where the other stands in theirs."""
    because = f"“{told[0]}” and “{told[1]}” have changed places between the text and the source."
    spans = ((first.start, last.end) for first, last in (mine, other))
    return Finding(kind, Agreement.CONFLICTS, *words, because, f"{told[0]} ⇄ {told[1]}", *spans)


def _bares(words: Iterable[Word]) -> list[str]:
    return [word.bare for word in words]
