"""Say in one sentence why two figures agree or conflict, and in one chip."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.crosscheck.figures.figure import (
    AGE,
    CHANGE,
    CLOCK,
    COUNT,
    LEVEL,
    MEASURE,
    MONEY,
    ORDINAL,
    POINTS,
    RATIO,
    SCORE,
    SHARE,
    VAGUE,
    Figure,
)
from workbench.crosscheck.lexicon import change_words as words
from workbench.crosscheck.numbers.measures import PERIOD_NAMES
from workbench.crosscheck.weighing.mistakes import CURRENCY, DIGIT, FACTOR, PERIOD, SWAPPED, UNIT
from workbench.crosscheck.weighing.tolerance import (
    EQUAL,
    FRACTIONAL,
    HOLDS,
    ROUNDED,
    TRUNCATED,
    WITHIN,
    same_way,
    turned_round,
)
from workbench.crosscheck.weighing.wording import in_unit, multiple, number, quoted

if TYPE_CHECKING:
    from workbench.crosscheck.weighing.pairs import Pair

_SIGNS = {
    words.OVER: ">",
    words.AT_LEAST: "≥",
    words.UNDER: "<",
    words.AT_MOST: "≤",
    words.ABOUT: "~",
    words.NEARLY: "just under ",
    words.JUST_OVER: "just over ",
}


def agreement(pair: Pair) -> tuple[str, str]:
    """(sentence, chip) for figures that agree."""
    a, b = _as_read(pair.ours, pair.ours_value), _as_read(pair.theirs, pair.theirs_value)
    chip = f"{brief(a)} = {brief(b)}"
    if a.working or b.working:
        worked, told = (a, b) if a.working else (b, a)
        return f"{worked.working}, as {quoted(told)} says.", chip
    if pair.relation == EQUAL:
        return _equal(pair), chip
    if pair.relation in (ROUNDED, TRUNCATED):
        return _rounded(pair), f"{chip} ({pair.relation})"
    if pair.relation == HOLDS:
        bound, other = (a, b) if a.hedge in (words.OVER, words.AT_LEAST, words.UNDER, words.AT_MOST) else (b, a)
        if a.hedge and b.hedge:
            return f"{quoted(a)} and {quoted(b)} can both be true.", chip
        return f"{_converted(other, bound)} satisfies {quoted(bound)}.", f"{brief(other)} fits {brief(bound)}"
    if pair.relation == WITHIN:
        span, other = (a, b) if a.is_range else (b, a)
        return f"{_converted(other, span)} lies within {quoted(span)}.", chip
    if pair.relation == FRACTIONAL:
        fraction, other = (a, b) if a.hedge else (b, a)
        if fraction.whole and other.kind == COUNT:
            part = number(fraction.low * fraction.whole / 100, 4)
            return f"{quoted(fraction)} of {number(fraction.whole)} is {part}, as {quoted(other)} says.", chip
        if other.whole and other.kind == COUNT:
            share = number(other.low / other.whole * 100, 3)
            return f"{quoted(other)} of {number(other.whole)} is {share}%, as {quoted(fraction)} says.", chip
        return (
            f"{quoted(fraction)} is {in_unit(fraction.low, fraction, digits=4)}; {quoted(other)} matches it.",
            chip,
        )
    hedged, other = (a, b) if a.hedge else (b, a)
    return f"{_converted(other, hedged)} fits {quoted(hedged)}.", chip


def _as_read(figure: Figure, value: float) -> Figure:
    """The figure in the reading of its digits that was held against the other: 12.450 may be 12,450."""
    return replace(figure, low=value, high=value) if value in figure.others else figure


def _equal(pair: Pair) -> str:
    a, b = pair.ours, pair.theirs
    if a.unit is not b.unit and a.unit and b.unit:
        return f"{quoted(a)} and {quoted(b)} are the same quantity."
    if a.per and b.per and a.per != b.per:
        return f"{quoted(a)} a {_period(a)} is {number(a.low * b.per / a.per, 4)} a {_period(b)}, as {quoted(b)} says."
    if a.text.casefold() == b.text.casefold():
        return f"Both say {quoted(a)}."
    return f"{quoted(a)} and {quoted(b)} are the same figure."


def _rounded(pair: Pair) -> str:
    """7,691 kg is 7.691 t; the 7.6 t of ours truncates it."""
    a, b = pair.ours, pair.theirs
    coarse_is_ours = _is_coarser(pair)
    coarse, fine = (a, b) if coarse_is_ours else (b, a)
    verb = "truncates it" if pair.relation == TRUNCATED else "rounds it"
    converted = _convert(fine, coarse)
    fine_text = " ".join(fine.text.split())
    if converted and converted != fine_text:
        return f"{fine_text} is {converted}; {quoted(coarse)} {verb}."
    return f"{quoted(coarse)} {'truncates' if pair.relation == TRUNCATED else 'rounds'} {quoted(fine)}."


def _is_coarser(pair: Pair) -> bool:
    a, b = pair.ours, pair.theirs
    size_a = a.step * (a.unit.factors[0] if a.unit else 1.0)
    size_b = b.step * (b.unit.factors[0] if b.unit else 1.0)
    if size_a != size_b:
        return size_a > size_b
    return len(number(a.low).rstrip("0")) < len(number(b.low).rstrip("0"))


def _convert(figure: Figure, like: Figure) -> str:
    """A figure in the other's unit: "7.691 t"; "" where they have the same."""
    if figure.kind != MEASURE or figure.unit is like.unit or not figure.unit or not like.unit:
        return ""
    value = (figure.low * figure.unit.factors[0] + figure.unit.offset - like.unit.offset) / like.unit.factors[0]
    if abs(value) > _TOO_LONG:
        return ""
    thousandths = value * 1000
    return in_unit(value, like, digits=8 if abs(thousandths - round(thousandths)) < 1e-5 else 4)


