"""Where in a text one is, and how to get elsewhere, in offsets of the source and pixels of the window.

Qt's scroll bar counts lines; what stands between paragraphs is room beside them.
"""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from workbench.gui.reader.text.folded import FoldedText

TRIES = 3


class PlacedText(FoldedText):
    """A text that tells and finds its places."""

    def first_in_sight(self) -> int:
        """The source offset of the first line on the screen."""
        return self.border.source(self.top())

    def offset_in_sight(self, down: float = 0.0, _within: tuple[int, int] | None = None) -> int:
        """The source offset of the line that stands `down` pixels below the upper edge."""
        return self.border.source(self.cursorForPosition(QPoint(round(self._layout.setting.left) + 2,
                                                                round(down))).position())

    def scroll_to(self, source: int, down: float = 0.0) -> None:
        """Bring the line of a source offset to the top of the screen, or about `down` pixels below it."""
        bar, high = self.verticalScrollBar(), self._layout.setting.line
        self._set_from(self.border.position(source))
        wanted = self._line(source) - round(down / high)
        bar.setValue(max(0, wanted))
        for _ in range(TRIES if down else 0):  # there is room between paragraphs
            beyond = round((self.down(source) - down) / high)
            if not beyond:
                break
            bar.setValue(bar.value() + beyond)

    def down(self, source: int) -> float:
        """How many pixels below the upper edge the line of a source offset stands; less than none where it is above.
        What is not in sight is told by its lines alone."""
        lines = (self._line(source) - self.verticalScrollBar().value()) * self._layout.setting.line
        if not 0 <= lines < self.viewport().height():
            return lines
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.border.position(source))
        return float(max(lines, self.cursorRect(cursor).top()))

    def _held(self) -> tuple[int, int]:
        """Qt's positions of what is selected; else of the chosen mark, where the caret is in it; else of the caret."""
        cursor = self.textCursor()
        mark = self.marks.get(self._chosen) if self._chosen and not cursor.hasSelection() else None
        span = self.border.span(mark.start, mark.end) if mark else (0, 0)
        inside = span[0] <= cursor.position() < span[1]
        return span if inside else (cursor.selectionStart(), cursor.selectionEnd())

    def _bring(self, first: int, last: int) -> None:
        """A third from the top, or higher where it ends below the lower edge otherwise."""
        bar, begin = self.verticalScrollBar(), self.line_of(first)
        left = bar.pageStep() - 2 - (self.line_of(last) - begin)
        bar.setValue(max(0, begin - max(0, min(bar.pageStep() // 3, left))))

    def _set_from(self, position: int) -> None:
        """Set the lines of a screen from one of Qt's positions on: where they are only estimated, the scroll bar may
        end before a place near the end of the text."""
        block, room = self.document().findBlock(position), float(self.viewport().height())
        while block.isValid() and room > 0:
            room -= self._layout.blockBoundingRect(block).height()
            block = block.next()

    def _line(self, source: int) -> int:
        return self.line_of(self.border.position(source))
