"""What checkers changed of how documents read, and the lines they made known for a publisher.

The changes are journalled; what follows from them (`changed_passage` and the search index) is derived and made anew in
the same transaction after every act, undo and redo too, so nobody has to remember it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from workbench.domain.documents import (
    DocumentText,
    Metadata,
    Passage,
    PassageKind,
    Reading,
    ViewChange,
    ViewChoice,
)
from workbench.store import extractions
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.reading_tables import ChangedPassage, KnownLine
from workbench.store.schema.reading_tables import ViewChange as Row
from workbench.text import view_changes as applied
from workbench.text.folding import fold_text


def live(session: Session, document_id: int) -> tuple[ViewChange, ...]:
    """The changes of a document that stand, in the order in which they were made."""
    rows = session.scalars(select(Row).where(Row.document_id == document_id, Row.removed_at.is_(None)).order_by(Row.id))
    return tuple(ViewChange(row.start, row.end, ViewChoice(row.what), row.why, row.id) for row in rows)


def text_of(session: Session, document_id: int, extraction_id: int, *, glyphs: bool = True) -> DocumentText:
    """A document's text as it reads with its changes."""
    return with_changes(extractions.text_of(session, document_id, extraction_id, glyphs=glyphs),
                        live(session, document_id))


def words_of(session: Session, document_id: int, extraction_id: int) -> DocumentText:
    """A document's text and edits as it reads with its changes, without its passages and pages."""
    frozen = DocumentText(document_id, extractions.source_text(session, extraction_id),
                          extractions.edits(session, extraction_id), ())
    return with_changes(frozen, live(session, document_id))


def with_changes(frozen: DocumentText, changes: Sequence[ViewChange]) -> DocumentText:
    """The frozen text with `changes` applied."""
    if not changes:
        return frozen
    edits, passages = applied.changed(frozen.text, frozen.edits, frozen.passages, changes)
    return replace(frozen, edits=edits, passages=passages, changes=tuple(changes))


def add(work: Work, document_id: int, start: int, end: int, what: ViewChoice, why: str = "") -> None:
    """Set a choice over [start, end)."""
    work.session.add(Row(document_id=document_id, start=start, end=end, what=what.value, why=why, made_by=work.checker,
                         made_at=work.at))


def remove(work: Work, changes: Iterable[ViewChange]) -> None:
    """These choices stand no more."""
    for change in changes:
        work.session.get(Row, change.id).removed_at = work.at


def carry(work: Work, document_id: int, before: str, after: str) -> None:
    """The document's text is another: choices go where their words are now, and end where that is not one place."""
    for change in live(work.session, document_id):
        words = before[change.start:change.end]
        if after[change.start:change.end] == words:
            continue
        remove(work, [change])
        place = after.find(words)
        if place >= 0 and after.find(words, place + 1) < 0:
            add(work, document_id, place, place + len(words), change.what, change.why)


def spans_in_use(session: Session, document_id: int) -> list[tuple[int, int]]:
    """The spans of a document that claims and evidence stand on."""
    return [tuple(row) for model in (tables.Claim, tables.Evidence) for row in session.execute(
        select(model.start, model.end).where(model.document_id == document_id, model.removed_at.is_(None)))]


def known(session: Session, publishers: Sequence[str], lines: Iterable[str]) -> dict[str, KnownLine]:
    """What is known of these (folded) lines for these publishers, the newest choice for each."""
    wanted, found = list(dict.fromkeys(lines)), {}
    for some in (wanted[at : at + 500] for at in range(0, len(wanted), 500)):
        rows = session.scalars(select(KnownLine).where(
            KnownLine.publisher.in_(publishers), KnownLine.line.in_(some), KnownLine.removed_at.is_(None)
        ).order_by(KnownLine.id))
        found.update({row.line: row for row in rows})
    return found


def learn(work: Work, publisher: str, lines: Iterable[str], what: ViewChoice, seen_in: str) -> int:
    """Remember lines for a publisher; what was known of them otherwise is forgotten. Answers how many are new."""
    lines = [line for line in dict.fromkeys(lines) if line]
    there = known(work.session, [publisher], lines)
    new = [line for line in lines if line not in there or there[line].what != what.value]
    for line in new:
        if line in there:
            there[line].removed_at = work.at
        work.session.add(KnownLine(publisher=publisher, line=line, what=what.value, seen_in=seen_in[:200],
                                   made_by=work.checker, made_at=work.at))
    return len(new)


def apply_known(work: Work, document_id: int, publishers: Sequence[str]) -> int:
    """Set what is known of a publisher's lines in a document; answers how many passages that changes."""
    if not publishers or not _is_any_known(work.session, publishers):
        return 0
    text = text_of(work.session, document_id, _extraction(work.session, document_id))
    lines = {passage: applied.masked(passage.text) for passage in text.passages}
    rows = known(work.session, publishers, filter(None, lines.values()))
    count = 0
    for passage, line in lines.items():
        row = rows.get(line)
        if row is not None and (row.what == ViewChoice.FURNITURE) == passage.kind.is_matched:
            add(work, document_id, passage.start, passage.end, ViewChoice(row.what), reason(row.seen_in))
            count += 1
    return count


