"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

`looks` works them out in two looks: a glance at all candidates, cheap, and a close comparison of those that it promises
most of.
"""

from typing import TYPE_CHECKING

from workbench.domain.searching import Candidate

if TYPE_CHECKING:
    from workbench.matching.looking.looks import Compared

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

ANSWERING = 0.6
"""What a word of the question that a passage answers is worth beside one of its own."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("bm25", "rarest", "focus", "figures", "exact", "names", "speaker")
NAMES = (*AT_A_GLANCE, "context", "nearby", "pieces", "verbatim")
"""The features in order, as the table of weights names them."""


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
