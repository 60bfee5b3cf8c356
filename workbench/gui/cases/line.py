"""Draws a line of the case: title over publisher and date; coverage of a subject, links into a source."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.domain.cases import CaseDocument
from workbench.domain.documents import Role
from workbench.gui.cases.model import HEADINGS, LINE, DocumentList, Heading, detail
from workbench.gui.language import tr, tr_n
from workbench.gui.style import SPACE, TYPE, Theme, as_written, pixmap
from workbench.gui.style.fitting import on_a_line

MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
ELIDE = Qt.TextElideMode.ElideRight
RAIL = 70
"""How much of its ink the empty part of a bar shows, of 255: it is seen on a chosen line in the dark too."""


def list_of(model: DocumentList) -> "tuple[QListView, DocumentLine]":
    """The list of these documents, and the delegate that draws its lines."""
    made = QListView()
    made.setAccessibleName(tr("Documents of the case"))
    made.setModel(model)
    line = DocumentLine(made)
    made.setItemDelegate(line)
    made.setMouseTracking(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setProperty("surface", "window")
    return made, line


class DocumentLine(QStyledItemDelegate):
    """The delegate. `coverage[document id]` is (looked at, checkable) where it is known; `open_now` is in front."""

    def __init__(self, view: QWidget):
        super().__init__(view)
        self.coverage: dict[int, tuple[int, int]] = {}
        self.open_now: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        line, theme = index.data(LINE), Theme.current()
        if isinstance(line, Heading):
            return QSize(100, theme.px(72 if line.hint else 32))
        return QSize(100, theme.px(58 if line.document.role is Role.SUBJECT else 48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line = index.data(LINE)
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._heading(painter, option.rect, line)
        else:
            self._document(painter, option, line)
        painter.restore()

    def _heading(self, painter: QPainter, area: QRect, line: Heading) -> None:
        theme = Theme.current()
        inside = area.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        painter.setFont(theme.sans(TYPE.tiny, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.colours.text_quiet))
        top = QRect(inside.left(), inside.top(), inside.width(), theme.px(32))
        painter.drawText(top, MIDDLE, tr(HEADINGS[line.role]))
        if line.number:
            painter.drawText(top, RIGHT, str(line.number))
        if line.hint:
            painter.setFont(theme.sans(TYPE.small))
            painter.setPen(QColor(theme.colours.text_faint))
            rest = inside.adjusted(0, top.height() - SPACE.tight, 0, 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, line.hint)

    def _document(self, painter: QPainter, option: QStyleOptionViewItem, line: CaseDocument) -> None:
        theme, area = Theme.current(), option.rect.adjusted(SPACE.tight, 1, -SPACE.tight, -1)
        colours = theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.hover))
            painter.drawRoundedRect(area, SPACE.radius, SPACE.radius)
        if line.document.id == self.open_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 10, 3, area.height() - 20), 1.5, 1.5)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.focus))
            painter.drawRoundedRect(QRectF(area).adjusted(.5, .5, -.5, -.5), SPACE.radius, SPACE.radius)
        inside = area.adjusted(SPACE.medium, SPACE.tight + 1, -SPACE.small, -SPACE.tight)
        icon = "subject" if line.document.role is Role.SUBJECT else "source"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(inside.left(), inside.top() + 2, pixmap(icon, "text_quiet", theme.px(16), ratio))
        words = inside.adjusted(theme.px(16) + SPACE.small, 0, 0, 0)
        self._words(painter, words, line)
        if line.document.role is Role.SUBJECT:
            self._bar(painter, words, line)

    def _words(self, painter: QPainter, area: QRect, line: CaseDocument) -> None:
        theme = Theme.current()
        height = theme.px(20)
        first = QRect(area.left(), area.top(), area.width(), height)
        second = QRect(area.left(), area.top() + height, area.width(), height - 2)
        painter.setFont(theme.sans(TYPE.body, QFont.Weight.Medium))
        painter.setPen(QColor(theme.colours.text))
        painter.drawText(first, MIDDLE, painter.fontMetrics().elidedText(line.document.name, ELIDE, first.width()))
        painter.setFont(theme.sans(TYPE.small))
        painter.setPen(QColor(theme.colours.text_quiet))
        count = self._count(line, self._covered(line))
        room = painter.fontMetrics().horizontalAdvance(count) + SPACE.small if count else 0
        painter.drawText(second, MIDDLE, on_a_line(detail(line).split(" · "), " · ", painter.fontMetrics(),
                                                   second.width() - room))
        painter.drawText(second, RIGHT, count)

    @staticmethod
    def _count(line: CaseDocument, covered: tuple[int, int]) -> str:
        """The numbers of the bar; how many links a source has."""
        if line.document.role is Role.SUBJECT:
            looked, checkable = covered
            return tr("{looked} of {checkable}", looked=looked, checkable=checkable) if checkable else ""
        return tr_n("{number} linked", "{number} linked", line.links) if line.links else ""

    def _covered(self, line: CaseDocument) -> tuple[int, int]:
        return self.coverage.get(line.document.id, (line.looked_at, line.checkable))

    def _bar(self, painter: QPainter, area: QRect, line: CaseDocument) -> None:
        """How much of what is worth checking somebody has looked at."""
        looked, checkable = self._covered(line)
        colours = Theme.current().colours
        rail = QRectF(area.left(), area.bottom() - 5, area.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        still = QColor(colours.text_faint)
        still.setAlpha(RAIL)
        painter.setBrush(still)
        painter.drawRoundedRect(rail, 2, 2)
        if checkable and looked:
            painter.setBrush(QColor(colours.good if looked >= checkable else colours.accent))
            rail.setWidth(max(4.0, rail.width() * min(1.0, looked / checkable)))
            painter.drawRoundedRect(rail, 2, 2)
