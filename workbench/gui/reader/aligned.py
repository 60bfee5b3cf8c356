"""Two places held beside each other: what both say in the same words stands at the same height, and stays so while one
of them is read on, as text or as pages.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
from shiboken6 import isValid

from workbench.gui.reader.paper.page_view import PageView
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.text.text_view import TextView
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
    def is_there(self) -> bool:
        """Whether it can be read: its tab may be closed, its text still on its way."""
        return isValid(self.opened) and self.opened.is_loaded

    @property
    def shown(self) -> TextView | PageView:
        """What it is read in; of text and pages side by side the text, with which the pages go."""
        return self.opened.ways.front

    @property
    def words(self) -> str:
        """What stands there."""
        return self.opened.view.content.text[self.span[0]:self.span[1]]

    @property
    def is_long(self) -> bool:
        """Whether it is too long to be seen at a glance."""
        view = self.shown
        return view.down(self.span[1]) - view.down(self.span[0]) > LONG * view.viewport().height()


class Aligned(QObject):
    """Holds two places in step; one pair at a time."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._ours: Held | None = None
        self._theirs: Held | None = None
        self._pairs: list[Pair] = []
        self._bars: list[QScrollBar] = []
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
            held.opened.ways.changed.connect(self._shown_otherwise)
            if not held.opened.is_loaded:
                held.opened.loaded.connect(self._soon.start)
        self._soon.start()

    def let_go(self) -> None:
        """Each is read by itself again."""
        self._leave_bars()
        for held in (self._ours, self._theirs) if self._ours is not None else ():
            if isValid(held.opened):
                held.opened.ways.changed.disconnect(self._shown_otherwise)
        self._ours, self._theirs, self._pairs = None, None, []

    def _shown_otherwise(self, _way) -> None:
        self._soon.start()

    def _leave_bars(self) -> None:
        for bar in self._bars:
            if isValid(bar):
                bar.valueChanged.disconnect(self._scrolled)
        self._bars = []

    def _begin(self) -> None:
        """The first words that both have, at the same height; those of a long place follow it from then on. So again
        when one of them is shown another way."""
        if self._ours is None or not (self._ours.is_there and self._theirs.is_there):
            return
        self._pairs = self._pairs or [(self._ours.span[0] + ours, self._theirs.span[0] + theirs)
                                      for ours, theirs in in_step(self._ours.words, self._theirs.words)]
        self._leave_bars()
        self._place()
        if self._pairs:
            self._bars = [held.shown.verticalScrollBar() for held in (self._ours, self._theirs)]
        for bar in self._bars:
            bar.valueChanged.connect(self._scrolled)

    def _place(self) -> None:
        """Their place at the height of ours, by the first word that both have; a short one whole and in sight."""
        ours, theirs = self._ours.shown, self._theirs.shown
        here, there = next(iter(self._pairs), (self._ours.span[0], self._theirs.span[0]))
        start, end = self._theirs.span
        high = theirs.down(end) - theirs.down(start)
        room = theirs.viewport().height() - 2 * theirs.fontMetrics().height()
        down = ours.down(here) - (theirs.down(there) - theirs.down(start))
        if not self._theirs.is_long:
            down = max(0.0, min(down, room - high))
        theirs.scroll_to(start, down + _higher(ours, theirs))

    def _scrolled(self) -> None:
        """One of them was read on: where it is long, the other goes along while there is something of it in sight."""
        bar = self.sender()
        if self._follows or self._ours is None or not (self._ours.is_there and self._theirs.is_there):
            return
        back = bar is self._theirs.shown.verticalScrollBar()
        leading = self._theirs if back else self._ours
        if not (self._ours.is_long or self._theirs.is_long):
            return
        view = leading.shown
        read = view.offset_in_sight(LEVEL * view.viewport().height(), leading.span)
        if leading.span[0] <= read <= leading.span[1]:
            self._take_along(leading, counterpart(self._pairs, read, back=back))

    def _take_along(self, leading: Held, pair: Pair) -> None:
        """Bring the other one's word to the height at which the leading one's stands."""
        back = leading is self._theirs
        here, there = reversed(pair) if back else pair
        view, other = leading.shown, (self._ours if back else self._theirs).shown
        down = view.down(here)
        if 0 <= down < min(other.viewport().height(), view.viewport().height()):
            self._follows = True
            other.scroll_to(there, down + _higher(view, other))
            self._follows = False


def _higher(view: QAbstractScrollArea, other: QAbstractScrollArea) -> int:
    """How many pixels higher the other one begins, where they stand side by side: one has tabs above it."""
    here, there = (one.viewport().mapToGlobal(QPoint()) for one in (view, other))
    apart = here.y() - there.y()
    return apart if here.x() != there.x() and abs(apart) < min(view.height(), other.height()) / 2 else 0
