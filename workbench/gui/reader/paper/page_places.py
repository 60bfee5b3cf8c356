"""Where in the pages of a document one is, and how to get elsewhere: in pixels of the window, points of a page, and
offsets of the source.
"""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QElapsedTimer, QRectF
from PySide6.QtWidgets import QAbstractScrollArea

from workbench.domain.documents import Page
from workbench.gui.reader.paper.page_column import PageColumn
from workbench.gui.reader.paper.page_letters import Letters
from workbench.gui.reader.paper.page_looks import Looks


class PagePlaces(QAbstractScrollArea):
    """The pages below each other as a window scrolls through them. `PageCanvas` paints them."""

    pages: Sequence[Page]
    letters: Letters
    looks: Looks
    column: PageColumn
    _since: QElapsedTimer

    @property
    def current(self) -> int:
        """The page that is read: the one at a third of the window's height."""
        return self.column.at(self._top + self.viewport().height() / 3) if len(self.pages) else 0

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def place(self, down: float = 0.0) -> tuple[int, float]:
        """The page at `down` pixels below the upper edge, and how many points down it that is."""
        index = self.column.at(self._top + down)
        return index, self.column.point(index, 0, self._top + down)[1]

    def show_place(self, index: int, points: float, down: float = 0.0) -> None:
        """Scroll until `points` down a page lie `down` pixels below the upper edge."""
        if 0 <= index < len(self.pages):
            self._since.invalidate()  # a jump, not a rush: the page is wanted sharp at once
            self.verticalScrollBar().setValue(round(self.column.place(index, points) - down))

    def show_page(self, index: int) -> None:
        """Bring the beginning of a page to the upper edge."""
        self.show_place(max(0, min(index, len(self.pages) - 1)), 0.0, 8)

    def show_span(self, start: int, end: int) -> None:
        """Bring a source span into sight: a third from the top if it was out of it."""
        index = self.letters.page_of(start)
        boxes = self.looks.boxes(index, self.column.scale(index), start, max(end, start + 1))
        left, top, _, _ = self.column.box(index)
        if not boxes:
            if index not in self.column.between(self._top, self._top + self.viewport().height()):
                self.show_page(index)
            return
        whole = reduce(QRectF.united, boxes)
        high, wide = self.viewport().height(), self.viewport().width()
        wanted = whole if whole.height() < 0.85 * high else boxes[0]
        if wanted.top() + top < self._top + 8 or wanted.bottom() + top > self._top + high - 8:
            above = min(high / 3, (high - wanted.height()) / 2)
            self.verticalScrollBar().setValue(round(top + wanted.top() - above))
        if left + boxes[0].left() < self._left() or left + boxes[0].right() > self._left() + wide:
            self.horizontalScrollBar().setValue(round(left + boxes[0].left() - wide / 4))

    def offset_in_sight(self, down: float = 0.0, within: tuple[int, int] | None = None) -> int:
        """The source offset of what stands `down` pixels below the upper edge; in the column of a span."""
        index, points = self.place(down)
        boxes = self.letters.quads(index, *within) if within else []
        across = boxes[0][0] + 1 if boxes else self.column.usual[0] * 0.12
        found = self.letters.offset_at(index, across, max(0.0, points))
        return self.pages[index].start if found is None else found

    def down(self, source: int) -> float:
        """How many pixels below the upper edge the line of a source offset stands; less than none where it is above."""
        index = self.letters.page_of(source)
        boxes = self.letters.quads(index, source, source + 1)
        return self.column.place(index, boxes[0][1] if boxes else 0.0) - self._top

    def scroll_to(self, source: int, down: float = 0.0) -> None:
        """Bring the line of a source offset `down` pixels below the upper edge."""
        self._since.invalidate()
        self.verticalScrollBar().setValue(round(self._top + self.down(source) - down))

    def _left(self) -> int:
        return self.horizontalScrollBar().value()
