"""The table of the filters that people keep by name."""

from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from workbench.store.schema.columns import AUTOINCREMENT, Base, row_id, to, uid


class ClaimFilter(Base):
    """What the claims table shows under this name: words, state, tag, checker, order."""

    __tablename__ = "claim_filter"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    name: Mapped[str]
    shows: Mapped[dict[str, Any]]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]
