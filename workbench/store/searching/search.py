"""The search index over passages: SQLite FTS5 over our own terms, kept by the transaction that keeps the passages.

The index is contentless and holds no positions (`detail=none`): a third of the size. FTS5's own bm25() is not asked,
because scoring every matching row costs more than all the rest. FTS5 gives the posting lists, we add up weights, and
`matching` scores the best few hundred exactly. The tokens are cut and normalised by `text.terms`; the `ascii` tokenizer
with our marks as token characters hands them through untouched.

Terms are taken out by naming the very terms that went in; so each text's language and analyser are kept beside it.
`search_word` is the vocabulary for spelling: asking FTS5's own walks every posting list. Words stay in it when their
last document goes, which does no harm. `search_change` tells, version by version, which passages came, went or read
otherwise.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from math import log
from sqlite3 import Connection

from sqlalchemy import event
from sqlalchemy.orm import Session

from workbench.domain.documents import PassageKind, Reading
from workbench.store.library.connections import driver
from workbench.store.searching import indexed_terms
from workbench.store.searching.passage_index import PassageIndex
from workbench.store.searching.postings import is_word
from workbench.store.searching.postings_memory import version_of
from workbench.text.words.met import Met
from workbench.text.words.terms import ANALYSER

__all__ = ["SCHEMA", "PassageIndex", "change", "index", "index_many", "rebuild", "refresh", "remove"]

SCHEMA: tuple[str, ...] = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.%#$&~=_'"
    )""",
    "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 16777216)",  # a third quicker, a fifth smaller
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_index, row)",
    """CREATE TABLE search_extraction (
        extraction_id INTEGER NOT NULL PRIMARY KEY,
        language VARCHAR NOT NULL,
        analyser INTEGER NOT NULL,
        passages INTEGER NOT NULL,
        first_passage INTEGER,
        last_passage INTEGER
    )""",
    "CREATE TABLE search_word (word VARCHAR NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE search_language (language VARCHAR NOT NULL PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE search_change (version INTEGER NOT NULL PRIMARY KEY, first_passage INTEGER, last_passage INTEGER)",
)
"""What a migration runs to make the index. All its tables begin with `search_`; none of them is journalled."""

_MOST_KNOWN = 400_000
_FURNITURE = PassageKind.FURNITURE

SMALL, GROWN = 30_000, 1.5
"""Up to so many passages the index is tidied, whenever it has grown to so many times what it was."""

AT_ONCE = 10_000
"""Passages put in by one statement."""

CHANGES_KEPT = 1000
"""So many of the index's last changes are told; who missed more reads it all again."""


def index(session: Session, extraction_id: int, reading: Reading | None = None) -> int:
    """Index the passages of an extraction, furniture left out; answers how many. Indexing twice changes nothing. With
    the `reading` that was stored a moment ago they are not read again."""
    return index_many(session, [(extraction_id, reading)])


def index_many(session: Session, read: Iterable[tuple[int, Reading | None]]) -> int:
    """The same for several extractions, the passages of which lie side by side."""
    connection = _to_write(session)
    spans, texts, came = [], [], Counter()
    for id, reading in read:
        if connection.execute("SELECT 1 FROM search_extraction WHERE extraction_id = ?", (id,)).fetchone():
            continue
        (language,) = connection.execute("SELECT language FROM extraction WHERE id = ?", (id,)).fetchone()
        count, first, last = connection.execute(
            "SELECT count(*), min(id), max(id) FROM passage WHERE extraction_id = ?", (id,)
        ).fetchone()
        connection.execute(
            "INSERT INTO search_extraction VALUES (?, ?, ?, ?, ?, ?)", (id, language, ANALYSER, count, first, last)
        )
        came[language] += count
        if count:
            spans.append((first, last))
            as_stored = reading and count == len(reading.passages) == last - first + 1
            texts.append(_texts(reading, first, language) if as_stored else indexed_terms.texts_of(connection, id))
    number = _put(session, connection, chain.from_iterable(texts))
    for language, count in came.items():
        _count(connection, language, count)
    if spans:
        _tell(connection, min(first for first, _ in spans), max(last for _, last in spans))
        _tidy(connection, came.total())
    return number


def _texts(reading: Reading, first: int, language: str) -> Iterator[tuple[int, str, str]]:
    return iter([(id, one.text, language) for id, one in enumerate(reading.passages, first)
                 if one.kind is not _FURNITURE])


def change(session: Session, extraction_id: int, rows: Sequence[tuple[int, str, str]]) -> None:
    """Passages of an extraction read otherwise than they did: (id, text before, text now), "" for what is furniture."""
    connection = _to_write(session)
    kept = connection.execute(
        "SELECT language, analyser FROM search_extraction WHERE extraction_id = ?", (extraction_id,)
    ).fetchone()
    if kept is None or not rows:
        return
    if kept[1] != ANALYSER:
        rebuild(session)
        return
    _take_out(connection, indexed_terms.of_texts((row, was, kept[0]) for row, was, _ in rows))
    _put(session, connection, ((row, now, kept[0]) for row, _, now in rows))
    _tell(connection, min(row[0] for row in rows), max(row[0] for row in rows))


