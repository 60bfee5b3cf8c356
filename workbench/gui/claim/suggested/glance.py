"""Whether a passage was looked at: no key decides about what nobody has seen."""

from time import monotonic

from PySide6.QtWidgets import QWidget

from workbench.gui.claim.suggested.taken_back import place
from workbench.gui.desk import Desk
from workbench.gui.language import tr

GLANCE = 0.2
"""Seconds for which a passage must have been in sight before a key decides about it: nobody reads sooner."""


class Glance:
    """Since when a card has been in sight with the passage that it shows now."""

    shortest = GLANCE
    """Where it is 0, whoever presses the keys needs not look."""

    def __init__(self, card: QWidget):
        self._card, self._seen, self._since = card, None, 0.0

    def note(self) -> None:
        """The card is painted: it is looked at from now on, unless only its edge is in sight."""
        if self._seen != place(self._card.suggestion) and self._is_in_sight():
            self._seen, self._since = place(self._card.suggestion), monotonic()

    def forget(self) -> None:
        """It is out of sight, or its passage stands there for another claim."""
        self._seen = None

    def is_enough(self) -> bool:
        """Whether it is in sight, and has been long enough."""
        if not self.shortest:
            return True
        is_known = self._seen == place(self._card.suggestion) and monotonic() - self._since >= self.shortest
        return is_known and self._is_in_sight()

    def _is_in_sight(self) -> bool:
        """Half of it is, or half of what there is room for."""
        card, around = self._card, self._card.parentWidget()
        if around is None or not card.isVisible():
            return False
        room, shown = (one.visibleRegion().boundingRect().height() for one in (around, card))
        return shown > 0 and 2 * shown >= min(card.height(), room)


def say_why_not(desk: Desk, stands: bool, is_searched: bool) -> None:
    """Say why a key decided nothing: a passage `stands` there that was not looked at, or none does."""
    if stands:
        desk.say(tr("Nothing was decided: the passage has only just come into sight."),
                 remedy=tr("Look at it and press the key again."))
    elif not is_searched:
        desk.say(tr("Nothing was decided: the sources are still being searched."),
                 remedy=tr("Look at the passage when it stands here, and press the key again."))
    else:
        desk.say(tr("Nothing was decided: no passage stands here."),
                 remedy=tr("Search the sources for other words, or link words that are selected in a source."))
