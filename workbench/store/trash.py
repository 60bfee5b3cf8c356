"""The trash: claims and documents that were set aside, and what hangs on them. Emptying it is the only way in which
rows that people made go for good; the history keeps what it told of them.

What a signed verdict rests on stays: the claim, its evidence, and the documents these stand in. So does a document that
anything else still points to.
"""

from collections.abc import Callable, Iterable

from sqlalchemy import Table, delete, inspect, select, text
from sqlalchemy.orm import Session

from workbench.domain.errors import ActError
from workbench.domain.trash import Trash, Trashed
from workbench.store.acts.work import Work
from workbench.store.archive import Archive
from workbench.store.schema import tables
from workbench.store.schema.columns import Base
from workbench.store.schema.version_tables import CarriedMark, DocumentVersion, RecalledPassage
from workbench.store.searching import search

SIGNED = "its verdict was signed off"
PART = "a part of it stays"
CITED = "a claim that stays has a passage of it"
ANOTHER = "another version or a claim that stays needs it"
_MANY = 500


def contents(session: Session) -> Trash:
    """What is in it now."""
    claims = _claims(session)
    gone = {one.id for one in claims if not one.stays}
    return Trash(tuple(claims), tuple(_documents(session, gone)), tuple(_undone(session)))


def empty(work: Work) -> tuple[Trash, frozenset[str]]:
    """Delete what goes; what it was, and the hashes of originals that nothing names any more. The act must not be
    undoable. ActError where something still in use would have to go."""
    session, trash = work.session, contents(work.session)
    session.execute(text("PRAGMA defer_foreign_keys=ON"))
    claims = {one.id for one in trash.claims if not one.stays}
    documents = {one.id for one in trash.documents if not one.stays}
    d = tables.Document
    hashes = {one for some in _pieces(documents) for one in session.scalars(
        select(d.sha256).where(d.id.in_(some)))}
    allowed = {"claim": claims, "document": documents}
    _delete(session, "claim", claims, allowed)
    _delete(session, "document", documents, allowed)
    session.flush()
    hashes |= {sha256 for sha256, _ in trash.undone}
    left = {one for some in _pieces(hashes) for one in session.scalars(select(d.sha256).where(d.sha256.in_(some)))}
    _delete_texts(session, hashes - left)
    return trash, frozenset(hashes - left)


def finish(archive: Archive, progress: Callable[[int, int], None] | None = None) -> None:
    """Delete the originals of an emptied trash; not those that an import or a restored backup names again. Nothing
    comes in meanwhile."""
    with archive.derive() as session:
        going = set(archive.originals.going())
        for some in _pieces(going):
            for column in (tables.Document.sha256, tables.Extraction.sha256):
                going.difference_update(session.scalars(select(column).where(column.in_(some))))
        archive.originals.forget(going, progress)


def _claims(session: Session) -> list[Trashed]:
    c, d, v = tables.Claim, tables.Document, tables.Verdict
    signed = set(session.scalars(select(v.claim_id).where(v.signed_by.is_not(None))))
    rows = session.execute(select(c.id, c.quote, c.as_checked, d.title, d.file).join(d, d.id == c.document_id)
                           .where(c.removed_at.is_not(None)).order_by(c.id))
    held = {whole for id, whole, removed in session.execute(
        select(c.id, c.part_of, c.removed_at).where(c.part_of.is_not(None))) if removed is None or id in signed}
    return [Trashed(row.id, row.as_checked or row.quote, row.title or row.file, 0,
                    SIGNED if row.id in signed else PART if row.id in held else "") for row in rows]


def _documents(session: Session, gone: set[int]) -> list[Trashed]:
    """Those without a part in any case, with why they stay."""
    d, part = tables.Document, tables.CaseDocument
    lives = select(part.id).where(part.document_id == d.id, part.removed_at.is_(None)).exists()
    rows = session.execute(select(d.id, d.title, d.file, d.size).where(~lives).order_by(d.id)).all()
    stays = _needed(session, {row.id for row in rows}, gone)
    return [Trashed(row.id, row.title or row.file, row.file, row.size, stays.get(row.id, "")) for row in rows]


