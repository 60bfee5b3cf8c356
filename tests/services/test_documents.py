from dataclasses import replace

import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import NotFound
from workbench.services import cases, documents, history


def test_a_reference_is_an_id_a_file_name_or_a_path(archive, article, report, tmp_path):
    for ref in (report.id, str(report.id), "report.txt", str(tmp_path / "report.txt")):
        assert documents.resolve(archive, ref) == report.id
    with pytest.raises(NotFound) as caught:
        documents.resolve(archive, "nowhere.txt")
    assert "nowhere.txt" in caught.value.message


def test_metadata_are_corrected_and_undone(archive, article):
    better = replace(article.metadata, title="The bridge", author="Nora Quist", published="2023-03")
    assert documents.correct(archive, article.id, better).metadata == better
    history.undo(archive)
    assert documents.get(archive, article.id).metadata == article.metadata


def test_a_document_changes_its_role(archive, case, report):
    assert documents.change_role(archive, case.id, report.id, Role.SUBJECT).role is Role.SUBJECT
    assert cases.get(archive, case.id).subjects == 1


def test_a_document_set_aside_comes_back_by_undo(archive, case, article, report):
    documents.set_aside(archive, report.id)
    assert [line.document.id for line in cases.documents(archive, case.id)] == [article.id]
    history.undo(archive)
    assert len(cases.documents(archive, case.id)) == 2
