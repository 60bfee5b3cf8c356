"""An empty place: what it says gives way where there is no room for all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

WIDE = 420
"""Pixels beyond which a line in an empty place is not read at a glance."""


class EmptyPlace(QFrame):
    """What stands in it, `inner`, in the middle of an empty place. Where there is no room for all, `giving` go one by
    one: words are told whole or not at all."""

    def __init__(self, inner: QWidget, giving: Sequence[QWidget]):
        super().__init__()
        self._inner, self._giving = inner, giving
        self._narrow()

    def resizeEvent(self, event) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event) -> None:
        """Styled by now: lines are as high as they will be."""
        super().showEvent(event)
        self._fit()

    def _narrow(self) -> None:
        from workbench.gui.style.theme import Theme

        self._inner.setMaximumWidth(Theme.current().px(WIDE))

    def _fit(self) -> None:
        self._narrow()
        for one in self._giving:
            one.show()
        if not self.property("surface"):
            return
        for one in self._giving:
            if self._wanted() <= self.height():
                break
            one.hide()

    def _wanted(self) -> int:
        """How high all of it is that is not hidden."""
        self._inner.layout().activate()  # else it tells the height that it had before
        self.layout().activate()
        return self.layout().heightForWidth(self.width())

    def minimumSizeHint(self) -> QSize:
        """In a panel it gives way to what stands beside it; in a sheet it has its height."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.property("surface") else least
