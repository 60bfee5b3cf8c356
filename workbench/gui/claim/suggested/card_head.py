"""The head of a suggestion's card: its document, and how alike it is or what was decided."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from workbench.domain.claims import Closeness, Suggestion
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, TYPE, Theme
from workbench.gui.style.fitting import on_a_line

PAD = SPACE.medium
GAP = "  ·  "
FILLED = {Closeness.NEAR_VERBATIM: 3, Closeness.LIKELY: 2, Closeness.POSSIBLE: 1}
"""Strokes of the bar that are filled. Likeness is not truth: it has no figure and no colour that judges. What only
stands in the claim's own document has no bar: its likeness would be taken for strength."""


def paint(painter: QPainter, one: Suggestion, top: float, width: int) -> None:
    """Draw the head of a card of some width."""
    theme, right = Theme.current(), width - PAD
    if one.stance or one.dismissed:
        right -= _paint_decision(painter, one, top, right) + SPACE.small
    else:
        right -= _paint_closeness(painter, one, top, right) + SPACE.small
    painter.setFont(theme.sans(TYPE.body, QFont.Weight.DemiBold))
    painter.setPen(theme.colour("text_faint" if one.dismissed else "text"))
    elided(painter, one.document_name, PAD, top, right - PAD)


def _paint_decision(painter: QPainter, one: Suggestion, top: float, right: float) -> float:
    colours = Theme.current().colours
    text = words.words(one.stance) if one.stance else tr("Dismissed")
    ink = colours.of_stance(one.stance).ink if one.stance else colours.text_faint
    wash = colours.of_stance(one.stance).wash if one.stance else colours.sunken
    font = Theme.current().sans(TYPE.tiny, QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(text) + 14
    box = QRectF(right - width, top, width, Theme.current().px(18))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(wash))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def _paint_closeness(painter: QPainter, one: Suggestion, top: float, right: float) -> float:
    """Three strokes and a word; a word alone would be looked over, a figure would be believed."""
    theme, closeness = Theme.current(), one.closeness
    text, font = words.words(closeness), theme.sans(TYPE.tiny)
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(theme.colour("text_quiet"))
    painter.drawText(QRectF(right - width, top, width + 2, theme.px(17)), Qt.AlignmentFlag.AlignVCenter, text)
    if closeness not in FILLED:
        return width
    painter.setPen(Qt.PenStyle.NoPen)
    for stroke in range(3):
        filled = stroke < FILLED[closeness]
        painter.setBrush(theme.colour("text_quiet" if filled else "border"))
        high, left = theme.px(5 + 3 * stroke), right - width - theme.px(22) + theme.px(5 * stroke)
        painter.drawRoundedRect(QRectF(left, top + theme.px(14) - high, 3.4 * theme.px(10) / 10, high), 1, 1)
    return width + theme.px(24)


def elided(painter: QPainter, text: str, x: float, y: float, width: float) -> None:
    """Words on one line, cut where there is no more room."""
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(x, y, width, Theme.current().px(19)), Qt.AlignmentFlag.AlignVCenter, shown)


def told_about(painter: QPainter, one: Suggestion, x: float, y: float, width: float) -> None:
    """The line below the head."""
    shown = on_a_line(about(one).split(GAP), GAP, QFontMetricsF(painter.font()), width)
    painter.drawText(QRectF(x, y, width, Theme.current().px(19)), Qt.AlignmentFlag.AlignVCenter, shown)


def about(one: Suggestion) -> str:
    """What is known of the passage's origin: publisher, date, speaker, page."""
    parts = (one.publisher, words.date(one.published), one.speaker or "",
             tr("p. {page}", page=one.page) if one.page else "")
    return GAP.join(part for part in parts if part)


def also(one: Suggestion) -> str:
    """Where else the same stands in the same words, "" where nowhere."""
    return tr("+{also} the same elsewhere  (U)", also=len(one.also)) if one.also else ""


def sentence(reason: str) -> str:
    """A reason as a line of its own."""
    told = translated(reason)
    return told[:1].upper() + told[1:]
