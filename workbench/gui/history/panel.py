"""Every act, newest first: what was done, by whom, when. What was taken back is struck through, never gone."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.domain.acts import Act, Change, HistoryEntry
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sentences import after_colon, translated
from workbench.gui.style import SPACE, TYPE, Theme, as_written, column, empty_place, plain_tip
from workbench.gui.style.flow import Flow
from workbench.gui.words import moment
from workbench.services.library import history

ENTRY = Qt.ItemDataRole.UserRole
SHOWN = 1000
WHEN, TODAY = 128, 56
"""Pixels for a day with its hour, and for the hour alone where all is of today."""


class HistoryList(QAbstractListModel):
    """The entries as lines."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.entries: list[HistoryEntry] = []
        self.is_of_today = True

    def show(self, entries: list[HistoryEntry]) -> None:
        """Show these, newest first."""
        self.beginResetModel()
        self.entries = entries
        self.is_of_today = not entries or "," not in moment(entries[-1].at)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(entry.sentence)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(translated(entry.sentence))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            undone = tr(" (taken back)") if entry.undone else ""
            return f"{moment(entry.at)}, {entry.by}: {after_colon(entry.sentence)}{undone}"
        return entry if role == ENTRY else None


class HistoryLine(QStyledItemDelegate):
    """Draws a line: when, the sentence, who."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, Theme.current().px(SPACE.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        as_written(painter)
        entry: HistoryEntry = index.data(ENTRY)
        theme, area = Theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.colours.selected))
        inside = area.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.sans(TYPE.small))
        painter.setPen(QColor(theme.colours.text_quiet))
        painter.drawText(inside, middle, moment(entry.at))
        who = painter.fontMetrics().elidedText(entry.by, Qt.TextElideMode.ElideRight, 160)
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, who)
        when = theme.px(TODAY if index.model().is_of_today else WHEN)
        words = inside.adjusted(when, 0, -painter.fontMetrics().horizontalAdvance(who) - SPACE.medium, 0)
        font = theme.sans()
        font.setStrikeOut(entry.undone)
        painter.setFont(font)
        quiet = entry.undone or entry.act in (Act.UNDO, Act.REDO)
        painter.setPen(QColor(theme.colours.text_faint if quiet else theme.colours.text))
        painter.drawText(words, middle | Qt.TextFlag.TextSingleLine,
                         painter.fontMetrics().elidedText(translated(entry.sentence), Qt.TextElideMode.ElideRight,
                                                          words.width()))


class HistoryPanel(QWidget):
    """The list, of one person or about one claim where that is asked for. A click on an act about a claim shows it."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._stale = True
        self.model = HistoryList(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("History of the library"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryLine(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.list)
        self.shown.addWidget(empty_place("history", tr("Nothing has happened yet"),
                                         tr("Every act appears here: what was done, by whom and when.")))
        self.shown.addWidget(empty_place("history", tr("Nothing of this kind"),
                                         tr("Choose another person, or show all claims.")))
        self.by = QComboBox()
        self.by.setAccessibleName(tr("Who did it"))
        self.by.addItem(tr("Everybody"), "")
        self.by.currentIndexChanged.connect(self.reload)
        self.of_claim = QCheckBox(tr("Only about the claim shown"))
        self.of_claim.toggled.connect(self.reload)
        self.of_claim.setEnabled(desk.claim_id is not None)
        filters = Flow(self.by, self.of_claim, gap=SPACE.small)
        filters.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        self.setLayout(column(filters, self.shown, gap=0))
        desk.claim_chosen.connect(self._claim_chosen)
        self.setFocusProxy(self.list)
        desk.changed.connect(self._changed)
        Theme.current().changed.connect(self.list.doItemsLayout)

    def reload(self) -> None:
        """Read the history again."""
        self._stale = False
        self._list_people()
        by, claim = self.by.currentData(), self._desk.claim_id if self.of_claim.isChecked() else None
        asked = self._desk.read(history.entries, by=by, claim=claim, limit=SHOWN, default=[])
        # No claim is shown: then nothing is about it.
        self.model.show([] if self.of_claim.isChecked() and claim is None else asked)
        self.shown.setCurrentIndex(0 if self.model.entries else 2 if by or self.of_claim.isChecked() else 1)

    def _list_people(self) -> None:
        """Keep the list of names as it is in the library, and who is chosen."""
        names = self._desk.read(history.people, default=[])
        if names != [self.by.itemData(index) for index in range(1, self.by.count())]:
            chosen = self.by.currentData()
            with QSignalBlocker(self.by):
                while self.by.count() > 1:
                    self.by.removeItem(1)
                for name in names:
                    self.by.addItem(name, name)
                self.by.setCurrentIndex(max(0, self.by.findData(chosen)))

    def _claim_chosen(self, claim: int | None) -> None:
        self.of_claim.setEnabled(claim is not None or self.of_claim.isChecked())
        if self.of_claim.isChecked():
            self._stale = True
            if self.isVisible():
                self.reload()

    def showEvent(self, event) -> None:
        if self._stale:
            self.reload()
        super().showEvent(event)

    def _changed(self, _change: Change) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _go(self, index: QModelIndex) -> None:
        entry: HistoryEntry = index.data(ENTRY)
        if entry.claim is not None and not entry.undone:
            self._desk.choose_claim(entry.claim)
