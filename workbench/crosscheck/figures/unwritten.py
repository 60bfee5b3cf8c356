"""Figures whose number is not written out: half a point, a decade of, half a century, a fire every 20 minutes."""

from workbench.crosscheck.figures.changes import role_and_direction
from workbench.crosscheck.figures.counted import Counted
from workbench.crosscheck.figures.figure import AGO, COUNT, MEASURE, POINTS, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.hedging import hedge_before
from workbench.crosscheck.numbers.measures import PER_SECONDS, Unit, unit_of
from workbench.crosscheck.numbers.numbers import read_amount
from workbench.crosscheck.words.stems import stem

_ONE = ("a", "an", "one", "un", "una")
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "tenth": 0.1, "medio": 0.5, "cuarto": 0.25, "decima": 0.1}
_NAMES = "century siglo decade decada year ano month mes week semana day hour hora".split()
_SPANS = {name: unit_of(name) for name in _NAMES}
_LASTS = frozenset(
    "for lasted lasting lasts took takes within of durante duro por sentence term nearly almost about over under than"
    .split()
)
_ONLY_TELL_WHEN = frozenset("ago later earlier after before when on and y atras antes despues".split())
_LATER = frozenset("later earlier after before antes despues".split())
_AFTER_SPAN = frozenset("long of in de".split())


def part_of_point(walk: Walk, at: int) -> int:
    """Half a percentage point, a quarter point, three quarters of a point, medio punto porcentual."""
    part, after = _part(walk, at)
    if not part:
        return 0
    if walk.word(after) in ("of", "de"):
        after += 1
    if walk.word(after) in ("a", "un"):
        after += 1
    named = walk.word(after) in ("percentage", "percent", "porcentual")
    after += named
    if walk.sign(after) == "-" or walk.sign(after) == "%":
        after += 1
    if walk.word(after) not in ("point", "points", "punto", "puntos"):
        return 0
    after += 1
    after += walk.word(after) in ("porcentual", "porcentuales")
    return _add(walk, Figure(0, 0, "", part, part, 0.01, POINTS, first=at, after=after))


def _part(walk: Walk, at: int) -> tuple[float, int]:
    """(the share of one, the token behind it): half, a quarter, three quarters."""
    count, position = 1.0, at
    if walk.word(at) in ("three", "tres", "two", "dos"):
        count, position = float(numerals.UNITS[walk.word(at)]), at + 1 + (walk.sign(at + 1) == "-")
    elif walk.word(at) in _ONE:
        position = at + 1
    name = walk.word(position).removesuffix("s")
    return (count * _PARTS[name], position + 1) if name in _PARTS else (0.0, at)


def time_alone(walk: Walk, at: int) -> int:
    """A decade of war, for a year, a month in prison, half a century, a quarter-century, medio siglo."""
    part, after = _part(walk, at)
    if part and walk.word(at + 1) not in numerals.MAGNITUDES:
        of = walk.word(after) in ("of", "de")
        after += of
        after += walk.word(after) in ("a", "an", "un", "una") or walk.sign(after) == "-"
        unit = _SPANS.get(walk.word(after)) or unit_of(walk.word(after))
        long = ("century", "decade", "hour") if of else ("century", "decade")
        if unit is None or unit.dimension == "time" and unit.name not in long:
            return 0
        return _add(walk, Figure(0, 0, "", part, part, 0.1, MEASURE, unit=unit, first=at, after=after + 1))
    if walk.word(at) not in _ONE:
        return 0
    unit = _SPANS.get(walk.word(at + 1))
    if unit is None or not _is_duration(walk, at, unit):
        return 0
    role = AGO if walk.word(at + 2) in _LATER else ""
    return _add(walk, Figure(0, 0, "", 1.0, 1.0, 0.0, MEASURE, unit=unit, role=role, weak=True, first=at, after=at + 2))


