"""Draw what is marked in a text: washes behind words, underlines below them, letters in the margin.

Drawn for the blocks in sight and under the text itself, so a claim more costs nothing while reading.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextBlock, QTextLine

from workbench.gui.reader.text.marks import LANES, Highlight, Key, Placed
from workbench.gui.reader.text.strokes import stroke
from workbench.gui.style import Theme, Underline, readable_on, within

SEEN = 2
"""Washes that may lie over each other."""
LANE = 3.0
"""Pixels between two underlines."""
BADGE = 15.0
"""Side of a letter's box in the margin."""


@dataclass(slots=True)
class Badge:
    """A letter drawn in the margin and what it stands for, so that a click finds it."""

    box: QRectF
    highlights: list[Highlight] = field(default_factory=list)


def pieces(block: QTextBlock, first: int, last: int, offset: QPointF) -> Iterable[tuple[QTextLine, QRectF]]:
    """The line-sized boxes of columns [first, last) of a block, as high as the letters."""
    layout = block.layout()
    begins = layout.lineForTextPosition(first)
    for index in range(begins.lineNumber() if begins.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(index)
        start, end = line.textStart(), line.textStart() + line.textLength()
        if start >= last:
            break
        if end <= first:
            continue
        for left, right in _runs(line, block, max(first, start), min(last, end)):
            right = min(right, line.naturalTextRect().right())
            yield line, QRectF(offset.x() + left, offset.y() + line.y(), right - left, line.height())


def _runs(line: QTextLine, block: QTextBlock, first: int, last: int) -> list[tuple[float, float]]:
    """From where to where a stretch of a line reaches; several pieces where directions mix."""
    left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]
    if block.textDirection() is Qt.LayoutDirection.LeftToRight and right >= left and not _mixed(block):
        return [(left, right)] if right > left else []
    runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
    return _joined((run.left(), run.right()) for run in runs) or [(min(left, right), max(left, right))]


def _joined(runs: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Qt has a run for each font and direction, and they lie over each other: nothing is to be washed twice."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted(runs):
        if joined and left <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined


def _mixed(block: QTextBlock) -> bool:
    text = block.text()
    return not text.isascii() and any("\u0590" <= letter <= "\u08ff" for letter in text)


def wash(painter: QPainter, box: QRectF, colour: str, grow: float = 3.0) -> None:
    """A colour behind words that deepens where two lie over each other."""
    theme = Theme.current()
    ink = QColor(colour)
    painter.save()
    if theme.colours.name == "light":
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    else:
        page = theme.colour("page")
        over = zip(ink.getRgb()[:3], page.getRgb()[:3], strict=True)
        ink = QColor(*(max(0, wanted - there) for wanted, there in over))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.fillRect(box.adjusted(0, -grow, 0, grow), ink)
    painter.restore()


def underline(painter: QPainter, line: QTextLine, box: QRectF, style: Underline, colour: str, lane: int,
              strong: bool) -> None:
    """A line below words, in the style of its state, lower for each lane."""
    y = round(box.top() + line.ascent() + 3.5 + (lane % LANES) * LANE) + 0.5
    stroke(painter, box, y, style, colour, strong)


def highlight(painter: QPainter, block: QTextBlock, placed: Sequence[Placed], offset: QPointF, chosen: Key | None,
              hovered: frozenset[Key]) -> None:
    """All marks of a block: first the washes, then the lines, so that no line is washed over."""
    colours = Theme.current().colours
    for first, last, seen in layers(placed, frozenset((chosen,)) | hovered):
        for _, box in pieces(block, first, last, offset):
            for mark in seen:
                wash(painter, box, getattr(colours, mark.highlight.role).wash)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in placed:
        look = getattr(colours, mark.highlight.role)
        for line, box in pieces(block, mark.first, mark.last, offset):
            underline(painter, line, box, look.line, look.ink, mark.lane, mark.highlight.key == chosen)


def layers(placed: Sequence[Placed], strong: frozenset[Key | None]) -> Iterable[tuple[int, int, list[Placed]]]:
    """(first, last, marks) for each stretch of a block: which washes lie behind it. Of many marks over each other only
    the one that is meant, else the shortest, and the next are seen, else their colours would drown the words; what is
    `strong` lies there twice."""
    borders = sorted({column for mark in placed for column in (mark.first, mark.last)})
    waiting, there = sorted(placed, key=lambda mark: mark.first, reverse=True), []
    for first, last in pairwise(borders):
        there = [mark for mark in there if mark.last > first]
        while waiting and waiting[-1].first <= first:
            there.append(waiting.pop())
        there.sort(key=lambda mark: (mark.highlight.key not in strong, mark.last - mark.first, mark.highlight.key))
        seen = there[:SEEN]
        twice = [mark for mark in seen[:1] if mark.highlight.key in strong]
        if seen:
            yield first, last, [*twice, *seen]


def badges(painter: QPainter, block: QTextBlock, placed: Sequence[Placed], offset: QPointF, left: float,
           chosen: Key | None, font: QFont) -> list[Badge]:
    """The letters of the marks that begin in a block, in the margin beside their line. Returns what was drawn where."""
    rows: dict[float, list[Placed]] = {}
    for mark in placed:
        if mark.begins and mark.highlight.badge:
            line = block.layout().lineForTextPosition(mark.first)
            if line.isValid():  # asking an invalid line where it lies ends the program
                rows.setdefault(offset.y() + line.y() + line.height() / 2, []).append(mark)
    drawn = []
    for middle, marks in rows.items():
        room = max(1, int((left - 10) // (BADGE + 3)))
        shown = marks if len(marks) <= min(room, 3) else marks[:min(room, 3) - 1]
        x = left - 10 - BADGE
        rest = [mark.highlight for mark in marks[len(shown):]]
        if rest:
            drawn.append(badge(painter, QRectF(x, middle - BADGE / 2, BADGE, BADGE), rest, chosen, font))
            x -= BADGE + 3
        for mark in reversed(shown):
            drawn.append(badge(painter, QRectF(x, middle - BADGE / 2, BADGE, BADGE), [mark.highlight], chosen, font))
            x -= BADGE + 3
    return drawn


def badge(painter: QPainter, box: QRectF, marks: list[Highlight], chosen: Key | None, font: QFont) -> Badge:
    """The letter of a mark in its box, or how many marks share it."""
    colours = Theme.current().colours
    look = getattr(colours, marks[0].role)
    fill, ink = QColor(marks[0].colour or look.wash), QColor(look.ink)
    if marks[0].colour:
        ink = readable_on(fill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(fill, 1.0))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 4, 4)
    if chosen in [mark.key for mark in marks]:  # around the box: a rating's letters need the room in it
        painter.setPen(QPen(QColor(look.ink), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1.8, -1.8, 1.8, 1.8), 5, 5)
    painter.setPen(ink)
    text = f"+{len(marks)}" if len(marks) > 1 else marks[0].letter or look.sign
    painter.setFont(within(font, text, box.width() - 3))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
    return Badge(box.adjusted(-2, -4, 2, 4), marks)
