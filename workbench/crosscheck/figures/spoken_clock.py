"""Times of day in words: at nine in the morning, a las ocho y media de la tarde, half past six, midnight."""

from workbench.crosscheck.figures.figure import CLOCK, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.lexicon.change_words import ABOUT, OVER, UNDER
from workbench.crosscheck.words.tokens import NUMBER

_BEFORE = frozenset(
    "at by before after until till from since around about nearly almost past to between las la".split()
)
"""One of these stands before a time of day that has no colon: not "one in the morning, two in the evening"."""
_BEHIND = {("y", "media"): 30, ("y", "cuarto"): 15, ("menos", "cuarto"): -15, ("en", "punto"): 0}
_PAST = {("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15}
_ALONE = {"noon": 720.0, "midnight": 0.0, "medianoche": 0.0}
_FORENOON = frozenset("morning manana madrugada".split())
_PARTS = _FORENOON | frozenset("afternoon evening night tarde noche".split())
_OPENS = frozenset((*_ALONE, "half", "quarter"))
_HALF_A_DAY, _SMALL_HOURS = 720, 300


def spoken_time(walk: Walk, at: int) -> int:
    """Read a time of day that is told in words at token `at`; the token behind it, 0 where there is none."""
    before = walk.tokens[at - 1].text if at else ""
    if before not in _BEFORE and walk.tokens[at].text not in _OPENS:
        return 0
    word, before = walk.word(at), walk.word(at - 1)
    if word in _ALONE:
        return _add(walk, at, at + 1, _ALONE[word]) if before in _BEFORE or before == "a" else 0
    past = _PAST.get((word, walk.word(at + 1)))
    if past is None and before not in _BEFORE:
        return 0
    if past is None and walk.word(at + 1) in ("past", "to") and before in ("at", "about", "around"):
        past = _minutes(walk, at)  # at twenty to three
    place = at if past is None else at + 2
    hour = _hour(walk, place)
    if not hour:
        return 0
    after, minutes = place + 1, hour * 60 + (past or 0)
    behind = _BEHIND.get((walk.word(after), walk.word(after + 1)))
    named = walk.word(after) in ("o'clock", "horas")
    told = past is not None or behind is not None or named
    minutes, after = minutes + (behind or 0), after + (named if behind is None else 2)
    part, after_part = part_of_day(walk, after)
    if part:
        return _add(walk, at, after_part, in_part(minutes, part))
    others = ((minutes + _HALF_A_DAY) % (2.0 * _HALF_A_DAY),) if minutes < 780 else ()
    return _add(walk, at, after, minutes, others) if told else 0


def _minutes(walk: Walk, at: int) -> int | None:
    """The minutes of "twenty to three" at a token; None where none are told."""
    token, word = walk.tokens[at], walk.word(at)
    told = numerals.UNITS.get(word) or numerals.TENS.get(word) or (token.text.isdigit() and int(token.text[:3]))
    if not told or not 0 < told < 30 or not _hour(walk, at + 2):
        return None
    return int(told) if walk.word(at + 1) == "past" else -int(told)


def _hour(walk: Walk, at: int) -> int:
    """The hour at a token, 0 where no number up to 24 stands there."""
    if at >= len(walk.tokens):
        return 0
    token = walk.tokens[at]
    if token.kind == NUMBER:
        return int(token.text) if len(token.text) <= 2 and token.text.isdigit() and int(token.text) <= 24 else 0
    hour = numerals.UNITS.get(walk.word(at), 0)
    return 1 if (walk.word(at - 1), walk.word(at)) == ("la", "una") else hour if hour <= 12 else 0


def part_of_day(walk: Walk, after: int) -> tuple[str, int]:
    """(the word of "in the morning" or "de la tarde" at token `after`, the token behind it); "" where none stands."""
    if walk.word(after) == "at" and walk.word(after + 1) == "night":
        return "night", after + 2
    leads = (walk.word(after), walk.word(after + 1)) in (("in", "the"), ("de", "la"))
    return (walk.word(after + 2), after + 3) if leads and walk.word(after + 2) in _PARTS else ("", after)


def in_part(minutes: float, part: str) -> float:
    """The minutes after midnight of a time by the clock's face, in a part of the day."""
    if minutes > 780:
        return minutes  # 20.30 de la noche
    face = minutes % _HALF_A_DAY
    if part in _FORENOON:
        return float(minutes if part == "manana" else face)  # las doce de la mañana are noon
    is_night = part in ("night", "noche") and face < _SMALL_HOURS
    return float(face if is_night else face + _HALF_A_DAY)


def _add(walk: Walk, first: int, after: int, minutes: float, others: tuple[float, ...] = ()) -> int:
    value, hedge = float(minutes), hedge_of_time(walk, first)
    walk.add(Figure(0, 0, "", value, value, 1.0, CLOCK, others, hedge, first=first, after=after))
    return after


_ABOUT = frozenset("around about nearly almost roughly approximately sobre hacia alrededor cerca casi".split())
_SHORTLY = frozenset("shortly just soon minutes moments poco".split())
_BOUNDS = {
    **dict.fromkeys("before by until till antes hasta".split(), UNDER),
    **dict.fromkeys("after from since despues desde".split(), OVER),
}


def hedge_of_time(walk: Walk, first: int) -> str:
    """The hedge of a time of day at token `first`: around 4, shortly before 4, poco después de las cuatro; until 4."""
    words = [walk.word(at) for at in range(max(0, first - 4), first)]
    words = ["", "", *(word for word in words if word not in ("the", "las", "la", "de", "a", "del", "than"))]
    if words[-1] in _ABOUT or words[-2] in _SHORTLY and words[-1] in _BOUNDS:
        return ABOUT
    return _BOUNDS.get(words[-1], "")
