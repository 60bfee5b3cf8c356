"""Backups: whole, checked, told in words; going back loses nothing, not even what was gone back from."""

import sqlite3

import pytest

from workbench.domain.acts import Act
from workbench.domain.errors import LibraryDamaged, LibraryInUse, LibraryNewer, NotALibrary, NotFound
from workbench.store import cases, claims, documents
from workbench.store.archive import Archive
from workbench.store.library import backup
from workbench.store.library.summary import Kind
from workbench.store.library.verify import verify


def as_checked(location, claim):
    with Archive.open(location, checker="Ann") as archive, archive.read() as session:
        assert verify(archive) == []
        return claims.get(session, claim.id).as_checked


def spoil(database):
    with open(database, "r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (database.stat().st_size - 4096))


def test_a_backup_tells_what_it_holds(folder, archive, hand, claim):
    hand.rate(claim.id, hand.ratings()[0].id)
    path = backup.make(folder)
    (one,) = backup.backups(folder)
    assert (one.path, one.kind, one.cases, one.documents, one.claims, one.verdicts) == (path, Kind.BY_HAND, 1, 1, 1, 1)
    assert (one.last_sentence, one.last_by) == ("Rated it.", "Ann")
    assert "1 case, 1 document, 1 claim, 1 verdict" in one.describe()
    assert path.parent == folder / "backups"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_backup_while_somebody_works_is_one_state(folder, archive, hand, claim):
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim.id, "not saved yet")
        work.session.flush()
        path = backup.make(folder)
        work.say("Worded it.")
    backup.check(path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT as_checked FROM claim").fetchall() == [("",)]
    connection.close()


def test_the_newest_backup_comes_first_and_names_do_not_collide(folder, archive, hand):
    made = [backup.make(folder) for _ in range(3)]
    assert len(set(made)) == 3
    assert {one.path for one in backup.backups(folder)} == set(made)


def test_something_else_among_the_backups_is_passed_over(folder, archive):
    path = backup.make(folder)
    (folder / "backups" / "notes.sqlite").write_text("no database")
    assert [one.path for one in backup.backups(folder)] == [path]


def test_only_daily_backups_are_rotated(folder, archive, hand, monkeypatch):
    monkeypatch.setattr(backup, "KEPT", 2)
    by_hand = backup.make(folder)
    daily = [backup.make(folder, Kind.DAILY) for _ in range(4)]
    assert by_hand.exists()
    assert sum(path.exists() for path in daily) == 2


def test_a_daily_backup_is_due_when_something_was_done(folder, archive, hand):
    assert backup.is_due(folder)
    backup.make(folder, Kind.DAILY)
    hand.case()
    assert not backup.is_due(folder), "there is one of today"
    yesterday = folder / "backups" / "2020-01-01T000000Z-daily.sqlite"
    backup.backups(folder)[0].path.rename(yesterday)
    assert backup.is_due(folder)


def test_going_back_and_forth_again(folder, archive, hand, claim):
    hand.reword(claim.id, "before")
    saved = backup.make(folder)
    hand.reword(claim.id, "after")
    archive.close()
    aside = backup.restore(folder, saved)
    assert as_checked(folder, claim) == "before"
    assert backup.restore(folder, aside.name)
    assert as_checked(folder, claim) == "after"
    assert {one.kind for one in backup.backups(folder)} == {Kind.BY_HAND, Kind.RESTORE}


def test_going_back_needs_the_library_closed(folder, archive):
    saved = backup.make(folder)
    with pytest.raises(LibraryInUse):
        backup.restore(folder, saved)


def test_a_damaged_library_is_kept_as_it_is_before_going_back(folder, archive, hand, claim):
    hand.reword(claim.id, "safe")
    saved = backup.make(folder)
    archive.close()
    spoil(folder / "library.sqlite")
    damaged = (folder / "library.sqlite").read_bytes()
    aside = backup.restore(folder, saved)
    assert aside.read_bytes() == damaged
    assert as_checked(folder, claim) == "safe"


def test_a_lost_database_comes_back(folder, archive, hand, claim):
    saved = backup.make(folder)
    archive.close()
    (folder / "library.sqlite").unlink()
    assert backup.restore(folder, saved.stem) is None
    assert as_checked(folder, claim) == ""


def test_a_log_left_by_a_crash_does_not_leak_into_what_is_restored(folder, archive, hand, claim):
    hand.reword(claim.id, "before")
    saved = backup.make(folder)
    hand.reword(claim.id, "after")
    log = (folder / "library.sqlite-wal").read_bytes()
    archive.close()
    (folder / "library.sqlite-wal").write_bytes(log)
    backup.restore(folder, saved)
    assert as_checked(folder, claim) == "before"


def test_what_a_kill_left_beside_a_damaged_library_is_not_written_into_the_restored_one(
        folder, archive, hand, claim, half_written):
    hand.reword(claim.id, "before")
    saved = backup.make(folder)
    archive.close()
    database = folder / "library.sqlite"
    _, journal = half_written(database)
    database.write_bytes(b"\xa5" * database.stat().st_size)
    database.with_name("library.sqlite-journal").write_bytes(journal)
    kept = backup.restore(folder, saved)
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == journal
    assert as_checked(folder, claim) == "before"
    with Archive.open(folder, checker="Ann") as restored:
        assert verify(restored) == []


@pytest.mark.parametrize(("spoiled", "error"), [(spoil, LibraryDamaged), (lambda path: path.unlink(), NotFound)])
def test_a_bad_backup_changes_nothing(folder, archive, hand, claim, spoiled, error):
    hand.reword(claim.id, "mine")
    saved = backup.make(folder)
    archive.close()
    spoiled(saved)
    with pytest.raises(error):
        backup.restore(folder, saved)
    assert as_checked(folder, claim) == "mine"


def test_a_backup_of_a_newer_program_or_of_something_else_is_refused(folder, archive, tmp_path):
    saved = backup.make(folder)
    archive.close()
    connection = sqlite3.connect(saved)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryNewer):
        backup.restore(folder, saved)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE recipe (name)")
    connection.close()
    with pytest.raises(NotALibrary):
        backup.restore(folder, other)


