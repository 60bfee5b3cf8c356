"""Name how a figure may have gone wrong: a factor of a thousand, swapped digits, another unit."""

import math
from dataclasses import dataclass

from workbench.crosscheck.figures.figure import VAGUE, Figure
from workbench.crosscheck.weighing.tolerance import significant

FACTOR, SWAPPED, DIGIT, UNIT, CURRENCY, PERIOD = "factor", "swapped", "digit", "unit", "currency", "period"


@dataclass(frozen=True, slots=True)
class Mistake:
    """`kind` of mistake; `factor` where it is one; a `telling` one shows by itself that the two mean the same thing."""

    kind: str
    factor: int = 0
    telling: bool = False


def name_mistake(a: Figure, b: Figure, low_a: float, low_b: float) -> Mistake | None:
    """The likely mistake between two figures that differ, whose values on one scale are `low_a` and `low_b`."""
    if VAGUE in (a.hedge, b.hedge):
        return None
    written = _close(a.low, b.low)
    if written and a.unit is not b.unit and a.unit and b.unit:
        return Mistake(UNIT, telling=significant(a.low) >= 2)
    if written and a.kind != b.kind:
        return Mistake(UNIT)
    if written and a.currency != b.currency and a.currency and b.currency:
        return Mistake(CURRENCY, telling=significant(a.low) >= 2)
    if written and a.per != b.per:
        return Mistake(PERIOD, telling=significant(a.low) >= 2)
    if not low_a or not low_b or low_a * low_b < 0 or not (math.isfinite(low_a) and math.isfinite(low_b)):
        return None
    ratio = low_b / low_a if abs(low_b) > abs(low_a) else low_a / low_b
    for factor in (10, 100, 1000, 10**6):
        if abs(ratio / factor - 1) < 0.01 and _same_digits(low_a, low_b):
            return Mistake(FACTOR, factor, telling=significant(low_a) >= 2 and significant(low_b) >= 2)
    return _digits(low_a, low_b)


def _same_digits(one: float, other: float) -> bool:
    """Whether two values have the same digits, as far as the rounder of the two goes."""
    places = min(significant(one), significant(other)) - 1
    return f"{abs(one):.{places}e}".partition("e")[0] == f"{abs(other):.{places}e}".partition("e")[0]


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def _digits(one: float, other: float) -> Mistake | None:
    first, second = _written(one), _written(other)
    if len(first) != len(second) or first == second:
        return None
    wrong = [at for at in range(len(first)) if first[at] != second[at]]
    if len(wrong) == 2:
        left, right = wrong
        if first[left] == second[right] and first[right] == second[left]:
            return Mistake(SWAPPED, telling=right == left + 1 and max(significant(one), significant(other)) >= 3)
    if len(wrong) == 1 and len(first) >= 4 and significant(one) >= 4:
        return Mistake(DIGIT, telling=True)
    return None


def _written(value: float) -> str:
    return f"{abs(value):.6f}".rstrip("0").rstrip(".").replace(".", "")
