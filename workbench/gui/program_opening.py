"""How a library comes into the window: what can be seen of it first, then its panels, built behind that between other
things that the window does."""

from collections.abc import Iterator
from contextlib import nullcontext
from functools import cached_property
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal

from workbench.gui import language, opening
from workbench.gui.language import tr
from workbench.gui.memory import Memory
from workbench.gui.opening_page import OpeningPage, show_first_look
from workbench.gui.program_commands import ProgramCommands

if TYPE_CHECKING:  # the shell is painted sooner without
    from workbench.gui.first.ahead import Ahead
    from workbench.gui.further_windows import FurtherWindows
    from workbench.gui.jobs import Jobs
    from workbench.gui.turns import Turns
    from workbench.gui.window import Window
    from workbench.settings import Settings

SOON = 300
"""Milliseconds after which what only commands need is imported, in a thread."""
QUIET_MOMENT = 15_000
"""Milliseconds after opening when the day's backup is made, if one is due."""
PATIENCE = 30
"""Hundredths of a second that the opening of a library waits at most for somebody who searches in what is seen."""
NESTED = {"claim"}
"""Panels of so many parts that putting the stylesheet off and on is less work than not to."""
LOADED = ("workbench.gui.desk", "workbench.gui.claims.panel", "workbench.gui.reader.paper.page_view",
          "workbench.gui.reader.pane", "workbench.gui.claim.linked.evidence_tab", "workbench.gui.claim.panel",
          "workbench.gui.imports", "workbench.gui.workspace", "workbench.gui.library_view")
"""What the panels are made of, in parts that are loaded in one turn each."""


