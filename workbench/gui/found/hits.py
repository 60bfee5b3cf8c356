"""The hits of a search as rows, and how one is drawn: its document and page, its sentence with the words set off."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.gui.language import tr
from workbench.gui.style import SPACE, TYPE, Theme, as_written, plain_tip
from workbench.services.reading.finding import Hit

NAME, PAGE = 190, 64
"""Pixels for the document's name and for the page."""
LEAD = 0.3
"""Share of the sentence's room that stands before the words at most."""


class HitList(QAbstractListModel):
    """The hits in the order of the case."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self.has_pages = False

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.has_pages = any(hit.page for hit in hits)
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        """The hit of a row."""
        return self._hits[row]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        page = tr("page {page}", page=hit.page) if hit.page else ""
        sentence = f"{hit.before}{hit.words}{hit.after}"
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (hit.name, page, sentence) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{', '.join(filter(None, (hit.name, page)))}: {sentence}")
        if role == Qt.ItemDataRole.UserRole:
            first = index.row() == 0 or self._hits[index.row() - 1].document != hit.document
            return hit, first
        return None


class HitLine(QStyledItemDelegate):
    """Draws a hit on one line. The name of a document stands at its first hit only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, Theme.current().px(SPACE.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        as_written(painter)
        hit, first = index.data(Qt.ItemDataRole.UserRole)
        theme, area = Theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.colours.selected))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        wide = min(theme.px(NAME), area.width() // 4)
        painter.setFont(theme.sans(TYPE.small, QFont.Weight.Medium))
        painter.setPen(QColor(theme.colours.text if first else theme.colours.text_faint))
        name = QRect(area.left() + SPACE.medium, area.top(), wide - SPACE.medium, area.height())
        if first or option.state & QStyle.StateFlag.State_Selected:
            painter.drawText(name, middle, painter.fontMetrics().elidedText(hit.name, Qt.TextElideMode.ElideRight,
                                                                           name.width()))
        painter.setPen(QColor(theme.colours.text_quiet))
        place = QRect(name.right() + SPACE.small, area.top(), theme.px(PAGE) if index.model().has_pages else 0,
                      area.height())
        if hit.page:
            painter.drawText(place, middle, painter.fontMetrics().elidedText(
                tr("p. {page}", page=hit.page), Qt.TextElideMode.ElideRight, place.width() - SPACE.tight))
        left = place.right() + SPACE.tight
        self._sentence(painter, hit, QRect(left, area.top(), area.right() - SPACE.medium - left, area.height()))

    def _sentence(self, painter: QPainter, hit: Hit, room: QRect) -> None:
        """The words strong and marked, what stands before them shortened from its beginning."""
        theme = Theme.current()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        plain, strong = theme.sans(), theme.sans(weight=QFont.Weight.DemiBold)
        painter.setFont(plain)
        before = painter.fontMetrics().elidedText(hit.before, Qt.TextElideMode.ElideLeft, round(room.width() * LEAD))
        if before != hit.before:
            before = "… " + before.partition(" ")[2]  # no half word
        x = room.left()
        for words, font, marked in ((before, plain, False), (hit.words, strong, True), (hit.after, plain, False)):
            painter.setFont(font)
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.right() - x))
            width = metrics.horizontalAdvance(shown)
            if marked:
                box = QRect(x - 1, room.center().y() - metrics.height() // 2, width + 2, metrics.height())
                painter.fillRect(box, QColor(theme.colours.hit))
            painter.setPen(QColor(theme.colours.text))
            painter.drawText(QRect(x, room.top(), width + 2, room.height()), middle, shown)
            x += width
