"""Figures that differ because they are told of somebody else or of another time: Ford sold 1.9 million cars, Toyota 2.1
million; 187,000 jobs in August, 236,000 in July. They stand beside each other and deny nothing."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.crosscheck.dates.value import Date
from workbench.crosscheck.facts import Counted
from workbench.crosscheck.figures.figure import CLOCK
from workbench.crosscheck.figures.matters import other_matters
from workbench.crosscheck.names.subjects import contrasted
from workbench.domain.findings import Agreement, Finding, FindingKind

_FIGURES = (FindingKind.FIGURE, FindingKind.DIRECTION)
_SLIPS = ("×", "(unit)", "(currency)")
"""What the chip of a difference says that is a slip, of whomever and of whenever it is told."""


def kept_apart_by_occasion(findings: list[Finding], ours: Counted, theirs: Counted) -> list[Finding]:
    """The findings, those conflicts taken back that another subject or another month or year explains. Where a figure
    agrees, the subject or the time is what differs, and everything stays as it is."""
    dated = [one.ours_span for one in findings if one.kind is FindingKind.DATE]
    hard = [one for one in findings if one.is_hard and one.kind in _FIGURES and not _is_within(one.ours_span, dated)]
    hard = [one for one in hard if not _is_time_of_day(one, ours)]
    told = [one for one in findings if one.kind in _FIGURES]
    times = [one for one in findings if one.is_hard and one.kind is FindingKind.DATE]
    if any(one.agreement is Agreement.AGREES for one in told):
        return findings
    of_periods = bool(times) and all(_is_period(one, ours, theirs) for one in times)
    if not hard:
        is_other = of_periods and any(_are_of_other_matters(one, ours, theirs) for one in told)
        return [one for one in findings if one not in times] if is_other else findings
    if any(slip in one.label for one in hard for slip in _SLIPS):
        return findings
    subjects = _other_subjects(ours, theirs, any(one.label.count("≠") > 1 for one in hard))
    if subjects:
        beside, dropped = subjects, FindingKind.NAME
    elif of_periods:
        beside, dropped = (times[0].ours, times[0].theirs), FindingKind.DATE
    else:
        return findings
    kept = [one for one in findings if not (one.is_hard and (one.kind is dropped or _tells_subject(one, ours)))]
    return [_beside(one, *beside) if one in hard else one for one in kept]


def _tells_subject(finding: Finding, ours: Counted) -> bool:
    """Whether an opposite is a word of what the passage is of: the east coast, the west coast."""
    subject, span = ours.subject, finding.ours_span
    if subject is None or span is None or finding.kind in _FIGURES and finding.kind is not FindingKind.DIRECTION:
        return False
    return subject.span[0] <= span[0] and span[1] <= subject.span[1]


def _is_time_of_day(finding: Finding, ours: Counted) -> bool:
    return any(one.kind == CLOCK and (one.start, one.end) == finding.ours_span for one in ours.figures)


def _is_within(span: tuple[int, int] | None, dated: Sequence[tuple[int, int] | None]) -> bool:
    """Whether a finding is of a word of a date: the first quarter, the second."""
    return span is not None and any(one and one[0] <= span[0] and span[1] <= one[1] for one in dated)


def _beside(one: Finding, mine: str, other: str) -> Finding:
    because = f"“{one.ours}” is told of “{mine}”, “{one.theirs}” of “{other}”: these are two different ones."
    return replace(one, kind=FindingKind.FIGURE, agreement=Agreement.NOT_COMPARABLE, because=because,
                   label=one.label.replace("≠", "∥"))


def _is_period(finding: Finding, ours: Counted, theirs: Counted) -> bool:
    """Whether the two dates are months or years, for which things are counted, and no days, on which they happen."""
    for known, span in ((ours, finding.ours_span), (theirs, finding.theirs_span)):
        if any((one.date.start, one.date.end) == span and _is_day(one.date) for one in known.events):
            return False
    return True


def _is_day(one: Date) -> bool:
    return bool(one.day) or one.weekday is not None


def _are_of_other_matters(finding: Finding, ours: Counted, theirs: Counted) -> bool:
    """Whether two figures stand beside each other because the one was wanted or done otherwise than the other."""
    told = [(one.matter, one.planned) for known, span in ((ours, finding.ours_span), (theirs, finding.theirs_span))
            for one in known.figures if (one.start, one.end) == span]
    return len(told) == 2 and other_matters(told[0][0], told[1][0], told[0][1], told[1][1])


def _other_subjects(ours: Counted, theirs: Counted, is_contrary: bool) -> tuple[str, str] | None:
    """The names with which two sentences begin, where they differ and the same is said of both; or two of one sort,
    where nothing else `is_contrary`: guilty, acquitted."""
    mine, other = ours.subject, theirs.subject
    if mine is None or other is None or mine.verb != other.verb:
        return None
    if not is_contrary and contrasted(mine, other, ours.said, theirs.said):
        return " ".join(mine.name), " ".join(other.name)
    if not mine.is_name or not other.is_name:
        return None
    if not theirs.said.isdisjoint(mine.name) or not ours.said.isdisjoint(other.name):
        return None
    return mine.told, other.told
