"""What readers made of originals: frozen text and all that is drawn over it. Written once, never changed.

Not journalled: undoing an import takes the document away and leaves this, so that redoing finds it again, with the same
ids under it.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, astuple, replace
from itertools import islice
from operator import attrgetter
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from workbench.domain.documents import (
    DocumentText,
    Edit,
    EditReason,
    Found,
    Note,
    NoteKind,
    Page,
    Passage,
    PassageKind,
    Reading,
    RecognisedPage,
    Speaker,
)
from workbench.store import passage_rows
from workbench.store.acts.clock import now
from workbench.store.library.connections import driver
from workbench.store.schema import tables

BATCH = 10_000
"""Rows a statement; measured as the fastest way into SQLite."""

AT_ONCE = 1000
"""Passages turned into JSON in one go."""

HALF_PAIR = re.compile("[\ud800-\udfff]")

# dataclasses.astuple copies deeply, which for a hundred thousand passages takes longer than writing them.
EDIT = attrgetter("start", "end", "shown", "reason")
PLACE = attrgetter("start", "end", "kind", "speaker", "page", "paragraph", "stage", "why", "attributed")
MARKED = attrgetter("start", "end", "kind", "words", "author", "made_at", "page")
SHEET = attrgetter("number", "label", "start", "end", "width", "height", "has_text")

_ALIKE = ("SELECT sha256, extractor, digest, id FROM extraction"
          " WHERE sha256 IN (SELECT value FROM json_each(?))")


def keep(session: Session, sha256: str, reading: Reading) -> int:
    """Freeze what a reader made of the original of this hash, and index it. The same again is found, not stored."""
    return keep_many(session, [(sha256, reading)])[0]


def keep_many(session: Session, read: Sequence[tuple[str, Reading]]) -> list[int]:
    """The same for many (hash, reading) at once, in as few statements; their ids, in order."""
    # Imported when needed: the analyser behind it is half the time that opening a library takes.
    from workbench.store.searching import search

    ids, new = [], []
    known = _known(session, [sha256 for sha256, _ in read])
    (last,) = driver(session).execute("SELECT coalesce(max(id), 0) FROM extraction").fetchone()
    for sha256, reading in read:
        reading = storable(reading)
        key = (sha256, reading.extractor, digest_of(reading))
        if key not in known:
            known[key] = last + len(new) + 1
            new.append((known[key], reading, key))
        ids.append(known[key])
    _add(session, tables.Extraction, (_row(id, reading, sha256, digest) for id, reading, (sha256, _, digest) in new))
    _keep_rows(session, [(id, reading) for id, reading, _ in new])
    search.index_many(session, [(id, reading) for id, reading, _ in new])
    return ids


def _known(session: Session, hashes: Sequence[str]) -> dict[tuple[str, str, str], int]:
    found = driver(session).execute(_ALIKE, (json.dumps(list(hashes)),))
    return {(sha256, extractor, digest): id for sha256, extractor, digest, id in found}


def _row(id: int, reading: Reading, sha256: str, digest: str) -> dict[str, Any]:
    return {
        "id": id, "sha256": sha256, "kind": reading.kind, "extractor": reading.extractor, "digest": digest,
        "language": reading.language, "text": reading.text, "text_sha256": hash_of(reading.text),
        "edits": list(map(EDIT, reading.edits)), "warnings": list(reading.warnings),
        "found": [asdict(found) for found in reading.found], "characters": len(reading.text),
        "passages": len(reading.passages), "pages": len(reading.pages),
        "pages_without_text": list(reading.pages_without_text), "created_at": now()}


def digest_of(reading: Reading) -> str:
    """A hash over everything that is frozen: equal readings have equal ones. (What a passage shows follows from the
    text and the edits.)"""
    said = [reading.kind, reading.language, reading.text, list(map(EDIT, reading.edits)),
            list(map(PLACE, reading.passages)), [astuple(who) for who in reading.speakers],
            [[*SHEET(page), hashlib.sha256(page.glyphs).hexdigest()] for page in reading.pages],
            [astuple(found) for found in reading.found], reading.warnings, list(map(MARKED, reading.notes)),
            *map(astuple, reading.recognised)]
    digest = hashlib.sha256()
    for piece in _as_json(said):
        digest.update(piece.encode())
    return digest.hexdigest()


def _as_json(said: list) -> Iterator[str]:
    """What json.dumps makes of it, piece by piece: in one go a long document would hold up all other threads."""
    for number, one in enumerate(said):
        yield ", " if number else "["
        if isinstance(one, list) and len(one) > AT_ONCE:
            for first in range(0, len(one), AT_ONCE):
                yield (", " if first else "[") + json.dumps(one[first : first + AT_ONCE], ensure_ascii=False)[1:-1]
            yield "]"
        else:
            yield json.dumps(one, ensure_ascii=False)
    yield "]"


def storable(reading: Reading) -> Reading:
    """The reading without halves of surrogate pairs, which no database stores; a mark as long stands in their place."""
    if reading.text.isascii() or not HALF_PAIR.search(reading.text):
        return reading
    return replace(
        reading, text=whole(reading.text),
        passages=tuple(replace(one, text=whole(one.text), speaker=one.speaker and whole(one.speaker))
                       for one in reading.passages),
        speakers=tuple(replace(who, label=whole(who.label)) for who in reading.speakers),
        edits=tuple(replace(edit, shown=whole(edit.shown)) for edit in reading.edits),
        notes=tuple(replace(note, words=whole(note.words), author=whole(note.author)) for note in reading.notes))


def whole(text: str) -> str:
    """Text that can be stored: halves of surrogate pairs become U+FFFD, and no offset moves."""
    return text if text.isascii() else HALF_PAIR.sub("\ufffd", text)


def hash_of(text: str) -> str:
    """The SHA-256 of a text's UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def source_text(session: Session, extraction_id: int) -> str:
    """The frozen text alone."""
    return session.scalars(select(tables.Extraction.text).where(tables.Extraction.id == extraction_id)).one()


