"""Where in a source the words of a quotation stand most nearly: in one window, or in runs from several places."""

from collections import Counter, defaultdict
from typing import NamedTuple

from rapidfuzz.distance import Indel

LEAST_ALIKE = 0.58
"""Of a long quotation's words, how many must stand in one place for it to be called altered and not another sentence.
Other sentences of one speaker reach 0.45 of nine words and more, but 0.6 of five."""
LEAST_RUN = 4
LEAST_COVERED = 0.85
"""Of a quotation's words, how many its runs must hold for it to be called stitched."""
_COMMON = 400
"""A word that stands in more places than this says nothing of where a quotation begins."""

Words = tuple[str, ...]


class Window(NamedTuple):
    """Words [first, after) of a source, and how like they are to a quotation's: 1 is the same."""

    likeness: float
    first: int
    after: int


class Run(NamedTuple):
    """`length` words of a source from `first` that a quotation has in the same order."""

    first: int
    length: int


class WordPlaces:
    """The words of a source, and where each of them stands."""

    def __init__(self, words: Words):
        self._words = words
        self._places: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(words):
            self._places[word].append(index)

    def nearest(self, ours: Words) -> Window | None:
        """The window that shares most words with a quotation, in their order; None when it is too unlike."""
        if len(ours) < 3:
            return None
        windows = filter(None, (self._aligned(ours, low) for low in self._beginnings(ours)))
        best = max(windows, key=lambda window: window.likeness, default=None)
        return best if best and best.likeness >= _least(len(ours)) else None

    def _beginnings(self, ours: Words) -> list[int]:
        """Where a quotation may begin: the diagonals on which most of its words fall together."""
        votes: Counter[int] = Counter()
        for index, word in enumerate(ours):
            places = self._places.get(word, ())
            if len(places) <= _COMMON:
                for place in places:
                    votes[(place - index) // 4] += 1
        merged = {bucket: votes[bucket] + votes[bucket - 1] + votes[bucket + 1] for bucket in votes}
        least = max(2, len(ours) // 6)
        best = sorted((bucket for bucket in merged if merged[bucket] >= least), key=lambda bucket: -merged[bucket])[:8]
        return [bucket * 4 for bucket in best]

    def _aligned(self, ours: Words, low: int) -> Window | None:
        """A quotation against the window that begins about `low`."""
        slack = 6 + len(ours) // 3
        first = max(0, low - slack)
        theirs = self._words[first : low + len(ours) + slack]
        blocks = _compact(_equal(ours, theirs))
        if not blocks:
            return None
        start = max(0, blocks[0].dest_start - min(blocks[0].src_start, 3))
        end = min(len(theirs), blocks[-1].dest_end + min(len(ours) - blocks[-1].src_end, 3))
        start, end = _trimmed(ours, theirs, start, end)
        return Window(_likeness(ours, theirs[start:end]), first + start, first + end)

    def runs(self, ours: Words) -> list[Run]:
        """Runs of words from several places that make up nearly all of a quotation; none when they do not."""
        if len(ours) < 2 * LEAST_RUN:
            return []
        runs: list[Run] = []
        at = 0
        while at < len(ours):
            longest = self._longest_run(ours, at)
            if longest.length >= LEAST_RUN:
                runs.append(longest)
                at += longest.length
            else:
                at += 1
        covered = sum(run.length for run in runs)
        return runs if len(runs) > 1 and covered >= LEAST_COVERED * len(ours) else []

    def _longest_run(self, ours: Words, at: int) -> Run:
        best = Run(0, 0)
        words = self._words
        for place in self._places.get(ours[at], ())[:2000]:
            length = 1
            while (
                at + length < len(ours) and place + length < len(words) and ours[at + length] == words[place + length]
            ):
                length += 1
            if length > best.length:
                best = Run(place, length)
        return best


def differences(ours: Words, theirs: Words) -> list[tuple[Words, int, int]]:
    """What stands in one and not in the other: our words, and [start, end) of theirs. Words that are only parted
    otherwise do not differ."""
    if "".join(ours) == "".join(theirs):
        return []
    found = []
    mine = other = 0
    equal = [(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in _equal(ours, theirs)]
    for start, end, their_start, their_end in (*equal, (len(ours), len(ours), len(theirs), len(theirs))):
        if "".join(ours[mine:start]) != "".join(theirs[other:their_start]):
            found.append((ours[mine:start], other, their_start))
        mine, other = end, their_end
    return found


def _equal(ours: Words, theirs: Words) -> list:
    return [op for op in Indel.opcodes(ours, theirs) if op.tag == "equal"]


def _likeness(ours: Words, theirs: Words) -> float:
    if "".join(ours) == "".join(theirs):
        return 1.0
    return sum(op.src_end - op.src_start for op in _equal(ours, theirs)) / max(len(ours), 0.8 * len(theirs))


def _trimmed(ours: Words, theirs: Words, start: int, end: int) -> tuple[int, int]:
    """The window without words beyond those that stand for a quotation's first and last."""
    blocks = _equal(ours, theirs[start:end])
    if not blocks:
        return start, end
    high = start + blocks[-1].dest_end if blocks[-1].src_end == len(ours) else end
    return start + blocks[0].dest_start if not blocks[0].src_start else start, high


def _least(count: int) -> float:
    """How like a quotation of so many words a window must be: of few words nearly all must stand there."""
    if count >= 15:
        return LEAST_ALIKE
    return {3: 0.99, 5: 0.8, 7: 0.71}.get(count, 0.75 if count <= 8 else 0.64)


def _compact(blocks: list) -> list:
    """Without stray equal words far from the others at the ends."""
    while (
        len(blocks) > 1
        and blocks[0].src_end - blocks[0].src_start <= 2
        and blocks[1].dest_start - blocks[0].dest_end > 4 + 2 * (blocks[1].src_start - blocks[0].src_end)
    ):
        blocks = blocks[1:]
    while (
        len(blocks) > 1
        and blocks[-1].src_end - blocks[-1].src_start <= 2
        and blocks[-1].dest_start - blocks[-2].dest_end > 4 + 2 * (blocks[-1].src_start - blocks[-2].src_end)
    ):
        blocks = blocks[:-1]
    return blocks