class KnownLines:
    """What is known of publishers' lines, looked up once for each publisher of many documents."""

    def __init__(self):
        self._by_publisher: dict[tuple[str, ...], dict[str, tuple[ViewChoice, str]]] = {}

    def applied(self, session: Session, reading: Reading, metadata: Metadata) -> Reading:
        """A reading that is not frozen yet, with what is known of its publisher's lines."""
        publishers = tuple(publishers_of(metadata.publisher, metadata.url))
        if publishers not in self._by_publisher:
            rows = session.scalars(select(KnownLine).where(
                KnownLine.publisher.in_(publishers), KnownLine.removed_at.is_(None)).order_by(KnownLine.id))
            self._by_publisher[publishers] = {row.line: (ViewChoice(row.what), row.seen_in) for row in rows}
        known = self._by_publisher[publishers]
        if not known:
            return reading
        return replace(reading, passages=tuple(_as_known(one, known) for one in reading.passages))


def _as_known(passage: Passage, known: Mapping[str, tuple[ViewChoice, str]]) -> Passage:
    what, seen_in = known.get(applied.masked(passage.text), (None, ""))
    if what is None or (what is ViewChoice.FURNITURE) != passage.kind.is_matched:
        return passage
    why = reason(seen_in)
    if what is ViewChoice.FURNITURE:
        return replace(passage, kind=PassageKind.FURNITURE, speaker=None, attributed=False, why=why)
    return replace(passage, kind=PassageKind.TEXT, why=why)


def reason(seen_in: str) -> str:
    """Why a line is text or furniture that nobody sorted in this document."""
    return f"so in “{seen_in}”, of the same publisher"


def publishers_of(publisher: str, address: str) -> list[str]:
    """Under which names a publisher's lines are kept: its name folded, and its site."""
    site = address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower()
    names = [fold_text(publisher), site.removeprefix("www.")]
    return [name for name in dict.fromkeys(names) if name]


def follow(session: Session, document_ids: Iterable[int]) -> None:
    """Make what follows from the changes of these documents anew."""
    for document_id in document_ids:
        _follow(session, document_id)


def _follow(session: Session, document_id: int) -> None:
    before = {row.passage_id: (PassageKind(row.kind), row.text) for row in session.scalars(
        select(ChangedPassage).where(ChangedPassage.document_id == document_id))}
    changes = live(session, document_id)
    if not before and not changes:
        return
    extraction = _extraction(session, document_id)
    passages, after = _after(session, document_id, extraction, changes) if extraction is not None else ({}, {})
    if before == after:
        return
    session.execute(delete(ChangedPassage).where(ChangedPassage.document_id == document_id))
    if after:
        session.execute(insert(ChangedPassage.__table__), [
            {"passage_id": id, "document_id": document_id, "kind": kind.value, "text": text}
            for id, (kind, text) in after.items()])
    _index(session, extraction, passages, before, after)


def _after(session: Session, document_id: int, extraction: int, changes: Sequence[ViewChange]):
    """The passages as they were frozen, and what those are now that read otherwise."""
    frozen = extractions.text_of(session, document_id, extraction)
    now = with_changes(frozen, changes)
    other = {one.id: (one.kind, one.text) for was, one in zip(frozen.passages, now.passages, strict=True)
             if (was.kind, was.text) != (one.kind, one.text)}
    return {one.id: one for one in frozen.passages}, other


def _index(session: Session, extraction: int | None, frozen: Mapping[int, Passage], before: Mapping,
           after: Mapping) -> None:
    from workbench.store.searching import search

    # Passages of a document that is gone, or was read again, go back to what they were frozen as.
    elsewhere = extractions.passages_by_id(session, [id for id in before if id not in frozen])
    by_extraction: dict[int, list[tuple[int, str, str]]] = {}
    for id in sorted({*before, *after}):
        home, passage = (extraction, frozen[id]) if id in frozen else elsewhere[id]
        was, now = (states.get(id, (passage.kind, passage.text)) for states in (before, after))
        by_extraction.setdefault(home, []).append((id, _sought(*was), _sought(*now)))
    for home, rows in by_extraction.items():
        search.change(session, home, rows)


def _extraction(session: Session, document_id: int) -> int | None:
    """The extraction that holds a document's text; None for one whose import was undone."""
    return session.scalar(select(tables.Document.extraction_id).where(tables.Document.id == document_id))


def _sought(kind: PassageKind, text: str) -> str:
    return text if kind.is_matched else ""


def _is_any_known(session: Session, publishers: Sequence[str]) -> bool:
    return session.scalar(select(KnownLine.id).where(
        KnownLine.publisher.in_(publishers), KnownLine.removed_at.is_(None)).limit(1)) is not None
