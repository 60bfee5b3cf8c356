"""Is everything as it was saved? Looks at all of a library and says in sentences what is not right."""

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from workbench.store import claim_lines, extractions
from workbench.store.acts import history
from workbench.store.archive import Archive
from workbench.store.names import STAYED_WITH
from workbench.store.schema import tables

MANY = 20
"""Problems of one kind that are told one by one."""


def verify(archive: Archive, progress: Callable[[int, int], None] | None = None) -> list[str]:
    """Everything that is wrong with an open library, one sentence each; an empty list where all is well."""
    problems: list[str] = []
    with archive.read() as session:
        for done, look in enumerate(LOOKS):
            if progress:
                progress(done, len(LOOKS))
            problems += _told(look(session, archive))
    if progress:
        progress(len(LOOKS), len(LOOKS))
    return problems


def _told(found: Iterator[str]) -> list[str]:
    told = list(found)
    if len(told) > MANY:
        told[MANY:] = [f"… and {len(told) - MANY} more of this kind."]
    return told


def _database(session: Session, archive: Archive) -> Iterator[str]:
    for (problem,) in session.execute(text(f"PRAGMA integrity_check({MANY})")):
        if problem != "ok":
            yield f"The database is damaged: {problem}."
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield f"Row {row[1]} of {row[0]} points to a row of {row[2]} that is not there."


def _history(session: Session, archive: Archive) -> Iterator[str]:
    for id in history.broken_seals(session):
        yield f"History entry {id} is not as it was written, or an entry before it is missing."


def _originals(session: Session, archive: Archive) -> Iterator[str]:
    d = tables.Document
    for title, file, sha256, whence in session.execute(select(d.title, d.file, d.sha256, d.came_from).order_by(d.id)):
        fault = archive.originals.fault(sha256)
        if fault and not (fault == "missing" and whence.startswith(STAYED_WITH)):
            yield f"The original of “{title or file}” is {fault} ({_short(archive.originals.path(sha256))})."


def _texts(session: Session, archive: Archive) -> Iterator[str]:
    e = tables.Extraction
    for id, kept, characters, sha256 in session.execute(select(e.id, e.text, e.characters, e.text_sha256)
                                                       .execution_options(yield_per=20)):
        if extractions.hash_of(kept) != sha256 or len(kept) != characters:
            yield f"The frozen text {id} is not as it was extracted."


def _passages(session: Session, archive: Archive) -> Iterator[str]:
    for model, word in ((tables.Passage, "Passage"), (tables.Page, "Page")):
        outside = (select(model.id, model.extraction_id).join(tables.Extraction)
                   .where(model.end > tables.Extraction.characters))
        for id, extraction in session.execute(outside):
            yield f"{word} {id} reaches beyond the frozen text {extraction}."
    counted = select(tables.Extraction.id).where(
        tables.Extraction.passages != select(func.count()).select_from(tables.Passage)
        .where(tables.Passage.extraction_id == tables.Extraction.id).scalar_subquery())
    for id in session.scalars(counted):
        yield f"Passages of the frozen text {id} are missing."


def _anchors(session: Session, archive: Archive) -> Iterator[str]:
    anchored = [(tables.Claim, "Claim"), (tables.Evidence, "Evidence")]
    for document_id, extraction_id in session.execute(select(tables.Document.id, tables.Document.extraction_id)):
        spans = [(word, *row) for model, word in anchored for row in session.execute(
            select(model.id, model.start, model.end, model.quote).where(model.document_id == document_id))]
        frozen = extractions.source_text(session, extraction_id) if spans else ""
        for word, id, start, end, quote in spans:
            if frozen[start:end] != quote and not _was_lost(session, document_id, start, end, quote):
                yield f"{word} {id} does not stand in document {document_id} where it was set."


def _was_lost(session: Session, document_id: int, start: int, end: int, quote: str) -> bool:
    """Whether the words stood there in an earlier reading of the original: then they are lost, and shown so."""
    e, d = tables.Extraction, tables.Document
    return any(earlier[start:end] == quote for earlier in session.scalars(
        select(e.text).join(d, d.sha256 == e.sha256).where(d.id == document_id, e.id != d.extraction_id)))


def _verdicts(session: Session, archive: Archive) -> Iterator[str]:
    v = tables.Verdict
    for claim in session.scalars(select(v.claim_id).group_by(v.claim_id).having(func.count() != func.max(v.version))):
        yield f"A version of the verdict on claim {claim} is missing."


def _lines(session: Session, archive: Archive) -> Iterator[str]:
    for claim in claim_lines.differing(session):
        yield f"The table’s line of claim {claim} is not what the claim says."


def _short(path: Path) -> str:
    return "/".join(path.parts[-3:-1] + (path.name[:12] + "…",))


LOOKS = (_database, _history, _originals, _texts, _passages, _anchors, _verdicts, _lines)
