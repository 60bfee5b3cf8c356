"""Connections to a library's SQLite file: one that writes, several that only read.

Transactions are begun by us, never by the driver: a writer takes the write lock at once (BEGIN IMMEDIATE), so it waits
its turn at the start instead of failing in the middle; a reader sees one state of the library from its first query on.
"""

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

from sqlalchemy import Dialect, Engine, create_engine, event, make_url
from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool, QueuePool, StaticPool
from sqlalchemy.util import LRUCache

BUSY_SECONDS = 5
READERS = 8
STATEMENTS = 1000
"""How many compiled statements are kept, for all libraries of the process."""


def connect(path: Path, *, mode: str = "rw") -> sqlite3.Connection:
    """A plain connection in autocommit; `mode` as SQLite's URIs have it: ro, rw, rwc, or immutable."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    uri = f"{Path(path).absolute().as_uri()}?{query}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def driver(session: Session) -> sqlite3.Connection:
    """A session's own SQLite connection, within its transaction: for what is asked so often, or put in by so many, that
    SQLAlchemy would take longer to say it than SQLite to do it."""
    session.flush()
    return session.connection().connection.driver_connection


def writing(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine with the one connection that writes. What it has committed is on the disk (WAL, FULL)."""

    def made() -> sqlite3.Connection:
        connection = connect(path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA temp_store=MEMORY")
        return connection

    engine = _engine(StaticPool, made)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reading(path: Path, *, immutable: bool = False) -> Engine:
    """An engine whose connections cannot write. `immutable` is for a folder in which nobody can."""

    def made() -> sqlite3.Connection:
        connection = connect(path, mode="immutable" if immutable else "ro")
        connection.execute("PRAGMA query_only=ON")
        connection.execute("PRAGMA temp_store=MEMORY")
        return connection

    engine = _engine(QueuePool, made, pool_size=READERS, max_overflow=READERS)
    # Past SQLAlchemy, which takes longer to say it than SQLite to do it.
    event.listen(engine, "begin", lambda connection: connection.connection.driver_connection.execute("BEGIN"))
    return engine


def _engine(pool: type[Pool], made: Callable[[], sqlite3.Connection], **more) -> Engine:
    """An engine that speaks as all others of this process do. What is compiled is kept by the dialect it was compiled
    for, and `create_engine` makes a dialect anew each time: the second library would compile all statements again."""
    dialect, compiled = _spoken()
    return Engine(pool(made, dialect=dialect, **more), dialect, make_url("sqlite://"),
                  execution_options={"compiled_cache": compiled})


@cache
def _spoken() -> tuple[Dialect, LRUCache]:
    """SQLite's dialect, once it has looked at what this SQLite can, and the statements that were compiled for it."""
    engine = create_engine("sqlite://")
    engine.connect().close()
    return engine.dialect, LRUCache(STATEMENTS)
