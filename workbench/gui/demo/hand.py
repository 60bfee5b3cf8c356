"""A hand at the real window: it presses keys, points, drops files, waits for rest, takes pictures."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

PATIENCE = 120.0
"""Seconds after which what does not come is given up."""


class GivenUp(RuntimeError):
    """Something that should have happened in the window did not."""


def wait(until: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Let the window live until `until()` is true. It may be otherwise again by the time this returns: what was true
    once has come."""
    loop, end, came = QEventLoop(), time.monotonic() + patience, bool(until())

    def look() -> None:
        nonlocal came
        came = came or bool(until())
        if came or time.monotonic() > end:
            loop.quit()

    clock = QTimer(interval=5)
    clock.timeout.connect(look)
    if not came:
        clock.start()
        loop.exec()
    clock.stop()
    if not came:
        raise GivenUp(f"Waited in vain for {what}.")


def press(keys: str, widget: QWidget | None = None) -> None:
    """Press a key or a combination, as "Ctrl+E", where the focus is."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(widget or _focus(), combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def type_in(text: str, widget: QWidget | None = None) -> None:
    """Type words where the focus is, in any script."""
    field = widget or _focus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()


def drag_over(view: QPlainTextEdit, first: int, last: int) -> None:
    """Select from one position of a text to another with the mouse."""
    def at(position: int) -> QPoint:
        cursor = view.textCursor()
        cursor.setPosition(position)
        return view.cursorRect(cursor).center()

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, Qt.KeyboardModifier.NoModifier, at(first))
    QTest.mouseMove(view.viewport(), at(last))
    QTest.mouseRelease(view.viewport(), left, Qt.KeyboardModifier.NoModifier, at(last))
    QApplication.processEvents()


def drag_in(window: QWidget, veil: QWidget, paths: list[Path], x: float, let_go: bool = True) -> None:
    """Drag files over the window, `x` of its width from the left, and let them fall."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot = QPoint(round(window.width() * x), window.height() // 2)
    copy, button, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # As Qt does it: the window is entered, the veil comes up under the pointer and is entered in its place.
    QApplication.sendEvent(window, QDragEnterEvent(spot, copy, data, button, plain))
    QApplication.sendEvent(window, QDragLeaveEvent())
    QApplication.sendEvent(veil, QDragEnterEvent(spot, copy, data, button, plain))
    QApplication.sendEvent(veil, QDragMoveEvent(spot, copy, data, button, plain))
    if let_go:
        QApplication.sendEvent(veil, QDropEvent(QPointF(spot), copy, data, button, plain, QEvent.Type.Drop))
    QApplication.processEvents()


def picture(widget: QWidget, ratio: float) -> QImage:
    """What a screen of this device pixel ratio shows of the widget."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    widget.render(image)
    return image


def _focus() -> QWidget:
    found = QApplication.focusWidget() or QApplication.activeWindow()
    if found is None:
        raise GivenUp("No part of the window has the keyboard.")
    return found
