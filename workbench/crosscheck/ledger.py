"""The ledger: every figure and date of the subject beside those of the sources that count the same thing; and what one
document says against itself."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.crosscheck.date_findings import Event, date_findings, wrong_weekday
from workbench.crosscheck.date_value import told
from workbench.crosscheck.facts import facts
from workbench.crosscheck.figure_findings import figure_findings
from workbench.crosscheck.figures import Figure
from workbench.crosscheck.stems import is_generic
from workbench.domain.findings import Agreement, Finding, FindingKind


@dataclass(frozen=True, slots=True)
class LedgerText:
    """A document for the ledger: `passages` are (offset of the passage in its document, its text)."""

    document: Hashable
    passages: tuple[tuple[int, str], ...]
    date: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or date where it stands: span in the document, its words, and the noun phrase that it counts."""

    document: Hashable
    start: int
    end: int
    text: str
    counted: str
    passage: str
    kind: FindingKind = FindingKind.FIGURE


@dataclass(frozen=True, slots=True)
class Match:
    """A mention elsewhere that counts the same, and what holding the two together shows."""

    mention: Mention
    finding: Finding


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of the subject with all that bears on it, conflicts first."""

    mention: Mention
    matches: tuple[Match, ...]

    @property
    def agreement(self) -> Agreement:
        """Conflicts if anything conflicts, agrees if anything agrees, else not comparable: nobody else counts it."""
        found = {match.finding.agreement for match in self.matches}
        return next((one for one in (Agreement.CONFLICTS, Agreement.AGREES) if one in found), Agreement.NOT_COMPARABLE)


@dataclass(slots=True)
class _Placed:
    mention: Mention
    span: tuple[int, int]
    figure: Figure | None = None
    event: Event | None = None


def ledger(
    subject: LedgerText, sources: Sequence[LedgerText], cancelled: Callable[[], bool] | None = None
) -> list[Line]:
    """Each figure and date of the subject, in its order, with those of the sources that count the same thing.

    Nothing where it is `cancelled` before the end.
    """
    index = _index([one for source in sources for one in _placed(source)])
    lines = []
    for one in _placed(subject):
        if cancelled is not None and cancelled():
            return []
        matches = [match for other in _candidates(one, index) if (match := _match(one, other))]
        matches.sort(key=lambda match: (not match.finding.is_hard, str(match.mention.document), match.mention.start))
        lines.append(Line(one.mention, tuple(matches)))
    return lines


def conflicts_within(text: LedgerText) -> list[Line]:
    """What one document says against itself: figures and dates in different passages, and dates at odds with their
    weekday."""
    placed = _placed(text)
    index = _index(placed)
    lines, seen = [], set()
    for one in placed:
        matches = []
        for other in _candidates(one, index):
            pair = (min(one.mention.start, other.mention.start), max(one.mention.start, other.mention.start))
            if one.mention.passage == other.mention.passage or pair in seen:
                continue
            match = _match(one, other)
            if match and _contradicts(match.finding, one, other):
                seen.add(pair)
                matches.append(match)
        if one.event and wrong_weekday(one.event.date):
            matches.append(_weekday(one))
        if matches:
            lines.append(Line(one.mention, tuple(matches)))
    return lines


def _contradicts(finding: Finding, one: _Placed, other: _Placed) -> bool:
    """Within one document a plain difference is mostly another matter: it must be small, or a slip with a name."""
    if not finding.is_hard or not _same_matter(one.mention.passage, other.mention.passage):
        return False
    is_named = finding.kind is not FindingKind.FIGURE or finding.label.endswith(")")
    return is_named or one.figure is None or other.figure is None or _are_near(one.figure, other.figure)


def _are_near(a: Figure, b: Figure) -> bool:
    small, large = sorted(abs(one.low * (one.unit.factors[0] if one.unit else 1.0)) for one in (a, b))
    return small > 0 and large / small <= NEAR


NEAR = 1.5
"""How many times as large the larger of two figures of one document may be."""
SAME_MATTER = 0.4
"""Of the shorter passage's telling words, how many the other must share to speak of the same matter in one document."""


