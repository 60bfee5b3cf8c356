"""Hold the figures of two passages against each other: one finding a pair at most, each explained in a sentence."""

from dataclasses import dataclass

from workbench.crosscheck import explain
from workbench.crosscheck.arithmetic import rate_to_year
from workbench.crosscheck.currencies import may_be_same
from workbench.crosscheck.figures import (
    AGO,
    CHANGE,
    COUNT,
    LEVEL,
    MEASURE,
    MONEY,
    ORDINAL,
    POINTS,
    SCORE,
    SHARE,
    START,
    WHOLE,
    Figure,
)
from workbench.crosscheck.mistakes import Mistake, name_mistake
from workbench.crosscheck.sameness import Sameness, sameness
from workbench.crosscheck.tolerance import AGREEING, DIFFERS, EQUAL, OPEN, Value, held_against, significant
from workbench.domain.findings import Agreement, Finding, FindingKind

MOST = 80
"""Figures of one passage that are held against another; a passage is a sentence."""

LEVEL_AGAINST_CHANGE, DIRECTION, SHARE_AGAINST_POINTS, PER_ANOTHER = "level", "direction", "points", "per"


@dataclass(slots=True)
class Pair:
    """Two figures that count the same, and how their values stand."""

    ours: Figure
    theirs: Figure
    same: Sameness
    relation: str
    mistake: Mistake | None = None
    ours_value: float = 0.0
    theirs_value: float = 0.0
    special: str = ""


def figure_findings(ours: list[Figure], theirs: list[Figure]) -> list[Finding]:
    """Agreements and conflicts between figures; each figure takes part in one pair."""
    pairs = []
    for mine in ours[:MOST]:
        for other in theirs[:MOST]:
            if _may_compare(mine, other):
                pair = _pair(mine, other)
                if pair:
                    pairs.append(pair)
    found = [_finding(pair) for pair in _assign(pairs)]
    return found or _rates_beside_totals(ours, theirs)


def _rates_beside_totals(ours: list[Figure], theirs: list[Figure]) -> list[Finding]:
    """A rate can't be held against a total, but it can be worked out: offered, never as a conflict."""
    for a in ours[:MOST]:
        for b in theirs[:MOST]:
            if bool(a.per) == bool(b.per) or a.dimension != b.dimension or a.is_range or b.is_range or a.role or b.role:
                continue
            same = sameness(a, b)
            if same and (same.keyed and not same.generic or same.shared >= 2):
                rate = a if a.per else b
                yearly = rate_to_year(rate)
                if yearly:
                    return [
                        Finding(
                            FindingKind.FIGURE,
                            Agreement.NOT_COMPARABLE,
                            a.text,
                            b.text,
                            f"One is a rate, the other a total: {yearly.working}.",
                            yearly.label,
                            (a.start, a.end),
                            (b.start, b.end),
                        )
                    ]
    return []


def _may_compare(a: Figure, b: Figure) -> bool:
    """Cheap refusals first: most figures of two passages measure different things."""
    if a.dimension != b.dimension:
        return SHARE in (a.kind, b.kind) and COUNT in (a.kind, b.kind) and bool(a.whole or b.whole)
    if (a.role == AGO) != (b.role == AGO) or (a.role == START) != (b.role == START):
        return False
    if a.role == WHOLE and b.whole or b.role == WHOLE and a.whole:
        return False
    return True


def _assign(pairs: list[Pair]) -> list[Pair]:
    """Agreements first, then the surest conflicts; a figure that agrees with something conflicts with nothing."""
    chosen, ours, theirs = [], set(), set()
    pairs.sort(
        key=lambda pair: (
            pair.relation in AGREEING and not pair.special,
            pair.relation != OPEN,
            pair.same.strength + _within(pair, 3.0),
        ),
        reverse=True,
    )
    for pair in pairs:
        if id(pair.ours) in ours or id(pair.theirs) in theirs:
            continue
        ours.add(id(pair.ours))
        theirs.add(id(pair.theirs))
        if pair.relation != OPEN:
            chosen.append(pair)
    chosen.sort(key=lambda pair: pair.ours.start)
    return chosen


