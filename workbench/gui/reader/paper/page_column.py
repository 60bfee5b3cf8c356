"""Where each page lies when all stand in one column: geometry alone, in whole pixels of the screen's own measure.

No page is shown wider than the usual page of the document: a fold-out of ten metres takes the same room as the others.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from statistics import median_low

from workbench.domain.documents import Page

GAP = 14
"""Pixels between two pages, and above the first one."""
SIDE = 30
"""Pixels kept free on each side: the letters of the claims stand there."""
LETTER = (612.0, 792.0)
TALLEST = 8.0
"""Usual pages that the tallest one may be high."""
SMALLEST, LARGEST = 0.002, 8.0
"""Pixels a point; the least is what a sheet of fifty metres fits a window with."""

Box = tuple[int, int, int, int]
"""x, y, width, height."""


class PageColumn:
    """The pages of a document below each other at a zoom of `zoom` pixels a point."""

    def __init__(self, pages: Sequence[Page]):
        sizes = [(page.width, page.height) if page.width >= 1 and page.height >= 1 else LETTER for page in pages]
        self.usual = tuple(map(median_low, zip(*sizes, strict=True))) if sizes else LETTER
        wide, high = self.usual
        self._shrink = [min(1.0, wide / width, TALLEST * high / height) for width, height in sizes]
        self._sizes = sizes
        self.zoom = 1.0
        self.room = 800
        self._tops: list[int] = []
        self.set(1.0, 800)

    def __len__(self) -> int:
        return len(self._sizes)

    def set(self, zoom: float, room: int) -> None:
        """Lay the pages out at a zoom, in the middle of a room of so many pixels."""
        self.zoom, self.room = max(SMALLEST, min(LARGEST, zoom)), room
        heights = (self.size(index)[1] + GAP for index in range(len(self)))
        self._tops = list(accumulate(heights, initial=GAP))

    def zoom_to_fit(self, room: int) -> float:
        """The zoom at which a usual page is as wide as the room."""
        return max(SMALLEST, min(LARGEST, (room - 2 * SIDE) / self.usual[0]))

    def scale(self, index: int) -> float:
        """Pixels a point of this page."""
        return self.zoom * self._shrink[index]

    def size(self, index: int) -> tuple[int, int]:
        """Width and height of a page in pixels."""
        width, height = self._sizes[index]
        scale = self.scale(index)
        return max(1, round(width * scale)), max(1, round(height * scale))

    @property
    def height(self) -> int:
        return self._tops[-1]

    @property
    def width(self) -> int:
        """What the widest page needs."""
        return round(self.usual[0] * self.zoom) + 2 * SIDE

    def box(self, index: int) -> Box:
        """Where a page lies in the column."""
        width, height = self.size(index)
        return (max(self.room, self.width) - width) // 2, self._tops[index], width, height

    def at(self, y: float) -> int:
        """The page at a height of the column; in a gap the one above it."""
        return max(0, min(len(self) - 1, bisect_right(self._tops, y) - 1))

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        if not len(self):
            return range(0)
        first = self.at(top)
        if self._tops[first] + self.size(first)[1] < top:
            first += 1
        return range(first, min(len(self), bisect_right(self._tops, bottom)))

    def place(self, index: int, y: float) -> float:
        """The height in the column of `y` points down a page."""
        return self._tops[index] + y * self.scale(index)

    def point(self, index: int, x: float, y: float) -> tuple[float, float]:
        """A place of the column in points of a page, from its top left corner."""
        left, top, _, _ = self.box(index)
        scale = self.scale(index)
        return (x - left) / scale, (y - top) / scale
