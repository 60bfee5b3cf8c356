"""A case as plain rows that another library understands: no ids, only names that are the same everywhere.

A row names another by its uid, a document by its original's SHA-256, a rating by its scale's key and its own.
"""

import json
from typing import Any

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session

from workbench.store.colleagues import Row, exchange_afterwards, exchange_reading
from workbench.store.schema import tables
from workbench.store.schema.tables import (
    CaseDocument,
    Checker,
    Claim,
    Event,
    Extraction,
    Library,
    Rating,
    RatingScale,
)

CARRIED = {"claims": tables.Claim, "evidence": tables.Evidence, "dismissals": tables.Dismissal,
           "verdicts": tables.Verdict, "enquiries": tables.Enquiry, "second_checks": tables.SecondCheck}
"""What goes with a case, in the order in which it can be put into another library."""

OF_CLAIMS = tuple(CARRIED)[1:]
"""What hangs on claims."""

OWN = frozenset({"id", "case_id", "extraction_id"})
"""Columns that mean something in one library only."""


def of_case(session: Session, case_id: int) -> dict[str, Any]:
    """The whole case: also what is set aside. Documents come with `extraction`, the id of their frozen text here."""
    case = session.get_one(tables.Case, case_id)
    names = _Names(session)
    claims = session.scalars(select(Claim).where(Claim.case_id == case_id).order_by(Claim.id)).all()
    parts = session.scalars(select(CaseDocument).where(CaseDocument.case_id == case_id)
                            .order_by(CaseDocument.position, CaseDocument.id)).all()
    rows = {name: [] for name in CARRIED}
    for claim in claims:
        rows["claims"].append(names.plain(claim))
        for name in OF_CLAIMS:
            model = CARRIED[name]
            rows[name] += [names.plain(row) for row in session.scalars(
                select(model).where(model.claim_id == claim.id).order_by(model.id))]
    documents = {part.document_id: part for part in parts}
    linked = {claim.document_id for claim in claims} | exchange_afterwards.named(session, case_id) | {
        row.document_id for claim in claims for model in (tables.Evidence, tables.Dismissal)
        for row in session.scalars(select(model).where(model.claim_id == claim.id))}
    kept = [*documents, *sorted(linked - documents.keys())]
    hashes = {id: names.document(id) for id in kept}
    return {
        "library": session.scalars(select(Library.uid)).one(),
        "case": {"uid": case.uid, "name": case.name, "created_at": case.created_at,
                 "scale": session.get_one(RatingScale, case.scale_id).key},
        "scales": _scales(session, case, rows["verdicts"] + rows["second_checks"]),
        "documents": [_document(session, names, id, documents.get(id)) for id in kept],
        **rows,
        "view_changes": exchange_reading.view_changes_of(session, names, kept),
        "origins": exchange_reading.origins_of(session, names, case_id, hashes),
        **exchange_afterwards.of_case(session, case_id, names),
        "history": _history(session, case_id, {claim.id: claim.uid for claim in claims}, names),
        "checkers": [{"uid": uid, "name": name} for uid, name in names.checkers_used()],
    }


def about_documents(session: Session, case_id: int, document_ids: set[int]) -> list[int]:
    """The history entries that tell of these documents, or of evidence from them."""
    told = []
    for model in (tables.Evidence, tables.Dismissal, tables.ViewChange):
        told.append((model.__tablename__, set(session.scalars(
            select(model.id).where(model.document_id.in_(document_ids))))))
    rows = dict([*told, ("document", document_ids)])
    found = []
    for id, changes in session.execute(select(Event.id, Event.changes).order_by(Event.id)):
        if any(_tells_of(change, rows, document_ids) for change in json.loads(changes)):
            found.append(id)
    return found


def _tells_of(change: dict[str, Any], rows: dict[str, set[int]], document_ids: set[int]) -> bool:
    said = [side.get("document_id") for side in (change["before"], change["after"]) if side]
    return change["id"] in rows.get(change["table"], ()) or any(one in document_ids for one in said)


