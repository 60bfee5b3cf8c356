"""Looks at what a window says of itself to who works without a mouse or without seeing it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from workbench.gui.messages import MessageBar
from workbench.gui.sheets.sheet import Sheet

MOST = 200
"""Presses of Tab after which a window must have come round."""
VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border, QAccessible.Role.Pane}
"""What a screen reader cannot say anything of."""
PARTS = (QComboBox, QAbstractSpinBox, QLineEdit)
"""What has parts of Qt's own that are no stops."""


def by_tab(window: QWidget) -> list[QWidget]:
    """Where the real Tab key goes from where the keys are, until it comes round."""
    seen: list[QWidget] = []
    if not window.isActiveWindow():
        window.activateWindow()
        QApplication.processEvents()
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in seen[:-1]:
            break
        seen += [now] if now not in seen else []  # in a text with links Tab goes through those first
    return seen


def wrong(window: QWidget) -> Iterator[str]:
    """What cannot be reached by Tab; what is reached and has no name or no role; where Tab jumps back or up."""
    there, sheet = by_tab(window), next((one for one in window.findChildren(Sheet) if one.isVisible()), None)
    for one in (sheet or window).findChildren(QWidget):
        if _takes_tab(one) and not any(one is stop or one.isAncestorOf(stop) for stop in there):
            yield f"{_called(one)} is out of reach"
    for one in there:
        told = QAccessible.queryAccessibleInterface(one)
        if not (told.text(QAccessible.Text.Name) or (one.text() if isinstance(one, QAbstractButton) else "")):
            yield f"{_called(one)} has no name"
        if told.role() in VAGUE:
            yield f"{_called(one)} is {told.role().name}"
    top = min(range(len(there)), key=lambda at: (_box(there[at]).top(), _box(there[at]).left()), default=0)
    there = there[top:] + there[:top]
    yield from (f"{_called(after)} comes after {_called(one)}" for one, after in zip(there, there[1:], strict=False)
                if _goes_back(_box(one), _box(after)) and after.accessibleName() != "Close"
                and not any(two.visibleRegion().isEmpty() or _lies_over(two) for two in (one, after)))


def _takes_tab(widget: QWidget) -> bool:
    return (widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.focusProxy() is None and not widget.objectName().startswith("qt_")
            and not isinstance(widget.parentWidget(), PARTS))


def _goes_back(here: QRect, then: QRect) -> bool:
    on_a_line = here.top() < then.bottom() and then.top() < here.bottom()
    if on_a_line and not here.intersects(then):
        return then.right() <= here.left()
    return not on_a_line and then.bottom() <= here.top() and then.left() <= here.right()


def _lies_over(one: QWidget) -> bool:
    """A message lies over the panels and comes after them, wherever it is."""
    bars = one.window().findChildren(MessageBar)
    return any(bar.isAncestorOf(one) for bar in bars)


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _called(one: QWidget) -> str:
    name = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
    return f"{type(one).__name__} “{name}” in {type(one.parentWidget()).__name__}"
