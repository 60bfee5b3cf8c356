"""Do two values agree, to the precision and with the hedges that their writers gave?

Every figure has a tight interval, within which another agrees with it, and a wide one, outside which another differs;
between the two we stay silent.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

from workbench.crosscheck.figures.figure import AGE, CLOCK, FRACTION, SHARE, VAGUE, Figure
from workbench.crosscheck.lexicon import change_words as words
from workbench.crosscheck.words.stems import stem

EQUAL, ROUNDED, TRUNCATED, HEDGED, HOLDS, WITHIN, FRACTIONAL = (
    "equal",
    "rounded",
    "truncated",
    "hedged",
    "holds",
    "within",
    "fraction",
)
DIFFERS, OPEN, FAR = "differs", "open", "far"
AGREEING = frozenset((EQUAL, ROUNDED, TRUNCATED, HEDGED, HOLDS, WITHIN, FRACTIONAL))

_SAME = 1e-9
_SET_EXACTLY = frozenset(map(stem, "interest deposit mortgage lending benchmark tax vat tariff levy duty".split()))
"""Beside rates that somebody has set to the quarter point: 4% is no rounding of 3.75%."""
_A_STEP = 0.2
_FURTHEST = {words.OVER: 2.0, words.AT_LEAST: 2.0, words.UNDER: 3.0, words.AT_MOST: 5.0}
"""How far from a bound its writer can still have meant: nobody says "more than 200" of a thousand. "Up to" is said of
the highest of many."""


@dataclass(slots=True)
class Value:
    """A figure's value on the scale that it shares with the other: `figure` keeps its hedge."""

    figure: Figure
    low: float
    high: float
    step: float


def held_against(a: Value, b: Value) -> str:
    """How two values stand to each other: one of EQUAL … FRACTIONAL, DIFFERS, OPEN where nothing can be said, or FAR
    where a bound holds by so much that its writer can hardly have meant the other figure."""
    one, other = a.figure, b.figure
    if one.kind == CLOCK:
        return _clocks(a, b)
    if not one.hedge and not other.hedge and not one.is_range and not other.is_range:
        return _plain_against(a, b)
    if one.is_range and other.is_range:
        return _range_against(a, b)
    if one.hedge == other.hedge and _close(a.low, b.low):
        return EQUAL
    if one.hedge == other.hedge == FRACTION:
        return EQUAL if abs(a.low - b.low) < 0.02 * abs(a.low) else DIFFERS
    if one.hedge == other.hedge == words.ABOUT and not (one.is_range or other.is_range):
        gap = abs(a.low - b.low) / max(abs(a.low), abs(b.low))
        return HEDGED if gap <= 0.05 else DIFFERS if gap > 0.1 else OPEN
    if _exclude_each_other(a, b):
        return DIFFERS
    tight_a, wide_a = _intervals(a)
    tight_b, wide_b = _intervals(b)
    if tight_a[0] <= tight_b[1] and tight_b[0] <= tight_a[1]:
        if same_way(one, other) and abs(a.low - b.low) > 0.1 * max(abs(a.low), abs(b.low)):
            return OPEN
        return _name(one, other)
    if _one_bound(one, other) and one.unit is not other.unit and _rounded_in_converting(a, b):
        return HOLDS
    if wide_a[0] <= wide_b[1] and wide_b[0] <= wide_a[1]:
        return FAR if _one_bound(one, other) and _far_off(a, b) else OPEN
    return DIFFERS


_DAY = 1440.0
_ABOUT_AN_HOUR, _SOON = 60.0, 30.0
_BOUNDS_OF_TIME = {words.OVER, words.UNDER}


def minutes_apart(one: float, other: float) -> float:
    """By how many minutes the other time of day is later than the one, midnight between them or not."""
    return (other - one + _DAY / 2) % _DAY - _DAY / 2