def edits(session: Session, extraction_id: int) -> tuple[Edit, ...]:
    """What the view shows otherwise than the source text."""
    kept = session.scalars(select(tables.Extraction.edits).where(tables.Extraction.id == extraction_id)).one()
    return tuple(Edit(start, end, shown, EditReason(reason)) for start, end, shown, reason in kept)


def passages(session: Session, extraction_id: int) -> tuple[Passage, ...]:
    """All passages in the order of the text."""
    table = tables.Passage.__table__
    rows = session.execute(passage_columns().where(table.c.extraction_id == extraction_id)
                           .order_by(table.c.start, table.c.id))
    return tuple(passage(row) for row in rows)


def passages_by_id(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, Passage]]:
    """(extraction, passage) of each id; ids that are not there are left out."""
    table = tables.Passage.__table__
    found = {}
    for some in _batches(ids, 500):
        rows = session.execute(passage_columns().add_columns(table.c.extraction_id).where(table.c.id.in_(some)))
        found.update({row.id: (row.extraction_id, passage(row)) for row in rows})
    return found


def speakers(session: Session, extraction_id: int) -> tuple[Speaker, ...]:
    """Who speaks, in the order of the reading."""
    rows = session.scalars(select(tables.Speaker).where(tables.Speaker.extraction_id == extraction_id)
                           .order_by(tables.Speaker.id))
    return tuple(Speaker(row.label, tuple(row.aliases), row.through_interpreter) for row in rows)


def notes(session: Session, extraction_id: int) -> tuple[Note, ...]:
    """What the original says of its own text, in the order of the text."""
    c = tables.Note.__table__.c
    rows = session.execute(select(c.start, c.end, c.kind, c.words, c.author, c.made_at, c.page)
                           .where(c.extraction_id == extraction_id).order_by(c.start, c.id))
    return tuple(Note(row[0], row[1], NoteKind(row[2]), *row[3:]) for row in rows)


def pages(session: Session, extraction_id: int, *, glyphs: bool = True) -> tuple[Page, ...]:
    """The pages in order; without `glyphs` their character maps are left on the disk."""
    c = tables.Page.__table__.c
    columns = [c.number, c.label, c.start, c.end, c.width, c.height, c.has_text]
    rows = session.execute(select(*columns, *([c.glyphs] if glyphs else []))
                           .where(c.extraction_id == extraction_id).order_by(c.number))
    return tuple(Page(*row) for row in rows)


