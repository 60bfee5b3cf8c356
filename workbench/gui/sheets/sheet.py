"""A sheet: a card over the window for one small task. Never a dialog of its own, so it cannot get lost behind one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.gui import tab_order
from workbench.gui.language import tr
from workbench.gui.spoken import Role, plays
from workbench.gui.style import SPACE, Theme, button, column, icon_button, label, row


class Sheet(QWidget):
    """Covers `over` with a veil and shows a card. Escape, the veil and the cross close it; focus goes back."""

    closed = Signal()
    WIDTH = 560

    def __init__(self, over: QWidget, title: str = "", *, width: int | None = None, top: int = 0):
        super().__init__(over)
        self._over, self._top = over, top
        self._focus_before: QWidget | None = None
        self.setAccessibleName(title)
        plays(self, Role.Dialog)
        self.card = QFrame(self)
        self.card.setProperty("surface", "raised")
        self._wide = Theme.current().px(width or self.WIDTH)
        self.card.setFixedWidth(self._wide)
        self.filling: QVBoxLayout = column(gap=SPACE.medium, margins=(SPACE.large,) * 4)
        if title:
            cross = icon_button("close", tr("Close"), self.close_sheet, key="Esc")
            self.filling.addLayout(row(label(title, "heading"), None, cross))
        self.card.setLayout(self.filling)
        self._scroll: QScrollArea | None = None
        over.installEventFilter(self)

    def open_sheet(self, focus: QWidget | None = None) -> None:
        """Show the sheet and put the focus on `focus`, or on its first field where that is not in sight."""
        self._focus_before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        stops = self._stops()
        first = focus if focus is not None and focus.isVisible() else stops[0] if stops else self
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_sheet(self) -> None:
        """Close and free the sheet. The focus goes back to where it was."""
        if self.isHidden():
            return
        self._over.removeEventFilter(self)
        self.hide()
        before = self._focus_before
        if before is not None and _alive(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def foot(self, words: str, does, *, kind: str = "primary", icon_name: str = "", leave: str = ""):
        """The row of buttons at the end: Cancel, or `leave`, and the one that is meant. Returns the latter."""
        meant = button(words, does, kind=kind, icon_name=icon_name)
        self.filling.addLayout(row(None, button(leave or tr("Cancel"), self.close_sheet), meant))
        return meant

    def fit(self) -> None:
        """Take the height that the content has now."""
        for part in reversed(self.card.findChildren(QWidget)):
            if part.layout() is not None:
                part.layout().activate()  # else it tells the height that it had before
        self._place()

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        self.card.adjustSize()
        wide, layout = min(self._wide, self.width() - 2 * SPACE.large), self.filling
        if self._scroll is None and _least_height(layout, wide) > self.height() - 2 * SPACE.large:
            self._make_scroll()
        # how high wrapped lines are hangs on the width: what the sheet has to spare would open gaps between them
        wanted = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        height = min(wanted, self.height() - 2 * SPACE.large)
        top = self._top or max(SPACE.large, (self.height() - height) // 3)
        self.card.setFixedHeight(height)
        self.card.setFixedWidth(wide)
        self.card.move((self.width() - self.card.width()) // 2, top)
        self.card.setMinimumHeight(0)

    def _make_scroll(self) -> None:
        """In a window too small for it, or with very large type, what is in it scrolls; what has the keys is seen."""
        inner = QWidget()
        inner.setProperty("surface", "raised")
        inner.setLayout(self.filling)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self.card.setLayout(column(self._scroll, gap=0, margins=SPACE.tight))
        QApplication.instance().focusChanged.connect(self._see)

    def _see(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)

    def _stops(self) -> list[QWidget]:
        """Where Tab goes inside the sheet, in order; the cross comes last."""
        found = tab_order.stops(self.card)
        fields = [one for one in found if one.accessibleName() != tr("Close")]
        return fields + [one for one in found if one not in fields]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the sheet, for as long as it is shown."""
        if self.isHidden():
            return super().focusNextPrevChild(forward)
        tab_order.step(self._stops(), forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def paintEvent(self, _event) -> None:
        veil = QColor(Theme.current().colours.sunken if Theme.current().colours.name == "dark" else "#3a3833")
        veil.setAlpha(150 if Theme.current().colours.name == "dark" else 70)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False


def _least_height(layout: QLayout, wide: int) -> int:
    return layout.totalMinimumHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)
