"""Documents as they are told: what is asked of the database, and the values that are made of it."""

from collections.abc import Iterable, Set
from functools import cache

from sqlalchemy import BindParameter, Row, Select, bindparam, null, or_, select
from sqlalchemy.orm import Session

from workbench.domain.documents import Custody, Document, Metadata, Role
from workbench.domain.sources import SourceKind
from workbench.store import extractions
from workbench.store.schema import tables
from workbench.store.schema.tables import CaseDocument, Checker, Extraction

METADATA = tuple(Metadata.__dataclass_fields__)
BATCH = 500
MOST = 20_000
"""Readings that are kept in memory."""
_READINGS = select(Extraction.id, Extraction.digest, Extraction.kind, Extraction.extractor, Extraction.characters,
                   Extraction.passages, Extraction.pages, Extraction.pages_without_text, Extraction.warnings,
                   Extraction.found).where(Extraction.id.in_(bindparam("ids", expanding=True)))


@cache
def one(in_case: bool) -> Select:
    """Asked for many times: made once. Its parameters are `document` and, `in_case`, `case`."""
    found = documents(bindparam("case") if in_case else None)
    return found.where(tables.Document.id == bindparam("document"))


@cache
def of_case(but_large_batches: bool) -> Select:
    """The documents of `case` in the order of its tree, without those that only a batch of more than `largest` has."""
    query = documents(bindparam("case")).where(CaseDocument.id.is_not(None))
    if but_large_batches:
        large = select(tables.ImportBatch.id).where(tables.ImportBatch.documents > bindparam("largest"))
        used = [select(model.id).where(model.document_id == tables.Document.id, model.removed_at.is_(None)).exists()
                for model in (tables.Claim, tables.Evidence)]
        query = query.where(CaseDocument.batch_id.is_(None) | CaseDocument.batch_id.not_in(large) | or_(*used))
    return query.order_by(CaseDocument.role.desc(), CaseDocument.position)


def documents(case_id: int | BindParameter[int] | None) -> Select:
    """All documents, with their role in a case if that is given."""
    d = tables.Document
    query = select(d.id, d.uid, d.extraction_id, Extraction.digest, *(getattr(d, name) for name in METADATA), d.file,
                   d.came_from, d.imported_at, Checker.name.label("imported_by"), d.sha256, d.size, d.confidential)
    query = query.select_from(d).join(Extraction, Extraction.id == d.extraction_id).join(
        Checker, Checker.id == d.imported_by)
    if case_id is None:
        return query.add_columns(null().label("role"), null().label("source_kind"))
    in_case = ((CaseDocument.document_id == d.id) & (CaseDocument.case_id == case_id)
               & CaseDocument.removed_at.is_(None))
    # What kind of source it is stays true where it was set aside, or a new version took its place.
    kind = (select(CaseDocument.source_kind).where(CaseDocument.document_id == d.id, CaseDocument.case_id == case_id)
            .correlate(d).scalar_subquery())
    return query.add_columns(CaseDocument.role.label("role"), kind.label("source_kind")).outerjoin(
        CaseDocument, in_case)


def live(case_id: int | None = None):
    """Whether a document has a part in some case, or in this one."""
    parts = select(CaseDocument.id).where(CaseDocument.document_id == tables.Document.id,
                                          CaseDocument.removed_at.is_(None))
    return (parts if case_id is None else parts.where(CaseDocument.case_id == case_id)).exists()


def values(session: Session, rows: Iterable[Row]) -> list[Document]:
    """The documents of what `documents` found."""
    rows = list(rows)
    read = _readings(session, {(row.extraction_id, row.digest) for row in rows})
    return [_document(row, read[row.extraction_id, row.digest]) for row in rows]


def _readings(session: Session, frozen: Set[tuple[int, str]]) -> dict[tuple[int, str], Row]:
    """What readers told of originals, by extraction. It is frozen, so a session that may keeps it: it lies behind the
    text, along all of which the database goes for it, which in one of ten megabytes takes as many milliseconds.

    An extraction is its id and its digest: where the trash was emptied another one may have the id."""
    known = session.info.get("readings", {})
    if len(known) > MOST:
        known.clear()
    there = {one: row for one in frozen if (row := known.get(one)) is not None}
    missing = [id for id, digest in frozen if (id, digest) not in there]
    found = {(row.id, row.digest): row for at in range(0, len(missing), BATCH)
             for row in session.execute(_READINGS, {"ids": missing[at:at + BATCH]})}
    known.update(found)
    return there | found


def _document(row: Row, read: Row) -> Document:
    return Document(
        id=row.id, uid=row.uid, kind=read.kind, metadata=Metadata(*(getattr(row, name) for name in METADATA)),
        custody=Custody(row.file, row.came_from, row.imported_at, row.imported_by, row.sha256, row.size),
        extractor=read.extractor, characters=read.characters, passages=read.passages, pages=read.pages,
        pages_without_text=tuple(read.pages_without_text), warnings=tuple(read.warnings),
        found=extractions.found_of(read.found), role=Role(row.role) if row.role else None,
        confidential=row.confidential, source_kind=SourceKind(row.source_kind or SourceKind.UNSAID))
