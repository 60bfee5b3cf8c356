"""The field for the rationale: why, with the sums."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from workbench.gui.language import tr

LEAST = 150
"""Pixels of its height."""


class Rationale(QPlainTextEdit):
    """Takes words by hand, and sentences that findings bring."""

    def __init__(self):
        super().__init__()
        self.setProperty("role", "field")
        self.setAccessibleName(tr("Rationale"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(LEAST)

    def sizeHint(self) -> QSize:
        """No higher than it has to be: what stands below it is seen without scrolling."""
        return QSize(super().sizeHint().width(), LEAST)

    def setReadOnly(self, closed: bool) -> None:
        """What cannot be changed looks so."""
        if closed != self.isReadOnly():
            super().setReadOnly(closed)
            self.style().polish(self)  # the stylesheet asks for it

    def put(self, sentence: str, at_end: bool = False) -> None:
        """Put a sentence where the caret stands, with a blank before it where one is missing; then go on typing."""
        if at_end:
            self.moveCursor(QTextCursor.MoveOperation.End)
        cursor = self.textCursor()
        # Asked of Qt, which counts in units of its own: an emoji before the caret is two of them.
        place = cursor.selectionStart()
        gap = "" if cursor.atBlockStart() or self.document().characterAt(place - 1).isspace() else " "
        cursor.insertText(gap + sentence)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
