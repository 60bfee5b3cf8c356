"""How originals were fetched from their addresses: part of their custody. Kept by hash, written once, never changed."""

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from workbench.domain.sources import Retrieval
from workbench.store import extractions
from workbench.store.schema import tables


def keep(session: Session, sha256: str, retrieval: Retrieval) -> None:
    """Note how the original of this hash came."""
    whole = extractions.whole
    session.execute(insert(tables.Retrieval.__table__).values(
        sha256=sha256, asked=whole(retrieval.asked), address=whole(retrieval.address), status=retrieval.status,
        headers=[[whole(name), whole(value)] for name, value in retrieval.headers],
        redirects=[[status, whole(address)] for status, address in retrieval.redirects], peer=retrieval.peer,
        retrieved_at=retrieval.at))


def of(session: Session, sha256: str) -> tuple[Retrieval, ...]:
    """Every time that this original was fetched, oldest first; none for what came as a file."""
    c = tables.Retrieval.__table__.c
    rows = session.execute(select(c.asked, c.address, c.status, c.headers, c.redirects, c.peer, c.retrieved_at)
                           .where(c.sha256 == sha256).order_by(c.id))
    return tuple(Retrieval(asked, address, status, tuple((name, value) for name, value in headers),
                           tuple((status, to) for status, to in redirects), peer, at)
                 for asked, address, status, headers, redirects, peer, at in rows)
