"""Do two figures count the same thing? Decided by noun phrase and neighbours; when unsure, no."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from workbench.crosscheck.figures.exclusive import exclude
from workbench.crosscheck.figures.figure import CHANGE, LEVEL, MEASURE, MONEY, Figure
from workbench.crosscheck.figures.how_often import TIME
from workbench.crosscheck.words.stems import is_generic, stem

_ANYBODY = frozenset(("PERSON",))
"""Heads that may stand for any other: 65,149 members are 65,149 people."""

_CROWDS = _ANYBODY | {"POPULATION", "CROWD"}
"""Words for as many people as there are."""

_STAND_INS = _ANYBODY | {stem(word) for word in "number total figure amount case casos thing part file record".split()}
"""Heads that say nothing of what is counted."""


_THINGS = frozenset(
    "DOSE VACCINE WEAPON VEHICLE HOUSE HOUSEHOLD COMPANY SCHOOL HOSPITAL JOB MEASURE LABORATORY COUNTY COUNTRY CITY"
    " DRUG OIL WATER FIRE DAM BRIDGE SHIP BOAT AIRCRAFT FLIGHT TRAIN BUS TRUCK ROAD TUNNEL STATION FACTORY STADIUM"
    " ACCIDENT EARTHQUAKE STORM MISSILE BOMB DRONE TANK TREE CAMERA MACHINE COMPUTER PIPE".split()
)
"""Heads that are never people."""
_WHAT_BECOMES_OF_PEOPLE = frozenset(
    "killed injured missing arrested charged convicted acquitted deported rescued survived infected hospitalised"
    " vaccinated kidnapped sentenced".split()
)
"""Of nine killed it is not said who they are, and yet that they are people."""


_PLACES = frozenset(map(stem, "state country county city province district town municipality".split()))
"""Heads that are only where other things are counted."""


NEVER_PEOPLE = _THINGS | _PLACES


@dataclass(slots=True)
class Sameness:
    """`keyed`: the heads of what is counted agree. `generic`: only in a word like "people". `coefficient` and `shared`:
    how much of the words beside the figures is shared; `context` and `common` the same for their sentences, the
    shorter of which has `sentence` words that say something, the longer `longer`. `loose`: one counts "people", the
    other may or may not. `apart`: their sentences tell of other places or years. `named`: they share
    only the names of persons and places."""

    keyed: bool
    generic: bool
    coefficient: float
    shared: int
    smaller: int
    larger: int
    context: float
    common: int
    sentence: int
    longer: int
    loose: bool
    apart: bool
    named: bool = False

    @property
    def strength(self) -> float:
        """For choosing among candidates: how surely the two are the same thing."""
        return self.keyed * (0.5 if self.generic else 1.0) + self.coefficient + self.context + 0.05 * self.common


def sameness(a: Figure, b: Figure) -> Sameness | None:
    """How surely two figures count the same; None when they count different things."""
    if exclude(a.kinds, b.kinds) or _of_other_years(a, b) or (a.head == TIME) != (b.head == TIME):
        return None
    keys_a, keys_b = a.keys - _ANYBODY, b.keys - _ANYBODY
    keyed, generic = False, False
    if keys_a and keys_b or a.keys and b.keys and not (keys_a or keys_b):
        if _count_the_same(a, b):
            keyed, generic = True, _only_generally(a, b)
        elif not _is_one_of_them(a, b):
            return None
    elif keys_a or keys_b:
        keys, other = (keys_a, b) if keys_a else (keys_b, a)
        if (other.keys or other.matter in _WHAT_BECOMES_OF_PEOPLE) and {a.head, b.head} & NEVER_PEOPLE:
            return None
        if not other.near and not other.keys:
            return Sameness(False, False, 0.0, 0, 0, len(a.near | b.near), 0.0, 0, 0, 0, False, False)
        keyed = any(key in other.near and not is_generic(key) for key in keys)
        if not keyed and not _named_elsewhere(a, b, keys, other):
            return None
    if not keyed and all(one.near <= _CROWDS and (one.near or one.keys) for one in (a, b)):
        # a population of 9 million, 9 million people: phrases that say no more
        return Sameness(True, False, 1.0, 1, 1, 1, 1.0, 1, 1, 1, False, _apart(a.years, b.years))
    return _measured(a, b, keyed, generic)


def _of_other_years(a: Figure, b: Figure) -> bool:
    """Whether two figures are told of other years, where one passage tells of several: 2.5% this year and 1.9% next
    year. Where each tells of one year, that year may be the slip."""
    if not a.when or not b.when or a.when == b.when:
        return False
    if a.when.isdigit() != b.when.isdigit():  # this year, more than in 2018; in 2018
        return any(one.when.isdigit() and int(one.when) in other.years for one, other in ((a, b), (b, a)))
    return not a.when.isdigit() or len(a.years) > 1 or len(b.years) > 1


_KINDS_OF_WORKERS = frozenset(
    map(stem, "miner nurse teacher driver firefighter pilot fisherman farmer builder labourer laborer rescuer clerk"
              " cook guard trabajador minero".split())
) - {"WORKER"}


def _is_one_of_them(a: Figure, b: Figure) -> bool:
    """33 workers, 33 miners: who is told of in general and by trade, of whom the same became. They can only agree."""
    heads = {a.head, b.head}
    return bool(a.matter) and a.matter == b.matter and "WORKER" in heads and bool(heads & _KINDS_OF_WORKERS)


def _count_the_same(a: Figure, b: Figure) -> bool:
    """Whether two figures that both say what they count mean one thing."""
    return bool(a.keys & b.keys or _cognates(a.keys, b.keys) or _cross(a, b)) and _heads_agree(a, b)


def _only_generally(a: Figure, b: Figure) -> bool:
    """Whether they meet in a word like "people" alone, or in one word of several that the other does not take up."""
    direct = a.keys & b.keys or _cognates(a.keys, b.keys)
    if TIME in direct:
        return len(direct) == 1  # inspected four times, inspected twice
    if direct and all(is_generic(key) for key in direct):
        return True
    return len(direct) == 1 and len(a.keys) > 1 and len(b.keys) > 1 and not _mentions(a, b)


def _named_elsewhere(a: Figure, b: Figure, keys: frozenset[str], other: Figure) -> bool:
    """Whether what one counts stands somewhere in the other's sentence, or either counts people."""
    if any(key in other.context for key in keys) or a.keys & b.keys or (a.keys | b.keys) & _ANYBODY:
        return True
    if {a.role, b.role} == {LEVEL, CHANGE} and a.kind == b.kind and len(a.near & b.near) >= 2:
        return True  # will rise to 2.5% of GDP, will rise by 2.5%
    counting = a if keys is a.keys or keys <= a.keys else b
    lasts = counting.unit is not None and counting.unit.dimension == "time"
    if (counting.kind == MONEY or lasts) and any(one in other.near and not is_generic(one) for one in counting.counted):
        return True  # £300 million aid package, aid of £300 million; a five-year prison term, five years in prison
    return bool(_cognates(keys, other.near))


