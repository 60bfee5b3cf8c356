"""Ratings, scales and verdicts: a rating with its rationale, by a person, at a time."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.signing import Concern


class Reopening(StrEnum):
    """Why a signed verdict got another version: something in it was wrong, or there are new facts."""

    CORRECTION = "correction"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of a rating scale. `number` is its value for ClaimReview, None where it has none; `colour` is #rrggbb
    and `letter` one or two letters, so that no meaning rests on colour alone."""

    id: int
    key: str
    label: str
    definition: str
    position: int
    colour: str
    letter: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class RatingScale:
    id: int
    key: str
    name: str
    description: str
    ratings: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One version of a claim's verdict. Versions are only ever added: the highest is the current one.

    `label`, `definition` and `scale` are kept as they stood; renaming a rating never rewrites them; so are `best` and
    `worst`, the ends of its scale's numbers. `correction` says why a signed verdict was changed, `reopening` whether
    that is a correction or an update. `searched` says where nothing was found, where no source could be. `signed_by` is
    "" until somebody signs off; `concerns` are what the signer was warned of.
    """

    id: int
    uid: str
    claim: int
    version: int
    scale: str
    label: str
    definition: str
    colour: str
    letter: str
    rationale: str
    decided_by: str
    decided_at: str
    rating: int | None = None
    number: int | None = None
    signed_by: str = ""
    signed_at: str = ""
    correction: str = ""
    reopening: Reopening | None = None
    searched: str = ""
    concerns: tuple[Concern, ...] = ()
    best: int | None = None
    worst: int | None = None

    @property
    def is_signed(self) -> bool:
        return bool(self.signed_by)
