"""Compare two passages: findings that are small, located, explained, and silent when unsure."""

import re
from dataclasses import dataclass

from workbench.domain.findings import Agreement, Finding, FindingKind

_FIGURE = re.compile(r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\w.,]\d) ?(million|billion|thousand)? ?([a-z]{3,})")
_MAGNITUDES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9}


@dataclass(frozen=True, slots=True)
class Comparison:
    """The overall answer and what it rests on. `findings` are ordered: conflicts first, then as ours reads."""

    agreement: Agreement
    findings: tuple[Finding, ...]


def compare(ours: str, theirs: str, *, ours_date: str = "", theirs_date: str = "") -> Comparison:
    """What two texts say of the same thing. Dates are those of the documents (ISO 8601), "" where unknown."""
    findings = []
    for mine in _FIGURE.finditer(ours):
        for other in _FIGURE.finditer(theirs):
            if mine[4] == other[4]:
                findings.append(_finding(mine, other))
    findings.sort(key=lambda finding: not finding.is_hard)
    if not findings:
        return Comparison(Agreement.NOT_COMPARABLE, ())
    return Comparison(findings[0].agreement, tuple(findings))


def _finding(mine: re.Match, other: re.Match) -> Finding:
    same = _value(mine) == _value(other)
    ours, theirs = mine[0].strip(), other[0].strip()
    return Finding(
        kind=FindingKind.FIGURE,
        agreement=Agreement.AGREES if same else Agreement.CONFLICTS,
        ours=ours,
        theirs=theirs,
        because=f"“{ours}” and “{theirs}” are the same figure." if same else f"“{ours}” is not “{theirs}”.",
        label=f"{ours} {'=' if same else '≠'} {theirs}",
        ours_span=mine.span(),
        theirs_span=other.span(),
    )


def _value(match: re.Match) -> float:
    return float(match[1].replace(",", "") + (match[2] or "")) * _MAGNITUDES[match[3] or ""]
