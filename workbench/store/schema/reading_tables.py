"""Tables of what people decide about reading: changes of a document's view, lines known for a publisher, and the
tables of articles that came in as one act; and the facts of passages, found once.
"""

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import String

from workbench.store.schema.columns import AUTOINCREMENT, Base, one_of, row_id, span, to, uid


class ViewChange(Base):
    """A change of how a document reads: an edit taken back, a passage made text or furniture. See view_changes."""

    __tablename__ = "view_change"
    __table_args__ = (
        Index("ix_view_change_document_id", "document_id"),
        one_of("what", "as written", "as text", "as furniture"),
        span(),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    document_id: Mapped[int] = to("document.id")
    start: Mapped[int]
    end: Mapped[int]
    what: Mapped[str]
    why: Mapped[str]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]


class ChangedPassage(Base):
    """Derived, not journalled: the passages that view changes leave otherwise than they were frozen."""

    __tablename__ = "changed_passage"
    __table_args__ = (Index("ix_changed_passage_document_id", "document_id"),)
    passage_id: Mapped[int] = to("passage.id", primary_key=True)
    document_id: Mapped[int] = to("document.id")
    kind: Mapped[str]
    text: Mapped[str]


class KnownLine(Base):
    """A line, folded and its digits masked, that a checker made text or furniture in a document of this publisher."""

    __tablename__ = "known_line"
    __table_args__ = (
        Index("ix_known_line_publisher_line", "publisher", "line"),
        one_of("what", "as text", "as furniture"),
        AUTOINCREMENT,
    )
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    publisher: Mapped[str]
    line: Mapped[str]
    what: Mapped[str]
    seen_in: Mapped[str]
    made_by: Mapped[int] = to("checker.id")
    made_at: Mapped[str]
    removed_at: Mapped[str | None]


class ImportBatch(Base):
    """A table of articles that came in as one act. The parts of its rows in the case name it (`batch_id`) and come and
    go with it: 50,000 rows of history would tell nobody more than this one. See batches."""

    __tablename__ = "import_batch"
    __table_args__ = (one_of("role", "subject", "source"), AUTOINCREMENT)
    id: Mapped[int] = row_id()
    uid: Mapped[str] = uid()
    case_id: Mapped[int] = to("case.id")
    role: Mapped[str]
    file: Mapped[str]
    came_from: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    documents: Mapped[int]
    imported_at: Mapped[str]
    imported_by: Mapped[int] = to("checker.id")


class PassageFacts(Base):
    """Derived, not journalled: what one passage of an extraction says that can be compared; `counts` where that is a
    figure or a date. See facts."""

    __tablename__ = "passage_facts"
    __table_args__ = {"sqlite_with_rowid": False}
    extraction_id: Mapped[int] = to("extraction.id", primary_key=True)
    key: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    counts: Mapped[bool]
    facts: Mapped[bytes]


class FactsFound(Base):
    """Derived, not journalled: how far the facts of an extraction are found, and by what; see facts."""

    __tablename__ = "facts_found"
    extraction_id: Mapped[int] = to("extraction.id", primary_key=True)
    made: Mapped[str]
    upto: Mapped[int]
    done: Mapped[bool]
