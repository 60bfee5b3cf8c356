"""Draws the matrix: stances as letters on their colour; headers that keep claims and sources in sight."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from workbench.domain.matrix import MatrixRow, MatrixSource, Support
from workbench.gui.comparing.cells import draw_sign, row_height
from workbench.gui.language import tr
from workbench.gui.matrix.model import LINKED, ROW, SOURCE, tally
from workbench.gui.style import SPACE, TYPE, Theme, as_written

SIGNS = {Support.DIFFER: "≠", Support.SINGLE: "1", Support.SEVERAL: "=", Support.NONE: "–"}
HEAD, ORIGIN = 38, 20
"""Height of the sources' names in two lines, and of the line of their origin where there is any."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def sign_colours(support: Support) -> tuple[str, str]:
    """(ink, wash) of how sources stand to each other. A single source is a warning, not a fault."""
    colours = Theme.current().colours
    return {Support.DIFFER: (colours.bad, colours.bad_wash), Support.SINGLE: (colours.warn, colours.warn_wash),
            Support.SEVERAL: (colours.good, colours.good_wash),
            Support.NONE: (colours.text_faint, colours.sunken)}[support]


class StanceCell(QStyledItemDelegate):
    """The letters of a cell's stances; a frame around the one that the keys are on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(60, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, area = Theme.current(), option.rect
        colours = theme.colours
        view: QTableView = self.parent()
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == view.currentIndex().row():
            painter.fillRect(area, QColor(colours.selected))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        found = tally(index.data(LINKED) or ())
        wide = theme.px(34)
        left = area.left() + (area.width() - wide * len(found)) // 2
        for at, (stance, number) in enumerate(found):
            mark = colours.of_stance(stance)
            box = QRect(left + at * wide, area.top(), wide, area.height())
            draw_sign(painter, box, mark.sign + (str(number) if number > 1 else ""), mark.ink, mark.wash)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.focus), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -3, -3), SPACE.radius_small, SPACE.radius_small)
        painter.restore()


class ClaimHeader(QHeaderView):
    """The claims at the left: how their sources stand to each other as a sign, then their words."""

    def __init__(self, parent: QTableView):
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setAccessibleName(tr("Claims"))
        self.wide = 320

    def sizeHint(self) -> QSize:
        return QSize(self.wide, super().sizeHint().height())

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        row: MatrixRow | None = self.model().headerData(section, Qt.Orientation.Vertical, ROW)
        if row is None:
            return
        theme, view = Theme.current(), self.parent()
        colours, here = theme.colours, section == view.currentIndex().row()
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(colours.selected if here else colours.surface))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        lead = theme.px(38)
        draw_sign(painter, QRect(area.left(), area.top(), lead, area.height()), SIGNS[row.support],
                  *sign_colours(row.support))
        painter.setFont(theme.sans(TYPE.body))
        painter.setPen(QColor(colours.text))
        words = area.adjusted(lead, 0, -SPACE.small, 0)
        text = " ".join(row.claim.words.split())
        painter.drawText(words, MIDDLE | Qt.TextFlag.TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width()))
        painter.restore()


class SourceHeader(QHeaderView):
    """The sources above: their names in two lines, and a line under those of one origin with its name."""

    def __init__(self, parent: QTableView):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setAccessibleName(tr("Sources"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), Theme.current().px(HEAD + (ORIGIN if self._has_origins() else 0)))

    def _has_origins(self) -> bool:
        return any(source.origin for source in self.model().matrix.sources) if self.model() is not None else False

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        source: MatrixSource | None = self.model().headerData(section, Qt.Orientation.Horizontal, SOURCE)
        if source is None:
            return
        theme = Theme.current()
        colours = theme.colours
        painter.save()
        as_written(painter)
        painter.fillRect(area, QColor(colours.window))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        low = theme.px(ORIGIN) if self._has_origins() else 0
        inside = area.adjusted(SPACE.tight, SPACE.hair, -SPACE.tight, -low)
        painter.setFont(theme.sans(TYPE.small))
        painter.setPen(QColor(colours.text))
        for at, words in enumerate(_two_lines(source.document.name, painter, inside.width())):
            high = painter.fontMetrics().height()
            painter.drawText(QRect(inside.left(), inside.top() + at * high, inside.width(), high), MIDDLE, words)
        if source.origin:
            self._origin(painter, area.adjusted(0, area.height() - low, 0, -1), section, source)
        painter.restore()

    def _origin(self, painter: QPainter, area: QRect, section: int, source: MatrixSource) -> None:
        """A stroke through the columns of one origin; its name where it begins."""
        theme = Theme.current()
        before, after = (self.model().headerData(at, Qt.Orientation.Horizontal, SOURCE)
                         for at in (section - 1, section + 1))
        begins = before is None or before.group != source.group
        ends = after is None or after.group != source.group
        box = area.adjusted(SPACE.tight if begins else 0, 1, -SPACE.tight if ends else 0, -2)
        painter.fillRect(box, QColor(theme.colours.accent_wash))
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), QColor(theme.colours.accent))
        if begins:
            painter.setFont(theme.sans(TYPE.tiny, QFont.Weight.Medium))
            painter.setPen(QColor(theme.colours.text))
            words = painter.fontMetrics().elidedText(source.origin, Qt.TextElideMode.ElideRight,
                                                     box.width() - SPACE.tight)
            painter.drawText(box.adjusted(SPACE.tight, 2, 0, 0), MIDDLE, words)


def _two_lines(name: str, painter: QPainter, width: int) -> list[str]:
    """A name broken between words; the second line is cut where there is no room."""
    metrics, first, rest = painter.fontMetrics(), "", name.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    lines = [first, " ".join(rest)] if first else [name]
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in lines if one]