def _pair(a: Figure, b: Figure) -> Pair | None:
    same = sameness(a, b)
    if same is None:
        return None
    special = _special(a, b)
    if special == "":
        return None
    best: Pair | None = None
    for va, vb in scales(a, b):
        relation = held_against(va, vb)
        pair = Pair(a, b, same, relation, None, va.low, vb.low)
        if relation in AGREEING:
            best = pair
            break
        best = best or pair
    if best is None:
        return None
    return _judged(best, special)


def _judged(pair: Pair, special: str | None) -> Pair | None:
    """Whether the pair is sure enough to be said; None when not."""
    a, b, same = pair.ours, pair.theirs, pair.same
    if special in (LEVEL_AGAINST_CHANGE, SHARE_AGAINST_POINTS, PER_ANOTHER):
        if pair.relation != EQUAL or a.doubtful or b.doubtful:
            return None
        pair.special, pair.relation = special, DIFFERS
        return pair if _sure_enough(pair) else None
    if special == DIRECTION:
        if pair.relation == OPEN:
            return None
        pair.special, pair.relation = special, DIFFERS
        return pair if _sure_enough(pair) else None
    if a.kind == MONEY and not may_be_same(a.currency, b.currency):
        if pair.relation != EQUAL or a.doubtful or b.doubtful:
            return None
        pair.relation, pair.mistake = DIFFERS, name_mistake(a, b, pair.ours_value, pair.theirs_value)
        return pair if _sure_enough(pair) else None
    if pair.relation in AGREEING:
        return pair if _agreement_means_something(pair) else None
    if pair.relation == OPEN:
        pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
        if pair.mistake and pair.mistake.telling and pair.mistake.factor >= 10:
            pair.relation = DIFFERS
        return pair
    if a.doubtful or b.doubtful:
        return None
    pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
    return pair if _sure_enough(pair) else None


def _special(a: Figure, b: Figure) -> str | None:
    """How two figures differ in kind: a reason, None where they do not, "" where they can't be compared at all."""
    if bool(a.per) != bool(b.per) or bool(a.base) != bool(b.base):
        return ""
    if a.per_what != b.per_what and a.per_what and b.per_what:
        return PER_ANOTHER
    if POINTS in (a.kind, b.kind) and a.kind != b.kind:
        share, points = (b, a) if a.kind == POINTS else (a, b)
        if share.role == CHANGE and points.role != LEVEL:
            return SHARE_AGAINST_POINTS
        return LEVEL_AGAINST_CHANGE
    if a.kind == SHARE and b.kind == SHARE:
        roles = {a.role, b.role}
        if roles == {CHANGE, LEVEL}:
            return LEVEL_AGAINST_CHANGE
        if CHANGE in roles and len(roles) > 1:
            return ""
    elif {a.role, b.role} == {CHANGE, LEVEL} and a.kind != COUNT:
        return LEVEL_AGAINST_CHANGE
    if a.direction and b.direction and a.direction != b.direction:
        return DIRECTION
    return None


def scales(a: Figure, b: Figure) -> list[tuple[Value, Value]]:
    """The two values on one scale, once for each reading: the three tons, the two gallons, other decimal points."""
    if a.kind != b.kind and COUNT in (a.kind, b.kind):
        return [(_as_share(a), _as_share(b))]
    if a.kind == SCORE:
        equal = (a.low, a.whole) == (b.low, b.whole)
        return [
            (
                Value(a, a.low, a.low, 0.0),
                Value(
                    b,
                    b.low if equal else b.low + (b.low == a.low) * 0.5,
                    b.low if equal else b.low + (b.low == a.low) * 0.5,
                    0.0,
                ),
            )
        ]
    found = []
    for factor_a, offset_a, factor_b, offset_b in _factors(a, b):
        for low_a in (a.low, *a.others):
            for low_b in (b.low, *b.others):
                found.append((_value(a, low_a, factor_a, offset_a), _value(b, low_b, factor_b, offset_b)))
    return found


def _value(figure: Figure, low: float, factor: float, offset: float) -> Value:
    high = figure.high if low == figure.low else low
    return Value(figure, low * factor + offset, high * factor + offset, figure.step * factor)


def _as_share(figure: Figure) -> Value:
    if figure.kind == COUNT and figure.whole:
        share = figure.low / figure.whole * 100
        return Value(figure, share, share, 0.0 if figure.hedge else max(1.0, share * 0.02))
    return Value(figure, figure.low, figure.high, figure.step)


