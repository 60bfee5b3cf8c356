"""Commands about the library: open another one, back this one up; and the preferences."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.gui.choosing import choose_folder
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.window import Window
from workbench.services.library import libraries


class LibraryErrands:
    """Does the commands `library.*`. `open_library(path)` is the program's own way to open one."""

    def __init__(self, window: Window, open_library: Callable[[Path], None]):
        self._window, self._open = window, open_library
        self.desk: Desk | None = None

    def choose(self) -> None:
        """Open another library: a folder, which may be an empty one."""
        chosen = choose_folder(self._window, tr("Open a library: a folder, or an empty one for a new library"))
        if chosen:
            self._open(chosen)

    def back_up(self) -> None:
        """Write a verified backup into the library's own folder, in a thread."""
        if self.desk is not None:
            self.desk.flush.emit()
            self.desk.search(libraries.backup, title=tr("Backing up"), writes=True, done=self._backed_up)

    def empty_trash(self) -> None:
        """Show what is set aside, and ask whether it shall go for good."""
        from workbench.gui.sheets.trash import TrashSheet

        if self.desk is not None:
            self.desk.flush.emit()
            self._window.open_sheet(TrashSheet(self._window, self.desk))

    def _backed_up(self, path: Path) -> None:
        self.desk.say(tr("Backed up and verified: {name}", name=path.name), kind="good",
                      action=(tr("Show the folder"), lambda: show_folder(path)))


def show_folder(path: Path) -> None:
    """Show where a file lies, in the system's own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def show_file(path: Path) -> None:
    """Open a file with what the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
