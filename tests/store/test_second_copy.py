"""The second copy on another disk: whole, up to date, and never in the place of something else."""

import contextlib
import sqlite3

import pytest

from workbench.domain.errors import LibraryError, LibraryInUse, NotALibrary, NotFound
from workbench.store.archive import Archive
from workbench.store.library import backup, connections, second_copy
from workbench.store.library.lock import Lock
from workbench.store.library.verify import verify


@pytest.fixture
def disk(tmp_path):
    made = tmp_path / "disk"
    made.mkdir()
    return made


def test_it_is_a_whole_library_and_follows(folder, archive, hand, claim, disk):
    place = second_copy.refresh(folder, disk)
    assert place == disk / folder.name
    assert not second_copy.is_due(folder, disk)
    hand.rate(claim.id, hand.ratings()[0].id)
    assert second_copy.is_due(folder, disk)
    assert second_copy.refresh(folder, disk) == place
    with Archive.open(place, checker="Ann") as copy:
        assert verify(copy) == []
    assert [one.verdicts for one in backup.backups(place)] == [0]
    assert not (place / "library.sqlite.new").exists()


def test_as_many_earlier_states_are_kept_as_asked(folder, archive, hand, claim, disk):
    for _ in range(4):
        second_copy.refresh(folder, disk, kept=2)
    assert len(backup.backups(disk / folder.name)) == 2


def test_a_disk_that_is_not_there_is_told_and_nothing_is_made(folder, archive, tmp_path):
    with pytest.raises(LibraryError, match="not there"):
        second_copy.refresh(folder, tmp_path / "unplugged")
    assert not (tmp_path / "unplugged").exists()


def test_another_library_in_that_place_is_left_alone(folder, archive, disk):
    with Archive.open(disk / folder.name, checker="Bea") as other:
        place = other.location
    before = (place / "library.sqlite").read_bytes()
    with pytest.raises(NotALibrary, match="left alone"):
        second_copy.refresh(folder, disk)
    assert (place / "library.sqlite").read_bytes() == before


def test_other_things_in_that_place_are_left_alone(folder, archive, disk):
    (disk / folder.name).mkdir()
    (disk / folder.name / "letters.txt").write_text("mine")
    with pytest.raises(NotALibrary):
        second_copy.refresh(folder, disk)
    assert [path.name for path in (disk / folder.name).iterdir()] == ["letters.txt"]


def test_it_cannot_lie_within_the_library_nor_be_the_library(folder, archive):
    for chosen in (folder.parent, folder):
        with pytest.raises(NotALibrary, match="itself"):
            second_copy.refresh(folder, chosen)


def test_a_copy_that_somebody_has_open_waits(folder, archive, disk):
    place = second_copy.refresh(folder, disk)
    lock = Lock(place)
    lock.take()
    try:
        with pytest.raises(LibraryInUse):
            second_copy.refresh(folder, disk)
    finally:
        lock.release()


def test_a_copy_that_is_being_written_is_not_taken_for_another_library(folder, archive, disk, monkeypatch):
    place = second_copy.refresh(folder, disk)
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0)
    with contextlib.closing(sqlite3.connect(place / "library.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryInUse):
            second_copy.refresh(folder, disk)


def test_a_backup_is_deleted_only_if_it_is_one(folder, archive):
    path = backup.make(folder)
    with pytest.raises(NotFound):
        backup.delete(folder, folder / "library.sqlite")
    backup.delete(folder, path)
    assert backup.backups(folder) == [] and (folder / "library.sqlite").exists()
