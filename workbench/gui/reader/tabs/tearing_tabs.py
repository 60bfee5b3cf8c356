"""Tabs that can be dragged out of their bar, and that stay readable however many there are."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QTabBar, QToolButton

from workbench.gui.style import Theme

NARROW = 128
"""The width below which a tab says too little; from there on the bar scrolls."""
CROSS = 4
"""Pixels between the end of a tab and its cross."""
SLIVER = 16
"""Pixels of a tab that say nothing: where so few are left of the one before, none are shown."""
FADED = 32
"""Pixels in which a tab that is cut fades out."""
FAR = 48
"""Pixels above or below the bar from which on a tab is out of it."""


class TearingTabs(QTabBar):
    """`torn(index, place of the screen)`: a tab was dragged out of the bar and let go there."""

    torn = Signal(int, QPoint)

    def __init__(self):
        super().__init__()
        self._held = -1

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Wide enough for a few words."""
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), Theme.current().px(NARROW)), whole.height())

    def changeEvent(self, event: QEvent) -> None:
        """While a theme is put on, the bar has Qt's own edges: it moves by some pixels, and would stay so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._close_gap)

    def _close_gap(self) -> None:
        here, last = self.currentIndex(), self.count() - 1
        if here > 0 and (0 < self.tabRect(here).left() < SLIVER or self._is_cut(last)):
            with QSignalBlocker(self):
                self.setCurrentIndex(last if here < last else 0)
                self.setCurrentIndex(here)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tab of which only a part is seen fades out where it is cut."""
        super().paintEvent(event)
        painter, seen, ground = QPainter(self), self._seen(), Theme.current().colour("window")
        width = min(Theme.current().px(FADED), seen.width())
        for at, inwards in ((seen.left(), width), (seen.right() + 1, -width)):
            edge = at if inwards > 0 else at - 1
            tab = self.tabRect(self.tabAt(QPoint(edge, seen.center().y())))
            if tab.isValid() and not seen.contains(tab):
                fade = QLinearGradient(at, 0, at + inwards, 0)
                fade.setColorAt(0, ground)
                fade.setColorAt(1, QColor(ground.red(), ground.green(), ground.blue(), 0))
                painter.fillRect(QRect(min(at, at + inwards), tab.top(), width, tab.height()), fade)
        painter.end()

    def _seen(self) -> QRect:
        """Where tabs are seen: not below the arrows."""
        room = QRegion(self.rect())
        for arrow in self.findChildren(QToolButton):
            if arrow.isVisible() and arrow.arrowType() is not Qt.ArrowType.NoArrow:
                room -= QRegion(arrow.geometry())
        return room.boundingRect()

    def _is_cut(self, index: int) -> bool:
        """Whether only a part of a tab is seen: its cross may lie below the arrows."""
        seen, tab = self._seen(), self.tabRect(index)
        return seen.intersects(tab) and not seen.contains(tab)

    def tabLayoutChange(self) -> None:
        """From right to left Qt, with a stylesheet, puts the cross of a tab on another one: it belongs to the end of
        its own."""
        super().tabLayoutChange()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            QTimer.singleShot(0, self, self._place_crosses)  # Qt puts them down after this

    def _place_crosses(self) -> None:
        for index in range(self.count()):
            tab = self.tabRect(index)
            for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
                if (cross := self.tabButton(index, side)) is not None:
                    cross.move(tab.left() + CROSS, tab.center().y() - cross.height() // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the tab under the mouse."""
        super().mousePressEvent(event)
        self._held = self.tabAt(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far from the bar the tab hangs on the mouse."""
        super().mouseMoveEvent(event)
        if self._held >= 0:
            self.setCursor(Qt.CursorShape.DragMoveCursor if self._is_out(event) else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go out of the bar the tab is torn off; in it, it lies where it was moved to. The middle
        button closes the tab under it."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.MiddleButton and (tab := self.tabAt(event.position().toPoint())) >= 0:
            self.tabCloseRequested.emit(tab)
            return
        held, self._held = self._held, -1
        self.unsetCursor()
        if held >= 0 and self._is_out(event):
            index, at = self.currentIndex(), event.globalPosition().toPoint()
            QTimer.singleShot(0, self, lambda: self.torn.emit(index, at))  # the bar has to come to rest first

    def _is_out(self, event: QMouseEvent) -> bool:
        return not self.rect().adjusted(-FAR, -FAR, FAR, FAR).contains(event.position().toPoint())
