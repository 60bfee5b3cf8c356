"""What a text view has marked, page by page: the page shows the same claims, hits, selection and caret, as boxes."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workbench.domain.documents import Page
from workbench.gui.reader.paper.page_ink import Boxes, Drawn, PageMarks
from workbench.gui.reader.paper.page_letters import Letters
from workbench.gui.reader.text.marks import lanes
from workbench.gui.reader.text.text_view import TextView

_SLIM = 0.06
"""Share of a line's height that its box is slimmer at top and bottom, so that lines stand apart."""
_RING = 5.0


class Looks:
    """The marks of `text` as boxes on the pages of the same document, at a scale of so many pixels a point."""

    def __init__(self, text: TextView, letters: Letters, pages: Sequence[Page]):
        self._text, self._letters, self._pages = text, letters, pages
        self._kept: dict[tuple[int, float], PageMarks] = {}

    def forget(self) -> None:
        """Something is marked otherwise now."""
        self._kept.clear()

    def of(self, index: int, scale: float) -> PageMarks:
        """What is to be drawn on a page."""
        key = index, scale
        if key not in self._kept:
            self._kept[key] = self._made(index, scale)
        return self._kept[key]

    def boxes(self, index: int, scale: float, start: int, end: int) -> Boxes:
        """The boxes of a source span on a page, in pixels from its top left corner."""
        found = []
        for x0, y0, x1, y1 in self._letters.quads(index, start, end):
            slim = (y1 - y0) * _SLIM
            found.append(QRectF(x0 * scale, (y0 + slim) * scale, (x1 - x0) * scale, (y1 - y0 - 2 * slim) * scale))
        return found

    def _made(self, index: int, scale: float) -> PageMarks:
        page, text = self._pages[index], self._text
        made = PageMarks()
        if page.end <= page.start:
            return made
        first, last = text.border.span(page.start, page.end)
        held = text.marks.touching(first, last)
        for highlight, lane in zip(held, lanes((one.start, one.end) for one in held), strict=True):
            boxes = self.boxes(index, scale, highlight.start, highlight.end)
            made.highlights.append(Drawn(highlight, boxes, lane, highlight.start >= page.start))
        for start, end, current in text.hits_between(first, last):
            made.hits.append((self.boxes(index, scale, *text.border.source_span(start, end)), current))
        for span, boxes in ((text.peeked, made.peek), (text.selected_span, made.selection)):
            if _touches(span, page):
                boxes += self.boxes(index, scale, *span)
        made.peek_bars = self._bars(index, scale, text.peeked)
        made.caret_bars = self._bars(index, scale, text.sentence)
        made.spots = self._rings(index, scale, first, last)
        return made

    def _bars(self, index: int, scale: float, span: tuple[int, int] | None) -> Boxes:
        """Beside which lines a bar goes: one box for the lines of a column."""
        found: Boxes = []
        if not _touches(span, self._pages[index]):
            return found
        for x0, y0, _, y1 in self._letters.lines(index, *span):
            box = QRectF(x0 * scale, y0 * scale, 1, (y1 - y0) * scale)
            if found and box.top() >= found[-1].top() and abs(box.left() - found[-1].left()) < 60 * scale:
                found[-1] = found[-1].united(box)
            else:
                found.append(box)
        return found

    def _rings(self, index: int, scale: float, first: int, last: int) -> list[QRectF]:
        spots, found = self._text.spots, []
        away = min(7 + _RING, 2 + 6 * scale)  # between two columns of a small page there is little room
        for position in spots[bisect_left(spots, first):bisect_left(spots, last)]:
            start = self._text.border.source(position)
            for x0, y0, _, y1 in self._letters.lines(index, start, start + 1)[:1]:
                found.append(QRectF(x0 * scale - away - _RING, (y0 + y1) / 2 * scale - _RING / 2, _RING, _RING))
        return found


def _touches(span: tuple[int, int] | None, page: Page) -> bool:
    return span is not None and span[0] < page.end and span[1] > page.start
