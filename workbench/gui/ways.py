"""Buttons side by side that never clip: icon and word, the word, or the icon, as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from workbench.gui.style import Theme, icon, row

SHOWN = ((True, True), (False, True), (True, False))
"""Whether icons and whether words are shown, the fullest first."""
FIXED = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Ways(QFrame):
    """`buttons` show as much of themselves as fits; `others` stand at the right end, as they are."""

    def __init__(self, buttons: Sequence[QPushButton], *others: QWidget, parent: QWidget | None = None):
        super().__init__(parent)
        self.buttons = tuple(buttons)
        self._icons, self._fullest = [one.property("icon_name") for one in self.buttons], 0
        for one in (*self.buttons, *others):
            one.setAccessibleName(one.accessibleName() or one.text())
            one.setSizePolicy(FIXED)
        self.setStyleSheet("QPushButton { padding: 3px; }")
        self.setLayout(row(*self.buttons, None, *others, gap=0))
        Theme.current().changed.connect(self.fit)

    def fit(self) -> None:
        """Show as much as there is room for now."""
        for pictures, named in SHOWN:
            for one, name in zip(self.buttons, self._icons, strict=True):
                one.ensurePolished()
                one.setText("")  # a button keeps the size it asked for before it was styled until its words change
                one.setProperty("icon_name", name if pictures else "")  # the theme draws the icons of this name anew
                one.setIcon(icon(name) if pictures else QIcon())
                one.setText(one.accessibleName() if named else "")
            asked = self.layout().totalMinimumSize().width()
            self._fullest = asked if (pictures, named) == SHOWN[0] else self._fullest
            if asked <= self.width():
                break
        self.layout().activate()

    def sizeHint(self) -> QSize:
        """Room for the fullest."""
        return QSize(self._fullest, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Icons alone are enough where there is no room for more."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event) -> None:
        """More room or less."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event) -> None:
        """Styled by now: sizes are what they will be."""
        super().showEvent(event)
        self.fit()
