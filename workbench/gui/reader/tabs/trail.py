"""Back and forward through the places that were looked at, like a browser."""

from collections.abc import Callable
from dataclasses import dataclass

LONGEST = 100
SAME = 400
"""Two places in one document that lie closer than this many characters are one stop."""
SAME_DOWN = 300.0
"""The same for two places of a page, in points."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A document and the source offset that was looked at; `page` (from 0) and `down` (points down it) where it was
    looked at on a page."""

    document: int
    offset: int
    page: int | None = None
    down: float = 0.0

    def is_near(self, other: "Stop") -> bool:
        """Whether going there from here would hardly move anything."""
        if self.document != other.document:
            return False
        if self.page is not None and other.page is not None:
            return self.page == other.page and abs(self.down - other.down) < SAME_DOWN
        return abs(self.offset - other.offset) < SAME


class Trail:
    """Where somebody has been. `leave` notes the place before a jump; `back` and `forward` give where to go. `changed`
    is called when there is another place to go to, or none any more."""

    def __init__(self, changed: Callable[[], object] = lambda: None):
        self._changed = changed
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there was a place before."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether `back` left a place."""
        return bool(self._ahead)

    def leave(self, here: Stop | None) -> None:
        """Note the place that is left by a jump; what lay ahead is forgotten."""
        if here is None or (self._behind and self._behind[-1].is_near(here)):
            return
        self._behind = [*self._behind[1 - LONGEST:], here]
        self._ahead = []
        self._changed()

    def back(self, here: Stop | None) -> Stop | None:
        """The place before; None at the beginning of the trail."""
        return self._step(self._behind, self._ahead, here)

    def forward(self, here: Stop | None) -> Stop | None:
        """The place that `back` left; None at its end."""
        return self._step(self._ahead, self._behind, here)

    def _step(self, source: list[Stop], target: list[Stop], here: Stop | None) -> Stop | None:
        while source and here is not None and source[-1].is_near(here):
            source.pop()
        there = source.pop() if source else None
        if there is not None and here is not None:
            target.append(here)
        self._changed()
        return there
