"""Lines below what is marked, in the style of its state.

Dots and waves are drawn once and laid side by side: drawn anew along each line they take three milliseconds, and a
screen full of open claims a tenth of a second.
"""

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from workbench.gui.style import Underline

DOTS = {Underline.DOTTED: 1.9, Underline.SPARSE: 4.0}
"""Room from one dot to the next, in the pen's widths."""
WAVE = 6.0
"""Pixels of a wave, up and down again."""
LONG = 16
"""Dots or waves of a piece that is laid beside the next."""
HIGH = 9
"""Pixels of a piece, the line in their middle."""


def stroke(painter: QPainter, box: QRectF, y: float, style: Underline, colour: str, strong: bool,
           weight: float = 1.0) -> None:
    """A line of a style below a box, at height `y`; `weight` makes it finer below small letters."""
    if style in DOTS or style is Underline.WAVY:
        one, piece = _piece(style, colour, strong, round(weight, 1), painter.device().devicePixelRatioF())
        wide = max(1, int((box.width() + one / 2) // one)) * one
        painter.drawTiledPixmap(QRectF(round(box.left()), math.floor(y) - HIGH // 2, wide, HIGH), piece)
        return
    pen = QPen(QColor(colour), (2.0 if strong else 1.3) * weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style is Underline.DASHED:
        pen.setDashPattern([4.0, 2.2])
    elif style is Underline.DASH_DOT:
        pen.setDashPattern([5.0, 2.0, 1.2, 2.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(box.left(), y, box.right(), y))
    if style is Underline.DOUBLE:
        painter.drawLine(QLineF(box.left(), y + 2.5 * weight, box.right(), y + 2.5 * weight))


@lru_cache(maxsize=256)
def _piece(style: Underline, colour: str, strong: bool, weight: float, ratio: float) -> tuple[float, QPixmap]:
    """The width of one dot with its room, or of one wave, and a piece of many, as sharp as the screen."""
    wide = ((1.4 if strong else 1.1) if style is Underline.WAVY else (2.2 if strong else 1.8)) * weight
    pixels = round(LONG * ratio * (WAVE if style is Underline.WAVY else wide * (DOTS[style] + 0.01)))
    piece, one = QPixmap(pixels, round(HIGH * ratio)), pixels / ratio / LONG
    piece.setDevicePixelRatio(ratio)
    piece.fill(Qt.GlobalColor.transparent)
    with QPainter(piece) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if style is Underline.WAVY:
            painter.drawPath(_wave(one))
        for dot in range(0 if style is Underline.WAVY else LONG):
            painter.drawPoint(QPointF((dot + 0.5) * one, HIGH / 2))
    return one, piece


def _wave(one: float) -> QPainterPath:
    """From before the left end of a piece to behind its right one."""
    path = QPainterPath(QPointF(-one, HIGH / 2))
    for half in range(-2, 2 * LONG + 2):
        x, up = half * one / 2, half % 2 == 0
        path.quadTo(x + one / 4, HIGH / 2 + (-2.2 if up else 2.2), x + one / 2, HIGH / 2)
    return path
