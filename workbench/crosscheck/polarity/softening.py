"""One passage says outright what the other softens, beside the same words: the worst, one of the worst; took 40
million, may have taken 40 million."""

from functools import lru_cache
from operator import attrgetter

from workbench.crosscheck.facts import Facts
from workbench.crosscheck.figures.figure import VAGUE, Figure
from workbench.crosscheck.weighing.sameness import sameness
from workbench.crosscheck.weighing.tolerance import significant
from workbench.crosscheck.words.alignment import Word
from workbench.domain.findings import Agreement, Finding, FindingKind

_bare = attrgetter("bare")
_SUPERLATIVE = ("most", "least", "mas", "menos")
_ONE_OF = (
    ("one", "of", "the"), ("among", "the"), ("uno", "de", "los"), ("una", "de", "las"), ("entre", "los"),
    ("entre", "las"),
)  # fmt: skip
_LEAST_SHARED = 2
_MODALS = frozenset("may might could reportedly allegedly puede podria podrian pueden".split())
_REACH = 6
_MOST = 12
"""Figures of a passage that are looked at."""


def softened(ours: Facts, theirs: Facts) -> list[Finding]:
    """What stands outright in one passage and softened in the other."""
    if len(ours.telling & theirs.telling) < _LEAST_SHARED:
        return []
    return _superlatives(ours, theirs) or _beside_figures(ours, theirs)


def _superlatives(ours: Facts, theirs: Facts) -> list[Finding]:
    mine, others = _told(ours.words), _told(theirs.words)
    for key in mine.keys() & others.keys():
        (soft_a, a), (soft_b, b) = mine[key], others[key]
        if soft_a != soft_b:
            has, other = ("the text", "the source") if soft_a else ("the source", "the text")
            words = ours.text[slice(*a)], theirs.text[slice(*b)]
            because = (f"“{words[0]}” in the text is “{words[1]}” in the source: "
                       f"{has} names one of several, {other} only one.")
            label = f"“{words[0]}” ≠ “{words[1]}”"
            return [Finding(FindingKind.HEDGE, Agreement.CONFLICTS, *words, because, label, a, b)]
    return []


def _told(words: tuple[Word, ...]) -> dict[tuple[str, ...], tuple[bool, tuple[int, int]]]:
    """By what is superlative, with the word it is said of: whether "one of the", and where."""
    found = {}
    sizes = list(map(_words_of, map(_bare, words)))
    if not any(sizes):
        return found
    for at, size in enumerate(sizes):
        if not size or at + size >= len(words):
            continue
        before = tuple(one.bare for one in words[max(0, at - 3) : at])
        soft = next((opening for opening in _ONE_OF if before[-len(opening) :] == opening), ())
        if not soft and before[-1:] not in (("the",), ("el",), ("la",), ("los",), ("las",)):
            continue
        first = at - (len(soft) or 1)
        key = tuple(one.key for one in words[at : at + size + 1])
        found[key] = bool(soft), (words[first].start, words[at + size].end)
    return found


@lru_cache(maxsize=65536)
def _words_of(bare: str) -> int:
    """Of how many words the superlative is that a word begins; 0 where it begins none."""
    if bare in _SUPERLATIVE:
        return 2
    return int(bare in _IRREGULAR or bare[-3:] == "est" and len(bare) > 5 and bare not in _NOT)


_IRREGULAR = frozenset(("best", "worst", "mejor", "peor"))
_NOT = frozenset(
    "interest honest forest harvest request protest contest modest invest suggest arrest northwest southwest latest"
    " digest conquest".split()
)


def _beside_figures(ours: Facts, theirs: Facts) -> list[Finding]:
    """The same figure, told for sure in one passage and as what may be in the other."""
    if not any(_is_modal(word) for known in (ours, theirs) for word in known.words if word.bare in _MODALS):
        return []
    for a in ours.figures[:_MOST]:
        for b in theirs.figures[:_MOST]:
            if VAGUE in (a.hedge, b.hedge) or not _same_value(a, b) or significant(a.low) < 2:
                continue
            same = sameness(a, b)
            if same is None or not same.keyed or same.generic or same.common < 2:
                continue
            mine, other = _modal(ours.words, a), _modal(theirs.words, b)
            if bool(mine) == bool(other):
                continue
            word = mine or other
            has, lacks = ("the text", "the source") if mine else ("the source", "the text")
            because = f"“{word.bare}” stands before the figure in {has}, not in {lacks}: the one is said less surely."
            spans = ((word.start, word.end), (b.start, b.end)) if mine else ((a.start, a.end), (word.start, word.end))
            words = (word.bare, b.text) if mine else (a.text, word.bare)
            label = f"“{word.bare}” only in {has}"
            return [Finding(FindingKind.HEDGE, Agreement.CONFLICTS, *words, because, label, *spans)]
    return []


def _same_value(a: Figure, b: Figure) -> bool:
    return a.low == b.low and a.kind == b.kind and a.unit is b.unit


def _modal(words: tuple[Word, ...], figure: Figure) -> Word | None:
    """The word before a figure that makes it only possible."""
    before = [word for word in words if word.end <= figure.start][-_REACH:]
    for word in reversed(before):
        if word.key == "#":
            return None
        if _is_modal(word):
            return word
    return None


def _is_modal(word: Word) -> bool:
    return word.bare in _MODALS and not (word.capital and word.bare == "may")
