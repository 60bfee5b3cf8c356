"""The ledger of a case: every figure and date of its subjects beside those of its sources that count the same thing,
and what one document says against itself.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench import crosscheck
from workbench.domain.documents import Document, DocumentText, Passage, Role
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.services.sources import counted
from workbench.store import cases
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.folding import fold_text
from workbench.text.view import View


class Standing(StrEnum):
    """How a figure stands among the others. `DIFFER`: some agree with it and some do not. `ALONE`: nobody else counts
    it, or only for another period."""

    CONFLICTS = "conflicts"
    DIFFER = "differ"
    AGREES = "agrees"
    ALONE = "alone"


ORDER = (Agreement.CONFLICTS, Agreement.AGREES, Agreement.NOT_COMPARABLE)
"""Conflicts must not be overlooked."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or date where it stands, in positions of the document's source text; `counted` is what it counts.

    `passage` is the sentence as the reader shows it, [passage_start, passage_end) its span of the source text, and
    `within` the span of the figure in `passage`.
    """

    document: int
    document_name: str
    file: str
    start: int
    end: int
    text: str
    counted: str
    passage: str
    role: Role = Role.SOURCE
    published: str = ""
    passage_start: int = 0
    passage_end: int = 0
    within: tuple[int, int] = (0, 0)
    kind: FindingKind = FindingKind.FIGURE


@dataclass(frozen=True, slots=True)
class Line:
    """A mention and those that count the same, with what the two show; conflicts first.

    Matches are of sources, or of the mention's own document where that contradicts itself. `agreement` is not
    comparable where nobody else counts it: a figure that stands alone. `sums` are what its own sentence makes of it,
    as sentences without their full stop. `searched` is what a search looks through.
    """

    mention: Mention
    agreement: Agreement
    matches: tuple[tuple[Mention, Finding], ...]
    sums: tuple[str, ...] = ()
    searched: str = field(default="", repr=False, compare=False)

    @property
    def standing(self) -> Standing:
        """How the mention stands among the others."""
        found = {finding.agreement for _, finding in self.matches}
        if Agreement.CONFLICTS in found:
            return Standing.DIFFER if Agreement.AGREES in found else Standing.CONFLICTS
        return Standing.AGREES if Agreement.AGREES in found else Standing.ALONE


def for_case(archive: Archive, case_id: int, *, progress: Callable[[int, int], None] | None = None,
             cancelled: Callable[[], bool] | None = None) -> list[Line]:
    """The ledger, subject by subject, in the order of their texts; then what single sources say against themselves.

    Documents are read one by one, and of a source only its figures and their sentences stay in memory. Nothing where it
    is `cancelled` before the end; `progress` counts documents.
    """
    with archive.read() as session:
        known = [line.document for line in cases.documents(session, case_id)]
    known.sort(key=lambda one: one.role is Role.SOURCE)
    shown: dict[int, _Shown] = {}
    for at, document in enumerate(known):
        if progress:
            progress(at, len(known))
        if (one := _Shown.of(archive, document, cancelled)) is None:
            return []
        shown[document.id] = one
    return _lines(known, shown, cancelled)


def _lines(known: Sequence[Document], shown: dict[int, "_Shown"], cancelled: Callable[[], bool] | None) -> list[Line]:
    sources = [shown[document.id].told for document in known if document.role is Role.SOURCE]
    index = crosscheck.LedgerIndex(one for source in sources for one in crosscheck.placed(source))
    lines: list[Line] = []
    for document in known:
        if cancelled is not None and cancelled():
            return []
        told = shown[document.id].told
        found = crosscheck.ledger_against(told, index, cancelled) if document.role is Role.SUBJECT else []
        lines += [_line(*one, shown) for one in _joined(found, crosscheck.conflicts_within(told))]
    return lines


def searched_for(lines: list[Line], words: str) -> list[Line]:
    """Those lines in which all of these words stand: in the figures, their sentences, or the names of documents."""
    wanted = fold_text(words).split()
    return [line for line in lines if all(word in line.searched for word in wanted)]


def _joined(found, against_itself):
    """(mention, matches, sums) of each line, with what its own document has against it."""
    inside = {(line.mention.start, line.mention.end): line for line in against_itself}
    for line in found:
        own = inside.pop((line.mention.start, line.mention.end), None)
        yield line.mention, (*(own.matches if own else ()), *line.matches), line.sums
    for line in sorted(inside.values(), key=lambda one: one.mention.start):
        yield line.mention, line.matches, line.sums


class _Shown:
    """The figures of a document in their sentences as the reader shows them, and the way back to its source text."""

    def __init__(self, document: Document, frozen: DocumentText, passages: Sequence[Passage],
                 known: Sequence[crosscheck.Countable]):
        self.document = document
        self._view = View(frozen.text, frozen.edits)
        self._passages = passages
        self._starts = [self._view.to_shown(passage.start) for passage in passages]
        told = tuple((start, passage.text) for start, passage in zip(self._starts, passages, strict=True))
        self.told = crosscheck.LedgerText(document.id, told, document.metadata.published, tuple(known))

    @classmethod
    def of(cls, archive: Archive, document: Document, cancelled: Callable[[], bool] | None) -> "_Shown | None":
        """A document; None where it was cancelled."""
        with archive.read() as session:
            frozen = rows.text(session, document.id)
            extraction = rows.extraction_of(session, document.id)
        passages = [passage for passage in frozen.passages if passage.kind.is_matched]
        known = counted.of_passages(archive, extraction, frozen.text, [one.text for one in passages], cancelled)
        if known is None:
            return None
        telling = [(passage, one) for passage, one in zip(passages, known, strict=True) if one.figures or one.events]
        return cls(document, frozen, [passage for passage, _ in telling], [one for _, one in telling])

    def mention(self, found) -> Mention:
        """A mention of the ledger with its place in the source text."""
        start, end = self._view.to_source_span(found.start, found.end)
        at = bisect_right(self._starts, found.start) - 1
        passage, offset = self._passages[at], self._starts[at]
        return Mention(self.document.id, self.document.name, self.document.custody.file, start, end, found.text,
                       found.counted, found.passage, self.document.role, self.document.metadata.published,
                       passage.start, passage.end, (found.start - offset, found.end - offset), found.kind)


def _line(mention, matches, sums: tuple[str, ...], shown: dict[int, _Shown]) -> Line:
    ours = shown[mention.document].mention(mention)
    theirs = tuple((shown[match.mention.document].mention(match.mention), match.finding) for match in matches)
    theirs = tuple(sorted(theirs, key=lambda pair: ORDER.index(pair[1].agreement)))
    hard = any(finding.is_hard for _, finding in theirs)
    agrees = any(finding.agreement is Agreement.AGREES for _, finding in theirs)
    agreement = Agreement.CONFLICTS if hard else Agreement.AGREES if agrees else Agreement.NOT_COMPARABLE
    everything = [one for place in (ours, *(match for match, _ in theirs))
                  for one in (place.counted, place.passage, place.document_name)]
    return Line(ours, agreement, theirs, sums, fold_text("\n".join(dict.fromkeys(everything))))
