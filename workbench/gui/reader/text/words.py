"""From what is selected to what is meant: whole words, sentences, nothing but the article."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from workbench.domain.documents import Passage

_WORD = re.compile(r"[\w\u0300-\u036f]+(?:[.,:/'’\u2011-][\w\u0300-\u036f]+)*")
_NEAR = 60
"""Characters looked at on each side of an edge for the word it may have cut."""


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) without white space at its ends and with the words whole that it cuts; empty stays empty."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    first, last = _word_around(text, start), _word_around(text, end)
    if first:
        start = first[0]
    if last:
        end = last[1]
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f"):
        end += 1
    return start, end


def asserted(text: str, passage: Passage) -> tuple[int, int]:
    """What a passage of `text` says itself: a story's first sentence begins behind its dateline."""
    from workbench.text.stated import dateline  # it knows the months of four languages: a text is shown sooner without

    return passage.start + dateline.length(text[passage.start:passage.end]), passage.end


def _word_around(text: str, edge: int) -> tuple[int, int] | None:
    """The word that an edge lies inside of, None between words."""
    since = max(0, edge - _NEAR)
    for match in _WORD.finditer(text, since, min(len(text), edge + _NEAR)):
        if match.start() < edge < match.end():
            return match.span()
        if match.start() >= edge:
            break
    return None


def untouched(spans: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of `spans` that none of `taken` overlaps."""
    ordered = sorted(taken)
    starts = [start for start, _ in ordered]
    reach = list(accumulate((end for _, end in ordered), max))
    left = []
    for start, end in spans:
        before = bisect_left(starts, end)  # only these begin before its end
        if not before or reach[before - 1] <= start:
            left.append((start, end))
    return left


class Sentences:
    """The passages of a document in order, for going from one to the next."""

    def __init__(self, passages: Sequence[Passage]):
        self._passages = [passage for passage in passages if passage.end > passage.start]
        self._starts = [passage.start for passage in self._passages]

    def at(self, offset: int) -> Passage | None:
        """The passage at a source offset; between two, the one before."""
        index = bisect_right(self._starts, offset) - 1
        return self._passages[index] if index >= 0 else None

    def after(self, offset: int) -> Passage | None:
        """The next passage of the article that begins behind `offset`."""
        index = bisect_right(self._starts, offset)
        return next((passage for passage in self._passages[index:] if passage.kind.is_matched), None)

    def before(self, offset: int) -> Passage | None:
        """The last passage of the article that begins before `offset`."""
        index = bisect_right(self._starts, offset - 1) - 1
        return next((passage for passage in reversed(self._passages[:index + 1]) if passage.kind.is_matched), None)
