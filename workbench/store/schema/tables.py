"""The tables of a library.

Three kinds. *Journalled* tables hold what people make: every change goes through an act and is recorded before and
after. *Frozen* tables hold what a reader made of an original: written once, never changed, so that positions stay
true. The *event* table is the history: append-only, each entry sealed with the hash of the one before.

Person-made rows carry a `uid` that stays theirs in a colleague's library. Ids are never used twice.
"""

from typing import Any

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import String

from workbench.store.schema.columns import AUTOINCREMENT, LIVE, Base, one_of, row_id, span, to, uid
from workbench.store.schema.decision_tables import JOURNALLED_DECISIONS
from workbench.store.schema.decision_tables import Enquiry as Enquiry
from workbench.store.schema.decision_tables import Rating as Rating
from workbench.store.schema.decision_tables import RatingScale as RatingScale
from workbench.store.schema.decision_tables import SecondCheck as SecondCheck
from workbench.store.schema.decision_tables import Verdict as Verdict
from workbench.store.schema.exchange_tables import MergedBundle as MergedBundle
from workbench.store.schema.exchange_tables import MergeDifference as MergeDifference
from workbench.store.schema.filter_tables import ClaimFilter as ClaimFilter
from workbench.store.schema.frozen import Extraction as Extraction
from workbench.store.schema.frozen import Note as Note
from workbench.store.schema.frozen import Page as Page
from workbench.store.schema.frozen import Passage as Passage
from workbench.store.schema.frozen import RecognisedPage as RecognisedPage
from workbench.store.schema.frozen import Retrieval as Retrieval
from workbench.store.schema.frozen import Speaker as Speaker
from workbench.store.schema.origin_tables import JOURNALLED_ORIGINS
from workbench.store.schema.reading_tables import ChangedPassage as ChangedPassage
from workbench.store.schema.reading_tables import ImportBatch as ImportBatch
from workbench.store.schema.reading_tables import KnownLine as KnownLine
from workbench.store.schema.reading_tables import ViewChange as ViewChange
from workbench.store.schema.version_tables import JOURNALLED_AFTERWARDS


class Library(Base):
    """One row: which library this is, and the form of its folder."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    format: Mapped[int]
    created_at: Mapped[str]


class Checker(Base):
    """A person who works in the library. Added by opening it under a new name, never by an act that could be undone."""

    __tablename__ = "checker"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[str]


class Case(Base):
    __tablename__ = "case"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    name: Mapped[str] = mapped_column(unique=True)
    scale_id: Mapped[int] = to("rating_scale.id")
    created_at: Mapped[str]


class Document(Base):
    """What people know of an imported document; its text is the extraction's. One for each original in a library."""

    __tablename__ = "document"
    __table_args__ = (AUTOINCREMENT,)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    extraction_id: Mapped[int] = to("extraction.id", index=True)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    size: Mapped[int]
    file: Mapped[str] = mapped_column(index=True)
    came_from: Mapped[str]
    imported_at: Mapped[str]
    imported_by: Mapped[int] = to("checker.id")
    title: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    publisher: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")
    archived_url: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False, server_default=text("0"))


