"""Draws the cells of the claims table: the state as a letter on its colour, the rating with its own."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.claims import Claim
from workbench.gui.claims.model import CLAIM, Column
from workbench.gui.language import tr
from workbench.gui.style import SPACE, TYPE, Theme, as_written, draw_letter

MIDDLE = Qt.AlignmentFlag.AlignVCenter
QUIET = {Column.CLAIMANT, Column.DOCUMENT, Column.UPDATED, Column.EVIDENCE, Column.TAGS, Column.ASSIGNED}


class ClaimCell(QStyledItemDelegate):
    """The delegate of every column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        claim: Claim | None = index.data(CLAIM)
        theme, area = Theme.current(), option.rect
        colours = theme.colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.selected))
        if claim is None:
            return
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = Column(index.column())
        inside = area.adjusted(SPACE.small, 0, -SPACE.small, 0)
        if column is Column.STATE:
            draw_letter(painter, QRect(area.left() + SPACE.small, area.top(), theme.px(20), area.height()),
                        colours.of_state(claim.state))
        elif column is Column.RATING:
            self._rating(painter, inside, claim)
        else:
            painter.setFont(theme.sans(TYPE.small if column in QUIET else TYPE.body))
            painter.setPen(QColor(colours.text_quiet if column in QUIET else colours.text))
            text = index.data(Qt.ItemDataRole.DisplayRole) or ""
            painter.drawText(inside, MIDDLE | Qt.TextFlag.TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width()))
        painter.restore()

    def _rating(self, painter: QPainter, area: QRect, claim: Claim) -> None:
        theme = Theme.current()
        if not claim.rating:
            painter.setFont(theme.sans(TYPE.small))
            painter.setPen(QColor(theme.colours.text_quiet))
            painter.drawText(area, MIDDLE, tr("to check a second time") if claim.is_blind else "")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(claim.rating_colour or theme.colours.border_strong))
        side = theme.px(8)
        painter.drawEllipse(QRectF(area.left(), area.center().y() - side / 2 + 0.5, side, side))
        painter.setFont(theme.sans(TYPE.body))
        painter.setPen(QColor(theme.colours.text))
        words = area.adjusted(side + SPACE.small, 0, 0, 0)
        painter.drawText(words, MIDDLE, painter.fontMetrics().elidedText(claim.rating, Qt.TextElideMode.ElideRight,
                                                                         words.width()))


def row_height() -> int:
    """The height of a row, growing with the type."""
    return Theme.current().px(SPACE.row)
