"""Hold the figures of two passages against each other: one finding a pair at most, each explained in a sentence."""

from dataclasses import replace

from workbench.crosscheck.figures.age_groups import of_one_group
from workbench.crosscheck.figures.figure import (
    AGE,
    AGO,
    CHANGE,
    COUNT,
    MARGIN,
    MEASURE,
    MONEY,
    NAMING,
    ORDINAL,
    RATIO,
    SHARE,
    START,
    WHOLE,
    Figure,
)
from workbench.crosscheck.figures.stretches import differ
from workbench.crosscheck.lexicon.numerals import TIMES
from workbench.crosscheck.weighing import explain, explain_apart
from workbench.crosscheck.weighing.arithmetic import rate_to_year
from workbench.crosscheck.weighing.derived import changes_worked_out, sums_instead
from workbench.crosscheck.weighing.judging import APART, DIRECTION, FAR_BEYOND, judged, special_difference
from workbench.crosscheck.weighing.mistakes import UNIT, Mistake
from workbench.crosscheck.weighing.other_measures import same_number_of_other_measures
from workbench.crosscheck.weighing.pairs import Pair, how_far, within
from workbench.crosscheck.weighing.sameness import sameness
from workbench.crosscheck.weighing.scales import scales
from workbench.crosscheck.weighing.series import kept_apart
from workbench.crosscheck.weighing.tolerance import AGREEING, DIFFERS, EQUAL, HOLDS, OPEN, held_against, significant
from workbench.domain.findings import Agreement, Finding, FindingKind

MOST = 80
"""Figures of one passage that are held against another; a passage is a sentence."""


def figure_findings(ours: list[Figure], theirs: list[Figure]) -> list[Finding]:
    """Agreements and conflicts between figures; each figure takes part in one pair."""
    ours, theirs = ours[:MOST], theirs[:MOST]
    pairs, equals = [], []
    worked_out = changes_worked_out(theirs, ours)
    for mine in (*ours, *changes_worked_out(ours, theirs)):
        for other in theirs if mine.working else (*theirs, *worked_out):
            one, another = (mine, other) if mine.kind == other.kind else _told_alike(mine, other)
            if _may_compare(one, another):
                pair = _pair(one, another, equals)
                if pair:
                    pairs.append(pair)
    chosen = _chosen(pairs, equals, ours, theirs) if pairs or equals else []
    found = [_finding(pair) for pair in chosen if not _told_without_unit(pair, ours, theirs)]
    if len(ours) > 1 or len(theirs) > 1:
        found = sums_instead(found, ours, theirs)
    return found or _rates_beside_totals(ours, theirs)


def _chosen(pairs: list[Pair], equals: list[Pair], ours: list[Figure], theirs: list[Figure]) -> list[Pair]:
    """The pairs that are told, each figure in one of them."""
    if any(sum(map(_is_bare, figures)) > 1 for figures in (ours, theirs)):
        pairs = [one for one in pairs if not (_is_bare(one.ours) and _is_bare(one.theirs))]
    chosen = kept_apart(_assign(_without_anybody(pairs + _borne_out(equals, pairs))), APART, ours, theirs)
    return _mixed_up(_without_bare_wholes(chosen), ours, theirs)


def _mixed_up(pairs: list[Pair], ours: list[Figure], theirs: list[Figure]) -> list[Pair]:
    """With those a conflict that seemed only far beyond a bound, but give the number of another matter of the other
    text: at least 15 killed and 42 wounded, 42 dead."""
    for one in pairs:
        if one.relation == APART and one.special == FAR_BEYOND and one.ours.matter == one.theirs.matter != "":
            sides = (one.theirs, ours), (one.ours, theirs)
            if any(other.low == told.low and other.matter not in ("", told.matter) and significant(told.low) > 1
                   for told, others in sides for other in others):
                one.relation, one.special = DIFFERS, ""
    return pairs


