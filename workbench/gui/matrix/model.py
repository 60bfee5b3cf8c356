"""The matrix as a table: a row a claim, a column a source."""

from collections import Counter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.domain.claims import Stance
from workbench.domain.matrix import Linked, Matrix, MatrixRow, MatrixSource
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.style import plain_tip
from workbench.services.sources import matrix

ROW, SOURCE, LINKED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class MatrixTable(QAbstractTableModel):
    """`rows` of `matrix` that the filter leaves."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.matrix = Matrix((), ())
        self.rows: list[MatrixRow] = []

    def show(self, value: Matrix, rows: list[MatrixRow]) -> None:
        """Show these rows; where rows and columns stay the same, only what stands in them is drawn anew."""
        same = (value.sources == self.matrix.sources
                and [row.claim.id for row in rows] == [row.claim.id for row in self.rows])
        if same:
            self.matrix, self.rows = value, rows
            if rows and value.sources:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(value.sources) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)
            return
        self.beginResetModel()
        self.matrix, self.rows = value, rows
        self.endResetModel()

    def row_of(self, claim_id: int | None) -> int:
        """The row of a claim, -1 where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.claim.id == claim_id), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.matrix.sources)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.matrix.sources):
                return None
            return _of_source(self.matrix.sources[section], role)
        if not 0 <= section < len(self.rows):
            return None
        row = self.rows[section]
        if role == ROW:
            return row
        told = " ".join(row.claim.words.split())
        if role in SHOWN:
            return told
        return plain_tip(f"{told} – {translated(matrix.sentence(row, self.matrix.sources))}") \
            if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, source = self.rows[index.row()], self.matrix.sources[index.column()]
        linked = row.cell(index.column())
        if role == ROW:
            return row
        if role == SOURCE:
            return source
        if role == LINKED:
            return linked
        if role in SHOWN:
            return said(linked) if role == Qt.ItemDataRole.DisplayRole else (
                f"{source.document.name}: {said(linked) or tr('nothing linked')}")
        if role == Qt.ItemDataRole.ToolTipRole and linked:
            return plain_tip(" · ".join(f"{words.words(one.stance)}: {words.quoted(one.text)}" for one in linked))
        return None


def said(linked: tuple[Linked, ...]) -> str:
    """What a cell says, in words: "Supports", "Supports 2, Context"."""
    counted = tally(linked)
    return ", ".join(words.words(stance) + (f" {number}" if number > 1 else "") for stance, number in counted)


def tally(linked: tuple[Linked, ...]) -> list[tuple[Stance, int]]:
    """How often each stance is there, those that speak for or against first."""
    counted = Counter(one.stance for one in linked)
    return [(stance, counted[stance]) for stance in Stance if counted[stance]]


def _of_source(source: MatrixSource, role: int):
    if role == SOURCE:
        return source
    if role in SHOWN:
        return source.document.name
    if role == Qt.ItemDataRole.ToolTipRole:
        known = (source.document.metadata.publisher, words.date(source.document.metadata.published),
                 tr("same origin as others: {origin}", origin=source.origin) if source.origin else "")
        return plain_tip(" – ".join(part for part in (source.document.name, *known) if part))
    return None
