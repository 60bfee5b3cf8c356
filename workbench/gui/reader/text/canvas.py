"""The text of one document with what is marked in it, and how it is set. It is drawn in `painted`."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.domain.documents import DocumentText
from workbench.gui.reader.text import ink
from workbench.gui.reader.text.laid import Laid
from workbench.gui.reader.text.layout import ReadingLayout, Setting
from workbench.gui.reader.text.marks import Highlight, Key, MarkIndex
from workbench.gui.style import Theme

EMPTY = DocumentText(0, "", (), ())
HELPING = 100_000
"""Characters that Qt is given in one turn of the window."""
AT_ONCE = 400_000
"""Characters up to which a text is not worth helpings."""
NOT_PUSHED = 0, -1
"""A position that should stand on top, and the line which does, as the text ends before: none."""


class Canvas(QPlainTextEdit):
    """A document as clean text with its highlights.

    looks_changed()     something else is marked, selected or set off than before
    """

    looks_changed = Signal()

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
        self._to_come: tuple[str, int, Callable[[], None]] = "", 0, lambda: None
        self._helpings = QTimer(self, interval=0)
        self._helpings.timeout.connect(self._fill)
        self.load(EMPTY)
        # Qt repaints the letters of a changed selection only; ours fills the room between the lines too.
        self.selectionChanged.connect(self._repaint)
        Theme.current().changed.connect(self._dress)
        self._dress()

    # The text

    def load(self, text: DocumentText, laid: Laid | None = None, then: Callable[[], None] | None = None) -> None:
        """Show this document from its beginning, with nothing marked; `laid` is what was worked out of it before. With
        `then`, a long one has its beginning at once and the rest between other things that the window does; `then()`
        is called when all of it is there."""
        laid = laid or Laid(text)
        now = len(laid.text) if then is None or len(laid.text) <= AT_ONCE else HELPING
        self.content, self.view, self.border, self.sentences = text, laid.view, laid.border, laid.sentences
        self.marks = MarkIndex(self.border)
        before, document = getattr(self, "_document", None), QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        self._layout = ReadingLayout(document, laid.blocks, laid.labels)
        document.setDocumentLayout(self._layout)
        document.setPlainText(laid.text[:now])
        self.setDocument(document)
        self._document = document
        if before is not None:
            before.deleteLater()
        self._badges, self._hits, self._peek, self._spots = [], (), None, []
        self._kept_top, self._pushed = -1, NOT_PUSHED
        self._pages = laid.pages
        self._set_text()
        self.fill_no_more()
        if now < len(laid.text):
            self._to_come = laid.text, now, then
            self._helpings.start()
        elif then is not None:
            then()

    def fill_no_more(self) -> None:
        """What has not come of a long text is not wanted any more."""
        self._helpings.stop()
        self._to_come = "", 0, lambda: None

    def _fill(self) -> None:
        """One helping of a long text, below what is there."""
        text, there, then = self._to_come
        last, end = self.document().lastBlock(), QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertText(text[there:there + HELPING])
        self._layout.came(last)
        self._to_come = text, there + HELPING, then
        if there + HELPING >= len(text):
            self.fill_no_more()
            then()

    def read_in(self, font: QFont, characters: int) -> None:
        """Set the text in another font, size or measure; the place on the screen stays."""
        self._font, self._characters = font, characters
        self._set_text()

    def _set_text(self) -> None:
        top = self.top()
        if self.document().defaultFont() != self._font:
            self.document().setDefaultFont(self._font)
        self._layout.set_in(Setting.of(self._font, self.viewport().width(), self._characters))
        self._put_on_top(top)
        self.viewport().update()

    def top(self) -> int:
        """Qt's position of what stands at the upper edge. Nothing drifts while a pane is drawn wider bit by bit: what
        was put into that line stays it."""
        block = self.firstVisibleBlock()
        if not block.isValid():  # another text has come into a view that was scrolled
            return 0
        number = self.verticalScrollBar().value() - block.firstLineNumber()
        if not 0 <= number < block.layout().lineCount():
            return block.position()
        line = block.layout().lineAt(number)
        start = block.position() + line.textStart()
        return self._kept_top if start <= self._kept_top < start + line.textLength() else start

    def _put_on_top(self, position: int) -> None:
        self.verticalScrollBar().setValue(self.line_of(position))
        self._kept_top = position

    def line_of(self, position: int) -> int:
        """The number of the line of one of Qt's positions, counted as the scroll bar counts."""
        block = self.document().findBlock(position)
        self._layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)

    def _dress(self) -> None:
        """What the stylesheet would paint over words is painted under them here instead."""
        ink_of_text = Theme.current().colours.text
        self.setStyleSheet(f"selection-background-color: transparent; selection-color: {ink_of_text};")
        self._set_text()

    def _repaint(self) -> None:
        self.viewport().update()
        self.looks_changed.emit()

    def focusInEvent(self, event) -> None:
        """The bar of the caret's sentence comes with the keys."""
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event) -> None:
        """The bar of the caret's sentence goes with the keys."""
        super().focusOutEvent(event)
        self._repaint()

    def resizeEvent(self, event) -> None:
        """The measure follows the room; what was on top stays on top. Where there is height for more than is left of
        the text, more stands above it, until the height goes again."""
        bar = self.verticalScrollBar()
        wanted, value = self._pushed
        top = wanted if bar.value() == value else self.top()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout.set_in(Setting.of(self._font, self.viewport().width(), self._characters), forgotten=True)
        self._put_on_top(top)
        self._pushed = (top, bar.value()) if bar.value() < self.line_of(top) else NOT_PUSHED

    def changeEvent(self, event) -> None:
        """The window's font is not the reading font, whatever the style says."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.document().defaultFont() != self._font:
            self._set_text()

    # What is marked

    def mark(self, highlights: Iterable[Highlight]) -> None:
        """Show exactly these highlights."""
        if self.marks.replace(highlights):
            self._repaint()

    def put_marks(self, changes: Mapping[Key, Highlight | None]) -> None:
        """Show these highlights in place of what had their keys; None takes one away."""
        if self.marks.put(changes):
            self._repaint()

    def take_marks(self, index: MarkIndex) -> None:
        """Show the highlights of an index that was made for this text."""
        self.marks = index
        self._repaint()

    def choose(self, key: Key | None) -> None:
        """Set one highlight off from the others."""
        if key != self._chosen:
            self._chosen = key
            self._repaint()

    def show_spots(self, starts: Iterable[int]) -> None:
        """Dot the lines where these source offsets lie: worth checking, and nobody has looked."""
        self._spots = sorted(self.border.position(start) for start in starts)
        self._repaint()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what a search found, as Qt's positions in order; the current one stronger."""
        self._hits, self._hit = hits, current
        self._repaint()

    def peek(self, span: tuple[int, int] | None) -> None:
        """Set a source span off with a bar: the passage somebody asked to see."""
        self._peek = self.border.span(*span) if span else None
        self._repaint()

    @property
    def spots(self) -> list[int]:
        """Qt's positions of what is worth checking and nobody has looked at, in order."""
        return self._spots

    @property
    def peeked(self) -> tuple[int, int] | None:
        """The source span that is set off with a bar."""
        return self.border.source_span(*self._peek) if self._peek else None

    @property
    def sentence(self) -> tuple[int, int] | None:
        """The source span of the caret's sentence."""
        return self.border.source_span(*self._sentence) if self._sentence[1] else None

    @property
    def chosen(self) -> Key | None:
        """What is set off from the other highlights."""
        return self._chosen

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """The source span of the selection, letter by letter; None without one."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.border.source_span(cursor.selectionStart(), cursor.selectionEnd())

    def hits_between(self, first: int, last: int) -> list[tuple[int, int, bool]]:
        """What a search found between two of Qt's positions: (start, end, whether it is the current hit)."""
        since, until = bisect_left(self._hits, (first, 0)), bisect_left(self._hits, (last, 0))
        return [(*self._hits[index], index == self._hit) for index in range(since, until)]
