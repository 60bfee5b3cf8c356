"""What the reader shows of a source text, and the way between the two.

The source text is frozen; lines joined, hyphens undone and marks hidden are `Edit`s over it. Every stored offset is an
offset into the source text; only what is drawn knows shown offsets, and this is the one place that converts.

Line ends of every kind are shown as "\\n" (CRLF too), because that is what a text widget makes of them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable

from workbench.domain.documents import Edit

_CRLF = re.compile("\r\n")
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"


class View:
    """A source text as the reader shows it. Edits may come in any order; one that overlaps another is ignored."""

    __slots__ = ("text", "shown", "_source_starts", "_source_ends", "_shown_starts", "_shown_ends")

    def __init__(self, text: str, edits: Iterable[Edit] = ()):
        self.text = text
        self._source_starts: list[int] = []
        self._source_ends: list[int] = []
        self._shown_starts: list[int] = []
        self._shown_ends: list[int] = []
        parts: list[str] = []
        at = length = 0
        for start, end, shown in _replacements(text, edits):
            if start < at or end > len(text) or end < start:
                continue
            length += start - at
            parts += _with_one_line_end(text[at:start]), shown
            self._source_starts.append(start)
            self._source_ends.append(end)
            self._shown_starts.append(length)
            length += len(shown)
            self._shown_ends.append(length)
            at = end
        parts.append(_with_one_line_end(text[at:]))
        self.shown = "".join(parts)

    def to_shown(self, offset: int) -> int:
        """Where source `offset` is shown. Offsets inside what is hidden go to the place where it is hidden."""
        index = bisect_right(self._source_starts, offset) - 1
        if index < 0:
            return offset
        if offset >= self._source_ends[index]:
            return self._shown_ends[index] + offset - self._source_ends[index]
        return min(self._shown_starts[index] + offset - self._source_starts[index], self._shown_ends[index])

    def to_source(self, offset: int, *, before: bool = False) -> int:
        """The source offset of a shown `offset`. Where source text is hidden there it is the offset after it, or,
        asked `before`, the one before it; the end of a selection wants `before`."""
        index = bisect_right(self._shown_starts, offset) - 1
        while before and index >= 0 and offset == self._shown_starts[index]:
            index -= 1
            if index < 0 or self._shown_ends[index] < offset:
                return self._source_starts[index + 1]
        if index < 0:
            return offset
        if offset >= self._shown_ends[index]:
            return self._source_ends[index] + offset - self._shown_ends[index]
        return min(self._source_starts[index] + offset - self._shown_starts[index], self._source_ends[index])

    def to_source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of shown [start, end): the tightest one, without marks hidden at its edges."""
        if end <= start:
            at = self.to_source(start)
            return at, at
        first = self.to_source(start)
        return first, max(first, self.to_source(end, before=True))

    def shown_of(self, start: int, end: int) -> str:
        """Source [start, end) as the reader shows it."""
        return self.shown[self.to_shown(start) : self.to_shown(end)]


def _with_one_line_end(text: str) -> str:
    """Translated letter by letter a text of 20 MB would take seconds, in which no other thread has its turn."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text


def _replacements(text: str, edits: Iterable[Edit]) -> list[tuple[int, int, str]]:
    """Edits and CRLFs in the order of the text; an edit that covers a CRLF replaces it."""
    wanted = [(edit.start, edit.end, edit.shown.replace("\r\n", "\n")) for edit in edits]
    if "\r" in text:
        covered = sorted((start, end) for start, end, _ in wanted)
        starts = [start for start, _ in covered]
        for match in _CRLF.finditer(text):
            index = bisect_right(starts, match.start()) - 1
            if index < 0 or covered[index][1] <= match.start():
                wanted.append((match.start(), match.end(), "\n"))
    return sorted(wanted, key=lambda replacement: replacement[:2])
