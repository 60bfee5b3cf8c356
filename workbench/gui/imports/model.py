"""The queue as lines of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from workbench.gui.imports.queue import ImportQueue, ImportState, Item
from workbench.gui.language import numeral, tr, tr_n
from workbench.gui.sentences import of_error, translated
from workbench.gui.style import plain_tip
from workbench.gui.words import count, size, words

ITEM = Qt.ItemDataRole.UserRole


class ImportList(QAbstractListModel):
    """The items of the queue, oldest first."""

    def __init__(self, queue: ImportQueue, parent: QObject | None = None):
        super().__init__(parent)
        self._items: list[Item] = list(queue.items)
        self._queue = queue
        queue.added.connect(self._added)
        queue.changed.connect(self._changed)
        queue.cleared.connect(self._cleared)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.name}: {said(item)}"
        return plain_tip(said(item)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _added(self, item: Item) -> None:
        self.beginInsertRows(QModelIndex(), len(self._items), len(self._items))
        self._items.append(item)
        self.endInsertRows()

    def _changed(self, item: Item) -> None:
        if item in self._items:
            index = self.index(self._items.index(item))
            self.dataChanged.emit(index, index)

    def _cleared(self) -> None:
        self.beginResetModel()
        self._items = list(self._queue.items)
        self.endResetModel()


def said(item: Item) -> str:
    """How an item fares, in words."""
    done, total = item.pieces
    match item.state:
        case ImportState.WAITING:
            return tr("Waiting")
        case ImportState.READING:
            if item.many or item.table is not None and not item.as_one:
                return (tr("Importing articles, {percent}%", percent=done * 100 // total) if total
                        else tr("Importing articles"))
            if item.address:
                return (tr("Fetching, {done} of {total}", done=size(done), total=size(total)) if total
                        else tr("Fetching"))
            if item.can_be_read_along:
                return tr("Reading, {done} of {total} pages; open it to read along", done=numeral(done),
                          total=numeral(total))
            return (tr("Reading, {done} of {total}", done=numeral(done), total=numeral(total)) if total
                    else tr("Reading"))
        case ImportState.ASKING:
            return tr("A table of articles: say what its columns hold, then import it")
        case ImportState.NOT_A_DOCUMENT:
            return tr("Not a document. {why}", why=translated(item.error.message.removeprefix(f"{item.name}: ")))
        case ImportState.KEEPING:
            return tr("Saving")
        case ImportState.DONE:
            rows = [count(item.many, "article"),
                    tr_n("{number} row could not be read", "{number} rows could not be read", item.rows_failed)]
            told = [words(item.role), *rows[: 1 + bool(item.rows_failed)]] if item.many else [words(item.role)]
            warned = [] if item.without_text else [translated(one) for one in item.warnings[:1]]
            return " · ".join([tr("In the case"), *told, *_of_pictures(item), *warned])
        case ImportState.ALREADY_HERE:
            return tr("The same file was here already; it is in the case now, nothing was stored twice")
        case ImportState.CANCELLED:
            return tr("Cancelled; nothing was kept")
        case ImportState.LEFT:
            return tr("Not imported: the window was closed or the program ended first")
    if item.is_locked:
        return translated(item.error.message.removeprefix(f"{item.name}: "))
    return of_error(item.error) if item.error else tr("Could not be read")


def _of_pictures(item: Item) -> list[str]:
    """What is to be said of pages that are pictures."""
    if not item.without_text:
        return []
    done, total = item.pieces
    if total:
        return [tr("Reading pictures, page {number} of {total}", number=numeral(min(done + 1, total)),
                   total=numeral(total))]
    return [tr("{pages} without text: can be made searchable", pages=count(item.without_text, 'page'))]
