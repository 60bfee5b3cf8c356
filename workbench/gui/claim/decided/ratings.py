"""The ratings of a scale as a row of buttons: colour, letter, key, and what the chosen one means."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy

from workbench.domain.verdicts import Rating, RatingScale
from workbench.gui.language import tr
from workbench.gui.style import SPACE, TYPE, Theme, as_written, column, label, readable_on, within
from workbench.gui.style.flow import Flow

HIGH = 30
BOX = 18
FADED = 0.6
"""How much is left of the colour of a rating that cannot be chosen; its letter can be read on it all the same."""


class RatingButton(QAbstractButton):
    """One rating: a box in its colour with its letter, its label, its key."""

    pointed = Signal(bool)

    def __init__(self, rating: Rating, number: int):
        super().__init__()
        self.rating = rating
        self._number = number
        self.setCheckable(True)
        self.setAccessibleName(rating.label)
        self.setAccessibleDescription(rating.definition)
        self.setToolTip(f"{rating.label}  {number}\n{rating.definition}" if number < 10 else rating.definition)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        theme = Theme.current()
        width = QFontMetricsF(theme.sans(TYPE.body)).horizontalAdvance(self.rating.label)
        return QSize(round(width + theme.px(BOX) + 40 * max(1.0, theme.scale)), round(HIGH * max(1.0, theme.scale)))

    def paintEvent(self, event) -> None:
        """Filled with a wash of its colour where it is chosen."""
        theme = Theme.current()
        colour = QColor(self.rating.colour)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            as_written(painter)
            faded = not self.isEnabled() and not self.isChecked()
            wash = QColor(colour)
            wash.setAlphaF(0.16)
            plain = theme.colour("hover" if self.underMouse() and self.isEnabled() else "surface")
            fill = wash if self.isChecked() else plain
            edge = theme.colour("focus") if self.hasFocus() else colour if self.isChecked() else theme.colour("border")
            painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.6 if self.isChecked() else 1.0))
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)
            self._paint_letter(painter, _between(colour, plain, FADED) if faded else colour)
            painter.setPen(theme.colour("text_faint" if faded else "text"))
            painter.setFont(theme.sans(TYPE.body))
            text = QRectF(self.rect()).adjusted(theme.px(BOX) + 12, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.rating.label)
            if self._number < 10:
                painter.setPen(theme.colour("text_faint"))
                painter.setFont(theme.sans(TYPE.tiny))
                painter.drawText(QRectF(self.rect()).adjusted(0, 0, -8, 0),
                                 Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._number))

    def _paint_letter(self, painter: QPainter, colour: QColor) -> None:
        side = Theme.current().px(BOX)
        box = QRectF(6, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(readable_on(colour))
        painter.setFont(within(Theme.current().sans(TYPE.tiny, QFont.Weight.Bold), self.rating.letter, side - 4))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.rating.letter)

    def enterEvent(self, event) -> None:
        """Its definition is shown while it is pointed at."""
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event) -> None:
        """The definition of the chosen one comes back."""
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusOutEvent(self, event) -> None:
        """The definition of the chosen one comes back."""
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event) -> None:
        """Its definition is shown while the keys are here."""
        super().focusInEvent(event)
        self.pointed.emit(True)


def _between(colour: QColor, ground: QColor, share: float) -> QColor:
    """A colour with `share` of the first, on this ground."""
    return QColor(*(round(one * share + other * (1 - share))
                    for one, other in zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)))


class Ratings(QFrame):
    """All ratings of a scale; `chosen(Rating)` when a person picks one."""

    chosen = Signal(object)

    def __init__(self):
        super().__init__()
        self.buttons: list[RatingButton] = []
        self._scale: RatingScale | None = None
        self._label = ""
        self._row = QFrame()
        self._definition = label("", "small", wrap=True)
        self._filling = column(self._row, self._definition, gap=SPACE.small)
        self.setLayout(self._filling)

    def show_scale(self, scale: RatingScale) -> None:
        """The buttons of this scale; nothing is made anew for the same."""
        if scale == self._scale:
            return
        self._scale = scale
        old, self._row = self._row, QFrame()
        self.buttons = [RatingButton(rating, place) for place, rating in enumerate(scale.ratings, 1)]
        for one in self.buttons:
            one.clicked.connect(lambda _=False, rating=one.rating: self._clicked(rating))
            one.pointed.connect(lambda now, rating=one.rating: self._define(rating if now else None))
        self._row.setLayout(Flow(*self.buttons))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self._filling.replaceWidget(old, self._row)
        old.deleteLater()
        self.mark(self._label)

    def mark(self, rating_label: str) -> None:
        """Check the rating with this label, none for ""."""
        self._label = rating_label
        for one in self.buttons:
            one.setChecked(one.rating.label == rating_label)
        self._define(None)

    def set_enabled(self, enabled: bool) -> None:
        """Whether a rating can be picked."""
        for one in self.buttons:
            one.setEnabled(enabled)

    def rating(self, number: int) -> Rating | None:
        """The rating of a number key."""
        return self._scale.ratings[number - 1] if self._scale and 0 < number <= len(self._scale.ratings) else None

    def _clicked(self, rating: Rating) -> None:
        self.mark(self._label)
        self.chosen.emit(rating)

    def _define(self, rating: Rating | None) -> None:
        chosen = (one.rating for one in self.buttons if one.rating.label == self._label)
        reached = (one.rating for one in self.buttons if one.hasFocus())
        shown = rating or next(chosen, None) or next(reached, None)
        self._definition.setText(f"{shown.label}. {shown.definition}" if shown else
                                 tr("Press a number to rate the claim; point at a rating to read what it means."))
