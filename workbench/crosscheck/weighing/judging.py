"""What may be said of two figures that count the same: agreement, conflict, or why they can't be held together."""

from workbench.crosscheck.figures.exclusive import narrower, of_the_world
from workbench.crosscheck.figures.figure import (
    AGE,
    CHANGE,
    CLOCK,
    COUNT,
    LEVEL,
    MEASURE,
    MONEY,
    PART,
    POINTS,
    SHARE,
    VAGUE,
    WHOLE,
    Figure,
)
from workbench.crosscheck.figures.lengths import WAYS
from workbench.crosscheck.figures.matters import akin, contrary, other_matters
from workbench.crosscheck.lexicon.currencies import may_be_same
from workbench.crosscheck.weighing.circumstances import is_supposed, may_be, of_another_one, of_years_ago
from workbench.crosscheck.weighing.clocks import of_one_time
from workbench.crosscheck.weighing.mistakes import name_mistake
from workbench.crosscheck.weighing.pairs import (
    Pair,
    agreement_means_something,
    in_the_same_sentence,
    sure_enough,
    swapped_of_one_thing,
    within,
)
from workbench.crosscheck.weighing.tolerance import AGREEING, DIFFERS, EQUAL, FAR, OPEN, same_way, turned_round

LEVEL_AGAINST_CHANGE, DIRECTION, SHARE_AGAINST_POINTS, PER_ANOTHER = "level", "direction", "points", "per"
OTHER_MATTER, OTHER_CURRENCY, FAR_BEYOND, CONTRARY = "matter", "currency", "far", "contrary"
OTHER_TIME = "time"
APART = "apart"
"""The relation of figures that are shown beside each other but can't be held together."""


def special_difference(a: Figure, b: Figure) -> str | None:
    """How two figures differ in kind: a reason, None where they do not, "" where they can't be compared at all."""
    if bool(a.per) != bool(b.per) and not (a.soft or b.soft) or bool(a.base) != bool(b.base):
        return ""
    if MONEY in (a.kind, b.kind) and a.per != b.per and 3600.0 in (a.per, b.per) and a.low != b.low:
        return ""  # nobody is paid for all hours of a year
    if a.per_what != b.per_what and a.per_what and b.per_what:
        return PER_ANOTHER
    if bool(a.per_what) != bool(b.per_what) and {a.kind, b.kind} <= {COUNT, MEASURE}:
        return ""
    both_to_come = {a.tense, b.tense} & {"will"} and (a.planned or b.planned)
    if any(one.of_part and one.of_part == other.matter for one, other in ((a, b), (b, a))):
        return ""
    if other_matters(a.matter, b.matter, *(one.planned or one.tense == "will" and both_to_come for one in (a, b))):
        return OTHER_MATTER
    if POINTS in (a.kind, b.kind) and a.kind != b.kind:
        share, points = (b, a) if a.kind == POINTS else (a, b)
        if share.role == CHANGE and points.role != LEVEL:
            return SHARE_AGAINST_POINTS
        return LEVEL_AGAINST_CHANGE
    roles = {a.role, b.role}
    if CHANGE in roles and a.kind == b.kind == SHARE and "INFLATION" in a.near & b.near and _one_tells_prices(a, b):
        return None
    if a.kind == SHARE and b.kind == SHARE:
        if roles == {CHANGE, LEVEL}:
            return LEVEL_AGAINST_CHANGE
        if CHANGE in roles and len(roles) > 1:
            return ""
    elif roles == {CHANGE, LEVEL}:
        return LEVEL_AGAINST_CHANGE
    if a.direction and b.direction and a.direction != b.direction:
        return DIRECTION
    return None


def _one_tells_prices(a: Figure, b: Figure) -> bool:
    """Whether one tells of inflation, the other of rising consumer prices: the change of the one is the other's
    level."""
    return ("PRICE" in a.near) != ("PRICE" in b.near) and (a if "PRICE" in a.near else b).role == CHANGE


def judged(pair: Pair, special: str | None) -> Pair | None:
    """Whether the pair is sure enough to be said; None when not."""
    a, b = pair.ours, pair.theirs
    if a.kind == CLOCK and pair.relation not in AGREEING:
        if a.doubtful or b.doubtful or pair.relation == OPEN:
            return None
        return pair if of_one_time(pair) else _apart(pair, OTHER_TIME)
    if special == OTHER_MATTER and contrary(a.matter, b.matter) and pair.relation in AGREEING and _of_most(a, b):
        pair.special, pair.relation = CONTRARY, DIFFERS
        return pair if pair.same.common >= 2 or pair.same.context >= 0.5 else None
    if special == OTHER_MATTER and pair.relation in AGREEING and akin(a.matter, b.matter):
        return pair if agreement_means_something(pair) else None
    if special == OTHER_MATTER:
        return _apart(pair, OTHER_MATTER) if pair.relation != OPEN else None
    if special in (LEVEL_AGAINST_CHANGE, SHARE_AGAINST_POINTS, PER_ANOTHER):
        if pair.relation != EQUAL and not _same_basis_points(special, a, b) or a.doubtful or b.doubtful:
            return None
        return _differing(pair, special)
    if special == DIRECTION:
        if not a.role and not b.role and pair.relation != EQUAL:
            return None  # 500 jobs created, 300 jobs cut
        return _differing(pair, DIRECTION) if pair.relation not in (OPEN, FAR) else None
    if a.kind == MONEY and not may_be_same(a.currency, b.currency):
        if pair.relation != EQUAL or a.doubtful or b.doubtful:
            return _apart(pair, OTHER_CURRENCY)
        pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
        return _differing(pair, "")
    if pair.relation in AGREEING and turned_round(a, b) and in_the_same_sentence(pair):
        return _differing(pair, "")
    if pair.relation in AGREEING:
        return pair if agreement_means_something(pair) else None
    return _held(pair)


