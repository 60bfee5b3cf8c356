"""The frame of the ledger and the quotations: filters, search, table, working."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from workbench.domain.acts import Change
from workbench.domain.documents import Role
from workbench.gui.comparing.acting import Acting
from workbench.gui.comparing.answer import Answer
from workbench.gui.comparing.filters import Filters
from workbench.gui.comparing.table import OURS
from workbench.gui.comparing.working import Working
from workbench.gui.desk import Desk
from workbench.gui.keys import follow, tip, written
from workbench.gui.language import marked, tr
from workbench.gui.search_field import SearchField
from workbench.gui.style import SPACE, Theme, button, column, empty_place, label, row, surface
from workbench.services.deciding import claims
from workbench.services.library import cases

CLAIMS = frozenset({"claim", "verdict", "evidence", "document", "case_document"})
REST = 150
"""Milliseconds of rest after which what was typed is searched for."""
WIDTHS = (405, 335)
INSERT = marked("Put this sentence into the rationale of the chosen claim")
MAKE, GO = marked("Mark the sentence in the text to check as a claim"), marked("Go to the claim made from it")
FIELD = 120, 240
"""The least and the most that the field takes, in pixels."""
NARROW = 560
"""Below this width the table has all the room; the tooltips tell the working."""


class ComparisonPanel(Acting):
    """What both views show alike. A view fills in the methods of Acting, and makes its `table` before `frame`."""

    counted = Signal(int)
    def __init__(self, desk: Desk, service: Callable, title: str):
        super().__init__(desk)
        self.answer = Answer(desk, service, title, self)
        self._has_subject = self._has_source = False
        self.working = Working()
        self.shown = QStackedWidget()

    def frame(self, filters: Sequence[tuple[str, str, str]], search: str, nothing: QWidget) -> None:
        """Put everything in its place; `nothing` is shown where the text to check has none of what is listed."""
        self.filters = Filters(tr("Show"), filters)
        self.field = SearchField(search)
        self._themed()
        self.busy = label("", "small")
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setHandleWidth(1)
        for part, stretch in ((self.table, 3), (self.working, 2)):
            self.sides.addWidget(part)
            self.sides.setStretchFactor(self.sides.count() - 1, stretch)
            self.sides.setCollapsible(self.sides.count() - 1, False)
        self.sides.setSizes(list(WIDTHS))
        self.looking = empty_place("wait", tr("Looking through the documents…"), "")
        self.no_subject = empty_place("subject", tr("There is no text to check yet"), "")
        follow(self.no_subject, lambda: self.no_subject.hint.setText(written(
            tr("Drop it on the left half of the window, or import it with {key}."), key="imports.choose_subjects")))
        self.nothing = nothing
        self.not_found = empty_place("search", tr("Nothing found"),
                                     tr("Nothing here has these words, or the filter hides it."),
                                     button(tr("Show everything"), self.show_everything))
        for page in (self.sides, self.looking, self.no_subject, self.nothing, self.not_found):
            self.shown.addWidget(page)
        head = surface("window", row(self.field, self.filters, self.busy, None, gap=SPACE.small,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))
        self.setLayout(column(head, self.shown, gap=0))
        self.setFocusProxy(self.table)
        self._connect()

    def _say_progress(self, done: int, total: int) -> None:
        self.busy.setText(tr("Looking: {done} of {total}", done=done, total=total))

    def _connect(self) -> None:
        self.answer.changed.connect(self.reload)
        self.answer.progressed.connect(self._say_progress)
        self._clock.timeout.connect(self.reload)
        self.field.textChanged.connect(lambda: self._clock.start())
        self.field.returnPressed.connect(self._search_now)
        self.filters.chosen.connect(lambda _key: self.reload())
        self.table.looked.connect(self._look)
        self.table.went.connect(self.go)
        self.working.ours_asked.connect(self.go_to_ours)
        self.working.theirs_asked.connect(self.go_to_theirs)
        self.working.insert_asked.connect(self.insert)
        self.working.sum_asked.connect(self.insert_sum)
        self.working.link_asked.connect(self.link)
        self.table.link_asked.connect(self.link)
        self.working.claim_asked.connect(self.make_claim)
        self._desk.changed.connect(self._changed)
        self._desk.claim_chosen.connect(lambda _id: self._tell_what_can_be_done())
        self._desk.case_chosen.connect(lambda _id: self.field.clear())
        Theme.current().changed.connect(self._themed)

    # What is shown

    def reload(self) -> None:
        """Show the answer as it is, filtered and searched; the chosen row stays chosen."""
        self._clock.stop()
        chosen, side, value = self.table.item, self.table.side, self.answer.value or []
        self._look_at_case()
        self.filters.count(None if self.answer.value is None else self.counts(value))
        items = self.choose_from(value, self.filters.current, self.field.text())
        self.table.model().show(items)
        self.busy.setText(tr("Looking again…") if self.answer.is_under_way and self.answer.value is not None else "")
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
        own = self.own_claim()
        has_claim = self._desk.claim_id is not None or own is not None
        self.working.insert.setEnabled(is_chosen and writable and has_claim
                                       and bool(self.sentence(item, max(0, self.table.side))))
        insert = tip(tr(INSERT), "workspace.insert_finding")
        self.working.insert.setToolTip(insert if has_claim else f"{insert}\n{tr('Choose or make a claim first')}")
        linkable = is_chosen and writable and self.evidence_span(item, max(0, self.table.side)) is not None
        self.working.can_link(linkable and (own is not None or self.sentence_span(item) is not None))
        self.working.claim.setAccessibleName(tr("Its claim") if own else tr("Make claim"))
        self.working.claim.setToolTip(tip(tr(GO) if own else tr(MAKE), "workspace.claim_finding"))
        self.working.claim.setEnabled(is_chosen and (own is not None or writable and self.ours(item) is not None))

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
        self.working.setVisible(self.width() >= Theme.current().px(NARROW))

    def _themed(self) -> None:
        self.field.setMinimumWidth(Theme.current().px(FIELD[0]))
        self.field.setMaximumWidth(Theme.current().px(FIELD[1]))

    def remember(self) -> dict:
        """Filter and widths."""
        return {"filter": self.filters.current, "sizes": self.sides.sizes()}

    def recall(self, state: dict) -> None:
        """As it was."""
        self.filters.choose(str(state.get("filter", "")))
        sizes = [int(size) for size in state.get("sizes", ())]
        if len(sizes) == 2 and min(sizes) > 0:
            self.sides.setSizes(sizes)
