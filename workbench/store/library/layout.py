"""What lies where in a library's folder, and how to tell one from something else."""

import contextlib
import sqlite3
from pathlib import Path

from workbench.domain.errors import DiskFull, LibraryDamaged, LibraryError, LibraryReadOnly, NotALibrary
from workbench.store.library import connections, faults

DATABASE = "library.sqlite"
ORIGINALS = "originals"
BACKUPS = "backups"
LOGS = ("-wal", "-journal")
"""What SQLite writes beside a database, and needs to read it as it is: changes not moved into it yet, or not wholly."""
BESIDE = (*LOGS, "-shm")
PARTIAL = ".partial"
"""How a copy is called that is not whole yet."""

OURS = 0x46435742
"""SQLite's application_id of a library: "FCWB"."""


def folder_of(location: Path | str) -> Path:
    """The library's folder, whether that or its library.sqlite is named."""
    location = Path(location).expanduser().absolute()
    if location.name == DATABASE and not location.is_dir():
        return location.parent
    if location.exists() and not location.is_dir():
        raise NotALibrary(f"{location} is a file, not the folder of a library.")
    return location


def check_header(database: Path) -> None:
    """Raise where a file does not begin like a database, or like one of another program. Nothing is touched.

    Nothing is said of the rest of the file: moving the write-ahead log into it may have ended in the middle, by a kill
    or for now, and it is whole only together with the log.

    It is looked at through SQLite, because closing the file ourselves would drop locks that this process holds on it.
    """
    if database.stat().st_size == 0:
        raise LibraryDamaged(f"{database} is damaged: it is empty.")
    try:
        with contextlib.closing(connections.connect(database, mode="immutable")) as connection:
            # Without this SQLite refuses a file that is shorter than its first page says, log or no log.
            connection.execute("PRAGMA writable_schema=ON")
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError as fault:
        if getattr(fault, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
            raise
        raise LibraryDamaged(f"{database} is damaged: it does not begin like a database.") from fault
    if owner != OURS:
        raise NotALibrary(f"{database} is a database of another program.")


def reading_mode(database: Path) -> str:
    """How a database is opened that is only read: as others may be writing it ("ro"), or "immutable" where nobody can
    write beside it and SQLite refuses. LibraryReadOnly where its last acts stand in a log that cannot be read there."""
    # What ended in the middle of a write without a log ("-journal") is taken back by who may write, not by who reads.
    if any(_answers(database, mode) for mode in ("ro", "rw")):
        return "ro"
    beside = [database.with_name(database.name + suffix) for suffix in LOGS]
    if any(one.exists() and one.stat().st_size > 0 for one in beside):
        # Without its log it would be read as it was some acts ago, and nobody would be told.
        if faults.is_full(database):
            raise DiskFull(f"The disk that holds {database.parent} is full.")
        raise LibraryReadOnly(f"The library in {database.parent} was not closed properly, and nothing can be written "
                              "there: its last acts cannot be read.",
                              "Copy its whole folder to a disk where you may write.")
    return "immutable"


def _answers(database: Path, mode: str) -> bool:
    with contextlib.closing(connections.connect(database, mode=mode)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError as fault:
            if getattr(fault, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise  # somebody is writing it this moment, so it can be written
            return False
    return True


def check_free(folder: Path) -> None:
    """Raise where a new library may not be made. A folder that is missing, empty or was about to become one is free."""
    if not folder.is_dir():
        return
    names = {path.name for path in folder.iterdir()}
    if BACKUPS in names or ORIGINALS in names:
        raise missing(folder)
    if not all(map(is_ours, names)):
        raise NotALibrary(f"The folder {folder} has other things in it and no library.",
                          "Choose an empty folder, or the name of a new one.")


def is_ours(name: str) -> bool:
    """Whether a name in a folder is one that a library has there, or what becomes one."""
    return name in (ORIGINALS, BACKUPS) or name.lstrip(".").startswith("library.")


def missing(folder: Path) -> LibraryError:
    """The error for a folder without a database: there never was one, or it is lost."""
    if (folder / BACKUPS).is_dir() or (folder / ORIGINALS).is_dir():
        return LibraryDamaged(f"The library in {folder} has lost its database, {DATABASE}.")
    return NotALibrary(f"There is no library in {folder}.", "Choose the folder of a library.")
