"""Before a library is open: is it one, is it ours to write, is it whole, is it of this version.

Everything is asked before anything is touched. The order matters: what is not ours is left alone, then the lock is
taken, then the library is made, brought up to date or looked over.
"""

import contextlib
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import LibraryDamaged, LibraryError, LibraryNewer, LibraryReadOnly, NotALibrary
from workbench.store import connections, faults, upgrade
from workbench.store.lock import Lock
from workbench.store.originals import FOLDER as ORIGINALS

DATABASE = "library.sqlite"
BACKUPS = "backups"
OURS = 0x46435742
"""SQLite's application_id of a library: "FCWB"."""

SMALL = 8 << 20
"""Up to this size the whole database is looked over at every start; beyond it, after a crash only."""

MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Ready:
    """A library that can be opened. `lock` is None for reading only."""

    folder: Path
    database: Path
    lock: Lock | None = None
    immutable: bool = False


def prepare(location: Path, *, read_only: bool) -> Ready:
    """Make sure a library can be opened at `location`, a folder or its library.sqlite; make it where it is missing."""
    folder = folder_of(location)
    with faults.as_sentences(folder):
        try:
            return _for_reading(folder) if read_only else _for_writing(folder)
        except LibraryDamaged as damaged:
            raise with_backups(damaged, folder) from damaged.__cause__
        except (LibraryError, OSError, sqlite3.Error):
            raise


def folder_of(location: Path) -> Path:
    """The library's folder, whether that or its library.sqlite is named."""
    location = Path(location).expanduser().absolute()
    if location.name == DATABASE and not location.is_dir():
        return location.parent
    if location.exists() and not location.is_dir():
        raise NotALibrary(f"{location} is a file, not the folder of a library.")
    return location


def with_backups(damaged: LibraryDamaged, folder: Path) -> LibraryDamaged:
    """The error with the backups to go back to, newest first, the best of them named in the remedy."""
    from workbench.store import backup

    error = LibraryDamaged(damaged.message)
    error.backups = tuple(backup.backups(folder))
    if error.backups:
        error.remedy = f"Go back to a backup. The newest, {error.backups[0].describe()}."
    else:
        error.remedy = "There is no backup in its folder; look for a copy of the whole folder elsewhere."
    return error


def _for_reading(folder: Path) -> Ready:
    database = folder / DATABASE
    if not database.exists():
        raise _missing(folder)
    _check_header(database)
    immutable = not _opens(database)
    with contextlib.closing(connections.connect(database, mode="immutable" if immutable else "ro")) as connection:
        version = upgrade.version_of(connection)
    _check_version(folder, version)
    if version != upgrade.head():
        raise LibraryReadOnly(f"The library in {folder} is of an older form and has to be brought up to date first.",
                              "Open it for writing once; a backup is made before.")
    return Ready(folder, database, immutable=immutable)


def _for_writing(folder: Path) -> Ready:
    database = folder / DATABASE
    is_new = not database.exists()
    if is_new:
        _check_free(folder)
        folder.mkdir(parents=True, exist_ok=True)
    else:
        _check_header(database)
    lock = Lock(folder)
    lock.take()
    try:
        if not database.exists():
            upgrade.create(database)
        _check_writable(database)
        _bring_up_to_date(folder, database)
        if lock.left_behind or database.stat().st_size <= SMALL:
            _look_over(database)
    except BaseException:
        lock.release()
        raise
    return Ready(folder, database, lock)


def _check_free(folder: Path) -> None:
    """A new library is only made in a folder that is not there, or empty, or was about to become one."""
    if not folder.is_dir():
        return
    names = {path.name for path in folder.iterdir()}
    if BACKUPS in names or ORIGINALS in names:
        raise _missing(folder)
    if any(not name.startswith("library.") for name in names):
        raise NotALibrary(f"The folder {folder} has other things in it and no library.",
                          "Choose an empty folder, or the name of a new one.")


def _missing(folder: Path) -> LibraryError:
    if (folder / BACKUPS).is_dir() or (folder / ORIGINALS).is_dir():
        return LibraryDamaged(f"The library in {folder} has lost its database, {DATABASE}.")
    return NotALibrary(f"There is no library in {folder}.", "Choose the folder of a library.")


def _check_header(database: Path) -> None:
    with open(database, "rb") as file:
        header = file.read(100)
    if not header.startswith(MAGIC):
        raise LibraryDamaged(f"{database} is damaged: it does not begin like a database.")
    if len(header) < 100 or struct.unpack(">I", header[68:72])[0] != OURS:
        raise NotALibrary(f"{database} is a database of another program.")


def _check_version(folder: Path, version: str) -> None:
    if version not in upgrade.known():
        raise LibraryNewer(f"The library in {folder} was made by a newer version of the program.")


def _check_writable(database: Path) -> None:
    """Taking the write lock for a moment tells; a file may be read-only in a folder that is not."""
    with contextlib.closing(connections.connect(database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _bring_up_to_date(folder: Path, database: Path) -> None:
    with contextlib.closing(connections.connect(database)) as connection:
        version = upgrade.version_of(connection)
    _check_version(folder, version)
    if version != upgrade.head():
        from workbench.store import backup

        backup.make(database, folder / BACKUPS, kind=backup.Kind.UPGRADE)
        upgrade.to_head(database)


def _look_over(database: Path) -> None:
    with contextlib.closing(connections.connect(database, mode="ro")) as connection:
        problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if problem != "ok":
        raise LibraryDamaged(f"The library in {database.parent} is damaged: {problem}.")


def _opens(database: Path) -> bool:
    """Whether it can be read as others may be writing it; in a folder nobody can write SQLite may refuse."""
    with contextlib.closing(connections.connect(database, mode="ro")) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError:
            return False
    return True
