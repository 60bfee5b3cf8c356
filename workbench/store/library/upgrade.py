"""Making a library and bringing an older one up to date, both through the migrations.

Alembic is only imported when there is something to do; which version a library has is one query.
"""

import contextlib
import os
import re
import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from workbench import paths
from workbench.atomic import sync_folder
from workbench.domain.errors import LibraryDamaged, LibraryNewer
from workbench.store.acts.clock import now
from workbench.store.library import connections, layout
from workbench.store.schema.columns import new_uid

FORMAT = 1
"""The form of a library's folder: where the database, originals and backups lie."""


def known() -> tuple[str, ...]:
    """The versions this program knows, oldest first, as the migrations' file names give them."""
    names = (re.match(r"(\d{4})_\w+\.py$", path.name) for path in (paths.migrations() / "versions").iterdir())
    return tuple(sorted(match[1] for match in names if match))


def head() -> str:
    """The version that this program's tables are."""
    return known()[-1]


def version_of(connection: sqlite3.Connection) -> str:
    """The version of a library's tables."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as fault:
        if "no such table" not in str(fault):
            raise
        row = None
    if row is None:
        raise LibraryDamaged("The library does not state its version.")
    return row[0]


def check_known(folder: Path, version: str) -> None:
    """Raise LibraryNewer where this program does not know the version."""
    if version not in known():
        raise LibraryNewer(f"The library in {folder} was made by a newer version of the program.")


def create(database: Path) -> None:
    """Make an empty library. It is built under another name, so that it is there whole or not at all."""
    building = database.with_name(database.name + ".new")
    remove(building)
    try:
        with contextlib.closing(connections.connect(building, mode="rwc")):
            _run(building)
        with contextlib.closing(connections.connect(building)) as connection:
            connection.execute("INSERT INTO library (id, uid, format, created_at) VALUES (1, ?, ?, ?)",
                               (new_uid(), FORMAT, now()))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        os.replace(building, database)
        sync_folder(database.parent)
    finally:
        remove(building)


def to_head(database: Path, target: str = "head") -> None:
    """Run the migrations that a library lacks, in one transaction: all of them, or the library stays as it was."""
    _run(database, target)


def _run(database: Path, target: str = "head") -> None:
    from alembic import command
    from alembic.config import Config

    # Off, because rebuilding a parent table would delete its children; what holds together is checked at the end.
    engine = connections.writing(database, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
            config.set_main_option("path_separator", "os")
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            _check_references(connection)
    finally:
        engine.dispose()


def _check_references(connection: Connection) -> None:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(3)
    if loose:
        told = ", ".join(f"{row[0]} {row[1]}" for row in loose)
        raise LibraryDamaged(f"The library could not be brought up to date: rows point to nothing ({told}).")


def remove(database: Path) -> None:
    """Delete a database that is not a library yet, with what SQLite keeps beside it."""
    for suffix in ("", *layout.BESIDE):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
