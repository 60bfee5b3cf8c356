"""The text of one document with what is marked in it, set and painted. What it does when touched is in `text_view`."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.domain.documents import DocumentText
from workbench.gui.reader import ink
from workbench.gui.reader.blocks import cut
from workbench.gui.reader.layout import ReadingLayout, Setting
from workbench.gui.reader.marks import Highlight, Key, MarkIndex
from workbench.gui.reader.offsets import Border
from workbench.gui.reader.words import Sentences
from workbench.gui.style import Theme
from workbench.text.view import View

EMPTY = DocumentText(0, "", (), ())

Part = list[tuple[QTextLine, QRectF]]


class Canvas(QPlainTextEdit):
    """A document as clean text with its highlights, painted by ourselves for the blocks in sight."""

    def __init__(self, font: QFont, characters: int = 76, parent: QWidget | None = None):
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse
                                     | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setCursorWidth(2)
        self._font, self._characters = font, characters
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit = -1
        self._peek: tuple[int, int] | None = None
        self._spots: list[int] = []
        self._sentence: tuple[int, int] = (0, 0)
        self._chosen: Key | None = None
        self._hovered: frozenset[Key] = frozenset()
        self._badges: list[ink.Badge] = []
        self.load(EMPTY)
        # Qt repaints the letters of a changed selection only; ours fills the room between the lines too.
        self.selectionChanged.connect(self._repaint)
        Theme.current().changed.connect(self._dress)
        self._dress()

    # The text

    def load(self, text: DocumentText) -> None:
        """Show this document from its beginning, with nothing marked."""
        self.content = text
        self.view = View(text.text, text.edits)
        blocks = cut(self.view.shown, text.passages, self.view.to_source)
        self.border = Border(self.view, blocks)
        self.sentences = Sentences(text.passages)
        self.marks = MarkIndex(self.border)
        labels = [self.border.position_of_shown(block.label) - self.border.position_of_shown(block.start)
                  if block.has_label else 0 for block in blocks]
        before, document = getattr(self, "_document", None), QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        self._layout = ReadingLayout(document, blocks, labels)
        document.setDocumentLayout(self._layout)
        document.setPlainText(self.border.text())
        self.setDocument(document)
        self._document = document
        if before is not None:
            before.deleteLater()
        self._badges, self._hits, self._peek, self._spots = [], (), None, []
        self._pages = [(self.border.position(page.start), page.label or str(page.number)) for page in text.pages]
        self._set_text()

    def read_in(self, font: QFont, characters: int) -> None:
        """Set the text in another font, size or measure; the place on the screen stays."""
        self._font, self._characters = font, characters
        self._set_text()

    def _set_text(self) -> None:
        top = self.firstVisibleBlock().blockNumber()
        if self.document().defaultFont() != self._font:
            self.document().setDefaultFont(self._font)
        self._layout.set_in(Setting.of(self._font, self.viewport().width(), self._characters))
        self.verticalScrollBar().setValue(self.document().findBlockByNumber(top).firstLineNumber())
        self.viewport().update()

    def _dress(self) -> None:
        """What the stylesheet would paint over words is painted under them here instead."""
        ink_of_text = Theme.current().colours.text
        self.setStyleSheet(f"selection-background-color: transparent; selection-color: {ink_of_text};")
        self._set_text()

    def _repaint(self) -> None:
        self.viewport().update()

    def focusInEvent(self, event) -> None:
        """The bar of the caret's sentence comes with the keys."""
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event) -> None:
        """The bar of the caret's sentence goes with the keys."""
        super().focusOutEvent(event)
        self._repaint()

    def resizeEvent(self, event) -> None:
        """The measure follows the room; the line that was on top stays on top."""
        top = self.firstVisibleBlock().blockNumber()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout.set_in(Setting.of(self._font, self.viewport().width(), self._characters))
            self.verticalScrollBar().setValue(self.document().findBlockByNumber(top).firstLineNumber())

    def changeEvent(self, event) -> None:
        """The window's font is not the reading font, whatever the style says."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.document().defaultFont() != self._font:
            self._set_text()

    # What is marked

    def mark(self, highlights: Iterable[Highlight]) -> None:
        """Show exactly these highlights."""
        if self.marks.replace(highlights):
            self.viewport().update()

    def choose(self, key: Key | None) -> None:
        """Set one highlight off from the others."""
        if key != self._chosen:
            self._chosen = key
            self.viewport().update()

    def show_spots(self, starts: Iterable[int]) -> None:
        """Dot the lines where these source offsets lie: worth checking, and nobody has looked."""
        self._spots = sorted(self.border.position(start) for start in starts)
        self.viewport().update()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what a search found, as Qt's positions in order; the current one stronger."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def peek(self, span: tuple[int, int] | None) -> None:
        """Set a source span off with a bar: the passage somebody asked to see."""
        self._peek = self.border.span(*span) if span else None
        self.viewport().update()

    # Painting

    def _blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The blocks on the screen and where each is drawn."""
        block, offset = self.firstVisibleBlock(), QPointF(self.contentOffset())
        height = self.viewport().height()
        while block.isValid() and offset.y() < height:
            room = self._layout.blockBoundingRect(block).height()
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
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"p. {label}")

    def _paint_spots(self, painter: QPainter, block: QTextBlock, offset: QPointF, left: float) -> None:
        start, end = block.position(), block.position() + block.length()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Theme.current().colours.unlooked.ink))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot in self._spots[bisect_left(self._spots, start):bisect_left(self._spots, end)]:
            line = block.layout().lineForTextPosition(spot - start)
            if not line.isValid():
                continue
            painter.drawEllipse(QPointF(left - 17.5, offset.y() + line.y() + line.height() / 2), 2.5, 2.5)

    def _bar(self, painter: QPainter, parts: Part, left: float, colour: QColor, width: float) -> None:
        """A bar beside the lines of a span."""
        if parts:
            top, bottom = parts[0][1].top() - 2, parts[-1][1].bottom() + 2
            painter.fillRect(QRectF(left - 8, top, width, bottom - top), colour)

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
