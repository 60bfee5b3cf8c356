"""Ratings, scales and verdicts: a rating with its rationale, by a person, at a time."""

from dataclasses import dataclass


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

    `label`, `definition` and `scale` are kept as they stood; renaming a rating never rewrites them. `correction` says
    why a signed verdict was changed. `signed_by` is "" until somebody signs off.
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

    @property
    def is_signed(self) -> bool:
        return bool(self.signed_by)
