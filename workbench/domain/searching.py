"""What a search index is asked and what it answers: the border between the store and the matching."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from workbench.domain.documents import PassageKind

LONGEST_ASKED = 6_000
"""Characters of a claim that sources are searched for, about a thousand words: what is longer is no one assertion."""


class Candidate(NamedTuple):
    """A passage that may bear on a claim. `start`, `end` lie in its document's source text.

    `extraction` is the frozen text it belongs to, `title` its document's; `before` and `after` are the texts of its
    neighbours, "" at the ends of the document and as long as they were not asked for;
    `question` is that which stands before and which the passage seems to answer, if one does; so many passages of the
    answer stand between them as `behind` tells.
    """

    passage: int
    extraction: int
    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""
    kind: PassageKind = PassageKind.TEXT
    speaker: str | None = None
    page: int | None = None
    paragraph: int = 0
    language: str = ""
    title: str = ""
    question: str = ""
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Own:
    """Where a claim itself stands: passages of `extraction` that overlap [start, end) are never its own match."""

    extraction: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Frequencies:
    """In how many of the `passages` of a library each stem stands; stems that stand in none are left out."""

    passages: int
    counts: Mapping[str, int]


KINDS_OF_STEMS = 4
WORD, NO_WORD, FIGURE = range(3)
"""What a stem is: initials and leading digits are no words, a figure is."""


def number_of(stem: str, place: int) -> int:
    """The number of the stem at a place of some stems: divided by `KINDS_OF_STEMS`, it is the place, and what is left
    is its kind."""
    return place * KINDS_OF_STEMS + (NO_WORD if stem[0] in "~=" else FIGURE if stem[0].isdigit() else WORD)


class KnownStems(NamedTuple):
    """The stems of passages that need not be read: `of` each passage the `numbers` of its stems, in order and as often
    as they stand there (an array; None for a passage that is not known). `stems` are all of them by place; to one
    search each has one number."""

    of: Sequence[Sequence[int] | None]
    numbers: Mapping[str, int]
    stems: Sequence[str]


class SearchIndex(Protocol):
    """What the matching asks of a library's index, whatever database keeps it."""

    def frequencies(self, stems: Collection[str]) -> Frequencies:
        """How common each stem is."""

    def languages(self) -> Sequence[str]:
        """The languages of the indexed texts, most passages first."""

    def words(self, prefix: str, shortest: int, longest: int) -> Sequence[str]:
        """The indexed words (not figures) that begin with `prefix` and are so long."""

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that are indexed, told sooner than how often each is."""

    def sentence(self, own: Own) -> str:
        """The whole of the passages in which a claim stands."""

    def leading_up_to(self, own: Own) -> str:
        """The passage before those, "" where they are the first."""

    def candidates(
        self,
        weights: Mapping[str, float],
        *,
        within: Collection[int] | None = None,
        own: Own | None = None,
        limit: int = 100,
    ) -> list[Candidate]:
        """The passages in which the weights of the stems they hold add up highest; ties by age.

        `within` keeps to these extractions. Passages of `own` are left out.
        """

    def beside(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The same candidates with the texts before and after them."""

    def stems_of(self, passages: Sequence[int]) -> KnownStems | None:
        """The stems of passages, where some are known without reading them; None where none are."""