def _is_duration(walk: Walk, at: int, unit: Unit) -> bool:
    """Whether "a year" tells how long: not "a year ago", "twice a year", "a day after"."""
    following, before = walk.word(at + 2), walk.word(at - 1)
    if following in _LATER and before not in ("many", "once", "twice", "times", "every"):
        return True
    if following in _ONLY_TELL_WHEN:
        return False
    long = walk.sign(at + 2) == "-" and walk.word(at + 3) == "long"
    return long or before in _LASTS or unit.name in ("decade", "century") and following in _AFTER_SPAN


_NONE = frozenset("none ninguno ninguna".split())
_NOT_ONE = (("not", "a", "single"), ("ni", "un", "solo"), ("ni", "una", "sola"))


def nothing(walk: Walk, at: int) -> int:
    """No deaths, zero cases, not a single ship, ningún muerto: none of what is counted."""
    word, after = walk.word(at), at + 1
    if (word, walk.word(at + 1), walk.word(at + 2)) in _NOT_ONE:
        after = at + 3
    elif walk.word(at + 1) in ("of", "de") and (word in _NONE or word == "any" and _is_denied(walk, at)):
        after = walk.past_total(at + 1)
    elif word in ("nobody", "nadie") or word == "no" and walk.word(at + 1) == "one":
        return _nobody(walk, at, after + (word == "no"))
    elif word not in ("no", "zero", "cero", "ningun", "ninguna"):
        return 0
    counted = walk.counted(after)
    plural = word != "no" or any(walk.word(at).endswith("s") for at in range(after, counted.after))
    if not counted.stems or not plural or counted.after - after > 5 or walk.sign(at + 1) in ("-", "."):
        return 0
    walk.add(Figure(0, 0, "", 0.0, 0.0, 1.0, COUNT, first=at, after=after), counted)
    return after


_DENYING = frozenset("not never without didn't doesn't don't hasn't haven't hadn't wasn't weren't".split())


def _is_denied(walk: Walk, at: int) -> bool:
    """Whether "any of the three" at a token is none of them: did not hear any of the three."""
    return any(walk.word(place) in _DENYING for place in range(max(0, at - 4), at))


def _nobody(walk: Walk, at: int, after: int) -> int:
    """Nobody was injured: none of the people; only where it is told what became of none of them."""
    if walk.word(at - 1) in ("almost", "nearly", "hardly", "practically", "virtually", "casi"):
        return after
    people = Counted((stem("people"),), frozenset((stem("people"),)), stem("people"), 0, after)
    figure = Figure(0, 0, "", 0.0, 0.0, 1.0, COUNT, first=at, after=after)
    walk.add(figure, people)
    if not figure.matter:
        walk.drafts.pop()
    return after


def one_every(walk: Walk, at: int) -> int:
    """A fire every 20 minutes, one death every hour, un robo cada 5 minutos: one in that time."""
    if walk.word(at) not in _ONE or walk.word(at + 1) in ("day", "week", "month", "year", "time"):
        return 0
    for position in range(at + 2, at + 5):
        if walk.word(position) in ("every", "each", "cada"):
            break
        if not walk.word(position):
            return 0
    else:
        return 0
    number = read_amount(walk.tokens, position + 1, walk.spanish) if position + 1 < len(walk.tokens) else None
    seconds = PER_SECONDS.get(walk.word(number.after if number else position + 1))
    if not seconds or number and (number.low is not None or number.value <= 0):
        return 0
    figure = Figure(0, 0, "", 1.0, 1.0, 0.0, COUNT, first=at, after=at + 1)
    figure.per = seconds * (number.value if number else 1.0)
    walk.add(figure, walk.counted(at + 1))
    return number.after + 1 if number else position + 2


def _add(walk: Walk, figure: Figure) -> int:
    after = figure.after
    hedge, first = hedge_before(walk.tokens, figure.first)
    if hedge:
        figure.hedge, figure.first = hedge, first
    if figure.kind == POINTS:
        figure.role, figure.direction = role_and_direction(walk.tokens, figure.first, after, POINTS, figure.first)
        walk.add(figure, walk.of_what(after))
    else:
        walk.add(figure, walk.counted(after))
    return after
