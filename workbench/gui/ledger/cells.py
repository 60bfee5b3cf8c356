"""Draws the lines of the ledger: the sign, the figure in what it counts, its sentence, a chip for each source."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from workbench.domain.claims import Claim
from workbench.domain.findings import Agreement
from workbench.gui.comparing.cells import draw_runs, draw_sign, marked_runs, row_height
from workbench.gui.comparing.rows import ITEM
from workbench.gui.comparing.table import OURS
from workbench.gui.ledger import said
from workbench.gui.style import SPACE, TYPE, Theme, as_written, pixmap, plain_tip
from workbench.services.sources.ledger import Line, Mention

STANDING, FIGURE, SENTENCE, OTHERS, CLAIM = range(5)
PAD, GAP = 8, 5
LEAD = 36
"""Characters of the sentence that are shown before its figure."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A match of a line in its box; `side` is its number, -1 for what tells how many more there are."""

    side: int
    text: str
    box: QRectF
    agreement: Agreement = Agreement.NOT_COMPARABLE


class LedgerCell(QStyledItemDelegate):
    """The delegate of every column. `side` tells which side of the chosen row is chosen, `claim_of` a line's claim."""

    def __init__(self, view: QAbstractItemView, side: Callable[[], int], claim_of: Callable[[Line], Claim | None]):
        super().__init__(view)
        self._side, self._claim_of = side, claim_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(60, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line: Line = index.data(ITEM)
        colours, area = Theme.current().colours, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(colours.selected))
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = area.adjusted(SPACE.small, 0, -SPACE.small, 0)
        match index.column():
            case 0:
                draw_sign(painter, area, said.SIGNS[line.standing], *said.colours_of(line.standing, colours))
            case 1:
                self._figure(painter, area, inside, line, chosen)
            case 2:
                draw_runs(painter, inside, sentence_runs(line.mention))
            case 3:
                self._chips(painter, inside, line, chosen)
            case _:
                self._claim(painter, area, line)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem,
                  index: QModelIndex) -> bool:
        """Over a chip: its working, and no other's."""
        if event.type() is QEvent.Type.ToolTip and index.column() == OTHERS:
            side = self.side_at(index, option.rect, event.pos())
            if side != OURS:
                QToolTip.showText(event.globalPos(), plain_tip(said.one_working(index.data(ITEM), side)), view)
                return True
        return super().helpEvent(event, view, option, index)

    def side_at(self, index: QModelIndex, area: QRect, point: QPoint) -> int:
        """Which side of a row lies under the mouse."""
        if index.column() != OTHERS:
            return OURS
        inside = area.adjusted(SPACE.small, 0, -SPACE.small, 0)
        chips = lay_chips(index.data(ITEM), inside, self._first(index))
        return next((one.side for one in chips if one.side >= 0 and one.box.contains(point)), OURS)

    def _first(self, index: QModelIndex) -> int:
        view = self.parent()
        return max(0, self._side()) if view.currentIndex().row() == index.row() else 0

    def _figure(self, painter: QPainter, area: QRect, inside: QRect, line: Line, chosen: bool) -> None:
        theme, mention = Theme.current(), line.mention
        if said.is_inside_a_source(line):
            size = theme.px(14)
            painter.drawPixmap(QRect(inside.left(), inside.center().y() - size // 2 + 1, size, size),
                               pixmap("source", "text_faint"))
            inside = inside.adjusted(size + SPACE.tight, 0, 0, 0)
        counted, figure = said.figure(line), " ".join(mention.text.split())
        at = counted.find(figure)
        spans = [(at, at + len(figure))] if at >= 0 else []
        bold = theme.sans(TYPE.body, QFont.Weight.DemiBold)
        runs = marked_runs(counted, spans, (theme.sans(), theme.colours.text), (bold, theme.colours.text))
        draw_runs(painter, inside, [(words, font, colour, False) for words, font, colour, _ in runs])
        if chosen and self._side() == OURS:
            _frame(painter, QRectF(area).adjusted(2.5, 3.5, -2.5, -3.5))

    def _chips(self, painter: QPainter, inside: QRect, line: Line, chosen: bool) -> None:
        theme = Theme.current()
        if not line.matches:
            draw_runs(painter, inside, [(said.sign_of(line), theme.sans(TYPE.small), theme.colours.text_faint, False)])
            return
        side = self._side() if chosen else OURS
        for one in lay_chips(line, inside, max(0, side)):
            hard = one.agreement is Agreement.CONFLICTS
            ink, wash = theme.colours.of_agreement(one.agreement)
            painter.setPen(QPen(QColor(ink), 1.0) if hard else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wash) if one.side >= 0 else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(one.box.adjusted(.5, .5, -.5, -.5), one.box.height() / 2, one.box.height() / 2)
            painter.setPen(QColor(ink))
            painter.setFont(chip_font(hard))
            painter.drawText(one.box, Qt.AlignmentFlag.AlignCenter, one.text)
            if chosen and one.side == side >= 0:
                _frame(painter, one.box.adjusted(-2, -2, 2, 2), one.box.height() / 2 + 2)

    def _claim(self, painter: QPainter, area: QRect, line: Line) -> None:
        claim = self._claim_of(line)
        if claim is not None:
            mark = Theme.current().colours.of_state(claim.state)
            draw_sign(painter, area, mark.sign, mark.ink, mark.wash)


def sentence_runs(mention: Mention) -> list[tuple[str, QFont, str, bool]]:
    """The sentence with its figure underlined, begun late enough that the figure is seen."""
    theme, (start, end) = Theme.current(), mention.within
    text, cut = mention.passage.replace("\n", " "), 0
    if start > LEAD:
        cut = max(text.find(" ", start - LEAD) + 1, 0) if " " in text[start - LEAD:start] else start
    lead = "… " if cut else ""
    shown = lead + text[cut:]
    move = len(lead) - cut
    font, colours = theme.sans(TYPE.small), theme.colours
    return marked_runs(shown, [(start + move, end + move)], (font, colours.text_quiet), (font, colours.text))


def lay_chips(line: Line, inside: QRect, first: int = 0) -> list[Chip]:
    """The chips that there is room for; where `first` would not be among them, they begin later."""
    for begin in range(first + 1):
        chips = _row_of(line, inside, begin)
        if any(one.side == first for one in chips) or begin == first:
            return chips
    return []


def _row_of(line: Line, inside: QRect, begin: int) -> list[Chip]:
    matches = line.matches
    high = Theme.current().px(22)
    top, x, chips = inside.center().y() - high / 2 + 0.5, float(inside.left()), []
    if begin:
        x = _more(chips, f"{begin} ‹", x, top, high)
    for side in range(begin, len(matches)):
        finding = matches[side][1]
        left = len(matches) - side - 1
        metrics = QFontMetrics(chip_font(finding.is_hard))
        room = inside.right() - x - (QFontMetrics(chip_font()).horizontalAdvance(f"+{left}") + PAD if left else 0)
        text = said.chip_of(line, side)
        wide = metrics.horizontalAdvance(text) + 2 * PAD
        if wide > room and side > begin:
            _more(chips, f"+{left + 1}", x, top, high)
            return chips
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(20, int(room) - 2 * PAD))
        wide = min(wide, max(40.0, room))
        chips.append(Chip(side, text, QRectF(x, top, wide, high), finding.agreement))
        x += wide + GAP
    return chips


def _more(chips: list[Chip], text: str, x: float, top: float, high: float) -> float:
    wide = QFontMetrics(chip_font()).horizontalAdvance(text) + 4
    chips.append(Chip(OURS, text, QRectF(x, top, wide, high)))
    return x + wide + GAP


def chip_font(hard: bool = False) -> QFont:
    """A conflict is bolder."""
    return Theme.current().sans(TYPE.small, QFont.Weight.DemiBold if hard else QFont.Weight.Normal)


def _frame(painter: QPainter, box: QRectF, radius: float = SPACE.radius_small) -> None:
    """What the keys are on."""
    painter.setPen(QPen(QColor(Theme.current().colours.focus), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
