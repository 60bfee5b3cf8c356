"""Times of day: 7:15 p.m., 19:15, 8 pm, 14h30; and how long a race took: in 2:03:15. What was blotted out as no
quantity is read here by itself."""

import re

from workbench.crosscheck.figures.figure import CLOCK, MEASURE, Figure
from workbench.crosscheck.figures.spoken_clock import hedge_of_time, in_part, part_of_day
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.numbers.measures import UNITS

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:.hH]\s?(?P<minute>\d{2}))?\s?(?:(?P<half>[apAP])\.?[mM]\b\.?|h\b|o'clock)?")
_ZONES = {
    "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "msk": 3, "ist": 5.5, "jst": 9, "est": -5, "edt": -4, "pst": -8,
    "pdt": -7, "et": None, "pt": None, "cst": None, "local": None,
}  # fmt: skip
"""Hours that a zone's clock is before that of Greenwich, where that is known."""
_HALF_A_DAY = 720.0


def clock(walk: Walk, at: int) -> int:
    """A time of day, in minutes after midnight; one that may be of the morning or of the evening is both."""
    token = walk.tokens[at]
    if _lasted(walk, at):
        return at + 1
    match = _CLOCK.fullmatch(walk.text[token.start : token.end])
    if match is None:
        return at + 1
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 24 or minute > 59 or match["half"] and not 1 <= hour <= 12:
        return at + 1
    others: tuple[float, ...] = ()
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"] in "pP")
    elif hour <= 12 and (part := part_of_day(walk, at + 1)[0]):
        hour = int(in_part(hour * 60, part)) // 60
    elif 1 <= hour <= 12 and not match["hour"].startswith("0"):
        others = ((hour % 12 * 60.0 + minute + _HALF_A_DAY) % (2 * _HALF_A_DAY),)
    value = hour * 60.0 + minute
    figure = Figure(0, 0, "", value, value, 1.0, CLOCK, others, hedge_of_time(walk, at), first=at, after=at + 1)
    figure.doubtful = walk.word(at + 1) in _ZONES  # another zone's clock
    ahead = _ZONES.get(walk.word(at + 1))
    if ahead:
        figure.others += ((value - ahead * 60) % (2 * _HALF_A_DAY),)
    walk.add(figure)
    if figure.text.endswith("m.") and "." not in figure.text[:-1]:
        figure.end, figure.text = figure.end - 1, figure.text[:-1]  # 8 pm at the end of a sentence
    return at + 1


_LASTED = re.compile(r"(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>\d{2}(?:[.,]\d{1,3})?)")
_RACES = frozenset(
    "ran run runs finished finishing finish time clocked clocking marathon race record swam won winning raced"
    " corrio termino tiempo cronometro maraton carrera gano"
    .split()
)
_SECONDS = 3600.0


def _lasted(walk: Walk, at: int) -> bool:
    """Read how long a race took, in hours; not where no race is spoken of, for then it may be anything."""
    token = walk.tokens[at]
    match = _LASTED.fullmatch(walk.text[token.start : token.end])
    if match is None or match["hours"] is None and "." not in match["seconds"]:
        return False
    if walk.word(at - 1) == "at" or not any(walk.word(place) in _RACES for place in range(max(0, at - 9), at + 4)):
        return False
    seconds = match["seconds"].replace(",", ".")
    value = int(match["hours"] or 0) + int(match["minutes"]) / 60 + float(seconds) / _SECONDS
    step = 10.0 ** -len(seconds.partition(".")[2]) / _SECONDS
    figure = Figure(0, 0, "", value, value, step, MEASURE, unit=UNITS["hour"], first=at, after=at + 1)
    figure.doubtful = True  # the same race may have been run twice: it can agree, and denies nothing
    walk.add(figure)
    return True
