"""The frozen tables: what a reader made of an original. Written once, never changed, so that positions stay true."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import String

from workbench.store.schema.columns import Base, one_of, row_id, to


class Extraction(Base):
    """Frozen: what one reader made of one original. `digest` covers text, edits, passages, speakers and pages."""

    __tablename__ = "extraction"
    __table_args__ = (UniqueConstraint("sha256", "extractor", "digest"),)
    id: Mapped[int] = row_id()
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
    id: Mapped[int] = row_id()
    extraction_id: Mapped[int] = to("extraction.id")
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
    id: Mapped[int] = row_id()
    extraction_id: Mapped[int] = to("extraction.id")
    label: Mapped[str]
    aliases: Mapped[list[Any]]
    through_interpreter: Mapped[bool]


class Passage(Base):
    """Frozen: a sentence-sized span of an extraction; `text` is what the reader shows for it."""

    __tablename__ = "passage"
    __table_args__ = (
        Index("ix_passage_extraction_id_start", "extraction_id", "start"),
        CheckConstraint('start >= 0 AND "end" >= start', name="span"),
        one_of("kind", "text", "heading", "list", "caption", "furniture"),
    )
    id: Mapped[int] = row_id()
    extraction_id: Mapped[int] = to("extraction.id")
    start: Mapped[int]
    end: Mapped[int]
    text: Mapped[str]
    kind: Mapped[str]
    speaker: Mapped[str | None]
    page: Mapped[int | None]
    paragraph: Mapped[int]
    stage: Mapped[bool]
    why: Mapped[str] = mapped_column(default="", server_default="")
    attributed: Mapped[bool] = mapped_column(default=False, server_default=sql("0"))


class Note(Base):
    """Frozen: what an original says of a stretch of its own text: somebody's highlight or comment, or that it is not
    seen. See domain.documents.Note."""

    __tablename__ = "note"
    __table_args__ = (
        Index("ix_note_extraction_id_start", "extraction_id", "start"),
        CheckConstraint('start >= 0 AND "end" >= start', name="span"),
    )
    id: Mapped[int] = row_id()
    extraction_id: Mapped[int] = to("extraction.id")
    start: Mapped[int]
    end: Mapped[int]
    kind: Mapped[str]
    words: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[str]
    page: Mapped[int | None]


class RecognisedPage(Base):
    """Frozen: a page of an extraction whose words were recognised in its picture; `doubtful` is a list of
    [start, end, confidence]. See domain.documents.RecognisedPage."""

    __tablename__ = "recognised_page"
    __table_args__ = (
        UniqueConstraint("extraction_id", "number"),
        CheckConstraint("confidence BETWEEN 0 AND 100", name="confidence"),
    )
    id: Mapped[int] = row_id()
    extraction_id: Mapped[int] = to("extraction.id")
    number: Mapped[int]
    confidence: Mapped[float]
    doubtful: Mapped[list[Any]]


class Retrieval(Base):
    """Frozen: how the original of this hash was fetched from an address. See domain.documents.Retrieval."""

    __tablename__ = "retrieval"
    __table_args__ = (Index("ix_retrieval_sha256", "sha256"),)
    id: Mapped[int] = row_id()
    sha256: Mapped[str] = mapped_column(String(64))
    asked: Mapped[str]
    address: Mapped[str]
    status: Mapped[int]
    headers: Mapped[list[Any]]
    redirects: Mapped[list[Any]]
    peer: Mapped[str]
    retrieved_at: Mapped[str]
