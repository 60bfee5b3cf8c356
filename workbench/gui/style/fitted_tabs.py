"""Tabs that take the room there is: they stand closer, then the longest names are cut, then arrows lead on."""

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtWidgets import QTabWidget

from workbench.gui.style.tokens import SPACE

TIGHT = "QTabBar::tab { padding-left: 6px; padding-right: 6px; } QTabBar::tab:first { margin-left: 6px; }"
TIGHTER = "QTabBar::tab { padding-left: 4px; padding-right: 4px; } QTabBar::tab:first { margin-left: 8px; }"
COUNT = "  "
"""Between a tab's name and its count."""
READABLE = 0.7
"""Of the longest name of a tab so much at the least can be read."""


class FittedTabs(QTabWidget):
    """Tabs that stand closer where there is little room; then the longest names are cut, never the count behind one.
    Where too little of a name could be read they keep their words, and arrows go from one to the next."""

    def __init__(self):
        super().__init__()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.tabBar().setElideMode(QtCore.Qt.TextElideMode.ElideRight)

    def setTabText(self, at: int, words: str) -> None:
        """Another name, which may need more room than the one before."""
        self._show(at, words)
        self.tabBar().setTabData(at, words)
        self._fit()

    def tabText(self, at: int) -> str:
        """All of its words, whatever is shown of them."""
        return self.tabBar().tabData(at) or super().tabText(at)

    def resizeEvent(self, event) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar, each = self.tabBar(), [self.tabText(at) for at in range(self.count())]
        wide = bar.fontMetrics().horizontalAdvance
        words = sum(map(wide, each))
        tight = words + self.count() * (2 * SPACE.medium + 1) > self.width()
        closer = words + self.count() * (SPACE.medium + 1) + 6 > self.width()
        close = TIGHTER if closer else TIGHT if tight else ""
        if close != bar.styleSheet():
            bar.setStyleSheet(close)
        names = [wide(one.partition(COUNT)[0]) for one in each]
        room = self.width() - self.count() * (SPACE.small + 1) - SPACE.medium
        longest = _level(names, room - words + sum(names)) if closer else max(names, default=0)
        turns = longest < READABLE * max(names, default=0)
        for at, one in enumerate(each):
            name, gap, count = one.partition(COUNT)
            if not turns and names[at] > longest:
                name = bar.fontMetrics().elidedText(name, QtCore.Qt.TextElideMode.ElideRight, longest)
            self._show(at, name + gap + count)
            bar.setTabData(at, one)
            bar.setAccessibleTabName(at, one)
        if turns != self.usesScrollButtons():
            self.setUsesScrollButtons(turns)
            bar.setElideMode(QtCore.Qt.TextElideMode.ElideNone if turns else QtCore.Qt.TextElideMode.ElideRight)

    def _show(self, at: int, words: str) -> None:
        if super().tabText(at) != words:
            super().setTabText(at, words)


def _level(lengths: Sequence[int], room: int) -> int:
    """The most that each may have, so that all have room; the shorter ones stay whole."""
    left, waiting = room, sorted(lengths)
    while waiting and waiting[0] * len(waiting) <= left:
        left -= waiting.pop(0)
    return max(0, left // len(waiting)) if waiting else max(lengths, default=0)
