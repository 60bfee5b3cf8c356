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
    spans = [(side[a].start, side[a_end - 1].end) for side in (ours, theirs)]
    first, second = text[slice(*spans[0])], text[ours[b].start : ours[b_end - 1].end]
    because = f"“{first}” and “{second}” have changed places between ours and theirs."
    label = f"{first} ⇄ {second}"
    return [Finding(FindingKind.DIRECTION, Agreement.CONFLICTS, first, second, because, label, *spans)]


def _finding(kind: FindingKind, mine: Word, other: Word, because: str, label: str) -> Finding:
    spans = (mine.start, mine.end), (other.start, other.end)
    return Finding(kind, Agreement.CONFLICTS, mine.bare, other.bare, because, label, *spans)


def _bares(words: list[Word]) -> list[str]:
    return [word.bare for word in words]
