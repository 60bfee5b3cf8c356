"""Rows of frozen values as a table. What a column says of a value is the business of who shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from workbench.gui.style import plain_tip

ITEM = Qt.ItemDataRole.UserRole
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title (`name` where that is ""), what it says of a value, and more of it for a tooltip."""

    title: str
    says: Callable[[object], str]
    tip: Callable[[object], str] | None = None
    name: str = ""


class Rows(QAbstractTableModel):
    """The values of `items`, one a row."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None):
        super().__init__(parent)
        self._columns = tuple(columns)
        self.items: list = []

    def show(self, items: list) -> None:
        """Show these. The same ones again are only drawn anew."""
        if items == self.items:
            self.redraw()
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def redraw(self) -> None:
        """What is said of the values may have changed."""
        if self.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, len(self._columns) - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return column.name or column.title if role == Qt.ItemDataRole.AccessibleTextRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item, column = self.items[index.row()], self._columns[index.column()]
        if role == ITEM:
            return item
        if role in SHOWN:
            return column.says(item)
        return plain_tip(column.tip(item)) if role == Qt.ItemDataRole.ToolTipRole and column.tip else None
