"""The program: one window and the library in it. The shell is painted first; the library is opened meanwhile."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from workbench import settings as preferences
from workbench.gui import language
from workbench.gui.crash import CrashKeeper
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.memory import Memory
from workbench.gui.program_opening import ProgramOpening
from workbench.gui.style import TYPE, Theme
from workbench.gui.window import Window
from workbench.gui.work_process import WorkProcess
from workbench.settings import Settings

if TYPE_CHECKING:  # the shell is painted sooner without
    from workbench.gui.desk import Desk
    from workbench.gui.jobs import Jobs

POINTS = 0.75
"""Points of a pixel at the 96 dpi that stylesheets count in."""
AFTER = 100
"""Milliseconds after which what nobody asked for is opened: the panels are seen, and what was asked for goes first."""


class Program(ProgramOpening):
    """One window and the library in it. `looked` comes when the first of a library is seen, `opened`
    when it is open and can be worked with, `troubled` when it cannot be opened."""

    looked = Signal()
    opened = Signal()
    troubled = Signal(object)

    def __init__(self, app: QApplication, settings: Settings, *, settings_file: Path, state_dir: Path,
                 checker: str = "",
                 inline: bool = False):
        super().__init__()
        self._settings_file, self._state_dir, self._inline = settings_file, state_dir, inline
        self._checker = checker
        self.settings = settings
        language.speak(language.chosen(settings.language))
        self.theme = Theme(app, settings.theme, _scale(settings))
        self.keys = Keys(settings.keys)
        self.keys.changed.connect(lambda: self._prefer(keys=self.keys.chosen))
        self.crashes = CrashKeeper(state_dir / "reports", self._keep_work, self)
        self.crashes.happened.connect(self._say_crash)
        self._process = WorkProcess()
        self.window = Window()
        self.location: Path | None = None
        self.archive = None
        self.view = None
        self._library = None
        self._arriving = self._ahead = None
        self.window.bindings.attach(program=self)
        self._memory: Memory | None = None
        self._quits = False
        self.window.closing.connect(lambda window=self.window: self._window_closes(window))
        app.commitDataRequest.connect(lambda _manager: self._keep_work())
        self.window.theme_chosen.connect(lambda choice: self._prefer(theme=choice))

    @property
    def desk(self) -> "Desk | None":
        """The desk of the library that is open."""
        return self.view.desk if self.view is not None else None

    def go_on(self) -> None:
        """Go on where somebody worked last, in a library of which no window remembers that."""
        QTimer.singleShot(AFTER, self.view, self.view.open_last_worked_on)

    def close_library(self) -> None:
        """Put down what is half typed, remember the windows, close the library; further windows close with it."""
        if self._arriving is not None:
            self._arriving.stop()
        if self._ahead is not None:
            self._ahead.give_up()
        archive, self.view, self.archive = self.archive, None, None
        try:
            self._leave_views()
        finally:
            self._process.close()
            if archive is not None:
                archive.close()

    def _leave_views(self) -> None:
        """Put down what all windows show; the first one stays, the others come back from the memory."""
        for view in reversed(self.further.views[:]):
            self.further.remove(view)
            view.leave()
            if view.frame is not self.window:
                view.frame.close()
                view.frame.deleteLater()

    def _window_closes(self, window: Window) -> None:
        """One window is closed. The last one takes the library with it; else the others go on."""
        view = next((one for one in self.further.views if one.frame is window), None)
        others = [one for one in self.further.views if one is not view]
        if window is self.window and (not others or self._quits):
            self.close_library()
        elif view is not None:
            self.further.remove(view)
            if window is self.window:
                self._hand_over(view, others[0])
            else:
                left = view.forget()
                self.view.go_on_importing(left)
            window.deleteLater()

    def _hand_over(self, view, to) -> None:
        """The first window is closed while others are open: one of those is the first from now on."""
        view.leave()
        self.window, self.view = to.frame, to
        to.become_first()
        self._attach_library(to)

    @property
    def checker(self) -> str:
        """The name that acts are signed with: as started, as preferred, else the login's."""
        if self._checker or self.settings.checker:
            return self._checker or self.settings.checker
        import getpass

        try:
            return getpass.getuser()
        except (KeyError, OSError):
            return "checker"

    # Preferences, crashes

    def _prefer(self, **changes) -> None:
        if self.desk is not None:
            self.desk.prefer(**changes)
        else:
            self.settings = replace(self.settings, **changes)
            self._keep_settings(self.settings)

    def _preferred(self, settings: Settings) -> None:
        """A preference was changed: what is not the panels' own is put on here."""
        self.settings = settings
        if settings.theme != self.theme.choice:
            self.window.theme(settings.theme)
        self.keys.adopt(settings.keys)
        if _scale(settings) != self.theme.scale:
            self.theme.enlarge(_scale(settings))
        if self.archive is not None and settings.checker:
            self._checker = ""
            self.archive.checker_name = self.checker
            self._say_who()
        if language.chosen(settings.language) != language.language():
            QTimer.singleShot(0, self.view, self._retell)

    def _retell(self) -> None:
        """Speak another language: the panels are built anew on the same library, the preferences open again. Work
        under way is not broken off for it."""
        wanted = language.chosen(self.settings.language)
        if wanted == language.language():
            return
        busy = next((view.desk.jobs for view in self.further.views
                     if any(not job.quiet for job in view.desk.jobs.running)), None)
        if busy is not None:
            self.tell(tr("The language changes as soon as the work under way is done."))
            busy.finished.connect(self._retell, QtCore.Qt.ConnectionType(
                QtCore.Qt.ConnectionType.QueuedConnection.value | QtCore.Qt.ConnectionType.SingleShotConnection.value))
            return
        in_preferences = self.window.sheet is not None
        language.speak(wanted)
        self.window.retell()
        self._leave_views()
        self._is_open(self.archive, None, same_window=True)
        if in_preferences:
            self.preferences()

    def _keep_settings(self, settings: Settings) -> None:
        try:
            preferences.save(settings, self._settings_file)
        except OSError as error:
            self.tell(tr("The preferences could not be saved ({why}).", why=error.strerror), "warning",
                      tr("They hold until the window is closed."))

    def _say_who(self) -> None:
        for view in self.further.views:
            view.frame.status.library(str(self.archive.location), self.archive.checker_name, self.archive.read_only)

    def _keep_work(self) -> None:
        for view in self.further.views:
            view.desk.flush.emit()
            view.save_state()

    def _say_crash(self, report: str) -> None:
        from workbench.gui.errands.library import show_file

        actions = ((tr("Show the report"), lambda: show_file(Path(report))),) if report else ()
        self.tell(tr("Something in this program went wrong. Your work is kept."), "error",
                  tr("You can go on. A report was written for those who can mend it.") if report
                  else tr("You can go on."), actions)

    def _new_jobs(self) -> "Jobs":
        from workbench.gui.jobs import Jobs

        jobs = Jobs(self, inline=self._inline, process=self._process)
        jobs.unexpected = self.crashes.expect
        return jobs


def _scale(settings: Settings) -> float:
    """The scale of all type: the size asked for against the one as designed; 0 is as designed."""
    return settings.text_size / (TYPE.body * POINTS) if settings.text_size else 1.0
