"""Rates: a day, every 24 hours, per 100,000 inhabitants."""

from workbench.crosscheck import numerals
from workbench.crosscheck.figures import MONEY, Figure
from workbench.crosscheck.measures import PER_SECONDS
from workbench.crosscheck.numbers import read_amount
from workbench.crosscheck.walk import Walk


def read_rate(walk: Walk, figure: Figure, at: int) -> int:
    """A day, per week, every 24 hours, per 100,000 inhabitants, al mes; the token behind it."""
    word, following = walk.word(at), walk.word(at + 1)
    if word in (
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "annually",
        "hourly",
        "diarios",
        "diarias",
        "semanales",
        "mensuales",
        "anuales",
    ):
        figure.per = PER_SECONDS[word]
        return at + 1
    if word == "a" and following == "la":
        at, following = at + 1, walk.word(at + 2)
    if word not in ("a", "an", "per", "each", "every", "al", "por", "cada", "/") and walk.sign(at) != "/":
        return figure.after
    if following in PER_SECONDS and walk.word(at + 2) not in ("after", "before", "earlier", "later", "ago", "when"):
        figure.per = PER_SECONDS[following]
        return at + 2
    if following == "cada":
        at += 1
    number = (
        read_amount(walk.tokens, at + 1, walk.spanish)
        if word in ("per", "every", "cada", "por", "each") and at + 1 < len(walk.tokens)
        else None
    )
    if number and number.low is None:
        seconds = PER_SECONDS.get(walk.word(number.after))
        if seconds:
            figure.per = seconds * number.value
            return number.after + 1
        if number.value >= 100:
            figure.base = number.value
            return number.after
    if word in ("per", "por") and following in ("million", "thousand", "hundred", "millon", "capita"):
        figure.base = float(numerals.MAGNITUDES.get(following, 1))
        return at + 2
    if figure.kind == MONEY and word in ("a", "an", "per", "por") and following:
        figure.per_what = walk.words.stems[at + 1] or following
    return figure.after
