"""Labels, buttons and fields that take the room there is, whatever somebody wrote in them: their words break, or end in
an ellipsis, and never make a panel wider than it is.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QLineEdit, QPushButton, QSizePolicy

if TYPE_CHECKING:  # as `Qt` and `QStyle` with all their enumerations: the shell is painted sooner without
    from PySide6.QtGui import QFontMetrics, QFontMetricsF, QKeyEvent

from workbench.gui.style.tokens import SPACE

LEAST = 60
"""Pixels that a name keeps."""
ENDLESS = 20
"""Letters without a joint after which a word may break."""
ENDLESS_HIGH = 10_000
"""A height that words never need."""


def breakable(words: str, longest: int = 12) -> str:
    """Words that a narrow label can break: after their joints, and somewhere where there is none."""
    jointed = re.sub(r"(?<=[_\-./])(?=\w)", "\u200b", words)
    return re.sub(rf"([^\s\u200b]{{{longest}}})(?=[^\s\u200b])", "\\1\u200b", jointed)


def isolated(words: str) -> str:
    """Words whose ellipsis stands where they end, whichever way they and the window run."""
    strong = next((kind for kind in map(bidirectional, words) if kind in ("L", "R", "AL")), "L")
    window = "L" if QGuiApplication.layoutDirection() is QtCore.Qt.LayoutDirection.LeftToRight else "R"
    return words if (strong == "L") is (window == "L") else f"\u2068{words}\u2069"


def led(sentence: str) -> str:
    """A sentence of ours that begins with somebody's words: it runs as the window does, whichever way they run."""
    runs_on = QGuiApplication.layoutDirection() is QtCore.Qt.LayoutDirection.LeftToRight
    return sentence if isolated(sentence) is sentence else f"{chr(0x200e) if runs_on else chr(0x200f)}{sentence}"


def as_written(painter: QPainter) -> None:
    """Words are painted as their own letters run, whichever way the window does: Latin ones stay whole in Arabic."""
    painter.setLayoutDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)


def _few_letters(whole: QSize) -> QSize:
    """The least room of what is cut: a few letters of it."""
    return QSize(min(LEAST, whole.width()), whole.height())


def on_a_line(parts: Sequence[str], gap: str, metrics: "QFontMetrics | QFontMetricsF", room: float) -> str:
    """Several things on one line. Where there is no room for all, the longest is cut: the short ones, a date or a
    page, are what tells two lines apart."""
    told = gap.join(parts)
    longest = max(range(len(parts)), key=lambda at: metrics.horizontalAdvance(parts[at]), default=0)
    others = metrics.horizontalAdvance(gap.join("" if at == longest else part for at, part in enumerate(parts)))
    if len(parts) < 2 or metrics.horizontalAdvance(told) <= room:
        return metrics.elidedText(told, QtCore.Qt.TextElideMode.ElideRight, room)
    if room - others < LEAST:  # half a date says nothing
        return on_a_line(parts[:-1], gap, metrics, room)
    cut = metrics.elidedText(parts[longest], QtCore.Qt.TextElideMode.ElideRight, room - others)
    return gap.join([*parts[:longest], cut, *parts[longest + 1:]])


class Scrolled(QFrame):
    """What lies in a scrolling area, as high as its words are at the width they have. Qt would keep the height that
    they have at the least width, and scroll to where nothing is."""

    def __init__(self, surface: str, layout: QLayout):
        super().__init__()
        self.setProperty("surface", surface)
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """The least width; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)


class WrappedLabel(QLabel):
    """Breaks its lines, and words without end too."""

    def __init__(self, text: str = ""):
        super().__init__()
        self.setWordWrap(True)
        self._whole = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show these words."""
        self._whole = text
        endless = any(len(word) > ENDLESS for word in text.split())
        super().setText(breakable(text, ENDLESS) if endless else text)

    def text(self) -> str:
        """The words as they were given."""
        return self._whole


