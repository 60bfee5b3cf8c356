"""A second check: somebody else rates the claim without seeing the rating."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What was decided about two ratings that differ."""

    FIRST = "first stands"
    SECOND = "second stands"
    NEITHER = "neither stands"


@dataclass(frozen=True, slots=True)
class SecondCheck:
    """Asked for, then given by another person, and settled where the two differ.

    `version` is the version of the verdict that it was held against; `differs` is None until it is given, and until it
    was held against the first rating, which a case bundle does not hold. `label` to `number` are kept as they stood,
    like those of a verdict.
    """

    id: int
    uid: str
    claim: int
    asked_by: str
    asked_at: str
    version: int = 0
    rating: int | None = None
    scale: str = ""
    label: str = ""
    definition: str = ""
    colour: str = ""
    letter: str = ""
    number: int | None = None
    rationale: str = ""
    checked_by: str = ""
    checked_at: str = ""
    differs: bool | None = None
    decision: Decision | None = None
    reason: str = ""
    settled_by: str = ""
    settled_at: str = ""

    @property
    def is_given(self) -> bool:
        return bool(self.checked_by)

    @property
    def is_waiting(self) -> bool:
        """Asked for, and nobody has given it."""
        return not self.is_given

    @property
    def is_uncompared(self) -> bool:
        """Given where the first rating is not known: whoever asked for it compares the two."""
        return self.is_given and self.differs is None

    @property
    def is_unsettled(self) -> bool:
        """Given, of another rating, and nobody has decided."""
        return bool(self.differs) and self.decision is None
