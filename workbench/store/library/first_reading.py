"""What a person asks of a library that is still being opened, answered with SQLite alone: claims in another order or
with some words, their rows, the text of a document.

The answers are those of `claims` and `documents`; a test holds the two against each other. Each is a reading of its
own, and None where the library cannot be read at once.
"""

import json
import sqlite3
from codecs import getincrementaldecoder
from collections.abc import Sequence
from pathlib import Path

from workbench.domain.claims import Claim
from workbench.domain.documents import (
    DocumentText,
    Edit,
    EditReason,
    Note,
    NoteKind,
    Page,
    Passage,
    PassageKind,
    Speaker,
    ViewChange,
    ViewChoice,
)
from workbench.store.library.first_look import CLAIMS, FAULTS, PLACES, claim, connected

SORTS = ("words", "claimant", "state", "rating", "evidence", "updated", "tags", "assigned")
"""By what claims can be put in order, beside the place where they stand."""
_LISTED = """
SELECT json_group_array(claim_id) FROM (SELECT claim_id FROM {lines} WHERE {where} ORDER BY {by} LIMIT -1)"""
_PLACE = 'start, "end", whole, claim_id'
_THESE = "claim_id IN (SELECT value FROM json_each(?))"
_IN_PLACE = "claim_line JOIN case_document USING (case_id, document_id)"
FEW = 3000
"""Claims that are put in order by themselves; of more it is asked which of all, in order, are among them."""
_WITHIN = 'start BETWEEN ? AND ? AND "end" BETWEEN ? AND ?'
_SPAN = 'SELECT min(start), max("end") FROM passage WHERE extraction_id = ? AND start BETWEEN ? AND ?'
_PASSAGES = f"""
SELECT start, "end", text, kind, speaker, page, paragraph, stage, id, why, attributed
FROM passage WHERE extraction_id = ? AND {_WITHIN} ORDER BY start, id"""
_SPEAKERS = "SELECT label, aliases, through_interpreter FROM speaker WHERE extraction_id = ? ORDER BY id"
_PAGES = f"""
SELECT start, "end", number, label, width, height, has_text FROM page WHERE extraction_id = ? AND {_WITHIN}
ORDER BY number"""
_NOTES = f"""
SELECT start, "end", kind, words, author, made_at, page FROM note WHERE extraction_id = ? AND {_WITHIN}
ORDER BY start, id"""
_CHANGES = f"""
SELECT start, "end", what, why, id FROM view_change WHERE document_id = ? AND removed_at IS NULL AND {_WITHIN}
ORDER BY id"""
PIECE = 1 << 16
"""Bytes of a text that are read at once."""
PART = 20_000
"""Characters before and after a place that are read of a very long text."""


def claim_ids(folder: Path, case_id: int, sort: str = "place", descending: bool = False,
              search: str = "") -> list[int] | None:
    """The ids of a case's claims in order, of those that have all words of `search`."""
    from workbench.text.folding import fold_text

    if sort != "place" and sort not in SORTS:
        raise ValueError(f"Claims are not sorted by {sort!r}.")
    sought = fold_text(search).split()
    try:
        with connected(folder) as connection:
            kept = _with_words(connection, case_id, sought) if sought else None
            found = _in_order(connection, case_id, sort, descending, kept)
            return found if kept is None or len(kept) <= FEW else [id for id in found if id in kept]
    except FAULTS:
        return None


def _with_words(connection: sqlite3.Connection, case_id: int, sought: list[str]) -> set[int]:
    """The claims that have these words: an index that holds what is searched answers it, without the order."""
    where = "case_id = ?" + " AND instr(sought, ?) > 0" * len(sought)
    return set(_listed(connection, where, "NULL", case_id, *sought))


def _in_order(connection: sqlite3.Connection, case_id: int, sort: str, descending: bool,
              kept: set[int] | None) -> list[int]:
    """All claims of a case in order, or those that are `kept` where they are few."""
    these = json.dumps(list(kept)) if kept is not None and len(kept) <= FEW else None
    if sort == "place":
        found = (_by_place(connection, case_id) if these is None else
                 _listed(connection, _THESE, f"position, document_id, {_PLACE}", these, lines=_IN_PLACE))
        return found[::-1] if descending else found
    way = " DESC" if descending else ""
    where, key = ("case_id = ?", case_id) if these is None else (_THESE, these)
    return _listed(connection, where, f"{sort}{way}, claim_id{way}", key)


