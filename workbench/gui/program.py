"""The program: one window and the library in it. The shell is painted first; the library is opened meanwhile."""

import getpass
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from workbench import settings as preferences
from workbench.domain.errors import LibraryDamaged, WorkbenchError
from workbench.gui import language, opening
from workbench.gui.crash import CrashKeeper
from workbench.gui.desk import Desk, Message
from workbench.gui.jobs import Jobs
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.memory import Memory
from workbench.gui.style import TYPE, Theme
from workbench.gui.window import Window
from workbench.settings import Settings

POINTS = 0.75
"""Points of a pixel at the 96 dpi that stylesheets count in."""
SOON = 1_500
"""Milliseconds after which what only commands need is imported, in a thread."""
QUIET_MOMENT = 15_000
"""Milliseconds after opening when the day's backup is made, if one is due."""
PAGES_OF = {"imports": "2-bring-documents-in.md", "found": "3-read.md", "ledger": "4-what-the-sources-say.md",
            "quotations": "4-what-the-sources-say.md", "matrix": "4-what-the-sources-say.md", "claim": "5-decide.md",
            "claims": "6-the-whole-case.md", "cases": "6-the-whole-case.md", "history": "5-decide.md"}
"""Which page of the guide tells of which panel; the reader's is the first one, which leads to all others."""


