"""Sums as evidence: figures of a claim and its evidence, what is done with them, and what comes out."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it is a number of. `dimension` is "" for things that are counted, else what the unit measures,
    `factor` the unit's size in it; `divisor` is 100 for a percentage, 100,000 for a rate per 100,000, else 1."""

    value: Fraction
    unit: str = ""
    dimension: str = ""
    factor: Fraction = Fraction(1)
    divisor: int = 1

    @property
    def is_share(self) -> bool:
        """Whether it is a part of something: multiplied with another number it is taken of it."""
        return self.divisor != 1


@dataclass(frozen=True, slots=True)
class PickedFigure:
    """A figure as a text has it. `passage` are the words it stands in, [start, end) its place there, `nth` its number
    among the `of` figures of the passage. `evidence` is the piece it comes from, None for the claim's own words."""

    words: str
    quantity: Quantity
    passage: str
    start: int
    end: int
    nth: int
    of: int
    source: str = ""
    evidence: int | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """What came out: `result` as a quantity and in words, the `working` on one line, and `notes` on what was taken for
    what (a ton for 1,000 kg, kilograms turned into tons)."""

    result: Quantity
    words: str
    working: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Calculation:
    """A sum that is kept with a claim. `inputs` are by letter, a first; `was` is what came out when it was kept, `now`
    what comes out of the figures as the passages have them now (None where it cannot be worked out any more); `flags`
    say in sentences what has changed since."""

    id: int
    claim: int
    name: str
    expression: str
    inputs: tuple[PickedFigure, ...]
    was: str
    working: str
    made_by: str
    made_at: str
    now: Sum | None = None
    flags: tuple[str, ...] = ()
