"""What a close look found in one passage."""

from typing import TYPE_CHECKING

from workbench.domain.searching import Candidate
from workbench.matching.looking.features import NAMES

if TYPE_CHECKING:  # it brings numpy, which a start does without
    from workbench.matching.looking.looks import Compared


class Common:
    """All that was found in one passage, read from a close look at many of them when it is asked for."""

    __slots__ = ("_at", "_found")

    def __init__(self, found: "Compared", at: int):
        self._found, self._at = found, at

    @property
    def candidate(self) -> Candidate:
        return self._found.candidates[self._at]

    @property
    def values(self) -> tuple[float, ...]:
        """The features, by NAMES."""
        return tuple(self._found.values[self._at].tolist())

    def __getitem__(self, name: str) -> float:
        return float(self._found.values[self._at, NAMES.index(name)])

    def worth(self, number: int) -> float:
        """How well the passage, or the question that it answers, answers a slot."""
        return float(self._found.glances.worth[self._at, number])

    @property
    def question(self) -> list[int]:
        """The slots that only the question before it answers, or that better."""
        return self._found.glances.question[self._at].nonzero()[0].tolist()

    @property
    def context(self) -> list[int]:
        """The slots that only its neighbours or its title answer."""
        return self._found.context[self._at].nonzero()[0].tolist()

    @property
    def other_figures(self) -> tuple[tuple[int, str], ...]:
        """(slot, stem): another number of the same thing."""
        return self._found.glances.figures[self._at][1]