class Program(QObject):
    """One window and the library in it. `opened` comes when a library is open and shown, `troubled` when it is not."""

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
        self._jobs = self._new_jobs()
        self.window = Window()
        self.location: Path | None = None
        self.archive = None
        self.view = None
        self._library = None
        self.window.bindings.attach(program=self)
        self.window.closing.connect(self.close_library)
        self.window.theme_chosen.connect(lambda choice: self._prefer(theme=choice))
        self.window.status.name_asked.connect(self.preferences)

    @property
    def desk(self) -> Desk | None:
        """The desk of the library that is open."""
        return self.view.desk if self.view is not None else None

    def open_library(self, location: Path, read_only: bool = False, then=None) -> None:
        """Open a library in a thread, in place of the one that is open; `then(view)` once it is shown."""
        from workbench.gui.pages import OpeningPage

        self.close_library()
        self.location = location
        self.window.show_page(OpeningPage())
        self.window.status.no_library()
        self._jobs.run(opening.open_library, location, self.checker, read_only, title=tr("Opening the library"),
                       quiet=True,
                       done=lambda archive: self._is_open(archive, then),
                       failed=lambda error: self._trouble(error, then))

    def close_library(self) -> None:
        """Put down what is half typed, remember the window, close the library."""
        view, archive, self.view, self.archive = self.view, self.archive, None, None
        try:
            if view is not None:
                view.leave()
        finally:
            if archive is not None:
                archive.close()

    @property
    def checker(self) -> str:
        """The name that acts are signed with: as started, as preferred, else the login's."""
        if self._checker or self.settings.checker:
            return self._checker or self.settings.checker
        try:
            return getpass.getuser()
        except (KeyError, OSError):
            return "checker"

    # Commands

    def preferences(self) -> None:
        """Name, looks, documents, backups; and the ways to keys and scales."""
        from workbench.gui.preferences import PreferencesSheet

        if self.desk is not None:
            leads = {tr("Keyboard shortcuts…"): self.window.shortcuts, tr("Rating scales…"): self._scales}
            self.window.open_sheet(PreferencesSheet(self.window, self.desk, self._go_back, leads))

    def _scales(self) -> None:
        from workbench.gui.sheets.scales import ScalesSheet

        if self.desk is not None:
            self.window.open_sheet(ScalesSheet(self.window, self.desk))

    def guide(self) -> None:
        """The guide, at the page about the panel where the keys are."""
        from workbench.gui.guide.sheet import GuideSheet

        page = PAGES_OF.get(self.view.workspace.panel_in_use(), "") if self.view is not None else ""
        self.window.open_sheet(GuideSheet(self.window, self.window.bindings.key_of, page))

    def about(self) -> None:
        """Version, library, licence."""
        from workbench.gui.sheets.about import AboutSheet

        self.window.open_sheet(AboutSheet(self.window, self.location if self.archive is not None else None))

    # Opening

    def _is_open(self, archive, then, same_window: bool = False) -> None:
        """The library is open: build its panels, which import what the shell could do without."""
        from workbench.gui.errands.library import LibraryErrands
        from workbench.gui.library_view import LibraryView

        self.archive = archive
        self.settings = self.settings.opened(str(self.location))
        self._keep_settings(self.settings)
        memory = Memory(self._state_dir, str(archive.location))
        if memory.get("shape") and not same_window:
            self.window.take_shape(memory.get("shape"))
        desk = Desk(archive, self.settings, self._new_jobs(), keep_settings=self._keep_settings)
        desk.preferred.connect(self._preferred)
        self.window.status.follow(desk.jobs)
        self.view = LibraryView(desk, self.window, memory)
        desk.setParent(self.view)
        self._library = LibraryErrands(self.window, self.open_library)
        self._library.desk = desk
        self.window.bindings.attach(library=self._library)
        self.window.show_page(self.view)
        self._say_who()
        if then is not None:
            then(self.view)
        else:
            self.view.open_where_left()
        self.view.take_up_imports()
        QTimer.singleShot(SOON, self.view, self._import_the_rest)
        QTimer.singleShot(QUIET_MOMENT, self.view, self._back_up_if_due)
        self.opened.emit()

    def _import_the_rest(self) -> None:
        if self.desk is not None:
            self.desk.run(opening.import_the_rest, quiet=True)

    def _trouble(self, error: WorkbenchError, then) -> None:
        """The library cannot be opened: say it on a page, with what can be done."""
        from workbench.gui.errands.library import LibraryErrands
        from workbench.gui.pages import TroublePage
        from workbench.services import libraries

        location = self.location
        self._library = LibraryErrands(self.window, self.open_library)
        self.window.bindings.attach(library=self._library)
        try:
            backups = libraries.backups(location) if isinstance(error, LibraryDamaged) else []
        except WorkbenchError:
            backups = []
        self.window.show_page(TroublePage(location, error, {
            "read_only": lambda: self.open_library(location, True, then),
            "again": lambda: self.open_library(location, False, then),
            "choose": self._library.choose, "restore": lambda backup: self._restore(location, backup, then)}, backups))
        self.troubled.emit(error)

    def _restore(self, location: Path, backup: Path, then) -> None:
        self._jobs.run(opening.restore, location, backup, title=tr("Going back to the backup"), quiet=True,
                       done=lambda kept: self._restored(location, kept, then),
                       failed=lambda error: self.window.tell(Message(error.message, "error", error.remedy)))

    def _go_back(self, backup: Path) -> None:
        """From the open library to one of its backups."""
        if self.window.sheet is not None:
            self.window.sheet.close_sheet()
        location = self.location
        self.close_library()
        self._restore(location, backup, None)

    def _restored(self, location: Path, kept: Path | None, then) -> None:
        self.open_library(location, False, then)
        more = tr(" What was there is kept in {kept}.", kept=kept) if kept else ""
        self.window.tell(Message(tr("Went back to the backup.{more}", more=more), "info"))

    def _back_up_if_due(self) -> None:
        from workbench.services import libraries

        if self.desk is None or self.archive.read_only:
            return
        kept, second = self.desk.settings.daily_backups, self.desk.settings.second_copy
        self.desk.search(libraries.backup_if_due, kept, title=tr("Backing up"), quiet=True, writes=True)
        if second:
            self.desk.search(libraries.copy_elsewhere, second, kept, only_if_due=True, title=tr("Copying the library"),
                             quiet=True, writes=True)

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
        wanted, jobs = language.chosen(self.settings.language), self.desk.jobs
        if wanted == language.language():
            return
        if any(not job.quiet for job in jobs.running):
            self.window.tell(Message(tr("The language changes as soon as the work under way is done.")))
            jobs.finished.connect(self._retell, Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value))
            return
        in_preferences = self.window.sheet is not None
        language.speak(wanted)
        self.window.retell()
        self.view.leave()
        self._is_open(self.archive, None, same_window=True)
        if in_preferences:
            self.preferences()

    def _keep_settings(self, settings: Settings) -> None:
        try:
            preferences.save(settings, self._settings_file)
        except OSError as error:
            self.window.tell(Message(tr("The preferences could not be saved ({why}).", why=error.strerror), "warning",
                                     tr("They hold until the window is closed.")))

    def _say_who(self) -> None:
        self.window.status.library(str(self.archive.location), self.archive.checker_name, self.archive.read_only)

    def _keep_work(self) -> None:
        if self.view is not None:
            self.view.desk.flush.emit()
            self.view.save_state()

    def _say_crash(self, report: str) -> None:
        from workbench.gui.errands.library import show_file

        actions = ((tr("Show the report"), lambda: show_file(Path(report))),) if report else ()
        self.window.tell(Message(tr("Something in this program went wrong. Your work is kept."), "error",
                                 tr("You can go on. A report was written for those who can mend it.") if report
                                 else tr("You can go on."), actions))

    def _new_jobs(self) -> Jobs:
        jobs = Jobs(self, inline=self._inline)
        jobs.unexpected = self.crashes.expect
        return jobs


def _scale(settings: Settings) -> float:
    """The scale of all type: the size asked for against the one as designed; 0 is as designed."""
    return settings.text_size / (TYPE.body * POINTS) if settings.text_size else 1.0
