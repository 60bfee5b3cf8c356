"""One quantity told in two units: 5 feet 3 inches, 2 hours and 21 minutes, 6 lb 4 oz."""

from workbench.crosscheck.figures.after_number import measured
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.numbers.numbers import read_amount
from workbench.crosscheck.words.tokens import NUMBER, WORD

_PAIRS = {
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("pound", "ounce"): 16, ("day", "hour"): 24,
    ("year", "month"): 12, ("metre", "centimetre"): 100, ("kilogram", "gram"): 1000, ("week", "day"): 7,
    ("month", "day"): 30,
}  # fmt: skip


def add_smaller_unit(walk: Walk, figure: Figure) -> int:
    """Add to a measure what follows it in a smaller unit; the token behind all of it."""
    at = figure.after + (walk.word(figure.after) in ("and", "y") or walk.sign(figure.after) == ",")
    if at >= len(walk.tokens) or walk.tokens[at].kind not in (NUMBER, WORD) or not walk.tokens[at].quantity:
        return figure.after
    number = read_amount(walk.tokens, at, walk.spanish)
    if number is None or number.low is not None or number.step != 1:
        return figure.after
    what = measured(walk.tokens, at, number.after)
    parts = _PAIRS.get((figure.unit.name, what.unit.name)) if what.unit else None
    if parts is None or number.value >= parts or figure.low != int(figure.low):
        return figure.after
    figure.low = figure.high = figure.low + number.value / parts
    figure.step = 1 / parts
    figure.after = what.after
    return what.after