def test_a_copy_elsewhere_is_a_whole_library(folder, archive, hand, claim, tmp_path):
    target = tmp_path / "stick" / "copy"
    assert backup.copy_to(folder, target) == target
    assert as_checked(target, claim) == ""
    with Archive.open(target, checker="Ann") as copy, copy.read() as session:
        sha256 = documents.get(session, claim.document).custody.sha256
        assert copy.originals.read(sha256) == archive.originals.read(sha256)
    assert [path.name for path in target.parent.iterdir()] == ["copy"]


def test_a_copy_into_a_folder_with_things_gets_a_folder_of_its_own(folder, archive, tmp_path):
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "holiday.jpg").write_bytes(b"sun")
    copy = backup.copy_to(folder, tmp_path / "stick")
    assert copy.parent == tmp_path / "stick"
    assert (copy / "library.sqlite").exists()
    assert (tmp_path / "stick" / "holiday.jpg").exists()


def test_a_copy_elsewhere_is_gone_back_to_with_its_originals(folder, archive, hand, claim, tmp_path):
    copy = backup.copy_to(folder, tmp_path / "copy")
    archive.close()
    new = tmp_path / "new"
    backup.restore(new, copy)
    assert as_checked(new, claim) == ""


def test_nothing_is_copied_over_a_file(folder, archive, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NotALibrary):
        backup.copy_to(folder, tmp_path / "file")


def test_a_restored_library_goes_on_with_its_history(folder, archive, hand, claim):
    saved = backup.make(folder)
    archive.close()
    backup.restore(folder, saved)
    with Archive.open(folder, checker="Ben") as again:
        again.undo()
        with again.read() as session:
            assert cases.all_cases(session)[0].claims == 0
        assert verify(again) == []
