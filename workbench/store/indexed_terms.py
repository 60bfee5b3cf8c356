"""The terms under which passages stand in the search index."""

from collections.abc import Iterator
from sqlite3 import Connection

from workbench.domain.documents import PassageKind
from workbench.text.terms import stems

_PASSAGES = (
    "SELECT p.id, coalesce(c.text, p.text), e.language FROM passage p"
    " LEFT JOIN changed_passage c ON c.passage_id = p.id JOIN {table} ON {join} = p.extraction_id"
    " WHERE {where} AND coalesce(c.kind, p.kind) <> ? ORDER BY p.id"
)
_OF_TEXT = _PASSAGES.format(table="extraction e", join="e.id", where="p.extraction_id = ?")
_BETWEEN = _PASSAGES.format(table="search_extraction e", join="e.extraction_id", where="p.id BETWEEN ? AND ?")


def of_extraction(connection: Connection, extraction_id: int) -> Iterator[tuple[int, list[str]]]:
    """(passage, stems) of all that is searched in a text; passages without a stem are left out."""
    return _terms(connection.execute(_OF_TEXT, (extraction_id, PassageKind.FURNITURE.value)))


def between(connection: Connection, first: int, last: int) -> Iterator[tuple[int, list[str]]]:
    """The same for the indexed passages of these ids."""
    return _terms(connection.execute(_BETWEEN, (first, last, PassageKind.FURNITURE.value)))


def _terms(rows) -> Iterator[tuple[int, list[str]]]:
    for passage, text, language in rows:
        if found := stems(text, language):
            yield passage, found
