"""A few fields in a row, filled in where they stand: Enter puts them down, Escape leaves them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.gui.language import tr
from workbench.gui.spoken import Role, plays
from workbench.gui.style import SPACE, button, column, label, row


class InlineForm(QFrame):
    """Fields below a heading. `done(*texts)` answers whether it was taken; then the form closes."""

    def __init__(self, done: Callable[..., bool], closed: Callable[[], None]):
        super().__init__()
        self._done, self._closed = done, closed
        plays(self, Role.Form)
        self.fields: list[QLineEdit] = []
        self.setProperty("surface", "card")
        self.setLayout(column(gap=SPACE.tight, margins=SPACE.small))

    def show_fields(self, heading: str, fields: Sequence[tuple[str, str]], meant: str) -> None:
        """Fields as (hint, text); the first one that is empty gets the keys, `meant` is the button's word."""
        self.layout().addWidget(label(heading, "section", wrap=True))
        for hint, text in fields:
            field = QLineEdit(text)
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.returnPressed.connect(self.put_down)
            field.installEventFilter(self)
            self.fields.append(field)
            self.layout().addWidget(field)
        self.layout().addLayout(row(None, button(tr("Cancel"), self.close_form, kind="quiet"),
                                    button(meant, self.put_down, kind="primary")))
        first = next((field for field in self.fields if not field.text()), self.fields[0])
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_down(self) -> None:
        """Do what the form is for; it stays where that is refused."""
        if self._done(*(field.text() for field in self.fields)):
            self.close_form()

    def close_form(self) -> None:
        """Leave it; what was typed is gone."""
        self._closed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the form, from any of its fields."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return True
        return super().eventFilter(watched, event)
