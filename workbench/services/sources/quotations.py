"""Hold each direct quotation of a document against the words of others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from workbench import crosscheck
from workbench.domain.documents import EditReason, Role
from workbench.domain.findings import Agreement, Finding, FindingKind, Quotation, QuotationFinding, WordChange
from workbench.store import cases
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.folding import fold_text
from workbench.text.view import View

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class PartFound:
    """A part of a stitched quotation in its source; `shown` is `text` as the reader shows it."""

    document: int
    start: int
    end: int
    text: str
    speaker: str | None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class QuotationFound:
    """The best span that a source has for a quotation; offsets into the source's own text.

    `shown` is `text` as the reader shows it, `before` and `after` the sentences around it; `differs` are the spans of
    `shown` that the quotation does not have. A stitched quotation has a place for each of its parts.
    """

    document: int
    document_name: str
    start: int
    end: int
    text: str
    speaker: str | None
    shown: str = ""
    before: str = ""
    after: str = ""
    differs: Spans = ()
    places: tuple[PartFound, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation, what the sources show of it, and the words that differ. `best` is None where it was not found.

    [passage_start, passage_end) is the sentence that it stands in; `differs` are the spans of its words that the source
    does not have. `warnings` speak of the speaker and of what the source says right before and after.
    """

    quotation: Quotation
    finding: QuotationFinding
    best: QuotationFound | None = None
    changes: tuple[WordChange, ...] = ()
    because: str = ""
    warnings: tuple[str, ...] = ()
    document: int = 0
    document_name: str = ""
    passage_start: int = 0
    passage_end: int = 0
    differs: Spans = ()
    other_speaker: bool = False
    searched: str = field(default="", repr=False, compare=False)

    @property
    def sentence(self) -> str:
        """What was found, as a sentence for the rationale that names the source."""
        words = f"“{' '.join(self.quotation.text.split()).rstrip(',;')}”"
        if self.best is None:
            return f"No source of this case has the words {words}; that they were not said does not follow."
        told = f"{words}, held against {self.best.document_name}: {self.because}"
        return " ".join((told, *self.warnings))

    def as_finding(self, side: int = 0) -> Finding:
        """What goes with the best span, or the part `side` of a stitched one, when it becomes evidence."""
        theirs = ""
        if self.best is not None:
            theirs = self.best.places[side].shown if self.best.places else self.best.shown
        agrees = self.finding in (QuotationFinding.VERBATIM, QuotationFinding.MARKED_EDITS)
        change = next(iter(self.changes), None)
        told = f": “{change.ours or '–'}” ≠ “{change.theirs or '–'}”" if change else ""
        return Finding(FindingKind.QUOTATION, Agreement.AGREES if agrees else Agreement.CONFLICTS, self.quotation.text,
                       theirs, " ".join((self.because, *self.warnings)), f"quotation {self.finding.value}{told}")


RANK = list(QuotationFinding)
"""The finding to believe where sources differ: the closest one."""
OFTEN = 16
"""Quotations between two looks at whether to go on."""


def check(archive: Archive, document_id: int, against: Sequence[int] | None = None) -> list[CheckedQuotation]:
    """Every quotation of a document against the documents `against`, all others if None. Closest source wins."""
    with archive.read() as session:
        ids = against if against is not None else [d.id for d in rows.all_documents(session) if d.id != document_id]
        names = {id: rows.get(session, id).name for id in (document_id, *ids)}
    return _checked(archive, names, [document_id], ids, None)


def for_case(archive: Archive, case_id: int, *, cancelled: Callable[[], bool] | None = None) -> list[CheckedQuotation]:
    """Every quotation of a case's subjects against its sources, subject by subject. Nothing where it is `cancelled`."""
    with archive.read() as session:
        known = [line.document for line in cases.documents(session, case_id)]
    names = {document.id: document.name for document in known}
    subjects = [document.id for document in known if document.role is Role.SUBJECT]
    sources = [document.id for document in known if document.role is Role.SOURCE]
    return _checked(archive, names, subjects, sources, cancelled)


def _checked(archive: Archive, names: dict[int, str], subjects: Sequence[int], sources: Sequence[int],
             cancelled: Callable[[], bool] | None) -> list[CheckedQuotation]:
    """Source by source, so that no more than one is in memory."""
    asked = [_Asked(own, quotation) for own in (_Text(archive, id, names[id]) for id in subjects)
             for quotation in own.quotations()]
    for id in sources if asked else ():
        if cancelled is not None and cancelled():
            return []
        source = _Text(archive, id, names[id])
        held = source.as_source()
        for at, one in enumerate(asked):
            if at % OFTEN == 0 and cancelled is not None and cancelled():
                return []
            if id != one.own.id:
                one.hold(source, held)
    return [one.answer() for one in asked]


