"""A suggestion as a card: which source, how alike, the passage, what it agrees and conflicts in, what was decided.

Painted by itself, one widget a card, so that twenty of them cost nothing to show.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.domain.claims import Closeness, Suggestion
from workbench.gui import words
from workbench.gui.claim import chips
from workbench.gui.comparing.passage import PassageLayout
from workbench.gui.style import SPACE, TYPE, Theme

PAD = SPACE.medium
ACTIONS = 36
"""Room that the chosen card keeps for the buttons."""
FILLED = {Closeness.NEAR_VERBATIM: 3, Closeness.LIKELY: 2, Closeness.POSSIBLE: 1}
"""Strokes of the bar that are filled. Likeness is not truth: it has no figure and no colour that judges."""


class Card(QWidget):
    """One suggestion. `chosen()` when clicked, `opened()` when double-clicked, `resized()` when it has another size.

    `keys` is given each key event and says whether it did something with it.
    """

    chosen = Signal()
    opened = Signal()
    resized = Signal()

    def __init__(self, suggestion: Suggestion, keys: Callable[[QKeyEvent], bool] | None = None):
        super().__init__()
        self._keys = keys
        self.suggestion = suggestion
        self.is_current = False
        self._passage = self._laid_out()
        self._known: dict[tuple[int, bool], dict[str, float]] = {}
        self._chips: list[chips.Chip] = []
        self._chips_at = QPointF()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        Theme.current().changed.connect(self._dress)
        self._name()

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """The same passage with another decision, or with other findings."""
        if suggestion == self.suggestion:
            return
        self.suggestion = suggestion
        self._passage = self._laid_out()
        self._name()
        self._measure_anew()

    def set_current(self, current: bool) -> None:
        """Whether this is the card that the keys decide about."""
        if current != self.is_current:
            self.is_current = current
            self.updateGeometry()
            self.update()

    def actions_box(self) -> QRect:
        """Where the buttons of the chosen card stand."""
        return QRect(PAD - 6, self.height() - ACTIONS - 2, self.width() - 2 * PAD + 12, ACTIONS - 2)

    def _laid_out(self) -> PassageLayout:
        one = self.suggestion
        return PassageLayout(one.text, one.before, one.after, one.shared, one.findings)

    def _name(self) -> None:
        one = self.suggestion
        state = words.words(one.stance) if one.stance else "Dismissed" if one.dismissed else "Not decided"
        told = (state, one.document_name, words.words(one.closeness), self._about(), one.text)
        self.setAccessibleName(". ".join(part for part in told if part))
        self.setAccessibleDescription(" ".join(chips.told(finding) for finding in chips.sorted_findings(one.findings)))

    def _dress(self) -> None:
        self._passage.forget()
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()

    def _about(self) -> str:
        one = self.suggestion
        parts = (one.publisher, words.date(one.published), one.speaker or "", f"p. {one.page}" if one.page else "")
        return "  ·  ".join(part for part in parts if part)

    # Size

    def _rows(self, width: int) -> dict[str, float]:
        """The tops of the card's parts for a width, and its whole height; Qt asks for them again and again."""
        key = (width, self.is_current)
        if key not in self._known:
            self._known[key] = self._measure(width)
        return self._known[key]

    def _measure(self, width: int) -> dict[str, float]:
        scale = Theme.current().scale
        inner, y = width - 2 * PAD, float(PAD - 2)
        tops = {"head": y}
        y += round(19 * scale)
        if self.suggestion.dismissed and not self.is_current:
            return tops | {"height": y + PAD - 4}
        if self._about():
            tops["about"] = y
            y += round(17 * scale)
        tops["passage"] = y = y + 4
        y += self._passage.set_in(inner) + 6
        laid, high = chips.lay(self.suggestion.findings, inner)
        if laid:
            tops["chips"] = y
            y += high + 4
        if self.is_current:
            for index, (_, height) in enumerate(self._whys(inner)):
                tops[f"why{index}"] = y
                y += height
            y += ACTIONS
        return tops | {"height": y + PAD - 6}

    def _whys(self, inner: int) -> list[tuple[str, float]]:
        """Why the hard findings conflict, each with the height it takes."""
        metrics = QFontMetricsF(self._small())
        flags = Qt.TextFlag.TextWordWrap
        told = [f"{finding.because}" for finding in chips.sorted_findings(self.suggestion.findings) if finding.is_hard]
        return [(text, metrics.boundingRect(QRectF(0, 0, inner - 10, 400), int(flags), text).height() + 3)
                for text in dict.fromkeys(told) if text][:3]

    def heightForWidth(self, width: int) -> int:
        """As high as its words are at this width."""
        return round(self._rows(width)["height"])

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, 120)

    # Painting

    def _small(self) -> QFont:
        return Theme.current().sans(TYPE.small)

    def paintEvent(self, event) -> None:
        """Frame, head, passage, chips, and for the chosen card why."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tops, theme = self._rows(self.width()), Theme.current()
            self._paint_frame(painter)
            self._paint_head(painter, tops["head"])
            if "passage" in tops:
                if self.suggestion.dismissed:
                    painter.setOpacity(0.6)
                painter.setFont(self._small())
                painter.setPen(theme.colour("text_quiet"))
                if "about" in tops:
                    self._elided(painter, self._about(), PAD, tops["about"], self.width() - 2 * PAD)
                self._passage.set_in(self.width() - 2 * PAD)
                self._passage.paint(painter, PAD, tops["passage"])
                painter.setOpacity(1.0)
            if "chips" in tops:
                self._chips, _ = chips.lay(self.suggestion.findings, self.width() - 2 * PAD)
                self._chips_at = QPointF(PAD, tops["chips"])
                chips.paint(painter, self._chips, self._chips_at)
            for index, (text, height) in enumerate(self._whys(self.width() - 2 * PAD) if "why0" in tops else ()):
                painter.setFont(self._small())
                painter.setPen(theme.colour("text_quiet"))
                box = QRectF(PAD + 2, tops[f"why{index}"], self.width() - 2 * PAD - 10, height)
                painter.drawText(box, int(Qt.TextFlag.TextWordWrap), text)

    def _paint_frame(self, painter: QPainter) -> None:
        colours = Theme.current().colours
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.is_current and self.hasFocus()
        edge = colours.accent if self.is_current else colours.border_strong if self.underMouse() else colours.border
        painter.setPen(QPen(QColor(edge), 2.0 if focused else 1.3 if self.is_current else 1.0))
        quiet = self.suggestion.dismissed and not self.is_current
        painter.setBrush(QColor(colours.window if quiet else colours.surface))
        painter.drawRoundedRect(box, SPACE.radius, SPACE.radius)
        if self.suggestion.stance:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.of_stance(self.suggestion.stance).ink))
            painter.drawRoundedRect(QRectF(3, 8, 3, self.height() - 16), 1.5, 1.5)

    def _paint_head(self, painter: QPainter, top: float) -> None:
        theme, one = Theme.current(), self.suggestion
        right = self.width() - PAD
        if one.stance or one.dismissed:
            right -= self._paint_decision(painter, top, right) + SPACE.small
        else:
            right -= self._paint_closeness(painter, top, right) + SPACE.small
        painter.setFont(theme.sans(TYPE.body, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text_faint" if one.dismissed else "text"))
        self._elided(painter, one.document_name, PAD, top, right - PAD)

    def _paint_decision(self, painter: QPainter, top: float, right: float) -> float:
        colours, one = Theme.current().colours, self.suggestion
        text = words.words(one.stance) if one.stance else "Dismissed"
        ink = colours.of_stance(one.stance).ink if one.stance else colours.text_faint
        wash = colours.of_stance(one.stance).wash if one.stance else colours.sunken
        font = Theme.current().sans(TYPE.tiny, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(text) + 14
        box = QRectF(right - width, top, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wash))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _paint_closeness(self, painter: QPainter, top: float, right: float) -> float:
        """Three strokes and a word; a word alone would be looked over, a figure would be believed."""
        theme, closeness = Theme.current(), self.suggestion.closeness
        text, font = words.words(closeness), theme.sans(TYPE.tiny)
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(theme.colour("text_quiet"))
        painter.drawText(QRectF(right - width, top, width + 2, 17), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(Qt.PenStyle.NoPen)
        for stroke in range(3):
            filled = stroke < FILLED[closeness]
            painter.setBrush(theme.colour("text_quiet" if filled else "border"))
            high = 5 + 3 * stroke
            painter.drawRoundedRect(QRectF(right - width - 22 + 5 * stroke, top + 14 - high, 3.4, high), 1, 1)
        return width + 24

    @staticmethod
    def _elided(painter: QPainter, text: str, x: float, y: float, width: float) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(x, y, width, 19), Qt.AlignmentFlag.AlignVCenter, shown)

    # Mouse

    def mousePressEvent(self, event) -> None:
        """A click chooses the card."""
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event) -> None:
        """A double click opens the passage."""
        self.opened.emit()

    def focusInEvent(self, event) -> None:
        """The chosen card shows that the keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        """The keys go elsewhere now."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event) -> None:
        """The buttons follow."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are the list's."""
        if self._keys is None or not self._keys(event):
            super().keyPressEvent(event)

    def event(self, event) -> bool:
        """A chip says why when pointed at; J and K go through the cards, not through the claims."""
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            event.accept()
            return True
        if event.type() is QEvent.Type.ToolTip:
            finding = chips.at(self._chips, QPointF(event.pos()) - self._chips_at)
            QToolTip.showText(event.globalPos(), chips.told(finding) if finding else "", self)
            return True
        return super().event(event)
