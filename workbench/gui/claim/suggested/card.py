"""A suggestion as a card: which source, how alike, the passage, what it agrees and conflicts in, what was decided.

Painted by itself, one widget a card, so that twenty of them cost nothing to show.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.domain.claims import Suggestion
from workbench.domain.findings import Finding
from workbench.gui import words
from workbench.gui.claim.suggested import card_head, chips
from workbench.gui.claim.suggested.glance import Glance
from workbench.gui.comparing.passage import PassageLayout
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.spoken import Role, as_sentences, plays, speak
from workbench.gui.style import SPACE, TYPE, Theme, as_written, plain_tip
from workbench.text.around import around

JUMPS = {"reader.next_claim": 1, "reader.previous_claim": -1}
"""The keys that go through claims elsewhere go through the cards here."""
PAD = SPACE.medium
ACTIONS = 36
"""Room that the chosen card keeps for the buttons."""


class Card(QWidget):
    """One suggestion. `chosen()` when clicked, `opened()` when double-clicked, `resized()` when it has another size,
    `inserted(sentence)` when the working of its chosen chip is to go into the rationale.

    `keys` is given each key event and says whether it did something with it.
    """

    chosen = Signal()
    opened = Signal()
    resized = Signal()
    inserted = Signal(str)

    def __init__(self, suggestion: Suggestion, keys: Callable[[QKeyEvent], bool] | None = None):
        super().__init__()
        self._keys = keys
        self.suggestion, self.glance = suggestion, Glance(self)
        self.is_current = self.explained = False
        self.finding: Finding | None = None
        self._passage = self._laid_out()
        self._known: dict[tuple[int, bool, int], dict[str, float]] = {}
        self._chips: list[chips.Chip] = []
        self._chips_at = QPointF()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        plays(self, Role.ListItem)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        Theme.current().changed.connect(self._dress)
        self._name()

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """The same passage with another decision, or with other findings."""
        if suggestion == self.suggestion:
            return
        same = (suggestion.document, suggestion.start) == (self.suggestion.document, self.suggestion.start)
        self.suggestion, self.finding, self.explained = suggestion, None, self.explained and same
        self._passage = self._laid_out()
        self._name()
        self._measure_anew()

    def turn(self, by: int) -> bool:
        """Choose the next chip or the one before; whether there is one. Before the first none is chosen."""
        if self.suggestion.findings:
            self.choose_chip(chips.turned(self.suggestion.findings, self.finding, by))
        return bool(self.suggestion.findings)

    def choose_chip(self, finding: Finding | None) -> None:
        """Frame this chip and tell its working."""
        self.finding = finding
        self._name()
        self._measure_anew()
        speak(self, chips.told(finding) if finding else "")

    def insert(self) -> bool:
        """Offer the working of the chosen chip, or of the first, for the rationale; whether there is one."""
        known = chips.sorted_findings(self.suggestion.findings)
        if known:
            self.inserted.emit(chips.sentence(self.finding or known[0], self.suggestion.document_name))
        return bool(known)

    def set_current(self, current: bool) -> None:
        """Whether this is the card that the keys decide about."""
        if current != self.is_current:
            self.is_current = current
            self.finding = None
            self.updateGeometry()
            self.update()

    def actions_box(self) -> QRect:
        """Where the buttons of the chosen card stand."""
        high = Theme.current().px(ACTIONS)
        return QRect(PAD - 6, self.height() - high - 2, self.width() - 2 * PAD + 12, high - 2)

    def _laid_out(self) -> PassageLayout:
        one = self.suggestion
        return PassageLayout(one.text, *around(one.before, one.text, one.after), one.shared, one.findings)

    def _name(self) -> None:
        one = self.suggestion
        state = words.words(one.stance) if one.stance else tr("Dismissed") if one.dismissed else tr("Not decided")
        told = (state, one.document_name, words.words(one.closeness), card_head.about(one), one.text,
                card_head.also(one))
        self.setAccessibleName(as_sentences(told))
        told = [self.finding] if self.finding else chips.sorted_findings(one.findings)
        self.setAccessibleDescription(" ".join([*self.reasons(), *map(chips.told, told)]))

    def _dress(self) -> None:
        self._passage.forget()
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()

    # Size

    def _rows(self, width: int) -> dict[str, float]:
        """The tops of the card's parts for a width, and its whole height; Qt asks for them again and again."""
        key = (width, self.is_current, id(self.finding))
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
        if card_head.about(self.suggestion):
            tops["about"] = y
            y += round(17 * scale)
        tops["passage"] = y = y + 4
        y += self._passage.set_in(inner) + 6
        laid, high = chips.lay(self.suggestion.findings, inner)
        if laid:
            tops["chips"] = y
            y += high + 4
        if self.suggestion.also:
            tops["also"] = y
            y += round(20 * scale)
        if self.is_current:
            for index, (_, height) in enumerate(self._whys(inner)):
                tops[f"why{index}"] = y
                y += height
            y += Theme.current().px(ACTIONS)
        return tops | {"height": y + PAD - 6}

    def _whys(self, inner: int) -> list[tuple[str, float]]:
        """What made it be shown, where that is asked; why the hard findings conflict, or the working of the chosen one;
        each with the height it takes."""
        metrics = QFontMetricsF(self._small())
        flags = Qt.TextFlag.TextWordWrap
        hard = [finding for finding in chips.sorted_findings(self.suggestion.findings) if finding.is_hard]
        told = [translated(finding.because) for finding in ([self.finding] if self.finding else hard)]
        lines = [*self.reasons(), *[text for text in dict.fromkeys(told) if text][:3]]
        return [(text, metrics.boundingRect(QRectF(0, 0, inner - 10, 400), int(flags), text).height() + 3)
                for text in lines]

    def reasons(self) -> list[str]:
        """What made the passage be shown, where that was asked for."""
        return [card_head.sentence(reason) for reason in self.suggestion.reasons] if self.explained else []

    def explain(self) -> None:
        """Tell what made the passage be shown, or no more."""
        self.explained = not self.explained
        self._name()
        self._measure_anew()

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
        self.glance.note()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            as_written(painter)
            tops, theme = self._rows(self.width()), Theme.current()
            self._paint_frame(painter)
            card_head.paint(painter, self.suggestion, tops["head"], self.width())
            if "passage" in tops:
                if self.suggestion.dismissed:
                    painter.setOpacity(0.6)
                painter.setFont(self._small())
                painter.setPen(theme.colour("text_quiet"))
                if "about" in tops:
                    card_head.told_about(painter, self.suggestion, PAD, tops["about"], self.width() - 2 * PAD)
                self._passage.set_in(self.width() - 2 * PAD)
                self._passage.paint(painter, PAD, tops["passage"])
                painter.setOpacity(1.0)
            if "chips" in tops:
                self._chips, _ = chips.lay(self.suggestion.findings, self.width() - 2 * PAD)
                self._chips_at = QPointF(PAD, tops["chips"])
                chips.paint(painter, self._chips, self._chips_at, self.finding)
            if "also" in tops:
                painter.setFont(self._small())
                painter.setPen(theme.colour("text_quiet"))
                elsewhere = card_head.also(self.suggestion)
                card_head.elided(painter, elsewhere, PAD, tops["also"], self.width() - 2 * PAD)
            for index, (text, height) in enumerate(self._whys(self.width() - 2 * PAD) if "why0" in tops else ()):
                painter.setFont(self._small())
                painter.setPen(theme.colour("text_quiet"))
                box = QRectF(PAD, tops[f"why{index}"], self.width() - 2 * PAD - 10, height)
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

    # Mouse

    def mousePressEvent(self, event) -> None:
        """A click chooses the card, and the chip under it."""
        finding = chips.at(self._chips, event.position() - self._chips_at)
        self.chosen.emit()
        if finding is not None:
            self.choose_chip(finding)

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
        """A chip says why when pointed at; J and K go through the cards, not through the claims, and Shift+R takes the
        working of a chip, not of the tables below."""
        if event.type() is QEvent.Type.ShortcutOverride and (
            Keys.current().means(event, JUMPS) or chips.is_insert(event) and self.suggestion.findings
        ):
            event.accept()
            return True
        if event.type() is QEvent.Type.ToolTip:
            finding = chips.at(self._chips, QPointF(event.pos()) - self._chips_at)
            told = chips.told(finding) if finding else self._tip(event.pos().y())
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def _tip(self, y: int) -> str:
        """What the head and the line of the other places tell when pointed at."""
        tops = self._rows(self.width())
        if y < tops["head"] + 20:
            return plain_tip("\n".join(map(card_head.sentence, self.suggestion.reasons)))
        if "also" in tops and 0 <= y - tops["also"] <= 18:
            return plain_tip("\n".join(one.document_name for one in self.suggestion.also))
        return ""
