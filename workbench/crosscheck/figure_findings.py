"""Hold the figures of two passages against each other: one finding a pair at most, each explained in a sentence."""

from workbench.crosscheck import explain
from workbench.crosscheck.arithmetic import rate_to_year
from workbench.crosscheck.currencies import may_be_same
from workbench.crosscheck.figures import (
    AGO,
    CHANGE,
    COUNT,
    LEVEL,
    MONEY,
    POINTS,
    SHARE,
    START,
    VAGUE,
    WHOLE,
    Figure,
)
from workbench.crosscheck.mistakes import name_mistake
from workbench.crosscheck.pairs import Pair, agreement_means_something, in_the_same_sentence, sure_enough, within
from workbench.crosscheck.sameness import sameness
from workbench.crosscheck.scales import scales
from workbench.crosscheck.stretches import differ
from workbench.crosscheck.tolerance import AGREEING, DIFFERS, EQUAL, HOLDS, OPEN, held_against, same_way
from workbench.domain.findings import Agreement, Finding, FindingKind

MOST = 80
"""Figures of one passage that are held against another; a passage is a sentence."""

LEVEL_AGAINST_CHANGE, DIRECTION, SHARE_AGAINST_POINTS, PER_ANOTHER = "level", "direction", "points", "per"


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
    return not (a.role == WHOLE and b.whole or b.role == WHOLE and a.whole)


def _assign(pairs: list[Pair]) -> list[Pair]:
    """Agreements first, then the surest conflicts; a figure that agrees with something conflicts with nothing."""
    chosen, ours, theirs = [], set(), set()
    pairs.sort(
        key=lambda pair: (
            pair.relation in AGREEING and not pair.special,
            pair.relation != OPEN,
            pair.same.strength + within(pair, 3.0),
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
    a, b = pair.ours, pair.theirs
    if special in (LEVEL_AGAINST_CHANGE, SHARE_AGAINST_POINTS, PER_ANOTHER):
        if pair.relation != EQUAL or a.doubtful or b.doubtful:
            return None
        pair.special, pair.relation = special, DIFFERS
        return pair if sure_enough(pair) else None
    if special == DIRECTION:
        if pair.relation == OPEN:
            return None
        pair.special, pair.relation = special, DIFFERS
        return pair if sure_enough(pair) else None
    if a.kind == MONEY and not may_be_same(a.currency, b.currency):
        if pair.relation != EQUAL or a.doubtful or b.doubtful:
            return None
        pair.relation, pair.mistake = DIFFERS, name_mistake(a, b, pair.ours_value, pair.theirs_value)
        return pair if sure_enough(pair) else None
    if pair.relation in AGREEING:
        return pair if agreement_means_something(pair) else None
    if pair.relation == OPEN:
        pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
        if pair.mistake and pair.mistake.telling and pair.mistake.factor >= 10 and VAGUE not in (a.hedge, b.hedge):
            pair.relation = DIFFERS
            return pair if sure_enough(pair) else None
        if same_way(a, b) and in_the_same_sentence(pair) and not within(pair, 1.1):
            pair.relation = DIFFERS
        return pair
    if a.doubtful or b.doubtful:
        return None
    pair.mistake = name_mistake(a, b, pair.ours_value, pair.theirs_value)
    return pair if sure_enough(pair) else None


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


def _finding(pair: Pair) -> Finding:
    a, b = pair.ours, pair.theirs
    agrees = pair.relation in AGREEING
    because, label = explain.agreement(pair) if agrees else explain.conflict(pair)
    if differ(a.stretch, b.stretch):
        if pair.relation == HOLDS or not agrees and not pair.special and not pair.mistake:
            return _of_another_period(pair)
        if agrees:
            because = f"{because[:-1]}, but for another period: {explain.stretches(pair)}."
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


def _of_another_period(pair: Pair) -> Finding:
    """Figures of different stretches of time: shown beside each other, never as a conflict."""
    a, b = pair.ours, pair.theirs
    because, label = explain.another_period(pair)
    return Finding(FindingKind.FIGURE, Agreement.NOT_COMPARABLE, a.text, b.text, because, label, (a.start, a.end),
                   (b.start, b.end))
