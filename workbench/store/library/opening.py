"""Before a library is open: is it one, is it ours to write, is it whole, is it of this version.

Everything is asked before anything is touched. The order matters: what is not ours is left alone, then the lock is
taken, then the library is made, brought up to date or looked over.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from workbench.atomic import make_folder
from workbench.domain.errors import LibraryDamaged, LibraryReadOnly
from workbench.store.library import connections, faults, layout, upgrade
from workbench.store.library.lock import Lock

SMALL = 8 << 20
"""Up to this size the whole database is looked over at every start; beyond it, after a crash only."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A library that can be opened. `lock` is None for reading only."""

    folder: Path
    database: Path
    lock: Lock | None = None
    immutable: bool = False


def prepare(location: Path | str, *, read_only: bool) -> Ready:
    """Make sure a library can be opened at `location`, a folder or its library.sqlite; make it where it is missing."""
    folder = Path(location)
    try:
        with faults.as_sentences(folder):
            folder = layout.folder_of(location)
            return _for_reading(folder) if read_only else _for_writing(folder)
    except LibraryDamaged as damaged:
        raise _with_backups(damaged, folder) from damaged.__cause__


def _for_reading(folder: Path) -> Ready:
    database = folder / layout.DATABASE
    if not database.exists():
        raise layout.missing(folder)
    layout.check_header(database)
    mode = layout.reading_mode(database)
    version = _check_version(folder, database, mode)
    if version != upgrade.head():
        raise LibraryReadOnly(f"The library in {folder} is of an older form and has to be brought up to date first.",
                              "Open it once for writing; a backup is made first.")
    return Ready(folder, database, immutable=mode == "immutable")


def _for_writing(folder: Path) -> Ready:
    database = folder / layout.DATABASE
    if database.exists():
        layout.check_header(database)
    else:
        layout.check_free(folder)
        make_folder(folder, parents=True)
    lock = Lock(folder)
    lock.take()
    try:
        _make_ready(folder, database, lock)
    except BaseException:
        lock.release()
        raise
    return Ready(folder, database, lock)


def _make_ready(folder: Path, database: Path, lock: Lock) -> None:
    """With the lock taken: make the library, or bring it up to date and look whether it is whole."""
    if lock.left_behind:
        from workbench.store.library import backup

        backup.sweep(folder)
    if not database.exists():
        upgrade.create(database)
        return
    version = _check_version(folder, database, layout.reading_mode(database))
    _check_writable(database)
    if lock.left_behind or database.stat().st_size <= SMALL:
        _look_over(database, was_copied=lock.was_copied)
    if version != upgrade.head():
        # Imported when needed: a start that finds all in order does not pay for it.
        from workbench.store.library import backup

        backup.make(folder, backup.Kind.UPGRADE)
        upgrade.to_head(database)


def _check_version(folder: Path, database: Path, mode: str) -> str:
    with contextlib.closing(connections.connect(database, mode=mode)) as connection:
        version = upgrade.version_of(connection)
    upgrade.check_known(folder, version)
    return version


def _check_writable(database: Path) -> None:
    """Writing a little and taking it back tells; a file may be read-only in a folder that is not."""
    with contextlib.closing(connections.connect(database)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA user_version = 0")
        connection.execute("ROLLBACK")


def _look_over(database: Path, *, was_copied: bool) -> None:
    """A file and its log copied one after the other may belong to different moments: that takes a closer look."""
    with contextlib.closing(connections.connect(database, mode="ro")) as connection:
        look = "integrity_check" if was_copied else "quick_check"
        problem = connection.execute(f"PRAGMA {look}(1)").fetchone()[0]
    if problem != "ok" and was_copied:
        raise LibraryDamaged(f"The library in {database.parent} is damaged: it was copied while a program was writing "
                             f"in it ({problem}).")
    if problem != "ok":
        raise LibraryDamaged(f"The library in {database.parent} is damaged: {problem}.")


def _with_backups(damaged: LibraryDamaged, folder: Path) -> LibraryDamaged:
    """The error with the backups to go back to, newest first, the newest told in the remedy."""
    from workbench.store.library import backup

    error = LibraryDamaged(damaged.message)
    error.backups = tuple(backup.backups(folder))
    if error.backups:
        error.remedy = f"Go back to a backup. The newest is {error.backups[0].describe()}"
    else:
        error.remedy = "There is no backup in its folder; look for a copy of the whole folder elsewhere."
    return error
