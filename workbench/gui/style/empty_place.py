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

    def resizeEvent(self, event) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event) -> None:
        """Styled by now: lines are as high as they will be."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        from workbench.gui.style.theme import Theme

        self._inner.setMaximumWidth(Theme.current().px(WIDE))
        for one in self._giving:
            one.show()
        for one in self._giving:
            if self.layout().heightForWidth(self.width()) <= self.height():
                break
            one.hide()

    def minimumSizeHint(self) -> QSize:
        """In a panel it gives way to what stands beside it; in a sheet it has its height."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.property("surface") else least
