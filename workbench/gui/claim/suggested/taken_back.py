"""Which passage a decision was about that somebody took back: the keys go there again, so that the right one can be
pressed.
"""

from collections.abc import Sequence

from workbench.domain.acts import Act, Change
from workbench.domain.claims import Evidence, Suggestion

Place = tuple[int, int, int]


def place(one: Suggestion) -> Place:
    """Where a passage stands."""
    return one.document, one.start, one.end


def covers(piece: Evidence, one: Suggestion) -> bool:
    """Whether a piece of evidence is of a passage."""
    return piece.document == one.document and piece.anchor.start < one.end and piece.anchor.end > one.start


class TakenBack:
    """Holds what was decided about the passages of a list when a change came that takes something back."""

    def __init__(self):
        self._before: dict[Place, tuple] = {}

    def note(self, change: Change, suggestions: Sequence[Suggestion]) -> None:
        """Remember how they stand, where the change takes something back."""
        turns = change.act in (Act.UNDO, Act.REDO)
        self._before = {place(one): (one.stance, one.dismissed) for one in suggestions} if turns else {}

    def index(self, suggestions: Sequence[Suggestion]) -> int | None:
        """Which of them stands otherwise now; it is told once."""
        before, self._before = self._before, {}
        for index, one in enumerate(suggestions):
            now = one.stance, one.dismissed
            if before.get(place(one), now) != now:
                return index
        return None
