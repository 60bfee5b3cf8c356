"""Passages on their way into the database. They come by the million: in blocks of many rows, each a single statement,
in which what all rows of a block have in common is said once."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from operator import attrgetter
from sqlite3 import Connection

from sqlalchemy.orm import Session

from workbench.domain.documents import Reading
from workbench.store.library.connections import driver

COLUMNS = ("extraction_id", "start", '"end"', "text", "kind", "speaker", "page", "paragraph", "stage", "why",
           "attributed")
_VALUES = tuple(map(attrgetter, (
    # `_value_`, because an enumeration's `value` is found by a search that takes as long as all the rest
    "start", "end", "text", "kind._value_", "speaker", "page", "paragraph", "stage", "why", "attributed")))

BLOCK = 90
"""Rows a statement: with more there is nothing to be gained, and SQLite must not be asked for too many values."""


AT_ONCE = 20 * BLOCK
"""Passages whose values are taken together."""


def add(session: Session, read: Iterable[tuple[int, Reading]]) -> None:
    """Add the passages of readings, each with the id of its extraction, in order."""
    connection = driver(session)
    left = ((id, one) for id, reading in read for one in reading.passages)
    while some := list(islice(left, AT_ONCE)):
        ids, passages = zip(*some, strict=True)
        columns = [ids, *(tuple(map(value_of, passages)) for value_of in _VALUES)]
        for first in range(0, len(ids), BLOCK):
            _put(connection, [column[first : first + BLOCK] for column in columns])


def _put(connection: Connection, columns: list[tuple]) -> None:
    """One statement for the rows of these columns."""
    rows = len(columns[0])
    common = tuple([column.count(column[0]) == rows for column in columns])
    shared = [column[0] for column, is_common in zip(columns, common, strict=True) if is_common]
    own = [_as_stored(column) for column, is_common in zip(columns, common, strict=True) if not is_common]
    connection.execute(_statement(common, rows), (*shared, *chain.from_iterable(zip(*own, strict=True))))


def _as_stored(column: Sequence) -> Sequence:
    """Truth as a number: the driver takes long to find out that this is what it becomes."""
    return tuple(map(int, column)) if isinstance(column[0], bool) else column


@lru_cache(maxsize=512)
def _statement(common: tuple[bool, ...], rows: int) -> str:
    """The statement for so many rows; values that are `common` to all come first."""
    shared, own, said = 0, sum(common), []
    for _ in range(rows):
        shared, row = 0, []
        for is_common in common:
            shared, own = shared + is_common, own + (not is_common)
            row.append(f"?{shared if is_common else own}")
        said.append(f"({','.join(row)})")
    return f"INSERT INTO passage ({', '.join(COLUMNS)}) VALUES {','.join(said)}"
