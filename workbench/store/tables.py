"""The tables of a library.

Three kinds. *Journalled* tables hold what people make: every change goes through an act and is recorded before and
after. *Frozen* tables hold what a reader made of an original: written once, never changed, so that positions stay
true. The *event* table is the history: append-only, each entry sealed with the hash of the one before.

Person-made rows carry a `uid` that stays theirs in a colleague's library. Ids are never used twice (AUTOINCREMENT),
so an id in the history means one thing for ever.
"""

import uuid
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import JSON, Float, Integer, LargeBinary, String, Text

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def new_uid() -> str:
    """A name for a person-made row that no other library gives."""
    return uuid.uuid4().hex


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {
        str: Text,
        int: Integer,
        float: Float,
        bytes: LargeBinary,
        list[Any]: JSON,
    }


def _id() -> Mapped[int]:
    return mapped_column(Integer, primary_key=True)


def _uid() -> Mapped[str]:
    return mapped_column(String(32), default=new_uid, unique=True)


def _to(target: str, **options) -> Mapped[Any]:
    return mapped_column(ForeignKey(target), **options)


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _span() -> CheckConstraint:
    return CheckConstraint('start >= 0 AND "end" > start', name="span")


LIVE = text("removed_at IS NULL")
AUTOINCREMENT = {"sqlite_autoincrement": True}


class Library(Base):
    """One row: which library this is, and the form of its folder."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    format: Mapped[int]
    created_at: Mapped[str]


class Checker(Base):
    """A person who works in the library. Added by opening it under a new name, never by an act that could be undone."""

    __tablename__ = "checker"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), AUTOINCREMENT)
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[str]


class RatingScale(Base):
    __tablename__ = "rating_scale"
    __table_args__ = (AUTOINCREMENT,)
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    description: Mapped[str] = mapped_column(default="")


class Rating(Base):
    __tablename__ = "rating"
    __table_args__ = (
        UniqueConstraint("scale_id", "key"),
        CheckConstraint("colour GLOB '#[0-9A-Fa-f]*' AND length(colour) = 7", name="colour"),
        CheckConstraint("length(letter) BETWEEN 1 AND 2", name="letter"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    scale_id: Mapped[int] = _to("rating_scale.id")
    key: Mapped[str]
    label: Mapped[str]
    definition: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    colour: Mapped[str]
    letter: Mapped[str]
    number: Mapped[int | None]


class Case(Base):
    __tablename__ = "case"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), AUTOINCREMENT)
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    name: Mapped[str] = mapped_column(unique=True)
    scale_id: Mapped[int] = _to("rating_scale.id")
    created_at: Mapped[str]


class Extraction(Base):
    """Frozen: what one reader made of one original. `digest` covers text, edits, passages, speakers and pages."""

    __tablename__ = "extraction"
    __table_args__ = (UniqueConstraint("sha256", "extractor", "digest"),)
    id: Mapped[int] = _id()
    sha256: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str]
    extractor: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))
    language: Mapped[str]
    text: Mapped[str]
    text_sha256: Mapped[str] = mapped_column(String(64))
    edits: Mapped[list[Any]]
    warnings: Mapped[list[Any]]
    found: Mapped[list[Any]]
    characters: Mapped[int]
    passages: Mapped[int]
    pages: Mapped[int]
    pages_without_text: Mapped[list[Any]]
    created_at: Mapped[str]


class Page(Base):
    """Frozen: a page of an extraction and its packed character map."""

    __tablename__ = "page"
    __table_args__ = (UniqueConstraint("extraction_id", "number"), CheckConstraint('"end" >= start', name="span"))
    id: Mapped[int] = _id()
    extraction_id: Mapped[int] = _to("extraction.id")
    number: Mapped[int]
    label: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    width: Mapped[float]
    height: Mapped[float]
    has_text: Mapped[bool]
    glyphs: Mapped[bytes]


class Speaker(Base):
    """Frozen: who speaks in an extraction."""

    __tablename__ = "speaker"
    __table_args__ = (UniqueConstraint("extraction_id", "label"),)
    id: Mapped[int] = _id()
    extraction_id: Mapped[int] = _to("extraction.id")
    label: Mapped[str]
    aliases: Mapped[list[Any]]
    through_interpreter: Mapped[bool]


class Passage(Base):
    """Frozen: a sentence-sized span of an extraction; `text` is what the reader shows for it."""

    __tablename__ = "passage"
    __table_args__ = (
        Index("ix_passage_extraction_id_start", "extraction_id", "start"),
        CheckConstraint('start >= 0 AND "end" >= start', name="span"),
        _one_of("kind", "text", "heading", "list", "caption", "furniture"),
    )
    id: Mapped[int] = _id()
    extraction_id: Mapped[int] = _to("extraction.id")
    start: Mapped[int]
    end: Mapped[int]
    text: Mapped[str]
    kind: Mapped[str]
    speaker: Mapped[str | None]
    page: Mapped[int | None]
    paragraph: Mapped[int]
    stage: Mapped[bool]


class Document(Base):
    """What people know of an imported document; its text is the extraction's. One for each original in a library."""

    __tablename__ = "document"
    __table_args__ = (AUTOINCREMENT,)
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    extraction_id: Mapped[int] = _to("extraction.id", index=True)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    size: Mapped[int]
    file: Mapped[str] = mapped_column(index=True)
    came_from: Mapped[str]
    imported_at: Mapped[str]
    imported_by: Mapped[int] = _to("checker.id")
    title: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    publisher: Mapped[str] = mapped_column(default="")
    published: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")
    archived_url: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")