def _without_anybody(pairs: list[Pair]) -> list[Pair]:
    """Without agreements that rest on people in general where the other text has a figure of these very people: 31
    people, nine of them minors, are no 31 minors."""
    exact = [one for one in pairs if one.relation == DIFFERS and one.same.keyed and not one.same.generic]
    return [
        one
        for one in pairs
        if not (
            one.relation in AGREEING
            and one.same.loose
            and any(two.theirs is one.theirs or two.ours is one.ours for two in exact)
        )
    ]


def _without_bare_wholes(pairs: list[Pair]) -> list[Pair]:
    """Without totals that are the same where what is told of their parts can't be held together: acquitted of four of
    six, found guilty on five of six."""
    others = [one for one in pairs if not (one.ours.role == one.theirs.role == WHOLE and one.relation in AGREEING)]
    return pairs if any(one.relation != APART for one in others) else others


def _is_bare(figure: Figure) -> bool:
    """Whether nothing tells what a figure counts. Of several such in a row, which one is which?"""
    return figure.kind == COUNT and not (figure.role or figure.near or figure.keys)


def _borne_out(equals: list[Pair], pairs: list[Pair]) -> list[Pair]:
    """Equal counts of one thing that show too little each, where another one agrees too: 160 people in 12 states."""
    agreeing = [one for one in (*pairs, *equals) if one.relation in AGREEING and not one.special]
    places = {one.ours.start for one in agreeing}, {one.theirs.start for one in agreeing}
    return equals if min(map(len, places)) >= 2 else []


def _told_without_unit(pair: Pair, ours: list[Figure], theirs: list[Figure]) -> bool:
    """Whether a figure that seems to differ stands in the other text too, only without its unit: from 18 to 24 crowns,
    18 crowns before and now 24."""
    if pair.relation != DIFFERS or pair.ours.kind not in (MONEY, MEASURE):
        return False
    if pair.ours.working or pair.theirs.working:
        return False
    sides = (pair.theirs, ours), (pair.ours, theirs)
    return any(
        one.kind == COUNT and not one.keys and one.low == figure.low for figure, others in sides for one in others
    )


