"""Rates: a day, every 24 hours, per 100,000 inhabitants."""

from workbench.crosscheck.figures.after_number import unit_at
from workbench.crosscheck.figures.figure import COUNT, MEASURE, MONEY, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.measures import PER_SECONDS, UNITS
from workbench.crosscheck.numbers.numbers import read_amount

_PERIODLY = frozenset(
    "daily weekly monthly yearly annual annually hourly nightly diarios diarias semanales mensuales anuales".split()
)
_PER = frozenset("a an per each every al por cada /".split())
_PER_NUMBER = frozenset("per every cada por each".split())
_POINTS_IN_TIME = frozenset("after before earlier later ago when".split())
_PARTS_PER = {"ppm": 1e6, "ppb": 1e9}
_HEADS = frozenset("person head day inhabitant resident".split())
_PER_WORDS = frozenset(
    "million thousand hundred millon capita head person inhabitant resident habitante persona cabeza".split()
)


def read_rate(walk: Walk, figure: Figure, at: int) -> int:
    """A day, per week, every 24 hours, per 100,000 inhabitants, al mes; the token behind it."""
    word, following = walk.word(at), walk.word(at + 1)
    if walk.word(figure.after - 1) == "bpd":
        figure.per = PER_SECONDS["day"]
        return figure.after
    if _is_hours_of(walk, figure, at):
        figure.per, figure.soft = PER_SECONDS[word], True
        return at + 1
    if word in _PERIODLY or word in _PARTS_PER:
        figure.per, figure.base = PER_SECONDS.get(word, figure.per), _PARTS_PER.get(word, figure.base)
        return at + 1
    if word == "for" and following in ("every", "each"):
        at, word, following = at + 1, following, walk.word(at + 2)
    if word == "a" and following == "la":
        at, following = at + 1, walk.word(at + 2)
    if word not in _PER and walk.sign(at) != "/":
        return figure.after
    if following in PER_SECONDS and walk.word(at + 2) not in _POINTS_IN_TIME:
        figure.per = PER_SECONDS[following]
        if walk.word(at + 2) in ("per", "por") and walk.word(at + 3) in _PER_WORDS:
            figure.base, at = float(numerals.MAGNITUDES.get(walk.word(at + 3), 1)), at + 2
        return at + 2
    if following == "cada":
        at += 1
    after = _per_number(walk, figure, at + 1) if word in _PER_NUMBER else 0
    if after:
        return after
    if word in ("per", "por") and following in _PER_WORDS:
        figure.base = float(numerals.MAGNITUDES.get(following, 1))
        return _a_day_too(walk, figure, at + 2) or at + 2
    if figure.kind == MEASURE and word in ("a", "an") and following in _HEADS and _a_day_too(walk, figure, at + 2):
        figure.base = 1.0
        return at + 4
    if figure.kind in (COUNT, MEASURE) and (word in ("per", "por") or walk.sign(at) == "/"):
        return _per_unit(walk, figure, at)
    if figure.kind == MONEY and word in ("a", "an", "per", "por") and following:
        unit, _ = unit_at(walk.tokens, at + 1)
        figure.per_what = unit.symbol if unit else walk.words.stems[at + 1] or following
    return figure.after


def _per_unit(walk: Walk, figure: Figure, at: int) -> int:
    """Per square kilometre, per acre, per litre; the token behind it."""
    unit, after = unit_at(walk.tokens, at + 1)
    if unit is None or unit.dimension == "time":
        return figure.after
    if unit.symbol == "m²" and figure.unit is not None and figure.unit.name == "litre":
        figure.unit = UNITS["millimetre"]  # of rain
    else:
        figure.per_what = unit.symbol
    return after


def _is_hours_of(walk: Walk, figure: Figure, at: int) -> bool:
    """A 40-hour week, a 12-hour day."""
    hours = figure.kind == MEASURE and figure.unit is not None and figure.unit.name == "hour"
    return hours and walk.word(at) in ("week", "day", "month") and walk.sign(figure.after - 2) == "-"


def _a_day_too(walk: Walk, figure: Figure, at: int) -> int:
    """Two litres a person a day: the period behind "a person", and the token behind it; 0 where there is none."""
    if walk.word(at) not in ("per", "a", "por", "al") or walk.word(at + 1) not in PER_SECONDS:
        return 0
    figure.per = figure.per or PER_SECONDS[walk.word(at + 1)]
    return at + 2


def period_before(walk: Walk, figure: Figure) -> float:
    """The seconds of "an average monthly salary of"; 0 where no such word stands before the figure."""
    for at in range(figure.first - 1, max(-1, figure.first - 6), -1):
        if not walk.word(at):
            return 0.0
        if walk.word(at) in _PERIOD_ADJECTIVES:
            return PER_SECONDS[walk.word(at)]
    return 0.0


_EACH = frozenset("each every cada".split())


def each_before(walk: Walk, figure: Figure) -> float:
    """The seconds of "each week the bakery sells"; 0 where no such words stand before the figure, in its clause."""
    for at in range(figure.first - 1, max(0, figure.first - 9), -1):
        if not walk.word(at):
            return 0.0
        if walk.word(at - 1) in _EACH and walk.word(at) in PER_SECONDS:
            return PER_SECONDS[walk.word(at)]
    return 0.0


_COUNTED_DAILY = frozenset(
    "deaths cases infections admissions average number toll output production sales arrivals crossings flights"
    " passengers visitors".split()
)


def daily_before(walk: Walk, figure: Figure) -> float:
    """The seconds of "daily deaths peaked at"; not of a daily that reported so many."""
    for at in range(figure.first - 2, max(-1, figure.first - 7), -1):
        if not walk.word(at):
            return 0.0
        if walk.word(at) in _PERIOD_ADJECTIVES and walk.word(at + 1) in _COUNTED_DAILY:
            return PER_SECONDS[walk.word(at)]
    return 0.0


_PERIOD_ADJECTIVES = frozenset("hourly daily weekly monthly yearly annual mensual anual semanal diario".split())


def per_head_before(walk: Walk, first: int) -> bool:
    """Whether a figure is for each person: GDP per capita of $12,400."""
    for at in range(first - 1, max(0, first - 5), -1):
        if walk.word(at) in ("capita", "head", "person", "habitante"):
            return walk.word(at - 1 - (walk.sign(at - 1) == "-")) in ("per", "por")
    return False


def read_rate_later(walk: Walk, figure: Figure, at: int) -> None:
    """8 million tonnes of plastic enter the sea each year: the period some words on, in the same clause."""
    if figure.per or figure.base:
        return
    for position in range(at, min(at + _LATER, len(walk.tokens))):
        word = walk.word(position)
        if not word:
            return
        if word in _PERIODLY and position > at:
            figure.per = PER_SECONDS[word]
            return
        if word in ("each", "every", "per", "cada") and walk.word(position + 1) in PER_SECONDS:
            figure.per = PER_SECONDS[walk.word(position + 1)]
            return


_LATER = 6


def _per_number(walk: Walk, figure: Figure, at: int) -> int:
    """24 hours, 100,000 inhabitants; the token behind it, 0 where no such number stands there."""
    number = read_amount(walk.tokens, at, walk.spanish) if at < len(walk.tokens) else None
    if number is None or number.low is not None:
        return 0
    seconds = PER_SECONDS.get(walk.word(number.after))
    if seconds:
        figure.per = seconds * number.value
        walk.taken.update(range(number.first, number.after))
        return number.after + 1
    if number.value >= 100:
        figure.base = number.value
        walk.taken.update(range(number.first, number.after))
        return number.after
    return 0