def searched_for(checked: list[CheckedQuotation], words: str) -> list[CheckedQuotation]:
    """Those with all of these words in the quotation, its speakers or the names of documents."""
    wanted = fold_text(words).split()
    return [one for one in checked if all(word in one.searched for word in wanted)]


class _Text:
    """A document prepared for quotations: as the reader shows it, and as a source of words."""

    def __init__(self, archive: Archive, id: int, name: str):
        with archive.read() as session:
            frozen = rows.text(session, id)
        self.id, self.name, self.text, self.passages = id, name, frozen.text, frozen.passages
        self._speakers = frozen.speakers
        self._hidden = [(one.start, one.end) for one in frozen.edits if one.reason is EditReason.MARK_HIDDEN]
        self._view = View(frozen.text, frozen.edits)

    def quotations(self) -> list[Quotation]:
        """What the text quotes; not what the page around it does."""
        paragraphs = zip(self.passages, self.passages[1:], strict=False)
        breaks = [after.start for before, after in paragraphs if before.paragraph != after.paragraph]
        furniture = [(one.start, one.end) for one in self.passages if not one.kind.is_matched]
        found = crosscheck.find_quotations(self.text, breaks, sorted((*self._hidden, *furniture)))
        return [one for one in found if not self._is_furniture(one.start, one.end)]

    def as_source(self) -> crosscheck.QuotationSource:
        """Its words, for quotations to be held against."""
        return crosscheck.QuotationSource(self.text, self.passages, self._speakers, self._hidden)

    def shown(self, start: int, end: int) -> str:
        """A span as the reader shows it, on one line."""
        return " ".join(self._view.shown_of(start, end).split())

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence, or the sentences, that a span stands in; the span itself where it is in none."""
        touched = [one for one in self.passages if one.start < end and start < one.end and one.kind.is_matched]
        return (touched[0].start, touched[-1].end) if touched else (start, end)

    def _is_furniture(self, start: int, end: int) -> bool:
        touched = [one for one in self.passages if one.start < end and start < one.end]
        return bool(touched) and not any(one.kind.is_matched for one in touched)


class _Asked:
    """A quotation and the closest wording so far; of equal ones that of the speaker who is named wins, then that with
    the fewest changes."""

    def __init__(self, own: _Text, quotation: Quotation):
        self.own, self.quotation = own, quotation
        self._order: tuple[int, ...] = (RANK.index(QuotationFinding.NOT_FOUND),)
        self._best: tuple[crosscheck.QuotationResult, QuotationFound] | None = None

    def hold(self, source: _Text, held: crosscheck.QuotationSource) -> None:
        """Hold it against one more source."""
        answer = held.check(self.quotation.text, self.quotation.speaker)
        order = (RANK.index(answer.finding), answer.other_speaker, len(answer.changes))
        if order < self._order:
            self._order, self._best = order, (answer, _found(source, self.quotation, answer))

    def answer(self) -> CheckedQuotation:
        """What the closest source shows."""
        own, quotation = self.own, self.quotation
        start, end = own.sentence(quotation.start, quotation.end)
        told = (quotation.text, quotation.speaker or "", own.name)
        if self._best is None:
            return CheckedQuotation(
                quotation, QuotationFinding.NOT_FOUND, because="No source has these words.", document=own.id,
                document_name=own.name, passage_start=start, passage_end=end, searched=fold_text("\n".join(told)))
        result, found = self._best
        is_stitched = bool(found.places)  # what is missing at one place stands at another
        mine = () if is_stitched else crosscheck.differing_words(quotation.text, found.shown)[0]
        searched = fold_text("\n".join((*told, found.shown, found.speaker or "", found.document_name)))
        return CheckedQuotation(quotation, result.finding, found, result.changes, result.because, result.warnings,
                                own.id, own.name, start, end, mine, result.other_speaker, searched)


def _found(source: _Text, quotation: Quotation, result: crosscheck.QuotationResult) -> QuotationFound:
    shown = source.shown(result.start, result.end)
    places = tuple(PartFound(source.id, one.start, one.end, one.text, one.speaker, source.shown(one.start, one.end))
                   for one in result.places)
    theirs = () if places else crosscheck.differing_words(quotation.text, shown)[1]
    return QuotationFound(source.id, source.name, result.start, result.end, result.text, result.speaker, shown,
                          result.before, result.after, theirs, places)
