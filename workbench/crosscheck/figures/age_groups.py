"""Ages that bound a group and count nothing: children under 5, adults over 65, people between 16 and 24, under-18s,
a man in his 60s."""

from workbench.crosscheck.figures.figure import AGE, VAGUE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import change_words as words
from workbench.crosscheck.numbers.measures import UNITS
from workbench.crosscheck.words.tokens import NUMBER

_OLDEST = 115
_BOUNDS = {
    "under": words.UNDER, "below": words.UNDER, "younger": words.UNDER, "over": words.OVER, "above": words.OVER,
    "older": words.OVER,
}  # fmt: skip
_SPANISH_BOUNDS = {"menores": words.UNDER, "menor": words.UNDER, "mayores": words.OVER, "mayor": words.OVER}
_GROUPS = frozenset(
    "WOMAN MAN CHILD PERSON YOUTH VOTER WORKER STUDENT PATIENT DRIVER POPULATION CITIZEN VISITOR RESPONDENT REFUGEE"
    " MIGRANT PRISONER FARMER HOUSEHOLD".split()
)
_ALSO_GROUPS = frozenset(
    "adults adult boys girls teenagers seniors pensioners retirees anyone everyone everybody those infants babies males"
    " females players athletes drivers adultos personas jovenes aquellos quienes".split()
)


def age_group(walk: Walk, at: int) -> int:
    """Read an age that bounds a group of people at token `at`; the token behind it, 0 where there is none."""
    token = walk.tokens[at]
    if token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 3 and 0 < int(token.text) < _OLDEST:
        return _in_his(walk, at) or _bounded(walk, at)
    return 0


def of_one_group(a: Figure, b: Figure) -> bool:
    """Whether two ages may be held against each other: those that bound a group only against the same bound, or a
    range that overlaps."""
    if a.is_range and b.is_range and a.low <= b.high and b.low <= a.high:
        return True
    bounds = [(one.low, one.high, _BOUND.get(one.hedge, "")) for one in (a, b)]
    group = [one.hedge in _BOUND or one.is_range and one.hedge != VAGUE for one in (a, b)]
    return not any(group) or bounds[0] == bounds[1]


_BOUND = {words.UNDER: "<", words.AT_MOST: "<", words.OVER: ">", words.AT_LEAST: ">"}


def _in_his(walk: Walk, at: int) -> int:
    """In his 60s, in their early 20s."""
    decade = int(walk.tokens[at].text)
    if walk.word(at + 1) != "s" or walk.tokens[at + 1].start != walk.tokens[at].end or decade % 10:
        return 0
    before = at - 1 - (walk.word(at - 1) in ("early", "mid", "late") or walk.sign(at - 1) == "-" and 2)
    if walk.word(before) not in ("his", "her", "their", "its", "the") or walk.word(before - 1) != "in":
        return 0
    if walk.word(before) in ("its", "the"):
        return 0
    walk.add(Figure(0, 0, "", decade, decade + 9.0, 1.0, AGE, hedge=VAGUE, unit=UNITS["year"], first=before - 1,
                    after=at + 2), walk.counted(at + 2))
    return at + 2


def _bounded(walk: Walk, at: int) -> int:
    after = at + 1
    upper = 0
    if walk.word(after) in ("to", "and", "y", "a") or walk.sign(after) in ("-", "–"):
        end = walk.tokens[after + 1] if after + 1 < len(walk.tokens) else None
        if end and end.kind == NUMBER and end.text.isdigit() and int(walk.tokens[at].text) < int(end.text) < _OLDEST:
            upper, after = int(end.text), after + 2
    hedge, first = _bound_before(walk, at, bool(upper))
    if not first or hedge is None:
        return 0
    plural = walk.word(after) == "s" and walk.tokens[after].start == walk.tokens[after - 1].end
    after += plural
    after += walk.word(after) in ("years", "anos", "year")
    after += walk.word(after) in ("old", "of")
    after += walk.word(after) == "age"
    if plural and walk.sign(at - 1) != "-":
        return 0
    if not (plural or _is_group(walk, first - 1)) or walk.counted(after).stems and not plural:
        return 0
    low = float(walk.tokens[at].text)
    walk.add(Figure(0, 0, "", low, float(upper or low), 1.0, AGE, hedge=hedge, unit=UNITS["year"], first=first,
                    after=after))
    return after


def _bound_before(walk: Walk, at: int, is_range: bool) -> tuple[str | None, int]:
    """(the hedge, the token where the bound begins): under, younger than, under the age of, between, menores de."""
    place = at - 1
    if walk.sign(place) == "-":
        place -= 1
    for words_before in (("the", "age", "of"), ("the", "ages", "of"), ("age",), ("ages",), ("than",), ("de",)):
        size = len(words_before)
        if tuple(walk.word(place - size + 1 + step) for step in range(size)) == words_before:
            place -= size
            break
    word = walk.word(place)
    if is_range:
        return ("", place) if word in ("between", "entre", "from") else (None, 0)
    if walk.word(at - 1) == "de":
        return (_SPANISH_BOUNDS[word], place) if word in _SPANISH_BOUNDS else (None, 0)
    return (_BOUNDS[word], place) if word in _BOUNDS else (None, 0)


def _is_group(walk: Walk, at: int) -> bool:
    if at < 0:
        return False
    at -= walk.word(at) in ("are", "were", "is", "was", "and", "aged", "who")
    return at >= 0 and (walk.words.stems[at] in _GROUPS or walk.word(at) in _ALSO_GROUPS)
