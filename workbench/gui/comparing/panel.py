"""The frame of the ledger and the quotations: filters, search, table, working; and what is done with a row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QWidget

from workbench.domain.acts import Change
from workbench.domain.claims import Claim
from workbench.domain.documents import Role
from workbench.gui.comparing.answer import Answer
from workbench.gui.comparing.filters import Filters
from workbench.gui.comparing.table import OURS, SidesTable
from workbench.gui.comparing.working import Working
from workbench.gui.desk import Desk
from workbench.gui.style import SPACE, button, column, empty_place, icon, label, row, surface
from workbench.services import cases, claims

CLAIMS = frozenset({"claim", "verdict", "evidence", "document", "case_document"})
REST = 150
"""Milliseconds of rest after which what was typed is searched for."""
WIDTHS = (460, 280)
INSERT = "Put this sentence into the rationale of the chosen claim  Shift+R"
MAKE, GO = "Make a claim of the sentence in the text to check", "Go to the claim that is made of it"
NARROW = 560
"""Below this width the table has all the room; the tooltips tell the working."""


class ComparisonPanel(QWidget):
    """What both views do alike. A view fills in the methods at the end, and makes its `table` before `frame`."""

    counted = Signal(int)
    table: SidesTable

    def __init__(self, desk: Desk, service: Callable, title: str):
        super().__init__()
        self._desk = desk
        self.answer = Answer(desk, service, title, self)
        self._marked: dict[int, list[Claim]] = {}
        self._has_subject = self._has_source = False
        self.working = Working()
        self.shown = QStackedWidget()

    def frame(self, filters: Sequence[tuple[str, str, str]], search: str, nothing: QWidget) -> None:
        """Put everything in its place; `nothing` is shown where the text to check has none of what is listed."""
        self.filters = Filters("Show", filters)
        self.field = QLineEdit()
        self.field.setPlaceholderText(search)
        self.field.setAccessibleName(search)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaximumWidth(240)
        self.field.setMinimumWidth(120)
        self.busy = label("", "small")
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setHandleWidth(1)
        for part, stretch in ((self.table, 2), (self.working, 1)):
            self.sides.addWidget(part)
            self.sides.setStretchFactor(self.sides.count() - 1, stretch)
            self.sides.setCollapsible(self.sides.count() - 1, False)
        self.sides.setSizes(list(WIDTHS))
        self.looking = empty_place("wait", "Looking through the documents…", "")
        self.no_subject = empty_place("subject", "There is no text to check yet", "Drop it on the left half of the "
                                      "window, or import it with Ctrl+O.")
        self.nothing = nothing
        self.not_found = empty_place("search", "Nothing found", "Nothing here has these words, or the filter hides it.",
                                     button("Show everything", self.show_everything))
        for page in (self.sides, self.looking, self.no_subject, self.nothing, self.not_found):
            self.shown.addWidget(page)
        head = surface("window", row(self.field, self.filters, self.busy, None, gap=SPACE.small,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))
        self.setLayout(column(head, self.shown, gap=0))
        self.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        self.answer.changed.connect(self.reload)
        self._clock.timeout.connect(self.reload)
        self.field.textChanged.connect(lambda: self._clock.start())
        self.field.returnPressed.connect(self._search_now)
        self.filters.chosen.connect(lambda _key: self.reload())
        self.table.looked.connect(self._look)
        self.table.went.connect(self.go)
        self.working.ours_asked.connect(self.go_to_ours)
        self.working.theirs_asked.connect(self.go_to_theirs)
        self.working.insert_asked.connect(self.insert)
        self.working.claim_asked.connect(self.make_claim)
        self._desk.changed.connect(self._changed)
        self._desk.claim_chosen.connect(lambda _id: self._tell_what_can_be_done())
        self._desk.case_chosen.connect(lambda _id: self.field.clear())

    # What is shown

    def reload(self) -> None:
        """Show the answer as it is, filtered and searched; the chosen row stays chosen."""
        self._clock.stop()
        chosen, side, value = self.table.item, self.table.side, self.answer.value or []
        self._look_at_case()
        self.filters.count(None if self.answer.value is None else self.counts(value))
        items = self.choose_from(value, self.filters.current, self.field.text())
        self.table.model().show(items)
        self.busy.setText("Looking again…" if self.answer.is_under_way and self.answer.value is not None else "")
        self.shown.setCurrentWidget(self._page(value, items))
        if items:
            self.table.choose(items.index(chosen) if chosen in items else 0, side if chosen in items else OURS)
        else:
            self._look()
        self.counted.emit(self.alarming(value))

    def show_everything(self) -> None:
        """No filter and no search."""
        self.field.clear()
        self.filters.choose(next(iter(self.filters.buttons)))
        self.reload()

    def claim_of(self, document: int, start: int, end: int) -> Claim | None:
        """The claim that shares words with this span, the tightest where there are several."""
        found = [one for one in self._marked.get(document, ())
                 if one.anchor.start < end and start < one.anchor.end]
        return min(found, key=lambda one: one.anchor.end - one.anchor.start, default=None)

    def _page(self, value: list, items: list) -> QWidget:
        if not self._has_subject:
            return self.no_subject
        if self.answer.value is None:
            return self.looking
        if not value:
            return self.nothing
        return self.sides if items else self.not_found

    def _look_at_case(self) -> None:
        """Which documents there are, and the claims that are marked in them; not while nobody looks at the panel."""
        if not self.isVisible():
            return
        case = self._desk.case_id
        known = self._desk.read(cases.documents, case, default=[]) if case is not None else []
        subjects = [line.document.id for line in known if line.document.role is Role.SUBJECT]
        self._has_subject, self._has_source = bool(subjects), len(known) > len(subjects)
        self._marked = {id: self._desk.read(claims.in_document, case, id, default=[]) for id in subjects}

    def _look(self) -> None:
        """Show the working of what is chosen."""
        item = self.table.item if self.table.model().items else None
        if item is None:
            self.working.clear()
        else:
            self.explain(item, max(0, self.table.side))
        self._tell_what_can_be_done()

    def _tell_what_can_be_done(self) -> None:
        item, writable = self.table.item, not self._desk.archive.read_only
        is_chosen = item is not None and self.isVisible()
        if self.isVisible():
            self._desk.finding_is_chosen(is_chosen)
        own = self._own_claim()
        has_claim = self._desk.claim_id is not None or own is not None
        self.working.insert.setEnabled(is_chosen and writable and has_claim
                                       and bool(self.sentence(item, max(0, self.table.side))))
        self.working.insert.setToolTip(INSERT if has_claim else f"{INSERT}\nChoose or make a claim first")
        self.working.claim.setText("Its claim" if own else "Make claim")
        self.working.claim.setToolTip(f"{GO if own else MAKE}  Shift+C")
        self.working.claim.setEnabled(is_chosen and (own is not None or writable and self.ours(item) is not None))

    def _own_claim(self) -> Claim | None:
        item = self.table.item
        place = self.ours(item) if item is not None else None
        return self.claim_of(*place) if place is not None else None

    def _changed(self, change: Change) -> None:
        if change.tables & CLAIMS and self.isVisible():
            self._look_at_case()
            self.table.model().redraw()
            self._tell_what_can_be_done()

    def _search_now(self) -> None:
        self.reload()
        if self.table.model().items:
            self.table.setFocus()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.answer.wanted(True)
        self.reload()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self.answer.wanted(False)
        self._desk.finding_is_chosen(False)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.working.setVisible(self.width() >= NARROW)

    # Acting

    def go(self) -> None:
        """To the side that is chosen."""
        self.go_to_ours() if self.table.side == OURS else self.go_to_theirs()

    def go_to_ours(self) -> None:
        """Show our place in its document, and its claim where there is one."""
        place = self.ours(self.table.item)
        if place is None:
            place = self.anywhere(self.table.item)
        own = self.claim_of(*place)
        if own is not None:
            self._desk.choose_claim(own.id)
        self._desk.open_place(*place)

    def go_to_theirs(self) -> None:
        """Open their place beside ours, so that both are on the screen."""
        place = self.theirs(self.table.item, max(0, self.table.side))
        if place is not None:
            self.go_to_ours()
            self._desk.open_place(*place, beside=True)

    def insert(self) -> None:
        """Put the sentence into the rationale of the chosen claim, or of the row's own where none is chosen."""
        item = self.table.item
        own = self._own_claim()
        if item is None:
            return
        if self._desk.claim_id is None and own is not None:
            self._desk.choose_claim(own.id)
        sentence = self.sentence(item, max(0, self.table.side))
        if self._desk.claim_id is not None and sentence:
            self._desk.add_to_rationale(sentence)

    def make_claim(self) -> None:
        """Make a claim of the sentence in the text to check, or go to the one that is there."""
        item, own = self.table.item, self._own_claim()
        if own is None and item is not None and (span := self.sentence_span(item)) is not None:
            own = self._desk.do(claims.make, self._desk.case_id, *span)
        if own is not None:
            self._desk.choose_claim(own.id)
            self._desk.open_place(own.document, own.anchor.start, own.anchor.end)

    def remember(self) -> dict:
        """Filter and widths."""
        return {"filter": self.filters.current, "sizes": self.sides.sizes()}

    def recall(self, state: dict) -> None:
        """As it was."""
        self.filters.choose(str(state.get("filter", "")))
        sizes = [int(size) for size in state.get("sizes", ())]
        if len(sizes) == 2 and min(sizes) > 0:
            self.sides.setSizes(sizes)

    # What a view fills in

    def counts(self, value: list) -> dict[str, int]:
        """How many each filter shows."""
        raise NotImplementedError

    def alarming(self, value: list) -> int:
        """How many need a look: the number on the tab."""
        raise NotImplementedError

    def choose_from(self, value: list, key: str, words: str) -> list:
        """What a filter and a search leave, in order."""
        raise NotImplementedError

    def explain(self, item, side: int) -> None:
        """Fill the working."""
        raise NotImplementedError

    def ours(self, item) -> tuple[int, int, int] | None:
        """(document, start, end) in the text to check; None where the row is about a source alone."""
        raise NotImplementedError

    def anywhere(self, item) -> tuple[int, int, int]:
        """The place that the row is about, whosever it is."""
        raise NotImplementedError

    def theirs(self, item, side: int) -> tuple[int, int, int] | None:
        """The place of a source."""
        raise NotImplementedError

    def sentence(self, item, side: int) -> str:
        """What goes into a rationale."""
        raise NotImplementedError

    def sentence_span(self, item) -> tuple[int, int, int] | None:
        """The sentence that a claim is made of."""
        raise NotImplementedError
