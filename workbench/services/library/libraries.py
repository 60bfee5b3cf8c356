"""Open a library, look whether it is whole, back it up and go back to a backup."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from workbench.domain.errors import NotALibrary
from workbench.services.deciding import scales
from workbench.store.archive import Archive
from workbench.store.library import backup as copies
from workbench.store.library import second_copy
from workbench.store.library import verify as looks
from workbench.store.library.summary import Kind, Summary

__all__ = ["Archive", "Summary", "backup", "backup_if_due", "backups", "copy_elsewhere", "delete_backup",
           "open_library", "restore", "verify"]


def open_library(location: Path | str, *, checker: str, read_only: bool = False, language: str = "") -> Archive:
    """Open the library in folder `location`, made when missing. A new one gets the rating scales that come with us, in
    `language` where they are there in it."""
    archive = Archive.open(folder_of(location), checker=checker, read_only=read_only)
    if not read_only:
        try:
            scales.seed(archive, language)
        except BaseException:
            archive.close()
            raise
    return archive


def verify(archive: Archive, progress: Callable[[int, int], None] | None = None) -> list[str]:
    """Look whether everything is as it was saved; what is not is told, one sentence each. Empty: all is well."""
    return looks.verify(archive, progress)


def backup(archive: Archive, to: Path | None = None) -> Path:
    """Write a verified backup and say where it is: into the library's own folder, or, as a whole library, to `to`."""
    return copies.copy_to(archive.location, to) if to is not None else copies.make(archive.location)


def backup_if_due(archive: Archive, kept: int = copies.KEPT) -> Path | None:
    """Write the day's backup where something was done since the last one; for a quiet moment after opening.

    Of the daily ones `kept` stay; 0 makes none.
    """
    if kept and copies.is_due(archive.location):
        return copies.make(archive.location, Kind.DAILY, kept)
    return None


def copy_elsewhere(archive: Archive, chosen: str, kept: int = copies.KEPT, *, only_if_due: bool = False) -> Path | None:
    """Bring the second copy in the folder `chosen` up to date and say where it lies; None where it was not due.

    Raises LibraryError where the folder is not there, NotALibrary where something else lies in its place.
    """
    folder = Path(chosen).expanduser()
    if only_if_due and folder.is_dir() and not second_copy.is_due(archive.location, folder):
        return None
    return second_copy.refresh(archive.location, folder, kept)


def delete_backup(location: Path | str, backup: Path) -> None:
    """Delete one of a library's own backups, because a person said so. NotFound where it is none of them."""
    copies.delete(folder_of(location), backup)


def backups(location: Path | str) -> list[Summary]:
    """The backups a library has, newest first, each with when it was made and what it holds."""
    return copies.backups(folder_of(location))


def restore(location: Path | str, backup: Path | str) -> Path | None:
    """Go back to a backup; the library must be closed. What is there now is kept, and its place returned."""
    return copies.restore(folder_of(location), backup)


def folder_of(location: Path | str) -> Path:
    """The folder that a path or a database URL (sqlite:///folder/library.sqlite) names."""
    if "://" not in str(location):
        return Path(location).expanduser()
    url = urlsplit(str(location), allow_fragments=False)
    if url.scheme not in ("sqlite", "file"):
        raise NotALibrary(f"Libraries in {url.scheme} databases cannot be opened yet.", "Name a folder.")
    path = Path(unquote(url.path.removeprefix("/") if url.scheme == "sqlite" else url.path)).expanduser()
    return path.parent if path.suffix == ".sqlite" else path
