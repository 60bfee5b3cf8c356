"""An open library in the window: its desk, its panels, its commands, and what it remembers until tomorrow."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from workbench.domain.acts import Act, Change
from workbench.domain.errors import WorkbenchError
from workbench.gui import TITLE, choosing, spoken
from workbench.gui.desk import Desk
from workbench.gui.errands.case import CaseErrands
from workbench.gui.errands.exchange import ExchangeErrands
from workbench.gui.errands.going import Going
from workbench.gui.errands.undoing import Undoing
from workbench.gui.errands.versions import VersionErrands
from workbench.gui.fact_finder import FactFinder
from workbench.gui.imports.dropping import DropVeil
from workbench.gui.language import tr
from workbench.gui.memory import Memory
from workbench.gui.pages import StartPage
from workbench.gui.stillness import be_still
from workbench.gui.window import Window
from workbench.gui.workspace import Workspace
from workbench.services.deciding import claims, verdicts
from workbench.services.library import cases

OFTEN = 20_000
"""Milliseconds between two looks at what should be remembered, so that a crash costs little of it."""
REST = 1_500
"""Milliseconds after which another claim or document is remembered: a kill does not cost the place."""
SOON = 200
"""Milliseconds after which news of imports are written down; many come together."""
RATINGS = range(1, 10)


class LibraryView(QStackedWidget):
    """The start page while there is no case, else the workspace.

    The first window of a library remembers each case's layout, and its imports; a further one has `own`: what it
    shows, for as long as it is open or comes back with the library.
    """

    def __init__(self, desk: Desk, window: Window, memory: Memory, own: dict | None = None, number: str = "",
                 panels: dict | None = None):
        super().__init__()
        self.desk, self._window, self._memory = desk, window, memory
        self._own, self.number = own, number
        self.is_in_sight = own is not None  # the first window's panels are built behind what is seen before
        self._bindings = window.bindings
        spoken.listen()
        be_still()
        self.undoing = Undoing(desk, self._bindings)
        self.workspace = Workspace(desk, self._bindings, panels)
        self.errands = CaseErrands(desk, window, self.workspace.imports)
        self.exchange = ExchangeErrands(desk, window)
        self.versions = VersionErrands(desk, window)
        self._bindings.attach(case=self.errands, versions=self.versions, exchange=self.exchange, undoing=self.undoing,
                              going=Going(desk, window, self.workspace.reader))
        self.start = StartPage({"sample": self.errands.open_sample, "new": self.errands.new,
                                "import": self.workspace.imports.choose_subjects})
        self.addWidget(self.start)
        self.addWidget(self.workspace)
        self.workspace.imports.case_wanted.connect(self.errands.take_files)
        self.veil = DropVeil(window, self.errands.take_files, self.versions.take, self.workspace.cases.document_places)
        self.veil.enabled = not desk.archive.read_only
        window.more_choices = self.errands.choices
        self._resting = QTimer(self, interval=REST, singleShot=True)
        self._resting.timeout.connect(partial(self.save_state, soon=True))
        self._imports_clock = QTimer(self, interval=SOON, singleShot=True)
        self._clock = QTimer(self, interval=OFTEN)
        self._clock.timeout.connect(partial(self.save_state, soon=True))
        self._clock.start()
        self._facts = FactFinder(desk) if not (desk.archive.read_only or desk.jobs.is_inline) else None
        self._listen()
        self.look()

    def open_where_left(self, case_id: int | None = None) -> None:
        """The case that was open last, or the one last worked on, or the start page."""
        left = next((id for id in (case_id, self._memory.get("case")) if self._is_there(id)), None)
        if left is None:  # only now: what is in every case is counted for it
            left = next((case.id for case in self.desk.read(cases.all_cases, default=[])), None)
        if left is not None:
            self.desk.choose_case(left)
        else:
            self.desk.choose_case(None)
            self.look()

    def open_last_worked_on(self) -> None:
        """A window that remembers nothing of the case: the claim that was changed last, or the first document."""
        case_id = self.desk.case_id
        if case_id is None or self._memory.of_case(case_id) or self.desk.document_id or self.desk.claim_id:
            return
        claim = self.desk.read(cases.last_worked_on, case_id)
        if claim is not None:
            self.desk.choose_claim(claim)
        elif (first := self.workspace.cases.first_document()) is not None:
            self.desk.open_document(first)

    def _is_there(self, case_id: object) -> bool:
        try:
            return isinstance(case_id, int) and bool(cases.name(self.desk.archive, case_id))
        except WorkbenchError:
            return False

    @property
    def frame(self) -> Window:
        """The window that this is shown in."""
        return self._window

    @property
    def is_for_reading(self) -> bool:
        """Whether the window shows documents alone, beside one that shows claims."""
        return self.workspace.claim.isHidden()

    def show_own(self) -> None:
        """A further window: the case and the documents that it is for."""
        if self._own.get("case") in self._case_ids():
            self.desk.choose_case(self._own["case"])

    def look(self) -> None:
        """Work out which commands can be done, which page is shown, and what the title says."""
        desk = self.desk
        holds = {"library": True, "writable": not desk.archive.read_only, "case": desk.case_id is not None,
                 "document": desk.document_id is not None, "claim": desk.claim_id is not None,
                 "finding": desk.has_finding,
                 "undo": self.undoing.can_undo, "redo": self.undoing.can_redo,
                 "back": self.workspace.reader.can_go_back, "forward": self.workspace.reader.can_go_forward}
        self._bindings.now_holds(name for name, true in holds.items() if true)
        page = self.start if desk.case_id is None else self.workspace
        if page is not self.currentWidget() or self.focusProxy() is None:
            self.setFocusProxy(page)
            self.setCurrentWidget(page)
            page.setFocus()

    def take_up_imports(self, at_once: bool = False) -> None:
        """What was not imported when the window was closed: told, or gone on with `at_once`. Until it is decided about,
        the memory keeps it; reading only, it waits for another day."""
        if self.desk.archive.read_only:
            return
        if self._facts is not None:
            self._facts.start()
        left, was_closed = self._memory.get("imports"), self._memory.get("closed", True)
        self._memory.put(closed=False)
        self._memory.save()
        if left and at_once:
            self.go_on_importing(left)
        elif left:
            self.workspace.imports.take_up(left, self._case_ids(), was_closed=bool(was_closed))
        queue = self.workspace.imports.queue
        for news in (queue.added, queue.changed, queue.cleared):
            news.connect(self._imports_clock.start)
        self._imports_clock.timeout.connect(self._save_imports)
        self._save_imports()

    def go_on_importing(self, left: list[dict]) -> None:
        """Import what another window was importing when it was closed; what waited there to be decided about, waits."""
        queue, ids = self.workspace.imports.queue, self._case_ids()
        queue.take_up([one for one in left if one.get("left")], ids)
        for item in queue.take_up([one for one in left if not one.get("left")], ids):
            queue.retry(item)

    def _case_ids(self) -> set[int]:
        return {case.id for case in self.desk.read(cases.all_cases, default=[])}

    def _save_imports(self) -> None:
        """What is under way is written down while it is: if the program ends, the next start says so."""
        left = self.workspace.imports.queue.left()
        if left != self._memory.get("imports"):
            self._memory.put(imports=left)
            self._memory.save_soon()

    def save_state(self, *, soon: bool = False) -> None:
        """Remember how everything stands, once it does; `soon` does not wait until the disk has it."""
        if not self.is_in_sight:
            return
        case, shape = self.desk.case_id, self._window.shape()
        state = self.workspace.remember() if case is not None else {}
        if self._own is not None:
            self._own = {"case": case, "state": state, "shape": shape}
            self._memory.put_window(self.number, self._own)
        else:
            if case is not None:
                self._memory.put_case(case, state)
            self._memory.put(case=case, shape=shape, folder=choosing.last_folder())
        (self._memory.save_soon if soon else self._memory.save)()

    def become_first(self) -> None:
        """The first window was closed: this one remembers what belongs to the library from now on."""
        self._memory.put_window(self.number, None)
        self._own, self.number = None, ""
        self.take_up_imports(at_once=True)

    def forget(self) -> list[dict]:
        """A further window is closed for good: leave it; what it was importing is told, for another to go on with."""
        self.leave()
        self._memory.put_window(self.number, None)
        self._memory.save()
        return self.workspace.imports.queue.left()

    def leave(self) -> None:
        """The library is about to be closed: put down what is half typed, remember, let go of the commands."""
        for clock in (self._clock, self._resting, self._imports_clock):
            clock.stop()
        if self._facts is not None:
            self._facts.stop()
        self.desk.flush.emit()
        self.save_state()
        self.workspace.reader.let_go()
        self.desk.close()
        if not self.desk.archive.read_only and self._own is None and self.is_in_sight:
            self._memory.put(imports=self.workspace.imports.queue.left(), closed=True)
            self._memory.save()
        self._bindings.missed.disconnect(self._say_missing)
        self._window.more_choices = list
        self.veil.deleteLater()
        self._bindings.now_holds(())
        self._bindings.detach("case", "exchange", "undoing", "going", "workspace", *self.workspace.panels)

    def _listen(self) -> None:
        desk = self.desk
        desk.said.connect(self._window.tell)
        desk.leaving_case.connect(self._leave_case)
        desk.case_chosen.connect(self._case_chosen)
        desk.changed.connect(self._changed)
        desk.drafted.connect(partial(self.save_state, soon=True))
        for signal in (desk.claim_chosen, desk.document_opened, desk.finding_changed):
            signal.connect(lambda _what: self.look())
        for signal in (desk.claim_chosen, desk.document_opened):
            signal.connect(self._resting.start)
        desk.document_opened.connect(lambda _id: self._name_case())
        self._bindings.missed.connect(self._say_missing)
        self.undoing.looked.connect(self.look)
        self.workspace.reader.trailed.connect(self.look)

    def _say_missing(self, condition: str) -> None:
        """Why a key did nothing."""
        if condition == "claim":
            self.desk.say(tr("Nothing was done: no claim is chosen."), remedy=tr(
                "Click one in the text or in the table, or select words and press {key}.",
                key=self._bindings.key_of("reader.make_claim")))
        elif condition == "undo" and self.desk.apart():
            self.desk.say(tr("Nothing was undone: what was done last was done in another window."),
                          remedy=tr("Take it back there."))

    def _leave_case(self, case_id: int) -> None:
        if self._own is None:
            self._memory.put_case(case_id, self.workspace.remember())

    def _case_chosen(self, case_id: int | None) -> None:
        self.look()
        self._name_case()
        if self.is_in_sight:
            self.stand_as_left()

    def stand_as_left(self) -> None:
        """Everything as it stood when the case was left."""
        case_id = self.desk.case_id
        if case_id is not None:
            own = self._own if self._own is not None and self._own.get("case") == case_id else None
            state = own.get("state", {}) if own is not None else self._memory.of_case(case_id)
            self.workspace.recall(state if self._has_claim(state.get("claim")) else {**state, "claim": None})
            self._name_ratings()

    def _has_claim(self, claim_id: object) -> bool:
        """A claim may be gone with a backup that somebody went back to: it is passed over, and nobody is told."""
        try:
            return isinstance(claim_id, int) and claims.get(self.desk.archive, claim_id) is not None
        except WorkbenchError:
            return False

    def _changed(self, change: Change) -> None:
        if change.tables & {"case", "rating_scale", "rating"}:
            self._see_case_is_there(change)
            self._name_case()
            self._name_ratings()

    def _see_case_is_there(self, change: Change) -> None:
        """Undoing may have taken the case that is shown: another stands there then. Redoing may bring one back."""
        shown = self.desk.case_id
        if change.act is Act.REDO if shown is None else not self._is_there(shown):
            self.open_where_left()

    def _name_case(self) -> None:
        case = self.desk.read(cases.name, self.desk.case_id) if self.desk.case_id is not None else None
        front = self.workspace.reader.main.front if self._own is not None and self.is_for_reading else None
        named = [one for one in (front and front.name, case) if one is not None]
        self._window.setWindowTitle(" – ".join((*named, TITLE)))

    def _name_ratings(self) -> None:
        """The nine keys say what they mean by the case's scale."""
        if self.desk.case_id is None:
            return
        scale = self.desk.read(verdicts.scale, self.desk.case_id)
        ratings = scale.ratings if scale is not None else ()
        for number in RATINGS:
            action = self._bindings.actions[f"claim.rate:{number}"]
            action.setVisible(number <= len(ratings))
            if number <= len(ratings):
                self._bindings.retitle(f"claim.rate:{number}", tr("Rate: {label}", label=ratings[number - 1].label))
