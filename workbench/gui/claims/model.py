"""The claims of a case for a table of any length: a vector of ids, and pages of rows fetched as they are seen.

Sorting and filtering are SQL's work. (A sorting proxy took half a minute over 100,000 rows.)
"""

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.domain.claims import Claim, ClaimState
from workbench.gui import words
from workbench.gui.language import marked, tr
from workbench.gui.style import plain_tip

PAGE = 50
"""Rows that are fetched together: a screen or two."""
PART = "↳  "
"""Stands before the words of a part, below its whole."""
KEPT = 80
"""Pages that are held."""
FEW = 20
"""Claims that are renewed one by one."""
CLAIM = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    STATE = 0
    WORDS = 1
    RATING = 2
    EVIDENCE = 3
    CLAIMANT = 4
    DOCUMENT = 5
    UPDATED = 6
    TAGS = 7
    ASSIGNED = 8


TITLES = {Column.STATE: "", Column.WORDS: marked("Claim"), Column.RATING: marked("Rating"),
          Column.EVIDENCE: marked("Evidence"), Column.CLAIMANT: marked("Claimant"),
          Column.DOCUMENT: marked("Document"), Column.UPDATED: marked("Changed"),
          Column.TAGS: marked("Tags"), Column.ASSIGNED: marked("Assigned to")}
SORTS = {Column.STATE: "state", Column.WORDS: "words", Column.RATING: "rating", Column.EVIDENCE: "evidence",
         Column.CLAIMANT: "claimant", Column.DOCUMENT: "place", Column.UPDATED: "updated",
         Column.TAGS: "tags", Column.ASSIGNED: "assigned"}
"""What the services call each column's order; the document's is the order of the text."""


class ClaimTable(QAbstractTableModel):
    """`fetch(ids)` gives the claims of some ids, in their order; what is gone is left out."""

    def __init__(self, fetch: Callable[[list[int]], list[Claim]], parent: QObject | None = None):
        super().__init__(parent)
        self._fetch = fetch
        self.ids: list[int] = []
        self._pages: OrderedDict[int, dict[int, Claim]] = OrderedDict()

    def show(self, ids: list[int]) -> None:
        """Show these claims. When the ids are the same only their rows are read again."""
        if ids == self.ids:
            self._pages.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._pages.clear()  # whoever looks once more as the reset begins reads what is no longer shown
        self.ids = ids
        self.endResetModel()

    def know(self, ids: list[int]) -> None:
        """The same claims in as many rows, now that the ids of all are known: what is chosen stays chosen."""
        if len(ids) != len(self.ids):
            self.show(ids)
            return
        self._pages.clear()
        self.ids = ids
        if ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(Column) - 1))

    def renew(self, ids: frozenset[int]) -> bool:
        """These claims are others than before: read their rows again. False where one of them came or went, or there
        are many: then the order has to be asked for."""
        if not 0 < len(ids) <= FEW:
            return False
        rows = [self.row_of(id) for id in ids]
        if -1 in rows or {claim.id for claim in self._fetch(list(ids)) if claim.state is not ClaimState.ASIDE} != ids:
            return False
        for row in rows:
            self._pages.pop(row // PAGE, None)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        return True

    def row_of(self, claim_id: int | None) -> int:
        """The row of a claim, -1 where it is not shown."""
        try:
            return self.ids.index(claim_id)
        except ValueError:
            return -1

    def claim(self, row: int) -> Claim | None:
        """The claim of a row, fetched with its page; None where it has gone meanwhile."""
        number = row // PAGE
        if number not in self._pages:
            ids = self.ids[number * PAGE:(number + 1) * PAGE]
            self._pages[number] = {claim.id: claim for claim in self._fetch(ids)}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return self._pages[number].get(self.ids[row])

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section]) if section in TITLES else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr("State") if role == Qt.ItemDataRole.AccessibleTextRole and section == Column.STATE else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                                               Qt.ItemDataRole.AccessibleTextRole, CLAIM):
            return None
        claim = self.claim(index.row())
        if role == CLAIM or claim is None:
            return claim
        column = Column(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(claim.words) if column is Column.WORDS else None
        return cell(claim, column)


def cell(claim: Claim, column: Column) -> str:
    """What a cell says."""
    match column:
        case Column.STATE:
            return words.words(claim.state)
        case Column.WORDS:
            return f"{PART if claim.part_of else ''}{' '.join(claim.words.split())}"
        case Column.RATING:
            return tr("to check a second time") if claim.is_blind else claim.rating
        case Column.EVIDENCE:
            return str(claim.evidence_count) if claim.evidence_count else ""
        case Column.CLAIMANT:
            return claim.claimant
        case Column.DOCUMENT:
            return claim.document_name
        case Column.TAGS:
            return ", ".join(claim.tags)
        case Column.ASSIGNED:
            return claim.assigned
    return words.moment(claim.updated_at)
