"""The text of one document: read, select, and reach what is marked in it, with mouse or keys."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from workbench.domain.documents import Passage
from workbench.gui import words
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.reader import sorting
from workbench.gui.reader.text.marks import Key
from workbench.gui.reader.text.places import PlacedText
from workbench.gui.reader.text.words import asserted, snapped
from workbench.gui.reader.turned import Turned, notches
from workbench.gui.stances import STANCES

Move = QTextCursor.MoveMode
SMALLEST, LARGEST = 11, 40
"""Pixel sizes of the reading font."""


class TextView(PlacedText):
    """A document as clean text. Read-only; the caret is there for those who work without a mouse.

    pressed(list)       keys of the highlights that were clicked or entered on, the shortest first
    enlarged(int)       Ctrl+wheel: steps up or down
    sentence_moved()    the caret is in another sentence
    claim_key()         C was pressed with nothing selected: the sentence under the caret is meant
    stance_key(Stance)  S, X or T was pressed while words are selected that can be linked
    """

    pressed = Signal(list)
    enlarged = Signal(int)
    sentence_moved = Signal()
    claim_key = Signal()
    stance_key = Signal(object)

    def __init__(self, font: QFont, characters: int = 76, parent: QWidget | None = None):
        self._pressed_at: QPointF | None = None
        self._turned, self._under_mouse = Turned(), (-1.0, 0)
        self.takes_stance_keys = False
        super().__init__(font, characters, parent)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret_moved)

    # Places

    def caret(self) -> int:
        """The source offset of the caret."""
        return self.border.source(self.textCursor().position())

    def selected(self) -> tuple[int, int] | None:
        """The source span that is selected, in whole words; None without a selection."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self.border.source_span(cursor.selectionStart(), cursor.selectionEnd())
        start, end = snapped(self.content.text, start, end)
        return (start, end) if end > start else None

    def meant(self) -> tuple[int, int] | None:
        """The source span that a person means: what is selected, else what the sentence of the caret says."""
        chosen = self.selected()
        if chosen or self.textCursor().hasSelection():
            return chosen
        passage = self.sentences.at(self.caret())
        return asserted(self.content.text, passage) if passage else None

    def resizeEvent(self, event) -> None:
        """The caret stays in sight when a pane opens beside or below; when lines get shorter, all that is selected or
        chosen at it."""
        span = self._held() if event.size().width() < event.oldSize().width() else None
        whole = span is not None and self._in_sight(*span)
        seen = self.viewport().rect().intersects(self.cursorRect())
        super().resizeEvent(event)
        if whole and not self._in_sight(*span):
            self._bring(*span)
        elif seen and not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def select_span(self, start: int, end: int, *, backward: bool = False) -> None:
        """Select a source span where it is, without bringing it into sight; an empty one puts the caret there."""
        first, last = self.border.span(start, end)
        self.unfold_between(first, last)
        cursor = self.textCursor()
        cursor.setPosition(last if backward else first)
        cursor.setPosition(first if backward else last, Move.KeepAnchor)
        self.setTextCursor(cursor)

    def drop_selection(self) -> None:
        """Nothing is selected any more; the caret goes to where the selection began."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)

    def go_to(self, start: int, end: int | None = None, *, select: bool = False) -> None:
        """Put the caret at a source offset and bring it into sight, a third from the top if it was out of it."""
        first, last = self.border.span(start, start if end is None else end)
        self.unfold_between(first, last)
        cursor = self.textCursor()
        cursor.setPosition(first)
        if select:
            cursor.setPosition(last, Move.KeepAnchor)
        if not self._in_sight(first, last):
            third = self.verticalScrollBar().pageStep() // 3
            self.verticalScrollBar().setValue(max(0, self._line(start) - third))
        self.setTextCursor(cursor)
        if not self.viewport().rect().intersects(self.cursorRect()):
            self.centerCursor()

    def place(self) -> int:
        """The source offset that is read: the caret's if it is in sight, else that of the first line that is."""
        seen = self.viewport().rect().intersects(self.cursorRect())
        return self.caret() if seen or not self.isVisible() else self.offset_in_sight()

    def put_caret(self, source: int) -> None:
        """Put the caret at a source offset; nothing scrolls."""
        self.unfold_between(*self.border.span(source, source))
        top = self.verticalScrollBar().value()
        cursor = self.textCursor()
        cursor.setPosition(self.border.position(source))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

    def _in_sight(self, first: int, last: int) -> bool:
        # A line that the lower edge cuts is not in sight.
        whole = self.viewport().rect().adjusted(0, 0, 0, -self.fontMetrics().lineSpacing())
        top, bottom = (self.cursorForPosition(corner).position() for corner in (whole.topLeft(), whole.bottomRight()))
        return self.isVisible() and top <= first and last <= bottom

    def move_sentence(self, step: int, select: bool = False) -> None:
        """Go to the next or the previous sentence of the article."""
        here = self.caret()
        passage = self.sentences.after(here) if step > 0 else self.sentences.before(here)
        if passage is None:
            return
        if select:
            cursor = self.textCursor()
            cursor.setPosition(self.border.position(passage.start), Move.KeepAnchor)
            self.setTextCursor(cursor)
        else:
            self.go_to(passage.start, passage.end)

    def _caret_moved(self) -> None:
        self._keep_out()
        passage = self.sentences.at(self.caret())
        span = self.border.span(passage.start, passage.end) if passage else (0, 0)
        if span != self._sentence:
            self._sentence = span
            self.viewport().update()
            self.sentence_moved.emit()
        self._tell_marks(passage)

    def _tell_marks(self, passage: Passage | None) -> None:
        """A screen reader hears what is marked under the caret, when the caret comes to it."""
        under = self.marks.at(self.textCursor().position())
        told = [mark.tip for mark in under if mark.tip] or [sorting.reason(passage)]
        said = ". ".join(filter(None, told))
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.hasFocus():
                from workbench.gui.spoken import speak  # a text is shown sooner without

                speak(self, said)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a letter in the margin chooses what it stands for; elsewhere the caret goes there."""
        badge = self._badge_at(event.position())
        if badge is not None and event.button() is Qt.MouseButton.LeftButton:
            self._press([mark.key for mark in badge.highlights])
            return
        if self._run_pressed(event):
            return
        self._pressed_at = event.position()
        super().mousePressEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag on marked words chooses the mark."""
        super().mouseReleaseEvent(self._on_a_line(event))
        began, self._pressed_at = self._pressed_at, None
        if began is None or self.textCursor().hasSelection() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if (event.position() - began).manhattanLength() < 5:
            self._press([mark.key for mark in self._marks_under(event.position())])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What lies under the mouse is set off."""
        super().mouseMoveEvent(self._on_a_line(event))
        badge = self._badge_at(event.position())
        under = badge.highlights if badge else self._marks_under(event.position())
        hovered = frozenset(mark.key for mark in under[:1])
        on_fold = self._fold_under(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if badge or on_fold else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between two lines the nearer one is meant."""
        if self._run_pressed(event):
            return
        super().mouseDoubleClickEvent(self._on_a_line(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Down and Ctrl+Up go by sentences; Enter chooses what is marked under the caret."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if control and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.move_sentence(1 if event.key() == Qt.Key.Key_Down else -1, select=shift)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._press([mark.key for mark in self.marks.at(self.textCursor().position())])
        elif Keys.current().means(event, ("reader.make_claim",)):
            self.claim_key.emit()
        elif self.takes_stance_keys and (stance := Keys.current().means(event, STANCES)):
            self.stance_key.emit(STANCES[stance])
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.drop_selection()
        else:
            super().keyPressEvent(event)

    def _enlarge(self, steps: int, down: float) -> None:
        """What stands `down` pixels below the upper edge stays there; the same words while the mouse does."""
        was, read = self._under_mouse
        if was != down or abs(self.down(read) - down) > 2 * self.fontMetrics().lineSpacing():
            read = self.offset_in_sight(down)
        self._under_mouse = down, read
        self.enlarged.emit(steps)
        self.scroll_to(read, down)

    def event(self, event) -> bool:
        """S, X and T mean the selected words while there are some, not the card that is chosen elsewhere."""
        if (event.type() is QEvent.Type.ShortcutOverride and self.takes_stance_keys
                and Keys.current().means(event, STANCES)):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event) -> None:
        """What can be done with the words that are meant here."""
        menu, keys = QMenu(self), Keys.current()
        made = menu.addAction(tr("Mark it as a claim") + f"\t{keys.text('reader.make_claim')}", self.claim_key.emit)
        made.setEnabled(self.meant() is not None)
        if self.takes_stance_keys:
            for id, stance in STANCES.items():
                menu.addAction(tr("Link: {stance}", stance=words.words(stance)) + f"\t{keys.text(id)}",
                               lambda one=stance: self.stance_key.emit(one))
        menu.addSeparator()
        menu.addAction(tr("Copy") + "\tCtrl+C", self.copy).setEnabled(self.textCursor().hasSelection())
        menu.addAction(tr("Select all") + "\tCtrl+A", self.selectAll)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event) -> bool:
        """With Ctrl and the wheel, or two fingers, the text grows. A tooltip tells what is marked under the mouse."""
        if (more := notches(event)) is not None:
            if steps := self._turned.steps(more):
                self._enlarge(steps, event.position().y())
            return True
        if event.type() is QEvent.Type.ToolTip:
            badge = self._badge_at(QPointF(event.pos()))
            under = badge.highlights if badge else self._marks_under(QPointF(event.pos()))
            told = [mark.tip for mark in under if mark.tip] or [self._reason_under(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, told)), self)
            return True
        if event.type() is QEvent.Type.Leave and self._hovered:
            self._hovered = frozenset()
            self.viewport().update()
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self):
        """What is copied are the words of the source as they are shown, not what Qt made of them."""
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self.view.shown[self.border.shown(cursor.selectionStart()):self.border.shown(cursor.selectionEnd())])
        return data

    def _press(self, keys: list[Key]) -> None:
        if not keys:
            return
        if self._chosen in keys:
            index = keys.index(self._chosen) + 1
            keys = keys[index:] + keys[:index]
        self.pressed.emit(keys)
