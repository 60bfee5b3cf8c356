"""Opening a library: a sentence for each thing that may be wrong with it, and nothing touched."""

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import text

from workbench.domain.acts import Act
from workbench.domain.errors import (
    LibraryDamaged,
    LibraryError,
    LibraryInUse,
    LibraryNewer,
    LibraryReadOnly,
    NotALibrary,
)
from workbench.store import cases
from workbench.store.archive import Archive
from workbench.store.library import backup, connections, opening
from workbench.store.library.verify import verify
from workbench.text.words.analyser import ANALYSER


@pytest.fixture
def rightless():
    """A folder in which everything may be read and, after `drop()`, nothing may be written, even by root."""
    folder = Path(tempfile.mkdtemp(prefix="rightless-"))
    folder.chmod(0o755)
    was_root = os.geteuid() == 0

    class Rightless:
        library = folder / "library"

        def drop(self, *, but_folders: bool = False):
            for path in [folder, *folder.rglob("*")]:
                path.chmod(0o444 if path.is_file() else 0o777 if but_folders else 0o555)
            if was_root:
                os.seteuid(65534)
                if not os.access(__file__, os.R_OK, effective_ids=True):
                    pytest.skip("the source tree lies where root alone may look")

    yield Rightless()
    if was_root:
        os.seteuid(0)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


