"""The matrix panel: filters, the table, and what is linked in the chosen cell in words."""

from collections import Counter

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStackedWidget, QTableView, QWidget

from workbench.domain.acts import Change
from workbench.domain.matrix import Matrix, MatrixRow, Support
from workbench.gui import words
from workbench.gui.comparing.cells import row_height
from workbench.gui.comparing.filters import Filters
from workbench.gui.desk import Desk
from workbench.gui.keys import follow, written
from workbench.gui.language import marked, tr, tr_n
from workbench.gui.matrix.cells import ClaimHeader, SourceHeader, StanceCell
from workbench.gui.matrix.model import LINKED, ROW, SOURCE, MatrixTable
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, ScrollCap, Theme, button, column, empty_place, label, plain_tip, row, surface
from workbench.services.sources import matrix

READS = {"claim", "evidence", "document", "case_document", "case", "origin_group", "verdict"}
ALL = "all"
FILTERS = ((ALL, marked("All"), marked("Every claim")),
           (Support.DIFFER.value, marked("Differ"), marked("One source supports the claim, another contradicts it")),
           (Support.SINGLE.value, marked("Single source"),
            marked("Everything for or against it comes from one origin")),
           (Support.NONE.value, marked("No evidence"), marked("Nothing is linked, or only context")))
ROOMY = 640
"""From this width on there is room to say how many sources are not linked."""
WIDE = 104
"""A column's width."""
CLAIMS = (180, 0.36, 420)
"""The claims have at least this width, this share of the panel, and no more than this."""


