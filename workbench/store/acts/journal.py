"""Records what an act does to journalled rows: each one as it was before and as it is after.

It hears of the unit of work of its session. A row is looked up before its first flush and once more when the act
ends, so the record is the net change however often a row was touched. Statements that would change journalled rows
behind its back (bulk, textual, Core) are refused: they are a mistake in the program, not a person's.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, Insert, event, insert, literal_column, select
from sqlalchemy.orm import Session

from workbench.store.schema.tables import JOURNALLED

Row = dict[str, Any]

_CHANGES_ROWS = re.compile(
    r"\s*(?:WITH\b.*?\b)?(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)"
    r"\s+[\"`\[]?(\w+)", re.IGNORECASE | re.DOTALL)


class BulkStatementRefused(RuntimeError):
    """A statement on a journalled table that the unit of work did not make. Load the rows and change them."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after an act; None where it was not there."""

    table: str
    id: int
    before: Row | None
    after: Row | None

    def as_json(self) -> dict[str, Any]:
        """As the history keeps it: whole rows where one came or went, else only the columns that changed."""
        before, after = self.before, self.after
        if before is not None and after is not None:
            changed = [column for column in after if before[column] != after[column]]
            before, after = {c: before[c] for c in changed}, {c: after[c] for c in changed}
        return {"table": self.table, "id": self.id, "before": before, "after": after}


    def about(self, table: str) -> set[int]:
        """The ids of `table` that this row is or points to, before and after."""
        if self.table == table:
            return {self.id}
        named = {row.get(f"{table}_id") for row in (self.before, self.after) if row}
        return named - {None}


class Journal:
    """The record of one act. Set it on a session before anything is done with it."""

    def __init__(self, session: Session):
        self._session = session
        self._before: dict[tuple[str, int], Row | None] = {}
        self._allowed = False
        session.info["journal"] = self

    def changes(self) -> list[RowChange]:
        """What the act did so far, in the order in which rows were first touched. Nothing for what came to nothing."""
        self._session.flush()
        connection = self._session.connection()
        found = (RowChange(table, id, before, image(connection, table, id))
                 for (table, id), before in self._before.items())
        return [change for change in found if change.before != change.after]

    @contextmanager
    def touching(self, table: str, id: int) -> Iterator[Row | None]:
        """Allow one direct change of a row within, recorded like any other. Yields the row as it is."""
        before = image(self._session.connection(), table, id)
        self._before.setdefault((table, id), before)
        self._allowed = True
        try:
            yield before
        finally:
            self._allowed = False

    def add(self, table: str, row: Row) -> int:
        """Put a row in past the unit of work, recorded like any other; answers its id. For rows that come by the
        thousand: the unit of work takes three times as long."""
        self._allowed = True
        try:
            (id,) = self._session.connection().execute(_new_row(table), row).inserted_primary_key
        finally:
            self._allowed = False
        self._before.setdefault((table, id), None)
        return id

    @contextmanager
    def told_by_another(self) -> Iterator[None]:
        """Allow statements on journalled tables whose rows another row stands for in the history: those of a batch."""
        self._allowed = True
        try:
            yield
        finally:
            self._allowed = False

    def refuse_unseen(self, statement: str) -> None:
        """Raise for a statement on a journalled table that does not come from the unit of work."""
        if self._allowed:
            return
        found = _CHANGES_ROWS.match(statement)
        if found and found[1].lower() in JOURNALLED:
            raise BulkStatementRefused(f"A statement changes {found[1]!r} behind the journal's back: {statement[:200]}")

    def before_flush(self, session: Session) -> None:
        """Look at the rows that are about to change."""
        for row in [*session.dirty, *session.deleted]:
            if row.__tablename__ in JOURNALLED and (row in session.deleted or session.is_modified(row)):
                key = (row.__tablename__, row.id)
                if key not in self._before:
                    self._before[key] = image(session.connection(), *key)
        self._allowed = True

    def after_flush(self, session: Session) -> None:
        """Take note of the rows that have come."""
        self._allowed = False
        for row in session.new:
            if row.__tablename__ in JOURNALLED:
                self._before.setdefault((row.__tablename__, row.id), None)


# For all sessions, once: to listen to each takes longer than to look whether an act is under way.
@event.listens_for(Session, "before_flush")
def _before_flush(session: Session, context, instances) -> None:
    if (record := session.info.get("journal")) is not None:
        record.before_flush(session)


@event.listens_for(Session, "after_flush")
def _after_flush(session: Session, context) -> None:
    if (record := session.info.get("journal")) is not None:
        record.after_flush(session)


def guard(engine: Engine) -> None:
    """Let the journal of whichever act is under way see every statement of `engine`."""

    def look(connection, cursor, statement, parameters, context, executemany):
        journal = connection.info.get("journal")
        if journal is not None:
            journal.refuse_unseen(statement)

    event.listen(engine, "before_cursor_execute", look)


def image(connection: Connection, table: str, id: int) -> Row | None:
    """A row as it stands in the database, None where it is not there."""
    wanted, names, meant = _row_of(table, connection.dialect)
    # Past SQLAlchemy, which takes longer to ask for a row than SQLite to find it: each act looks at all of its rows.
    found = connection.connection.driver_connection.execute(wanted, (id,)).fetchone()
    if found is None:
        return None
    row = dict(zip(names, found, strict=True))
    return row | {name: means(row[name]) for name, means in meant}


@cache
def _new_row(table: str) -> Insert:
    return insert(JOURNALLED[table])


@cache
def _row_of(table: str, dialect: Dialect) -> tuple[str, tuple[str, ...], tuple[tuple[str, Callable], ...]]:
    """How to ask for a row, the names of its columns, and what the values mean of those that are stored otherwise."""
    columns = JOURNALLED[table].c
    wanted = str(select(columns).where(columns.id == literal_column("?")).compile(dialect=dialect))
    read = ((one.name, one.type.dialect_impl(dialect).result_processor(dialect, None)) for one in columns)
    return wanted, tuple(columns.keys()), tuple((name, means) for name, means in read if means is not None)


def as_text(changes: list[RowChange]) -> str:
    """The changes as the history keeps them."""
    return json.dumps([change.as_json() for change in changes], ensure_ascii=False, separators=(",", ":"))
