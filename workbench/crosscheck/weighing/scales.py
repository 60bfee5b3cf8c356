"""Bring two figures onto one scale, once for each reading of their units and digits."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.crosscheck.figures.figure import CHANGE, COUNT, MEASURE, SCORE, Figure
from workbench.crosscheck.numbers.measures import UNITS
from workbench.crosscheck.weighing.tolerance import Value

_MONTH = 2629800.0


def _a_day(per: float, days: float) -> float:
    """What turns a rate into one a day; a month has so many days."""
    return 1 / days if per == _MONTH else 86400 / per


def scales(a: Figure, b: Figure) -> list[tuple[Value, Value]]:
    """The two values on one scale, once for each reading: the three tons, the two gallons, other decimal points."""
    if a.kind != b.kind and COUNT in (a.kind, b.kind):
        if (a if a.kind == COUNT else b).whole:
            return [(_as_share(a), _as_share(b))]
        return [(_as_part(a), _as_part(b))]
    if a.kind == SCORE:
        equal = (a.low, a.whole) == (b.low, b.whole)
        other = b.low if equal or b.low != a.low else b.low + 0.5
        return [(Value(a, a.low, a.low, 0.0), Value(b, other, other, 0.0))]
    found = []
    for factor_a, offset_a, factor_b, offset_b in _factors(a, b):
        for low_a in (a.low, *a.others):
            for low_b in (b.low, *b.others):
                found.append((_value(a, low_a, factor_a, offset_a), _value(b, low_b, factor_b, offset_b)))
    return found


def _value(figure: Figure, low: float, factor: float, offset: float) -> Value:
    high = figure.high if low == figure.low else low
    return Value(figure, low * factor + offset, high * factor + offset, figure.step * factor)


def _as_share(figure: Figure) -> Value:
    if figure.kind == COUNT and figure.whole:
        share = figure.low / figure.whole * 100
        return Value(figure, share, share, 0.0 if figure.hedge else max(1.0, share * 0.02))
    return Value(figure, figure.low, figure.high, figure.step)


def _as_part(figure: Figure) -> Value:
    """Half of 600 as 300."""
    if figure.kind == COUNT:
        return Value(figure, figure.low, figure.high, figure.step)
    part = figure.low * figure.whole / 100
    return Value(figure, part, part, 0.0)


def _with_scale(figure: Figure, beside: Figure) -> Figure:
    """Bare degrees read as those of the scale that the other does not name."""
    if figure.unit.name != "degree":
        return figure
    other = "fahrenheit" if beside.unit.name == "celsius" else "celsius"
    return replace(figure, unit=UNITS[other])


def _factors(a: Figure, b: Figure) -> Iterator[tuple[float, float, float, float]]:
    """(factor, offset) of each side for each reading; plain numbers stay as they are."""
    if a.kind == MEASURE and a.unit is not b.unit and a.unit and b.unit:
        if "degree" in (a.unit.name, b.unit.name):
            yield 1.0, 0.0, 1.0, 0.0  # of the other's scale, or of the other one
            a, b = _with_scale(a, b), _with_scale(b, a)
        levels = a.role != CHANGE and b.role != CHANGE
        for factor_a in a.unit.factors:
            for factor_b in b.unit.factors:
                yield factor_a, a.unit.offset * levels, factor_b, b.unit.offset * levels
        return
    if a.per and b.per and a.per != b.per:
        for days in (30.4375, 30.0, 31.0) if _MONTH in (a.per, b.per) and min(a.per, b.per) < _MONTH else (30.4375,):
            yield _a_day(a.per, days), 0.0, _a_day(b.per, days), 0.0
        return
    if a.base and b.base and a.base != b.base:
        yield 1 / a.base, 0.0, 1 / b.base, 0.0
        return
    yield 1.0, 0.0, 1.0, 0.0
