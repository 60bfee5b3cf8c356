"""The case, what is read and the claim beside each other: each keeps room for its words at any size of type."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from workbench.gui.panes import HEIGHTS, LEAST, SIDES
from workbench.gui.style import Theme

CASE, MIDDLE, CLAIM = range(3)
ALONE = {MIDDLE: (540, 0.5, 0.5), CLAIM: (300, 0.46, 0.46)}
"""The least widths as `LEAST` tells them, where no documents stand beside."""


class Sides(QSplitter):
    """Larger type makes the panels at the sides wider, as far as the window has it; the middle gives and takes."""

    def __init__(self, case: QWidget, middle: QWidget, claim: QWidget):
        super().__init__(Qt.Orientation.Horizontal)
        self._scale = Theme.current().scale
        self._natural: tuple[float, float] | None = None  # widths as of type of the usual size, until somebody drags
        self.splitterMoved.connect(lambda *_: self._forget())
        self.setHandleWidth(1)
        for at, part in enumerate((case, middle, claim)):
            self.addWidget(part)
            self.setStretchFactor(at, int(part is middle))
            self.setCollapsible(at, False)
        Theme.current().changed.connect(self._follow_scale)

    def usual(self) -> None:
        """The widths as designed, at the size of the type."""
        self._give_room()
        self.setSizes([Theme.current().px(size) for size in SIDES])

    def setSizes(self, sizes) -> None:
        """Give the three these widths."""
        self._forget()
        super().setSizes(sizes)

    def _forget(self) -> None:
        self._natural = None

    def resizeEvent(self, event) -> None:
        """What is left for the panels at the sides depends on the window."""
        super().resizeEvent(event)
        self._give_room()

    def event(self, event: QEvent) -> bool:
        """One of them came or went: the others have other limits."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return super().event(event)

    def _give_room(self) -> None:
        left = self.width()
        for at in (CASE, CLAIM, MIDDLE):  # the middle comes last: all its tabs are seen where the others leave the room
            if self.widget(at).isHidden():
                continue
            least, share, most = (ALONE if self.widget(CASE).isHidden() else LEAST)[at]
            wide = max(least, min(Theme.current().px(least), round(self.width() * share)))
            most = max(round(self.width() * most), left) if at == MIDDLE else round(self.width() * most)
            self.widget(at).setMinimumWidth(min(wide, most))
            left -= min(wide, most)

    def _follow_scale(self) -> None:
        before, self._scale = max(1.0, self._scale), Theme.current().scale
        now = max(1.0, self._scale)
        if now != before:
            case, middle, claim = self.sizes()
            natural = self._natural or (case / before, claim / before)
            self._give_room()
            self.setSizes([round(natural[0] * now), middle, round(natural[1] * now)])
            self._natural = natural  # the window may not have had the room: smaller type gives it back


def above_each_other(*parts: QWidget) -> QSplitter:
    """What is read above the tables."""
    made = QSplitter(Qt.Orientation.Vertical)
    made.setHandleWidth(1)
    for at, (part, share) in enumerate(zip(parts, HEIGHTS, strict=True)):
        made.addWidget(part)
        made.setStretchFactor(at, share)  # a small window takes from both
        made.setCollapsible(at, False)
    return made
