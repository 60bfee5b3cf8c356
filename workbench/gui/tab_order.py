"""Where Tab goes: as the window is read, line by line, whatever came into it later.

Qt goes by the time at which parts were made: a document opened after lunch would come behind everything else.
"""

from functools import cmp_to_key

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

WITHIN = (QComboBox, QAbstractSpinBox, QLineEdit)
"""Parts that are one stop, whatever Qt made them of."""


def stops(inside: QWidget) -> list[QWidget]:
    """Where Tab goes inside a part of the window, in the order of reading."""
    found = [inside] if _takes_tab(inside) else []
    if not isinstance(inside, WITHIN):
        for child in _as_read(inside):
            found += stops(child)
    return found


def go(inside: QWidget, forward: bool) -> bool:
    """Go to the next stop of a window or to the one before. Qt asks for it too where the part that has the keys goes or
    turns grey: then they stay as near as they can, for the first stop is a button of the toolbar."""
    there, now = stops(inside), QApplication.focusWidget()
    if now is not None and not (now.isVisible() and now.isEnabled()):
        there = _nearest(there, now)
    return step(there, forward)


def _nearest(there: list[QWidget], gone: QWidget) -> list[QWidget]:
    """The stops in the smallest part around one that is gone which has any."""
    around = gone.parentWidget()
    while around is not None:
        if near := [one for one in there if around.isAncestorOf(one)]:
            return near
        around = around.parentWidget()
    return there


def step(there: list[QWidget], forward: bool) -> bool:
    """Go to the next stop or to the one before; whether there is any."""
    if there:
        at = _place(there, QApplication.focusWidget())
        if at is None:
            to = 0 if forward else -1
        else:
            to = (at + (1 if forward else -1)) % len(there)
        there[to].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        _bring_into_sight(there[to])
    return bool(there)


def _place(there: list[QWidget], now: QWidget | None) -> int | None:
    """The stop that the keys are in, or that holds what they are in."""
    while now is not None and now not in there:
        now = now.parentWidget()
    return there.index(now) if now is not None else None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and (
        widget.focusProxy() is None) and not widget.objectName().startswith("qt_")


def _as_read(parent: QWidget) -> list[QWidget]:
    """What can be seen in a part: from above to below, on a line as the language goes."""
    seen = [one for one in parent.children() if isinstance(one, QWidget) and not one.isWindow() and one.isVisible()]
    back = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return sorted(seen, key=cmp_to_key(lambda one, other: _before(one.geometry(), other.geometry(), back)))


def _before(one: QRect, other: QRect, back: bool) -> int:
    """Less than 0 where one is read before the other. What overlaps in height by half stands on a line."""
    common = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) + 1
    if 2 * common > min(one.height(), other.height()):
        return (other.right() - one.right()) if back else one.left() - other.left()
    return one.top() - other.top()


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
