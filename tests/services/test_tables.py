import datetime
import json
from pathlib import Path

import openpyxl
import pytest

from workbench.domain.acts import Act
from workbench.domain.documents import Role
from workbench.domain.errors import ActError, FileDamaged, FileEmpty, ReadingCancelled
from workbench.services.deciding import claims
from workbench.services.intake import batches, importing, tables
from workbench.services.library import cases, history
from workbench.services.reading import documents
from workbench.services.sources import matches
from workbench.store.library.verify import verify

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
    first, second = tables.rows(tables.look(path))
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


def test_a_table_is_one_act_undone_and_redone_at_once(archive, case, table):
    before = len(history.entries(archive))
    importing.import_paths(archive, [table], case_id=case.id)
    entries = history.entries(archive)
    assert len(entries) == before + 1 and entries[0].sentence == "Imported 2 articles of “articles.csv” as sources."
    assert matches.for_text(archive, "Snow fell on 2 June")[0].file == "articles.csv#3"
    change = history.undo(archive)
    assert {"case_document", "document"} <= change.tables
    assert cases.documents(archive, case.id) == [] and matches.for_text(archive, "Snow fell on 2 June") == []
    history.redo(archive)
    assert [line.document.custody.file for line in cases.documents(archive, case.id)] == [
        "articles.csv#1", "articles.csv#3"]
    assert verify(archive) == []


def test_what_was_done_with_a_row_before_the_undo_comes_back_with_the_redo(archive, case, table):
    result = importing.import_paths(archive, [table], case_id=case.id)
    first, second = (one.document.id for one in result.documents)
    documents.set_aside(archive, first, case.id)
    documents.change_role(archive, case.id, second, Role.SUBJECT)
    for _ in range(3):
        history.undo(archive)
    assert cases.documents(archive, case.id) == []
    for _ in range(3):
        history.redo(archive)
    assert [(line.document.id, line.document.role) for line in cases.documents(archive, case.id)] == [
        (second, Role.SUBJECT)]


def test_a_row_set_aside_comes_back_when_the_table_comes_again(archive, case, table):
    result = importing.import_paths(archive, [table], case_id=case.id)
    documents.set_aside(archive, result.documents[0].document.id, case.id)
    importing.import_paths(archive, [table], case_id=case.id)
    assert len(cases.documents(archive, case.id)) == 2


