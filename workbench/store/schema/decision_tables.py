"""Tables of decisions: rating scales, verdicts, what was asked of others, second checks."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.store.schema.columns import AUTOINCREMENT, Base, one_of, row_id, to, uid


class RatingScale(Base):
    """A scale as a document; one that is put away keeps its key, and verdicts given on it keep their words."""

    __tablename__ = "rating_scale"
    __table_args__ = (AUTOINCREMENT,)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[str | None]


class Rating(Base):
    __tablename__ = "rating"
    __table_args__ = (
        UniqueConstraint("scale_id", "key"),
        CheckConstraint("colour GLOB '#[0-9A-Fa-f]*' AND length(colour) = 7", name="colour"),
        CheckConstraint("length(letter) BETWEEN 1 AND 2", name="letter"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    scale_id: Mapped[int] = to("rating_scale.id")
    key: Mapped[str]
    label: Mapped[str]
    definition: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    colour: Mapped[str]
    letter: Mapped[str]
    number: Mapped[int | None]
    removed_at: Mapped[str | None]


class Verdict(Base):
    """A version of a claim's verdict; the highest is current. Label, definition, scale and the
    ends of its numbers are kept as they stood. `reopening` is "correction" or "update" where a signed version was
    reopened, `concerns` are the warnings of the moment it was signed."""

    __tablename__ = "verdict"
    __table_args__ = (
        UniqueConstraint("claim_id", "version"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("(signed_by IS NULL) = (signed_at IS NULL)", name="signed"),
        CheckConstraint("label <> ''", name="label"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    version: Mapped[int]
    rating_id: Mapped[int | None] = to("rating.id")
    scale: Mapped[str]
    label: Mapped[str]
    definition: Mapped[str]
    colour: Mapped[str]
    letter: Mapped[str]
    number: Mapped[int | None]
    rationale: Mapped[str] = mapped_column(default="")
    decided_by: Mapped[int] = to("checker.id")
    decided_at: Mapped[str]
    signed_by: Mapped[int | None] = to("checker.id")
    signed_at: Mapped[str | None]
    correction: Mapped[str] = mapped_column(default="")
    reopening: Mapped[str] = mapped_column(default="", server_default=text("''"))
    searched: Mapped[str] = mapped_column(default="", server_default=text("''"))
    concerns: Mapped[list[Any]] = mapped_column(default=list, server_default=text("'[]'"))
    best: Mapped[int | None]
    worst: Mapped[int | None]


class Enquiry(Base):
    """A question that went out about a claim: a query, or to the claimant. `since` and `answered` are days on which it
    happened; `asked_at` and `answered_at` when it was noted."""

    __tablename__ = "enquiry"
    __table_args__ = (
        Index("ix_enquiry_claim_id", "claim_id"),
        one_of("kind", "query", "claimant contacted"),
        CheckConstraint("whom <> ''", name="whom"),
        CheckConstraint("(answered = '') = (answered_by IS NULL)", name="answered"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    kind: Mapped[str]
    whom: Mapped[str]
    question: Mapped[str]
    since: Mapped[str]
    asked_by: Mapped[int] = to("checker.id")
    asked_at: Mapped[str]
    answer: Mapped[str] = mapped_column(default="")
    answered: Mapped[str] = mapped_column(default="")
    answered_by: Mapped[int | None] = to("checker.id")
    answered_at: Mapped[str | None]
    removed_at: Mapped[str | None]


class SecondCheck(Base):
    """A second check of a claim: asked for, given by another person, settled where the two ratings differ. What was
    rated is kept as it stood."""

    __tablename__ = "second_check"
    __table_args__ = (
        Index("ix_second_check_claim_id", "claim_id"),
        one_of("outcome", "", "agrees", "differs"),
        one_of("decision", "", "first stands", "second stands", "neither stands"),
        CheckConstraint("(outcome = '') = (checked_by IS NULL)", name="given"),
        CheckConstraint("checked_by IS NULL OR label <> ''", name="label"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    asked_by: Mapped[int] = to("checker.id")
    asked_at: Mapped[str]
    version: Mapped[int] = mapped_column(default=0)
    rating_id: Mapped[int | None] = to("rating.id")
    scale: Mapped[str] = mapped_column(default="")
    label: Mapped[str] = mapped_column(default="")
    definition: Mapped[str] = mapped_column(default="")
    colour: Mapped[str] = mapped_column(default="")
    letter: Mapped[str] = mapped_column(default="")
    number: Mapped[int | None]
    rationale: Mapped[str] = mapped_column(default="")
    checked_by: Mapped[int | None] = to("checker.id")
    checked_at: Mapped[str | None]
    outcome: Mapped[str] = mapped_column(default="")
    decision: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    settled_by: Mapped[int | None] = to("checker.id")
    settled_at: Mapped[str | None]
    removed_at: Mapped[str | None]


JOURNALLED_DECISIONS = (RatingScale, Rating, Verdict, Enquiry, SecondCheck)
"""All of them are what people make."""