class MatrixPanel(QWidget):
    """Claims against sources. Enter opens the claim and the evidence of the cell; the arrows go through the cells."""

    counted = Signal(int)

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._stale, self._asked = True, 0
        self.model = MatrixTable(self)
        self.table = self._table()
        self.filters = Filters(tr("Show"), FILTERS)
        self.unlinked = label("", "small")
        self.unlinked.setMinimumWidth(1)
        self.unlinked.hide()
        self.origins = button(tr("Same origin…"), self._show_origins, kind="link",
                              tip=tr("Sources that repeat one release: what is proposed and why"))
        self.told = label("", "small")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.none = empty_place("claim", tr("No claims yet"), "")
        self.nothing = empty_place("link", tr("Nothing is linked yet"), "")
        follow(self, self._tell_keys)
        self.filtered = empty_place("filter", tr("None of the claims"), tr("The filter hides them all."),
                                    button(tr("Show all claims"), lambda: self.filters.choose(ALL)))
        self.shown = QStackedWidget()
        below = surface("window", row(self.told, margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))
        self.page = QWidget()
        self.page.setLayout(column(self.table, below, gap=0))
        for page in (self.page, self.none, self.nothing, self.filtered):
            self.shown.addWidget(page)
        head = surface("window", row(self.filters, self.unlinked, None, self.origins, gap=SPACE.small,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))
        self.setLayout(column(head, self.shown, gap=0))
        self.setFocusProxy(self.table)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.reload)
        self.filters.chosen.connect(lambda _key: self._fill(self._value))
        self._value = Matrix((), ())
        desk.case_chosen.connect(lambda _id: self._look_again())
        desk.changed.connect(self._changed)
        desk.claim_chosen.connect(self._claim_chosen)
        Theme.current().changed.connect(self._themed)
        self._themed()

    def _tell_keys(self) -> None:
        self.none.hint.setText(written(
            tr("Select words in the text and press {claim}. The claims appear here beside the sources that you "
               "link to them."), claim="reader.make_claim"))
        self.nothing.hint.setText(written(
            tr("Choose a claim, and press {supports}, {contradicts} or {context} on a passage that supports it, "
               "contradicts it or gives context."), supports="claim.supports", contradicts="claim.contradicts",
            context="claim.context"))

    def reload(self) -> None:
        """Read the matrix again, where somebody looks at it; the chosen cell stays chosen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale, case = False, self._desk.case_id
        self._asked += 1
        if case is None:
            self._fill(Matrix((), ()))
            return
        self._desk.search(matrix.of_case, case, title=tr("The matrix"), quiet=True,
                          done=lambda value, asked=self._asked: self._answered(value, asked))

    def _answered(self, value: Matrix, asked: int) -> None:
        """What was asked for before something changed is not shown any more."""
        if asked == self._asked:
            self._fill(value)

    def remember(self) -> dict:
        """The filter."""
        return {"filter": self.filters.current}

    def recall(self, state: dict) -> None:
        """As it was."""
        self.filters.choose(str(state.get("filter", "")))

    def _fill(self, value: Matrix) -> None:
        self._value = value
        before = self.table.currentIndex()
        claim = self.model.rows[before.row()].claim.id if before.isValid() else self._desk.claim_id
        at = before.column() if before.isValid() else 0
        counts = Counter(row.support.value for row in value.rows)
        self.filters.count({ALL: len(value.rows), **counts})
        rows = [row for row in value.rows if self.filters.current in (ALL, row.support.value)]
        self.model.show(value, rows)
        self.table.horizontalHeader().setFixedHeight(self.table.horizontalHeader().sizeHint().height())
        self.unlinked.setText(tr_n("{number} source not linked", "{number} sources not linked", value.unlinked)
                              if value.unlinked else "")
        self.shown.setCurrentWidget(self._page(value, rows))
        if rows and value.sources:
            self._choose(max(0, self.model.row_of(claim)), min(at, len(value.sources) - 1))
        self._tell()
        self.counted.emit(counts[Support.DIFFER.value])

    def _page(self, value: Matrix, rows: list[MatrixRow]) -> QWidget:
        if not value.rows:
            return self.none
        if not value.sources:
            return self.nothing
        return self.page if rows else self.filtered

    def _choose(self, at: int, column: int) -> None:
        index = self.model.index(at, column)
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.table.scrollTo(index)

    def _go(self, index: QModelIndex) -> None:
        """The claim in its panel, and the evidence in the reader; an empty cell opens the claim alone."""
        chosen: MatrixRow | None = index.data(ROW)
        if chosen is None:
            return
        self._desk.choose_claim(chosen.claim.id)
        linked = index.data(LINKED)
        if linked:
            self._desk.open_place(index.data(SOURCE).document.id, linked[0].start, linked[0].end)
        else:
            self._desk.open_place(chosen.claim.document, chosen.claim.anchor.start, chosen.claim.anchor.end)

    def _tell(self) -> None:
        """What the chosen cell holds, and how the claim's sources stand to each other."""
        index = self.table.currentIndex()
        chosen: MatrixRow | None = index.data(ROW) if index.isValid() else None
        if chosen is None:
            self._say("")
            return
        cell = " ".join(
            f"{words.words(one.stance)}: {words.quoted(_short(one.text))}{f' ({one.note})' if one.note else ''}"
            for one in index.data(LINKED)) or tr("nothing linked.")
        self._say(f"{index.data(SOURCE).document.name} – {cell}  ·  "
                  f"{translated(matrix.sentence(chosen, self.model.matrix.sources))}")

    def _say(self, told: str) -> None:
        """One line, cut where there is no room; all of it is told to who rests the mouse on it or hears it."""
        room = max(80, self.width() - 2 * SPACE.medium)
        self.told.setText(self.told.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room))
        self.told.setAccessibleName(told)
        self.told.setToolTip(plain_tip(told))

    def _table(self) -> QTableView:
        made = QTableView()
        made.setAccessibleName(tr("Matrix of claims and sources"))
        made.setAccessibleDescription(tr("The arrows go through the cells, Enter opens the claim and its evidence"))
        made.setModel(self.model)
        made.setItemDelegate(StanceCell(made))
        made.setVerticalHeader(ClaimHeader(made))
        made.setHorizontalHeader(SourceHeader(made))
        made.setShowGrid(False)
        made.setCornerButtonEnabled(False)
        ScrollCap(made)
        made.setTabKeyNavigation(False)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.clicked.connect(self._go)
        made.activated.connect(self._go)
        made.verticalHeader().sectionClicked.connect(self._claim_clicked)
        made.horizontalHeader().sectionClicked.connect(self._source_clicked)
        made.selectionModel().currentChanged.connect(lambda *_: self._moved())
        return made

    def _claim_clicked(self, at: int) -> None:
        claim = self.model.rows[at].claim
        self._choose(at, max(0, self.table.currentIndex().column()))
        self._desk.choose_claim(claim.id)
        self._desk.open_place(claim.document, claim.anchor.start, claim.anchor.end)

    def _source_clicked(self, at: int) -> None:
        self._desk.open_document(self.model.matrix.sources[at].document.id)

    def _moved(self) -> None:
        self._tell()
        self.table.viewport().update()
        self.table.verticalHeader().viewport().update()

    def _claim_chosen(self, claim_id: int | None) -> None:
        at = self.model.row_of(claim_id)
        if at >= 0 and at != self.table.currentIndex().row() and self.model.matrix.sources:
            self._choose(at, max(0, self.table.currentIndex().column()))

    def _show_origins(self) -> None:
        self.window().bindings.actions["cases.origins"].trigger()

    def _look_again(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _changed(self, change: Change) -> None:
        if change.tables & READS:
            self._look_again()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.unlinked.setVisible(self.width() >= Theme.current().px(ROOMY))
        self._make_room()
        self._say(self.told.accessibleName())

    def _make_room(self) -> None:
        least, share, most = CLAIMS
        px, head = Theme.current().px, self.table.verticalHeader()
        head.wide = int(min(max(self.width() * share, px(least)), px(most)))
        head.setFixedWidth(head.wide)
        self.table.updateGeometries()

    def _themed(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(row_height())
        self.table.horizontalHeader().setDefaultSectionSize(Theme.current().px(WIDE))
        self._make_room()


def _short(text: str, limit: int = 90) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit - 1] + "…"
