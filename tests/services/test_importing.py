import os

import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import FileEmpty, FileMissing, FileUnreadable, Stale
from workbench.services.intake import importing
from workbench.services.library import cases, history
from workbench.services.reading import documents


def test_a_file_comes_in_with_its_custody(archive, case, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("It rained for three days. Nobody minded.", encoding="utf-8")
    imported = importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path))
    document = imported.document
    assert imported.duplicate_of is None
    assert (document.custody.file, document.custody.came_from) == ("note.txt", str(path))
    assert document.custody.imported_by == "Ada" and document.custody.size == path.stat().st_size
    assert documents.original_path(archive, document.id).read_bytes() == path.read_bytes()
    assert documents.text(archive, document.id).text == "It rained for three days. Nobody minded."


def test_a_case_that_nobody_named_is_named_after_its_document(archive, tmp_path):
    path = tmp_path / "0001.md"
    path.write_text("# A harbour for two towns\n\nIt was dug in 1898.\n", encoding="utf-8")
    prepared = importing.prepare(path)
    begun, named, second = (cases.create(archive, name).id for name in ("0001", "Mine", "0001 2"))
    for case_id, instead_of in ((begun, "0001"), (named, "0001"), (second, "0001 2"), (begun, "0001")):
        importing.keep(archive, case_id, Role.SUBJECT, prepared, instead_of=instead_of)
    assert [cases.name(archive, one) for one in (begun, named, second)] == [
        "A harbour for two towns", "Mine", "A harbour for two towns 2"]
    history.undo(archive)
    history.undo(archive)
    assert cases.name(archive, second) == "0001 2"


def test_the_same_file_again_is_recognised_and_linked(archive, case, article, tmp_path):
    other = cases.create(archive, "Other")
    again = importing.import_paths(archive, [tmp_path / "article.txt"], case_id=other.id, role=Role.SOURCE)
    assert again.documents[0].duplicate_of == article.id
    assert again.documents[0].document.role is Role.SOURCE
    assert documents.get(archive, article.id, case.id).role is Role.SUBJECT


def test_an_undone_import_can_be_redone(archive, case, article):
    history.undo(archive)
    assert cases.documents(archive, case.id) == []
    history.redo(archive)
    assert [line.document for line in cases.documents(archive, case.id)] == [article]


def test_folders_are_walked_and_failures_do_not_stop_the_rest(archive, case, tmp_path):
    folder = tmp_path / "inbox"
    (folder / "deeper").mkdir(parents=True)
    (folder / "a.txt").write_text("One sentence.", encoding="utf-8")
    (folder / "deeper" / "b.txt").write_text("Another sentence.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / ".hidden").write_text("Not to be seen.", encoding="utf-8")
    seen = []
    result = importing.import_paths(archive, [folder, tmp_path / "gone.txt"], case_id=case.id,
                                    progress=lambda done, total, name: seen.append((done, total)))
    assert [one.document.custody.file for one in result.documents] == ["a.txt", "b.txt"]
    assert {type(one.error) for one in result.failed} == {FileEmpty, FileMissing}
    assert all(one.error.message and one.error.remedy for one in result.failed)
    assert seen[0] == (0, 4) and seen[-1] == (4, 4)


def test_cancelling_keeps_what_was_done(archive, case, tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"Sentence {name}.", encoding="utf-8")
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    done = []
    result = importing.import_paths(archive, paths, case_id=case.id, cancelled=lambda: len(done) >= 4,
                                    progress=lambda *_: done.append(None))
    assert 0 < len(result.documents) <= 3
    assert len(cases.documents(archive, case.id)) == len(result.documents)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(archive, case, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    result = importing.import_paths(archive, [tmp_path / "pipe"], case_id=case.id)
    assert isinstance(result.failed[0].error, FileUnreadable)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look into every folder")
def test_a_folder_without_rights_is_listed(archive, case, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o000)
    try:
        result = importing.import_paths(archive, [locked], case_id=case.id)
    finally:
        locked.chmod(0o700)
    assert "locked" in result.failed[0].error.message


def test_a_file_that_changes_meanwhile_is_refused_and_nothing_is_kept(archive, case, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("Before.", encoding="utf-8")
    prepared = importing.prepare(path)
    path.write_text("After it.", encoding="utf-8")
    with pytest.raises(Stale):
        importing.keep(archive, case.id, Role.SOURCE, prepared)
    assert cases.documents(archive, case.id) == []


def test_pasted_text_has_the_title_it_is_given(archive, case):
    prepared = importing.prepare_text("The mayor said it would cost 3 million.", "From an e-mail")
    document = importing.keep(archive, case.id, Role.SUBJECT, prepared).document
    assert (document.name, document.custody.came_from) == ("From an e-mail", "pasted")


def test_pasted_nothing_is_refused():
    with pytest.raises(FileEmpty):
        importing.prepare_text("  \n ")
