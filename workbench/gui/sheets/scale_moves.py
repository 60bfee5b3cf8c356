"""Where verdicts go whose rating is taken away: asked in the sheet, rating by rating."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from workbench.domain.verdicts import Rating
from workbench.gui.desk import Desk
from workbench.gui.language import tr, tr_n
from workbench.gui.style import SPACE, column, label, row
from workbench.services.deciding import scales


class ScaleMoves(QFrame):
    """A line for each rating that goes and that verdicts have which nobody signed."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.choices: dict[str, QComboBox] = {}
        self.setLayout(column(gap=SPACE.tight))
        self.hide()

    def ask(self, gone: Rating, left: Sequence[Rating]) -> None:
        """Ask where the verdicts of `gone` go; nothing is asked where there are none."""
        number = self._desk.read(scales.unsigned, gone.id, default=0)
        if not number:
            return
        choice = QComboBox()
        choice.addItem(tr("stay as they stand"), scales.LEAVE)
        for one in left:
            choice.addItem(tr("become {label}", label=one.label), one.key)
        said = tr_n("{number} verdict that nobody signed is “{label}”. Such verdicts",
                    "{number} verdicts that nobody signed are “{label}”. Such verdicts", number, label=gone.label)
        choice.setAccessibleName(said)
        self.choices[gone.key] = choice
        line = QWidget()
        inside = row(label(said, "warn", wrap=True), choice)
        inside.setStretch(0, 1)
        line.setLayout(inside)
        self.layout().addWidget(line)
        self.show()

    def chosen(self) -> dict[str, str]:
        """Key of the rating that goes -> key of the one that its verdicts get, or LEAVE."""
        return {key: choice.currentData() for key, choice in self.choices.items()}

    def forget(self) -> None:
        """Another scale: nothing is asked any more."""
        self.choices.clear()
        while self.layout().count():
            self.layout().takeAt(0).widget().deleteLater()
        self.hide()