def _by_place(connection: sqlite3.Connection, case_id: int) -> list[int]:
    return [id for (document,) in connection.execute(PLACES, (case_id,)).fetchall()
            for id in _listed(connection, "document_id = ? AND case_id = ?", _PLACE, document, case_id)]


def _listed(connection: sqlite3.Connection, where: str, by: str, *values: object,
            lines: str = "claim_line") -> list[int]:
    return json.loads(connection.execute(_LISTED.format(lines=lines, where=where, by=by), values).fetchone()[0])


def claims(folder: Path, ids: Sequence[int]) -> list[Claim]:
    """The claims of these ids, in their order; none where the library cannot be read at once. Ratings that may have to
    be kept from somebody are left out."""
    try:
        with connected(folder) as connection:
            rows = connection.execute(f"{CLAIMS} WHERE c.id IN (SELECT value FROM json_each(?))",
                                      (json.dumps(list(ids)),)).fetchall()
    except FAULTS:
        return []
    found = {row["id"]: claim(row) for row in rows}
    return [found[id] for id in ids if id in found]


def text(folder: Path, document_id: int, longest: int, around: int = 0) -> tuple[DocumentText, int] | None:
    """The text of a document as it reads, without the character maps of its pages; of one of more than `longest`
    characters the passages `around` an offset of it. With it comes the offset where it begins in the whole."""
    try:
        with connected(folder) as connection:
            return _text(connection, document_id, longest, around)
    except FAULTS:
        return None


def _text(connection: sqlite3.Connection, document_id: int, longest: int,
          around: int) -> tuple[DocumentText, int] | None:
    row = connection.execute("SELECT e.id, e.characters, e.edits FROM document d"
                             " JOIN extraction e ON e.id = d.extraction_id WHERE d.id = ?", (document_id,)).fetchone()
    if row is None:
        return None
    first, last = 0, row["characters"]
    if last > longest:
        first, last = connection.execute(_SPAN, (row["id"], around - PART, around + PART)).fetchone()
        if first is None:
            return None
    return _part(connection, document_id, row, _words(connection, row["id"], first, last), first, last), first


def _words(connection: sqlite3.Connection, extraction_id: int, first: int, last: int) -> str:
    """[first, last) of a text, counted in characters. It is read up to there: SQL would read all of it."""
    decoder, before, parts = getincrementaldecoder("utf-8")(), 0, []
    with connection.blobopen("extraction", "text", extraction_id, readonly=True) as text:
        while before < last and (bytes_read := text.read(PIECE)):
            some = decoder.decode(bytes_read)
            if before + len(some) > first:
                parts.append(some[max(0, first - before):last - before])
            before += len(some)
    return "".join(parts)


def _part(connection: sqlite3.Connection, document_id: int, row: sqlite3.Row, words: str, first: int,
          last: int) -> DocumentText:
    """[first, last) of a text with what lies in it, offsets counted from its beginning."""
    def of(query: str, key: int = row["id"]) -> list[tuple]:
        found = connection.execute(query, (key, first, last, first, last)).fetchall()
        return [(start - first, end - first, *more) for start, end, *more in found]
    edits = tuple(Edit(start - first, end - first, shown, EditReason(why))
                  for start, end, shown, why in json.loads(row["edits"]) if first <= start and end <= last)
    passages = tuple(Passage(*one[:3], PassageKind(one[3]), *one[4:10], bool(one[10])) for one in of(_PASSAGES))
    changes = tuple(ViewChange(*one[:2], ViewChoice(one[2]), *one[3:]) for one in of(_CHANGES, document_id))
    if changes:
        from workbench.text import view_changes

        edits, passages = view_changes.changed(words, edits, passages, changes)
    pages = tuple(Page(number, label, start, end, width, height, bool(told))
                  for start, end, number, label, width, height, told in of(_PAGES))
    speakers = tuple(Speaker(label, tuple(json.loads(aliases)), bool(told))
                     for label, aliases, told in connection.execute(_SPEAKERS, (row["id"],)))
    notes = tuple(Note(*one[:2], NoteKind(one[2]), *one[3:]) for one in of(_NOTES))
    return DocumentText(document_id, words, edits, passages, speakers, pages, changes, notes)
