"""Filters of the claims table, kept by name for the whole library."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.claims import ClaimFilter
from workbench.domain.errors import NotFound
from workbench.store.acts.work import Work
from workbench.store.schema import tables


def keep(work: Work, name: str, shows: dict) -> ClaimFilter:
    """Keep a filter under a name; one that has it already shows this from now on."""
    row = _named(work.session, name)
    if row is None:
        row = tables.ClaimFilter(name=name, shows=shows, made_by=work.checker, made_at=work.at)
        work.session.add(row)
    else:
        row.shows = shows
    work.session.flush()
    return ClaimFilter(row.id, row.name, dict(row.shows))


def remove(work: Work, name: str) -> None:
    """Keep it no more; NotFound where no filter has the name."""
    row = _named(work.session, name)
    if row is None:
        raise NotFound(f"There is no filter “{name}” in this library.")
    row.removed_at = work.at
    work.session.flush()


def all_filters(session: Session) -> list[ClaimFilter]:
    """Every filter that is kept, by name."""
    kept = tables.ClaimFilter
    rows = session.scalars(select(kept).where(kept.removed_at.is_(None)).order_by(kept.name, kept.id))
    return [ClaimFilter(row.id, row.name, dict(row.shows)) for row in rows]


def _named(session: Session, name: str) -> tables.ClaimFilter | None:
    kept = tables.ClaimFilter
    return session.scalars(select(kept).where(kept.name == name, kept.removed_at.is_(None))).first()
