"""The one border between our offsets and Qt's.

Three ways to count meet here: the *source* (code points of the frozen text), the *shown* text (code points of what the
reader shows, by `workbench.text.view`), and Qt's *positions* (UTF-16 units of the blocks, one unit between two blocks).
Text is never read back out of Qt: it turns CRLF into LF and NBSP into a space.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.gui.reader.text.blocks import Block
from workbench.text.view import View

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_QT_MEANS_SOMETHING_BY = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")

AT_ONCE = 200_000
"""Characters that are looked through in one call: no other thread has its turn meanwhile."""


class Utf16:
    """Where the code points of one string lie when it is counted in UTF-16 units."""

    def __init__(self, text: str):
        points = [] if text.isascii() else [match.start() for first in range(0, len(text), AT_ONCE)
                                            for match in _ASTRAL.finditer(text, first, first + AT_ONCE)]
        self._points = array("q", points)
        self._units = array("q", (point + index for index, point in enumerate(points)))

    def unit(self, point: int) -> int:
        """The first UTF-16 unit of a code point."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """The code point that a unit belongs to; both halves of a surrogate pair give the same."""
        return unit - bisect_left(self._units, unit)


class Border:
    """Source offsets to Qt's positions and back, for one document cut into blocks."""

    def __init__(self, view: View, blocks: Sequence[Block]):
        self._view = view
        self._utf16 = Utf16(view.shown)
        blocks = blocks or (Block(0, 0),)
        self._starts = array("q", (block.start for block in blocks))
        self._ends = array("q", (block.end for block in blocks))
        self._positions = array("q")
        position = 0
        for block in blocks:
            self._positions.append(position)
            position += self._utf16.unit(block.end) - self._utf16.unit(block.start) + 1
        self.length = max(0, position - 1)

    def text(self) -> str:
        """What Qt is given: the blocks, one a line, unit for unit as long as what is shown."""
        shown = self._view.shown
        lines = (shown[start:end] for start, end in zip(self._starts, self._ends, strict=True))
        joined = "\n".join(lines)
        return "".join(_QT_MEANS_SOMETHING_BY.sub("\ufffd", joined[first:first + AT_ONCE])
                       for first in range(0, len(joined), AT_ONCE))

    def position(self, source: int, *, end: bool = False) -> int:
        """Qt's position of a source offset. Between two blocks an `end` goes back to the block before."""
        return self.position_of_shown(self._view.to_shown(source), end=end)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Qt's positions of a source span."""
        first = self.position(start)
        return first, max(first, self.position(end, end=True))

    def position_of_shown(self, shown: int, *, end: bool = False) -> int:
        """Qt's position of an offset into the shown text."""
        index = max(0, bisect_right(self._starts, shown) - 1)
        if shown > self._ends[index] and not end and index + 1 < len(self._starts):
            return self._positions[index + 1]
        shown = min(max(shown, self._starts[index]), self._ends[index])
        if end and shown == self._starts[index] and index > 0:
            index -= 1
            shown = self._ends[index]
        return self._positions[index] + self._utf16.unit(shown) - self._utf16.unit(self._starts[index])

    def shown(self, position: int) -> int:
        """The offset into the shown text of one of Qt's positions."""
        index = max(0, bisect_right(self._positions, position) - 1)
        unit = self._utf16.unit(self._starts[index]) + position - self._positions[index]
        return min(self._utf16.point(unit), self._ends[index])

    def block(self, position: int) -> int:
        """The number of the block that one of Qt's positions lies in."""
        return max(0, bisect_right(self._positions, position) - 1)

    def block_start(self, number: int) -> int:
        """Qt's position of the first character of a block."""
        return self._positions[number]

    def source(self, position: int) -> int:
        """The source offset of one of Qt's positions."""
        return self._view.to_source(self.shown(position))

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of Qt's [start, end), without what the view hides at its edges."""
        return self._view.to_source_span(self.shown(start), self.shown(max(start, end)))