@cache
def _even():
    """How words in the middle are set."""
    return QtCore.Qt.TextFlag.TextWordWrap | QtCore.Qt.AlignmentFlag.AlignHCenter | QtCore.Qt.AlignmentFlag.AlignTop


class EvenLabel(WrappedLabel):
    """Words in the middle, whose lines are about equally long: no word is left alone in the last one."""

    def paintEvent(self, _event) -> None:
        """Within just the width at which they need no line more."""
        side = (self.width() - self._least_width()) // 2
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect().adjusted(side, 0, -side, 0), _even(), QLabel.text(self))

    def _least_width(self) -> int:
        metrics, words = self.fontMetrics(), QLabel.text(self)

        def high(wide: int) -> int:
            needed = metrics.boundingRect(0, 0, wide, ENDLESS_HIGH, _even(), words)
            return needed.height() if needed.width() <= wide else ENDLESS_HIGH

        least, most = self.width() // 2, self.width()
        wanted = high(most)
        while most - least > 4 and wanted < ENDLESS_HIGH:
            middle = (least + most) // 2
            least, most = (least, middle) if high(middle) <= wanted else (middle, most)
        return most


class CutLabel(QLabel):
    """One line that ends in an ellipsis where there is no more room."""

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return _few_letters(super().minimumSizeHint())

    def paintEvent(self, _event) -> None:
        """As much of the words as fits, in the direction that they have themselves."""
        shown = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            as_written(painter)
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), self.alignment(), shown)


ABOVE = 1
"""Pixels of a line in which no letter and no digit has a part: what stands above them."""


class WholeLabel(QLabel):
    """One plain line that goes where there is no room for its height: it is told whole or not at all."""

    def __init__(self, role: str):
        super().__init__()
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignLeading | QtCore.Qt.AlignmentFlag.AlignBottom)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """No height that it insists on."""
        return QSize(super().minimumSizeHint().width(), 0)

    def paintEvent(self, event) -> None:
        """Whole, or nothing."""
        if self.height() >= self.fontMetrics().height() - ABOVE:
            super().paintEvent(event)


class Button(QPushButton):
    """A push button that Enter presses too, as people expect outside dialogs."""

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter as the space bar."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and (
                not event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier):
            self.click()
        else:
            super().keyPressEvent(event)


class NameButton(Button):
    """A button that shows a name, as much of it as there is room for."""

    def __init__(self, name: str):
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return _few_letters(super().minimumSizeHint())

    def paintEvent(self, event) -> None:
        """As the style draws it, with an ellipsis where the name is longer."""
        if self.width() >= QPushButton.sizeHint(self).width():
            super().paintEvent(event)  # needs less of Qt: the shell is painted sooner
            return
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QtWidgets.QStyle.SubElement.SE_PushButtonContents, option, self)
        room = inside.width() - (0 if self.icon().isNull() else self.iconSize().width() + SPACE.tight)
        shown = self.fontMetrics().elidedText(option.text, QtCore.Qt.TextElideMode.ElideRight, room)
        option.text = shown if len(shown) > 1 else ""
        QtWidgets.QStylePainter(self).drawControl(QtWidgets.QStyle.ControlElement.CE_PushButton, option)


class CutField(QLineEdit):
    """A field whose words end in an ellipsis where they are longer than it, as long as nobody types in it."""

    def __init__(self, words: str = ""):
        super().__init__(words)
        self.setCursorPosition(0)  # their beginning is what they are known by

    def paintEvent(self, event) -> None:
        """Without the keys, and too narrow, drawn by ourselves."""
        option = QtWidgets.QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QtWidgets.QStyle.SubElement.SE_LineEditContents
        inside = self.style().subElementRect(contents, option, self).adjusted(2, 0, -2, 0)
        shown = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, inside.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QtWidgets.QStylePainter(self)
        painter.drawPrimitive(QtWidgets.QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().text().color())
        as_written(painter)
        painter.drawText(inside, QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.AlignmentFlag.AlignLeft, shown)
