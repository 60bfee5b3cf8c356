"""Backups of a library, and going back to one.

A backup inside the library (`backups/`) is the database alone: originals are never changed and never deleted, so they
serve every backup. A backup elsewhere is a whole library, originals and all: a folder that can be opened as it is.
Whichever it is, it is written under another name, opened and checked, and only then given its own.
"""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from workbench.atomic import make_folder, sweep_folder, sync_folder, sync_many
from workbench.domain.errors import LibraryDamaged, LibraryError, LibraryInUse, NotALibrary, NotFound
from workbench.store.library import connections, faults, layout, upgrade
from workbench.store.library.lock import Lock
from workbench.store.library.summary import Kind, Summary, of_file
from workbench.store.originals import Originals

KEPT = 10
"""Daily backups that are kept. Those by hand, before an upgrade and before a restore are never thrown away."""


def make(folder: Path, kind: Kind = Kind.BY_HAND, kept: int | None = None) -> Path:
    """Back up the database of the library in `folder` into its backups; return where. Of daily ones `kept` stay."""
    backups_folder = folder / layout.BACKUPS
    with faults.as_sentences(folder):
        make_folder(backups_folder)
        sweep_folder(backups_folder, lambda name: name.startswith(".") and layout.PARTIAL in name)
        target = _free_name(backups_folder, kind)
        copy_database(folder / layout.DATABASE, target)
        if kind is Kind.DAILY:
            _rotate(folder, KEPT if kept is None else kept)
    return target


def copy_to(folder: Path, target: Path) -> Path:
    """Make a whole copy of a library, a folder that can be opened: `target`, or one within it where that has things."""
    target = Path(target).expanduser().absolute()
    if target.is_file():
        raise NotALibrary(f"{target} is a file.", "Name a folder for the copy.")
    if target.is_dir() and any(target.iterdir()):
        target = target / f"{folder.name} {_stamp()}"
    with faults.as_sentences(target.parent):
        make_folder(target.parent, parents=True)
        building = _building_site(target)
        try:
            copy_database(folder / layout.DATABASE, building / layout.DATABASE)
            _copy_originals(Originals(folder), Originals(building))
            if target.is_dir():
                target.rmdir()
            os.replace(building, target)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
        sync_folder(target.parent)
    return target


def backups(folder: Path) -> list[Summary]:
    """The backups in a library's folder that can be gone back to, newest first, each with what it holds."""
    found = (of_file(path) for path in (folder / layout.BACKUPS).glob("*.sqlite"))
    return sorted((one for one in found if one is not None), key=lambda one: one.path.name, reverse=True)


def delete(folder: Path, path: Path) -> None:
    """Delete one of the backups in a library's folder. NotFound where it is none of them."""
    if path not in [one.path for one in backups(folder)]:
        raise NotFound(f"There is no backup {path}.", "Look at the list of backups.")
    with faults.as_sentences(folder):
        upgrade.remove(path)
        sync_folder(path.parent)


def is_due(folder: Path) -> bool:
    """Whether the library was changed since its newest backup, and that is from another day."""
    made = backups(folder)
    if not made:
        return True
    now = of_file(folder / layout.DATABASE)
    today = datetime.now(UTC).date().isoformat()
    return now is not None and now.events != made[0].events and made[0].made_at[:10] != today


def restore(folder: Path, backup: Path | str) -> Path | None:
    """Go back to a backup: one of the library's own (its path or name), or a whole copy (its folder).

    What is there now is kept among the backups first; its place is returned, None where there was nothing. The library
    must not be open anywhere.
    """
    folder = Path(folder).expanduser().absolute()
    source = _named(folder, backup)
    with faults.as_sentences(folder):
        make_folder(folder, parents=True)
        with Lock(folder) as lock:
            if lock.left_behind:
                sweep(folder)
            return _replace(folder, source)


def sweep(folder: Path) -> None:
    """Take away what was not whole yet when the last holder of a library's lock was killed: nobody goes on with it.
    Only for who holds the lock. What cannot be taken away harms nobody."""
    arriving = folder / f"{layout.DATABASE}.new"
    with contextlib.suppress(LibraryError, OSError):
        Originals(folder).sweep()
        upgrade.remove(arriving)
        upgrade.remove(arriving.with_name(f".{arriving.name}{layout.PARTIAL}"))


def check(database: Path) -> None:
    """Raise LibraryDamaged, NotALibrary or LibraryNewer where a database is not a whole library of ours."""
    layout.check_header(database)
    with contextlib.closing(connections.connect(database, mode="immutable")) as connection:
        problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if problem != "ok":
            raise LibraryDamaged(f"{database.name} is damaged: {problem}.")
        upgrade.check_known(database, upgrade.version_of(connection))


