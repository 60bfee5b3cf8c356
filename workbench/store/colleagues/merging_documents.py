"""A colleague's documents on their way in: known by the hash of their original, new, or a placeholder."""

from typing import Any

from sqlalchemy import select

from workbench.domain.documents import Metadata, Reading, Role
from workbench.store import documents, extractions
from workbench.store.colleagues.incoming import Incoming
from workbench.store.names import PLACEHOLDER, STAYED_WITH
from workbench.store.schema import tables

METADATA = tuple(Metadata.__dataclass_fields__)


def take(merging: Incoming, row: dict[str, Any]) -> None:
    """Take one in, with its part in the case; or note where it says otherwise than the one that is here."""
    session, sha256 = merging.work.session, row["sha256"]
    source = _source_of(merging, row)
    if source is not None:
        merging.documents[sha256] = source
        merging.own.add(sha256)
        return
    known = session.scalar(select(tables.Document).where(tables.Document.sha256 == sha256))
    if known is None:
        stays = {} if sha256 in merging.here else {"came_from": f"{STAYED_WITH}{merging.who}"}
        known = merging.add(tables.Document, {**row, **stays},
                            extraction_id=extractions.keep(session, sha256, merging.readings[sha256]))
        merging.added["documents"] += 1
    elif row.get("placeholder") and _is_placeholder(merging, known):
        _lengthen(merging, known, merging.readings[sha256])
    else:
        _look_for_words(merging, known, merging.readings[sha256])
        for side in METADATA:
            merging.differs("document", known.uid, side, getattr(known, side), row[side])
    merging.documents[sha256] = known.id
    _take_part(merging, known, row)


def _take_part(merging: Incoming, known: tables.Document, row: dict[str, Any]) -> None:
    """Its part in the case. Where it is set aside there, as an earlier version is, it is so here: without a part its
    claims would be in no list."""
    c = tables.CaseDocument
    find = select(c).where(c.case_id == merging.case_id, c.document_id == known.id)
    part = merging.work.session.scalar(find)
    if part is not None:
        if "source_kind" in row:
            merging.differs("document", known.uid, "source_kind", part.source_kind, row["source_kind"])
        return
    documents.put_into_case(merging.work, merging.case_id, known.id, Role(row["role"]))
    part = merging.work.session.scalar(find)
    part.removed_at, part.source_kind = row["removed_at"], row.get("source_kind", "")
    merging.work.session.flush()
    merging.added["parts"] += 1


def _source_of(merging: Incoming, row: dict[str, Any]) -> int | None:
    """The confidential source itself, where this is the library that it stays in."""
    if not row.get("placeholder"):
        return None
    d = tables.Document
    kept = merging.work.session.execute(select(d.id, d.uid).where(d.confidential))
    return next((id for id, uid in kept if merging.placeholder_uid(uid) == row["uid"]), None)


def _is_placeholder(merging: Incoming, known: tables.Document) -> bool:
    """Whether ours is one too: a real document's text is never another's to change."""
    return documents.frozen(merging.work.session, known.id).extractor == PLACEHOLDER


def _lengthen(merging: Incoming, known: tables.Document, reading: Reading) -> None:
    """A placeholder has a line for each passage; a later bundle may have more of them."""
    ours = documents.source_text(merging.work.session, known.id)
    if reading.text != ours and reading.text.startswith(ours):
        documents.read_anew(merging.work, known.id, reading)
        merging.added["passages"] += 1


def _look_for_words(merging: Incoming, known: tables.Document, reading: Reading) -> None:
    if reading.recognised and not documents.frozen(merging.work.session, known.id).recognised:
        merging.leave(f"The words that {merging.who} had recognised in the pictures of "
                      f"“{known.title or known.file}”: make it searchable here, then merge again.")
