"""A layout that goes on in the next row where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets from left to right, row by row. `to_end`: the last one stands at the end of its row; `all_to_end`: each
    row ends where there is no more room."""

    def __init__(self, *widgets: QWidget, gap: int = 6, to_end: bool = False, all_to_end: bool = False):
        super().__init__()
        self._to_end, self._all_to_end = to_end, all_to_end
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As wide as its widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item alone in its row."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, whole: QRect, move: bool) -> int:
        rect = whole.marginsRemoved(self.contentsMargins())
        x, y, rows = rect.x(), rect.y(), [[]]
        shown = [item for item in self._items if not item.isEmpty()]
        for item in shown:
            size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), item.sizeHint().height()))
            if rows[-1] and x + size.width() > rect.right() + 1:
                x = rect.x()
                rows.append([])
            if self._to_end and item is self._items[-1]:
                x = max(x, rect.right() + 1 - size.width())
            rows[-1].append((item, x, size))
            x += size.width() + self._gap
        for row in rows:
            high = max((size.height() for _item, _x, size in row), default=0)
            left = rect.right() + 1 - row[-1][1] - row[-1][2].width() if row and self._all_to_end else 0
            for item, at, size in row if move else ():
                item.setGeometry(QRect(QPoint(at + left, y + (high - size.height()) // 2), size))
            y += high + self._gap
        return y - self._gap - whole.y() + self.contentsMargins().bottom()
