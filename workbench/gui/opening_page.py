"""What is painted first, while the library is being opened: the panes as they will stand, still without content."""

from collections.abc import Callable
from pathlib import Path

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from workbench.gui import TITLE
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
        said = QLabel(tr("Opening the library…"))
        said.setProperty("role", "quiet")
        self.setAccessibleName(said.text())
        self._fill(said)

    def _fill(self, said: QLabel) -> None:
        px = Theme.current().px
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

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        """What is typed now waits."""
        if len(self.typed) < AHEAD:
            self.typed.append((event.key(), event.modifiers(), event.text()))


def show_first_look(window, location: Path, state_dir: Path) -> bool:
    """Show what can be seen of a library at once, while all that is needed to work with it is loaded; whether there
    is anything."""
    from workbench.gui.memory import Memory
    from workbench.services.library import first_look

    memory = Memory(state_dir, str(location.absolute()))
    look = first_look.at(location, memory.get("case"))
    if look is None:
        return False
    from workbench.gui.first_look import FirstLookPage

    if memory.get("shape"):
        window.take_shape(memory.get("shape"))
    page = FirstLookPage(look, memory.of_case(look.case.id))
    page.typed += getattr(window.pages.currentWidget(), "typed", ())
    window.show_page(page)
    window.setWindowTitle(f"{look.case.name} – {TITLE}")
    return True


def left_to_do(page) -> Callable:
    """What was typed and clicked on an opening page, to be done with the desk and the window once there are panels."""
    typed, asked = getattr(page, "typed", []), getattr(page, "asked", None)

    def do(desk, window) -> None:
        if asked is not None:
            asked(desk)
        for key, modifiers, text in typed:
            _type_again(window, QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, key, modifiers, text))

    return do


def _type_again(window, event: "QtGui.QKeyEvent") -> None:
    """A command, where the key is one's that can be done now; else it goes to where the keys are."""
    from workbench.gui.keys import Keys, key_of

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
