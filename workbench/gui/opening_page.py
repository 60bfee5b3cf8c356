"""What is painted first, while the library is being opened: the panes as they will stand, still without content."""

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from workbench.gui.language import tr
from workbench.gui.style import Theme, column, line, row, surface

SIDES, BELOW, HEAD = (264, 416), 216, 34
"""Widths of the panes on the left and on the right, heights of the one below and of what stands above it."""
AHEAD = 40
"""So many keys are kept until there is something that they can do; nobody types more ahead."""


class OpeningPage(QFrame):
    """Keeps what is typed meanwhile, as (key, modifiers, text), for the page that comes in its place."""

    def __init__(self):
        super().__init__()
        self.typed: list[tuple] = []
        px, said = Theme.current().px, QLabel(tr("Opening the library…"))
        said.setProperty("role", "quiet")
        self.setAccessibleName(said.text())
        left, right, head, below = surface("window"), surface("surface"), surface("window"), surface("surface")
        left.setFixedWidth(px(SIDES[0]))
        right.setFixedWidth(px(SIDES[1]))
        head.setFixedHeight(px(HEAD))
        below.setFixedHeight(px(BELOW))
        reader = surface("surface", column(None, row(None, said, None), None))
        middle = column(reader, line(), head, below, gap=0)
        middle.setStretch(0, 1)
        panes = row(left, _upright(), middle, _upright(), right, gap=0)
        panes.setStretch(2, 1)
        self.setLayout(panes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed now waits."""
        if len(self.typed) < AHEAD:
            self.typed.append((event.key(), event.modifiers(), event.text()))


def type_again(window, typed: list[tuple]) -> None:
    """What was typed while the library was being opened does now what it means."""
    from workbench.gui.keys import Keys, key_of

    for key, modifiers, text in typed:
        event = QKeyEvent(QtCore.QEvent.Type.KeyPress, key, modifiers, text)
        command, focus = Keys.current().holder(key_of(event)), QApplication.focusWidget()
        if command is not None and window.bindings.actions[command.id].isEnabled():
            window.bindings.run(command)
        elif focus is not None:
            QApplication.postEvent(focus, event)


def _upright() -> QFrame:
    """A hairline from top to bottom."""
    made = surface("line")
    made.setFixedWidth(1)
    return made
