"""What people anchored in a document's text, and its move when the text is read anew.

A row is moved one at a time, and in an order in which no two ever stand at the same place: neither now, nor when the
act is undone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.anchors import Anchor
from workbench.store import tables
from workbench.store.reading_tables import ViewChange
from workbench.store.work import Work


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
