"""What a person can tell the program as a whole to do, and what it shows where a library cannot be opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workbench.gui import TITLE, opening
from workbench.gui.language import tr
from workbench.gui.window import Window

if TYPE_CHECKING:  # the shell is painted sooner without
    from workbench.domain.errors import WorkbenchError
    from workbench.gui.desk import Desk
    from workbench.gui.further_windows import FurtherWindows
    from workbench.gui.jobs import Jobs

PAGES_OF = {"imports": "2-bring-documents-in.md", "found": "3-read.md", "ledger": "4-what-the-sources-say.md",
            "quotations": "4-what-the-sources-say.md", "matrix": "4-what-the-sources-say.md", "claim": "5-decide.md",
            "claims": "6-the-whole-case.md", "cases": "6-the-whole-case.md", "history": "5-decide.md"}
"""Which page of the guide tells of which panel; the reader's is the first one, which leads to all others."""


class ProgramCommands(QObject):
    """The commands `program.*`. `Program` is what they act on."""

    window: Window
    further: "FurtherWindows"
    location: Path | None
    archive: object
    view: object
    _jobs: "Jobs"
    _quits: bool

    @property
    def desk(self) -> "Desk | None":
        """The desk of the library that is open."""
        raise NotImplementedError

    def open_library(self, location: Path, read_only: bool = False, then=None) -> None:
        """Open a library in place of the one that is open."""
        raise NotImplementedError

    def close_library(self) -> None:
        """Put everything down and close the library."""
        raise NotImplementedError

    def new_window(self) -> None:
        """One more window on the same case, as this one stands."""
        view = self._view_here()
        if view is not None:
            view.save_state()
            self.further.open(view, {"case": view.desk.case_id, "state": view.workspace.remember()})

    def quit(self) -> None:
        """Close all windows; they come back with the library."""
        self._quits = True
        self.window.close()
        self._quits = False

    def _view_here(self):
        """What the window shows that somebody works in."""
        active = QApplication.activeWindow()
        return next((view for view in self.further.views if view.frame is active), self.view)

    def _window_here(self) -> Window:
        view = self._view_here()
        return view.frame if view is not None else self.window

    def preferences(self) -> None:
        """Name, looks, documents, backups; and the ways to keys and scales."""
        from workbench.gui.preferences import PreferencesSheet

        view = self._view_here()
        if view is not None:
            leads = {tr("Keyboard shortcuts…"): view.frame.shortcuts, tr("Rating scales…"): self._scales}
            view.frame.open_sheet(PreferencesSheet(view.frame, view.desk, self._go_back, leads))

    def _scales(self) -> None:
        from workbench.gui.sheets.scales import ScalesSheet

        view = self._view_here()
        if view is not None:
            view.frame.open_sheet(ScalesSheet(view.frame, view.desk))

    def guide(self) -> None:
        """The guide, at the page about the panel where the keys are."""
        from workbench.gui.guide.sheet import GuideSheet

        view, window = self._view_here(), self._window_here()
        page = PAGES_OF.get(view.workspace.panel_in_use(), "") if view is not None else ""
        window.open_sheet(GuideSheet(window, window.bindings.key_of, page))

    def about(self) -> None:
        """Version, library, licence."""
        from workbench.gui.sheets.about import AboutSheet

        window = self._window_here()
        window.open_sheet(AboutSheet(window, self.location if self.archive is not None else None))

    # In a quiet moment

    def _import_the_rest(self) -> None:
        if self.desk is not None:
            self.desk.run(opening.import_the_rest, quiet=True)

    def _back_up_if_due(self) -> None:
        from workbench.services.library import libraries

        if self.desk is None or self.archive.read_only:
            return
        kept, second = self.desk.settings.daily_backups, self.desk.settings.second_copy
        self.desk.search(libraries.backup_if_due, kept, title=tr("Backing up"), quiet=True, writes=True)
        if second:
            self.desk.search(libraries.copy_elsewhere, second, kept, only_if_due=True, title=tr("Copying the library"),
                             quiet=True, writes=True)

    # A library that cannot be opened

    def _trouble(self, error: "WorkbenchError", then) -> None:
        """The library cannot be opened: say it on a page, with what can be done."""
        from workbench.domain.errors import LibraryDamaged, WorkbenchError
        from workbench.gui.errands.library import LibraryErrands
        from workbench.gui.pages import TroublePage
        from workbench.services.library import libraries

        location = self.location
        self._library = LibraryErrands(self.window, self.open_library)
        self.window.bindings.attach(library=self._library)
        self.window.bindings.wait(None)
        try:
            backups = libraries.backups(location) if isinstance(error, LibraryDamaged) else []
        except WorkbenchError:
            backups = []
        self.window.setWindowTitle(TITLE)
        self.window.show_page(TroublePage(location, error, {
            "read_only": lambda: self.open_library(location, True, then),
            "again": lambda: self.open_library(location, False, then),
            "choose": self._library.choose, "restore": lambda backup: self._restore(location, backup, then)}, backups))
        self.troubled.emit(error)

    def _restore(self, location: Path, backup: Path, then) -> None:
        self._jobs.run(opening.restore, location, backup, title=tr("Going back to the backup"), quiet=True,
                       done=lambda kept: self._restored(location, kept, then),
                       failed=lambda error: self.tell(error.message, "error", error.remedy))

    def _go_back(self, backup: Path) -> None:
        """From the open library to one of its backups."""
        for view in self.further.views:
            if view.frame.sheet is not None:
                view.frame.sheet.close_sheet()
        location = self.location
        self.close_library()
        self._restore(location, backup, None)

    def _restored(self, location: Path, kept: Path | None, then) -> None:
        self.open_library(location, False, then)
        more = tr(" What was there is kept in {kept}.", kept=kept) if kept else ""
        self.tell(tr("Went back to the backup.{more}", more=more))

    def tell(self, text: str, kind: str = "info", remedy: str = "", actions: tuple = ()) -> None:
        """A sentence in the message bar of the window."""
        from workbench.gui.desk import Message

        self.window.tell(Message(text, kind, remedy, actions))
