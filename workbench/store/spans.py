"""What stands in a span of a frozen text: its words and its passages. The rest, which may be long, is left alone."""

from dataclasses import replace
from functools import cache

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from workbench.domain.documents import Passage, PassageKind
from workbench.store import extractions
from workbench.store.schema import tables


def source_part(session: Session, extraction_id: int, start: int, end: int) -> str:
    """[start, end) of the frozen text. The rest of a long one is not made a string of."""
    table = tables.Extraction
    part, characters = session.execute(select(func.substr(table.text, start + 1, end - start), table.characters).where(
        table.id == extraction_id)).one()
    # The database counts characters up to the first that is none, which a text may hold.
    is_whole = len(part) == max(0, min(end, characters) - start)
    return part if is_whole else extractions.source_text(session, extraction_id)[start:end]


def passages_touching(session: Session, extraction_id: int, start: int, end: int) -> tuple[Passage, ...]:
    """The passages that [start, end) touches, in order, of the kind that a checker has made them."""
    rows = session.execute(_touching(), {"extraction": extraction_id, "first": start, "last": end})
    return tuple(_as_changed(row) for row in rows)


def _as_changed(row) -> Passage:
    passage = extractions.passage(row)
    return replace(passage, kind=PassageKind(row.made), text=row.shown) if row.made else passage


@cache
def _touching() -> Select:
    """Passages do not overlap: none touches a span that begins before the last one that begins at or before the span.
    Told so, the database looks at what stands there, not at all before it."""
    table, changed = tables.Passage.__table__, tables.ChangedPassage.__table__
    other = table.alias()
    here = select(func.max(other.c.start)).where(other.c.extraction_id == bindparam("extraction"),
                                                 other.c.start <= bindparam("first")).scalar_subquery()
    return (extractions.passage_columns().add_columns(changed.c.kind.label("made"), changed.c.text.label("shown"))
            .outerjoin(changed, changed.c.passage_id == table.c.id)
            .where(table.c.extraction_id == bindparam("extraction"), table.c.start >= func.coalesce(here, 0),
                   table.c.start < bindparam("last"), table.c.end > bindparam("first"))
            .order_by(table.c.start, table.c.id))