class ProgramOpening(ProgramCommands):
    """The opening of libraries; `Program` is whose they are."""

    looked = Signal()
    opened = Signal()
    troubled = Signal(object)

    settings: "Settings"
    _arriving: "Turns | None"
    _ahead: "Ahead | None"
    _inline: bool
    _state_dir: Path

    @cached_property
    def further(self) -> "FurtherWindows":
        """All windows of the library that is open."""
        from workbench.gui.further_windows import FurtherWindows

        return FurtherWindows(self._furnish, self._window_closes, self)

    @cached_property
    def _jobs(self) -> "Jobs":
        return self._new_jobs()

    def open_library(self, location: Path, read_only: bool = False, then=None) -> None:
        """Open a library in a thread, in place of the one that is open; `then(view)` once it is shown."""
        if self.location is not None:
            self.close_library()
            self.window.show_page(OpeningPage())
            self.window.status.no_library()
        self.location = location
        self.window.pages.currentWidget().keep_for(self.window)
        self.window.when_painted(lambda: self._open(location, read_only, then))

    def _open(self, location: Path, read_only: bool, then) -> None:
        if location != self.location:
            return  # another one was chosen meanwhile
        if self._inline:
            self._open_behind(location, read_only, then)
        else:
            from workbench.gui.turns import Turns

            self._arriving = Turns(self._look(location, read_only, then), self)

    def _look(self, location: Path, read_only: bool, then) -> Iterator[int | None]:
        """The steps to what is seen of a library at first, and to its opening in a thread."""
        from workbench.services.library import first_look

        yield
        memory = Memory(self._state_dir, str(location.absolute()))
        look = first_look.at(location, memory.get("case"))
        if look is not None:
            yield
            import_module("workbench.gui.first.page")
            yield
            show_first_look(self.window, look, location, memory, self.settings)
            self.looked.emit()
            yield
            claims = self.window.pages.currentWidget().claims
            for _ in range(PATIENCE):  # who types at once comes first
                if claims is None or not claims.is_asked:
                    break
                yield 10
            # What was read stands before the machine is busy with loading all else.
            self.window.pages.currentWidget().show_what_was_read()
            yield
        self._open_behind(location, read_only, then, look.case.id if look is not None else None)

    def _open_behind(self, location: Path, read_only: bool, then, seen: int | None = None) -> None:
        """Open it in a thread."""
        self._jobs.run(opening.open_library, location, self.checker, read_only, language.language(), seen,
                       title=tr("Opening the library"), quiet=True,
                       done=lambda archive: self._is_open(archive, then),
                       failed=lambda error: self._trouble(error, then))

    def _is_open(self, archive, then, same_window: bool = False) -> None:
        """The library is open: build its panels, which import what the shell could do without."""
        from workbench.gui.turns import Turns

        self.archive = archive
        behind = not same_window and self.window.pages.currentWidget().case_id is not None
        self._arriving = Turns(self._arrive(archive, then, behind, same_window), self, self._do_ahead)
        if not behind:
            self._arriving.finish()  # nobody is at work on what is seen

    def _arrive(self, archive, then, behind: bool, same_window: bool) -> Iterator[int | None]:
        """The steps from an open library to its panels in sight; they are built `behind` what is seen before."""
        from workbench.gui.turns import keys_stay

        page = self.window.pages.currentWidget()
        self.settings = self.settings.opened(str(self.location))
        self._keep_settings(self.settings)
        self._memory = memory = Memory(self._state_dir, str(archive.location))
        if memory.get("shape") and not behind and not same_window:
            self.window.take_shape(memory.get("shape"))
        for name in LOADED:
            import_module(name)
            yield
        made = {}
        desk = self._new_desk()
        try:
            if behind:
                yield from self._standing(desk, made)
            view = self._made(self.window, desk, panels=made)
        except GeneratorExit:
            desk.close()
            raise
        try:
            yield
            for step in (lambda: (self.window.build_page if behind else self.window.show_page)(view),
                         lambda: view.open_where_left() if then is None else None, view.stand_as_left):
                with keys_stay(self.window) if behind else nullcontext():
                    step()
                yield
            while behind and view.workspace.cases.is_reading:
                yield 10
        except GeneratorExit:
            view.leave()  # the window was closed, or another library chosen, before they were in sight
            raise
        with keys_stay(self.window) if self.window.sheet is not None else nullcontext():
            self._come_in_sight(view, page, then)

    def _come_in_sight(self, view, page, then) -> None:
        from workbench.gui.choosing import begin_in

        begin_in(self._memory.get("folder"))
        self.view, view.is_in_sight = view, True
        view.desk.take_preferences(self.settings)  # some may be others than when its panels were begun
        self._place(view)
        is_ahead = isinstance(page, OpeningPage)
        if is_ahead:
            page.hand_over(view)
        self.window.show_page(view)
        if then is not None:
            then(view)
        view.take_up_imports()
        for own in self._memory.windows().values():
            self.further.open(view, own)
        if is_ahead:
            page.hand_keys(view)
            page.stay(view)
            self._ahead = page.ahead
        QTimer.singleShot(SOON, view, self._import_the_rest)
        QTimer.singleShot(QUIET_MOMENT, view, self._back_up_if_due)
        self.opened.emit()

    def _do_ahead(self) -> None:
        """All stands: do what was asked for meanwhile. One of these may close the library, or open another one."""
        if self._ahead is not None:
            self._do_what_waits(self.view, self._ahead)

    def _do_what_waits(self, view, ahead) -> None:
        """Now, or when the sheet is closed that somebody has opened since, as keys would go to that; what is asked for
        before all of it is done comes after it."""
        if view is not self.view:
            return
        bindings, sheet = view.frame.bindings, view.frame.sheet
        if sheet is None:
            bindings.wait(None)
            document = ahead.do(view)
            if document is None:
                return
        bindings.wait(ahead.keep_command)
        (sheet.closed if sheet is not None else document.loaded).connect(
            lambda: self._do_what_waits(view, ahead), QtCore.Qt.ConnectionType.SingleShotConnection)

    def _new_desk(self):
        from workbench.gui.desk import Desk

        desk = Desk(self.archive, self.settings, self._new_jobs(), keep_settings=self._keep_settings)
        desk.preferred.connect(self._preferred)
        return desk

    def _standing(self, desk, made: dict) -> Iterator[None]:
        """The steps to the panels that are there from the beginning."""
        from workbench.gui.workspace import STANDING

        for name, kind in STANDING.items():
            with self.theme.put_aside() if name in NESTED else nullcontext():
                made[name] = kind(desk)
            yield

    def _made(self, window: "Window", desk, own: dict | None = None, panels: dict | None = None):
        """A view of the library that is open, on its desk. That of a further window has its `own`."""
        from workbench.gui.library_view import LibraryView

        numbers = (str(number) for number in count(1))
        taken = {view.number for view in self.further.views}
        number = next(one for one in numbers if one not in taken) if own is not None else ""
        # Where panels are shown already, putting all on and off costs more than it saves.
        with self.theme.put_aside() if self.view is None else nullcontext():
            view = LibraryView(desk, window, self._memory, own, number, panels)
        desk.setParent(view)
        return view

    def _place(self, view) -> None:
        """Let a window be that of this view."""
        view.frame.status.follow(view.desk.jobs, view.desk.unwritten)
        view.frame.status.name_asked.connect(self.preferences, QtCore.Qt.ConnectionType.UniqueConnection)
        self._attach_library(view)
        self.further.add(view)
        self._say_who()

    def _furnish(self, window: "Window", own: dict):
        """Give a further window its desk on the library that is open, and its panels."""
        view = self._made(window, self._new_desk(), own)
        window.bindings.attach(program=self)
        window.theme_chosen.connect(lambda choice: self._prefer(theme=choice))
        self._place(view)
        window.show_page(view)
        return view

    def _attach_library(self, view) -> None:
        """The commands about the library as a whole, for one of its windows."""
        from workbench.gui.errands.library import LibraryErrands

        view.library = LibraryErrands(view.frame, self.open_library)
        view.library.desk = view.desk
        view.frame.bindings.attach(library=view.library)

