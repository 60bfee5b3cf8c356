"""Many documents at once, as the rows of a table of articles: staged in short transactions, into the case by one act.

What is staged belongs to no case and is seen by nobody; so cancelling leaves nothing behind that counts, and the act
at the end is one row of history (`import_batch`) however many documents it is about. Their parts in the case name that
row, come with it and go with it: undoing 50,000 rows is one statement.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from workbench.domain.documents import Metadata, Reading, Role
from workbench.store import extractions
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.columns import new_uid
from workbench.store.schema.tables import CaseDocument, ImportBatch

_SOME = 500


@dataclass(frozen=True, slots=True)
class Staged:
    """A document that was read, its original kept already: what `documents.add` wants to know of one."""

    reading: Reading
    sha256: str
    size: int
    file: str
    came_from: str
    metadata: Metadata


def stage(work: Work, batch: Sequence[Staged]) -> dict[str, tuple[int, bool]]:
    """Add documents that have no part in any case yet. Answers by hash the id, and whether it was there before."""
    found = {sha256: (id, True) for sha256, id in _known(work.session, [one.sha256 for one in batch])}
    new = list({one.sha256: one for one in batch if one.sha256 not in found}.values())
    frozen = extractions.keep_many(work.session, [(one.sha256, one.reading) for one in new])
    rows = [{"uid": new_uid(), "extraction_id": extraction, "sha256": one.sha256, "size": one.size,
             "file": extractions.whole(one.file), "came_from": extractions.whole(one.came_from),
             "imported_at": work.at, "imported_by": work.checker,
             **{name: extractions.whole(value) for name, value in asdict(one.metadata).items()}}
            for extraction, one in zip(frozen, new, strict=True)]
    if rows:
        with work.session.info["journal"].told_by_another():
            work.session.execute(insert(tables.Document.__table__), rows)
        found |= {sha256: (id, False) for sha256, id in _known(work.session, [one.sha256 for one in new])}
    return found


def put_into_case(work: Work, case_id: int, role: Role, document_ids: Iterable[int], *, file: str, came_from: str,
                  sha256: str) -> int:
    """Give the documents their parts in a case, as one row of history. Those that have one keep it. Answers how many
    came in."""
    parts = _parts(work.session, case_id)
    wanted = list(dict.fromkeys(document_ids))
    back = [parts[id][0] for id in wanted if id in parts and parts[id][1] is not None]
    new = [id for id in wanted if id not in parts]
    for some in _batches(back):
        for link in work.session.scalars(select(CaseDocument).where(CaseDocument.id.in_(some))):
            link.removed_at, link.role = None, role.value
    if new:
        batch = ImportBatch(case_id=case_id, role=role.value, file=extractions.whole(file),
                            came_from=extractions.whole(came_from), sha256=sha256, documents=len(new),
                            imported_at=work.at, imported_by=work.checker)
        work.session.add(batch)
        work.session.flush()
        last = work.session.scalar(select(func.max(CaseDocument.position)).where(CaseDocument.case_id == case_id)) or 0
        with work.session.info["journal"].told_by_another():
            work.session.execute(insert(CaseDocument.__table__), [
                {"case_id": case_id, "document_id": id, "role": role.value, "position": last + place,
                 "batch_id": batch.id} for place, id in enumerate(new, 1)])
    return len(new) + len(back)


def follow(session: Session, batch_id: int, *, is_there: bool, at: str) -> None:
    """The documents of a batch come into their case with its row, and go with it."""
    parts = CaseDocument.__table__
    state = parts.c.removed_at.is_not(None) if is_there else parts.c.removed_at.is_(None)
    removed_at = None if is_there else at
    session.execute(update(parts).where(parts.c.batch_id == batch_id, state).values(removed_at=removed_at))


def _parts(session: Session, case_id: int) -> dict[int, tuple[int, str | None]]:
    rows = session.execute(select(CaseDocument.document_id, CaseDocument.id, CaseDocument.removed_at)
                           .where(CaseDocument.case_id == case_id))
    return {document: (id, removed_at) for document, id, removed_at in rows}


def _known(session: Session, hashes: Sequence[str]) -> Iterator[tuple[str, int]]:
    for some in _batches(hashes):
        yield from session.execute(
            select(tables.Document.sha256, tables.Document.id).where(tables.Document.sha256.in_(some))).all()


def _batches(items: Iterable) -> Iterator[list]:
    left = iter(items)
    while some := list(islice(left, _SOME)):
        yield some