class CaseDocument(Base):
    """A document's part in a case. Setting a document aside marks this row, so other cases keep it."""

    __tablename__ = "case_document"
    __table_args__ = (
        UniqueConstraint("case_id", "document_id"),
        Index("ix_case_document_document_id", "document_id"),
        _one_of("role", "subject", "source"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    case_id: Mapped[int] = _to("case.id")
    document_id: Mapped[int] = _to("document.id")
    role: Mapped[str]
    position: Mapped[int]
    removed_at: Mapped[str | None]


class Claim(Base):
    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_case_id_document_id_start", "case_id", "document_id", "start"),
        Index("ix_claim_document_id", "document_id"),
        _span(),
        CheckConstraint("quote <> ''", name="quote"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    case_id: Mapped[int] = _to("case.id")
    document_id: Mapped[int] = _to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    page: Mapped[int | None]
    as_checked: Mapped[str] = mapped_column(default="")
    claimant: Mapped[str] = mapped_column(default="")
    appearance: Mapped[str] = mapped_column(default="")
    marked_by: Mapped[int] = _to("checker.id")
    marked_at: Mapped[str]
    updated_at: Mapped[str]
    removed_at: Mapped[str | None]


class Evidence(Base):
    """A passage linked to a claim; score and findings as they stood when it was linked."""

    __tablename__ = "evidence"
    __table_args__ = (
        Index("ix_evidence_claim_id", "claim_id"),
        Index("ix_evidence_document_id", "document_id"),
        Index("uq_evidence_live", "claim_id", "document_id", "start", "end", unique=True, sqlite_where=LIVE),
        _one_of("stance", "supports", "contradicts", "context"),
        _span(),
        CheckConstraint("score IS NULL OR score BETWEEN 0 AND 1", name="score"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    claim_id: Mapped[int] = _to("claim.id")
    document_id: Mapped[int] = _to("document.id")
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
    linked_by: Mapped[int] = _to("checker.id")
    linked_at: Mapped[str]
    removed_at: Mapped[str | None]


class Dismissal(Base):
    """A suggestion that a person put away for one claim."""

    __tablename__ = "dismissal"
    __table_args__ = (
        Index("ix_dismissal_claim_id", "claim_id"),
        Index("uq_dismissal_live", "claim_id", "document_id", "start", "end", unique=True, sqlite_where=LIVE),
        _span(),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    claim_id: Mapped[int] = _to("claim.id")
    document_id: Mapped[int] = _to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    dismissed_by: Mapped[int] = _to("checker.id")
    dismissed_at: Mapped[str]
    removed_at: Mapped[str | None]


class Verdict(Base):
    """A version of a claim's verdict; the highest is current. Label, definition and scale are kept as they stood."""

    __tablename__ = "verdict"
    __table_args__ = (
        UniqueConstraint("claim_id", "version"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("(signed_by IS NULL) = (signed_at IS NULL)", name="signed"),
        CheckConstraint("label <> ''", name="label"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = _id()
    uid: Mapped[str] = _uid()
    claim_id: Mapped[int] = _to("claim.id")
    version: Mapped[int]
    rating_id: Mapped[int | None] = _to("rating.id")
    scale: Mapped[str]
    label: Mapped[str]
    definition: Mapped[str]
    colour: Mapped[str]
    letter: Mapped[str]
    number: Mapped[int | None]
    rationale: Mapped[str] = mapped_column(default="")
    decided_by: Mapped[int] = _to("checker.id")
    decided_at: Mapped[str]
    signed_by: Mapped[int | None] = _to("checker.id")
    signed_at: Mapped[str | None]
    correction: Mapped[str] = mapped_column(default="")


class Event(Base):
    """One act in the history. Never changed: triggers refuse it, and `hash` seals it to the entry before.

    `changes` is JSON: [{"table", "id", "before", "after"}], whole rows where a row came or went, else the columns that
    changed. Events that share a `step` are undone together; `step` is NULL where an act is not a step of undoing.
    `undoes` names the step that an undo or redo is about. `claim` has no foreign key: an undone claim has no row.
    """

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_claim_id", "claim", "id"), Index("ix_event_step", "step", "id"))
    id: Mapped[int] = _id()
    at: Mapped[str]
    checker_id: Mapped[int] = _to("checker.id")
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
    for model in (RatingScale, Rating, Case, Document, CaseDocument, Claim, Evidence, Dismissal, Verdict)
}
