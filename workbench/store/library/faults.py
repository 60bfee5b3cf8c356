"""What the disk and SQLite say, as sentences for a person. What is not said here is a bug and passes through."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from workbench.domain.errors import DiskFull, LibraryDamaged, LibraryError, LibraryInUse, LibraryReadOnly

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
ROOM = 1 << 20
"""Bytes that a disk must have left before a fault that SQLite does not explain is put down to something else."""
UNREACHED = "Check that its disk is connected and its name is right, then open it again."


@contextmanager
def as_sentences(location: Path) -> Iterator[None]:
    """Turn faults of the disk and the database within into LibraryErrors about the library at `location`."""
    try:
        with of_database(location):
            yield
    except OSError as fault:
        error = explained(fault, location)
        if error is None:
            raise
        raise error from fault


@contextmanager
def of_database(location: Path) -> Iterator[None]:
    """Turn faults of the database alone: what is done within may touch other files, whose faults are their own."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        error = explained(fault, location)
        if error is None:
            raise
        raise error from fault


def explained(fault: BaseException, location: Path) -> LibraryError | None:
    """The sentence for a fault, None where it is a bug of ours."""
    if isinstance(fault, DBAPIError):
        fault = fault.orig
    if isinstance(fault, sqlite3.Error):
        return _of_sqlite(fault, location)
    if isinstance(fault, OSError):
        return _of_disk(fault, location)
    return None


def is_full(location: Path) -> bool:
    """SQLite says "disk I/O error" where there is no room for what it keeps beside a database: the disk tells more."""
    there = next((one for one in (location, *location.parents) if one.exists()), None)
    try:
        return there is not None and shutil.disk_usage(there).free < ROOM
    except OSError:
        return False


def _of_disk(fault: OSError, location: Path) -> LibraryError | None:
    if fault.errno in FULL:
        return DiskFull(f"The disk that holds {location} is full.")
    if fault.errno in FORBIDDEN:
        return LibraryReadOnly(f"Nothing can be written in {location}.")
    if fault.errno is not None:
        return LibraryError(f"The library in {location} cannot be reached: {fault.strerror}.", UNREACHED)
    return None


def _of_sqlite(fault: sqlite3.Error, location: Path) -> LibraryError | None:
    # The low byte is the kind, the rest its detail; errors of the Python module itself have no code.
    code = getattr(fault, "sqlite_errorcode", None)
    kind = code & 0xFF if code is not None else None
    if kind == sqlite3.SQLITE_FULL:
        return DiskFull(f"The disk that holds {location} is full.")
    if kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return LibraryDamaged(f"The library in {location} is damaged: {fault}.")
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryInUse(f"Another program is writing in the library in {location}.", "Wait a moment and try again.")
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return LibraryReadOnly(f"Nothing can be written in {location}.")
    if kind in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        if is_full(location):
            return DiskFull(f"The disk that holds {location} is full.")
        return LibraryError(f"The library in {location} cannot be read: {fault}.", UNREACHED)
    return None
