"""The real window over a real library, offscreen."""

import shutil
from pathlib import Path

import pytest

from workbench import paths
from workbench.settings import Settings

WAIT = 60_000


class Desktop:
    """What a person sits in front of: starts the program, waits until it is at rest, closes and starts it again."""

    def __init__(self, qtbot, folder: Path, empty: Path | None = None):
        self._qtbot, self.folder, self._empty = qtbot, folder, empty
        self.program = None

    def start(self, settings: Settings | None = None, library: str = "library", then=None, inline: bool = False,
              is_first: bool = False):
        """The program on a library; one with nothing in it where there is none, which it makes itself with `is_first`
        or with other settings: a copy is there ten times as soon."""
        if self._empty and not (self.folder / library).exists() and not is_first and settings is None:
            shutil.copytree(self._empty, self.folder / library)

        self.make(settings, inline)
        ended = []
        self.program.opened.connect(lambda: ended.append(True))
        self.program.troubled.connect(ended.append)
        self.program.open_library(self.folder / library, then=then)
        self._qtbot.waitUntil(lambda: bool(ended), timeout=WAIT)
        self.rest()
        return self.program

    def make(self, settings: Settings | None = None, inline: bool = False):
        """The program with its window, and no library yet."""
        from PySide6.QtWidgets import QApplication

        from workbench.gui.program import Program

        self.program = Program(QApplication.instance(), settings or Settings(theme="light", checker="Ana"),
                               settings_file=paths.settings_file(), state_dir=paths.state_dir(), inline=inline)
        self._qtbot.addWidget(self.program.window)
        self.program.window.show()
        return self.program

    def rest(self) -> None:
        """Wait until no work is under way."""
        def at_rest():
            desk = self.program.desk
            assert desk is None or not desk.jobs.running
        self._qtbot.waitUntil(at_rest, timeout=WAIT)

    def close(self) -> None:
        if self.program is not None:
            self.program.quit()
            self.program.crashes.deleteLater()
            self.program = None

    @property
    def window(self):
        return self.program.window

    @property
    def desk(self):
        return self.program.desk

    @property
    def workspace(self):
        return self.program.view.workspace

    def run(self, id: str) -> None:
        """A command, as the menu does it."""
        self.window.bindings.actions[id].trigger()


@pytest.fixture
def desktop(qtbot, qapp, tmp_path, new_library):
    made = Desktop(qtbot, tmp_path, new_library("Ana"))
    yield made
    made.close()


@pytest.fixture
def archive(tmp_path, new_library):
    """A library with nothing in it."""
    from workbench.services.library import libraries

    shutil.copytree(new_library("Ana"), tmp_path / "own")
    with libraries.open_library(tmp_path / "own", checker="Ana") as opened:
        yield opened


@pytest.fixture
def theme(qapp):
    from workbench.gui.style import Theme

    return Theme(qapp, "light")


@pytest.fixture
def sample(desktop, sample_library, tmp_path):
    """The window on the sample case, its article open."""
    shutil.copytree(sample_library, tmp_path / "library")
    desktop.start(then=lambda view: view.errands.open_sample())
    desktop._qtbot.waitUntil(lambda: desktop.desk.document_id is not None, timeout=WAIT)
    desktop.rest()
    return desktop