def test_cancelled_in_the_middle_nothing_has_come_in(archive, case, tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text("".join(f'{{"text": "Sentence number {n} of many."}}\n' for n in range(300)), encoding="utf-8")
    seen = []
    with pytest.raises(ReadingCancelled):
        batches.import_table(archive, tables.look(path), case.id, Role.SOURCE, cancelled=lambda: len(seen) > 130,
                             progress=lambda done, total: seen.append((done, total)))
    assert cases.documents(archive, case.id) == [] and history.entries(archive)[0].act is Act.CREATE_CASE
    assert seen == sorted(seen) and all(done <= total for done, total in seen)
    assert len(importing.import_paths(archive, [path], case_id=case.id).documents) == 300


@pytest.mark.parametrize(("head", "fields"), [
    ("headline;body;source;published_at;link", {"title": "headline", "text": "body", "publisher": "source",
                                                "published": "published_at", "url": "link"}),
    ("titular;contenido;fecha;medio;autor", {"title": "titular", "text": "contenido", "published": "fecha",
                                             "publisher": "medio", "author": "autor"}),
    ("Title;Text;Content;Language", {"title": "Title", "text": "Text", "language": "Language"}),
    ("id;amount;content", {}),
])
def test_columns_are_recognised_by_their_names(tmp_path, head, fields):
    cells = {"id": "4", "amount": "12", "content": "a note" if not fields else LONG, "body": LONG, "contenido": LONG,
             "Content": LONG}
    path = tmp_path / "table.csv"
    path.write_bytes("\r\n".join([head, ";".join(cells.get(name, "x") for name in head.split(";"))]).encode("cp1252"))
    table = tables.look(path)
    assert table.columns.fields == fields and table.columns.are_articles == bool(fields)


LONG = "The café at the harbour of Vell was closed on Monday, and nobody there could say when it would open again."


def test_columns_can_be_named_and_a_wrong_name_is_told(archive, case, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(f'a,b,c\n1,"{LONG}",4 May 2023\n', encoding="utf-16")
    result = importing.import_paths(archive, [path], case_id=case.id, columns="text=b, title=A, date=c")
    (document,) = (one.document for one in result.documents)
    assert (document.metadata.title, document.metadata.published) == ("1", "2023-05-04")
    wrong = importing.import_paths(archive, [path], case_id=case.id, columns="text=body")
    assert "no column “body”" in wrong.failed[0].error.message and "a, b, c" in wrong.failed[0].error.remedy
    assert isinstance(importing.import_paths(archive, [path], case_id=case.id, columns="title=a").failed[0].error,
                      ActError)
    whole = importing.import_paths(archive, [path], case_id=case.id, columns=importing.AS_ONE)
    assert documents.text(archive, whole.documents[0].document.id).text.startswith("a,b,c\n1,")


def test_a_workbook_of_articles_is_a_document_a_row_and_any_other_is_one(archive, case, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Headline", "Body", "Date"])
    book.active.append(["Rain", LONG, datetime.datetime(2023, 5, 4)])
    book.active.append(["Snow", LONG.replace("closed", "open"), None])
    book.save(tmp_path / "news.xlsx")
    numbers = openpyxl.Workbook()
    numbers.active.append(["Year", "Tonnes"])
    numbers.active.append([2022, 7600])
    numbers.save(tmp_path / "numbers.xlsx")
    result = importing.import_paths(archive, [tmp_path / "news.xlsx", tmp_path / "numbers.xlsx"], case_id=case.id)
    rain, snow, table = (one.document for one in result.documents)
    assert (rain.metadata.title, rain.metadata.published, snow.custody.file) == ("Rain", "2023-05-04", "news.xlsx#2")
    assert documents.text(archive, table.id).text == "Sheet\n\nYear | Tonnes\n2022 | 7600"


def test_a_field_without_an_end_ends_the_table_with_a_sentence(archive, case, tmp_path):
    path = tmp_path / "endless.csv"
    path.write_bytes(b"text,title\nA sentence about 4 cats.,Cats\n\"" + b"word " * 2_000_000)
    result = importing.import_paths(archive, [path], case_id=case.id)
    assert len(result.documents) == 1
    (failed,) = result.failed
    assert isinstance(failed.error, FileDamaged) and failed.file.endswith("#2")


def test_plain_texts_of_a_folder_come_in_together(archive, case, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(f"There are {number} boats in the harbour of Vell.", encoding="utf-8")
    (folder / "99.txt").write_bytes(b"Caf\xe9 closed on Monday for good.")
    (folder / "page.html").write_text(f"<html><body><p>{LONG}</p></body></html>", encoding="utf-8")
    (folder / "picture.bin").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (folder / "empty.txt").write_bytes(b"")
    before = len(history.entries(archive))
    result = importing.import_paths(archive, [folder], case_id=case.id)
    assert len(result.documents) == 22 and len(history.entries(archive)) == before + 3
    assert [Path(one.file).name for one in result.failed] == ["empty.txt"]
    (picture,) = result.not_documents
    assert picture.file.endswith("picture.bin") and "PNG" in picture.error.message
    one = next(one.document for one in result.documents if one.document.custody.file == "07.txt")
    assert documents.original_path(archive, one.id).read_bytes() == (folder / "07.txt").read_bytes()
    assert one.custody.came_from == str(folder / "07.txt")
    assert one.extractor == importing.prepare(folder / "07.txt").reading.extractor
    named = importing.import_paths(archive, [folder / "picture.bin"], case_id=case.id)
    assert named.failed and not named.not_documents


def test_a_folder_cancelled_in_the_middle_leaves_nothing_and_comes_in_later_in_order(archive, case, tmp_path,
                                                                                     monkeypatch):
    monkeypatch.setattr(batches, "TEXTS_A_READER", 30)
    paths = [tmp_path / f"{number:03}.txt" for number in range(70)]
    for number, path in enumerate(paths):
        path.write_text(f"There are {number} boats in the harbour of Vell.", encoding="utf-8")
    seen = []
    with pytest.raises(ReadingCancelled):
        batches.import_texts(archive, paths, tmp_path, case.id, Role.SOURCE, cancelled=lambda: len(seen) > 45,
                             progress=lambda done, total: seen.append(done))
    assert cases.documents(archive, case.id) == [] and seen == list(range(1, 47))
    paths[3].unlink()
    done = batches.import_texts(archive, paths, tmp_path, case.id, Role.SOURCE)
    assert [name for name, _ in done.failed] == [str(paths[3])] and done.came_in == 69
    found = [one.document.custody.file for one in cases.documents(archive, case.id)]
    assert found == [path.name for path in paths if path != paths[3]]


def test_a_long_table_is_searched_and_not_listed_row_by_row(archive, case, tmp_path, monkeypatch):
    monkeypatch.setattr(cases, "LISTED", 20)
    path = tmp_path / "many.jsonl"
    rows = (f'{{"text": "There are {n} boats in the harbour."}}\n' for n in range(30))
    path.write_text("".join(rows), encoding="utf-8")
    result = importing.import_paths(archive, [path], case_id=case.id)
    assert cases.documents(archive, case.id) == [] and cases.get(archive, case.id).sources == 30
    document = result.documents[17].document.id
    claims.make(archive, case.id, document, 0, 19)
    assert [line.document.id for line in cases.documents(archive, case.id)] == [document]
    assert matches.for_text(archive, "There are 25 boats in the harbour.")[0].file == "many.jsonl#26"


def test_rows_read_by_a_worker_are_as_those_read_here(archive, case, tmp_path, monkeypatch):
    texts = ["One sentence. Q: And?\n\nAnother paragraph, 3.2 %.",
             "MODERATOR: Good day.\nMR SMITH: It rained 5 mm.\n" * 3,
             "hid\u200bden \x07 marks\r\nand “quotes”", "   ", "- a list\n- of two\n\nLast words"]
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts) + "{", encoding="utf-8")
    table, read = tables.look(path), []
    for few in (len(texts), 0):
        monkeypatch.setattr(batches, "FEW", few)
        batch = batches.Batch()
        readings = [one.reading for one in batches._of_rows(table, batch, None, None)]
        read.append((readings, [(name.rpartition("#")[2], type(error)) for name, error in batch.failed]))
    assert read[0] == read[1]
    assert len(read[0][0]) == 4 and read[0][1] == [("4", FileEmpty), ("6", FileDamaged)]