def _factors(a: Figure, b: Figure):
    """(factor, offset) of each side for each reading; plain numbers stay as they are."""
    if a.kind == MEASURE and a.unit is not b.unit and a.unit and b.unit:
        levels = a.role != CHANGE and b.role != CHANGE
        for factor_a in a.unit.factors:
            for factor_b in b.unit.factors:
                if len(a.unit.factors) > 1 and len(b.unit.factors) > 1 and a.unit is b.unit and factor_a != factor_b:
                    continue
                yield factor_a, a.unit.offset * levels, factor_b, b.unit.offset * levels
        return
    if a.per and b.per and a.per != b.per:
        yield 86400 / a.per, 0.0, 86400 / b.per, 0.0
        return
    if a.base and b.base and a.base != b.base:
        yield 1 / a.base, 0.0, 1 / b.base, 0.0
        return
    yield 1.0, 0.0, 1.0, 0.0


def _agreement_means_something(pair: Pair) -> bool:
    """Equal numbers of unlike things show nothing: two countries, 20 percent."""
    a, b, same = pair.ours, pair.theirs, pair.same
    telling = min(significant(a.low), significant(b.low)) >= 3
    if a.kind == ORDINAL and same.context < 0.5:
        return False
    if same.keyed and not same.generic:
        return True
    if same.smaller == 0:
        return (
            same.coefficient > 0
            or a.kind not in (COUNT, ORDINAL)
            and a.role == b.role
            and min(significant(a.low), significant(b.low)) >= 2
        )
    if telling:
        return same.coefficient >= 0.3 or same.shared >= 2
    return (
        same.coefficient >= 0.5
        and (same.shared >= 2 or same.smaller == 1 and same.larger <= 4)
        or same.context >= 0.5
        and same.common >= 3
    )


def _sure_enough(pair: Pair) -> bool:
    """Whether a difference may be called a conflict. Being wrong costs trust."""
    a, b, same = pair.ours, pair.theirs, pair.same
    telling = pair.mistake is not None and pair.mistake.telling
    if pair.ours.weak or pair.theirs.weak:
        telling = False
        if same.context < 0.6 or not _within(pair, 10.0):
            return False
    if same.smaller == 0:
        return same.coefficient > 0 or telling
    if telling and same.keyed and not same.generic:
        return True
    if same.apart and same.context < 0.75:
        return False
    if same.larger > 5 and same.smaller <= 2 and same.common < 2 and not _within(pair, 3.0):
        return False
    if same.longer >= 6 and same.sentence <= 3 and not _within(pair, 3.0):
        return False
    if a.kind in (ORDINAL, SCORE):
        return same.coefficient >= 0.5 and same.context >= 0.5
    if a.kind == MEASURE and a.unit and a.unit.dimension == "time" or a.role == AGO:
        return same.coefficient >= 0.5 and same.context >= 0.4
    if same.keyed and not same.generic:
        if same.sentence <= 3:
            return same.coefficient >= 0.5 and (same.context >= 0.5 or same.larger <= 4)
        if not _within(pair, 3.0):
            return same.context >= 0.5 and same.common >= 3
        return (
            same.coefficient >= 0.5
            and same.context >= 0.34
            and same.common >= 3
            or same.context >= 0.5
            and same.common >= 3
        )
    floor = 0.34 if telling else 0.5
    if same.smaller <= 2:
        return same.coefficient >= 1.0 or same.coefficient >= floor and same.context >= floor
    return (
        same.coefficient >= floor
        and same.shared >= 2
        and same.context >= min(floor, 0.4)
        or same.context >= 0.6
        and same.common >= 4
    )


def _within(pair: Pair, factor: float) -> bool:
    small, large = sorted((abs(pair.ours_value), abs(pair.theirs_value)))
    return small > 0 and large / small <= factor


def _finding(pair: Pair) -> Finding:
    a, b = pair.ours, pair.theirs
    agrees = pair.relation in AGREEING
    because, label = explain.agreement(pair) if agrees else explain.conflict(pair)
    kind = FindingKind.DIRECTION if pair.special == DIRECTION and pair.relation == DIFFERS else FindingKind.FIGURE
    return Finding(
        kind,
        Agreement.AGREES if agrees else Agreement.CONFLICTS,
        a.text,
        b.text,
        because,
        label,
        (a.start, a.end),
        (b.start, b.end),
    )
