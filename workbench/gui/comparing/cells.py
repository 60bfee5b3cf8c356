"""What the cells of both tables are drawn with: a sign on its colour, words with some of them marked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from workbench.gui.style import SPACE, TYPE, Theme

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
TALL = 4
"""Pixels that a row is higher than a plain line: it holds chips."""


def row_height() -> int:
    """The height of a row, growing with the type."""
    return Theme.current().px(SPACE.row + TALL)


def draw_sign(painter: QPainter, area: QRect, sign: str, ink: str, wash: str) -> None:
    """A sign on its colour, in the middle of `area`."""
    theme = Theme.current()
    painter.setFont(theme.sans(TYPE.small, QFont.Weight.DemiBold))
    wide = max(theme.px(20), painter.fontMetrics().horizontalAdvance(sign) + 8)
    high = theme.px(19)
    box = QRectF(area.left() + (area.width() - wide) / 2, area.center().y() - high / 2 + 0.5, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(wash))
    painter.drawRoundedRect(box, SPACE.radius_small, SPACE.radius_small)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def draw_runs(painter: QPainter, area: QRect, runs: Sequence[tuple[str, QFont, str, bool]]) -> None:
    """Pieces of one line, (words, font, colour, underlined), cut where there is no more room."""
    x = area.left()
    for words, font, colour, underlined in runs:
        metrics = QFontMetrics(font)
        left = area.right() - x
        if left <= 0:
            return
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left)
        wide = metrics.horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(x, area.top(), wide + 2, area.height()), MIDDLE, shown)
        if underlined:
            base = area.center().y() + metrics.ascent() // 2 + 2
            painter.setPen(QPen(QColor(colour), 1.4))
            painter.drawLine(x, base, x + wide, base)
        if shown != words:
            return
        x += wide


def marked_runs(text: str, spans: Sequence[tuple[int, int]], plain: tuple[QFont, str], marked: tuple[QFont, str]
                ) -> list[tuple[str, QFont, str, bool]]:
    """`text` cut at the edges of `spans`, for `draw_runs`."""
    runs, at = [], 0
    for start, end in sorted(spans):
        runs += [(text[at:start], *plain, False), (text[start:end], *marked, True)]
        at = end
    return [run for run in (*runs, (text[at:], *plain, False)) if run[0]]
