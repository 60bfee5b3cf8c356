"""A full disk, a busy or a broken database: each a sentence, nothing lost, and it goes on when there is room again."""

import errno
import os
import shutil
import sqlite3
import subprocess

import pytest
from sqlalchemy import text

from workbench.domain.acts import Act
from workbench.domain.errors import DiskFull, LibraryDamaged, LibraryError, LibraryInUse, LibraryReadOnly
from workbench.store import cases, claims
from workbench.store.archive import Archive
from workbench.store.library import backup, faults
from workbench.store.library.verify import verify


@pytest.fixture
def tiny_disk(tmp_path):
    """A file system of three megabytes: room for a library with little in it."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be made by root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_database_that_may_not_grow_is_said_and_nothing_is_lost(archive, hand, claim):
    with pytest.raises(DiskFull) as told, archive.act(Act.REWORD_CLAIM) as work:
        work.session.execute(text("PRAGMA max_page_count=1"))
        claims.reword(work, claim.id, "long " * 100_000)
    assert "shown as saved is saved" in told.value.remedy
    assert verify(archive) == []
    with archive.read() as session:
        assert claims.get(session, claim.id) == claim
    with archive.act(Act.REWORD_CLAIM) as work:
        work.session.execute(text("PRAGMA max_page_count=4294967294"))
        claims.reword(work, claim.id, "long " * 100_000)
    assert verify(archive) == []


def test_a_full_disk_refuses_and_keeps_what_was_saved(tiny_disk, make_hand, sha256_of):
    with Archive.open(tiny_disk / "library", checker="Ann") as archive:
        hand = make_hand(archive)
        claim = hand.claim(case := hand.case(), hand.document(case))
        ballast = tiny_disk / "ballast"
        with pytest.raises(OSError, match="No space"):
            ballast.write_bytes(b"\0" * (4 << 20))
        with pytest.raises(DiskFull):
            archive.originals.keep(b"\1" * 200_000)
        with pytest.raises(DiskFull):
            archive.originals.keep_many({sha256_of(str(n)): str(n).encode() * 50_000 for n in range(9)})
        with pytest.raises(DiskFull):
            hand.reword(claim.id, "long " * 100_000)
        with pytest.raises(DiskFull):
            backup.make(archive.location)
        assert not list(archive.location.rglob("*.part*"))  # what is half there would fill it further
        ballast.unlink()
        assert hand.reword(claim.id, "short").as_checked == "short"
        assert verify(archive) == []
    with Archive.open(tiny_disk / "library", checker="Ann") as archive, archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "short"


def test_a_library_on_a_full_disk_says_so_when_it_is_opened_and_can_be_read(tiny_disk, make_hand):
    with Archive.open(tiny_disk / "library", checker="Ann") as archive:
        make_hand(archive).case("Water")
        shutil.copytree(archive.location, tiny_disk / "crashed", ignore=shutil.ignore_patterns("*-shm"))
    with pytest.raises(OSError, match="No space"):
        (tiny_disk / "ballast").write_bytes(b"\0" * (4 << 20))
    for name, read_only in (("library", False), ("crashed", False), ("crashed", True)):
        with pytest.raises(DiskFull):
            Archive.open(tiny_disk / name, checker="Ann", read_only=read_only)
    with Archive.open(tiny_disk / "library", checker="Ann", read_only=True) as archive, archive.read() as session:
        assert cases.find(session, "Water")


def test_a_library_is_not_half_made_on_a_full_disk(tiny_disk):
    with pytest.raises(OSError, match="No space"):
        (tiny_disk / "ballast").write_bytes(b"\0" * (4 << 20))
    with pytest.raises(DiskFull):
        Archive.open(tiny_disk / "library", checker="Ann")
    (tiny_disk / "ballast").unlink()
    Archive.open(tiny_disk / "library", checker="Ann").close()


def sqlite_fault(code: int) -> sqlite3.OperationalError:
    fault = sqlite3.OperationalError("as SQLite words it")
    fault.sqlite_errorcode = code
    return fault


@pytest.mark.parametrize(("fault", "error"), [
    (OSError(errno.ENOSPC, "full"), DiskFull),
    (OSError(errno.EDQUOT, "quota"), DiskFull),
    (OSError(errno.EROFS, "read-only"), LibraryReadOnly),
    (PermissionError(errno.EACCES, "no"), LibraryReadOnly),
    (sqlite_fault(sqlite3.SQLITE_FULL), DiskFull),
    (sqlite_fault(sqlite3.SQLITE_CORRUPT), LibraryDamaged),
    (sqlite_fault(sqlite3.SQLITE_CORRUPT | 2 << 8), LibraryDamaged),
    (sqlite_fault(sqlite3.SQLITE_BUSY | 1 << 8), LibraryInUse),
    (sqlite_fault(sqlite3.SQLITE_READONLY), LibraryReadOnly),
    (sqlite_fault(sqlite3.SQLITE_IOERR | 3 << 8), LibraryError),
    (sqlite_fault(sqlite3.SQLITE_CONSTRAINT), None),
    (OSError(errno.ENOENT, "missing"), LibraryError),
    (OSError("a bug"), None),
    (ValueError("a bug"), None),
], ids=repr)
def test_each_fault_has_its_sentence_and_a_bug_has_none(tmp_path, fault, error):
    told = faults.explained(fault, tmp_path)
    assert (type(told) if told else None) is error
    if told:
        assert told.message and told.remedy


def test_what_is_no_fault_of_the_library_passes_through_an_act(archive):
    with pytest.raises(PermissionError), archive.act(Act.IMPORT_DOCUMENT):
        raise PermissionError(errno.EACCES, "another file")