def _same_matter(one: str, other: str) -> bool:
    a, b = facts(one).telling, facts(other).telling
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SAME_MATTER


def _weekday(one: _Placed) -> Match:
    date = one.event.date
    day = told(replace(date, weekday=None, last=None))
    name = date.whole.strftime("%A")
    finding = Finding(
        FindingKind.DATE,
        Agreement.CONFLICTS,
        date.text.strip(),
        date.text.strip(),
        f"{day} is a {name}.",
        f"{day} is a {name}",
        (date.start, date.end),
        (date.start, date.end),
    )
    return Match(one.mention, finding)


def _placed(text: LedgerText) -> list[_Placed]:
    found = []
    for offset, passage in text.passages:
        known = facts(passage)
        for figure in known.figures:
            mention = Mention(
                text.document,
                offset + figure.start,
                offset + figure.end,
                figure.text,
                figure.phrase or figure.text,
                passage,
            )
            found.append(_Placed(mention, (figure.start, figure.end), figure=figure))
        for event in known.events:
            date = event.date
            if not (date.year or date.month):
                continue
            mention = Mention(
                text.document,
                offset + date.start,
                offset + date.end,
                date.text.strip(),
                told(date),
                passage,
                FindingKind.DATE,
            )
            found.append(_Placed(mention, (date.start, date.end), event=event))
    found.sort(key=lambda one: one.mention.start)
    return found


def _keys(one: _Placed) -> set[str]:
    """Under what a mention is filed: its dimension with each word near it that says something."""
    if one.figure:
        dimension = "share" if one.figure.whole and one.figure.kind == "count" else one.figure.dimension
        words = {word for word in one.figure.near | one.figure.keys if not is_generic(word)} or one.figure.near
        return {f"{kind}:{word}" for word in words for kind in {dimension, one.figure.dimension}}
    return {f"date:{word}" for word in one.event.near}


def _index(placed: list[_Placed]) -> dict[str, list[_Placed]]:
    index: dict[str, list[_Placed]] = defaultdict(list)
    for one in placed:
        for key in _keys(one):
            index[key].append(one)
    return index


LOOKED_AT = 4000
"""Entries of the index that are looked at for one mention, those of its rarest words first."""
HELD = 40
"""Mentions that one is held against: those that share most, the rarer the word the more."""


def _candidates(one: _Placed, index: dict[str, list[_Placed]]) -> list[_Placed]:
    """Who may count the same, in the order of the documents. Work for one mention is bounded in any case."""
    lists = sorted((len(index.get(key, ())), key) for key in _keys(one))
    weights: dict[int, float] = defaultdict(float)
    found: dict[int, _Placed] = {}
    left = LOOKED_AT
    for length, key in lists:
        for other in index.get(key, ())[:left]:
            found[id(other)] = other
            weights[id(other)] += 1.0 / (2.0 + length)
        left = max(0, left - length)
    found.pop(id(one), None)
    best = sorted(found.values(), key=lambda other: -weights[id(other)])[:HELD] if len(found) > HELD else found.values()
    return sorted(best, key=lambda other: (str(other.mention.document), other.mention.start))


def _match(one: _Placed, other: _Placed) -> Match | None:
    """What the comparison of the two passages shows of these two places."""
    for finding in _findings(one.mention.passage, other.mention.passage, one.mention.kind):
        if finding.ours_span == one.span and finding.theirs_span == other.span:
            return Match(other.mention, finding)
    return None


@lru_cache(maxsize=8192)
def _findings(ours: str, theirs: str, kind: FindingKind) -> tuple[Finding, ...]:
    a, b = facts(ours), facts(theirs)
    if kind is FindingKind.FIGURE:
        return tuple(figure_findings(a.figures, b.figures))
    return tuple(date_findings(a.events, b.events))
