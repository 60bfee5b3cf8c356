"""Documents: what people know of an imported original, and its part in cases."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import bindparam, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from workbench.domain.documents import Document, DocumentText, Metadata, Page, Passage, Reading, Role
from workbench.domain.errors import NotFound
from workbench.domain.sources import SourceKind
from workbench.store import document_values as told
from workbench.store import extractions, spans, view_changes
from workbench.store.acts.work import Work
from workbench.store.library.connections import driver
from workbench.store.schema import tables
from workbench.store.schema.tables import CaseDocument

# Asked for each document that comes in: made once, as to make a statement takes as long as to run it.
_LINK = select(CaseDocument).where(CaseDocument.case_id == bindparam("case_id"),
                                   CaseDocument.document_id == bindparam("document_id"))
_PLACES = """
SELECT EXISTS (SELECT 1 FROM case_document WHERE case_id = ?1 AND document_id = ?2),
  (SELECT coalesce(max(position), 0) FROM case_document WHERE case_id = ?1)"""
"""Whether a document has a part in a case, and the last place there."""


def add(work: Work, reading: Reading, *, sha256: str, size: int, file: str, came_from: str,
        metadata: Metadata | None = None) -> int:
    """Add a document to the library and return its id. Its original must be among the originals already."""
    return work.add("document", {
        "extraction_id": extractions.keep(work.session, sha256, reading), "sha256": sha256, "size": size,
        "file": extractions.whole(file), "came_from": extractions.whole(came_from), "imported_at": work.at,
        "imported_by": work.checker, **_columns(metadata or Metadata(language=reading.language))})


def read_anew(work: Work, document_id: int, reading: Reading) -> None:
    """Let another reading of its original be the document's text. What stood on the old one is the caller's to move."""
    row = _row(work.session, document_id)
    before = extractions.source_text(work.session, row.extraction_id)
    row.extraction_id = extractions.keep(work.session, row.sha256, reading)
    view_changes.carry(work, document_id, before, reading.text)
    work.session.flush()


def frozen(session: Session, document_id: int) -> Reading:
    """What the reader made of a document's original, without what checkers changed of how it reads."""
    return extractions.reading(session, extraction_of(session, document_id))


def put_into_case(work: Work, case_id: int, document_id: int, role: Role) -> None:
    """Give a document a part in a case; one that was set aside there comes back."""
    has_part, last = driver(work.session).execute(_PLACES, (case_id, document_id)).fetchone()
    if not has_part:
        work.add("case_document", {"case_id": case_id, "document_id": document_id, "role": role.value,
                                   "position": last + 1})
        return
    link = _link(work.session, case_id, document_id)
    if link.removed_at is not None:
        link.removed_at, link.role = None, role.value
        work.session.flush()


def by_hash(session: Session, sha256: str) -> Document | None:
    """The document of this original, if it is in the library (in a case or set aside)."""
    id = session.scalar(select(tables.Document.id).where(tables.Document.sha256 == sha256))
    return get(session, id) if id is not None else None


def get(session: Session, document_id: int, case_id: int | None = None) -> Document:
    """The document, with its role in `case_id` if that is given. NotFound where there is none."""
    meant = {"document": document_id} if case_id is None else {"document": document_id, "case": case_id}
    found = told.values(session, session.execute(told.one(case_id is not None), meant))
    if not found:
        raise NotFound(f"There is no document {document_id} in this library.")
    return found[0]


def by_ids(session: Session, document_ids: Iterable[int], case_id: int | None = None) -> dict[int, Document]:
    """The documents of these ids, with their role in `case_id` if that is given; ids that are not there are skipped."""
    ids, found = list(document_ids), {}
    for some in (ids[at:at + 500] for at in range(0, len(ids), 500)):
        rows = session.execute(told.documents(case_id).where(tables.Document.id.in_(some)))
        found.update({document.id: document for document in told.values(session, rows)})
    return found


def in_case(session: Session, case_id: int, *, largest_batch: int | None = None) -> list[Document]:
    """The documents of a case in the order of its tree: subjects first, then sources. Of tables of articles with more
    than `largest_batch` rows only those that a claim or evidence stands on."""
    meant = {"case": case_id} if largest_batch is None else {"case": case_id, "largest": largest_batch}
    return told.values(session, session.execute(told.of_case(largest_batch is not None), meant))


def all_documents(session: Session) -> list[Document]:
    """Every document that has a part in some case, by id."""
    return told.values(session, session.execute(told.documents(None).where(told.live()).order_by(tables.Document.id)))


def resolve(session: Session, ref: str) -> int | None:
    """The id meant by an id, a file's name or the full path it came from; the newest where there are several."""
    table = tables.Document
    if ref.isdigit() and session.get(table, int(ref)) is not None:
        return int(ref)
    for is_meant in (table.file == ref, table.came_from == ref, table.file == Path(ref).name):
        found = session.scalar(select(table.id).where(is_meant, told.live()).order_by(table.id.desc()).limit(1))
        if found is not None:
            return found
    return None


def text(session: Session, document_id: int, *, glyphs: bool = True) -> DocumentText:
    """The text of a document with its passages, speakers, pages and the edits that make the view, as it reads now;
    without `glyphs` the character maps of its pages are left where they are."""
    return view_changes.text_of(session, document_id, extraction_of(session, document_id), glyphs=glyphs)