def _needed(session: Session, wanted: set[int], gone: set[int]) -> dict[int, str]:
    """Why documents stay: a claim that stays stands in them or cites them, now or under a signed verdict."""
    c, e, v = tables.Claim, tables.Evidence, tables.Verdict
    signed = set(session.scalars(select(v.claim_id).where(v.signed_by.is_not(None))))
    stays: dict[int, str] = {}
    for document, claim in session.execute(select(c.document_id, c.id)):
        if document in wanted and claim not in gone:
            stays[document] = CITED
    for document, claim, removed in session.execute(select(e.document_id, e.claim_id, e.removed_at)):
        if document in wanted and claim not in gone and (removed is None or claim in signed):
            stays[document] = CITED
    for model in (DocumentVersion, CarriedMark, RecalledPassage):
        for name in ("document_id", "before_id"):
            column = getattr(model, name, None)
            if column is not None:
                stays |= {one: stays.get(one, ANOTHER) for one in session.scalars(select(column)) if one in wanted}
    return stays


def _undone(session: Session) -> list[tuple[str, int]]:
    """Originals whose text is here and no document any more: their import was undone."""
    e, d = tables.Extraction, tables.Document
    named = select(d.id).where(d.sha256 == e.sha256).exists()
    return [(sha256, 0) for sha256 in session.scalars(select(e.sha256).where(~named).distinct().order_by(e.sha256))]


def _delete(session: Session, name: str, ids: set[int], allowed: dict[str, set[int]]) -> None:
    """Delete rows, and before them what points to them."""
    if not ids:
        return
    table = Base.metadata.tables[name]
    for child, column in _pointing_to(name):
        if "id" not in child.c:
            for some in _pieces(ids):
                session.execute(delete(child).where(child.c[column].in_(some)))
            continue
        found = {id for some in _pieces(ids) for id in session.scalars(
            select(child.c.id).where(child.c[column].in_(some)))}
        if child.name in allowed and not found <= allowed[child.name] or child.name in ("case", "event"):
            raise ActError("Something in the trash is still in use, so nothing was deleted.",
                           "Bring it back, or set aside what needs it.")
        if child.name not in allowed:
            _delete(session, child.name, found, allowed)
    model = _model_of(table)
    for some in _pieces(ids):
        for row in session.scalars(select(model).where(model.id.in_(some))):
            session.delete(row)
    session.flush()


def _delete_texts(session: Session, hashes: set[str]) -> None:
    """The frozen texts of originals that go, out of the index too."""
    e, r = tables.Extraction, tables.Retrieval.__table__
    for id in [id for some in _pieces(hashes) for id in session.scalars(select(e.id).where(e.sha256.in_(some)))]:
        search.remove(session, id)
        passages = select(tables.Passage.id).where(tables.Passage.extraction_id == id)
        for child, column in _pointing_to("passage"):
            session.execute(delete(child).where(child.c[column].in_(passages)))
        for child, column in _pointing_to("extraction"):
            if child.name not in tables.JOURNALLED:  # no document is left
                session.execute(delete(child).where(child.c[column] == id))
        session.execute(delete(e.__table__).where(e.__table__.c.id == id))
    for some in _pieces(hashes):
        session.execute(delete(r).where(r.c.sha256.in_(some)))


def _pointing_to(name: str) -> list[tuple[Table, str]]:
    """Tables with a column that points to rows of this one, and that column."""
    return [(table, key.parent.name) for table in Base.metadata.sorted_tables for key in table.foreign_keys
            if key.column.table.name == name]


def _model_of(table: Table):
    return next(one.class_ for one in Base.registry.mappers if inspect(one).local_table is table)


def _pieces(ids: Iterable) -> Iterable[list]:
    listed = sorted(ids)
    return (listed[at:at + _MANY] for at in range(0, len(listed), _MANY))
