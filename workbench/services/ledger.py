"""The ledger of a case: every figure and date of its subjects beside those of its sources that count the same thing."""

from dataclasses import dataclass

from workbench import crosscheck
from workbench.domain.documents import Document, DocumentText, Role
from workbench.domain.findings import Agreement, Finding
from workbench.store import cases
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.view import View


@dataclass(frozen=True, slots=True)
class Mention:
    """A figure or date where it stands, in positions of the document's source text; `counted` is what it counts."""

    document: int
    document_name: str
    file: str
    start: int
    end: int
    text: str
    counted: str
    passage: str


@dataclass(frozen=True, slots=True)
class Line:
    """A mention of a subject, and those of sources that count the same, with what the two show; conflicts first.

    `agreement` is not comparable where no source counts it: a figure that stands alone.
    """

    mention: Mention
    agreement: Agreement
    matches: tuple[tuple[Mention, Finding], ...]


def for_case(archive: Archive, case_id: int) -> list[Line]:
    """The ledger, subject by subject, in the order of their texts."""
    with archive.read() as session:
        known = [line.document for line in cases.documents(session, case_id)]
        shown = {document.id: _Shown(document, rows.text(session, document.id)) for document in known}
    sources = [shown[document.id].told for document in known if document.role is Role.SOURCE]
    return [_line(found, shown) for document in known if document.role is Role.SUBJECT
            for found in crosscheck.ledger(shown[document.id].told, sources)]


class _Shown:
    """A document as the reader shows it, and the way back to its source text."""

    def __init__(self, document: Document, frozen: DocumentText):
        self.document = document
        self._view = View(frozen.text, frozen.edits)
        passages = tuple((self._view.to_shown(passage.start), passage.text)
                         for passage in frozen.passages if passage.kind.is_matched)
        self.told = crosscheck.LedgerText(document.id, passages, document.metadata.published)

    def mention(self, found) -> Mention:
        """A mention of the ledger with its place in the source text."""
        start, end = self._view.to_source_span(found.start, found.end)
        return Mention(self.document.id, self.document.name, self.document.custody.file, start, end, found.text,
                       found.counted, found.passage)


def _line(found, shown: dict[int, _Shown]) -> Line:
    matches = tuple((shown[match.mention.document].mention(match.mention), match.finding) for match in found.matches)
    return Line(shown[found.mention.document].mention(found.mention), found.agreement, matches)