class _Names:
    """Ids of this library as names that mean the same everywhere."""

    def __init__(self, session: Session):
        self._checkers = {row.id: (row.uid, row.name) for row in session.scalars(select(Checker))}
        self._used: set[int] = set()
        self._documents = dict(session.execute(select(tables.Document.id, tables.Document.sha256)).all())
        self._claims = dict(session.execute(select(Claim.id, Claim.uid)).all())
        self._ratings = {id: f"{scale}/{key}" for id, scale, key in session.execute(
            select(Rating.id, RatingScale.key, Rating.key).join(RatingScale, RatingScale.id == Rating.scale_id))}

    def checker(self, id: int) -> str:
        self._used.add(id)
        return self._checkers[id][0]

    def document(self, id: int) -> str:
        return self._documents[id]

    def checkers_used(self) -> list[tuple[str, str]]:
        return sorted(self._checkers[id] for id in self._used)

    def plain(self, row) -> Row:
        """A row as JSON values."""
        table: Table = row.__table__
        said = {}
        for column in table.c:
            if column.name in OWN:
                continue
            value, target = getattr(row, column.name), "claim" if column.name == "part_of" else _target(column)
            if target is None or value is None:
                said[column.name] = value
            elif (known := self._name(target, value)) is not None:
                said[column.name] = known
        return said

    def _name(self, table: str, id: int) -> str | None:
        match table:
            case "checker":
                return self.checker(id)
            case "document":
                return self._documents.get(id)
            case "claim":
                return self._claims.get(id)
            case "rating":
                return self._ratings.get(id)
        return None


def _target(column) -> str | None:
    """The table that a column points to."""
    return next((key.column.table.name for key in column.foreign_keys), None)


def _document(session: Session, names: _Names, id: int, part: CaseDocument | None) -> Row:
    row = session.get_one(tables.Document, id)
    kept = session.get_one(Extraction, row.extraction_id)
    return {**names.plain(row), "role": part.role if part else "source", "position": part.position if part else 0,
            "source_kind": part.source_kind if part else "",
            "removed_at": part.removed_at if part else row.imported_at, "extraction": row.extraction_id,
            "digest": kept.digest, "text_sha256": kept.text_sha256}


def _scales(session: Session, case: tables.Case, verdicts: list[Row]) -> list[Row]:
    keys = {row["rating_id"].split("/")[0] for row in verdicts if row.get("rating_id")}
    scales = session.scalars(select(RatingScale).where(
        or_(RatingScale.id == case.scale_id, RatingScale.key.in_(keys))).order_by(RatingScale.key))
    return [{"uid": scale.uid, "key": scale.key, "name": scale.name, "description": scale.description, "ratings": [
        {name: getattr(rating, name) for name in ("key", "label", "definition", "position", "colour", "letter",
                                                  "number")}
        for rating in session.scalars(select(Rating).where(Rating.scale_id == scale.id, Rating.removed_at.is_(None))
                                      .order_by(Rating.position, Rating.id))]} for scale in scales]


def _history(session: Session, case_id: int, claims: dict[int, str], names: _Names) -> list[Row]:
    """What was done about the case and its claims; nothing of other cases."""
    told = []
    events = session.scalars(select(Event).where(or_(
        Event.claim.is_not(None), Event.changes.like('%"table":"case%'))).order_by(Event.id))
    for event in events:
        if event.claim in claims or (event.claim is None and _is_about(case_id, event.changes)):
            told.append({"id": event.id, "at": event.at, "by": names.checker(event.checker_id), "act": event.act,
                         "sentence": event.sentence, "claim": claims.get(event.claim), "hash": event.hash})
    return told


def _is_about(case_id: int, changes: str) -> bool:
    for change in json.loads(changes):
        row = change["after"] or change["before"] or {}
        if (change["table"], change["id"]) == ("case", case_id):
            return True
        if change["table"] == "case_document" and row.get("case_id") == case_id:
            return True
    return False
