"""Letters on colours: of a state, as tables draw it and panels show it, and which ink can be read on a colour."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.gui.style.theme import Theme
from workbench.gui.style.tokens import SPACE, TYPE, Mark

if TYPE_CHECKING:  # the shell is painted before claims are known
    from workbench.domain.claims import ClaimState

SIDE = 17


class StateSign(QWidget):
    """The letter of a claim's state, beside the state's own words."""

    def __init__(self):
        super().__init__()
        self._state: ClaimState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: "ClaimState") -> None:
        """Show this one."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """A box, growing with the type."""
        side = Theme.current().px(SIDE)
        return QSize(side + 1, side)

    def paintEvent(self, _event) -> None:
        """The letter in its box."""
        if self._state is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_letter(painter, self.rect(), Theme.current().colours.of_state(self._state))


def draw_letter(painter: QPainter, area: QRect, mark: Mark) -> None:
    """A state as its letter on its colour."""
    size = Theme.current().px(SIDE)
    box = QRectF(area.left(), area.center().y() - size / 2 + 0.5, size + 1, size)
    painter.setPen(QColor(mark.ink))
    painter.setBrush(QColor(mark.wash))
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), SPACE.radius_small, SPACE.radius_small)
    painter.setFont(Theme.current().sans(TYPE.tiny, QFont.Weight.DemiBold))
    painter.drawText(box, QtCore.Qt.AlignmentFlag.AlignCenter, mark.sign)


def within(font: QFont, letters: str, room: float) -> QFont:
    """The font, or as much of its size as lets these letters stand in so many pixels."""
    wide = QFontMetricsF(font).horizontalAdvance(letters)
    if wide <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(7, int(font.pixelSize() * room / wide)))
    return smaller


def readable_on(fill: QColor) -> QColor:
    """Black or white, whichever reads better on a colour: one of them always reaches 4.5 : 1."""
    from workbench.domain import contrast  # as what claims are, not before the shell is painted

    return QColor(contrast.readable_on(fill.name()))
