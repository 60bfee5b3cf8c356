"""Ranks that differ between two sentences of nearly the same words: the first, the third; the second largest, the
largest."""

from workbench.crosscheck.lexicon.numerals import ORDINALS
from workbench.crosscheck.words.alignment import Alignment, Difference, Word
from workbench.domain.findings import Agreement, Finding, FindingKind


def rank_findings(alignment: Alignment) -> list[Finding]:
    """The first in ours, the third in theirs, in the same place; a rank in one that the other tells without."""
    for difference in alignment.differences:
        found = _another_rank(difference) or _below_first(alignment, difference)
        if found:
            return [found]
    return []


def _another_rank(difference: Difference) -> Finding | None:
    if not len(difference.ours) == len(difference.theirs) == 1:
        return None
    mine, other = difference.ours[0], difference.theirs[0]
    if ORDINALS.get(mine.bare, 0) == ORDINALS.get(other.bare, 0) or not {mine.bare, other.bare} <= ORDINALS.keys():
        return None
    because = f"“{mine.bare}” in the text is “{other.bare}” in the source."
    return _finding(mine, other, because, f"{mine.bare} ≠ {other.bare}")


def _below_first(alignment: Alignment, difference: Difference) -> Finding | None:
    """The second most populous country, the most populous country."""
    in_ours = len(difference.ours) == 1 and not difference.theirs
    in_theirs = len(difference.theirs) == 1 and not difference.ours
    if not in_ours and not in_theirs:
        return None
    word, words = (difference.ours[0], alignment.ours) if in_ours else (difference.theirs[0], alignment.theirs)
    following = next((one for one in words if one.start > word.start), None)
    if ORDINALS.get(word.bare, 0) < 2 or following is None or not _is_superlative(following.bare):
        return None
    has = "the text" if in_ours else "the source"
    lacks = "the source" if in_ours else "the text"
    because = f"“{word.bare}” stands in {has} and not in {lacks}."
    return _finding(word if in_ours else None, word if in_theirs else None, because, f"“{word.bare}” only in {has}")


def _is_superlative(bare: str) -> bool:
    return bare.endswith("est") or bare in ("most", "least", "mas")


def _finding(ours: Word | None, theirs: Word | None, because: str, label: str) -> Finding:
    spans = [(word.start, word.end) if word else None for word in (ours, theirs)]
    told = [word.bare if word else "" for word in (ours, theirs)]
    return Finding(FindingKind.FIGURE, Agreement.CONFLICTS, *told, because, label, *spans)