def _clocks(a: Value, b: Value) -> str:
    """Two times of day; what is told to be before or after one leaves open how long."""
    later = minutes_apart(a.low, b.low)
    hedges = a.figure.hedge, b.figure.hedge
    if not later or words.ABOUT in hedges and abs(later) <= _SOON:
        return HEDGED if later else EQUAL
    if words.ABOUT in hedges and abs(later) <= _ABOUT_AN_HOUR:
        return OPEN
    if hedges[0] == hedges[1] or not _BOUNDS_OF_TIME & set(hedges):
        return DIFFERS
    bound, after_it = (hedges[0], later) if hedges[0] in _BOUNDS_OF_TIME else (hedges[1], -later)
    return OPEN if (after_it > 0) == (bound == words.OVER) or abs(later) <= _ABOUT_AN_HOUR else DIFFERS


def _one_bound(one: Figure, other: Figure) -> bool:
    """Whether one of the two is a bound, and the other is not."""
    return (one.hedge in _FURTHEST) != (other.hedge in _FURTHEST)


def _far_off(a: Value, b: Value) -> bool:
    """Whether the plain figure lies beyond what the bound's writer can have meant, and not just short of the bound."""
    bound, plain = (a, b) if a.figure.hedge in _FURTHEST else (b, a)
    far = _FURTHEST[bound.figure.hedge]
    if bound.figure.hedge in _LOWER:
        return plain.low > bound.low * far > 0
    return 0 <= plain.high < bound.low / far


_STRICT = {words.OVER, words.UNDER}
_LOWER, _UPPER = {words.OVER, words.AT_LEAST}, {words.UNDER, words.AT_MOST}


def _exclude_each_other(a: Value, b: Value) -> bool:
    """Whether one is a lower bound that leaves nothing below the other's upper bound: more than 200, fewer than 200."""
    for floor, ceiling in ((a, b), (b, a)):
        if floor.figure.hedge in _LOWER and ceiling.figure.hedge in _UPPER:
            if _close(floor.low, ceiling.low):
                return bool({floor.figure.hedge, ceiling.figure.hedge} & _STRICT)
            return floor.low > ceiling.low
    return False


def same_way(one: Figure, other: Figure) -> bool:
    """Whether both are lower bounds, or both upper: more than 30 and at least 42."""
    return {one.hedge, other.hedge} <= _LOWER or {one.hedge, other.hedge} <= _UPPER


def turned_round(one: Figure, other: Figure) -> bool:
    """Whether one is a lower bound and the other an upper: at least 38, at most 38."""
    return one.hedge in _LOWER and other.hedge in _UPPER or one.hedge in _UPPER and other.hedge in _LOWER


def _name(one: Figure, other: Figure) -> str:
    hedges = {one.hedge, other.hedge}
    if hedges & {words.OVER, words.AT_LEAST, words.UNDER, words.AT_MOST}:
        return HOLDS
    if one.is_range or other.is_range:
        return WITHIN
    return FRACTIONAL if hedges <= {FRACTION, ""} else HEDGED


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME * max(abs(one), abs(other))


def _plain_against(a: Value, b: Value) -> str:
    if _close(a.low, b.low):
        return EQUAL
    if a.figure.kind == SHARE and (a.figure.near | b.figure.near) & _SET_EXACTLY and abs(a.low - b.low) >= _A_STEP:
        return DIFFERS
    for coarse, fine in ((a, b), (b, a)):
        found = _precision(coarse, fine)
        if found:
            return found
    return ROUNDED if _rounded_in_converting(a, b) else DIFFERS


def _rounded_in_converting(a: Value, b: Value) -> bool:
    """Whether two figures on different scales differ by no more than the rounding of the one that was worked out: a
    million litres, 264,000 gallons."""
    if a.figure.unit is b.figure.unit and a.figure.per == b.figure.per and a.figure.base == b.figure.base:
        return False
    gap, size = abs(a.low - b.low), max(abs(a.low), abs(b.low))
    for one in (a, b):
        scale = abs(one.low / one.figure.low) if one.figure.low else 0.0
        if gap <= _loose_step(one.figure.low, one.figure.step) * scale / 2 and gap <= 0.025 * size:
            return True
    return gap <= 0.005 * size