def _measured(a: Figure, b: Figure, keyed: bool, generic: bool) -> Sameness | None:
    """How much of the words beside two figures, and of their sentences, is shared; None when nothing is."""
    shared, smaller, larger = _overlap(a.near, b.near)
    if not keyed and not shared and (a.near or b.near):
        if any(not (one.near or one.context) and one.kind in (MEASURE, MONEY) for one in (a, b)):
            return Sameness(False, False, 0.0, 0, 0, larger, 0.0, 0, 0, 0, False, False)  # 9.7 million barrels a day
        return None
    common, sentence, longer = _overlap(a.context, b.context)
    return Sameness(
        keyed,
        generic,
        coefficient=shared / smaller if smaller else float(not a.near and not b.near),
        shared=shared,
        smaller=smaller,
        larger=larger,
        context=common / sentence if sentence else 0.0,
        common=common,
        sentence=sentence,
        longer=longer,
        loose=bool(a.keys and b.keys) and (a.keys <= _ANYBODY) != (b.keys <= _ANYBODY),
        apart=_apart(a.names, b.names) or _apart(a.years, b.years),
        named=not keyed and (_only_named(a, b) or _is_one_of_them(a, b)),
    )


def _only_named(a: Figure, b: Figure) -> bool:
    names = a.names | b.names
    acts, others = a.near - names, b.near - names
    return bool(a.names & b.names) and not acts & others and bool(acts or others)


def _apart(one: frozenset, other: frozenset) -> bool:
    return bool(one and other and not one & other)


def _cross(a: Figure, b: Figure) -> bool:
    """37 dead and 37 people died: the head of one stands beside the other, whose own head is likewise found or stands
    in for any other. Two countries that speak of measures are no two measures."""
    a_found = any(key in b.near for key in a.keys)
    b_found = any(key in a.near for key in b.keys)
    if a_found and b_found:
        return (a.head in _PLACES) == (b.head in _PLACES)
    if a_found:
        return b.keys <= _STAND_INS and _head_found(a, b)
    return b_found and a.keys <= _STAND_INS and _head_found(b, a)


def _head_found(one: Figure, stand_in: Figure) -> bool:
    """65,149 members are 65,149 people where members are spoken of; doses of a vaccine are no vaccinated people."""
    return not one.head or one.head in stand_in.near or is_generic(one.head)


def _heads_agree(a: Figure, b: Figure) -> bool:
    """Members of organisations are not organisations, though both speak of them."""
    if (
        not a.head
        or not b.head
        or a.head == b.head
        or is_generic(a.head)
        or is_generic(b.head)
        or len(a.keys) == len(b.keys) == 1
    ):
        return True
    return a.head in b.near or b.head in a.near or bool(_cognates(frozenset((a.head,)), frozenset((b.head,))))


def _mentions(a: Figure, b: Figure) -> bool:
    return sum(key in b.near for key in a.keys) > 1 or sum(key in a.near for key in b.keys) > 1


def _overlap(one: frozenset[str], other: frozenset[str]) -> tuple[int, int, int]:
    """(shared, size of the smaller, size of the larger) of two sets of stems, general ones left out where others
    remain."""
    one, other = _specific(one), _specific(other)
    shared = len(one & other)
    if not shared and one and other and len(one) * len(other) <= 100:
        shared = len(_cognates(one, other))
    sizes = sorted((len(one), len(other)))
    return shared, sizes[0], sizes[1]


@lru_cache(maxsize=16384)
def _specific(stems: frozenset[str]) -> frozenset[str]:
    specific = frozenset(one for one in stems if not is_generic(one))
    return specific or stems


@lru_cache(maxsize=16384)
def _cognates(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Stems that are one word in two languages or spellings: cocain and cocaín, fentanil and fentanyl."""
    found = set()
    for word in one:
        if len(word) < 5 or word.isupper():
            continue
        for candidate in other:
            if len(candidate) >= 5 and word[0] == candidate[0] and not candidate.isupper() and _alike(word, candidate):
                found.add(word)
    return frozenset(found)


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> bool:
    return one[:4] == other[:4] and Indel.normalized_similarity(one, other) >= 0.8
