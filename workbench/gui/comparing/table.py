"""A table in which each row is one of ours with what others have to it. Up and Down choose a row, Left and Right one of
the row's sides: ours, or one of theirs. Enter or a click goes there; S, X and T link theirs as evidence.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.gui.comparing.cells import row_height
from workbench.gui.comparing.rows import ITEM, Rows
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.stances import STANCES
from workbench.gui.style import ScrollCap, Theme

OURS = -1
"""The side that is ours; theirs are counted from 0."""
GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SidesTable(QTableView):
    """`looked` comes when another row or side is chosen, `went` when somebody wants to go there; `link_asked(stance)`
    when theirs is to be evidence, `resized` when there is more or less room for the columns.

    `sides(item)` is how many others a value has; `side_at(index, point)` which side lies under the mouse.
    """

    looked = Signal()
    link_asked = Signal(object)
    went = Signal()
    resized = Signal()

    def __init__(self, name: str, model: Rows, sides: Callable[[object], int],
                 side_at: Callable[[QModelIndex, QPoint], int]):
        super().__init__()
        self._sides, self._side_at = sides, side_at
        self.side = OURS
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Left and Right choose a side of the row, Enter goes there; S, X and T link "
                                         "it as evidence"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        ScrollCap(self)
        self._themed()
        Theme.current().changed.connect(self._themed)

    @property
    def item(self):
        """The value of the chosen row, None where none is."""
        index = self.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    def choose(self, row: int, side: int = OURS) -> None:
        """Choose a row and a side of it."""
        index = self.model().index(row, 0)
        self.side = side
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                                              | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)
        self._look()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._look()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """S, X and T are about the row while the keys are here, not about the chosen passage of a claim."""
        if event.type() is QEvent.Type.ShortcutOverride and Keys.current().means(event, STANCES):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = _is_plain(event)
        stance = Keys.current().means(event, STANCES)
        if stance and self.item is not None:
            self.link_asked.emit(STANCES[stance])
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.item is not None:
            self.side += 1 if event.key() == Qt.Key.Key_Right else -1
            self._look()
        elif plain and event.key() in GO and self.item is not None:
            self.went.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.side = self._side_at(index, event.position().toPoint())
            self._look()
            self.went.emit()

    def _look(self) -> None:
        """Keep to the sides that the row has, and say what is chosen."""
        item = self.item
        self.side = OURS if item is None else max(OURS, min(self.side, self._sides(item) - 1))
        self.viewport().update()
        self.looked.emit()

    def _themed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