def _replace(folder: Path, source: Path) -> Path | None:
    database = folder / layout.DATABASE
    arriving = database.with_name(database.name + ".new")
    upgrade.remove(arriving)
    copy_database(source, arriving)
    if source.name == layout.DATABASE:
        _copy_originals(Originals(source.parent), Originals(folder))
    aside = _set_aside(folder) if database.exists() else None
    put_in_place(arriving, database)
    return aside


def put_in_place(arriving: Path, database: Path) -> None:
    """Let a whole database take the place of another, what SQLite kept beside that one gone: a log or a journal left
    there would be taken for the new one's own, and written into it."""
    for suffix in layout.BESIDE:
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    os.replace(arriving, database)
    sync_folder(database.parent)


def _set_aside(folder: Path) -> Path:
    """Keep the library as it is among the backups: a verified copy, or the very files where it is damaged."""
    database = folder / layout.DATABASE
    try:
        kept = make(folder, Kind.RESTORE)
    except (LibraryDamaged, NotALibrary, sqlite3.DatabaseError):
        return _set_files_aside(folder)
    with contextlib.closing(connections.connect(database)) as connection:
        # All of it into the one file, so that a crash right after this still finds it whole.
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise LibraryInUse(f"The library in {folder} is being read by another program.", "Close it there first.")
    return kept


def _set_files_aside(folder: Path) -> Path:
    database = folder / layout.DATABASE
    make_folder(folder / layout.BACKUPS)
    kept = _free_name(folder / layout.BACKUPS, Kind.RESTORE)
    for suffix in (*layout.LOGS, ""):
        file = database.with_name(database.name + suffix)
        if file.exists():
            _copy_file(file, kept.with_name(kept.name + suffix))
    return kept


def _copy_file(source: Path, target: Path) -> None:
    """Copy the bytes of a file, whatever they are: whole, on the disk, or not at all."""
    building = target.with_name(f".{target.name}{layout.PARTIAL}")
    try:
        shutil.copyfile(source, building)
        sync_many([building])
        os.replace(building, target)
        sync_folder(target.parent)
    finally:
        building.unlink(missing_ok=True)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database through SQLite, check the copy against the source, and only then give it its name."""
    building = target.with_name(f".{target.name}{layout.PARTIAL}")
    layout.check_header(source)
    upgrade.remove(building)
    try:
        with contextlib.closing(connections.connect(source, mode=layout.reading_mode(source))) as live:
            live.execute("BEGIN")
            expected = Summary.of(live, target)
            with contextlib.closing(sqlite3.connect(building, isolation_level=None)) as copy:
                live.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
        with open(building, "rb+") as file:
            os.fsync(file.fileno())
        check(building)
        with contextlib.closing(connections.connect(building, mode="immutable")) as copy:
            if Summary.of(copy, target) != expected:
                raise LibraryError(f"The copy {target} does not hold what the library holds.", "Make it again.")
        os.replace(building, target)
        sync_folder(target.parent)
    finally:
        upgrade.remove(building)


def _copy_originals(source: Originals, target: Originals) -> None:
    """Copy what is whole. What is missing or changed cannot be mended here; `verify` names it, there as here."""
    for sha256 in source:
        if target.fault(sha256) and not source.fault(sha256):
            target.keep(source.path(sha256), expected=sha256)


def _rotate(folder: Path, kept: int) -> None:
    daily = [one for one in backups(folder) if one.kind is Kind.DAILY]
    for one in daily[max(1, kept):]:
        upgrade.remove(one.path)


def _building_site(target: Path) -> Path:
    """An empty folder beside `target`: what was left there by a copy that was cut off goes, things of others do not."""
    building = target.with_name(target.name + layout.PARTIAL)
    if building.is_dir() and all(layout.is_ours(path.name) for path in building.iterdir()):
        shutil.rmtree(building)
    elif building.exists():
        building = target.with_name(f"{target.name} {_stamp()}{layout.PARTIAL}")
    building.mkdir()
    return building


def _named(folder: Path, backup: Path | str) -> Path:
    """The database file that is meant by a path or a name."""
    for path in _meant(folder, Path(backup).expanduser()):
        if path.is_dir() and (path / layout.DATABASE).is_file():
            return path / layout.DATABASE
        if path.is_file():
            return path.absolute()
    raise NotFound(f"There is no backup {backup}.", "Look at the list of backups.")


def _meant(folder: Path, backup: Path) -> Iterator[Path]:
    yield backup
    yield folder / layout.BACKUPS / backup
    yield folder / layout.BACKUPS / f"{backup}.sqlite"


def _free_name(folder: Path, kind: Kind) -> Path:
    stem = f"{_stamp()}-{kind.value.replace(' ', '-')}"
    path, count = folder / f"{stem}.sqlite", 1
    while path.exists():
        count += 1
        path = folder / f"{stem}-{count}.sqlite"
    return path


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
