import json

import pytest

from workbench.domain.errors import FileDamaged, FileEmpty
from workbench.services import documents, importing, tables

CSV = """title,text,url,author,date,notes
"Rain, at last","It rained for 3 days in May.
Farmers were glad.",https://paper.example/rain,Nora Quist,2023-05-04,private
Empty,,,,,
Snow,"Snow fell on 2 June, which is rare.",,,,
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "articles.csv"
    path.write_text(CSV, encoding="utf-8-sig")
    return path


def test_each_row_becomes_a_document_and_an_empty_one_is_listed(archive, case, table):
    result = importing.import_paths(archive, [table], case_id=case.id)
    first, second = (one.document for one in result.documents)
    assert (first.name, first.metadata.author) == ("Rain, at last", "Nora Quist")
    assert first.metadata.published == "2023-05-04"
    assert first.metadata.url == "https://paper.example/rain" and first.custody.file == "articles.csv#1"
    assert documents.text(archive, first.id).text.startswith("It rained for 3 days in May.")
    assert second.custody.file == "articles.csv#3"
    (failed,) = result.failed
    assert failed.file.endswith("articles.csv#2") and isinstance(failed.error, FileEmpty)
    assert json.loads(documents.original_path(archive, first.id).read_bytes())["notes"] == "private"


def test_importing_a_table_again_adds_nothing(archive, case, table):
    importing.import_paths(archive, [table], case_id=case.id)
    again = importing.import_paths(archive, [table], case_id=case.id)
    assert all(one.duplicate_of == one.document.id for one in again.documents)


def test_json_lines(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text('{"text": "One.", "publisher": "P", "score": [1]}\n\n{"text": "Two.", "date": 2023}\n',
                    encoding="utf-8")
    first, second = tables.rows(path)
    assert (first.text, first.metadata.publisher, second.metadata.published) == ("One.", "P", "2023")


@pytest.mark.parametrize(("name", "content"), [("numbers.csv", "a,b\n1,2\n"), ("log.jsonl", '{"level": 3}\n'),
                                               ("text.txt", "text,title\n"), ("empty.csv", "")])
def test_other_files_are_no_tables_of_articles(tmp_path, name, content):
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert not tables.is_table(tmp_path / name)
    assert not tables.is_table(tmp_path / "gone.csv")


def test_a_broken_row_is_named_and_what_came_before_stays(archive, case, tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_text('{"text": "A sentence about 4 cats."}\n{"text": "cut off\n', encoding="utf-8")
    result = importing.import_paths(archive, [path], case_id=case.id)
    assert len(result.documents) == 1
    assert isinstance(result.failed[0].error, FileDamaged) and "Row 2" in result.failed[0].error.message