def _same_basis_points(special: str, a: Figure, b: Figure) -> bool:
    """25 basis points, 25 percent."""
    share, points = (a, b) if a.kind == SHARE else (b, a)
    return special == SHARE_AGAINST_POINTS and abs(points.low * 100 - share.low) < 1e-9 * share.low


_OF_ONE_SIDE = frozenset(("SEAT", "VOTE"))


def _of_most(a: Figure, b: Figure) -> bool:
    """Whether so many cannot be told of both sides: shares, all 34 charges, 14 of 15 games, the same
    number of seats or votes."""
    if a.kind != COUNT or _OF_ONE_SIDE & a.keys & b.keys:
        return True
    return all(one.entire or one.low > one.whole / 2 > 0 for one in (a, b))


def _held(pair: Pair) -> Pair | None:
    """A difference, or a bound that leaves the question open."""
    a, b = pair.ours, pair.theirs
    if pair.relation not in (OPEN, FAR) and (a.doubtful or b.doubtful):
        return None
    pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
    telling = pair.mistake is not None and pair.mistake.telling
    if {a.tense, b.tense} == {"will", "has"} and a.kind in (COUNT, MONEY, MEASURE) and not telling:
        return None
    if is_supposed(a, b) or of_another_one(a, b):
        return None
    if not telling and (of_years_ago(a, b) or may_be(a, b) and not in_the_same_sentence(pair)):
        return None
    if _of_another_size(pair) or _is_rest(a, b) or of_the_world(a, b):
        return None
    if a.kind != AGE and a.low and b.low and not (telling or swapped_of_one_thing(pair)) and narrower(a, b):
        return None
    if pair.relation not in (OPEN, FAR):
        return pair if sure_enough(pair) else None
    if pair.mistake and pair.mistake.telling and pair.mistake.factor >= 10 and VAGUE not in (a.hedge, b.hedge):
        return _differing(pair, "")
    if pair.relation == FAR:
        return _apart(pair, FAR_BEYOND) if within(pair, 10.0) else None
    if same_way(a, b) and in_the_same_sentence(pair) and not within(pair, 1.1):
        pair.relation = DIFFERS
    return pair


def _is_rest(a: Figure, b: Figure) -> bool:
    """Whether one is what the other leaves of its total: 12 of the 20 freed, 8 still held."""
    for one, other in ((a, b), (b, a)):
        if one.kind == COUNT and one.whole and not other.whole and one.whole - one.low == other.low:
            return bool(one.matter) and one.matter != other.matter
    return False


def _of_another_size(pair: Pair) -> bool:
    """A part that is held against the whole, or sums and times of which one is far larger and nothing else is known:
    a fare of 24 crowns, a budget of nine million crowns. No slip, but another thing."""
    only_unit = pair.ours.kind in (MONEY, MEASURE) and not (pair.same.keyed and not pair.same.generic)
    if pair.mistake:
        by_chance = only_unit and pair.mistake.factor in (10, 100) and not pair.mistake.telling
        return by_chance and pair.ours.matter != pair.theirs.matter and not in_the_same_sentence(pair)
    if _both_some(pair) and any((pair.ours.role == role) != (pair.theirs.role == role) for role in (WHOLE, PART)):
        return not within(pair, 1.3)
    if (pair.ours.role == CHANGE) != (pair.theirs.role == CHANGE) and pair.ours.kind in (COUNT, MONEY, MEASURE):
        return not within(pair, 3.0)  # up $2, at $86
    if bool(pair.ours.kinds & WAYS) != bool(pair.theirs.kinds & WAYS) and only_unit:
        return not within(pair, 3.0)  # 48 metres high, a rise of two metres
    if pair.same.longer > 4 and pair.ours.kind in (COUNT, MEASURE) and _both_some(pair) and not within(pair, 20.0):
        return not in_the_same_sentence(pair)  # 32 animals killed, a zoo of 2,200 animals
    far = _FAR_LASTING if pair.ours.dimension == "time" else 100.0
    return only_unit and not within(pair, far) and not in_the_same_sentence(pair)


_FAR_LASTING = 20.0
"""How many times longer what lasts may be and still be the same: 90 days to install, 24 hours to report."""


def _both_some(pair: Pair) -> bool:
    return bool(pair.ours.low and pair.theirs.low)


def _differing(pair: Pair, special: str) -> Pair | None:
    pair.special, pair.relation = special, DIFFERS
    return pair if sure_enough(pair) else None


def _apart(pair: Pair, reason: str) -> Pair | None:
    """Worth showing only where the two surely tell of one thing otherwise."""
    same = pair.same
    if pair.ours.weak or pair.theirs.weak or not (
        same.keyed and not same.generic or same.shared >= 2 or same.shared == same.larger == 1
    ):
        return None
    if reason != OTHER_MATTER and pair.ours.kind in (COUNT, MONEY) and same.smaller > 2 and same.common < 2:
        return None
    pair.special, pair.relation = reason, APART
    return pair
