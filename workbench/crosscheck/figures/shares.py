"""Shares in words: two-thirds of, half of, one in five, 4 out of 10."""

from workbench.crosscheck.figures.changes import role_and_direction
from workbench.crosscheck.figures.figure import CHANGE, FRACTION, LEVEL, SHARE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.lexicon.change_words import OVER, UNDER
from workbench.crosscheck.lexicon.figure_words import AFTER_FRACTION
from workbench.crosscheck.numbers.hedging import hedge_before
from workbench.crosscheck.numbers.measures import unit_of
from workbench.crosscheck.numbers.numbers import Amount, read_amount
from workbench.crosscheck.words.tokens import NUMBER, WORD

_PEOPLE = frozenset(
    "person people child children woman women man men adult adults voter voters household student worker".split()
)
_HALVES = ("half", "mitad")
_NO_WHOLES = frozenset(
    "time place party day year grade meeting world hour century month floor term round attempt".split()
)
"""Half time, half day, third place, second grade: what stands before these is no share of anything."""
_NOT_HALVED = frozenset("a an century dozen hour year brother way time million".split())
_ALSO_ORDINALS = frozenset(
    "quarter quarters second third fourth fifth sixth seventh eighth ninth tenth"
    " cuarto quinto sexto septimo octavo noveno decimo".split()
)
"""Names of shares that are as often places in a row, or three months: only some words may follow."""


def share_in_words(walk: Walk, at: int) -> int:
    """Two-thirds of, a quarter, half of, one in five, 4 out of 10, uno de cada cinco."""
    after, value = _fraction(walk, at)
    ratio = not after
    if ratio:
        after, value = _one_in(walk, at)
    if not after:
        return most_of(walk, at)
    figure = _share(walk, at, after, value, ratio)
    noun = next((place for place in range(at, after) if walk.word(place) in _PEOPLE), 0)
    counted = walk.of_what(after) if walk.of_its_value(after) else walk.counted(noun or walk.past_total(after))
    figure.whole = 0.0 if ratio else total_of_share(walk, after)
    walk.add(figure, counted)
    return after


def _share(walk: Walk, at: int, after: int, value: float, ratio: bool) -> Figure:
    """The share `value` of one that is told in tokens [at, after), a level or a change."""
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
    figure = Figure(0, 0, "", value * 100, value * 100, 0.0, SHARE, role=role, direction=direction)
    figure.hedge, figure.first, figure.after = hedge or FRACTION, first, after
    return figure


def total_of_share(walk: Walk, after: int) -> float:
    """The 600 of "half of the 600 beds", 0 where the whole is no number; it is marked as a total."""
    place = walk.past_total(after) - 1
    if place < after or walk.tokens[place].kind != NUMBER and not walk.is_some(place):
        return 0.0
    total = read_amount(walk.tokens, place, walk.spanish)
    if total is None or walk.is_year(total) or walk.sign(total.after) == "-":
        return 0.0
    walk.totals.add(place)
    return total.value


_MOST_OF = {"majority": OVER, "mayoria": OVER, "most": OVER, "minority": UNDER, "minoria": UNDER}


def most_of(walk: Walk, at: int) -> int:
    """A majority of voters, most of the members, most countries, la mayoría de los vecinos, a minority of: more or
    less than half. What is said so lightly is weak."""
    word, following = walk.word(at), walk.word(at + 1)
    if word not in _MOST_OF or word != "most" and walk.word(at - 1) not in ("a", "the", "la", "una"):
        return 0
    if following in ("of", "de") and at + 2 < len(walk.tokens) and walk.tokens[at + 2].kind == NUMBER:
        return 0  # a majority of 12 seats
    if following not in ("of", "de") and not (
        word == "most" and walk.word(at - 1) not in _SUPERLATIVE and following.endswith("s") and _names_many(following)
    ):
        return 0
    figure = Figure(0, 0, "", 50.0, 50.0, 0.0, SHARE, hedge=_MOST_OF[word], weak=True, first=at, after=at + 1)
    walk.add(figure, walk.counted(walk.past_total(at + 1)))
    return at + 1


_SUPERLATIVE = frozenset("the its their his her our two three four five second third at".split())
"""Before "most" in the most serious, at most."""


def _names_many(word: str) -> bool:
    return not word.endswith(("ss", "ous", "us", "is"))


def _fraction(walk: Walk, at: int) -> tuple[int, float]:
    """Two-thirds of, half of: (token behind it, share of one); (0, 0.0) where there is none."""
    if walk.tokens[at].text in numerals.VULGAR and walk.word(at + 1) in ("of", "de", "the", "los", "las"):
        return at + 1, numerals.VULGAR[walk.tokens[at].text]
    count, position = _how_many(walk, at)
    part = numerals.PARTS.get(walk.word(position))
    if part and walk.word(position + 1) in ("parte", "partes") and count * part < 1:
        return position + 2, count * part
    name = walk.word(position)
    share = numerals.FRACTIONS.get(name)
    if not share or not count or count * share >= 1.0:
        return 0, 0.0
    if position == at and name not in _HALVES or walk.word(at) == "la" and name != "mitad":
        return 0, 0.0
    after = position + 1
    return (0, 0.0) if _counts_otherwise(walk, name, after) else (after, count * share)


def _how_many(walk: Walk, at: int) -> tuple[float, int]:
    """The "two" of "two-thirds", the "a" of "a quarter": (how many, where the name of the share stands)."""
    word = walk.word(at)
    if word == "every" and walk.word(at + 1) in ("third", "fourth", "fifth", "tenth"):
        return 1.0, at + 1
    if word not in numerals.UNITS and word not in ("a", "an", "one", "un", "una", "la"):
        return 1.0, at
    return float(numerals.UNITS.get(word, 1)), at + 1 + (walk.sign(at + 1) == "-")


def _counts_otherwise(walk: Walk, name: str, after: int) -> bool:
    """Whether the words that follow make it no share: a third party, a quarter million, half an hour."""
    following = walk.word(after)
    if following in _NO_WHOLES or name == "half" and following in _NOT_HALVED:
        return True
    if name in _ALSO_ORDINALS and following and following not in AFTER_FRACTION:
        return True
    return (
        following in ("of", "de")
        and walk.word(after + 1) in ("a", "un", "one")
        and walk.word(after + 2) in numerals.MAGNITUDES
        or following == "de"
        and walk.word(after + 1) in ("millon", "billon")
    )


def _one_in(walk: Walk, at: int) -> tuple[int, float]:
    """One in five, 4 out of 10, nueve de cada diez."""
    part = (
        read_amount(walk.tokens, at, walk.spanish) if walk.word(at) not in ("uno", "una") else Amount(1, 1, at, at + 1)
    )
    if part is None or part.low is not None or part.value > 1000 or part.step < 1:
        return 0, 0.0
    at = part.after
    if walk.word(at) in _PEOPLE and walk.word(at + 1) in ("in", "out"):
        at += 1
    hyphen = walk.sign(at) == "-" and walk.word(at + 1) == "in" and walk.sign(at + 2) == "-"
    at += hyphen
    words = (walk.word(at), "" if hyphen else walk.word(at + 1))
    if words in (("out", "of"), ("in", "every"), ("of", "every"), ("de", "cada"), ("de", "entre")):
        at += 2
        at += walk.word(at) in ("every", "each", "cada")
    elif words[0] == "in" and part.value <= 10 and (hyphen or walk.tokens[at - 1].kind in (WORD, NUMBER)):
        at += 1 + hyphen
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
            and (whole.value % 5 == 0 or whole.value <= 10 and unit_of(walk.word(whole.after)) is None)
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
