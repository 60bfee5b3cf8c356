"""Two places held beside each other: what both say in the same words stands at the same height, and stays so while one
of them is read on.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.two_ways import Way
from workbench.text.alignment import Pair, counterpart, in_step

Span = tuple[int, int]
LEVEL = 0.33
"""Where on a pane one reads: the share of its height below its upper edge."""
LONG = 0.6
"""From this share of its pane's height on a place is long: read on, it takes the other along."""


@dataclass(frozen=True, slots=True)
class Held:
    """A place and the document that shows it."""

    opened: OpenDocument
    span: Span

    @property
    def is_text(self) -> bool:
        """Whether it is there as text, and can be scrolled by lines."""
        return isValid(self.opened) and self.opened.is_loaded and self.opened.ways.way is not Way.PAGE

    @property
    def words(self) -> str:
        """What stands there."""
        return self.opened.view.content.text[self.span[0]:self.span[1]]

    @property
    def is_long(self) -> bool:
        """Whether it is too long to be seen at a glance."""
        view = self.opened.view
        return view.down(self.span[1]) - view.down(self.span[0]) > LONG * view.viewport().height()


class Aligned(QObject):
    """Holds two places in step; one pair at a time."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._ours: Held | None = None
        self._theirs: Held | None = None
        self._pairs: list[Pair] = []
        self._follows = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)

    def hold(self, ours: Held | None, theirs: Held) -> None:
        """Hold these beside each other, once both are there and have their room."""
        self.let_go()
        if ours is None or theirs.span[0] < 0:
            return
        self._ours, self._theirs = ours, theirs
        for held in (ours, theirs):
            if not held.opened.is_loaded:
                held.opened.loaded.connect(self._soon.start)
        self._soon.start()

    def let_go(self) -> None:
        """Each is read by itself again."""
        for held in (self._ours, self._theirs) if self._pairs else ():
            if isValid(held.opened):
                held.opened.view.verticalScrollBar().valueChanged.disconnect(self._scrolled)
        self._ours, self._theirs, self._pairs = None, None, []

    def _begin(self) -> None:
        """The first words that both have, at the same height; those of a long place follow it from then on."""
        if self._pairs or self._ours is None or not (self._ours.is_text and self._theirs.is_text):
            return
        self._pairs = [(self._ours.span[0] + ours, self._theirs.span[0] + theirs)
                       for ours, theirs in in_step(self._ours.words, self._theirs.words)]
        self._place()
        for held in (self._ours, self._theirs) if self._pairs else ():
            held.opened.view.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _place(self) -> None:
        """Their place at the height of ours, by the first word that both have; a short one whole and in sight."""
        ours, theirs = self._ours.opened.view, self._theirs.opened.view
        here, there = next(iter(self._pairs), (self._ours.span[0], self._theirs.span[0]))
        start, end = self._theirs.span
        high = theirs.down(end) - theirs.down(start)
        room = theirs.viewport().height() - 2 * theirs.fontMetrics().height()
        down = ours.down(here) - (theirs.down(there) - theirs.down(start))
        if not self._theirs.is_long:
            down = max(0.0, min(down, room - high))
        theirs.scroll_to(start, down)

    def _scrolled(self) -> None:
        """One of them was read on: where it is long, the other goes along while there is something of it in sight."""
        bar = self.sender()
        if self._follows or self._ours is None or not (self._ours.is_text and self._theirs.is_text):
            return
        back = bar is self._theirs.opened.view.verticalScrollBar()
        leading = self._theirs if back else self._ours
        if not (self._ours.is_long or self._theirs.is_long):
            return
        view = leading.opened.view
        read = view.offset_in_sight(LEVEL * view.viewport().height())
        if leading.span[0] <= read <= leading.span[1]:
            self._take_along(leading, counterpart(self._pairs, read, back=back))

    def _take_along(self, leading: Held, pair: Pair) -> None:
        """Bring the other one's word to the height at which the leading one's stands."""
        back = leading is self._theirs
        here, there = reversed(pair) if back else pair
        other = (self._ours if back else self._theirs).opened.view
        down = leading.opened.view.down(here)
        if 0 <= down < min(other.viewport().height(), leading.opened.view.viewport().height()):
            self._follows = True
            other.scroll_to(there, down)
            self._follows = False
