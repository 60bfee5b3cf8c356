"""What is painted first, while the library is being opened: the panes as they will stand, still without content."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtWidgets import QFrame, QLabel

from workbench.gui import TITLE
from workbench.gui.first.ahead import Ahead
from workbench.gui.language import tr
from workbench.gui.style import Theme, column, line, row, surface

if TYPE_CHECKING:
    from workbench.settings import Settings

SIDES, BELOW, HEAD = (264, 416), 216, 34
"""Widths of the panes on the left and on the right, heights of the one below and of what stands above it."""


class OpeningPage(QFrame):
    """Keeps what is typed meanwhile for the panels that come in its place: `ahead`."""

    def __init__(self):
        super().__init__()
        self.ahead = Ahead()
        self.case_id: int | None = None
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

    def show_what_was_read(self) -> None:
        """Nothing is known of it here."""

    def hand_over(self, state: dict) -> dict:
        """The memory of the case `case_id` as somebody has changed it meanwhile."""
        return state

    def hand_focus(self, view) -> None:
        """The keys go where the panels have them."""

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        """What is typed now waits."""
        self.ahead.keep_key(event)


def show_first_look(window, location: Path, state_dir: Path, settings: "Settings") -> bool:
    """Show what can be seen of a library at once, while all that is needed to work with it is loaded; whether there
    is anything."""
    from workbench.gui.memory import Memory
    from workbench.services.library import first_look

    memory = Memory(state_dir, str(location.absolute()))
    look = first_look.at(location, memory.get("case"))
    if look is None:
        return False
    from workbench.gui.first.page import FirstLookPage

    if memory.get("shape"):
        window.take_shape(memory.get("shape"))
    page = FirstLookPage(look, location, memory.of_case(look.case.id), settings)
    page.case_id, page.ahead = look.case.id, window.pages.currentWidget().ahead
    window.show_page(page)
    window.setWindowTitle(f"{look.case.name} – {TITLE}")
    return True


def _upright() -> QFrame:
    """A hairline from top to bottom."""
    made = surface("line")
    made.setFixedWidth(1)
    return made
