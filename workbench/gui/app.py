"""Starting: the application, the program, and what holds for all of Python meanwhile."""

import builtins
import gc
import os
import sys
from typing import TYPE_CHECKING

from workbench.gui import PLAIN_IMPORT, TITLE

if TYPE_CHECKING:  # Python collects while it imports, until `application` tells it not to
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from workbench.gui.program import Program

STYLE = "Fusion"
SWITCH = 0.001
"""Seconds between two turns of Python's threads: half the usual repaint times beside a busy thread."""


def start(library: "Path | str | None" = None, checker: str | None = None, *, inline: bool = False,
          then=None) -> "Program":
    """Make the program and begin to open the library. There must be a QApplication."""
    from PySide6.QtWidgets import QApplication

    builtins.__import__ = PLAIN_IMPORT
    sys.setswitchinterval(SWITCH)
    from workbench.gui.garbage import Garbage

    garbage = Garbage(QApplication.instance())
    from pathlib import Path

    from workbench import paths
    from workbench import settings as preferences
    from workbench.gui.program import Program
    from workbench.gui.screens import fit_in

    QApplication.instance().aboutToQuit.connect(garbage.let_go)
    settings, complaints = preferences.load(paths.settings_file())
    program = Program(QApplication.instance(), settings, settings_file=paths.settings_file(),
                      state_dir=paths.state_dir(), checker=checker or "", inline=inline)
    fit_in(program.window)
    program.window.show()
    location = Path(library or settings.library or paths.default_library()).expanduser()
    if then is None:
        program.opened.connect(program.go_on)
    program.open_library(location, then=then)
    for complaint in complaints:
        program.tell(complaint, "warning")
    gc.freeze()  # what the shell is made of stays
    return program


def application() -> "QApplication":
    """The QApplication, made when there is none."""
    collects = gc.isenabled()
    gc.disable()  # of what is imported nothing is garbage
    from workbench.gui.postponed import postponed

    is_new = "PySide6" not in sys.modules
    with postponed():
        from PySide6.QtWidgets import QApplication

    if is_new:
        gc.freeze()  # nor is it searched when Python collects again
    if collects:
        gc.enable()
    # Told so, Qt puts its style on by itself; asked to, it would make Python's picture of it, which takes its time.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty("style", STYLE)
    app.setApplicationName("factcheck-workbench")
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("factcheck-workbench")
    return app


def has_display() -> bool:
    """Whether a window can be shown. Qt would end the program where there is none, so we ask first."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


NO_DISPLAY = ("There is no display to open a window on.\n"
              "Set DISPLAY or WAYLAND_DISPLAY, or see the program at work without one: "
              "workbench demo --headless --output FOLDER\n")


def run(library: "Path | str | None" = None, checker: str | None = None, then=None) -> int:
    """Open the window and stay until it is closed."""
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    from workbench.gui.ending import EndSignals

    app = application()
    program = start(library, checker, then=then)
    program.crashes.take_over()
    ending = EndSignals(program.quit)
    try:
        return app.exec()
    finally:
        ending.let_go()