def _precision(coarse: Value, fine: Value) -> str:
    """Whether the coarser figure is the finer one rounded or cut off at the place where its writer stopped."""
    value, gap = abs(coarse.low), fine.low - coarse.low
    if coarse.step > fine.step * 1.0001:
        half = coarse.step / 2
        if abs(gap) <= half * (1 + _SAME) and half <= 0.25 * value + _SAME:
            return ROUNDED
        toward_zero = gap if coarse.low >= 0 else -gap
        if 0 <= toward_zero < coarse.step and toward_zero <= 0.025 * value:
            return TRUNCATED
    loose = _loose_step(coarse.low, coarse.step)
    if loose > max(coarse.step, _loose_step(fine.low, fine.step)) and abs(gap) <= loose / 2:
        return ROUNDED
    return ""


@lru_cache(maxsize=8192)
def _loose_step(value: float, step: float) -> float:
    """The rounding that trailing zeros suggest: 65,000 may be meant to the thousand, 200 to the ten, 470 to the one."""
    value = abs(value)
    if not step or not value or value > 1e300:
        return step
    zeros = 0
    size = step
    while zeros < 15 and value % (size * 10) == 0 and value >= size * 10:
        size *= 10
        zeros += 1
    if zeros < 2:
        return step
    while size > step and size / 2 > 0.025 * value:
        size /= 10
    return size


@lru_cache(maxsize=8192)
def significant(value: float) -> int:
    """How many digits of a value are not trailing zeros: 2 for 32,000."""
    if not value or not math.isfinite(value):
        return 1
    return max(1, len(f"{abs(value):.12e}".partition("e")[0].replace(".", "").rstrip("0")))


_LOOSEST = 0.15
_SHARE_WIDTH = 6.0
"""Percentage points: "about 80 percent" is not 70."""


def _width(value: float) -> float:
    return {1: _LOOSEST, 2: 0.075}.get(significant(value), 0.03)


def _intervals(value: Value) -> tuple[tuple[float, float], tuple[float, float]]:
    """(tight, wide) intervals of what a figure may mean."""
    figure, low, high, step = value.figure, value.low, value.high, value.step
    hedge = figure.hedge
    size = abs(low)
    if figure.is_range and hedge != VAGUE:
        slack = step / 2
        return (low - slack, high + slack), (low - slack, high + slack)
    if hedge == VAGUE:
        return (low, high), (low - 1, high + 1) if figure.kind == AGE else (low * 0.85, high * 1.5)
    if hedge == FRACTION:
        return (low - 0.04 * size, low + 0.04 * size), (low - 0.08 * size, low + 0.08 * size)
    width = (_width(figure.low) if figure.step else _LOOSEST) * size
    if figure.kind == SHARE:
        width = min(width, _SHARE_WIDTH)
    if hedge in (words.NEARLY, words.JUST_OVER):
        width *= 0.7
    if hedge == words.ABOUT:
        return (low - width, low + width), (low - 1.6 * width, low + 1.6 * width)
    if hedge == words.NEARLY:
        return (low - width, low + 0.005 * size), (low - 1.6 * width, low + 0.01 * size)
    if hedge == words.JUST_OVER:
        return (low - 0.005 * size, low + width), (low - 0.01 * size, low + 1.6 * width)
    if hedge in (words.OVER, words.AT_LEAST):
        return (low - _SAME * size, low + (_FURTHEST[hedge] - 1) * size), (low - 0.003 * size, math.inf)
    if hedge in (words.UNDER, words.AT_MOST):
        return (low - size * (1 - 1 / _FURTHEST[hedge]), low + _SAME * size), (-math.inf, low + 0.003 * size)
    slack = step / 2 if step < 0.02 * size else 0.0
    return (low - slack, low + slack), (low - slack, low + slack)


def _range_against(a: Value, b: Value) -> str:
    slack = max(a.step, b.step) / 2 + _SAME * abs(a.high)
    if abs(a.low - b.low) <= slack and abs(a.high - b.high) <= slack:
        return EQUAL
    vague = VAGUE in (a.figure.hedge, b.figure.hedge)
    if a.low <= b.high and b.low <= a.high and vague:
        return OPEN
    return DIFFERS
