"""Windows stay where they can be seen, whatever happens to the screens."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

HEAD = 40
"""Pixels of a window's upper edge by which it can be seen and moved."""
SEEN = 120
"""So many pixels of its width at least have to be on a screen."""


def bring_back(window: QWidget, *, wholly: bool = False) -> None:
    """Move a window that no screen shows any more onto one, no larger than there is room; `wholly` where less than half
    of its width or of its height is seen, too."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = window.geometry()
    head = place if wholly else QRect(place.left(), place.top(), place.width(), HEAD)
    least = head.size() / 2 if wholly else QSize(min(SEEN, head.width()), HEAD // 2)
    if not screens or any(_sees(screen, head, least) for screen in screens):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    _bound(window, room)
    inside = window.geometry()
    inside.moveCenter(room.center())
    window.move(max(room.left(), inside.left()), max(room.top(), inside.top()))


def fit_in(window: QWidget) -> None:
    """Before it is shown: no larger than the screen it is to stand on, and all of it there."""
    screen = QGuiApplication.screenAt(window.pos()) or QGuiApplication.primaryScreen()
    if screen is None:
        return
    room = screen.availableGeometry().adjusted(0, HEAD, 0, 0)  # the system puts a title bar above it
    _bound(window, room)
    window.move(max(room.left(), min(window.x(), room.right() + 1 - window.width())),
                max(room.top() - HEAD, min(window.y(), room.bottom() + 1 - window.height() - HEAD)))


def _bound(window: QWidget, room: QRect) -> None:
    """No larger than the room, even where it would like to be: on a small screen at a large scale."""
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    window.resize(window.size().boundedTo(room.size()))


def _sees(screen: QRect, part: QRect, least: QSize) -> bool:
    common = screen.intersected(part)
    return common.width() >= least.width() and common.height() >= least.height()
