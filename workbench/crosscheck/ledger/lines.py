"""The ledger: every figure and date of the subject beside those of the sources that count the same thing; and what one
document says against itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from workbench.crosscheck.dates.findings import wrong_weekday
from workbench.crosscheck.dates.value import told
from workbench.crosscheck.figures.figure import COUNT, ORDINAL, Figure
from workbench.crosscheck.ledger.matters import Matters
from workbench.crosscheck.ledger.places import Index, LedgerText, Mention, Placed, placed
from workbench.crosscheck.weighing.arithmetic import Proposal, proposals
from workbench.crosscheck.weighing.counting import findings_told
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
    lines, tried, matters = [], set(), Matters()
    for one in mentions:
        matches = []
        for other in index.candidates(one):
            pair = _pair(one, other)
            if one.offset == other.offset or pair in tried or _told_alike(one.figure, other.figure):
                continue
            tried.add(pair)
            if matters.same(one, other):
                matches += [match for match in held.matches(one, [other]) if _contradicts(match.finding, one, other)]
        if one.event and wrong_weekday(one.event.date):
            matches.append(_weekday(one))
        if matches:
            lines.append(Line(one.mention, tuple(matches), held.sums(one)))
    return lines


class _Held:
    """Passages held against each other, each two once."""

    def __init__(self):
        self._findings: dict[tuple[int, int], list[Finding]] = {}
        self._sums: dict[int, list[Proposal]] = {}

    def matches(self, one: Placed, others: Sequence[Placed]) -> list[Match]:
        """What the comparison of their passages shows of these places; a sum takes in its parts and comes once."""
        found: dict[Mention, Match] = {}
        is_date = one.mention.kind is FindingKind.DATE
        for other in others:
            for finding in self._of(one, other):
                if (finding.kind is FindingKind.DATE) is not is_date:
                    continue
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
        key = (id(one.known), id(other.known))
        if key not in self._findings:
            self._findings[key] = findings_told(one.known, other.known, one.day, other.day)
        return self._findings[key]


def _is_small(one: Placed) -> bool:
    """Numbers that anything comes in: two countries, the first time."""
    figure = one.figure
    return figure is not None and figure.kind in (COUNT, ORDINAL) and abs(figure.low) <= SMALL and not figure.whole


def _share_matter(one: Placed, other: Placed) -> bool:
    return len(one.known.telling & other.known.telling) >= 2


def _holds(span: tuple[int, int] | None, place: tuple[int, int]) -> bool:
    return span is not None and span[0] <= place[0] and place[1] <= span[1]


def _told_alike(one: Figure | None, other: Figure | None) -> bool:
    """Whether two figures are the same in all that one could have against the other."""
    return one is not None and other is not None and one.low == other.low and _weighed(one) == _weighed(other)


_weighed = attrgetter("high", "kind", "unit", "currency", "hedge", "role", "direction", "per", "base", "whole",
                      "matter", "planned")


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
