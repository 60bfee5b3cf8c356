"""What has changed places between two sentences of the same words: men earn more than women, wages grew 3% and prices
5%."""

from rapidfuzz.distance import Indel

from workbench.crosscheck.lexicon.polarity_words import SYMMETRIC
from workbench.crosscheck.polarity.opposites import place
from workbench.crosscheck.words.alignment import Alignment, Word
from workbench.domain.findings import Agreement, Finding, FindingKind

_SAME_WORDS = 0.9
"""How alike two sentences are, but for their numbers, of which only the numbers can have changed places."""
_FEWEST = 3
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
    because = f"“{one.bare}” and “{other.bare}” have changed places between ours and theirs."
    return [_finding(FindingKind.FIGURE, one, other, because, f"{one.bare} ⇄ {other.bare}")]


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
    one, other = (" ".join(word.bare for word in side) for side in (first.ours, second.ours))
    because = f"“{one}” and “{other}” have changed places between ours and theirs."
    label = f"{one} ⇄ {other}"
    return [_finding(FindingKind.DIRECTION, first.ours[0], first.theirs[0], because, label)]


def _finding(kind: FindingKind, mine: Word, other: Word, because: str, label: str) -> Finding:
    spans = (mine.start, mine.end), (other.start, other.end)
    return Finding(kind, Agreement.CONFLICTS, mine.bare, other.bare, because, label, *spans)


def _bares(words: list[Word]) -> list[str]:
    return [word.bare for word in words]