def words(session: Session, document_id: int) -> DocumentText:
    """The text with the edits that make the view, as it reads now; nothing else of it is loaded."""
    return view_changes.words_of(session, document_id, extraction_of(session, document_id))


def reads_as(session: Session, document_id: int) -> tuple[int, tuple[int, ...]]:
    """What tells whether a document reads as it did: its extraction and the changes of its view."""
    changes = view_changes.live(session, document_id)
    return extraction_of(session, document_id), tuple(change.id for change in changes)


def source_text(session: Session, document_id: int) -> str:
    """The frozen text alone."""
    return extractions.source_text(session, extraction_of(session, document_id))


def source_part(session: Session, document_id: int, start: int, end: int) -> str:
    """[start, end) of the frozen text."""
    return spans.source_part(session, extraction_of(session, document_id), start, end)


def page(session: Session, document_id: int, number: int) -> Page | None:
    """One page with its character map."""
    return extractions.page(session, extraction_of(session, document_id), number)


def page_labels(session: Session, document_id: int) -> dict[int, str]:
    """What is printed on each page of a document, by its number."""
    listed = extractions.pages(session, extraction_of(session, document_id), glyphs=False)
    return {page.number: page.label or str(page.number) for page in listed}


def passages_touching(session: Session, document_id: int, start: int, end: int) -> tuple[Passage, ...]:
    """The passages that [start, end) of a document touches, in order."""
    return spans.passages_touching(session, extraction_of(session, document_id), start, end)


def passages(session: Session) -> int:
    """How many passages of the library are indexed."""
    return session.scalar(sql("SELECT coalesce(sum(passages), 0) FROM search_language"))


def extraction_of(session: Session, document_id: int) -> int:
    """The extraction that holds a document's text."""
    id = session.scalar(select(tables.Document.extraction_id).where(tables.Document.id == document_id))
    if id is None:
        raise NotFound(f"There is no document {document_id} in this library.")
    return id


def by_extraction(session: Session, extraction_ids: Iterable[int]) -> dict[int, int]:
    """The document of each extraction that has one."""
    found = select(tables.Document.extraction_id, tables.Document.id)
    return dict(session.execute(found.where(tables.Document.extraction_id.in_(list(extraction_ids)))).all())


def searchable(session: Session, case_id: int | None = None) -> dict[int, int]:
    """Document by extraction, for all documents that have a part in a case, or in `case_id`."""
    found = select(tables.Document.extraction_id, tables.Document.id).where(told.live(case_id))
    return dict(session.execute(found).all())


def hidden(session: Session) -> set[int]:
    """The extractions whose document is set aside everywhere: indexed still, and not to be found."""
    return set(session.scalars(select(tables.Document.extraction_id).where(~told.live())))


def correct(work: Work, document_id: int, metadata: Metadata) -> Document:
    """Set what a checker knows of a document."""
    row = _row(work.session, document_id)
    for name, value in _columns(metadata).items():
        setattr(row, name, value)
    work.session.flush()
    return get(work.session, document_id)


def change_role(work: Work, case_id: int, document_id: int, role: Role) -> Document:
    """Make a document of a case a subject or a source."""
    link = _link(work.session, case_id, document_id)
    if link is None or link.removed_at is not None:
        raise NotFound(f"Document {document_id} has no part in this case.")
    link.role = role.value
    work.session.flush()
    return get(work.session, document_id, case_id)


def say_source_kind(work: Work, case_id: int, document_id: int, kind: SourceKind) -> Document:
    """Say whether a document of a case is a primary or a secondary source there, or take that back."""
    link = _link(work.session, case_id, document_id)
    if link is None or link.removed_at is not None:
        raise NotFound(f"Document {document_id} has no part in this case.")
    link.source_kind = "" if kind is SourceKind.UNSAID else kind.value
    work.session.flush()
    return get(work.session, document_id, case_id)


def keep_confidential(work: Work, document_id: int, confidential: bool) -> Document:
    """Mark a document as one that is not named, or no longer."""
    _row(work.session, document_id).confidential = confidential
    work.session.flush()
    return get(work.session, document_id)


def set_aside(work: Work, document_id: int, case_id: int | None = None) -> None:
    """Take a document out of a case, or out of all of them. The document, its text and its claims stay."""
    _row(work.session, document_id)
    links = select(CaseDocument).where(CaseDocument.document_id == document_id, CaseDocument.removed_at.is_(None))
    if case_id is not None:
        links = links.where(CaseDocument.case_id == case_id)
    for link in work.session.scalars(links):
        link.removed_at = work.at
    work.session.flush()


def _columns(metadata: Metadata) -> dict[str, str]:
    return {name: extractions.whole(value) for name, value in asdict(metadata).items()}


def _row(session: Session, document_id: int) -> tables.Document:
    row = session.get(tables.Document, document_id)
    if row is None:
        raise NotFound(f"There is no document {document_id} in this library.")
    return row


def _link(session: Session, case_id: int, document_id: int) -> CaseDocument | None:
    return session.scalars(_LINK, {"case_id": case_id, "document_id": document_id}).one_or_none()
