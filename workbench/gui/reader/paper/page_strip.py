"""All pages of a document as small pictures: a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.documents import Page
from workbench.gui.language import numeral, tr
from workbench.gui.reader.paper.page_canvas import DIM, PageCanvas
from workbench.gui.reader.paper.page_pictures import Wish
from workbench.gui.style import SPACE, Theme, as_written
from workbench.services.reading import pages as page_services

WIDE, HIGH = 88, 118
"""Pixels that a small picture has at most."""
ROOM = WIDE + 2 * SPACE.medium


class PageList(QAbstractListModel):
    """The pages by their labels."""

    def __init__(self, pages: Sequence[Page]):
        super().__init__()
        self._pages = pages

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pages)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        page = self._pages[index.row()]
        label = page.label or str(page.number)
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            shown = (tr("Page {label}", label=label) if label == str(page.number)
                     else tr("Page {label}, number {number}", label=label, number=page.number))
            return tr("{shown} of {pages}", shown=shown, pages=numeral(len(self._pages)))
        return None


class _Small(QStyledItemDelegate):
    """Draws one page of the strip."""

    def __init__(self, strip: "PageStrip"):
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(ROOM, HIGH + SPACE.small + Theme.current().px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        as_written(painter)
        theme, area = Theme.current(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        width, height = self._strip.small(index.row())
        rect = QRect(area.left() + (area.width() - width) // 2, area.top() + SPACE.small, width, height)
        painter.fillRect(rect, QColor("white"))
        picture = self._strip.picture(index.row())
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, picture)
        if theme.colours.name == "dark" and not self._strip.canvas.white:
            painter.fillRect(rect, DIM)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("accent" if chosen else "border"))
        for grow in range(2 if chosen else 1):
            painter.drawRect(rect.adjusted(-1 - grow, -1 - grow, grow, grow))
        painter.setFont(theme.sans(11))
        painter.setPen(theme.colour("text" if chosen else "text_quiet"))
        words = QRect(area.left(), rect.top() + HIGH + 2, area.width(), theme.px(18))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width() - 8)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)


class PageStrip(QListView):
    """The pages of a document as small pictures. `asked(index)` wants one to be shown."""

    asked = Signal(int)

    def __init__(self, canvas: PageCanvas):
        super().__init__()
        self.canvas = canvas
        self._model = PageList(canvas.pages)
        self.setModel(self._model)
        self.setItemDelegate(_Small(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(ROOM + self.verticalScrollBar().sizeHint().width() + 2)
        self.setAccessibleName(tr("Small pictures of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.clicked.connect(lambda index: self.asked.emit(index.row()))
        self.activated.connect(lambda index: self.asked.emit(index.row()))
        canvas.page_changed.connect(self._follow)
        canvas.pictures.came.connect(self._repaint)
        Theme.current().changed.connect(self._repaint)
        self._follow()

    def small(self, index: int) -> tuple[int, int]:
        """The width and height of a page's small picture."""
        width, height = self.canvas.column.size(index)
        scale = min(WIDE / width, HIGH / height)
        return max(1, round(width * scale)), max(1, round(height * scale))

    def picture(self, index: int):
        """The small picture, or another one of the page; None where there is none yet."""
        return self.canvas.pictures.exact(self._wish(index)) or self.canvas.pictures.like(index)

    def keyPressEvent(self, event) -> None:
        """Arrows go from page to page, and the pages follow."""
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self.asked.emit(self.currentIndex().row())

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._follow()
        self._ask()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self.canvas.ask_also([])

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._ask()

    def _repaint(self) -> None:
        self.viewport().update()

    def _follow(self) -> None:
        index = self._model.index(self.canvas.current)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _wish(self, index: int) -> Wish:
        width, height = self.small(index)
        return Wish(index, *page_services.size_in_pixels(width, height, self.devicePixelRatioF(), 1_000_000))

    def _ask(self) -> None:
        if not self.isVisible():
            return
        high = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        first = self.verticalScrollBar().value() // high
        last = min(self._model.rowCount(), first + self.viewport().height() // high + 2)
        self.canvas.ask_also([self._wish(index) for index in range(first, last)])
