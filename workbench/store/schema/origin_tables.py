"""Tables of origin groups: which sources of a case a checker says repeat one release, or only look as if they did."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workbench.store.schema.columns import AUTOINCREMENT, LIVE, Base, one_of, row_id, to, uid


class OriginGroup(Base):
    """What a checker decided about some sources of a case: `one` origin, or to be kept `apart`. Its members never
    change: another decision about them is another row, and this one is marked."""

    __tablename__ = "origin_group"
    __table_args__ = (
        Index("ix_origin_group_live", "case_id", sqlite_where=LIVE),
        one_of("decision", "one", "apart"),
        CheckConstraint("decision = 'apart' OR name <> ''", name="name"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    decision: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    why: Mapped[str] = mapped_column(default="")
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]


class OriginMember(Base):
    """A source that such a decision is about."""

    __tablename__ = "origin_member"
    __table_args__ = (
        UniqueConstraint("group_id", "document_id"),
        Index("ix_origin_member_document_id", "document_id"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    group_id: Mapped[int] = to("origin_group.id")
    document_id: Mapped[int] = to("document.id")


JOURNALLED_ORIGINS = (OriginGroup, OriginMember)
"""Both are what people make."""