class CaseDocument(Base):
    """A document's part in a case. Setting a document aside marks this row, so other cases keep it."""

    __tablename__ = "case_document"
    __table_args__ = (
        UniqueConstraint("case_id", "document_id"),
        Index("ix_case_document_document_id", "document_id"),
        Index("ix_case_document_batch_id", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        one_of("role", "subject", "source"),
        one_of("source_kind", "", "primary", "secondary"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    case_id: Mapped[int] = to("case.id")
    document_id: Mapped[int] = to("document.id")
    role: Mapped[str]
    position: Mapped[int]
    removed_at: Mapped[str | None]
    batch_id: Mapped[int | None]
    source_kind: Mapped[str] = mapped_column(default="", server_default=text("''"))


class Claim(Base):
    """`part_of` is the id of the claim that this one is a part of; parts have none of their own."""

    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_case_id_document_id", "case_id", "document_id"),
        Index("ix_claim_document_id", "document_id"),
        Index("ix_claim_part_of", "part_of", sqlite_where=text("part_of IS NOT NULL")),
        span(), CheckConstraint("quote <> ''", name="quote"), AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    page: Mapped[int | None]
    as_checked: Mapped[str] = mapped_column(default="")
    claimant: Mapped[str] = mapped_column(default="")
    appearance: Mapped[str] = mapped_column(default="")
    marked_by: Mapped[int] = to("checker.id")
    marked_at: Mapped[str]
    updated_at: Mapped[str]
    removed_at: Mapped[str | None]
    looked_at: Mapped[str | None]
    aside_reason: Mapped[str] = mapped_column(default="", server_default=text("''"))
    part_of: Mapped[int | None]
    tags: Mapped[str] = mapped_column(default="", server_default=text("''"))
    assigned: Mapped[str] = mapped_column(default="", server_default=text("''"))


class ClaimLine(Base):
    """Derived, not journalled: what the claims table sorts and searches by. See claim_lines. A part has the place of
    its `whole`; a claim that is none has its own id there."""

    __tablename__ = "claim_line"
    __table_args__ = tuple(
        Index(f"ix_claim_line_{'_'.join(columns)}", "case_id", *columns)
        for columns in (("document_id", "start", "end", "whole"), *((name,) for name in (
            "words", "claimant", "state", "rating", "evidence", "updated", "sought", "tags", "assigned"))))
    claim_id: Mapped[int] = to("claim.id", primary_key=True)
    case_id: Mapped[int] = to("case.id")
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    words: Mapped[str]
    claimant: Mapped[str]
    state: Mapped[int]
    rating: Mapped[str]
    evidence: Mapped[int]
    updated: Mapped[str]
    sought: Mapped[str]
    whole: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    tags: Mapped[str] = mapped_column(default="", server_default=text("''"))
    assigned: Mapped[str] = mapped_column(default="", server_default=text("''"))


class Evidence(Base):
    """A passage linked to a claim; score and findings as they stood when it was linked."""

    __tablename__ = "evidence"
    __table_args__ = (
        Index("ix_evidence_claim_id", "claim_id"),
        Index("ix_evidence_document_id", "document_id"),
        Index("uq_evidence_live", "claim_id", "document_id", "start", "end", unique=True, sqlite_where=LIVE),
        one_of("stance", "supports", "contradicts", "context"), span(),
        CheckConstraint("score IS NULL OR score BETWEEN 0 AND 1", name="score"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    page: Mapped[int | None]
    text: Mapped[str]
    speaker: Mapped[str | None]
    stance: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    score: Mapped[float | None]
    findings: Mapped[list[Any]]
    linked_by: Mapped[int] = to("checker.id")
    linked_at: Mapped[str]
    removed_at: Mapped[str | None]


class Dismissal(Base):
    """A suggestion that a person put away for one claim."""

    __tablename__ = "dismissal"
    __table_args__ = (
        Index("ix_dismissal_claim_id", "claim_id"),
        Index("uq_dismissal_live", "claim_id", "document_id", "start", "end", unique=True, sqlite_where=LIVE),
        span(), AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    claim_id: Mapped[int] = to("claim.id")
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    dismissed_by: Mapped[int] = to("checker.id")
    dismissed_at: Mapped[str]
    removed_at: Mapped[str | None]


class Event(Base):
    """One act in the history. Never changed: triggers refuse it, and `hash` seals it to the entry before.

    `changes` is JSON: [{"table", "id", "before", "after"}], whole rows where a row came or went, else the columns that
    changed. Events that share a `step` are undone together; `step` is NULL where an act is not a step of undoing.
    `undoes` names the step that an undo or redo is about. `claim` has no foreign key: an undone claim has no row.
    """

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_claim_id", "claim", "id"), Index("ix_event_step", "step", "id"))
    id: Mapped[int] = row_id()
    at: Mapped[str]
    checker_id: Mapped[int] = to("checker.id")
    act: Mapped[str]
    sentence: Mapped[str]
    claim: Mapped[int | None]
    changes: Mapped[str]
    step: Mapped[int | None]
    undoes: Mapped[int | None] = mapped_column(index=True)
    origin: Mapped[str] = mapped_column(default="")
    prev_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


JOURNALLED: dict[str, Table] = {
    model.__tablename__: model.__table__
    for model in (Case, Document, CaseDocument, Claim, Evidence, Dismissal, ViewChange, KnownLine, ImportBatch,
                  MergedBundle, MergeDifference, ClaimFilter, *JOURNALLED_DECISIONS, *JOURNALLED_ORIGINS,
                  *JOURNALLED_AFTERWARDS)
}
