"""Ratios and times over: twice as many, three times higher, double the number, el triple de casos; tested twice."""

from workbench.crosscheck.figures.counted import Counted
from workbench.crosscheck.figures.figure import RATIO, Figure
from workbench.crosscheck.figures.how_often import TIME, done_before, is_done
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.hedging import hedge_before
from workbench.crosscheck.numbers.numbers import read_amount

_NAMED = {
    "twice": 2.0, "double": 2.0, "doble": 2.0, "triple": 3.0, "quadruple": 4.0, "cuadruple": 4.0, "thrice": 3.0,
    "quintuple": 5.0,
}  # fmt: skip
_COMPARED = frozenset(
    "as more expensive dearer cheaper higher larger bigger greater longer faster lower fewer smaller less the what its"
    " than that mas mayor superior menos menor de que los las".split()
)
_UP = frozenset("more higher larger bigger greater longer faster dearer mas mayor".split())
_DOWN = frozenset("lower fewer smaller less menos menor".split())


def ratio(walk: Walk, at: int) -> int:
    """Read a ratio at token `at`; the token behind it, 0 where there is none."""
    value, after = _times(walk, at)
    if not value or walk.word(after) not in _COMPARED:
        return 0
    hedge, first = hedge_before(walk.tokens, at)
    turned = -1 if walk.word(after) in _DOWN else 1 if walk.word(after) in _UP else 0
    if walk.word(after) == "as":
        after += 2 if walk.word(after + 1) in ("many", "much", "high", "large", "big", "likely", "long", "fast") else 1
    elif walk.word(after) not in ("the", "de", "than", "que", "what", "its", "los", "las"):
        after += 1
    figure = Figure(0, 0, "", value, value, 1.0, RATIO, hedge=hedge, direction=turned, first=first, after=after)
    walk.add(figure, walk.counted(after))
    return after


_OVER = {"twice": 2.0, "thrice": 3.0}
_ONCE = frozenset("before after since in during a per every last this on and but".split()) | {""}
_OBJECT = 4
"""Words between what was done and "once": warned the ministry once."""


def times_over(walk: Walk, at: int) -> int:
    """Read "tested twice", "inspected only once": so many times; the token behind it, 0 where it is none."""
    value = _OVER.get(walk.word(at), 0.0)
    if walk.word(at) == "once" and walk.word(at + 1) in _ONCE:
        value = float(bool(done_before(walk, at, _OBJECT)))
    after = at + 1
    if walk.word(at) == "una" and _was_done(walk, at):
        after += walk.word(after) in _SINGLE
        value = float(walk.word(after) == "vez" and walk.word(after + 1) not in ("mas", "que", "por"))
        after += 1
    if not value:
        return 0
    counted = Counted((TIME,), frozenset((TIME,)), TIME, 0, after)
    walk.add(Figure(0, 0, "", value, value, 1.0, first=at, after=after), counted)
    return after



_SINGLE = frozenset(("sola", "unica"))


def _was_done(walk: Walk, at: int) -> bool:
    """Whether what was done stands before "una vez" at a token: revisado una vez; se reunió con ellos una sola vez."""
    if walk.word(at + 1) in _SINGLE:
        return bool(done_before(walk, at, _OBJECT))
    return is_done(walk, at - 1 - (walk.word(at - 1) in ("solo", "solamente", "apenas")))


def _times(walk: Walk, at: int) -> tuple[float, int]:
    """(how many times, the token behind it)."""
    word = walk.word(at)
    if word == "el" and walk.word(at + 1) in _NAMED:
        return _NAMED[walk.word(at + 1)], at + 2
    if word in _NAMED:
        allowed = word in ("twice", "thrice") or walk.word(at + 1) in ("the", "what", "that", "its")
        return (_NAMED[word], at + 1) if allowed else (0.0, at)
    number = read_amount(walk.tokens, at, walk.spanish) if word in numerals.UNITS or not word else None
    if number and number.low is None and walk.word(number.after) in ("times", "veces") and number.value < 1000:
        return number.value, number.after + 1
    return 0.0, at