_TOO_LONG = 1e9
"""What is more in the other's unit is not told in it: a century in seconds."""


def _converted(figure: Figure, like: Figure) -> str:
    converted = _convert(figure, like)
    text = " ".join(figure.text.split())
    return f"{text} ({converted})" if converted else quoted(figure)


def conflict(pair: Pair) -> tuple[str, str]:
    """(sentence, chip) for figures that conflict."""
    a, b = pair.ours, pair.theirs
    chip = f"{brief(a)} ≠ {brief(b)}"
    if a.working or b.working:
        worked, told = (a, b) if a.working else (b, a)
        return f"{worked.working}, not {quoted(told)}.", chip
    if pair.special == "direction":
        ours, theirs = ("a rise", "a fall") if a.direction > 0 else ("a fall", "a rise")
        told = f"{quoted(a)} in the text is {ours}, {quoted(b)} in the source {theirs}."
        return told, f"{_arrow(a)} ≠ {_arrow(b)}"
    if pair.special == "level":
        ours_is_level = a.role == LEVEL or b.kind == POINTS and a.role != CHANGE
        ours, theirs = ("a level", "a change") if ours_is_level else ("a change", "a level")
        return f"{quoted(a)} in the text is {ours}, {quoted(b)} in the source {theirs}.", f"{chip} (level ≠ change)"
    if pair.special == "points":
        return (
            f"{quoted(a)} and {quoted(b)} are not the same: percent is not percentage points.",
            f"{chip} (% ≠ points)",
        )
    if pair.special == "contrary":
        return (
            f"{quoted(a)} and {quoted(b)} are the same number, but “{a.matter_word}” in the text is the contrary of "
            f"“{b.matter_word}” in the source.",
            f"{chip} ({a.matter_word} ≠ {b.matter_word})",
        )
    if pair.special == "per":
        return (
            f"{quoted(a)} and {quoted(b)} give the same number for different measures.",
            f"{chip} (per {a.per_what} ≠ per {b.per_what})",
        )
    if pair.mistake:
        named = _mistaken(pair, chip)
        if named:
            return named
    return _plain_conflict(pair), chip


def _mistaken(pair: Pair, chip: str) -> tuple[str, str] | None:
    a, b, mistake = pair.ours, pair.theirs, pair.mistake
    if mistake.kind == FACTOR:
        large, small = (b, a) if abs(pair.theirs_value) > abs(pair.ours_value) else (a, b)
        return (
            f"{_rated(large)} is {mistake.factor:,} times {_rated(small)}: "
            f"one is off by a factor of {mistake.factor:,}.",
            f"{chip} ({multiple(mistake.factor)})",
        )
    if mistake.kind == SWAPPED:
        return f"{_rated(a)} and {_rated(b)} differ by two swapped digits.", f"{chip} (digits swapped)"
    if mistake.kind == DIGIT:
        return f"{_rated(a)} and {_rated(b)} differ in one digit.", f"{chip} (one digit)"
    if mistake.kind == UNIT and a.unit and b.unit and a.dimension == b.dimension:
        return (
            f"{quoted(a)} and {quoted(b)} give the same number in different units; "
            f"{' '.join(a.text.split())} is {_convert(a, b) or quoted(a)}.",
            f"{chip} (unit)",
        )
    if mistake.kind == UNIT:
        return f"{quoted(a)} and {quoted(b)} give the same number in different measures.", f"{chip} (unit)"
    if mistake.kind == CURRENCY:
        return f"{quoted(a)} and {quoted(b)} give the same number in different currencies.", f"{chip} (currency)"
    if mistake.kind == PERIOD and a.per and b.per:
        return f"{quoted(a)} is for a {_period(a)}, {quoted(b)} for a {_period(b)}.", f"{chip} (period)"
    if mistake.kind == PERIOD:
        return None
    return None


