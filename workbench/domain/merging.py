"""What comes of merging a colleague's case bundle, and the differences that a person decides."""

from dataclasses import dataclass
from enum import StrEnum


class Settlement(StrEnum):
    """What a person decided about a difference; OPEN is not decided yet."""

    OPEN = "to be decided"
    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Difference:
    """A bundle says otherwise than this library. `about` names the thing in words, `field` its side; `ours` and
    `theirs` are for reading. `claim` is its id where it is about one."""

    id: int
    what: str
    about: str
    field: str
    ours: str
    theirs: str
    from_whom: str
    claim: int | None = None
    settled: Settlement = Settlement.OPEN


@dataclass(frozen=True, slots=True)
class Merged:
    """What a bundle brought: how many rows of each table, where it says otherwise, and what found no place here."""

    case: int
    case_name: str
    added: dict[str, int]
    differences: int
    unplaced: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        return bool(self.differences or sum(self.added.values()))
