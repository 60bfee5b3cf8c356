"""Ask for one line: the name of a case, the checker's name."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import label


class NameSheet(Sheet):
    """A field and one button. `does` is called with what was typed; a name of nothing but blanks is not taken.
    `asks` stands in the empty field."""

    WIDTH = 440

    def __init__(self, over: QWidget, title: str, hint: str, meant: str, does: Callable[[str], object],
                 before: str = "", asks: str = ""):
        super().__init__(over, title)
        self._does = does
        self.filling.addWidget(label(hint, "quiet", wrap=True))
        self.field = QLineEdit(before)
        self.field.setPlaceholderText(asks)
        self.field.setAccessibleName(title)
        self.field.selectAll()
        self.field.returnPressed.connect(self._take)
        self.filling.addWidget(self.field)
        self.meant = self.foot(meant, self._take)
        self.field.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.meant.setEnabled(bool(self.field.text().strip()))

    def _take(self) -> None:
        if self.meant.isEnabled():
            typed = self.field.text().strip()
            self.close_sheet()
            self._does(typed)
