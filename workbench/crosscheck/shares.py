"""Shares in words: two-thirds of, half of, one in five, 4 out of 10."""

from workbench.crosscheck import numerals
from workbench.crosscheck.changes import role_and_direction
from workbench.crosscheck.figure_words import AFTER_FRACTION
from workbench.crosscheck.figures import CHANGE, FRACTION, LEVEL, SHARE, Figure
from workbench.crosscheck.hedging import hedge_before
from workbench.crosscheck.numbers import Amount, read_amount
from workbench.crosscheck.tokens import NUMBER, WORD
from workbench.crosscheck.walk import Walk


def share_in_words(walk: Walk, at: int) -> int:
    """Two-thirds of, a quarter, half of, one in five, 4 out of 10, uno de cada cinco."""
    after, value, ratio = _fraction(walk, at)
    if not after:
        after, value = _one_in(walk, at)
        ratio = True
    if not after:
        return 0
    hedge, first = hedge_before(walk.tokens, at)
    role, direction = role_and_direction(walk.tokens, at, after, SHARE, first)
    if (
        role == LEVEL
        and not ratio
        and value == 0.5
        and walk.word(first - 1) in ("la", "a")
        or walk.word(first - 1) == "a"
        and walk.spanish
        and role
    ):
        role = CHANGE
    figure = Figure(
        0,
        0,
        "",
        value * 100,
        value * 100,
        0.0,
        SHARE,
        hedge=hedge or FRACTION,
        role=role,
        direction=direction,
        first=first,
        after=after,
    )
    counted = walk.counted(after)
    walk.add(figure, counted)
    return after


def _fraction(walk: Walk, at: int) -> tuple[int, float, bool]:
    word = walk.word(at)
    count, position = 1.0, at
    if word in numerals.UNITS or word in ("a", "an", "un", "una", "la"):
        count = float(numerals.UNITS.get(word, 1))
        position = at + 1
        if walk.sign(position) == "-":
            position += 1
    name = walk.word(position)
    share = numerals.FRACTIONS.get(name)
    if not share or not count or count * share >= 1.0:
        return 0, 0.0, False
    if name in ("half", "mitad") or position > at:
        after = position + 1
        following = walk.word(after)
        if position == at and name not in ("half", "mitad"):
            return 0, 0.0, False
        if following in (
            "time",
            "place",
            "party",
            "day",
            "year",
            "grade",
            "meeting",
            "world",
            "hour",
            "century",
            "month",
            "floor",
            "party",
            "term",
            "round",
            "attempt",
        ):
            return 0, 0.0, False
        if (
            name
            in (
                "quarter",
                "quarters",
                "second",
                "third",
                "cuarto",
                "fourth",
                "fifth",
                "quinto",
                "sexto",
                "decimo",
                "tenth",
                "sixth",
            )
            and following
            and following not in AFTER_FRACTION
        ):
            return 0, 0.0, False
        if (
            following in ("of", "de")
            and walk.word(after + 1) in ("a", "un")
            and walk.word(after + 2) in numerals.MAGNITUDES
        ):
            return 0, 0.0, False
        if name == "half" and following in (
            "a",
            "an",
            "century",
            "dozen",
            "hour",
            "year",
            "brother",
            "way",
            "time",
            "million",
        ):
            return 0, 0.0, False
        if word == "la" and name != "mitad":
            return 0, 0.0, False
        return after, count * share, False
    return 0, 0.0, False


def _one_in(walk: Walk, at: int) -> tuple[int, float]:
    """One in five, 4 out of 10, nueve de cada diez."""
    part = (
        read_amount(walk.tokens, at, walk.spanish) if walk.word(at) not in ("uno", "una") else Amount(1, 1, at, at + 1)
    )
    if part is None or part.low is not None or part.value > 1000 or part.step < 1:
        return 0, 0.0
    at = part.after
    words = (walk.word(at), walk.word(at + 1))
    if words in (("out", "of"), ("in", "every"), ("of", "every"), ("de", "cada"), ("de", "entre")):
        at += 2
        at += walk.word(at) in ("every", "each", "cada")
    elif words[0] == "in" and part.value <= 10 and walk.tokens[at - 1].kind in (WORD, NUMBER):
        at += 1
    else:
        return 0, 0.0
    whole = read_amount(walk.tokens, at, walk.spanish) if at < len(walk.tokens) else None
    if whole is None or whole.value <= part.value or not walk.tokens[at].quantity:
        return 0, 0.0
    if (
        words[0] == "in"
        and words[1] != "every"
        and not (
            part.value < 10
            and whole.value % 5 == 0
            or part.value == 1
            and whole.value <= 1000
            or part.in_words
            and whole.in_words
        )
    ):
        return 0, 0.0
    if words[0] == "in" and 1700 < whole.value < 2100:
        return 0, 0.0
    return whole.after, part.value / whole.value
