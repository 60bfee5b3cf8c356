"""Draw on the picture of a page what is marked in its text. Pages are white in every theme, so the colours here are
always those of the light one; letters beside the page have the theme's."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from workbench.gui.reader.text import ink
from workbench.gui.reader.text.marks import LANES, Highlight, Key
from workbench.gui.reader.text.strokes import stroke
from workbench.gui.style import LIGHT

Boxes = list[QRectF]

USUAL = 14.0
"""Pixels that a line is high from which on underlines have their full weight."""
_LANE = 2.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """A highlight on a page: its boxes in pixels from the page's top left corner, and the lane of its underline."""

    highlight: Highlight
    boxes: Boxes
    lane: int
    begins: bool


@dataclass(slots=True)
class PageMarks:
    """Everything that is drawn on one page, in pixels from its top left corner."""

    highlights: list[Drawn] = field(default_factory=list)
    hits: list[tuple[Boxes, bool]] = field(default_factory=list)
    peek: Boxes = field(default_factory=list)
    peek_bars: Boxes = field(default_factory=list)
    caret_bars: Boxes = field(default_factory=list)
    selection: Boxes = field(default_factory=list)
    spots: list[QRectF] = field(default_factory=list)


def washes(painter: QPainter, marks: PageMarks, chosen: Key | None, hovered: frozenset[Key]) -> None:
    """What lies under the words: the place that was asked for, hits, highlights, the selection."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in marks.peek:
        painter.fillRect(box, QColor(LIGHT.accent_wash))
    for boxes, current in marks.hits:
        for box in boxes:
            painter.fillRect(box, QColor(LIGHT.hit_current if current else LIGHT.hit))
    for drawn in marks.highlights:
        colour = QColor(getattr(LIGHT, drawn.highlight.role).wash)
        times = 2 if drawn.highlight.key == chosen or drawn.highlight.key in hovered else 1
        for box in drawn.boxes * times:
            painter.fillRect(box, colour)
    for box in marks.selection:
        painter.fillRect(box, QColor(LIGHT.selection))
    painter.restore()


def lines(painter: QPainter, marks: PageMarks, chosen: Key | None, in_focus: bool) -> None:
    """What lies over the words: underlines in the style of each state, the frame of the current hit, bars."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for drawn in marks.highlights:
        look = getattr(LIGHT, drawn.highlight.role)
        for box in drawn.boxes:
            fine = max(0.5, min(1.0, box.height() / USUAL))
            y = box.bottom() + 0.5 + (drawn.lane % LANES) * _LANE * fine
            stroke(painter, box, y, look.line, look.ink, drawn.highlight.key == chosen, fine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.warn), 1.2))
    for boxes, current in marks.hits:
        for box in boxes if current else ():
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
    bars = [(marks.peek_bars, LIGHT.accent, 3.0)]
    if in_focus and not marks.peek:
        bars.append((marks.caret_bars, LIGHT.border_strong, 1.5))
    for boxes, colour, width in bars:
        for box in boxes:
            painter.fillRect(QRectF(box.left() - 7, box.top(), width, box.height()), QColor(colour))
    painter.restore()


def letters(painter: QPainter, marks: PageMarks, width: float, chosen: Key | None, font: QFont) -> list[ink.Badge]:
    """The letters of the highlights that begin on the page, beside it at the height of their first line: on the left,
    or on the right for what begins in its right half. Returns what was drawn where."""
    drawn: list[ink.Badge] = []
    taken: dict[bool, list[float]] = {False: [], True: []}
    for one in marks.highlights:
        if not one.begins or not one.highlight.badge or not one.boxes:
            continue
        first = one.boxes[0]
        right = first.left() > width * 0.5
        y = first.center().y() - ink.BADGE / 2
        while any(abs(y - other) < ink.BADGE + 1 for other in taken[right]):
            y += ink.BADGE + 2
        taken[right].append(y)
        x = width + 6 if right else -6 - ink.BADGE
        drawn.append(ink.badge(painter, QRectF(x, y, ink.BADGE, ink.BADGE), [one.highlight], chosen, font))
    return drawn


def spots(painter: QPainter, places: Sequence[QRectF]) -> None:
    """Rings beside the lines where something worth checking begins that nobody has looked at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(LIGHT.unlooked.ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in places:
        painter.drawEllipse(box)
