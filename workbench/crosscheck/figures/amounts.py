"""Numbers with all that belongs to them: range, unit, hedge, level or change, rate, total, and what is counted."""

from workbench.crosscheck.figures.after_number import currency_before, measured
from workbench.crosscheck.figures.ages import is_age_of, sets_age, tells_when
from workbench.crosscheck.figures.changes import role_and_direction
from workbench.crosscheck.figures.counted import Counted, is_participle
from workbench.crosscheck.figures.figure import (
    AGE,
    AGO,
    COUNT,
    FRACTION,
    LEVEL,
    MEASURE,
    MONEY,
    POINTS,
    SHARE,
    VAGUE,
    WHOLE,
    Figure,
)
from workbench.crosscheck.figures.ranges import score, upper_end
from workbench.crosscheck.figures.rates import (
    daily_before,
    each_before,
    per_head_before,
    period_before,
    read_rate,
    read_rate_later,
)
from workbench.crosscheck.figures.shares import total_of_share
from workbench.crosscheck.figures.two_units import add_smaller_unit
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.figures.wholes import add_whole, find_whole
from workbench.crosscheck.lexicon.figure_words import AFTER_METRES, DEFINITE, NOT_AFTER_ONE, NOT_BEFORE_ONE, YEAR_BEFORE
from workbench.crosscheck.numbers.hedging import hedge_after, hedge_before
from workbench.crosscheck.numbers.identifiers import is_identifier
from workbench.crosscheck.numbers.measures import UNITS, unit_of
from workbench.crosscheck.numbers.numbers import Amount, read_amount
from workbench.crosscheck.words.tokens import NUMBER, WORD


def amount(walk: Walk, at: int) -> int:
    """Read the number at token `at` with all that belongs to it; the token behind it, 0 where there is none."""
    tokens = walk.tokens
    if tokens[at].text == "once" and not walk.spanish and not walk.word(at + 1).endswith(("os", "as", "es")):
        return at + 1  # no eleven in English
    number = read_amount(tokens, at, walk.spanish)
    if number is None or is_identifier(tokens, number.first, number.after):
        return 0 if number is None else number.after
    if number.in_words and number.value <= 1 and number.step >= 1 and not _one_counts(walk, at, number.after):
        return number.after
    if walk.sign(at - 1) == "." and tokens[at - 1].end == tokens[at].start or _none_of(walk, at):
        return number.after
    number = _metres_not_millions(walk, number)
    upper, _ = upper_end(walk, number)
    after_score = score(walk, number) if upper is None else 0
    if after_score:
        return after_score
    last = upper or number
    what = measured(tokens, number.first, last.after)
    if upper is None and what.after == last.after and walk.is_year(number):
        number.doubtful = True
        if (
            not walk.word(last.after).endswith("s")
            or walk.word(at - 1) in YEAR_BEFORE
            or walk.word(last.after) in ("was", "is", "has", "as")
        ):
            return number.after
    figure = _figure(number, upper, what, walk.spanish)
    if upper is None and figure.kind == MEASURE:
        what.after = add_smaller_unit(walk, figure)
    return _finish(walk, figure, what)


def _figure(amount: Amount, upper: Amount | None, what, spanish: bool) -> Figure:
    low, high, step = amount.value, amount.value, amount.step
    if upper:
        if upper.step > step and upper.value > amount.value * 50:
            low, step = low * upper.step, upper.step
        high, step = upper.value, max(step, 0 if upper.fraction else upper.step) if upper.step >= 1 else upper.step
        if low > high:
            low, high = high, low
    elif amount.low is not None:
        low, high = amount.low, amount.high
    hedge = FRACTION if amount.fraction else VAGUE if amount.low is not None else ""
    scale = what.factor
    currency = "DOLLAR" if what.currency == "$" and not spanish else what.currency
    return Figure(
        0,
        0,
        "",
        low * scale,
        high * scale,
        step * scale,
        what.kind,
        tuple(other * scale for other in amount.others),
        hedge,
        what.unit,
        currency,
        doubtful=amount.doubtful,
        weak=amount.step >= 1 and amount.value <= (1 if amount.in_words else 0),
        first=amount.first,
        after=what.after,
    )


def _finish(walk: Walk, figure: Figure, what) -> int:
    _, first = currency_before(walk.tokens, figure.first)
    figure.first = _sign_before(walk, first, figure)
    number_first, hedge_first = figure.first, _hedged(walk, figure)
    _weaken(walk, figure, first)
    _as_time(walk, figure, number_first)
    role, direction = role_and_direction(walk.tokens, figure.first, figure.after, figure.kind, hedge_first)
    figure.role, figure.direction = figure.role or role, direction
    if role == LEVEL and direction and walk.word(figure.first) == "hasta":
        figure.hedge = ""  # subió hasta 5%: that is how things stand
    if figure.first in walk.totals:
        figure.role = WHOLE
    if figure.kind == SHARE and walk.word(figure.after) in ("of", "de"):
        figure.whole = total_of_share(walk, figure.after)
    whole = find_whole(walk, figure)
    after = read_rate(walk, figure, figure.after)
    if not figure.base and not figure.per and per_head_before(walk, figure.first):
        figure.base = 1.0
    if figure.kind == MONEY and not figure.per:
        figure.per = period_before(walk, figure)
        figure.soft = bool(figure.per)
    if figure.kind in (COUNT, MONEY) and not figure.per:
        figure.per = each_before(walk, figure) or daily_before(walk, figure)
    counted = walk.of_what(figure.after) if figure.kind in (SHARE, POINTS) else walk.counted(after)
    if figure.kind == COUNT and figure.base > 1:
        counted = Counted(end=counted.end, after=counted.after)  # 12 per 1,000 births are no births
    if figure.kind == MEASURE and is_participle(walk.word(after)):
        counted = Counted(after=after)  # winds of 115 mph accompanied the storm
    walk.add(figure, counted)
    if whole:
        return add_whole(walk, figure, whole)
    if not figure.per:
        read_rate(walk, figure, counted.after)
        read_rate_later(walk, figure, counted.after)
    return max(after, figure.after)


