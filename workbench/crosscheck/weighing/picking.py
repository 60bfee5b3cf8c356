"""The figures of a passage as quantities to do sums with, exact as they are written."""

import re
from decimal import Decimal
from fractions import Fraction

from workbench.crosscheck.facts import facts
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.lexicon.currencies import NAMES, SHOWN
from workbench.domain.calculations import PickedFigure, Quantity
from workbench.domain.sums import in_words

_BEFORE_DIGITS = re.compile(r"\A(?:(?![A-Z]{2})[^\W\d_]+\s+)+(?=[^\s\d]{0,4}\d)")
"""“More than” before 32,000: a sum takes the number."""
DOLLARS = frozenset({"$", "DOLLAR", "USD"})
"""What is added up as dollars: a text that writes "$" and one that writes "US$" mean the same more often than not."""


def pick(passage: str, source: str = "", evidence: int | None = None) -> tuple[PickedFigure, ...]:
    """Every figure of a passage, in order; a range gives two, its ends."""
    found = [(figure, value) for figure in facts(passage).figures for value in _ends(figure)]
    return tuple(
        PickedFigure(_words(passage, figure, value), _quantity(figure, value), passage, figure.start, figure.end, nth,
                     len(found), source, evidence)
        for nth, (figure, value) in enumerate(found))


def _ends(figure: Figure) -> tuple[float, ...]:
    return (figure.low,) if figure.low == figure.high else (figure.low, figure.high)


def _words(passage: str, figure: Figure, value: float) -> str:
    """The figure as it is written, with what it counts; the end of a range as a number."""
    if figure.low != figure.high:
        return in_words(_quantity(figure, value))
    return " ".join(_BEFORE_DIGITS.sub("", passage[figure.start:figure.end]).split())


def _quantity(figure: Figure, value: float) -> Quantity:
    number = Fraction(_exact(value, figure.step))
    if figure.kind == "share":
        return Quantity(number, "%", divisor=100)
    if figure.base:
        return Quantity(number, f"per {int(figure.base):,}", divisor=int(figure.base))
    if figure.kind == "money":
        return Quantity(number, _unit(figure), "money " + ("$" if figure.currency in DOLLARS else figure.currency))
    if figure.unit is not None:
        return Quantity(number, _unit(figure), figure.unit.dimension, Fraction(str(figure.unit.factors[0])))
    return Quantity(number, _unit(figure))


def _unit(figure: Figure) -> str:
    if figure.kind == "money":
        return SHOWN.get(figure.currency) or NAMES.get(figure.currency, figure.currency)
    if figure.unit is not None:
        return figure.unit.name if figure.unit.dimension == "time" else figure.unit.symbol
    words = figure.phrase[len(figure.text):].split() if figure.phrase.startswith(figure.text) else []
    return words[0].strip(",.;:") if words and figure.head and words[0][:1].isalpha() and words[0] != "of" else ""


def _exact(value: float, step: float) -> Decimal:
    """The number that was written: floats carry magnitudes along inexactly."""
    number = Decimal(repr(value))
    if step and step == step:
        last = Decimal(repr(step))
        number = (number / last).to_integral_value() * last
    return number.to_integral_value() if number == number.to_integral_value() else number.normalize()
