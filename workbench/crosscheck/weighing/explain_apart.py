"""Say why two figures stand beside each other and can't be held together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.crosscheck.lexicon import change_words as words
from workbench.crosscheck.lexicon.currencies import NAMES
from workbench.crosscheck.weighing.explain import brief
from workbench.crosscheck.weighing.judging import FAR_BEYOND, OTHER_CURRENCY, OTHER_TIME
from workbench.crosscheck.weighing.series import ANOTHER_MEMBER
from workbench.crosscheck.weighing.wording import number, quoted

if TYPE_CHECKING:
    from workbench.crosscheck.figures.figure import Figure
    from workbench.crosscheck.weighing.pairs import Pair


def apart(pair: Pair) -> tuple[str, str]:
    """(sentence, chip) for figures of another matter, another currency, or far beyond a bound."""
    if pair.special == FAR_BEYOND:
        return _far_beyond(pair)
    if pair.special == OTHER_CURRENCY:
        return _another_currency(pair)
    if pair.special == OTHER_TIME:
        return f"{quoted(pair.ours)} and {quoted(pair.theirs)} are different times of day.", (
            f"{brief(pair.ours)} ∥ {brief(pair.theirs)} (time)")
    if pair.special == ANOTHER_MEMBER:
        return _another_member(pair)
    return _another_matter(pair)


def _another_member(pair: Pair) -> tuple[str, str]:
    a, b = pair.ours, pair.theirs
    return (
        f"{quoted(a)} goes with “{pair.beside[0]}”, {quoted(b)} with “{pair.beside[1]}”: these are two different ones.",
        f"{brief(a)} ∥ {brief(b)} (another one)",
    )


def _another_matter(pair: Pair) -> tuple[str, str]:
    a, b = pair.ours, pair.theirs
    if a.planned != b.planned:
        plan, done = (a, b) if a.planned else (b, a)
        return (f"{quoted(plan)} is a plan, {quoted(done)} is what came of it.", f"{brief(a)} ∥ {brief(b)} (planned)")
    return (
        f"{quoted(a)} in the text goes with “{a.matter_word}”, {quoted(b)} in the source with “{b.matter_word}”: "
        "these are different matters.",
        f"{brief(a)} {a.matter_word} ∥ {brief(b)} {b.matter_word}",
    )


def _another_currency(pair: Pair) -> tuple[str, str]:
    a, b = pair.ours, pair.theirs
    names = [NAMES.get(one.currency, one.currency) for one in (a, b)]
    return (
        f"{quoted(a)} is in {names[0]} and {quoted(b)} in {names[1]}: only an exchange rate can compare them.",
        f"{brief(a)} ∥ {brief(b)} (currency)",
    )


def _far_beyond(pair: Pair) -> tuple[str, str]:
    a, b = pair.ours, pair.theirs
    ours_bounds = a.hedge in (words.OVER, words.AT_LEAST, words.UNDER, words.AT_MOST)
    bound, other = (a, b) if ours_bounds else (b, a)
    values = (pair.ours_value, pair.theirs_value) if ours_bounds else (pair.theirs_value, pair.ours_value)
    return (
        f"{quoted(other)} fits {quoted(bound)}, but is {_times(*values)} the figure named: "
        "the two hardly mean the same.",
        f"{brief(other)} fits {brief(bound)} (×{_factor(*values)})",
    )


def _times(bound: float, other: float) -> str:
    if other > bound:
        return f"{_factor(bound, other)} times"
    return f"only {other / bound * 100:.2g}% of"


def _factor(bound: float, other: float) -> str:
    factor = other / bound if bound else 0.0
    return number(round(factor, 1) if factor < 100 else round(factor)) if factor >= 1 else f"{factor:.2g}"


def another_period(pair: Pair) -> tuple[str, str]:
    """(sentence, chip) for figures of different stretches of time."""
    a, b = pair.ours, pair.theirs
    return (
        f"{quoted(a)} and {quoted(b)} are for different periods: {stretches(pair)}.",
        f"{brief(a)} ∥ {brief(b)} (another period)",
    )


def stretches(pair: Pair) -> str:
    """The two stretches of time as written."""
    ours: Figure = pair.ours
    return f"“{ours.stretch.text}”, “{pair.theirs.stretch.text}”"