def _hedged(walk: Walk, figure: Figure) -> int:
    """Give the figure its hedge, before it or behind it; the token where what belongs to it begins."""
    hedge, first = hedge_before(walk.tokens, figure.first)
    opens = walk.word(first - 1)
    if opens in ("between", "entre") or figure.is_range and opens in ("from", "de"):
        first -= 1
    if hedge and not figure.is_range:
        figure.hedge, figure.first = hedge, first
    after_hedge, after = hedge_after(walk.tokens, figure.after)
    if after_hedge and not figure.hedge:
        figure.hedge, figure.after = after_hedge, after
    return first


def _weaken(walk: Walk, figure: Figure, first: int) -> None:
    """What is no count of its own: "our two countries", "of which 426"."""
    before = walk.word(first - 1)
    if figure.kind == COUNT and 1 < figure.low <= 4 and before in DEFINITE:
        figure.weak = True
    figure.entire = figure.kind == COUNT and _is_all(walk, first)
    if figure.kind in (COUNT, MEASURE) and before in ("which", "whom", "cuales") and not _happened_in(walk, first):
        figure.weak = True


def _happened_in(walk: Walk, first: int) -> bool:
    """The fire, in which 23 animals were killed; not: of which 426."""
    return walk.word(first - 2) in ("in", "during", "en", "by")


def _is_all(walk: Walk, first: int) -> bool:
    """All 14 charges, todos los 14 cargos; not "in all 14 people"."""
    at = first - 1 - (walk.word(first - 1) in DEFINITE)
    return walk.word(at) in ("all", "todos", "todas") and walk.word(at - 1) != "in"


def _as_time(walk: Walk, figure: Figure, number_first: int) -> None:
    """Ages, and times that tell when something was."""
    if figure.kind == COUNT and sets_age(walk, figure, number_first):
        figure.kind, figure.unit = AGE, UNITS["year"]
    elif figure.kind == MEASURE and figure.unit.dimension == "time":
        if tells_when(walk, figure):
            figure.role = AGO
        elif figure.unit.name == "year" and is_age_of(walk, figure):
            figure.kind = AGE


def _none_of(walk: Walk, at: int) -> bool:
    """None of the 24 hostages are no 24 hostages."""
    at -= walk.word(at - 1) in ("the", "these", "those", "its", "his", "her", "los", "las")
    return walk.word(at - 1) in ("of", "de") and walk.word(at - 2) in ("none", "neither", "ninguno", "ninguna")


def _sign_before(walk: Walk, first: int, figure: Figure) -> int:
    negative = (
        walk.sign(first - 1) == "-"
        and walk.tokens[first - 1].end == walk.tokens[first].start  # "- 214 houses" is an item of a list
        and (first < 2 or walk.tokens[first - 2].end < walk.tokens[first - 1].start)
        or walk.word(first - 1) == "minus"
        and walk.word(first - 2) != "or"
        or walk.word(first - 1) == "menos"
        and walk.word(first - 2) not in ("al", "lo", "o", "mas")
    )
    if negative and walk.tokens[first].kind == NUMBER:
        figure.low, figure.high = -figure.high, -figure.low
        return first - 1
    return first


def _one_counts(walk: Walk, at: int, after: int) -> bool:
    """Whether "one" is a count: not "one of the", "the one", "no one", "one day"."""
    following, before = walk.word(after), walk.word(at - 1)
    if walk.sign(after) == "-" and unit_of(walk.word(after + 1)):
        return before not in ("day", "by")  # a one-day strike
    if walk.tokens[at].text in ("zero", "cero"):
        return measured(walk.tokens, at, after).kind != COUNT
    return bool(following) and following not in NOT_AFTER_ONE and before not in NOT_BEFORE_ONE


def _metres_not_millions(walk: Walk, amount: Amount) -> Amount:
    """1.8m tall is metres, 1.8m people are millions; with a currency it is always millions."""
    last = walk.tokens[amount.after - 1]
    if last.text != "m" or last.kind != WORD or walk.sign(amount.after) in ("€", "$", "£"):
        return amount
    if currency_before(walk.tokens, amount.first)[0]:
        return amount
    following = walk.word(amount.after)
    squared = walk.text[last.end : last.end + 1] in "²³23" and walk.text[last.end : last.end + 1]
    if (
        following in AFTER_METRES
        or squared
        or (
            not following
            and amount.value < 10**9
            and amount.step >= 10**6
            and walk.text[last.start - 1].isdigit() is False
        )
    ):
        amount.value /= 10**6
        amount.step /= 10**6
        amount.others = tuple(other / 10**6 for other in amount.others)
        amount.after -= 1
    return amount
