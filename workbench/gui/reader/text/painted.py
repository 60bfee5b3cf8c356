"""A text drawn with what is marked in it: by ourselves, for the blocks in sight. What it does when touched is in
`text_view`."""

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QTextBlock, QTextLine

from workbench.gui.language import tr
from workbench.gui.reader import sorting
from workbench.gui.reader.text import ink
from workbench.gui.reader.text.canvas import Canvas
from workbench.gui.reader.text.marks import Highlight
from workbench.gui.style import Theme

Part = list[tuple[QTextLine, QRectF]]
RING, BESIDE = 17.5, 6.0
"""Pixels from the text to the middle of a ring in the margin, and from a letter that stands there to it."""


class PaintedText(Canvas):
    """Draws the text under and over its words, and knows what lies under a point of it."""

    def _blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The blocks on the screen and where each is drawn."""
        block, offset = self.firstVisibleBlock(), QPointF(self.contentOffset())
        height = self.viewport().height()
        while block.isValid() and offset.y() < height:
            room = self._layout.blockBoundingRect(block).height()
            if block.isVisible():
                yield block, QPointF(offset)
            offset.setY(offset.y() + room)
            block = block.next()

    def paintEvent(self, event) -> None:
        """Under the words what is marked, then the words, then the letters in the margin."""
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            in_sight = [(block, offset, self.marks.in_block(block.blockNumber()))
                        for block, offset in self._blocks_in_sight()]
            for block, offset, placed in in_sight:
                self._paint_under(painter, block, offset)
                if placed:
                    ink.highlight(painter, block, placed, offset, self._chosen, self._hovered)
                if self._hits:
                    self._frame_hit(painter, block, offset)
                self._paint_selection(painter, block, offset)
        super().paintEvent(event)
        self._paint_margin(event, in_sight)

    def _paint_under(self, painter: QPainter, block: QTextBlock, offset: QPointF) -> None:
        colours = Theme.current().colours
        if self._peek:
            for _, box in self._part(block, offset, self._peek):
                ink.wash(painter, box, colours.accent_wash, self._leading(box))
        for index, hit in self._hits_in(block):
            for _, box in self._part(block, offset, hit):
                colour = colours.hit_current if index == self._hit else colours.hit
                painter.fillRect(box.adjusted(0, -1, 0, 1), QColor(colour))

    def _frame_hit(self, painter: QPainter, block: QTextBlock, offset: QPointF) -> None:
        """The current hit is framed too, for where a claim's colour lies over it."""
        painter.setPen(QColor(Theme.current().colours.warn))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, hit in self._hits_in(block):
            if index == self._hit:
                for _, box in self._part(block, offset, hit):
                    painter.drawRect(box.adjusted(-0.5, -1.5, 0.5, 1.5))

    def _paint_selection(self, painter: QPainter, block: QTextBlock, offset: QPointF) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            for _, box in self._part(block, offset, (cursor.selectionStart(), cursor.selectionEnd())):
                ink.wash(painter, box, Theme.current().colours.selection, self._leading(box))

    def _paint_margin(self, event, in_sight: list) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            theme = Theme.current()
            left = self._layout.setting.left
            self._badges = []
            small = theme.sans(10, QFont.Weight.Bold)
            for block, offset, placed in in_sight:
                self._badges += ink.badges(painter, block, placed, offset, left, self._chosen, small)
                self._paint_page(painter, block, offset)
                if self._spots:
                    self._paint_spots(painter, block, offset, left)
                if self._peek:
                    self._bar(painter, self._part(block, offset, self._peek), left, theme.colour("accent"), 3.0)
                elif self.hasFocus():
                    part = self._part(block, offset, self._sentence)
                    self._bar(painter, part, left, theme.colour("border_strong"), 1.5)

    def _paint_page(self, painter: QPainter, block: QTextBlock, offset: QPointF) -> None:
        """Where a page begins its number stands in the right margin."""
        start, end = (block.position(), ""), (block.position() + block.length(), "")
        for position, label in self._pages[bisect_left(self._pages, start):bisect_left(self._pages, end)]:
            line = block.layout().lineForTextPosition(position - block.position())
            if line.isValid():
                theme, setting = Theme.current(), self._layout.setting
                painter.setFont(theme.sans(11))
                painter.setPen(theme.colour("text_faint"))
                box = QRectF(setting.left + setting.width + 6, offset.y() + line.y(), 40, line.height())
                room = self.viewport().width() - box.left()
                words = tr("p. {page}", page=label)
                words = words if painter.fontMetrics().horizontalAdvance(words) < room else label
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_spots(self, painter: QPainter, block: QTextBlock, offset: QPointF, left: float) -> None:
        start, end = block.position(), block.position() + block.length()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Theme.current().colours.unlooked.ink))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot in self._spots[bisect_left(self._spots, start):bisect_left(self._spots, end)]:
            line = block.layout().lineForTextPosition(spot - start)
            if not line.isValid():
                continue
            middle = offset.y() + line.y() + line.height() / 2
            letters = (one.box.left() for one in self._badges if one.box.top() <= middle <= one.box.bottom())
            at = min([left - RING, *(edge - BESIDE for edge in letters)])  # never over a letter: it could not be read
            if at > BESIDE:
                painter.drawEllipse(QPointF(at, middle), 2.5, 2.5)

    def _bar(self, painter: QPainter, parts: Part, left: float, colour: QColor, width: float) -> None:
        """A bar beside the lines of a span."""
        if parts:
            top, bottom = parts[0][1].top() - 2, parts[-1][1].bottom() + 2
            painter.fillRect(QRectF(left - 6, top, width, bottom - top), colour)

    def _leading(self, box: QRectF) -> float:
        return max(0.0, (self._layout.setting.line - box.height()) / 2)

    def _part(self, block: QTextBlock, offset: QPointF, span: tuple[int, int]) -> Part:
        """The boxes of Qt's [start, end) in a block."""
        first, last = span[0] - block.position(), span[1] - block.position()
        if last <= 0 or first >= block.length() or last <= first:
            return []
        return list(ink.pieces(block, max(0, first), min(last, block.length() - 1), offset))

    def _hits_in(self, block: QTextBlock) -> Iterator[tuple[int, tuple[int, int]]]:
        start, end = block.position(), block.position() + block.length()
        index = bisect_left(self._hits, (start, 0))
        while index < len(self._hits) and self._hits[index][0] < end:
            yield index, self._hits[index]
            index += 1

    # What lies under a point

    def _badge_at(self, point: QPointF) -> ink.Badge | None:
        return next((badge for badge in self._badges if badge.box.contains(point)), None)

    def _marks_under(self, point: QPointF) -> list[Highlight]:
        position = self._position_under(point)
        return self.marks.at(position) if position is not None else []

    def _reason_under(self, point: QPointF) -> str:
        """Why the line under a point is set apart."""
        position = self._position_under(point)
        return sorting.reason(self.sentences.at(self.border.source(position))) if position is not None else ""

    def _position_under(self, point: QPointF) -> int | None:
        """Qt's position of the letter under a point; None where there is none."""
        for block, offset in self._blocks_in_sight():
            layout = block.layout()
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                box = line.naturalTextRect().translated(offset)
                if box.adjusted(0, -2, 0, 5).contains(point):
                    column = line.xToCursor(point.x() - offset.x(), line.CursorPosition.CursorOnCharacter)
                    return block.position() + column
        return None

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event on the nearest line: in the room between two, Qt would take the end of one."""
        point = event.position()
        for block, offset in self._blocks_in_sight():
            layout = block.layout()
            if not layout.lineCount() or offset.y() + self._layout.blockBoundingRect(block).height() < point.y():
                continue
            lines = [layout.lineAt(index) for index in range(layout.lineCount())]
            if not any(offset.y() + line.y() <= point.y() < offset.y() + line.y() + line.height() for line in lines):
                middles = [offset.y() + line.y() + line.height() / 2 for line in lines]
                moved = QPointF(point.x(), min(middles, key=lambda y: abs(y - point.y())))
                return QMouseEvent(event.type(), moved, event.globalPosition(), event.button(), event.buttons(),
                                   event.modifiers())
            break
        return event
