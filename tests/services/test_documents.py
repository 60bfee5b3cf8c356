from dataclasses import replace

import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import NotFound
from workbench.domain.sources import SourceKind
from workbench.services.library import cases, history
from workbench.services.reading import documents


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


def test_a_source_is_primary_or_secondary_in_one_case(archive, case, report):
    other = cases.create(archive, "Another")
    said = documents.say_source_kind(archive, case.id, report.id, SourceKind.SECONDARY)
    assert said.source_kind is SourceKind.SECONDARY
    assert documents.get(archive, report.id).source_kind is SourceKind.UNSAID
    assert documents.get(archive, report.id, other.id).source_kind is SourceKind.UNSAID
    history.undo(archive)
    assert documents.get(archive, report.id, case.id).source_kind is SourceKind.UNSAID
    with pytest.raises(NotFound):
        documents.say_source_kind(archive, other.id, report.id, SourceKind.PRIMARY)


def test_what_kind_of_source_it_was_is_known_when_it_is_set_aside(archive, case, report):
    documents.say_source_kind(archive, case.id, report.id, SourceKind.PRIMARY)
    documents.set_aside(archive, report.id, case.id)
    assert documents.get(archive, report.id, case.id).source_kind is SourceKind.PRIMARY
