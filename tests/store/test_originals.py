"""Originals: named by what they are, whole or not there."""

import hashlib

import pytest

from workbench.domain.errors import FileMissing, LibraryDamaged, Stale
from workbench.store.originals import Originals


@pytest.fixture
def originals(tmp_path):
    return Originals(tmp_path)


def test_a_file_is_kept_under_its_hash(originals, tmp_path):
    file = tmp_path / "report.pdf"
    file.write_bytes(b"%PDF" * 1_000_000)
    sha256, size = originals.keep(file)
    assert sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert size == 4_000_000
    assert originals.read(sha256) == file.read_bytes()
    assert originals.path(sha256).parent.name == sha256[:2]


def test_twice_is_the_same_as_once(originals):
    assert originals.keep(b"words") == originals.keep(b"words")
    assert len(list(originals)) == 1
    assert not list(originals.folder.rglob("*.part"))


def test_a_damaged_original_is_not_believed_and_healed_by_importing_again(originals):
    sha256, _ = originals.keep(b"words")
    originals.path(sha256).write_bytes(b"other words")
    assert originals.fault(sha256) == "changed"
    with pytest.raises(LibraryDamaged, match="not as it was imported"):
        originals.read(sha256)
    originals.keep(b"words")
    assert originals.fault(sha256) == ""


def test_a_missing_original_is_said(originals):
    sha256 = hashlib.sha256(b"never kept").hexdigest()
    assert originals.fault(sha256) == "missing"
    with pytest.raises(LibraryDamaged, match="missing"):
        originals.read(sha256)


def test_a_file_that_changed_since_it_was_read_is_not_kept(originals, tmp_path, sha256_of):
    file = tmp_path / "notes.txt"
    file.write_text("second version")
    with pytest.raises(Stale):
        originals.keep(file, expected=sha256_of("first version"))
    assert list(originals) == []
    assert list(originals.folder.iterdir()) == []


def test_a_file_that_went_away_is_said(originals, tmp_path):
    with pytest.raises(FileMissing):
        originals.keep(tmp_path / "gone.txt")
