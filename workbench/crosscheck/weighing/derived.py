"""What two figures of one passage make together, where the other passage tells the result: "from 900 to 600" beside "a
third fewer", "284 here and 3,053 there" beside "3,337 in all"."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.crosscheck.figures.figure import (
    AGO,
    CHANGE,
    COUNT,
    LEVEL,
    MEASURE,
    MONEY,
    POINTS,
    SHARE,
    START,
    WHOLE,
    Figure,
)
from workbench.crosscheck.weighing.arithmetic import sums
from workbench.crosscheck.weighing.sameness import NEVER_PEOPLE, sameness
from workbench.crosscheck.weighing.tolerance import significant
from workbench.crosscheck.weighing.wording import in_unit, number
from workbench.domain.findings import Agreement, Finding, FindingKind


def changes_worked_out(figures: Sequence[Figure], beside: Sequence[Figure]) -> list[Figure]:
    """The changes that "from 900 to 600" makes, in the terms in which `beside` tells a change."""
    wanted = {one.kind for one in beside if one.role == CHANGE}
    if not wanted or len(figures) < 2:
        return []
    found = []
    for before, after in zip(figures, figures[1:], strict=False):
        if before.role != START or after.role not in (LEVEL, "") or before.is_range or after.is_range:
            continue
        before = _like(before, after)
        if before is None or before.low == after.low or not before.low:
            continue
        found += [_change(before, after, kind) for kind in _kinds(after) if kind in wanted]
    return found


def _like(before: Figure, after: Figure) -> Figure | None:
    """The earlier figure in the unit of the later: "from 31 to 36 percent"."""
    if before.kind == COUNT and before.low < after.step >= 1000 > before.low:
        scale = after.step  # from 40 to 60 million
        before = replace(before, low=before.low * scale, high=before.high * scale, step=before.step * scale)
    if before.kind == COUNT and after.kind in (SHARE, MONEY, MEASURE):
        return replace(before, kind=after.kind, unit=after.unit, currency=after.currency)
    same = before.kind == after.kind and before.unit is after.unit and before.currency == after.currency
    return before if same else None


def _kinds(after: Figure) -> tuple[str, ...]:
    return (POINTS, SHARE) if after.kind == SHARE else (SHARE, after.kind)


def _change(before: Figure, after: Figure, kind: str) -> Figure:
    gap = after.low - before.low
    if kind == SHARE:
        value, step = abs(gap / before.low) * 100, 1e-6
        result = f"{value:.3g}%"
        working = f"{number(abs(gap))} ÷ {number(abs(before.low))}"
    else:
        value, step = abs(gap), max(before.step, after.step)
        result = f"{number(value, 4)} percentage points" if kind == POINTS else in_unit(value, after)
        working = f"{number(max(before.low, after.low))} − {number(min(before.low, after.low))}"
    way = "more" if gap > 0 else "less"
    return replace(
        after, start=before.start, end=after.end, text=f"{before.text} to {after.text}", low=value, high=value,
        step=step, kind=kind, role=CHANGE, direction=1 if gap > 0 else -1, hedge=after.hedge or before.hedge,
        others=(), phrase="", per=0.0 if kind == SHARE else after.per,
        keys=frozenset(), head="", until=after.start, near=before.near | after.near,
        working=f"From {in_unit(before.low, before)} to {in_unit(after.low, after)} is {result} {way} ({working})",
    )


def sums_instead(found: list[Finding], ours: Sequence[Figure], theirs: Sequence[Figure]) -> list[Finding]:
    """A conflict whose one figure is the sum of several of the other passage is none: the sum is offered instead; and
    so is one where nothing else was found."""
    agreed = {one.ours_span for one in found if one.agreement is Agreement.AGREES}
    agreed_theirs = {one.theirs_span for one in found if one.agreement is Agreement.AGREES}
    for parts, totals, swapped in ((theirs, ours, False), (ours, theirs, True)):
        known = agreed_theirs if swapped else agreed
        wanted = [one for one in totals if _may_be_total(one) and (one.start, one.end) not in known]
        for proposal in sums([one for one in parts if one.role != AGO], wanted) if wanted and len(parts) > 1 else ():
            *group, total = proposal.figures
            if not _one_matter(group, total):
                continue
            span = (total.start, total.end)
            at = 1 if swapped else 0
            kept = [one for one in found if (one.ours_span, one.theirs_span)[at] != span or not one.is_hard]
            return [*kept, _offered(proposal, group, total, swapped)]
    return found


def _may_be_total(one: Figure) -> bool:
    return one.kind in (COUNT, MEASURE, MONEY) and one.role not in (AGO, WHOLE, CHANGE) and significant(one.low) >= 2


def _one_matter(group: Sequence[Figure], total: Figure) -> bool:
    """The parts may be called otherwise, but one of them at least counts what the total counts, or it is no chance; and
    passengers, blankets and bottles make no passengers, countries no people."""
    heads = {part.head for part in group if part.head}
    if total.head in heads and len(heads) > 1 or "PERSON" in total.keys and heads & NEVER_PEOPLE:
        return False
    if significant(total.low) >= 4:
        return True
    return any((same := sameness(part, total)) and same.keyed for part in group)


def _offered(proposal, group: Sequence[Figure], total: Figure, swapped: bool) -> Finding:
    first, last = min(group, key=lambda one: one.start), max(group, key=lambda one: one.end)
    parts_span, total_span = (first.start, last.end), (total.start, total.end)
    parts = " + ".join(number(one.low) for one in group)
    words = (parts, total.text) if swapped else (total.text, parts)
    spans = (parts_span, total_span) if swapped else (total_span, parts_span)
    because = f"The sum agrees: {proposal.working}."
    return Finding(FindingKind.FIGURE, Agreement.NOT_COMPARABLE, *words, because, proposal.label, *spans)
