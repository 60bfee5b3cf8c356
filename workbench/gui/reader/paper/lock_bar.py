"""Above the pages of a locked PDF: its password, which is used to draw or to read them and kept nowhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, label, line, row


class LockBar(QFrame):
    """Asks for a password. `given(str)`: try it. `does` is on the button, `why` beside it."""

    given = Signal(str)

    def __init__(self, does: str, why: str):
        super().__init__()
        self._why = why
        self.setProperty("surface", "window")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Password of the PDF"))
        self.field.setAccessibleName(tr("Password of the PDF"))
        self.field.setMaximumWidth(260)
        self.field.returnPressed.connect(self._give)
        self._said = label("", "small", wrap=True)
        self.setLayout(column(row(self.field, button(does, self._give), self._said, gap=SPACE.small,
                                  margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)), line(), gap=0))
        self.hide()

    def ask(self, tried: bool) -> None:
        """Ask for it, once more if what was tried did not open it."""
        self._said.setText(tr("That password is not right.") if tried else self._why)
        self.field.clear()
        self.show()

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
            self.setFocus(Qt.FocusReason.OtherFocusReason)
