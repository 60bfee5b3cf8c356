"""Figures and dates of documents where they stand, and which may count the same: an index of the words beside them."""

import datetime
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace

from workbench.crosscheck.dates.findings import Event
from workbench.crosscheck.dates.value import told
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.ledger.countable import Countable, countable
from workbench.crosscheck.words.stems import is_generic
from workbench.domain.findings import FindingKind

LOOKED_AT = 4000
"""Entries of the index that are looked at for one mention, those of its rarest words first."""
HELD = 40
"""Mentions that one is held against: those that share most, the rarer the word the more."""


@dataclass(frozen=True, slots=True)
class LedgerText:
    """A document for the ledger: `passages` are (offset of the passage in its document, its text); `known` what each
    of them counts, found here where it is not given. `date` is the day of the document (ISO 8601), "" where unknown."""

    document: Hashable
    passages: tuple[tuple[int, str], ...]
    date: str = ""
    known: tuple[Countable, ...] = ()

    @property
    def day(self) -> datetime.date | None:
        """The day of the document, None where it is not known to the day."""
        try:
            return datetime.date.fromisoformat(self.date[:10]) if len(self.date) >= 10 else None
        except ValueError:
            return None


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
class Placed:
    """A mention with what was found of it: `span` and `known` are of its passage, which begins at `offset`."""

    mention: Mention
    span: tuple[int, int]
    offset: int
    known: Countable = field(repr=False, compare=False)
    day: datetime.date | None = None
    figure: Figure | None = None
    event: Event | None = None

    def over(self, span: tuple[int, int] | None, words: str) -> Mention:
        """The mention, or one that takes in the parts of a sum."""
        if span is None or span == self.span:
            return self.mention
        return replace(self.mention, start=self.offset + span[0], end=self.offset + span[1], text=words, counted=words)


def placed(text: LedgerText) -> list[Placed]:
    """All figures and dates of a document in its order. A day told by its distance alone counts where the document's
    own day is known."""
    found: list[Placed] = []
    day = text.day
    for at, (offset, passage) in enumerate(text.passages):
        known = text.known[at] if text.known else countable(passage)
        for figure in known.figures:
            words = figure.phrase or figure.text
            mention = Mention(text.document, offset + figure.start, offset + figure.end, figure.text, words, passage)
            found.append(Placed(mention, (figure.start, figure.end), offset, known, day, figure))
        for event in known.events:
            one = event.date
            if one.year or one.month or day is not None:
                mention = Mention(text.document, offset + one.start, offset + one.end, one.text.strip(), told(one),
                                  passage, FindingKind.DATE)
                found.append(Placed(mention, (one.start, one.end), offset, known, day, event=event))
    found.sort(key=lambda one: one.mention.start)
    return found


class Index:
    """Mentions by the words beside them."""

    def __init__(self, mentions: Iterable[Placed]):
        self._filed: dict[str, list[Placed]] = defaultdict(list)
        for one in mentions:
            for key in _keys(one):
                self._filed[key].append(one)

    def candidates(self, one: Placed) -> list[Placed]:
        """Who may count the same, in the order of the documents. Work for one mention is bounded in any case."""
        lists = sorted((len(self._filed.get(key, ())), key) for key in _keys(one))
        weights: dict[int, float] = defaultdict(float)
        found: dict[int, Placed] = {}
        left = LOOKED_AT
        for length, key in lists:
            for other in self._filed.get(key, ())[:left]:
                found[id(other)] = other
                weights[id(other)] += 1.0 / (2.0 + length)
            left = max(0, left - length)
        found.pop(id(one), None)
        best = list(found.values())
        if len(best) > HELD:
            best = sorted(best, key=lambda other: -weights[id(other)])[:HELD]
        return sorted(best, key=lambda other: (str(other.mention.document), other.mention.start))


def _keys(one: Placed) -> set[str]:
    """Under what a mention is filed: its dimension with each word near it that says something."""
    if one.figure:
        dimension = "share" if one.figure.whole and one.figure.kind == "count" else one.figure.dimension
        words = {word for word in one.figure.near | one.figure.keys if not is_generic(word)} or one.figure.near
        return {f"{kind}:{word}" for word in words for kind in {dimension, one.figure.dimension}}
    return {f"date:{word}" for word in one.event.near}
