"""Open a library, look whether it is whole, back it up and go back to a backup."""

from pathlib import Path

from workbench.services import scales
from workbench.store import backup as backups_on_disk
from workbench.store.archive import Archive


def open_library(location: Path | str, *, checker: str, read_only: bool = False) -> Archive:
    """Open the library in folder `location`, made when missing. A new one gets the rating scales that come with us."""
    archive = Archive.open(Path(location).expanduser(), checker=checker, read_only=read_only)
    if not read_only:
        scales.seed(archive)
    return archive


def verify(archive: Archive):
    """Look whether everything is as it was saved: database, originals against their hashes, the history's chain."""
    return backups_on_disk.verify(archive)


def backup(archive: Archive, to: Path | None = None) -> Path:
    """Write a verified backup (into the library's own folder unless `to` says where) and say where it is."""
    return backups_on_disk.backup(archive, to)


def backups(location: Path | str):
    """The backups a library has, newest first, each with when it was made and what it holds."""
    return backups_on_disk.backups(Path(location))


def restore(location: Path | str, backup: Path) -> Path:
    """Go back to a backup. What is there now is kept beside it; its place is returned."""
    return backups_on_disk.restore(Path(location), Path(backup))
