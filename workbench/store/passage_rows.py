"""Passages on their way into the database. They come by the million: in blocks of many rows, each a single statement,
in which what all rows of a block have in common is said once."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from operator import attrgetter

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


def add(session: Session, read: Iterable[tuple[int, Reading]]) -> None:
    """Add the passages of readings, each with the id of its extraction, in order."""
    connection = driver(session)
    left = ((id, one) for id, reading in read for one in reading.passages)
    while some := list(islice(left, BLOCK)):
        ids, passages = zip(*some, strict=True)
        columns = [ids, *(tuple(map(value_of, passages)) for value_of in _VALUES)]
        common = tuple(column.count(column[0]) == len(column) for column in columns)
        shared = [column[0] for column, is_common in zip(columns, common, strict=True) if is_common]
        own = [_as_stored(column) for column, is_common in zip(columns, common, strict=True) if not is_common]
        values = (*shared, *chain.from_iterable(zip(*own, strict=True)))
        connection.execute(_statement(common, len(some)), values)


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
