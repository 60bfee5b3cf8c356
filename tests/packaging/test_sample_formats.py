"""One file of each format: as its script writes it, and read as what it is."""

import runpy
import sys

import pytest

from workbench import readers
from workbench.domain.documents import NoteKind, PassageKind
from workbench.domain.errors import FormatUnknown

KINDS = {"story.txt": "text", "windows.txt": "text", "transcript.txt": "text", "notes.md": "markdown",
         "page.html": "html", "report.pdf": "pdf", "draft.docx": "docx", "minutes.odt": "odt", "letter.rtf": "rtf",
         "book.epub": "epub", "mail.eml": "email", "video.srt": "subtitles", "video.vtt": "subtitles",
         "figures.xlsx": "table", "articles.xlsx": "table", "articles.csv": "text", "articles.jsonl": "text"}


@pytest.fixture(scope="module")
def folder(root):
    return root / "resources" / "sample" / "formats"


def test_the_committed_files_are_what_their_script_writes(root, folder, monkeypatch):
    monkeypatch.syspath_prepend(str(root / "packaging"))
    monkeypatch.delitem(sys.modules, "sample_pdf", raising=False)
    made = runpy.run_path(str(root / "packaging" / "sample_formats.py"))["files"]()
    assert {path.name for path in folder.iterdir()} == set(made) == {*KINDS, "scan.pdf", "picture.png"}
    for name, content in made.items():
        assert (folder / name).read_bytes() == (content if isinstance(content, bytes) else content.encode()), name


@pytest.mark.parametrize("name", KINDS)
def test_each_is_known_by_its_content_and_has_its_words(folder, tmp_path, name):
    (tmp_path / "nameless").write_bytes((folder / name).read_bytes())
    reading = readers.read(tmp_path / "nameless")
    assert reading.kind == KINDS[name]
    words = " ".join(passage.text for passage in reading.passages)
    assert any(told in words for told in ("harbour", "pier", "muelle", "412")) and "alert" not in words


def test_what_is_particular_to_each(folder):
    read = {name: readers.read(folder / name) for name in ("draft.docx", "page.html", "transcript.txt", "video.vtt")}
    assert "1. The west pier is closed.\n2. The east pier is open." in read["draft.docx"].text
    assert {note.kind for note in read["draft.docx"].notes} == {NoteKind.COMMENT, NoteKind.INSERTED, NoteKind.DELETED}
    page = {passage.text: passage.kind for passage in read["page.html"].passages}
    assert page["2023 | 412"] is PassageKind.TEXT
    assert page["The old pier in March. Photo: Harbour Board"] is PassageKind.CAPTION
    assert page["Dogs may swim again, says council"] is PassageKind.FURNITURE
    assert [who.through_interpreter for who in read["transcript.txt"].speakers] == [True, False]
    assert ("Ana Lund", "The harbour will be closed, and nobody knows who pays.") in [
        (passage.speaker, passage.text) for passage in read["video.vtt"].passages]
    assert [who.label for who in read["video.vtt"].speakers] == ["Ana Lund"]


def test_a_scan_comes_in_and_says_that_its_page_is_a_picture(folder):
    scan = readers.read(folder / "scan.pdf")
    assert scan.kind == "pdf" and not scan.text and not scan.pages[0].has_text
    assert any("Make the document searchable" in warning for warning in scan.warnings)


def test_a_picture_is_no_document(folder):
    with pytest.raises(FormatUnknown, match="PNG"):
        readers.read(folder / "picture.png")
