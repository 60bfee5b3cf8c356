"""Cards one below the other, one of them chosen; the keys go through them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.domain.claims import Suggestion
from workbench.gui import words
from workbench.gui.actions import HELD
from workbench.gui.claim.suggested import chips
from workbench.gui.claim.suggested.card import JUMPS, Card
from workbench.gui.keys import Keys, follow, tip
from workbench.gui.language import tr
from workbench.gui.spoken import Role, plays, speak
from workbench.gui.stances import STANCES
from workbench.gui.style import SPACE, button, column
from workbench.gui.ways import Ways

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

HERE = (*STANCES, *JUMPS, "claim.dismiss", "claim.open_match", "claim.unfold_match", "claim.explain_match")
"""The commands whose keys the cards take themselves while they have the keys."""


class Deck(QScrollArea):
    """A list of suggestion cards.

    decided(Stance | None)      the chosen card is linked, or with None dismissed or brought back
    turned_to(Suggestion | None) another passage is the chosen one
    opened()                    the chosen card's passage is to be shown
    inserted(str)               a finding's working is to go into the rationale
    unfolded()                  the other places of the chosen passage's words are to be shown, or no more
    """

    decided = Signal(object)
    turned_to = Signal(object)
    opened = Signal()
    inserted = Signal(str)
    unfolded = Signal()

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "window")  # the scroll bar stands on it too
        self.cards: list[Card] = []
        self.index = -1
        self._inner = QWidget()
        self._inner.setProperty("surface", "window")
        self._cards = column(gap=SPACE.small, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium))
        self._cards.addStretch(1)
        self._inner.setLayout(self._cards)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: cards would be set twice if it came and took its room.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Passages of the sources"))
        plays(self, Role.List)
        self.ways = self._make_buttons()
        self.ways.hide()

    def _make_buttons(self) -> Ways:
        ways = [button(words.words(stance), lambda one=stance: self.decided.emit(one), kind="quiet",
                       icon_name=stance.name.lower()) for stance in STANCES.values()]
        self._dismiss = button(tr("Dismiss"), lambda: self.decided.emit(None), kind="quiet", icon_name="dismiss")

        def tell_keys() -> None:
            for one, (id, stance) in zip(ways, STANCES.items(), strict=True):
                one.setToolTip(tip(words.words(stance), id))
            self._dismiss.setToolTip(tip(tr("It does not bear on the claim"), "claim.dismiss"))

        follow(self._dismiss, tell_keys)
        show = button("", self.opened.emit, kind="quiet", icon_name="open", tip=tr("Show it in its document  Enter"))
        show.setAccessibleName(tr("Show it in its document"))
        for one in (*ways, self._dismiss, show):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return Ways((*ways, self._dismiss), show, parent=self._inner)

    @property
    def current(self) -> Card | None:
        """The chosen card."""
        return self.cards[self.index] if 0 <= self.index < len(self.cards) else None

    def show_suggestions(self, suggestions: Sequence[Suggestion], keep: bool = False) -> None:
        """Show these. With `keep` the passage that was chosen stays chosen and the list where it was."""
        chosen = self.current.suggestion if keep and self.current else None
        scrolled = self.verticalScrollBar().value()
        self._fill(suggestions)
        if not keep:
            self._forget()
        index = next((i for i, one in enumerate(suggestions) if chosen and _same(one, chosen)), 0)
        self.choose(index if suggestions else -1, scroll=not keep)
        self.verticalScrollBar().setValue(scrolled if keep else 0)

    def _fill(self, suggestions: Sequence[Suggestion]) -> None:
        """Cards are kept and given other passages: making one costs more than painting it."""
        self.ways.setParent(self._inner)
        self.ways.hide()
        if self.current:
            self.current.set_current(False)
        self.index = -1
        for card, suggestion in zip(self.cards, suggestions, strict=False):
            card.show_suggestion(suggestion)
        for card in self.cards[len(suggestions):]:
            self._cards.removeWidget(card)
            card.deleteLater()
        del self.cards[len(suggestions):]
        for suggestion in suggestions[len(self.cards):]:
            card = Card(suggestion, self.handle)
            card.chosen.connect(lambda one=card: self._clicked(one))
            card.opened.connect(self.opened)
            card.inserted.connect(self.inserted)
            card.resized.connect(lambda one=card: self._place_buttons() if one is self.current else None)
            self._cards.insertWidget(len(self.cards), card)
            self.cards.append(card)
        # The scroll area asks how high they are at their width only when it is told to: their least heights stay 0.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def choose(self, index: int, scroll: bool = True) -> None:
        """Choose a card; the buttons go to it."""
        if self.current:
            self.current.set_current(False)
        had_focus = any(card.hasFocus() for card in self.cards)
        self.index = index if 0 <= index < len(self.cards) else -1
        card = self.current
        self.turned_to.emit(card.suggestion if card else None)
        self.ways.setVisible(card is not None)
        if card is None:
            return
        card.set_current(True)
        self.ways.setParent(card)
        self._dismiss.setAccessibleName(tr("Bring back") if card.suggestion.dismissed else tr("Dismiss"))
        self._place_buttons()
        self.ways.show()
        if had_focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        if scroll:
            self._bring(card)

    def _bring(self, card: Card, to_end: bool = False) -> None:
        """Scroll to a card, which may have become higher. Of one that is higher than the list its head is seen, or with
        `to_end` what stands below its passage; Qt would show its middle."""
        self._inner.layout().activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # the list is as long as its cards now
        bar, first = self.verticalScrollBar(), card.y() - SPACE.medium
        last = card.y() + card.height() + SPACE.medium - self.viewport().height()
        bar.setValue((last if to_end else first) if last > first else max(last, min(bar.value(), first)))

    def hideEvent(self, event) -> None:
        """Out of sight: whoever comes back looks at the cards again."""
        super().hideEvent(event)
        self._forget()

    def _forget(self) -> None:
        for card in self.cards:
            card.glance.forget()

    def look(self) -> bool:
        """Whether somebody has looked at the chosen card; it is brought into sight."""
        if self.current is None or self.current.glance.is_enough():
            return self.current is not None
        self.choose(self.index)
        return False

    def step(self, by: int) -> None:
        """Choose the next card or the one before; at the ends nothing happens."""
        target = self.index + by
        if 0 <= target < len(self.cards):
            self.choose(target)
            if not self.current.hasFocus():  # else it is told because the keys came to it
                speak(self, self.current.accessibleName())

    def next_open(self) -> None:
        """Move on to the next card that nobody has decided about; stay where there is none below."""
        for index in range(self.index + 1, len(self.cards)):
            if not self.cards[index].suggestion.stance and not self.cards[index].suggestion.dismissed:
                self.choose(index)
                return
        self.choose(self.index)

    def focusInEvent(self, event) -> None:
        """The chosen card takes the keys."""
        super().focusInEvent(event)
        if self.current:
            self.current.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose a card, Left and Right a chip of it, S X T D decide, Enter opens, Shift+R inserts, Y tells
        why, U unfolds."""
        if not self.handle(event):
            super().keyPressEvent(event)

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key means here; false where it means nothing."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current and chips.is_insert(event):
            return self.current.insert()
        meant = Keys.current().means(event, HERE)
        if meant is not None and event.isAutoRepeat() and meant not in HELD:
            return True  # a key that is held down decides once
        if self._command(meant):
            return True
        if not plain:
            return False
        if self.current and key in chips.TURNS:
            return self.current.turn(chips.TURNS[key])
        if key in STEPS:
            self.step(STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else len(self.cards) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            return False
        return True

    def _command(self, id: str | None) -> bool:
        """Do a command whose key was pressed here; false where it was none of the list's."""
        if id in STANCES:
            self.decided.emit(STANCES[id])
        elif id == "claim.dismiss":
            self.decided.emit(None)
        elif id == "claim.open_match":
            self.opened.emit()
        elif id == "claim.unfold_match":
            self.unfolded.emit()
        elif id == "claim.explain_match":
            self.explain()
        elif id in JUMPS:
            self.step(JUMPS[id])
        return id is not None

    def explain(self) -> None:
        """Tell on the chosen card what made it be shown, or no more."""
        if self.current is not None:
            self.current.explain()
            self._bring(self.current, to_end=self.current.explained)
            self._place_buttons()

    def _place_buttons(self) -> None:
        if self.current is not None:
            self.ways.setGeometry(self.current.actions_box())

    def _clicked(self, card: Card) -> None:
        self.choose(self.cards.index(card), scroll=False)
        card.setFocus(Qt.FocusReason.MouseFocusReason)


def _same(one: Suggestion, other: Suggestion) -> bool:
    return (one.document, one.start, one.end) == (other.document, other.start, other.end)