def remove(session: Session, extraction_id: int) -> None:
    """Take an extraction out of the index. Call it before its passages are deleted."""
    connection = _to_write(session)
    kept = connection.execute(
        "SELECT analyser, language, passages FROM search_extraction WHERE extraction_id = ?", (extraction_id,)
    ).fetchone()
    if kept is None:
        return
    first, last = _span(connection, extraction_id)
    if kept[0] == ANALYSER:
        _take_out(connection, indexed_terms.of_extraction(connection, extraction_id))
    _count(connection, kept[1], -kept[2])
    connection.execute("DELETE FROM search_extraction WHERE extraction_id = ?", (extraction_id,))
    if kept[0] != ANALYSER:
        rebuild(session, but=extraction_id)
    elif first is not None:
        _tell(connection, first, last)


def refresh(session: Session) -> bool:
    """Make the index anew if another version of the program cut its terms. For when a library is opened to write."""
    stale = (
        driver(session).execute("SELECT 1 FROM search_extraction WHERE analyser <> ? LIMIT 1", (ANALYSER,)).fetchone()
    )
    if stale:
        rebuild(session)
    return bool(stale)


def rebuild(session: Session, *, but: int | None = None) -> None:
    """Make the whole index anew from the passages, `but` those of an extraction that is about to go."""
    connection = _to_write(session)
    connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_extraction")
    connection.execute("DELETE FROM search_word")
    session.connection().info.pop("search_known", None)
    connection.execute("DELETE FROM search_language")
    for (extraction_id,) in connection.execute("SELECT id FROM extraction ORDER BY id").fetchall():
        if extraction_id != but:
            index(session, extraction_id)
    _tell(connection, None, None)


def _to_write(session: Session) -> Connection:
    """The session's connection, which forgets what was counted: should this be taken back, the next change has the
    same version."""
    connection = driver(session)
    session.connection().info.pop("search_looked_up", None)
    return connection


def _put(session: Session, connection: Connection, texts: Iterator[tuple[int, str, str]]) -> int:
    """Put passages in, given as (passage, text, language); answers how many have anything to be found by."""
    known = _Known.of(session, connection)
    rows = list(indexed_terms.of_texts(texts, known.met))
    _each(connection, "INSERT INTO search_index(rowid, terms)", "", rows)
    words = set(filter(is_word, " ".join(known.met.news()).split()))
    connection.executemany("INSERT OR IGNORE INTO search_word VALUES (?)", zip(sorted(words)))
    return len(rows)


@dataclass(slots=True)
class _Known:
    """Stems that this connection has put into the vocabulary: to put each in anew takes longer than to index it.

    They hold while the index stands at the version that they were put in for, and until something is taken back.
    """

    version: int = -1
    met: Met = field(default_factory=Met)

    @classmethod
    def of(cls, session: Session, connection: Connection) -> "_Known":
        """Those of this session's connection that still hold."""
        known = session.info["search_known"] = session.connection().info.setdefault("search_known", cls())
        version = version_of(connection)
        if known.version != version or len(known.met) > _MOST_KNOWN:
            known.met.forget()
        known.version = version + 1  # which `_tell` makes it
        return known


@event.listens_for(Session, "after_soft_rollback")
def _taken_back(session: Session, _previous) -> None:
    """What a session put in is there no more."""
    if (known := session.info.get("search_known")) is not None:
        known.met.forget()


def _take_out(connection: Connection, rows: Iterable[indexed_terms.Row]) -> None:
    _each(connection, "INSERT INTO search_index(search_index, rowid, terms)", "'delete', ", rows)


def _each(connection: Connection, statement: str, said: str, rows: Iterable[indexed_terms.Row]) -> None:
    """A statement of the index for passages, rising, and their stems: for many side by side a single one, to which one
    text is handed over, and which lets other threads go on until all are in."""
    left = iter(rows)
    while some := list(islice(left, AT_ONCE)):
        first, last = some[0][0], some[-1][0]
        if last - first < 2 * len(some):
            by_place = [""] * (last - first + 1)
            for id, stems in some:
                by_place[id - first] = stems
            connection.execute(
                f"{statement} SELECT {said}key + ?, value FROM json_each(?) WHERE value <> ''",
                (first, indexed_terms.as_json(by_place)))
        else:
            connection.executemany(f"{statement} VALUES ({said}?, ?)", some)


def _span(connection: Connection, extraction_id: int) -> tuple[int | None, int | None]:
    return connection.execute(
        "SELECT first_passage, last_passage FROM search_extraction WHERE extraction_id = ?", (extraction_id,)
    ).fetchone()


def _count(connection: Connection, language: str, passages: int) -> None:
    """Add so many passages to those of a language."""
    # Row by row: before a statement that may change several, FTS5 writes out all that it has gathered.
    changed = connection.execute(
        "UPDATE search_language SET passages = passages + ? WHERE language = ?", (passages, language)
    )
    if not changed.rowcount:
        connection.execute("INSERT INTO search_language VALUES (?, ?)", (language, passages))


def _tidy(connection: Connection, came: int) -> None:
    """Put the parts of a small index into one whenever it has grown by half: each part has its own list of words, which
    is most of a small index. A large one FTS5 merges by itself as it grows."""
    (size,) = connection.execute("SELECT coalesce(sum(passages), 0) FROM search_language").fetchone()
    if came and size <= SMALL and int(log(max(size - came, 1), GROWN)) < int(log(size, GROWN)):
        connection.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")


def _tell(connection: Connection, first: int | None, last: int | None) -> None:
    """Tell those who keep posting lists in memory which passages are others now; None that all may be."""
    version = version_of(connection) + 1
    connection.execute("INSERT INTO search_change VALUES (?, ?, ?)", (version, first, last))
    connection.execute("DELETE FROM search_change WHERE version <= ?", (version - CHANGES_KEPT,))
