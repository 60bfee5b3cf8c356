"""Draws the quotations: the finding, the words with those marked that differ, who says them, where they stand."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.claims import Claim
from workbench.gui.comparing.cells import draw_runs, draw_sign, marked_runs, row_height
from workbench.gui.comparing.rows import ITEM
from workbench.gui.comparing.table import OURS
from workbench.gui.quotations import said
from workbench.gui.style import SPACE, TYPE, Theme, as_written
from workbench.services.sources.quotations import CheckedQuotation

FINDING, QUOTATION, SPEAKER, SOURCE, CLAIM = range(5)
SIGN = 20
"""The sign is as wide; it begins below the head's first letter."""


class QuotationCell(QStyledItemDelegate):
    """The delegate of every column."""

    def __init__(self, view: QAbstractItemView, side: Callable[[], int],
                 claim_of: Callable[[CheckedQuotation], Claim | None]):
        super().__init__(view)
        self._side, self._claim_of = side, claim_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(60, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        one: CheckedQuotation = index.data(ITEM)
        theme, area, colours = Theme.current(), option.rect, Theme.current().colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(colours.selected))
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = area.adjusted(SPACE.small, 0, -SPACE.small, 0)
        small, column = theme.sans(TYPE.small), index.column()
        if column == FINDING:
            self._finding(painter, area, one)
        elif column == QUOTATION:
            draw_runs(painter, inside, _words(one))
        elif column == SPEAKER:
            colour = colours.bad if one.other_speaker else colours.text_quiet
            draw_runs(painter, inside, [(said.speaker(one), small, colour, False)])
        elif column == SOURCE:
            draw_runs(painter, inside, [(said.source(one), small, colours.text_quiet, False)])
        elif (claim := self._claim_of(one)) is not None:
            mark = colours.of_state(claim.state)
            draw_sign(painter, area, mark.sign, mark.ink, mark.wash)
        if chosen and column == (QUOTATION if self._side() == OURS else SOURCE):
            painter.setPen(QPen(QColor(colours.focus), 1.4))
            painter.drawRoundedRect(QRectF(area).adjusted(2.5, 3.5, -2.5, -3.5), SPACE.radius_small, SPACE.radius_small)
        painter.restore()

    def _finding(self, painter: QPainter, area: QRect, one: CheckedQuotation) -> None:
        theme = Theme.current()
        ink, wash = said.colours_of(one.finding, theme.colours)
        sign = QRect(area.left() + SPACE.small, area.top(), theme.px(SIGN), area.height())
        draw_sign(painter, sign, said.SIGNS[one.finding], ink, wash)
        words = area.adjusted(SPACE.small + theme.px(SIGN) + SPACE.small, 0, 0, 0)
        draw_runs(painter, words, [(said.finding(one) + ("  !" if one.warnings else ""), theme.sans(TYPE.small), ink,
                                    False)])


def _words(one: CheckedQuotation) -> list[tuple[str, QFont, str, bool]]:
    theme = Theme.current()
    ink, _ = said.colours_of(one.finding, theme.colours)
    plain, marked = (theme.sans(), theme.colours.text), (theme.sans(TYPE.body, QFont.Weight.DemiBold), ink)
    words = marked_runs(one.quotation.text.replace("\n", " "), one.differs, plain, marked)
    faint = (theme.sans(), theme.colours.text_faint, False)
    return [("“", *faint), *words, ("”", *faint)]
