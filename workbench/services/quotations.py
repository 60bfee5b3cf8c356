"""Hold each direct quotation of a document against the words of others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from workbench import crosscheck
from workbench.domain.documents import DocumentText, Role
from workbench.domain.findings import Quotation, QuotationFinding, WordChange
from workbench.store import cases
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.folding import fold_text
from workbench.text.view import View

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class QuotationFound:
    """The best span that a source has for a quotation; offsets into the source's own text.

    `shown` is `text` as the reader shows it, `before` and `after` the sentences around it; `differs` are the spans of
    `shown` that the quotation does not have.
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


RANK = list(QuotationFinding)
"""The finding to believe where sources differ: the closest one."""


def check(archive: Archive, document_id: int, against: Sequence[int] | None = None) -> list[CheckedQuotation]:
    """Every quotation of a document against the documents `against`, all others if None. Closest source wins."""
    with archive.read() as session:
        own = _Text(rows.text(session, document_id), rows.get(session, document_id).name)
        ids = against if against is not None else [d.id for d in rows.all_documents(session) if d.id != document_id]
        sources = [_Text(rows.text(session, id), rows.get(session, id).name) for id in ids]
    return _checked(own, sources)


def for_case(archive: Archive, case_id: int, *, cancelled: Callable[[], bool] | None = None) -> list[CheckedQuotation]:
    """Every quotation of a case's subjects against its sources, subject by subject."""
    with archive.read() as session:
        known = [line.document for line in cases.documents(session, case_id)]
        texts = {document.id: _Text(rows.text(session, document.id), document.name) for document in known}
    sources = [texts[document.id] for document in known if document.role is Role.SOURCE]
    return [one for document in known if document.role is Role.SUBJECT
            for one in _checked(texts[document.id], sources, cancelled)]


def searched_for(checked: list[CheckedQuotation], words: str) -> list[CheckedQuotation]:
    """Those with all of these words in the quotation, its speakers or the names of documents."""
    wanted = fold_text(words).split()
    return [one for one in checked if all(word in one.searched for word in wanted)]


class _Text:
    """A document prepared for quotations: as the reader shows it, and as a source of words."""

    def __init__(self, frozen: DocumentText, name: str):
        self.id, self.name, self.text, self.passages = frozen.document, name, frozen.text, frozen.passages
        self._view = View(frozen.text, frozen.edits)
        self._source: crosscheck.QuotationSource | None = None

    @property
    def source(self) -> crosscheck.QuotationSource:
        """Prepared when it is first needed: a subject may never be."""
        if self._source is None:
            self._source = crosscheck.QuotationSource(self.text, self.passages)
        return self._source

    def shown(self, start: int, end: int) -> str:
        """A span as the reader shows it, on one line."""
        return " ".join(self._view.shown_of(start, end).split())

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentence, or the sentences, that a span stands in; the span itself where it is in none."""
        touched = [one for one in self.passages if one.start < end and start < one.end and one.kind.is_matched]
        return (touched[0].start, touched[-1].end) if touched else (start, end)

    def is_furniture(self, start: int, end: int) -> bool:
        """Whether the span belongs to the page around the article."""
        touched = [one for one in self.passages if one.start < end and start < one.end]
        return bool(touched) and not any(one.kind.is_matched for one in touched)


def _checked(own: _Text, sources: list[_Text], cancelled: Callable[[], bool] | None = None) -> list[CheckedQuotation]:
    found = []
    for quotation in crosscheck.find_quotations(own.text):
        if cancelled is not None and cancelled():
            return []
        if not own.is_furniture(quotation.start, quotation.end):
            found.append(_closest(own, quotation, sources))
    return found


def _closest(own: _Text, quotation: Quotation, sources: list[_Text]) -> CheckedQuotation:
    """The closest wording wins; of equal ones that of the speaker who is named, then that with the fewest changes."""
    best, chosen, result = (RANK.index(QuotationFinding.NOT_FOUND),), None, None
    for source in sources:
        answer = source.source.check(quotation.text, quotation.speaker)
        other = bool(crosscheck.speaker_warning(quotation.speaker, answer.speaker))
        order = (RANK.index(answer.finding), other, len(answer.changes))
        if order < best:
            best, chosen, result = order, source, answer
    start, end = own.sentence(quotation.start, quotation.end)
    told = (quotation.text, quotation.speaker or "", own.name)
    if chosen is None:
        return CheckedQuotation(
            quotation, QuotationFinding.NOT_FOUND, because="No source has these words.", document=own.id,
            document_name=own.name, passage_start=start, passage_end=end, searched=fold_text("\n".join(told)))
    shown = chosen.shown(result.start, result.end)
    stitched = result.finding is QuotationFinding.STITCHED  # what is missing here stands in another place
    mine, theirs = ((), ()) if stitched else crosscheck.differing_words(quotation.text, shown)
    found = QuotationFound(chosen.id, chosen.name, result.start, result.end, result.text, result.speaker, shown,
                           result.before, result.after, theirs)
    return CheckedQuotation(
        quotation, result.finding, found, result.changes, result.because, result.warnings, own.id, own.name, start, end,
        mine, best[1], fold_text("\n".join((*told, shown, found.speaker or "", found.document_name))))
