"""Fields that save themselves: a moment after the last key, on leaving, and whenever the desk asks."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from workbench.gui.desk import Desk

REST = 700
"""Milliseconds without a key after which what was typed is saved."""

Field = QLineEdit | QPlainTextEdit


class Autosave(QObject):
    """Looks after one field. `save(text)` is called with what differs from what was loaded, and never in vain.

    Ctrl+Z goes to the field while it has something to take back, and to the window when it has not.
    """

    touched = Signal()

    def __init__(self, field: Field, save: Callable[[str], object], desk: Desk):
        super().__init__(field)
        self._field, self._save = field, save
        self._saved, self._is_refused = self._text(), False
        self._unwritten = desk.unwritten
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.flush)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        desk.flush.connect(self.flush)

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._text() != self._saved

    @property
    def both(self) -> tuple[str, str]:
        """What is saved, and what is typed."""
        return self._saved, self._text()

    def type_in(self, text: str) -> None:
        """As if somebody had typed it: it is saved a moment later."""
        self._set(text)

    def load(self, text: str) -> None:
        """Show what is saved. What somebody is just typing is not overwritten, nor white space put right under them."""
        if self.is_dirty or text.split() == self._text().split():
            return
        self._saved = text
        self._set(text)
        self._timer.stop()

    def replace(self, text: str) -> None:
        """Show another thing's text; the one before was flushed."""
        self._saved = text
        if text != self._text():
            self._set(text)
        self._timer.stop()
        self._note()

    def flush(self) -> None:
        """Save now what is not saved."""
        self._timer.stop()
        if self.is_dirty:
            before, self._saved = self._saved, self._text()
            self._is_refused = self._save(self._saved) is None
            if self._is_refused:
                self._saved = before
        self._note()

    def let_go(self) -> None:
        """The field goes; what is not saved in it was put aside."""
        self._unwritten.note(self, None)

    def _note(self) -> None:
        self._is_refused = self._is_refused and self.is_dirty
        self._unwritten.note(self, self._is_refused if self.is_dirty else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field saves it; an undo that the field cannot do is left to the window."""
        if event.type() is QEvent.Type.FocusOut:
            self.flush()
        elif event.type() is QEvent.Type.ShortcutOverride and self._cannot(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _cannot(self, event) -> bool:
        history = self._field if isinstance(self._field, QLineEdit) else self._field.document()
        return (event.matches(QKeySequence.StandardKey.Undo) and not history.isUndoAvailable()
                or event.matches(QKeySequence.StandardKey.Redo) and not history.isRedoAvailable())

    def _typed(self) -> None:
        if self.is_dirty:
            self._timer.start()
            self.touched.emit()
        self._note()

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _set(self, text: str) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
            self._field.setCursorPosition(0)
        else:
            place, was_at_end = self._field.textCursor().position(), self._field.textCursor().atEnd()
            self._field.setPlainText(text)
            cursor = self._field.textCursor()  # whoever goes on typing does so where they were
            end = self._field.document().characterCount() - 1
            cursor.setPosition(end if was_at_end else min(place, end))
            self._field.setTextCursor(cursor)
