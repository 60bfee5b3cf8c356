"""The program: one window and the library in it. The shell is painted first; the library is opened meanwhile."""

from contextlib import nullcontext
from dataclasses import replace
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from workbench import settings as preferences
from workbench.gui import language, opening
from workbench.gui.crash import CrashKeeper
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.memory import Memory
from workbench.gui.opening_page import OpeningPage, show_first_look
from workbench.gui.program_commands import ProgramCommands
from workbench.gui.style import TYPE, Theme
from workbench.gui.window import Window
from workbench.gui.work_process import WorkProcess
from workbench.settings import Settings

if TYPE_CHECKING:  # the shell is painted sooner without
    from workbench.gui.desk import Desk
    from workbench.gui.further_windows import FurtherWindows
    from workbench.gui.jobs import Jobs

POINTS = 0.75
"""Points of a pixel at the 96 dpi that stylesheets count in."""
SOON = 300
"""Milliseconds after which what only commands need is imported, in a thread."""
QUIET_MOMENT = 15_000
"""Milliseconds after opening when the day's backup is made, if one is due."""


class Program(ProgramCommands):
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
        self.window.bindings.attach(program=self)
        self._memory: Memory | None = None
        self._quits = False
        self.window.closing.connect(lambda window=self.window: self._window_closes(window))
        app.commitDataRequest.connect(lambda _manager: self._keep_work())
        self.window.theme_chosen.connect(lambda choice: self._prefer(theme=choice))

    @cached_property
    def further(self) -> "FurtherWindows":
        """All windows of the library that is open."""
        from workbench.gui.further_windows import FurtherWindows

        return FurtherWindows(self._furnish, self._window_closes, self)

    @cached_property
    def _jobs(self) -> "Jobs":
        return self._new_jobs()

    @property
    def desk(self) -> "Desk | None":
        """The desk of the library that is open."""
        return self.view.desk if self.view is not None else None

    def open_library(self, location: Path, read_only: bool = False, then=None) -> None:
        """Open a library in a thread, in place of the one that is open; `then(view)` once it is shown."""
        if self.location is not None:
            self.close_library()
            self.window.show_page(OpeningPage())
            self.window.status.no_library()
        self.location = location
        self.window.when_painted(lambda: self._open(location, read_only, then))

    def _open(self, location: Path, read_only: bool, then) -> None:
        if location != self.location:
            return  # another one was chosen meanwhile
        if self._inline or not show_first_look(self.window, location, self._state_dir, self.settings):
            self._open_behind(location, read_only, then)
            return
        self.looked.emit()
        page = self.window.pages.currentWidget()
        # It is painted between the two; what was read stands before the machine is busy with loading all else.
        QTimer.singleShot(0, page, lambda: (page.show_what_was_read(), self._open_behind(location, read_only, then)))

    def _open_behind(self, location: Path, read_only: bool, then) -> None:
        """Open it in a thread."""
        self._jobs.run(opening.open_library, location, self.checker, read_only, language.language(),
                       title=tr("Opening the library"), quiet=True,
                       done=lambda archive: self._is_open(archive, then),
                       failed=lambda error: self._trouble(error, then))

    def close_library(self) -> None:
        """Put down what is half typed, remember the windows, close the library; further windows close with it."""
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

    # Opening

    def _is_open(self, archive, then, same_window: bool = False) -> None:
        """The library is open: build its panels, which import what the shell could do without."""
        self.archive = archive
        page = self.window.pages.currentWidget()
        self.settings = self.settings.opened(str(self.location))
        self._keep_settings(self.settings)
        self._memory = memory = Memory(self._state_dir, str(archive.location))
        if memory.get("shape") and not same_window:
            self.window.take_shape(memory.get("shape"))
        if isinstance(page, OpeningPage) and page.case_id is not None:
            memory.put_case(page.case_id, page.hand_over(memory.of_case(page.case_id)))
        self.view = self._furnish(self.window)
        if then is not None:
            then(self.view)
        else:
            self.view.open_where_left()
        self.view.take_up_imports()
        for own in memory.windows().values():
            self.further.open(self.view, own)
        if isinstance(page, OpeningPage):
            page.hand_focus(self.view)
            page.ahead.do(self.view)
        QTimer.singleShot(SOON, self.view, self._import_the_rest)
        QTimer.singleShot(QUIET_MOMENT, self.view, self._back_up_if_due)
        self.opened.emit()

    def _furnish(self, window: Window, own: dict | None = None):
        """Give a window its desk on the library that is open, and its panels. A further window has its `own`."""
        from workbench.gui.desk import Desk
        from workbench.gui.library_view import LibraryView

        desk = Desk(self.archive, self.settings, self._new_jobs(), keep_settings=self._keep_settings)
        desk.preferred.connect(self._preferred)
        window.status.follow(desk.jobs)
        window.status.name_asked.connect(self.preferences, QtCore.Qt.ConnectionType.UniqueConnection)
        numbers = (str(number) for number in count(1))
        taken = {view.number for view in self.further.views}
        number = next(one for one in numbers if one not in taken) if own is not None else ""
        # Where panels are shown already, putting all on and off costs more than it saves.
        with self.theme.put_aside() if self.view is None else nullcontext():
            view = LibraryView(desk, window, self._memory, own, number)
        desk.setParent(view)
        self._attach_library(view)
        if own is not None:
            window.bindings.attach(program=self)
            window.theme_chosen.connect(lambda choice: self._prefer(theme=choice))
        window.show_page(view)
        self.further.add(view)
        self._say_who()
        return view

    def _attach_library(self, view) -> None:
        """The commands about the library as a whole, for one of its windows."""
        from workbench.gui.errands.library import LibraryErrands

        view.library = LibraryErrands(view.frame, self.open_library)
        view.library.desk = view.desk
        view.frame.bindings.attach(library=view.library)

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
