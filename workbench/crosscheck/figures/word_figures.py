"""Figures that are words alone: doubled, the third meeting, an hour and a half."""

from workbench.crosscheck.figures.figure import CHANGE, FRACTION, MEASURE, NAMING, ORDINAL, SHARE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.hedging import hedge_before
from workbench.crosscheck.numbers.measures import unit_of
from workbench.crosscheck.words.tokens import NUMBER


def factor(walk: Walk, at: int) -> int:
    """Doubled, tripled, halved, fourfold: a change in percent."""
    times, after = numerals.TIMES.get(walk.word(at)) or _fold(walk.word(at)), at + 1
    if walk.word(at) in numerals.UNITS and walk.sign(at + 1) == "-" and walk.word(at + 2) == "fold":
        times, after = float(numerals.UNITS[walk.word(at)]), at + 3
    elif (
        walk.tokens[at].kind == NUMBER
        and walk.word(at + 2) == "fold"
        and walk.sign(at + 1) == "-"
        and walk.tokens[at].text.isdigit()
    ):
        times, after = float(walk.tokens[at].text[:6]), at + 3
    if not times or walk.word(at) in ("double", "doubles", "triples") and walk.word(at + 1) not in ("to", "in", ""):
        return 0
    percent = (times - 1) * 100
    after += walk.word(after) in numerals.CHANGE_NOUNS
    figure = Figure(
        0,
        0,
        "",
        abs(percent),
        abs(percent),
        1.0,
        SHARE,
        role=CHANGE,
        direction=1 if percent > 0 else -1,
        hedge=FRACTION if times < 1 else "",
        first=at,
        after=after,
    )
    hedge, first = hedge_before(walk.tokens, at)
    if hedge:
        figure.hedge, figure.first = hedge, first
    walk.add(figure, walk.of_what(after))
    return after


def _fold(word: str) -> float:
    """Thirtyfold: 30."""
    number = word.removesuffix("fold")
    return float(numerals.UNITS.get(number) or numerals.TENS.get(number) or 0) if number != word else 0.0


def half_more(walk: Walk, at: int) -> int:
    """An hour and a half, un año y medio, half an hour."""
    if walk.word(at) in ("a", "the") and walk.word(at + 1) == "half" and walk.sign(at + 2) == "-":
        at += 1  # a half-hour call
    words = [walk.word(at + offset) for offset in range(5)]
    if words[0] == "half" and walk.sign(at + 1) == "-" and words[2] in ("hour", "year", "century", "decade", "mile"):
        unit, value, after = unit_of(words[2]), 0.5, at + 3
    elif words[0] in ("half", "media") and words[1] in ("a", "an", "hora"):
        unit, value, after = unit_of(words[2 - (words[0] == "media")]), 0.5, at + 3 - (words[0] == "media")
    elif words[0] in ("a", "an", "one", "un", "una") and words[2:5] in (["and", "a", "half"], ["and", "a", "quarter"]):
        unit, value, after = unit_of(words[1]), 1.5 if words[4] == "half" else 1.25, at + 5
    elif words[0] in ("un", "una") and words[2] == "y" and words[3] in ("medio", "media"):
        unit, value, after = unit_of(words[1]), 1.5, at + 4
    elif words[1] == "y" and words[2] in ("medio", "media"):
        unit, value, after = unit_of(words[0]), 1.5, at + 3
    else:
        return 0
    if unit is None or words[1] in numerals.MAGNITUDES:
        return 0
    walk.add(Figure(0, 0, "", value, value, 0.1, MEASURE, unit=unit, first=at, after=after), walk.counted(after))
    return after


