"""Make a document of pasted text: a sheet with the text, a title, and what it is to the case."""

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from workbench.domain.documents import Role
from workbench.gui.language import tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import label, row
from workbench.gui.words import count


class PasteSheet(Sheet):
    """`does(text, title, role)` is called with what stands there."""

    WIDTH = 720

    def __init__(self, over: QWidget, text: str, role: Role, does: Callable[[str, str, Role], object]):
        super().__init__(over, tr("Paste as a document"))
        self._does = does
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Title"))
        self.title.setAccessibleName(tr("Title"))
        self.text = QPlainTextEdit()
        self.text.setProperty("role", "field")
        self.text.setAccessibleName(tr("Text of the document"))
        self.text.setPlaceholderText(tr("Paste the text here"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(max(80, min(260, over.height() - 320)))
        self.text.setPlainText(text)
        self.roles = QButtonGroup(self)
        self.subject, self.source = QRadioButton(tr("A text to check")), QRadioButton(tr("A source"))
        for one in (self.subject, self.source):
            self.roles.addButton(one)
        (self.subject if role is Role.SUBJECT else self.source).setChecked(True)
        self.said = label("", "faint")
        self.filling.addWidget(self.title)
        self.filling.addWidget(self.text, 1)
        self.filling.addLayout(row(self.subject, self.source, None, self.said))
        self.meant = self.foot(tr("Make a document"), self._take, icon_name="paste")
        self.text.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        typed = self.text.toPlainText()
        self.meant.setEnabled(bool(typed.strip()))
        self.said.setText(count(len(typed), "character") if typed else "")

    def _take(self) -> None:
        role = Role.SUBJECT if self.subject.isChecked() else Role.SOURCE
        text, title = self.text.toPlainText(), self.title.text().strip()
        self.close_sheet()
        self._does(text, title, role)
