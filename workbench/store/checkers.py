"""The people who work in a library."""

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from workbench.store.acts.clock import now
from workbench.store.library.connections import driver
from workbench.store.schema.columns import new_uid
from workbench.store.schema.tables import Checker


def ensure(session: Session, name: str) -> int:
    """The id of the checker of this name, added where it is new."""
    known = driver(session).execute("SELECT id FROM checker WHERE name = ?", (name,)).fetchone()
    if known is not None:
        return known[0]
    added = session.execute(insert(Checker.__table__).values(uid=new_uid(), name=name, created_at=now()))
    return added.inserted_primary_key[0]


def names(session: Session) -> dict[int, str]:
    """Every checker's name by id."""
    return dict(session.execute(select(Checker.id, Checker.name)).all())