def ordinal(walk: Walk, at: int) -> int:
    """The third attempt, 21st century."""
    token, word = walk.tokens[at], walk.word(at)
    if word == "first" and walk.sign(at + 1) == "-" and walk.word(at + 2) == "time":
        return 0
    if word == "first" and walk.word(at + 1) == "time" and walk.word(at - 2) == "for":
        return 0  # for the first time
    if (
        token.kind == NUMBER
        and walk.word(at + 1) in ("st", "nd", "rd", "th")
        and walk.tokens[at + 1].start == token.end
    ):
        if not token.text.isdigit() or len(token.text) > 4:
            return at + 2
        value, after = float(token.text), at + 2
    elif (
        token.kind == NUMBER
        and walk.sign(at + 1) in ("º", "ª")
        or token.kind == NUMBER
        and walk.text[token.end : token.end + 1] in ("º", "ª")
    ):
        value, after = (float(token.text) if token.text.isdigit() else 0.0), at + 2
    elif word in numerals.TENS and (unit := _unit_after(walk, at)):
        value, after = float(numerals.TENS[word] + unit), at + 3
    elif word in numerals.ORDINALS and _is_ordinal(walk, at):
        value, after = float(numerals.ORDINALS[word]), at + 1
    elif token.kind == NUMBER and token.text.isdigit() and walk.word(at - 1) in _GRADED:
        value, after = float(token.text[:3]), at + 1
    else:
        return 0
    after += walk.sign(after) == "-" and _is_superlative(walk.word(after + 1))
    counted = walk.counted(after)
    if walk.word(after) in _NAMED_BY_NUMBER:
        return after  # the 9th district is a name
    ranked = walk.word(at - 1) in _RANKED or walk.word(at - 1) in _GRADED
    if (counted.stems or ranked or walk.word(after) in ("place", "puesto", "lugar")) and value:
        role = NAMING if _names(walk, at, after) else ""
        walk.add(Figure(0, 0, "", value, value, 1.0, ORDINAL, role=role, first=at, after=after), counted)
    return after


def _names(walk: Walk, at: int, after: int) -> bool:
    """Whether an ordinal names one of a series rather than counts it: in the second blast, not: was the second blast
    this year."""
    if walk.word(at - 1) not in ("the", "el", "la") or walk.word(at - 2) not in _BEFORE_NAME:
        return False
    return not any(walk.word(place) in _COUNTING_ON for place in range(after, after + 4))


_BEFORE_NAME = frozenset(
    "in of during after before from at by with following when that while and but en de del durante tras desde con"
    " cuando que mientras y pero".split()
) | {""}
_COUNTING_ON = frozenset(
    "this that since consecutive straight successive row time times year month week season este esta desde consecutivo"
    " consecutiva vez año mes semana temporada".split()
)


_NAMED_BY_NUMBER = frozenset(
    "district street avenue circuit precinct arrondissement regiment battalion distrito".split()
)
_RANKED = frozenset("ranked ranks rank ranking finished finish came placed comes termino quedo acabo llego".split())


_GRADED = frozenset(("category", "categoria"))
"""Of hurricanes."""


def _unit_after(walk: Walk, at: int) -> int:
    """The first of "twenty-first"; 0 where there is none."""
    unit = numerals.ORDINALS.get(walk.word(at + 2), 0) if walk.sign(at + 1) == "-" else 0
    return unit if unit < 10 else 0


def _is_superlative(word: str) -> bool:
    return word.endswith("est") or word in ("most", "least", "best", "worst")


def _is_ordinal(walk: Walk, at: int) -> bool:
    if walk.word(at - 1) in _RANKED:
        return True
    if walk.sign(at + 1) == "-" and _is_superlative(walk.word(at + 2)) or _is_superlative(walk.word(at + 1)):
        return True
    word, before, following = walk.word(at), walk.word(at - 1), walk.word(at + 1)
    if word in ("second", "segundo") and (
        before in ("a", "per", "every", "split", "each", "por", "cada") or walk.tokens[at - 1].kind == NUMBER
    ):
        return False
    if word in ("first", "primer", "primero", "primera", "cuarto") and not following:
        return False
    if following in ("of", "de") or not following:
        return word not in numerals.FRACTIONS and before in ("the", "el", "la")
    if following in _IN_A_ROW:
        return True
    if word in numerals.FRACTIONS and (before in ("a", "one", "un", "by") or before in numerals.UNITS):
        return False
    return at == 0 or before in _BEFORE_ORDINALS


_IN_A_ROW = frozenset("consecutive straight successive consecutivo consecutiva".split())
_BEFORE_ORDINALS = frozenset("the a its his her their our el la su un una for por was is and on in".split()) | {""}
