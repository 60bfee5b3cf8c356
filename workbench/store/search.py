"""The search index over passages: SQLite FTS5 over our own terms, kept by the transaction that keeps the passages.

The index is contentless and holds no positions (`detail=none`): a third of the size. FTS5's own bm25() is not asked,
because scoring every matching row costs more than all the rest. FTS5 gives the posting lists, we add up weights, and
`matching` scores the best few hundred exactly. The tokens are cut and normalised by `text.terms`; the `ascii` tokenizer
with our marks as token characters hands them through untouched.

Terms are taken out by naming the very terms that went in; so each text's language and analyser are kept beside it.
`search_word` is the vocabulary for spelling: asking FTS5's own walks every posting list. Words stay in it when their
last document goes, which does no harm.
"""

from collections.abc import Iterable, Sequence
from sqlite3 import Connection

from sqlalchemy.orm import Session

from workbench.domain.documents import PassageKind
from workbench.store.passage_index import PassageIndex, driver
from workbench.text.terms import ANALYSER, stems

__all__ = ["SCHEMA", "PassageIndex", "change", "index", "rebuild", "refresh", "remove"]

SCHEMA: tuple[str, ...] = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.%#$&~=_'"
    )""",
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
)
"""What a migration runs to make the index. All its tables begin with `search_`; none of them is journalled."""


def index(session: Session, extraction_id: int) -> int:
    """Index the passages of an extraction, furniture left out; answers how many. Indexing twice changes nothing."""
    connection = driver(session)
    if connection.execute("SELECT 1 FROM search_extraction WHERE extraction_id = ?", (extraction_id,)).fetchone():
        return 0
    (language,) = connection.execute("SELECT language FROM extraction WHERE id = ?", (extraction_id,)).fetchone()
    rows = list(_rows(connection, extraction_id, language))
    connection.executemany("INSERT INTO search_index(rowid, terms) VALUES (?, ?)", rows)
    words = {word for word in set(" ".join(terms for _, terms in rows).split()) if len(word) > 3 and word.isalpha()}
    connection.executemany("INSERT OR IGNORE INTO search_word VALUES (?)", zip(sorted(words)))
    connection.execute(
        "INSERT INTO search_extraction SELECT ?, ?, ?, count(*), min(id), max(id) FROM passage WHERE extraction_id = ?",
        (extraction_id, language, ANALYSER, extraction_id),
    )
    return len(rows)


def change(session: Session, extraction_id: int, rows: Sequence[tuple[int, str, str]]) -> None:
    """Passages of an extraction read otherwise than they did: (id, text before, text now), "" for what is furniture."""
    connection = driver(session)
    kept = connection.execute(
        "SELECT language, analyser FROM search_extraction WHERE extraction_id = ?", (extraction_id,)
    ).fetchone()
    if kept is None:
        return
    if kept[1] != ANALYSER:
        rebuild(session)
        return
    out = ((row, " ".join(stems(was, kept[0]))) for row, was, _ in rows if was)
    connection.executemany(
        "INSERT INTO search_index(search_index, rowid, terms) VALUES ('delete', ?, ?)", [one for one in out if one[1]]
    )
    new = ((row, " ".join(stems(now, kept[0]))) for row, _, now in rows if now)
    connection.executemany("INSERT INTO search_index(rowid, terms) VALUES (?, ?)", [one for one in new if one[1]])
    words = {word for _, _, text in rows for word in stems(text, kept[0]) if len(word) > 3 and word.isalpha()}
    connection.executemany("INSERT OR IGNORE INTO search_word VALUES (?)", zip(sorted(words)))


def remove(session: Session, extraction_id: int) -> None:
    """Take an extraction out of the index. Call it before its passages are deleted."""
    connection = driver(session)
    kept = connection.execute(
        "SELECT language FROM search_extraction WHERE extraction_id = ? AND analyser = ?", (extraction_id, ANALYSER)
    ).fetchone()
    if kept:
        connection.executemany(
            "INSERT INTO search_index(search_index, rowid, terms) VALUES ('delete', ?, ?)",
            _rows(connection, extraction_id, kept[0]),
        )
    connection.execute("DELETE FROM search_extraction WHERE extraction_id = ?", (extraction_id,))
    if not kept:
        rebuild(session)


def refresh(session: Session) -> bool:
    """Make the index anew if another version of the program cut its terms. For when a library is opened to write."""
    stale = (
        driver(session).execute("SELECT 1 FROM search_extraction WHERE analyser <> ? LIMIT 1", (ANALYSER,)).fetchone()
    )
    if stale:
        rebuild(session)
    return bool(stale)


def rebuild(session: Session) -> None:
    """Make the whole index anew from the passages."""
    connection = driver(session)
    connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_extraction")
    connection.execute("DELETE FROM search_word")
    for (extraction_id,) in connection.execute("SELECT id FROM extraction ORDER BY id").fetchall():
        index(session, extraction_id)


def _rows(connection: Connection, extraction_id: int, language: str) -> Iterable[tuple[int, str]]:
    passages = connection.execute(
        "SELECT p.id, coalesce(c.text, p.text) FROM passage p LEFT JOIN changed_passage c ON c.passage_id = p.id"
        " WHERE p.extraction_id = ? AND coalesce(c.kind, p.kind) <> ? ORDER BY p.id",
        (extraction_id, PassageKind.FURNITURE.value),
    ).fetchall()
    for passage, text in passages:
        if found := stems(text, language):
            yield passage, " ".join(found)
