"""Tables of what came from colleagues: the bundles that were merged, and where they say otherwise than this library."""

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import String

from workbench.store.schema.columns import AUTOINCREMENT, Base, one_of, row_id, to, uid


class MergedBundle(Base):
    """A case bundle that brought something. `history` is what its library told of the case: it stays theirs and is
    never mixed with our own sealed history. `unplaced` are sentences on what could not be taken in."""

    __tablename__ = "merged_bundle"
    __table_args__ = (Index("ix_merged_bundle_case_id", "case_id"), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    sha256: Mapped[str] = mapped_column(String(64))
    library: Mapped[str]
    made_by: Mapped[str]
    made_at: Mapped[str]
    history: Mapped[list[Any]]
    unplaced: Mapped[list[Any]]
    merged_by: Mapped[int] = to("checker.id")
    merged_at: Mapped[str]


class MergeDifference(Base):
    """Where a bundle says otherwise. `what` and `row_uid` tell of what, `field` of which of its sides; `theirs` is what
    the bundle has (for a verdict all its versions, for what is decided as a whole its row), `ours` what stood here. ""
    is not settled yet."""

    __tablename__ = "merge_difference"
    __table_args__ = (
        Index("ix_merge_difference_case_id", "case_id", "settled"),
        one_of("what", "document", "claim", "evidence", "verdict", "sum", "question", "second check",
               "carried passage"),
        one_of("settled", "", "ours", "theirs", "both"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    claim_id: Mapped[int | None] = to("claim.id")
    what: Mapped[str]
    row_uid: Mapped[str]
    field: Mapped[str]
    ours: Mapped[list[Any]]
    theirs: Mapped[list[Any]]
    from_whom: Mapped[str]
    settled: Mapped[str] = mapped_column(default="")
    settled_by: Mapped[int | None] = to("checker.id")
    settled_at: Mapped[str | None]
