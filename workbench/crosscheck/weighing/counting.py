"""Hold the figures and dates of two passages together: one way for a comparison, the ledger, and what a document says
against itself."""

from collections.abc import Sequence
from datetime import date

from workbench.crosscheck.dates.findings import SAME_WEEKS, date_findings
from workbench.crosscheck.facts import Counted
from workbench.crosscheck.figures.figure import AGE, AGO, Figure
from workbench.crosscheck.names.persons import Person, same_person
from workbench.crosscheck.weighing.findings import figure_findings
from workbench.crosscheck.weighing.occasions import kept_apart_by_occasion
from workbench.domain.findings import Agreement, Finding, FindingKind


def findings_told(ours: Counted, theirs: Counted, written: date | None, theirs_written: date | None) -> list[Finding]:
    """What the figures and dates show where nothing else is looked at; the days are those of the documents."""
    findings = findings_of(ours, theirs, written, theirs_written)
    return kept_apart_by_occasion(findings, ours, theirs) if findings else findings


def findings_of(ours: Counted, theirs: Counted, written: date | None, theirs_written: date | None) -> list[Finding]:
    """The same before it is asked whether another subject or another time explains what differs."""
    findings: list[Finding] = []
    if ours.figures and theirs.figures:
        findings += figure_findings(*_of_one_day(ours.figures, theirs.figures, written, theirs_written))
        findings = [one for one in findings if not (_is_age(one, ours) and _others(ours.persons, theirs.persons))]
    if ours.events and theirs.events:
        dated = date_findings(ours.events, theirs.events, written, theirs_written)
        findings += [one for one in dated if not (one.is_hard and _is_plain(one)
                                                  and _others(ours.persons, theirs.persons))]
    return _without_bare_days(findings, ours, theirs) if findings else findings


def _without_bare_days(findings: list[Finding], ours: Counted, theirs: Counted) -> list[Finding]:
    """Two "in May 2022" or "on Monday" beside figures that do not agree show nothing."""
    told = [one.agreement for one in findings if one.kind is not FindingKind.DATE]
    if not ours.figures or not theirs.figures or Agreement.AGREES in told:
        return findings
    dates = [event.date for event in ours.events]
    bare = {(one.start, one.end) for one in dates if not (one.day or one.relative)}
    return [one for one in findings if one.is_hard or one.kind is not FindingKind.DATE or one.ours_span not in bare]


def _is_age(finding: Finding, ours: Counted) -> bool:
    return any(one.kind == AGE and (one.start, one.end) == finding.ours_span for one in ours.figures)


def _is_plain(finding: Finding) -> bool:
    """Whether two dates differ and nothing else: a weekday at odds is wrong whoever it is told of."""
    return finding.label.find("≠") > 0


def _others(ours: tuple[Person, ...], theirs: tuple[Person, ...]) -> bool:
    """Whether two passages name other persons, whose ages are no matter of each other."""
    return bool(ours and theirs) and not any(same_person(a.parts, b.parts) for a in ours for b in theirs)


def _of_one_day(ours: Sequence[Figure], theirs: Sequence[Figure], written: date | None, theirs_written: date | None):
    """Without "two years ago" where the two were not written in the same weeks: dates tell these."""
    if written is None or theirs_written is None or abs((written - theirs_written).days) <= SAME_WEEKS:
        return ours, theirs
    return [one for one in ours if one.role != AGO], [one for one in theirs if one.role != AGO]
