"""The desk: what every panel is given, and all that it is given.

Panels never call each other. They read and act through the desk, and hear from it what changed and what is chosen.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial, wraps
from importlib import import_module

from PySide6.QtCore import QObject, Signal

from workbench.domain.acts import Change
from workbench.domain.errors import WorkbenchError
from workbench.gui.jobs import Job, Jobs
from workbench.gui.language import tr
from workbench.gui.own_acts import OwnActs
from workbench.gui.recognising import Recogniser
from workbench.gui.spots import SpotFinder
from workbench.gui.unwritten import Unwritten
from workbench.settings import Settings

LARGE = 3000
"""Passages from which on a search is worth a process of its own: below, a thread has answered before one is started."""


def is_loading(module) -> bool:
    """Whether a thread is at it: whoever imports a module then waits for all of it."""
    return bool(getattr(module.__spec__, "_initializing", False))


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a document that somebody asked to see, in source offsets. `beside` asks for the second pane; `sought`
    are the words that led there, whose other hits are shown too. `against` is the place (document, start, end) that it
    is held against and that stays in sight beside it; None for the chosen claim's."""

    document: int
    start: int
    end: int
    beside: bool = False
    sought: str = ""
    against: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the message bar. `actions` are (words, function) pairs, shown as buttons."""

    text: str
    kind: str = "info"
    remedy: str = ""
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


class Desk(QObject):
    """One library open in one window, and what is chosen in it.

    changed(Change)             an act was committed; `change.origin is self` is a view's own echo
    leaving_case(id)            another case is about to be shown: remember how this one stood
    case_chosen(id | None)      the case the window shows
    claim_chosen(id | None)     the claim the right panel shows
    document_opened(id)         a document came to the front of the reader
    place_asked(Place)          show this place, and bring its document to the front
    along_asked(Along)          show what is there of a document that is still being read
    said(Message)               a sentence for the message bar
    selection_changed(bool)     whether words are selected in the reader
    finding_changed(bool)       whether a finding is chosen in the ledger or the quotations
    rationale_asked(str)        put this sentence into the rationale of the chosen claim
    window_asked(dict, QPoint | None)   one more window is wanted: what it shows, where the mouse is
    drafted()                   words are typed that no act keeps yet: the window's memory does, now
    preferred(Settings)         a preference was changed, and holds from now on
    flush()                     put down what is half typed, now: connect it in every panel with a field
    """

    changed = Signal(object)
    leaving_case = Signal(object)
    case_chosen = Signal(object)
    claim_chosen = Signal(object)
    document_opened = Signal(object)
    place_asked = Signal(object)
    along_asked = Signal(object)
    said = Signal(object)
    selection_changed = Signal(bool)
    finding_changed = Signal(bool)
    rationale_asked = Signal(str)
    window_asked = Signal(object, object)
    drafted = Signal()
    preferred = Signal(object)
    flush = Signal()
    _heard = Signal(object)

    def __init__(self, archive, settings, jobs: Jobs | None = None, parent: QObject | None = None,
                 keep_settings: Callable[[Settings], None] | None = None):
        super().__init__(parent)
        self.archive = archive
        self.settings: Settings = settings
        self._keep_settings = keep_settings
        self.jobs = jobs or Jobs(self)
        self.case_id: int | None = None
        self.claim_id: int | None = None
        self.document_id: int | None = None
        self.has_selection = self.has_finding = self.is_following = False
        self.elsewhere: Callable[[Place], bool] = lambda _place: False
        self.apart: Callable[[], frozenset[int]] = frozenset
        """Which entries of the history other windows wrote, who take them back themselves."""
        self.own = OwnActs()
        self._is_closed = False
        self.unwritten = Unwritten(self)
        self.unwritten.saved.connect(self._say_saved)
        self._told: Message | None = None
        self.spots = SpotFinder(self)
        self.recogniser = Recogniser(self)
        self.large = LARGE
        self._origin: object = None
        self._heard.connect(self._tell)
        self._unsubscribe = archive.subscribe(self._hear)

    # Reading and acting

    def read(self, service: Callable, *args, default=None, **kwargs):
        """`service(archive, …)` now, for what is quick. An error is shown and `default` returned."""
        try:
            return service(self.archive, *args, **kwargs)
        except WorkbenchError as error:
            self.tell(error)
            return default

    def do(self, service: Callable, *args, origin: object = None, **kwargs):
        """One act of the person: `service(archive, …)`. An error is shown and None returned.

        The change that follows carries `origin`, so that the view that caused it can skip its own echo.
        """
        before, self._origin = self._origin, origin
        try:
            return self.own.do(service, self.archive, *args, **kwargs)
        except WorkbenchError as error:
            self.tell(error)
            return None
        finally:
            self._origin = before

    def run(self, work: Callable, *args, done: Callable | None = None, failed: Callable | None = None,
            title: str = "", **options) -> Job:
        """Long work elsewhere: `work(*args)` is not given the archive. `done(answer)` comes on the GUI thread.

        Options: on_progress, process, quiet, and keywords for `work`. Without `failed`, an error is shown.
        """
        return self.jobs.run(work, *args, done=done, failed=failed or self.tell, title=title, **options)

    def search(self, service: Callable, *args, done: Callable | None = None, failed: Callable | None = None,
               title: str = "", **options) -> Job:
        """Long reading: `service(archive, …)` in a thread. What `writes` is an act of this window."""
        work = wraps(service)(partial(self.own.do, service)) if options.get("writes") else service
        return self.run(work, self.archive, *args, done=done, failed=failed, title=title, **options)

    def ask(self, service: Callable, *args, done: Callable | None = None, failed: Callable | None = None,
            title: str = "", quiet: bool = False, **kwargs) -> Job:
        """Reading that takes our own CPU: `service(archive, …)`, in a large library in the work process, which must not
        be asked to write, else in a thread. Arguments and answer must be picklable."""
        from workbench.services.reading import documents

        if self.jobs.is_inline or self.read(documents.passages, default=0) < self.large:
            return self.search(service, *args, done=done, failed=failed, title=title, quiet=quiet, **kwargs)
        return self.jobs.ask(str(self.archive.location), service, *args, done=done, failed=failed or self.tell,
                             title=title, quiet=quiet, **kwargs)

    def with_service(self, name: str, does: Callable) -> Job | None:
        """`does(service)` with the services' module of this name: at once where it is loaded, else as soon as a thread
        has loaded it. What matches and compares would hold the window still for a quarter of a second."""
        known = sys.modules.get(f"workbench.services.{name}")
        if self.jobs.is_inline or known is not None and not is_loading(known):
            does(import_module(f"workbench.services.{name}"))
            return None
        return self.run(import_module, f"workbench.services.{name}", quiet=True, done=does)

    # What is chosen

    def choose_case(self, case_id: int | None) -> None:
        """Show this case. Half-typed words of the case before are put down first."""
        if case_id != self.case_id:
            self.flush.emit()
            if self.case_id is not None:
                self.leaving_case.emit(self.case_id)
            self.spots.stop()
            self.case_id, self.document_id = case_id, None
            self.choose_claim(None)
            self.case_chosen.emit(case_id)

    def choose_claim(self, claim_id: int | None) -> None:
        """Show this claim beside the reader."""
        if claim_id != self.claim_id:
            self.flush.emit()
            self.claim_id = claim_id
            self.claim_chosen.emit(claim_id)

    def follow_claim(self, claim_id: int | None) -> None:
        """Show this claim because another window does; what is read here stays where it is."""
        self.is_following = True
        try:
            self.choose_claim(claim_id)
        finally:
            self.is_following = False

    def open_place(self, document_id: int, start: int, end: int, beside: bool = False, sought: str = "",
                   against: tuple[int, int, int] | None = None) -> None:
        """Show [start, end) of a document, in the second pane if `beside`, with the place `against` which it is held
        still in sight; with all hits of the words `sought`."""
        self.place_asked.emit(Place(document_id, start, end, beside, sought, against))

    def open_document(self, document_id: int, beside: bool = False) -> None:
        """Bring a document to the front, where it was last read."""
        self.place_asked.emit(Place(document_id, -1, -1, beside))

    def document_is_open(self, document_id: int | None) -> None:
        """The reader says which document is in front."""
        if document_id != self.document_id:
            self.document_id = document_id
            self.document_opened.emit(document_id)

    def words_selected(self, are: bool) -> None:
        """The reader says whether words are selected."""
        if are != self.has_selection:
            self.has_selection = are
            self.selection_changed.emit(are)

    def prefer(self, **changes) -> None:
        """Change preferences; they apply at once and are kept."""
        self.settings = replace(self.settings, **changes)
        if self._keep_settings is not None:
            self._keep_settings(self.settings)
        self.preferred.emit(self.settings)

    def take_preferences(self, settings: Settings) -> None:
        """Preferences were changed in another window."""
        if settings != self.settings:
            self.settings = settings
            self.preferred.emit(settings)

    def finding_is_chosen(self, is_chosen: bool) -> None:
        """The tables below say whether a finding is chosen in what they show."""
        if is_chosen != self.has_finding:
            self.has_finding = is_chosen
            self.finding_changed.emit(is_chosen)

    def add_to_rationale(self, sentence: str) -> None:
        """Put a sentence, with its sums, into the rationale of the chosen claim."""
        self.rationale_asked.emit(sentence)

    # Saying

    def say(self, text: str, kind: str = "info", action: tuple[str, Callable[[], None]] | None = None,
            remedy: str = "") -> None:
        """A sentence in the message bar. `kind`: info, good, warning, error; `action` (words, function) is a button."""
        self.said.emit(Message(text, kind, remedy, (action,) if action else ()))

    def tell(self, error: WorkbenchError) -> None:
        """The one place where what went wrong is told: the sentence and the remedy."""
        told = Message(error.message, "error", error.remedy)
        if not (self.unwritten.is_trying and told == self._told):
            self._told = told
            self.said.emit(told)

    def _say_saved(self) -> None:
        self.say(tr("What could not be saved before is saved now."), kind="good")

    def close(self) -> None:
        """Put down what is half typed, stop listening, end the jobs. The archive is closed by who opened it."""
        self.flush.emit()
        self.unwritten.stop()
        self._unsubscribe()
        self._is_closed = True
        self.jobs.close()

    def _hear(self, change: Change) -> None:
        self.own.hear(change)
        self._heard.emit(change)

    def _tell(self, change: Change) -> None:
        if self._is_closed:
            return  # done in a thread while the window closed: the library is closed when this comes
        self.own.heard = change.event
        if change.origin is None and self._origin is not None:
            change = replace(change, origin=self._origin)
        self.changed.emit(change)
