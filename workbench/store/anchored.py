"""What people anchored in a document's text, and its move when the text is read anew.

A row is moved one at a time, and in an order in which no two ever stand at the same place: neither now, nor when the
act is undone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.anchors import Anchor
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.reading_tables import ViewChange


@dataclass(frozen=True, slots=True)
class Anchored:
    """A row that stands on a span. `what` is its table; `is_quoted` tells whether it keeps the words it stands on."""

    what: str
    id: int
    anchor: Anchor
    is_quoted: bool
    is_set_aside: bool


_QUOTED = (tables.Claim, tables.Evidence)
_PLACED = (tables.Dismissal, ViewChange)
_MODELS = {model.__tablename__: model for model in (*_QUOTED, *_PLACED)}


def in_document(session: Session, document_id: int, text: str) -> list[Anchored]:
    """Everything that stands on a span of a document, set aside or not; `text` is the text it stands in now."""
    found = []
    for model in (*_QUOTED, *_PLACED):
        for row in session.scalars(select(model).where(model.document_id == document_id).order_by(model.id)):
            is_quoted = model in _QUOTED
            anchor = (Anchor(row.start, row.end, row.quote, row.prefix, row.suffix, row.page) if is_quoted
                      else Anchor.of(text, row.start, row.end))
            found.append(Anchored(model.__tablename__, row.id, anchor, is_quoted, row.removed_at is not None))
    return found


def move(work: Work, moves: Sequence[tuple[Anchored, Anchor]]) -> None:
    """Let each row stand on its new anchor. What goes forward is moved last one first, what goes back first one first:
    so the place that a row comes to is free."""
    ordered = sorted(moves, key=lambda one: one[0].anchor.start)
    forward = [one for one in reversed(ordered) if one[1].start >= one[0].anchor.start]
    for row, anchor in [*forward, *(one for one in ordered if one[1].start < one[0].anchor.start)]:
        kept = work.session.get(_MODELS[row.what], row.id)
        kept.start, kept.end = anchor.start, anchor.end
        if row.is_quoted:
            kept.quote, kept.prefix, kept.suffix, kept.page = anchor.quote, anchor.prefix, anchor.suffix, anchor.page
        work.session.flush()


def of_case(session: Session, case_id: int, document_id: int) -> list[tuple[Anchored, int]]:
    """What the claims of a case have in a document, the claims themselves and their evidence, each with its claim;
    what was put aside too."""
    found = []
    for model, claim in ((tables.Claim, tables.Claim.id), (tables.Evidence, tables.Evidence.claim_id)):
        query = select(model, claim).where(model.document_id == document_id)
        query = (query.where(model.case_id == case_id) if model is tables.Claim
                 else query.join(tables.Claim, tables.Claim.id == claim).where(tables.Claim.case_id == case_id))
        for row, claim_id in session.execute(query.order_by(model.start, model.end, model.id)):
            anchor = Anchor(row.start, row.end, row.quote, row.prefix, row.suffix, row.page)
            found.append((Anchored(model.__tablename__, row.id, anchor, True, row.removed_at is not None), claim_id))
    return found


def dismissed(session: Session, case_id: int, document_id: int) -> list[tuple[int, int, int]]:
    """(row, start, end) of the passages of a document that are dismissed for claims of a case."""
    d = tables.Dismissal
    rows = session.execute(select(d.id, d.start, d.end).join(tables.Claim, tables.Claim.id == d.claim_id).where(
        tables.Claim.case_id == case_id, d.document_id == document_id, d.removed_at.is_(None)))
    return [tuple(row) for row in rows]


def carry(work: Work, what: str, id: int, document_id: int, anchor: Anchor, shown: str = "") -> bool:
    """Let a row stand in another document. False where the same passage is linked for the claim there already, or
    dismissed: then it stays."""
    kept = work.session.get(_MODELS[what], id)
    if what != "claim" and _is_taken(work.session, kept, document_id, anchor):
        return False
    kept.document_id, kept.start, kept.end = document_id, anchor.start, anchor.end
    if what != "dismissal":
        kept.quote, kept.prefix, kept.suffix, kept.page = anchor.quote, anchor.prefix, anchor.suffix, anchor.page
    if what == "evidence":
        kept.text = shown
    return True


def _is_taken(session: Session, row, document_id: int, anchor: Anchor) -> bool:
    model = type(row)
    return row.removed_at is None and session.scalar(select(model.id).where(
        model.claim_id == row.claim_id, model.document_id == document_id, model.start == anchor.start,
        model.end == anchor.end, model.removed_at.is_(None), model.id != row.id)) is not None
