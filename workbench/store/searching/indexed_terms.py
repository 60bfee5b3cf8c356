"""The terms under which passages stand in the search index."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from sqlite3 import Connection

from workbench.domain.documents import PassageKind
from workbench.text.words.met import Met
from workbench.text.words.quick_stems import joined_stems

AT_ONCE = 1000
"""Passages whose stems are cut in one go."""

_ESCAPED = bytes(range(32)) + b'"\\'
"""What JSON writes otherwise than it is."""

Row = tuple[int, str]
"""A passage and its stems, with a space between."""

_PASSAGES = (
    "SELECT p.id, coalesce(c.text, p.text), e.language FROM passage p"
    " LEFT JOIN changed_passage c ON c.passage_id = p.id JOIN {table} ON {join} = p.extraction_id"
    " WHERE {where} AND coalesce(c.kind, p.kind) <> ? ORDER BY p.id"
)
_OF_TEXT = _PASSAGES.format(table="extraction e", join="e.id", where="p.extraction_id = ?")
_BETWEEN = _PASSAGES.format(table="search_extraction e", join="e.extraction_id", where="p.id BETWEEN ? AND ?")


def of_extraction(connection: Connection, extraction_id: int) -> Iterator[Row]:
    """The stems of all that is searched in a text; passages without a stem are left out."""
    return of_texts(texts_of(connection, extraction_id))


def texts_of(connection: Connection, extraction_id: int) -> Iterator[tuple[int, str, str]]:
    """(passage, text, language) of all that is searched in a text."""
    return connection.execute(_OF_TEXT, (extraction_id, PassageKind.FURNITURE.value))


def between(connection: Connection, first: int, last: int) -> Iterator[Row]:
    """The same for the indexed passages of these ids."""
    return of_texts(connection.execute(_BETWEEN, (first, last, PassageKind.FURNITURE.value)))


def of_texts(rows: Iterator[tuple[int, str, str]], met: Met | None = None) -> Iterator[Row]:
    """The same for (passage, text, language); `met` is given all stems."""
    for language, some in groupby(rows, itemgetter(2)):
        while piece := list(islice(some, AT_ONCE)):
            ids, texts, _ = zip(*piece, strict=True)
            found = joined_stems(texts, language, met)
            yield from [row for row in zip(ids, found, strict=True) if row[1].strip()]


def as_json(stems: Sequence[str]) -> str:
    """The stems of passages as a list. `json.dumps` looks at each letter, and hardly ever is one to be escaped."""
    said = "".join(stems).encode()
    if len(said.translate(None, _ESCAPED)) < len(said):
        return json.dumps(stems, ensure_ascii=False)
    return '["' + '", "'.join(stems) + '"]'
