"""Ctrl+K: all commands and documents by a few letters."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.language import tr
from workbench.gui.sheets.fuzzy import rank
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.spoken import speak
from workbench.gui.style import SPACE, TYPE, Theme, as_written, label, pixmap

ROWS, LINE = 11, 32
"""Lines that are seen at once, and the height of one."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette: `beside` says where it belongs, `key` is its shortcut."""

    words: str
    does: Callable[[], object]
    beside: str = ""
    key: str = ""
    icon: str = ""
    enabled: bool = True


class Choices(QAbstractListModel):
    """The lines that fit what was typed."""

    def __init__(self, choices: list[Choice], parent: QObject | None = None):
        super().__init__(parent)
        self._all = [(f"{choice.words} {choice.beside}", choice) for choice in choices]
        self.shown: list[Choice] = list(choices)

    def narrow(self, typed: str) -> None:
        """Show only what fits."""
        self.beginResetModel()
        self.shown = rank(typed, self._all)
        self.endResetModel()

    def lead(self, choice: Choice) -> None:
        """Put a choice before all others; the same one is not shown twice."""
        self.beginResetModel()
        self.shown = [choice, *(one for one in self.shown if (one.words, one.beside) != (choice.words, choice.beside))]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        return choice if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = self.shown[index.row()].enabled
        return super().flags(index) if enabled else Qt.ItemFlag.ItemIsSelectable


class ChoiceLine(QStyledItemDelegate):
    """Draws a line: icon, words, where it belongs, key. `at_end`: where it belongs stands at the end, as keys do."""

    at_end = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, Theme.current().px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        as_written(painter)
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        theme, area = Theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours.selected))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), SPACE.radius_small, SPACE.radius_small)
        quiet = theme.colours.text_quiet if choice.enabled else theme.colours.text_disabled
        if choice.icon:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(area.left() + SPACE.medium, area.top() + (area.height() - theme.px(16)) // 2,
                               pixmap(choice.icon, quiet, theme.px(16), ratio))
        left = area.left() + SPACE.medium + theme.px(16) + SPACE.small
        painter.setFont(theme.sans())
        painter.setPen(QColor(theme.colours.text if choice.enabled else theme.colours.text_disabled))
        middle = Qt.AlignmentFlag.AlignVCenter
        key_width = painter.fontMetrics().horizontalAdvance(choice.key) + SPACE.large if choice.key else SPACE.medium
        room = QRect(left, area.top(), area.width() - left - key_width - SPACE.small, area.height())
        aside = min(QFontMetrics(theme.sans(TYPE.small)).horizontalAdvance(choice.beside) + SPACE.large,
                    room.width() * 2 // 5) if choice.beside else 0
        words = painter.fontMetrics().elidedText(choice.words, Qt.TextElideMode.ElideRight, room.width() - aside)
        painter.drawText(room, middle, words)
        used = painter.fontMetrics().horizontalAdvance(words) + SPACE.medium
        painter.setFont(theme.sans(TYPE.small))
        painter.setPen(QColor(quiet))
        beside = painter.fontMetrics().elidedText(choice.beside, Qt.TextElideMode.ElideRight, room.width() - used)
        where = middle | Qt.AlignmentFlag.AlignRight if self.at_end else middle
        painter.drawText(room.adjusted(used, 0, 0, 0), where, beside)
        painter.drawText(area.adjusted(0, 0, -SPACE.medium, 0), middle | Qt.AlignmentFlag.AlignRight, choice.key)


class Palette(Sheet):
    """The sheet: a field and the lines that fit. Up, down and Enter work from the field."""

    WIDTH = 620

    def __init__(self, over: QWidget, choices: list[Choice], hint: str = ""):
        super().__init__(over, "", top=90)
        self.setAccessibleName(tr("All commands"))
        self.filling.setContentsMargins(SPACE.tight, SPACE.tight, SPACE.tight, SPACE.tight)
        self.filling.setSpacing(SPACE.tight)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.installEventFilter(self)
        self.model = Choices(choices, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.lines = ChoiceLine(self.list)
        self.list.setItemDelegate(self.lines)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(Theme.current().px(LINE) * min(ROWS, max(1, len(choices))) + SPACE.small)
        self.list.setObjectName("choices")
        self.filling.addWidget(self.field)
        self.filling.addWidget(self.list)
        self.none = label(tr("Nothing found"), "quiet")
        self.none.setContentsMargins(SPACE.medium, 0, 0, SPACE.small)
        self.filling.addWidget(self.none)
        self.field.textChanged.connect(self._narrow)
        self.list.clicked.connect(self._take)
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self.list.setCurrentIndex(self.model.index(0))
        self.none.setVisible(not self.model.rowCount())
        self.list.setVisible(bool(self.model.rowCount()))
        self._tell()

    def _tell(self) -> None:
        """The keys stay in the field: the line that Enter takes is told there."""
        choice: Choice | None = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        said = ", ".join(filter(None, (choice.words, choice.beside, choice.key))) if choice else tr("Nothing found")
        self.field.setAccessibleDescription(said)
        speak(self.field, said)

    def _move(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + by) % rows))
        self._tell()

    def _take(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if choice is not None and choice.enabled:
            self.close_sheet()
            choice.does()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS}
            if event.key() in steps:
                self._move(steps[event.key()])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)
