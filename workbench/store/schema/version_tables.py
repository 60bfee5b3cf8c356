"""Tables of what goes on after a first check: new versions of documents, what claims checked before lend, and sums."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workbench.domain.versions import Decision, Fate
from workbench.store.schema.columns import AUTOINCREMENT, Base, one_of, row_id, span, to, uid


class DocumentVersion(Base):
    """In a case, `document` took the place of `before`. `same` marked passages were carried over as they stood."""

    __tablename__ = "document_version"
    __table_args__ = (
        UniqueConstraint("case_id", "before_id"),
        Index("ix_document_version_document_id", "document_id"),
        CheckConstraint("document_id <> before_id", name="another"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    document_id: Mapped[int] = to("document.id")
    before_id: Mapped[int] = to("document.id")
    note: Mapped[str] = mapped_column(default="")
    same: Mapped[int]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]


class CarriedMark(Base):
    """A claim, or a piece of its evidence, that a new version did not leave as it was; `document_id` is where it stood.
    Both wordings stay here whatever is decided."""

    __tablename__ = "carried_mark"
    __table_args__ = (
        Index("ix_carried_mark_claim_id", "claim_id"),
        Index("ix_carried_mark_version_id", "version_id"),
        one_of("fate", *(fate.value for fate in Fate)),
        one_of("decision", *(decision.value for decision in Decision)),
        span(),
        CheckConstraint("(new_start IS NULL) = (new_end IS NULL)", name="new_span"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    version_id: Mapped[int] = to("document_version.id")
    claim_id: Mapped[int] = to("claim.id")
    evidence_id: Mapped[int | None] = to("evidence.id")
    document_id: Mapped[int] = to("document.id")
    fate: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    words: Mapped[str]
    sentence: Mapped[str]
    new_start: Mapped[int | None]
    new_end: Mapped[int | None]
    new_words: Mapped[str]
    new_sentence: Mapped[str]
    decision: Mapped[str]
    decided_by: Mapped[int | None] = to("checker.id")
    decided_at: Mapped[str | None]


class RecalledPassage(Base):
    """A passage that is evidence of another claim and suggested for this one, because a person asked for it."""

    __tablename__ = "recalled_passage"
    __table_args__ = (Index("ix_recalled_passage_claim_id", "claim_id"), span(), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    from_claim: Mapped[int] = to("claim.id")
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]


class Calculation(Base):
    """A sum over figures of a claim and its evidence. `inputs` are JSON: each figure's letter, words, value, unit and
    where it stands; `result` is what came out when it was kept."""

    __tablename__ = "calculation"
    __table_args__ = (
        Index("ix_calculation_claim_id", "claim_id"),
        CheckConstraint("expression <> ''", name="expression"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    name: Mapped[str]
    expression: Mapped[str]
    inputs: Mapped[list[Any]]
    unit: Mapped[str]
    result: Mapped[str]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]


JOURNALLED_AFTERWARDS = (DocumentVersion, CarriedMark, RecalledPassage, Calculation)
"""All of them are what people make."""
