"""Compare two passages: findings that are small, located, explained, and silent when unsure."""

from dataclasses import dataclass
from datetime import date

from workbench.crosscheck.date_findings import date_findings
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.figure_findings import figure_findings
from workbench.domain.findings import Agreement, Finding


@dataclass(frozen=True, slots=True)
class Comparison:
    """The overall answer and what it rests on. `findings` are ordered: conflicts first, then as ours reads."""

    agreement: Agreement
    findings: tuple[Finding, ...]


def compare(ours: str, theirs: str, *, ours_date: str = "", theirs_date: str = "") -> Comparison:
    """What two texts say of the same thing. Dates are those of the documents (ISO 8601), "" where unknown."""
    return compare_facts(facts(ours), facts(theirs), ours_date=ours_date, theirs_date=theirs_date)


def compare_facts(ours: Facts, theirs: Facts, *, ours_date: str = "", theirs_date: str = "") -> Comparison:
    """The same for facts found before."""
    findings: list[Finding] = []
    if ours.figures and theirs.figures:
        findings += figure_findings(ours.figures, theirs.figures)
    if ours.events and theirs.events:
        findings += date_findings(ours.events, theirs.events, _day(ours_date), _day(theirs_date))
    findings.sort(key=lambda finding: (not finding.is_hard, finding.ours_span or (0, 0)))
    return Comparison(_overall(findings), tuple(findings))


def _overall(findings: list[Finding]) -> Agreement:
    if any(finding.is_hard for finding in findings):
        return Agreement.CONFLICTS
    if any(finding.agreement is Agreement.AGREES for finding in findings):
        return Agreement.AGREES
    return Agreement.NOT_COMPARABLE


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10]) if len(written) >= 10 else None
    except ValueError:
        return None
