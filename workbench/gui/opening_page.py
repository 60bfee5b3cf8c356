"""What is painted first, while the library is being opened: the panes as they will stand, still without content."""

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtWidgets import QFrame, QLabel

from workbench.gui import TITLE
from workbench.gui.first.ahead import MOST, Ahead
from workbench.gui.language import tr
from workbench.gui.style import Theme, column, line, row, surface

if TYPE_CHECKING:
    from workbench.gui.memory import Memory
    from workbench.services.library.first_look import FirstLook
    from workbench.settings import Settings

SIDES, BELOW, HEAD = (264, 416), 216, 34
"""Widths of the panes on the left and on the right, heights of the one below and of what stands above it."""


class OpeningPage(QFrame):
    """Keeps what is typed meanwhile for the panels that come in its place: `ahead`."""

    def __init__(self):
        super().__init__()
        self.ahead = Ahead()
        self._window = None
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

    def keep_for(self, window) -> None:
        """What needs a library is kept from now on, where the window has it done."""
        self._window = window
        self.ahead.full = self._say_full
        self.expect()

    def expect(self) -> None:
        """Something else is chosen: other commands will be possible."""
        if self._window is not None:
            self._window.bindings.wait(self._keep, self.expected())

    def expected(self) -> set[str]:
        """What will hold of the library, as far as one can know."""
        return {"library", "writable"}

    def _keep(self, command) -> None:
        if self.ahead.keep_command(command):
            self._window.statusBar().showMessage(tr("“{command}” is done as soon as the library is open.",
                                                    command=tr(command.words).rstrip("…")))

    def _say_full(self) -> None:
        from workbench.gui.desk import Message

        said = tr("What you type now is lost: {number} keys and commands wait for the library already.", number=MOST)
        self._window.tell(Message(said, "warning", tr("They are done as soon as it is open.")))

    def hand_over(self, view) -> None:
        """What somebody has changed here is so in the panels."""

    def hand_keys(self, view) -> None:
        """The keys go where they were."""

    def stay(self, view) -> None:
        """What the panels cannot show yet stays in sight."""

    def keyPressEvent(self, event: "QtGui.QKeyEvent") -> None:
        """What needs a library waits; the rest is done, even before the window's own keys are there."""
        from workbench.gui.keys import Keys, key_of

        command = Keys.current().holder(key_of(event))
        if command is None or command.needs or self._window is None:
            self.ahead.keep_key(event)
        else:
            self._window.bindings.run(command)


def show_first_look(window, look: "FirstLook", location: Path, memory: "Memory", settings: "Settings") -> None:
    """Show what can be seen of a library at once, while all that is needed to work with it is loaded."""
    from workbench.gui.first.page import FirstLookPage

    if memory.get("shape"):
        window.take_shape(memory.get("shape"))
    # A sheet that somebody has opened meanwhile stays dressed: its list has measured its lines.
    with Theme.current().put_aside() if window.sheet is None else nullcontext():
        page = FirstLookPage(look, location, memory.of_case(look.case.id), settings)
    page.case_id, page.ahead = look.case.id, window.pages.currentWidget().ahead
    window.show_page(page)
    page.keep_for(window)
    window.setWindowTitle(f"{look.case.name} – {TITLE}")


def _upright() -> QFrame:
    """A hairline from top to bottom."""
    made = surface("line")
    made.setFixedWidth(1)
    return made
