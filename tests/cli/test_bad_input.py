"""Whatever is handed over: one sentence with a remedy, and the rest goes on."""

import os

import pytest


def damaged_pdf(path):
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")


CASES = {
    "missing.txt": (lambda path: None, {"file-missing"}),
    "empty.txt": (lambda path: path.write_bytes(b""), {"file-empty"}),
    "blank.txt": (lambda path: path.write_bytes(b" \n\n\t"), {"file-empty", "no-text"}),
    "binary.txt": (lambda path: path.write_bytes(bytes(range(256)) * 64), {"format-unknown", "file-damaged"}),
    "truncated.pdf": (damaged_pdf, {"file-damaged", "reader-failed"}),
    "zeros.bin": (lambda path: path.write_bytes(bytes(4096)), {"format-unknown", "file-damaged", "file-empty"}),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_file_is_a_sentence_with_a_remedy(call, files, tmp_path, name):
    path = files / name
    make, codes = CASES[name]
    make(path)
    said = call("import", path, files / "article.txt", "--json")
    assert said.status == 0
    assert [one["file"] for one in said.json["documents"]] == ["article.txt"]
    (failed,) = said.json["failed"]
    assert failed["error"]["code"] in codes
    assert failed["error"]["message"].endswith((".", "!", "?")) and failed["error"]["remedy"]
    assert "Traceback" not in said.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_rights(call, files):
    path = files / "secret.txt"
    path.write_text("A sentence.", encoding="utf-8")
    path.chmod(0)
    said = call("import", path, "--json")
    assert said.status == 1 and said.json["failed"][0]["error"]["code"] == "file-unreadable"


def test_an_empty_folder_imports_nothing_and_is_no_fault(call, tmp_path):
    (tmp_path / "nothing").mkdir()
    said = call("import", tmp_path / "nothing", "--json")
    assert (said.status, said.json) == (0, {"documents": [], "failed": [], "not_documents": []})


def test_a_folder_that_is_not_a_library(call, tmp_path):
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "holiday.jpg").write_bytes(b"x")
    for command in (["history"], ["import", tmp_path]):
        said = call(*command, "--json")
        assert said.status == 1 and said.json["error"]["code"] == "not-a-library" and said.json["error"]["remedy"]


def test_a_damaged_library(call, files, tmp_path):
    call("import", files)
    (tmp_path / "library" / "library.sqlite").write_bytes(b"no database at all" * 100)
    said = call("history", "--json")
    assert said.status == 1 and said.json["error"]["code"] == "library-damaged"
    in_words = call("history")
    assert in_words.status == 1 and in_words.out == "" and "damaged" in in_words.err


def test_a_missing_library_is_made(call):
    said = call("history", "--json")
    assert said.status == 0 and said.json[0]["act"] == "add scale"


def test_a_target_that_cannot_be_written(call, files, tmp_path):
    call("import", files, "--case", "Tunnel")
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    said = call("export", "--case", "Tunnel", "--output", tmp_path / "file" / "report.html", "--json")
    assert said.status == 1 and said.json["error"]["code"] == "target-unwritable"


def test_a_batch_that_is_not_there(call, files):
    said = call("match", "--batch", files / "gone.jsonl")
    assert said.status == 1 and said.json["error"]["code"] == "file-missing"


def test_a_database_of_a_kind_that_is_not_supported(call, capsys):
    from workbench.__main__ import main

    status = main(["--library", "postgresql://here/there", "history", "--json"])
    assert status == 1 and "not-a-library" in capsys.readouterr().out
