"""Hold each direct quotation of a document against the words of others."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench import crosscheck
from workbench.domain.findings import Quotation, QuotationFinding, WordChange
from workbench.store import documents as rows
from workbench.store.archive import Archive


@dataclass(frozen=True, slots=True)
class QuotationFound:
    """The best span that a source has for a quotation; offsets into the source's own text."""

    document: int
    document_name: str
    start: int
    end: int
    text: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation, what the sources show of it, and the words that differ. `best` is None where it was not found."""

    quotation: Quotation
    finding: QuotationFinding
    best: QuotationFound | None = None
    changes: tuple[WordChange, ...] = ()
    because: str = ""


RANK = list(QuotationFinding)
"""The finding to believe where sources differ: the closest one."""


def check(archive: Archive, document_id: int, against: Sequence[int] | None = None) -> list[CheckedQuotation]:
    """Every quotation of a document against the documents `against`, all others if None. Closest source wins."""
    with archive.read() as session:
        own = rows.text(session, document_id)
        ids = against if against is not None else [d.id for d in rows.all_documents(session) if d.id != document_id]
        texts = [rows.text(session, id) for id in ids]
        names = {id: rows.get(session, id).name for id in ids}
    sources = [(frozen.document, crosscheck.QuotationSource(frozen.text, frozen.passages)) for frozen in texts]
    return [_closest(quotation, sources, names) for quotation in crosscheck.find_quotations(own.text)]


def _closest(quotation: Quotation, sources, names: dict[int, str]) -> CheckedQuotation:
    best = CheckedQuotation(quotation, QuotationFinding.NOT_FOUND, because="No source has these words.")
    for document, source in sources:
        result = source.check(quotation.text, quotation.speaker)
        if result.finding is QuotationFinding.NOT_FOUND or RANK.index(result.finding) >= RANK.index(best.finding):
            continue
        found = QuotationFound(document, names[document], result.start, result.end, result.text, result.speaker)
        best = CheckedQuotation(quotation, result.finding, found, result.changes, result.because)
    return best
