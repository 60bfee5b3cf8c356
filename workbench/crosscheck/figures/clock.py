"""Times of day: 7:15 p.m., 19:15, 8 pm, 14h30. What was blotted out as no quantity is read here by itself."""

import re

from workbench.crosscheck.figures.figure import CLOCK, Figure
from workbench.crosscheck.figures.walk import Walk

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:hH]\s?(?P<minute>\d{2}))?\s?(?:(?P<half>[apAP])\.?[mM]\b\.?|h\b|o'clock)?")
_ZONES = frozenset("gmt utc est et edt pst pt cst cet cest bst local ist jst".split())
_HALF_A_DAY = 720.0


def clock(walk: Walk, at: int) -> int:
    """A time of day, in minutes after midnight; one that may be of the morning or of the evening is both."""
    token = walk.tokens[at]
    match = _CLOCK.fullmatch(walk.text[token.start : token.end])
    if match is None:
        return at + 1
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 24 or minute > 59 or match["half"] and not 1 <= hour <= 12:
        return at + 1
    others: tuple[float, ...] = ()
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"] in "pP")
    elif 1 <= hour <= 12 and not match["hour"].startswith("0"):
        others = ((hour % 12 * 60.0 + minute + _HALF_A_DAY) % (2 * _HALF_A_DAY),)
    value = hour * 60.0 + minute
    figure = Figure(0, 0, "", value, value, 1.0, CLOCK, others, first=at, after=at + 1)
    figure.doubtful = walk.word(at + 1) in _ZONES  # another zone's clock
    walk.add(figure)
    if figure.text.endswith("m.") and "." not in figure.text[:-1]:
        figure.end, figure.text = figure.end - 1, figure.text[:-1]  # 8 pm at the end of a sentence
    return at + 1
