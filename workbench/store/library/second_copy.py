"""A second copy of a library on another disk, kept up to date: a whole library in a folder, originals and all.

It is only ever brought up to the library it is a copy of: what lies in that place and is something else is left alone.
The state before stays among the copy's own backups.
"""

import contextlib
import sqlite3
from pathlib import Path

from workbench.atomic import make_folder
from workbench.domain.errors import LibraryError, NotALibrary
from workbench.store.library import backup, connections, faults, layout, upgrade
from workbench.store.library.lock import Lock
from workbench.store.library.summary import Kind, of_file
from workbench.store.originals import Originals


def refresh(folder: Path, chosen: Path, kept: int = backup.KEPT) -> Path:
    """Bring the copy of the library in `folder` up to date and return its place: a folder of that name in `chosen`.

    `kept` is how many earlier states the copy keeps. Raises LibraryError where `chosen` is not there (its disk is not
    connected: nothing is made in its stead), NotALibrary where something else lies in that place.
    """
    place = place_of(folder, chosen)
    with faults.as_sentences(place):
        _check(folder, Path(chosen).expanduser(), place)
        make_folder(place)
        with Lock(place) as lock:
            if lock.left_behind:
                backup.sweep(place)
            _bring(folder, place, kept)
    return place


def place_of(folder: Path, chosen: Path) -> Path:
    """Where the copy of the library in `folder` lies within the folder that was chosen for it."""
    return Path(chosen).expanduser().absolute() / folder.name


def is_due(folder: Path, chosen: Path) -> bool:
    """Whether something was done in the library since its copy was made."""
    now, then = of_file(folder / layout.DATABASE), of_file(place_of(folder, chosen) / layout.DATABASE)
    return then is None or now is None or now.events != then.events


def _check(folder: Path, chosen: Path, place: Path) -> None:
    if not chosen.is_dir():
        raise LibraryError(f"The second copy was not made: the folder {chosen} is not there.",
                           "Connect its disk, or choose another folder in the preferences.")
    own, there = folder.resolve(), place.resolve()
    if own == there or own in there.parents or there in own.parents:
        raise NotALibrary(f"The second copy cannot lie in {chosen}: the library itself is there.",
                          "Choose a folder on another disk.")
    database = place / layout.DATABASE
    if database.exists() and _uid(database) != _uid(folder / layout.DATABASE):
        raise NotALibrary(f"Another library lies in {place}: it is left alone.", "Choose another folder.")
    if not database.exists() and not _was_begun(place):
        layout.check_free(place)


def _was_begun(place: Path) -> bool:
    """Whether a first copy was cut off there: its originals came first, and it never had backups. It goes on."""
    return not (place / layout.BACKUPS).exists() and place.is_dir() and all(
        layout.is_ours(path.name) for path in place.iterdir())


def _bring(folder: Path, place: Path, kept: int) -> None:
    """Originals first, so that every row of the database has its own at any moment."""
    _copy_missing(Originals(folder), Originals(place))
    database = place / layout.DATABASE
    if database.exists():
        backup.make(place, Kind.DAILY, kept)
    arriving = database.with_name(database.name + ".new")
    upgrade.remove(arriving)
    backup.copy_database(folder / layout.DATABASE, arriving)
    backup.put_in_place(arriving, database)


def _copy_missing(source: Originals, target: Originals) -> None:
    """Copy what is not there in its full size; `verify` reads every byte, this is done every day."""
    for sha256 in source:
        there = target.path(sha256)
        is_there = there.is_file() and there.stat().st_size == source.path(sha256).stat().st_size
        if not is_there and not source.fault(sha256):
            target.keep(source.path(sha256), expected=sha256)


def _uid(database: Path) -> str:
    layout.check_header(database)
    with contextlib.closing(connections.connect(database, mode=layout.reading_mode(database))) as connection:
        try:
            return connection.execute("SELECT uid FROM library").fetchone()[0]
        except sqlite3.OperationalError as fault:
            if "no such table" not in str(fault):
                raise
            return ""
