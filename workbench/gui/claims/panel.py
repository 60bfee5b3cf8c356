"""The claims panel: a field to search in, and the table. A click or Enter brings a claim into the reader."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTableView, QWidget

from workbench.domain.acts import Change
from workbench.gui.claims.at_once import AtOnce
from workbench.gui.claims.cells import row_height
from workbench.gui.claims.columns import Columns
from workbench.gui.claims.filter_menu import FilterMenu
from workbench.gui.claims.model import SORTS, ClaimTable, Column
from workbench.gui.claims.state_filter import StateFilter
from workbench.gui.claims.table import WIDTHS, make_room, set_widths, show_order, table_of
from workbench.gui.desk import Desk
from workbench.gui.keys import follow, written
from workbench.gui.language import numeral, tr
from workbench.gui.search_field import SearchField
from workbench.gui.style import SPACE, Theme, button, column, empty_place, label, row, surface
from workbench.gui.words import count
from workbench.services.deciding import claims

AROUND = {"document", "case_document", "claim_filter"}
"""Those of the tables it reads that may change any row, or the head."""
READS = {"claim", "evidence", "verdict", "document", "case_document", "enquiry", "second_check", "claim_filter"}
REST = 150
"""Milliseconds of rest after which what was typed is searched for."""
PLACE = "place"
NARROW = 330
"""Pixels below which the filters are an icon."""
FIELD = 60, 320, 88
"""The least and the most that the field takes, in pixels, and the least beside the number of claims."""


class ClaimsPanel(QWidget):
    """All claims of the case. `asked` comes where somebody wants to search them, whatever is in front."""

    asked = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._sort, self._descending, self._setting = PLACE, False, False
        self._widths: dict[int, int] = dict(WIDTHS)
        self.tag = self.checker = ""
        self._case: int | None = None  # whose claims are shown
        self.model = ClaimTable(lambda ids: desk.read(claims.rows, ids, default=[]), self)
        self.table = self._table()
        self.columns = Columns(self.table, self._make_room)
        self.field = SearchField(tr("Search claims"))
        self.count = label("", "small")
        self.by_place = button(tr("In the order of the text"), self._usual_order, kind="link")
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self._clock.timeout.connect(self.reload)
        self.field.textChanged.connect(lambda: self._clock.start())
        self.field.returnPressed.connect(self._search_now)
        self.setLayout(column(self._head(), self._pages(), gap=0))
        self.setFocusProxy(self.table)
        desk.case_chosen.connect(self._case_chosen)
        desk.claim_chosen.connect(self._claim_chosen)
        desk.changed.connect(self._changed)
        desk.flush.connect(self._flush)
        desk.preferred.connect(self.reload)  # under another name other ratings may be kept back
        Theme.current().changed.connect(self._themed)
        self._set_widths()
        self.reload()

    def _head(self) -> QWidget:
        self.states = StateFilter()
        self.states.currentIndexChanged.connect(self.reload)
        self.filters, self.at_once = FilterMenu(self._desk, self), AtOnce(self._desk, self)
        self.usual = QWidget()
        usual = row(self.field, self.states, self.filters, SPACE.small, self.count, self.by_place, None)
        usual.setStretchFactor(self.field, 100)  # what can be typed into is as wide as it may be
        self.usual.setLayout(usual)
        return surface("window", row(self.usual, self.at_once, self.columns.button,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))

    def _pages(self) -> QWidget:
        self.shown = QStackedWidget()
        self.none = empty_place("claim", tr("No claims yet"), "")
        follow(self.none, lambda: self.none.hint.setText(written(
            tr("Select words in the text and press {claim}, or press {next} for the next sentence worth checking."),
            claim="reader.make_claim", next="reader.next_spot")))
        self.nothing = empty_place("search", tr("Nothing found"), tr("No claim is in this state or has these words."),
                                   button(tr("Show all claims"), self._show_all))
        for page in (self.table, self.none, self.nothing):
            self.shown.addWidget(page)
        return self.shown

    def reload(self) -> None:
        """Ask for the ids again, in order and filtered; the chosen claim stays chosen."""
        self._clock.stop()
        self._case = case = self._desk.case_id
        typed = self.field.text().strip()
        ids = [] if case is None else self._desk.read(claims.table, case, self._sort, self._descending, typed,
                                                      state=self.states.state, tag=self.tag, checker=self.checker,
                                                      default=[])
        self.model.show(ids)
        self.count.setAccessibleName(count(len(ids), "claim") if ids else "")
        self._fit_head()
        self.by_place.setVisible(self._sort != PLACE)
        narrowed = typed or self.states.state or self.tag or self.checker
        self.shown.setCurrentWidget(self.table if ids else self.nothing if narrowed else self.none)
        self.filters.look()
        self.at_once.look()
        self._claim_chosen(self._desk.claim_id)

    def _flush(self) -> None:
        """What was typed is searched for now: the library may be closed next."""
        if self._clock.isActive():
            self.reload()

    def _show_all(self) -> None:
        self.show_as({})

    def selected(self) -> list[int]:
        """The ids of the claims that are chosen in the table, from above; of a hundred thousand at once too."""
        rows = [at for part in self.table.selectionModel().selection() for at in range(part.top(), part.bottom() + 1)]
        return [self.model.ids[at] for at in sorted(set(rows)) if at < len(self.model.ids)]

    def shows(self) -> dict:
        """What is shown now and in which order, as a filter keeps it."""
        return {"search": self.field.text().strip(), "state": self.states.currentData(), "tag": self.tag,
                "checker": self.checker, "sort": self._sort, "descending": self._descending}

    def show_as(self, shows: dict) -> None:
        """Show what a filter keeps; what it does not name is as it is without one."""
        before = self._case, self.shows()
        self._sort = shows["sort"] if shows.get("sort") in (*SORTS.values(), PLACE) else PLACE
        self._descending = bool(shows.get("descending"))
        self.tag, self.checker = str(shows.get("tag") or ""), str(shows.get("checker") or "")
        self.field.setText(str(shows.get("search") or ""))
        self.states.choose(shows.get("state"))
        self._show_order()
        if before != (self._desk.case_id, self.shows()):
            self.reload()

    # Commands

    def tag_claims(self) -> None:
        """A tag for the claims that are chosen in the table, else for the one that is shown."""
        self.at_once.ask_tag()

    def give_claims(self) -> None:
        """Say who is to check them."""
        self.at_once.ask_checker()

    def keep_filter(self) -> None:
        """Keep what is shown under a name."""
        self.filters.ask_name()

    def search(self) -> None:
        """Go to the field."""
        self.asked.emit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def remember(self) -> dict:
        """Order, filter and the widths of columns."""
        return {**self.shows(), "search": self.field.text(), "columns": self.columns.remember(),
                "widths": [self._widths.get(one, 0) for one in Column]}

    def recall(self, state: dict) -> None:
        """As it was."""
        self.columns.recall(state.get("columns") or {})
        for one, width in zip(Column, state.get("widths", ()), strict=False):
            if one in self._widths and 24 <= int(width) <= 800:
                self._widths[one] = int(width)
        self._set_widths()
        self.show_as(state)

    def _make_room(self) -> None:
        self._setting, before = True, self._setting  # what has no room is not what somebody chose
        make_room(self.table, self._widths, self.columns.hidden)
        self._setting = before
        current = self.table.currentIndex()
        if self.table.viewport().rect().intersects(self.table.visualRect(current)):
            self.table.scrollTo(current)

    def _table(self) -> QTableView:
        made = table_of(self.model)
        made.horizontalHeader().sectionClicked.connect(self._order_by)
        made.horizontalHeader().sectionResized.connect(self._resized)
        made.clicked.connect(self._clicked)
        made.selectionModel().selectionChanged.connect(lambda *_: self.at_once.look())
        made.activated.connect(self._go)
        made.resized.connect(self._make_room)
        return made

    def _order_by(self, section: int) -> None:
        sort = SORTS[Column(section)]
        self._descending = not self._descending if sort == self._sort else False
        self._sort = sort
        self._show_order()
        self.reload()

    def _resized(self, section: int, _before: int, width: int) -> None:
        if width and section != Column.WORDS and not self._setting:
            self._widths[section] = round(width / max(1.0, Theme.current().scale))

    def _usual_order(self) -> None:
        self._sort, self._descending = PLACE, False
        self._show_order()
        self.reload()

    def _show_order(self) -> None:
        show_order(self.table, self._sort, self._descending)

    def _clicked(self, index: QModelIndex) -> None:
        """A click goes there, unless it is one of several rows that are being chosen."""
        if self.at_once.number == 1:
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        claim = self.model.claim(index.row())
        if claim is not None:
            self._desk.choose_claim(claim.id)
            self._desk.open_place(claim.document, claim.anchor.start, claim.anchor.end)

    def _search_now(self) -> None:
        self.reload()
        if self.model.ids:
            self.table.setFocus()
            self._choose_row(max(0, self.model.row_of(self._desk.claim_id)))

    def _case_chosen(self, _case_id: int | None) -> None:
        self.show_as({})

    def _claim_chosen(self, claim_id: int | None) -> None:
        if self.at_once.number > 1:
            return  # several rows are chosen, and stay so
        at = self.model.row_of(claim_id)
        if at >= 0:
            self._choose_row(at)
        else:
            self.table.clearSelection()

    def _choose_row(self, at: int) -> None:
        """Choose this row and no other, whatever keys are held: the view itself would add a row while Ctrl is down."""
        index, how = self.model.index(at, Column.WORDS), QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
        self.table.scrollTo(index)

    def _changed(self, change: Change) -> None:
        if not change.tables & READS:
            return
        narrowed = self.field.text().strip() or self.states.state or self.tag or self.checker
        if narrowed or self._sort != PLACE or change.tables & AROUND or not self.model.renew(change.claims):
            self.reload()

    def _set_widths(self) -> None:
        self._setting = True
        set_widths(self.table, self._widths)
        self._setting = False
        self._make_room()

    def resizeEvent(self, event) -> None:
        """Where there is little room, what can be done goes before what is told."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        px = Theme.current().px
        self.filters.shorten(self.width() < px(NARROW))
        parts = (self.states, self.filters, self.columns.button)
        left = self.width() - 2 * SPACE.wide - self.field.wanted_width() - SPACE.small
        left -= sum(part.sizeHint().width() + SPACE.small for part in parts)
        told, number = self.count.accessibleName(), numeral(len(self.model.ids)) if self.model.ids else ""
        wide = self.count.fontMetrics().horizontalAdvance
        given = min(max(0, wide(told) - left), self.states.sizeHint().width() - self.states.minimumSizeHint().width())
        self.states.setMaximumWidth(self.states.sizeHint().width() - given)
        spare = max(0, self.field.wanted_width() - px(FIELD[2]))  # for the number the field's own words may be cut
        fits = [one for one, more in ((told, 0), (number, spare)) if wide(one) <= left + given + more]
        self.count.setText(fits[0] if fits else "")
        self.count.setToolTip("" if self.count.text() == told else told)
        self.count.setVisible(bool(fits))
        self.field.setMinimumWidth(px(FIELD[0]))
        self.field.setMaximumWidth(px(FIELD[1]))

    def _themed(self) -> None:
        self._set_widths()
        self._fit_head()
        self.table.verticalHeader().setDefaultSectionSize(row_height())
        self.states.draw_letters()