def _told_alike(mine: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Two figures of different kinds, each as it would be told as the other is."""
    one, another = (_as_count(_as_ratio(_as_sterling(*both), both[1]), both[1])
                    for both in ((mine, other), (other, mine)))
    return one, another


def _as_ratio(figure: Figure, beside: Figure) -> Figure:
    """Doubled, fivefold: twice, five times what it was, where the other tells so many times."""
    if beside.kind != RATIO or figure.kind != SHARE or figure.role != CHANGE or figure.direction <= 0:
        return figure
    told = figure.text.lower().split()[-1]
    times = figure.low / 100 + 1
    if told not in TIMES and not told.endswith("fold") and (figure.is_range or times != beside.low):
        return figure  # 12% more since spring is no denial of twice as many as elsewhere
    return replace(figure, kind=RATIO, role="", direction=beside.direction, low=times, high=times)


def _as_count(figure: Figure, beside: Figure) -> Figure:
    """Her fourth title: she has four. His 800th goal: who has 800 has scored it, and who has more too."""
    if figure.kind != ORDINAL or beside.kind != COUNT or not figure.head or figure.head != beside.head:
        return figure
    return replace(figure, kind=COUNT) if figure.head == "TITLE" or figure.low == beside.low else figure


def _as_sterling(figure: Figure, beside: Figure) -> Figure:
    """Pounds are money where sterling stands beside them."""
    if beside.currency != "GBP" or figure.kind != MEASURE or figure.unit is None or figure.unit.name != "pound":
        return figure
    return replace(figure, kind=MONEY, currency="GBP", unit=None)


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
        if SHARE in (a.kind, b.kind) and COUNT in (a.kind, b.kind):
            return bool(a.whole or b.whole) and WHOLE not in (a.role, b.role)
        return same_number_of_other_measures(a, b)
    if a.kind == AGE and not of_one_group(a, b):
        return False
    if a.kind == SHARE and (a.weak and b.weak or NAMING in (a.role, b.role)):
        return False  # most of these, most of those; the top 1%, the top 10%
    if any((a.role == role) != (b.role == role) for role in (AGO, START, MARGIN)):
        return False
    if a.entire and b.role == WHOLE or b.entire and a.role == WHOLE:
        return False  # all 14 are no 11 of 14
    if a.working and b.role != CHANGE or b.working and a.role != CHANGE:
        return False
    return not (a.role == WHOLE and b.whole or b.role == WHOLE and a.whole)


def _assign(pairs: list[Pair]) -> list[Pair]:
    """Agreements first, then the surest conflicts; a figure that agrees with something conflicts with nothing."""
    chosen, ours, theirs = [], set(), set()
    pairs.sort(
        key=lambda pair: (
            pair.relation in AGREEING and not pair.special,
            pair.relation != OPEN and pair.relation != APART,
            pair.relation != APART,
            pair.same.strength + within(pair, 3.0) + 0.5 * bool(pair.ours.keys & pair.theirs.keys),
        ),
        reverse=True,
    )
    for pair in pairs:
        places = _places(pair.ours), _places(pair.theirs)
        if places[0] & ours or places[1] & theirs:
            continue
        ours |= places[0]
        theirs |= places[1]
        if pair.relation != OPEN:
            chosen.append(pair)
    chosen.sort(key=lambda pair: pair.ours.start)
    return chosen


def _places(figure: Figure) -> set[int]:
    """Where the figure stands: a change that was worked out stands in two places."""
    return {figure.start, figure.until} if figure.working else {figure.start}


def _pair(a: Figure, b: Figure, equals: list[Pair]) -> Pair | None:
    """The two held together; among the `equals` come those whose equality alone shows nothing."""
    same = sameness(a, b)
    if same is None:
        return None
    if a.dimension != b.dimension and same_number_of_other_measures(a, b):
        return Pair(a, b, same, DIFFERS, Mistake(UNIT), a.low, b.low) if same.context >= 0.5 else None
    special = special_difference(a, b)
    if special == "":
        return None
    best: Pair | None = None
    for va, vb in scales(a, b):
        relation = held_against(va, vb)
        pair = Pair(a, b, same, relation, None, va.low, vb.low)
        if relation in AGREEING:
            best = pair
            break
        best = min(best or pair, pair, key=how_far)
    told = judged(best, special) if best else None
    if told is None and best is not None and special is None and best.relation == EQUAL and _surely_counts(best):
        equals.append(best)
    return told


def _surely_counts(pair: Pair) -> bool:
    same = pair.same
    return same.keyed and not (same.apart or same.named or pair.ours.weak or pair.theirs.weak) and pair.ours.low > 4


def _finding(pair: Pair) -> Finding:
    a, b = pair.ours, pair.theirs
    agrees = pair.relation in AGREEING
    if pair.relation == APART:
        return _beside(pair, *explain_apart.apart(pair))
    because, label = explain.agreement(pair) if agrees else explain.conflict(pair)
    if a.dimension != "time" and differ(a.stretch, b.stretch):
        if pair.relation == HOLDS or not agrees and not pair.special and not pair.mistake:
            return _beside(pair, *explain_apart.another_period(pair))
        if agrees:
            because = f"{because[:-1]}, but for another period: {explain_apart.stretches(pair)}."
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


def _beside(pair: Pair, because: str, label: str) -> Finding:
    """Figures shown beside each other, never as a conflict."""
    a, b = pair.ours, pair.theirs
    spans = (a.start, a.end), (b.start, b.end)
    return Finding(FindingKind.FIGURE, Agreement.NOT_COMPARABLE, a.text, b.text, because, label, *spans)