def page(session: Session, extraction_id: int, number: int) -> Page | None:
    """One page with its character map."""
    c = tables.Page.__table__.c
    row = session.execute(select(c.number, c.label, c.start, c.end, c.width, c.height, c.has_text, c.glyphs)
                          .where(c.extraction_id == extraction_id, c.number == number)).one_or_none()
    return Page(*row) if row else None


def text_of(session: Session, document_id: int, extraction_id: int, *, glyphs: bool = True) -> DocumentText:
    """Everything frozen of a document; without `glyphs` all but the character maps of its pages."""
    return DocumentText(document_id, source_text(session, extraction_id), edits(session, extraction_id),
                        passages(session, extraction_id), speakers(session, extraction_id),
                        pages(session, extraction_id, glyphs=glyphs), notes=notes(session, extraction_id),
                        recognised=recognised(session, extraction_id))


def recognised(session: Session, extraction_id: int) -> tuple[RecognisedPage, ...]:
    """The pages whose words were recognised in their pictures."""
    c = tables.RecognisedPage.__table__.c
    rows = session.execute(select(c.number, c.confidence, c.doubtful)
                           .where(c.extraction_id == extraction_id).order_by(c.number))
    return tuple(RecognisedPage(number, confidence, tuple(tuple(one) for one in doubtful))
                 for number, confidence, doubtful in rows)


def reading(session: Session, extraction_id: int) -> Reading:
    """What the reader made of the original, as it was frozen."""
    row = session.get_one(tables.Extraction, extraction_id)
    return Reading(
        row.kind, row.text, edits(session, extraction_id), passages(session, extraction_id),
        speakers(session, extraction_id), pages(session, extraction_id), found_of(row.found), row.extractor,
        row.language, tuple(row.warnings), notes(session, extraction_id), recognised(session, extraction_id))


def found_of(kept: list[dict[str, Any]]) -> tuple[Found, ...]:
    """Metadata offers as they were stored."""
    return tuple(Found(**found) for found in kept)


def passage(row) -> Passage:
    """A passage from a row of `_passages`."""
    return Passage(row.start, row.end, row.text, PassageKind(row.kind), row.speaker, row.page, row.paragraph,
                   row.stage, row.id, row.why, row.attributed)


def passage_columns():
    c = tables.Passage.__table__.c
    return select(c.id, c.start, c.end, c.text, c.kind, c.speaker, c.page, c.paragraph, c.stage, c.why, c.attributed)


def _keep_rows(session: Session, read: Sequence[tuple[int, Reading]]) -> None:
    """What lies under the extractions of these ids."""
    _add(session, tables.Speaker, (
        {"extraction_id": id, "label": who.label, "aliases": list(who.aliases),
         "through_interpreter": who.through_interpreter} for id, reading in read for who in reading.speakers))
    _add(session, tables.Page, (
        {"extraction_id": id, "number": page.number, "label": page.label, "start": page.start, "end": page.end,
         "width": page.width, "height": page.height, "has_text": page.has_text, "glyphs": page.glyphs}
        for id, reading in read for page in reading.pages))
    _add(session, tables.Note, (
        {"extraction_id": id, "start": note.start, "end": note.end, "kind": note.kind.value, "words": note.words,
         "author": note.author, "made_at": note.made_at, "page": note.page}
        for id, reading in read for note in reading.notes))
    _add(session, tables.RecognisedPage, (
        {"extraction_id": id, "number": page.number, "confidence": page.confidence,
         "doubtful": list(map(list, page.doubtful))} for id, reading in read for page in reading.recognised))
    passage_rows.add(session, read)


def _add(session: Session, model, rows: Iterable[dict[str, Any]]) -> None:
    for some in _batches(rows, BATCH):
        session.connection().execute(insert(model.__table__), some)


def _batches(items: Iterable[Any], size: int) -> Iterator[list[Any]]:
    left = iter(items)
    while some := list(islice(left, size)):
        yield some
