"""Ages, and times that only tell when: aged 45, two years ago."""

from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.tokens import WORD

_HOW_LONG = frozenset(
    "for lasted lasts lasting took takes taking spent needed waited held durante duro duraron tardo tardaron paso"
    " pasaron llevo estuvo estuvieron".split()
)
"""Before a time that tells how long something went on, whatever came then: for ten days before, lasted a week after."""


def tells_when(walk: Walk, figure: Figure) -> bool:
    """Whether a stretch of time tells when something was: two years ago, ten days after; not how long it took."""
    if walk.word(figure.first - 1) in _HOW_LONG:
        return False
    following = walk.word(figure.after)
    return following in (
        "ago",
        "later",
        "earlier",
        "after",
        "before",
        "hence",
        "atras",
        "despues",
        "antes",
    ) or walk.word(figure.first - 1) in ("hace",)


def is_age_of(walk: Walk, figure: Figure) -> bool:
    """Una mujer de 45 años; tiene 45 años."""
    if walk.word(figure.first - 1) in ("tiene", "tenia", "cumplio", "cumple") and walk.word(figure.after) != "de":
        return True
    if walk.word(figure.first - 1) == "los" and walk.word(figure.first - 2) == "a":
        return True
    if walk.word(figure.after) == "de" and walk.word(figure.after + 1) == "edad":
        return True
    if figure.first < 2 or walk.word(figure.first - 1) != "de":
        return False
    if walk.sign(figure.first - 2) == ",":
        return walk.sign(figure.after) in (",", ".") or figure.after >= len(walk.tokens)  # el detenido, de 43 años
    return _is_person(walk, figure.first - 2)


def _is_person(walk: Walk, at: int) -> bool:
    return walk.words.stems[at] in ("WOMAN", "MAN", "CHILD", "PERSON", "YOUTH") or walk.word(at) in _PERSONS


_PERSONS = frozenset("boy girl teenager toddler baby joven anciano anciana bebe adolescente".split())


def sets_age(walk: Walk, figure: Figure, number_first: int) -> bool:
    """Aged 45, age 45, and the 45 of "Ana Prado, 45, said"."""
    if walk.word(number_first - 1) in ("aged", "age", "edad") and walk.word(number_first) != "of":
        return 0 < figure.low < 130
    tokens = walk.tokens
    if walk.word(number_first - 1) in ("of", "de") and walk.word(number_first - 2) in ("age", "ages", "edad"):
        return 0 < figure.low < 130 and not walk.counted(figure.after).stems
    if _is_told_alone(walk, figure, number_first):
        return True
    if walk.word(number_first - 1) == "at" and walk.word(number_first - 2) in ("died", "dies", "dead", "retired"):
        return 10 < figure.low < 115 and figure.step == 1 and not walk.counted(figure.after).stems
    if number_first > 1 and walk.word(number_first - 1) == "of" and _is_person(walk, number_first - 2):
        return 0 < figure.low < 115 and not walk.counted(figure.after).stems
    if (
        walk.sign(number_first - 1) == ","
        and (walk.sign(figure.after) in (",", ".", ")") or figure.after >= len(tokens))
        and number_first > 1
        and 4 < figure.low < 115
        and not figure.hedge
    ):
        named = tokens[number_first - 2]
        return (
            named.kind == WORD
            and named.quantity
            and (named.capital or figure.low >= 16 and _is_one(walk, figure, number_first - 2))
        )
    return False


def _is_told_alone(walk: Walk, figure: Figure, number_first: int) -> bool:
    """The suspect is 34. She was 91 when she died."""
    if walk.word(number_first - 1) not in ("is", "was") or not 0 < figure.low < 115 or figure.hedge or figure.step != 1:
        return False
    ends = figure.after >= len(walk.tokens) or walk.sign(figure.after) in (".", ",", ";")
    if not ends and walk.word(figure.after) not in ("when", "and", "at"):
        return False
    if walk.word(number_first - 2) in ("who", "que") and figure.low >= 16 and walk.sign(number_first - 3) == ",":
        return True
    return number_first > 1 and (walk.word(number_first - 2) in _ONE_PERSON or _is_person(walk, number_first - 2))


_ONE_PERSON = frozenset(
    "he she king queen pope prince princess minister senator suspect victim gunman driver teacher president singer "
    "actor actress writer author pilot student mother"
    " father son daughter brother sister wife husband defendant shooter attacker".split()
)


def _is_one(walk: Walk, figure: Figure, at: int) -> bool:
    """A grandmother, 66, and the nurse, 34: one person with the age behind."""
    if walk.sign(figure.after) == ",":
        return True
    before = {walk.word(place) for place in range(max(0, at - 3), at)}
    return bool(before & {"a", "an", "the", "his", "her"}) and not walk.word(at).endswith("s")
