"""What there is to warn of, a line each: where one goes on, it stands under its own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from workbench.gui.style import SPACE, label


class WarningList(QFrame):
    """One alone is a sentence; several have a mark each."""

    def __init__(self):
        super().__init__()
        self._told: tuple[str, ...] = ()
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(SPACE.small)
        self._lines.setVerticalSpacing(SPACE.tight)
        self._lines.setColumnStretch(1, 1)

    def show_all(self, told: Sequence[str]) -> None:
        """Show these warnings, and nothing where there are none."""
        if tuple(told) != self._told:
            self._told = tuple(told)
            while (line := self._lines.takeAt(0)) is not None:
                line.widget().hide()
                line.widget().deleteLater()
            for at, one in enumerate(self._told):
                if len(self._told) > 1:
                    self._lines.addWidget(label("•", "warn"), at, 0, Qt.AlignmentFlag.AlignTop)
                self._lines.addWidget(label(one, "warn", wrap=True), at, 1)
        self.setVisible(bool(self._told))

    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(self._told)