def _plain_conflict(pair: Pair) -> str:
    a, b = pair.ours, pair.theirs
    if a.kind in (ORDINAL, SCORE, CLOCK):
        return f"{quoted(a)} is not {quoted(b)}."
    if a.kind == RATIO:
        return f"{quoted(a)} is a factor of {number(a.low)}, {quoted(b)} one of {number(b.low)}."
    if a.kind != b.kind and COUNT in (a.kind, b.kind):
        part, share = (a, b) if a.kind == COUNT else (b, a)
        if not part.whole:
            worked = number(share.low * share.whole / 100, 4)
            return f"{quoted(share)} of {number(share.whole)} is {worked}, not {quoted(part)}."
        worked = number(part.low / part.whole * 100, 3)
        return f"{quoted(part)} of {number(part.whole)} is {worked}%, not {quoted(share)}."
    if a.hedge and b.hedge and same_way(a, b):
        return f"{quoted(a)} is not {quoted(b)}."
    if turned_round(a, b):
        return f"{quoted(a)} and {quoted(b)} bound the figure from opposite sides."
    for bound, other in ((a, b), (b, a)):
        if bound.hedge in (words.OVER, words.AT_LEAST, words.UNDER, words.AT_MOST):
            return f"{_converted(other, bound)} does not satisfy {quoted(bound)}."
        if bound.is_range and bound.hedge != VAGUE and not other.is_range:
            return f"{_converted(other, bound)} lies outside {quoted(bound)}."
    if a.is_range or b.is_range or a.hedge == VAGUE or b.hedge == VAGUE:
        return f"{quoted(a)} is not {quoted(b)}."
    gap = abs(pair.ours_value - pair.theirs_value)
    if not pair.ours_value or a.unit is not b.unit or a.kind in (AGE,) or a.per != b.per or a.base != b.base:
        return f"{_converted(a, b)} is not {quoted(b)}."
    if a.kind in (COUNT, MEASURE, MONEY):
        share = gap / abs(pair.ours_value) * 100
        amount = in_unit(gap, a, digits=4)
        told = f"{amount} ({share:.0f}%)" if 1 <= share < 1000 else amount
        if pair.theirs_value > pair.ours_value:
            return f"{quoted(b)} is {told} more than {quoted(a)}."
        if a.kind == COUNT:
            return f"{quoted(b)} is {told} fewer than {quoted(a)}."
        return f"{quoted(b)} is {told} less than {quoted(a)}."
    unit = " percentage points" if a.kind in (SHARE, POINTS) else ""
    return f"{quoted(a)} and {quoted(b)} differ by {number(gap, 4)}{unit}."


def brief(figure: Figure) -> str:
    """The figure for a chip: sign of its bound, digits, symbol."""
    if figure.kind == SCORE:
        return f"{number(figure.low)}–{number(figure.whole)}"
    if figure.is_range and figure.hedge != VAGUE:
        text = f"{number(figure.low)}–{in_unit(figure.high, figure)}"
    elif figure.hedge == VAGUE or figure.kind in (ORDINAL, CLOCK):
        text = " ".join(figure.text.split())
    else:
        text = _SIGNS.get(figure.hedge, "") + in_unit(figure.low, figure)
    if figure.role == CHANGE and figure.direction and figure.kind in (SHARE, POINTS):
        text = _arrow(figure)
    if figure.base:
        return f"{text} per head" if figure.base == 1 else f"{text} per {number(figure.base)}"
    return f"{text} a {_period(figure)}" if figure.per in PERIOD_NAMES else text


def _rated(figure: Figure) -> str:
    """The figure's words with the period or the population that it is for."""
    if figure.base:
        return f"{quoted(figure)} per head" if figure.base == 1 else f"{quoted(figure)} per {number(figure.base)}"
    return f"{quoted(figure)} a {_period(figure)}" if figure.per and not figure.soft else quoted(figure)


def _arrow(figure: Figure) -> str:
    sign = {1: "+", -1: "−"}.get(figure.direction, "")
    return f"{_SIGNS.get(figure.hedge, '')}{sign}{in_unit(figure.low, figure)}"


def _period(figure: Figure) -> str:
    if figure.per in PERIOD_NAMES:
        return PERIOD_NAMES[figure.per]
    return f"period of {number(figure.per / 3600, 4)} hours"
