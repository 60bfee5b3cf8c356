"""How the claims table is set up: heads, heights, widths, and which columns make room for the claim's words."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui.claims.cells import ClaimCell, row_height
from workbench.gui.claims.model import SORTS, TITLES, ClaimTable, Column
from workbench.gui.language import tr
from workbench.gui.style import ScrollCap, Theme

WIDTHS = {Column.STATE: 40, Column.RATING: 188, Column.EVIDENCE: 76, Column.CLAIMANT: 120, Column.DOCUMENT: 160,
          Column.UPDATED: 120, Column.TAGS: 140, Column.ASSIGNED: 120}
FIRST_TO_GO = (Column.UPDATED, Column.DOCUMENT, Column.CLAIMANT, Column.EVIDENCE, Column.ASSIGNED, Column.TAGS)
"""Columns that make room for the claim's words where the window is narrow, in this order."""
ALWAYS = (Column.STATE, Column.RATING)
USUALLY_HIDDEN = frozenset({Column.TAGS, Column.ASSIGNED})
ROOM = 300
LEAST = {Column.WORDS: 110, Column.RATING: 44}
"""Pixels that these two keep, whatever else there is no room for."""


class Table(QTableView):
    """A table that tells when it has another size: hidden behind an empty place it has none yet. The chosen row stays
    in sight."""

    resized = Signal()

    def resizeEvent(self, event) -> None:
        current = self.currentIndex()
        was_seen = QRect(QPoint(0, 0), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        self.resized.emit()
        if was_seen:
            self.scrollTo(current)


def table_of(model: ClaimTable) -> Table:
    """The table of these claims."""
    made = Table()
    made.setAccessibleName(tr("Claims of the case"))
    made.setModel(model)
    made.setItemDelegate(ClaimCell(made))
    made.setShowGrid(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(row_height())
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionsClickable(True)
    head.setMinimumSectionSize(32)
    head.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
    head.setSectionsMovable(True)
    ScrollCap(made)
    return made


def set_widths(table: QTableView, widths: Mapping[int, int]) -> None:
    """The columns' widths as they were chosen, at the size of the type."""
    for one, width in widths.items():
        hidden = table.isColumnHidden(one)
        table.setColumnWidth(one, Theme.current().px(width))
        table.setColumnHidden(one, hidden)


def make_room(table: QTableView, widths: Mapping[int, int], hidden: Collection[int]) -> None:
    """The claim's words always have room: other columns go, the least needed first."""
    px = Theme.current().px
    left = table.viewport().width() - sum(px(widths[one]) for one in ALWAYS)
    left += sum(px(widths[one]) for one in ALWAYS if one in hidden)
    for one in ALWAYS:
        table.setColumnHidden(one, one in hidden)
    wide = table.viewport().width() - px(widths[Column.STATE]) - px(LEAST[Column.WORDS])
    table.setColumnWidth(Column.RATING, max(px(LEAST[Column.RATING]), min(px(widths[Column.RATING]), wide)))
    table.setColumnHidden(Column.RATING, Column.RATING in hidden)
    for one in reversed(FIRST_TO_GO):
        left -= 0 if one in hidden else px(widths[one])
        table.setColumnHidden(one, one in hidden or left < px(ROOM))


def show_order(table: QTableView, sort: str, descending: bool) -> None:
    """Say in the heads by what the rows are in order."""
    head = table.horizontalHeader()
    section = next((one for one, name in SORTS.items() if name == sort), Column.DOCUMENT)
    head.setSortIndicatorShown(bool(TITLES[section]))
    head.setSortIndicator(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
