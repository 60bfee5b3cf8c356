"""The ledger: every figure and date of the subject beside those of the sources that count the same thing; and what one
document says against itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.crosscheck.dates.findings import SAME_WEEKS, date_findings, wrong_weekday
from workbench.crosscheck.dates.value import told
from workbench.crosscheck.figures.figure import AGO, COUNT, ORDINAL, Figure
from workbench.crosscheck.ledger.matters import same_matter
from workbench.crosscheck.ledger.places import Index, LedgerText, Mention, Placed, placed
from workbench.crosscheck.weighing.arithmetic import Proposal, proposals
from workbench.crosscheck.weighing.findings import figure_findings
from workbench.domain.findings import Agreement, Finding, FindingKind

__all__ = ["LedgerText", "Line", "Match", "Mention", "conflicts_within", "ledger", "ledger_against"]

NEAR = 1.5
"""How many times as large the larger of two figures of one document may be."""
SMALL = 12
"""Counts up to this agree by chance; their sentences must share some words."""
TABLE = 12
"""Figures of a passage; where there are more it is a table, and anything adds up."""
OFTEN = 64
"""Mentions between two looks at whether to go on."""


@dataclass(frozen=True, slots=True)
class Match:
    """A mention elsewhere that counts the same, and what holding the two together shows."""

    mention: Mention
    finding: Finding


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of the subject with all that bears on it, conflicts first. `sums` are what its own passage makes of
    it: "270 a day is about 98,550 a year (270 × 365)"."""

    mention: Mention
    matches: tuple[Match, ...]
    sums: tuple[str, ...] = ()

    @property
    def agreement(self) -> Agreement:
        """Conflicts if anything conflicts, agrees if anything agrees, else not comparable: nobody else counts it."""
        found = {match.finding.agreement for match in self.matches}
        return next((one for one in (Agreement.CONFLICTS, Agreement.AGREES) if one in found), Agreement.NOT_COMPARABLE)


def ledger(
    subject: LedgerText, sources: Sequence[LedgerText], cancelled: Callable[[], bool] | None = None
) -> list[Line]:
    """Each figure and date of the subject, in its order, with those of the sources that count the same thing.

    Nothing where it is `cancelled` before the end.
    """
    return ledger_against(subject, Index(one for source in sources for one in placed(source)), cancelled)


def ledger_against(
    subject: LedgerText, index: Index, cancelled: Callable[[], bool] | None = None
) -> list[Line]:
    """The same, for sources that are filed already: several subjects share one index."""
    lines, held = [], _Held()
    for at, one in enumerate(placed(subject)):
        if at % OFTEN == 0 and cancelled is not None and cancelled():
            return []
        matches = held.matches(one, index.candidates(one))
        matches.sort(key=lambda match: (not match.finding.is_hard, str(match.mention.document), match.mention.start))
        lines.append(Line(one.mention, tuple(matches), held.sums(one)))
    return lines


def conflicts_within(text: LedgerText) -> list[Line]:
    """What one document says against itself: figures and dates in different passages, and dates at odds with their
    weekday."""
    mentions = placed(text)
    index, held = Index(mentions), _Held()
    lines, seen = [], set()
    for one in mentions:
        others = [other for other in index.candidates(one)
                  if one.offset != other.offset and _pair(one, other) not in seen and same_matter(one, other)]
        matches = []
        for other in others:
            for match in held.matches(one, [other]):
                if _contradicts(match.finding, one, other):
                    seen.add(_pair(one, other))
                    matches.append(match)
        if one.event and wrong_weekday(one.event.date):
            matches.append(_weekday(one))
        if matches:
            lines.append(Line(one.mention, tuple(matches), held.sums(one)))
    return lines


class _Held:
    """Passages held against each other, each two once."""

    def __init__(self):
        self._findings: dict[tuple[int, int, FindingKind], list[Finding]] = {}
        self._sums: dict[int, list[Proposal]] = {}

    def matches(self, one: Placed, others: Sequence[Placed]) -> list[Match]:
        """What the comparison of their passages shows of these places; a sum takes in its parts and comes once."""
        found: dict[Mention, Match] = {}
        for other in others:
            for finding in self._of(one, other):
                if not (_holds(finding.ours_span, one.span) and _holds(finding.theirs_span, other.span)):
                    continue
                if finding.is_hard or not _is_small(one) or _share_matter(one, other):
                    mention = other.over(finding.theirs_span, finding.theirs)
                    found.setdefault(mention, Match(mention, finding))
        return list(found.values())

    def sums(self, one: Placed) -> tuple[str, ...]:
        """What its own passage makes of a figure."""
        known = one.known
        if one.figure is None or len(known.figures) > TABLE:
            return ()
        if id(known) not in self._sums:
            self._sums[id(known)] = proposals(known.figures)
        return tuple(found.working for found in self._sums[id(known)]
                     if any(figure is one.figure for figure in found.figures))

    def _of(self, one: Placed, other: Placed) -> list[Finding]:
        key = (id(one.known), id(other.known), one.mention.kind)
        if key not in self._findings:
            self._findings[key] = _findings(one, other)
        return self._findings[key]


def _findings(one: Placed, other: Placed) -> list[Finding]:
    a, b = one.known, other.known
    if one.mention.kind is FindingKind.DATE:
        return date_findings(a.events, b.events, one.day, other.day)
    if _in_the_same_weeks(one.day, other.day):
        return figure_findings(list(a.figures), list(b.figures))
    return figure_findings(*([figure for figure in known.figures if figure.role != AGO] for known in (a, b)))


def _in_the_same_weeks(one: date | None, other: date | None) -> bool:
    """Whether "two years ago" means the same in both."""
    return one is None or other is None or abs((one - other).days) <= SAME_WEEKS


def _is_small(one: Placed) -> bool:
    """Numbers that anything comes in: two countries, the first time."""
    figure = one.figure
    return figure is not None and figure.kind in (COUNT, ORDINAL) and abs(figure.low) <= SMALL and not figure.whole


def _share_matter(one: Placed, other: Placed) -> bool:
    return len(one.known.telling & other.known.telling) >= 2


def _holds(span: tuple[int, int] | None, place: tuple[int, int]) -> bool:
    return span is not None and span[0] <= place[0] and place[1] <= span[1]


def _pair(one: Placed, other: Placed) -> tuple[int, int]:
    return min(one.mention.start, other.mention.start), max(one.mention.start, other.mention.start)


def _contradicts(finding: Finding, one: Placed, other: Placed) -> bool:
    """Within one document a plain difference is mostly another matter: it must be small, or a slip with a name."""
    if not finding.is_hard:
        return False
    is_named = finding.kind is not FindingKind.FIGURE or finding.label.endswith(")")
    return is_named or one.figure is None or other.figure is None or _are_near(one.figure, other.figure)


def _are_near(a: Figure, b: Figure) -> bool:
    small, large = sorted(abs(one.low * (one.unit.factors[0] if one.unit else 1.0)) for one in (a, b))
    return small > 0 and large / small <= NEAR


def _weekday(one: Placed) -> Match:
    """A date that contradicts its own weekday."""
    found = one.event.date
    day = told(replace(found, weekday=None, last=None))
    name = found.whole.strftime("%A")
    words, span = found.text.strip(), (found.start, found.end)
    finding = Finding(FindingKind.DATE, Agreement.CONFLICTS, words, words, f"{day} is a {name}.", f"{day} is a {name}",
                      span, span)
    return Match(one.mention, finding)