def contents(folder: Path) -> dict[str, bytes]:
    """What the folder holds, but for the lock."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and path.name != "library.lock"}


def run(database: Path, *statements: str) -> None:
    connection = sqlite3.connect(database, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_library_is_made_where_there_is_none(tmp_path):
    folder = tmp_path / "two" / "deep"
    with Archive.open(folder, checker="Ann") as archive:
        assert archive.location == folder
        assert not archive.read_only
    assert {path.name for path in folder.iterdir()} == {"library.sqlite", "library.lock"}


def test_a_library_is_found_by_its_folder_and_by_its_file(folder, hand, archive):
    hand.case("Water")
    archive.close()
    for location in (folder, folder / "library.sqlite", str(folder)):
        with Archive.open(location, checker="Ann") as again, again.read() as session:
            assert cases.find(session, "Water")


def test_an_open_library_is_durable_strict_and_waits_its_turn(archive):
    with archive.act(Act.CREATE_CASE) as work:
        pragma = {name: work.session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
                  for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")}
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_a_folder_with_other_things_is_left_alone(tmp_path):
    (tmp_path / "holiday.jpg").write_bytes(b"sun")
    with pytest.raises(NotALibrary, match="other things"):
        Archive.open(tmp_path, checker="Ann")
    assert contents(tmp_path) == {"holiday.jpg": b"sun"}


def test_a_file_is_not_a_library(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("notes")
    with pytest.raises(NotALibrary, match="is a file"):
        Archive.open(file, checker="Ann")


def test_reading_only_makes_nothing(tmp_path):
    with pytest.raises(NotALibrary, match="no library"):
        Archive.open(tmp_path / "nowhere", checker="Ann", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_program_is_left_alone(tmp_path):
    run(tmp_path / "library.sqlite", "CREATE TABLE recipe (name)", "INSERT INTO recipe VALUES ('soup')")
    before = contents(tmp_path)
    for read_only in (False, True):
        with pytest.raises(NotALibrary, match="another program"):
            Archive.open(tmp_path, checker="Ann", read_only=read_only)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_library_is_not_touched(folder, read_only):
    run(folder / "library.sqlite", "UPDATE alembic_version SET version_num = '9999'")
    before = contents(folder)
    with pytest.raises(LibraryNewer) as told:
        Archive.open(folder, checker="Ann", read_only=read_only)
    assert "newer" in told.value.message
    after = contents(folder)
    assert after["library.sqlite"] == before["library.sqlite"]
    assert "backups" not in {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(("data", "told"), [(b"", "is empty"), (b"not a database at all" * 1000, "does not begin")],
                         ids=["empty", "garbage"])
def test_a_database_overwritten_with_something_else_is_damaged(folder, data, told):
    (folder / "library.sqlite").write_bytes(data)
    with pytest.raises(LibraryDamaged, match=told):
        Archive.open(folder, checker="Ann")
    assert (folder / "library.sqlite").read_bytes() == data


def test_a_damaged_library_names_the_backup_to_go_back_to(folder, archive, hand):
    hand.case("Water")
    backup.make(folder)
    archive.close()
    spoil(folder / "library.sqlite")
    with pytest.raises(LibraryDamaged) as told:
        Archive.open(folder, checker="Ann")
    assert "1 case" in told.value.remedy
    assert "Began the case “Water”" in told.value.remedy
    assert [one.cases for one in told.value.backups] == [1]


def test_a_damaged_library_without_backups_says_that_too(folder):
    spoil(folder / "library.sqlite")
    with pytest.raises(LibraryDamaged) as told:
        Archive.open(folder, checker="Ann")
    assert told.value.remedy.startswith("There is no backup")


def spoil(database: Path) -> None:
    """Overwrite all but the first page, as a failing disk does."""
    with open(database, "r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (database.stat().st_size - 4096))


def test_a_lost_database_is_not_silently_replaced_by_an_empty_one(folder, archive, claim):
    backup.make(folder)
    archive.close()
    (folder / "library.sqlite").unlink()
    with pytest.raises(LibraryDamaged, match="lost its database") as told:
        Archive.open(folder, checker="Ann")
    assert told.value.backups
    assert not (folder / "library.sqlite").exists()


def test_a_library_half_made_is_made_anew(tmp_path):
    for name in ("library.sqlite.new", "library.sqlite.new-wal", "library.lock"):
        (tmp_path / name).write_bytes(b"cut off")
    Archive.open(tmp_path, checker="Ann").close()
    assert {path.name for path in tmp_path.iterdir()} == {"library.sqlite", "library.lock"}


def test_after_a_crash_even_a_large_library_is_looked_over(folder, monkeypatch):
    monkeypatch.setattr(opening, "SMALL", 0)
    spoil_last_page(folder / "library.sqlite")
    Archive.open(folder, checker="Ann").close()
    (folder / "library.lock").write_text(
        '{"program": "workbench", "pid": 1, "host": "desk", "user": "ann", "since": "2024-11-21T10:00:00Z"}')
    with pytest.raises(LibraryDamaged):
        Archive.open(folder, checker="Ann")


def spoil_last_page(database: Path) -> None:
    with open(database, "r+b") as file:
        file.seek(-4096, os.SEEK_END)
        file.write(b"\xa5" * 4096)


def test_a_read_only_folder_is_said_and_can_be_read(rightless, make_hand):
    with Archive.open(rightless.library, checker="Ann") as archive:
        make_hand(archive).case("Water")
    rightless.drop()
    with pytest.raises(LibraryReadOnly):
        Archive.open(rightless.library, checker="Ann")
    with Archive.open(rightless.library, checker="Ann", read_only=True) as archive, archive.read() as session:
        assert cases.find(session, "Water")


def test_what_a_crash_left_where_nobody_can_write_is_not_read_by_halves(rightless, make_hand):
    with Archive.open(rightless.library, checker="Ann") as archive:
        make_hand(archive).case("Water")
        log = (rightless.library / "library.sqlite-wal").read_bytes()
        half = (rightless.library / "library.sqlite").read_bytes()
    (rightless.library / "library.sqlite").write_bytes(half)
    (rightless.library / "library.sqlite-wal").write_bytes(log)
    rightless.drop()
    with pytest.raises(LibraryReadOnly, match="not closed properly") as told:
        Archive.open(rightless.library, checker="Ann", read_only=True)
    assert "Copy" in told.value.remedy


@pytest.mark.parametrize("read_only", [True, False])
def test_what_a_kill_left_half_written_is_taken_back(folder, archive, hand, tmp_path, half_written, read_only):
    """A restored library has no write-ahead log until it is opened: there SQLite keeps what was before in a journal."""
    hand.case("Water")
    copy = backup.copy_to(folder, tmp_path / "copy") / "library.sqlite"
    half, journal = half_written(copy)
    copy.write_bytes(half)
    copy.with_name("library.sqlite-journal").write_bytes(journal)
    with Archive.open(copy.parent, checker="Ann", read_only=read_only) as left, left.read() as session:
        assert cases.find(session, "Water")
        assert verify(left) == []


def test_a_library_that_was_copied_while_it_was_open_is_looked_at_more_closely(folder, archive, hand, tmp_path):
    hand.case("Water")
    for name in ("whole", "torn"):
        shutil.copytree(folder, tmp_path / name)
    archive.close()
    Archive.open(tmp_path / "whole", checker="Ann").close()
    # An index of another moment than its table, as where the file was copied before and its log after a checkpoint.
    run(tmp_path / "torn" / "library.sqlite", "CREATE INDEX other ON event (act)", "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX other ON event (at)' WHERE name = 'other'")
    with pytest.raises(LibraryDamaged, match="copied while"):
        Archive.open(tmp_path / "torn", checker="Ann")


def test_a_read_only_file_in_a_folder_that_is_not(rightless, make_hand):
    with Archive.open(rightless.library, checker="Ann") as archive:
        make_hand(archive).case("Water")
    (rightless.library / "library.lock").unlink()
    rightless.drop(but_folders=True)
    with pytest.raises(LibraryReadOnly):
        Archive.open(rightless.library, checker="Ann")


def test_a_place_where_nothing_may_be_made_is_said(rightless):
    rightless.drop()
    with pytest.raises(LibraryReadOnly):
        Archive.open(rightless.library / "new", checker="Ann")


def test_reading_only_refuses_acts_with_a_way_out(folder):
    with Archive.open(folder, checker="Ann", read_only=True) as archive:
        assert archive.read_only
        with pytest.raises(LibraryReadOnly, match="read-only") as told, archive.act(Act.CREATE_CASE):
            pass
        assert told.value.remedy
        with pytest.raises(LibraryReadOnly):
            archive.undo()


def test_one_writes_and_others_read_alongside(folder, archive, hand):
    with Archive.open(folder, checker="Ben", read_only=True) as reading:
        hand.case("Water")
        with reading.read() as session:
            assert cases.find(session, "Water")


def test_a_second_writer_hears_who_has_it(folder, archive):
    with pytest.raises(LibraryInUse, match=f"process {os.getpid()}") as told:
        Archive.open(folder, checker="Ben")
    assert told.value.holder.pid == os.getpid()
    archive.close()
    Archive.open(folder, checker="Ben").close()


def test_another_program_that_holds_the_database_is_said(folder, make_hand, monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0)
    with Archive.open(folder, checker="Ann") as archive:
        hand = make_hand(archive)
        hand.scale()
        other = connections.connect(archive.database)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryInUse, match="Another program"), archive.act(Act.CREATE_CASE) as work:
            cases.create(work, "Water", 1)
        other.close()
        assert hand.case("Water").name == "Water"


def test_an_index_cut_by_another_version_is_made_anew(folder, archive, claim):
    archive.close()
    run(folder / "library.sqlite", "UPDATE search_extraction SET analyser = -1")
    with Archive.open(folder, checker="Ann") as again, again.read() as session:
        assert session.scalar(text("SELECT analyser FROM search_extraction")) > 0




def test_a_library_where_nobody_may_look_or_make_one_is_told(tmp_path):
    for place in (Path("/proc/nowhere/library"), tmp_path / ("n" * 300)):
        with pytest.raises(LibraryError) as told:
            Archive.open(place, checker="Ann")
        assert str(place) in told.value.message and told.value.remedy


def test_a_new_library_keeps_its_memory_of_claims_from_the_start(tmp_path):
    with Archive.open(tmp_path / "library", checker="Ann") as archive, archive.read() as session:
        assert session.execute(text("SELECT analyser FROM search_claim_analyser")).all() == [(ANALYSER,)]
    # A library in which somebody worked before there was one has none yet: it is made when the library is opened.
    with sqlite3.connect(tmp_path / "library" / "library.sqlite") as connection:
        connection.execute("DELETE FROM search_claim_analyser")
        connection.execute("INSERT INTO search_extraction VALUES (1, 'en', ?, 0, NULL, NULL)", (ANALYSER,))
    with Archive.open(tmp_path / "library", checker="Ann") as archive, archive.read() as session:
        assert session.execute(text("SELECT analyser FROM search_claim_analyser")).all() == [(ANALYSER,)]
