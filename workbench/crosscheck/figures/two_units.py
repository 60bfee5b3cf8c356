"""One quantity told in two units: 5 feet 3 inches, 2 hours and 21 minutes, 6 lb 4 oz."""

from workbench.crosscheck.figures.after_number import measured
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.numbers.numbers import Amount, read_amount
from workbench.crosscheck.words.tokens import NUMBER, WORD

_PAIRS = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("hour", "second"): 3600, ("minute", "second"): 60,
    ("pound", "ounce"): 16, ("day", "hour"): 24,
    ("year", "month"): 12, ("metre", "centimetre"): 100, ("kilogram", "gram"): 1000, ("week", "day"): 7,
    ("month", "day"): 30,
}  # fmt: skip


def add_smaller_unit(walk: Walk, figure: Figure) -> int:
    """Add to a measure what follows it in smaller units; the token behind all of it."""
    unit, whole = figure.unit.name, 1
    while (found := _smaller(walk, figure, unit)) is not None:
        number, unit, parts, after = found
        whole *= parts
        figure.low = figure.high = figure.low + number.value / whole
        figure.step, figure.after = number.step / whole, after
    return figure.after


def _smaller(walk: Walk, figure: Figure, unit: str) -> tuple[Amount, str, int, int] | None:
    """(number, its unit, how many of it make one of `unit`, the token behind it) of what follows a figure."""
    at = figure.after + (walk.sign(figure.after) == ",")
    at += walk.word(at) in ("and", "y")
    if at >= len(walk.tokens) or walk.tokens[at].kind not in (NUMBER, WORD) or not walk.tokens[at].quantity:
        return None
    number = read_amount(walk.tokens, at, walk.spanish)
    if number is None or number.low is not None or number.step > 1:
        return None
    what = measured(walk.tokens, at, number.after)
    parts = _PAIRS.get((unit, what.unit.name)) if what.unit else None
    is_first = unit == figure.unit.name
    if parts is None or number.value >= parts or is_first and figure.low != int(figure.low):
        return None
    return number, what.unit.name, parts, what.after
