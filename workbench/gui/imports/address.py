"""Ask for an address of the web: a sheet with a field, what it is to the case, and what fetching it means."""

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from workbench.domain.documents import Role
from workbench.gui.language import marked, tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import label, row

MEANS = (marked("The page is fetched once, now, from this machine. Nothing else is loaded: no pictures, scripts or "
                "cookies. What arrives is kept as the original, with the time and what the server said about it."))


class AddressSheet(Sheet):
    """`does(address, role)` is called with what stands there."""

    WIDTH = 640

    def __init__(self, over: QWidget, address: str, role: Role, does: Callable[[str, Role], object]):
        super().__init__(over, tr("Import an address"))
        self._does = does
        self.field = QLineEdit(address)
        self.field.setPlaceholderText("https://…")
        self.field.setAccessibleName(tr("Address"))
        self.field.selectAll()
        self.field.returnPressed.connect(self._take)
        self.roles = QButtonGroup(self)
        self.subject, self.source = QRadioButton(tr("A text to check")), QRadioButton(tr("A source"))
        for one in (self.subject, self.source):
            self.roles.addButton(one)
        (self.subject if role is Role.SUBJECT else self.source).setChecked(True)
        self.filling.addWidget(self.field)
        self.filling.addLayout(row(self.subject, self.source, None))
        self.filling.addWidget(label(tr(MEANS), "faint", wrap=True))
        self.meant = self.foot(tr("Fetch it"), self._take, icon_name="link")
        self.field.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.meant.setEnabled(bool(self.field.text().strip()))

    def _take(self) -> None:
        if self.meant.isEnabled():
            role = Role.SUBJECT if self.subject.isChecked() else Role.SOURCE
            address = self.field.text().strip()
            self.close_sheet()
            self._does(address, role)


def likely_address(clipboard: str) -> str:
    """What is on the clipboard, where that is one address and nothing else."""
    words = clipboard.strip()
    is_one = words.lower().startswith(("http://", "https://")) and not any(map(str.isspace, words))
    return words if is_one and len(words) < 2000 else ""
