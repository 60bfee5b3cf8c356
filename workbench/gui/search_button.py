"""The field of commands in the toolbar: in the middle of the window where there is room, an icon alone where there is
none.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from workbench.gui.style import Theme
from workbench.gui.style.fitting import NameButton
from workbench.gui.style.parts import dress

WIDE, LEAST = 360, 34
"""Pixels that it has where there is room, and at the least: its icon."""


class SearchButton(NameButton):
    """A button that looks like a field; `does` opens what it stands for."""

    def __init__(self, does: Callable[[], object]):
        super().__init__("")
        dress(self, "search", "text_quiet")
        self.setObjectName("search-everything")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: does())
        self._before = _stretch()

    def put_into(self, bar: QToolBar) -> None:
        """Between what stands in the bar and what comes after it."""
        for one in (self._before, self, _stretch()):
            bar.addWidget(one)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar has another width: its middle is elsewhere."""
        if event.type() == QEvent.Type.Resize:
            middle = (watched.width() - self.sizeHint().width()) // 2
            before, first = self._before, self._before.x()
            if self.isRightToLeft():
                first = watched.width() - first - before.width()
            before.setMaximumWidth(max(0, middle - first))
        return False

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), WIDE), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The icon."""
        return QSize(Theme.current().px(LEAST), super().minimumSizeHint().height())


def _stretch() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
