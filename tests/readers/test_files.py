"""Every file ends in a reading or in a sentence with a remedy."""

import os
import sys
import zipfile

import pytest

from workbench import readers
from workbench.domain import errors
from workbench.domain.errors import ReadingError


def refusal(path):
    with pytest.raises(ReadingError) as caught:
        readers.read(path)
    assert caught.value.message and caught.value.remedy
    return caught.value


def test_a_text_file_is_kept_to_the_letter(written):
    text = "The pier is rotten.\r\nIt cost 4.2 million.\r\n\r\nNobody\u00a0paid.\r\n"
    reading = readers.read(written(text.encode(), "pier.txt"))
    assert reading.text == text and reading.kind == "text" and reading.extractor == "text 1, utf-8"
    assert [reading.text[p.start : p.end] for p in reading.passages] == [p.text for p in reading.passages]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_found(written, encoding):
    text = "El señor Núñez pagó 4 € por el café — “todo”, dijo. Mañana habrá más, según él."
    reading = readers.read(written(text.encode(encoding)))
    assert reading.text == text
    assert bool(reading.warnings) == (encoding == "cp1252")


def test_cyrillic_in_an_old_encoding_is_guessed_and_said(written):
    text = (
        "Старый причал города будет закрыт весной, сказала мэр города на заседании совета в понедельник вечером. " * 5
    )
    reading = readers.read(written(text.encode("cp1251")))
    assert "причал" in reading.text and "does not state its encoding" in reading.warnings[0]


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(60), "JPEG picture"),
        (b"MZ\x90\x00" + bytes(60), "program (Windows)"),
        (b"\x7fELF" + bytes(60), "program (Linux)"),
        (b"\x1f\x8b\x08" + bytes(60), "gzip"),
        (b"SQLite format 3\x00" + bytes(60), "database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "old Office document"),
        (bytes(5000), "some program’s data"),
        (bytes(range(256)) * 30, "some program’s data"),
    ],
)
def test_a_binary_file_is_called_what_it_is_whatever_its_name(written, content, named):
    error = refusal(written(content, "article.txt"))
    assert isinstance(error, errors.FormatUnknown) and named in error.message and "article.txt" in error.message


def test_a_zip_bomb_that_calls_itself_a_pdf_is_not_unpacked(tmp_path):
    path = tmp_path / "report.pdf"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", bytes(20_000_000))
    assert isinstance(refusal(path), errors.FileTooLarge)


def test_words_that_look_like_a_mark_are_words(written):
    assert readers.read(written("BMW sold 3,401 cars. MZ sold none.")).kind == "text"


def test_missing_empty_folder_and_blank(tmp_path, written):
    assert isinstance(refusal(tmp_path / "gone.txt"), errors.FileMissing)
    assert isinstance(refusal(written(b"", "empty.txt")), errors.FileEmpty)
    assert isinstance(refusal(written(" \n\n\t ", "blank.txt")), errors.FileEmpty)
    folder = refusal(tmp_path)
    assert isinstance(folder, errors.FileUnreadable) and "folder" in folder.message


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert isinstance(refusal(tmp_path / "pipe.txt"), errors.FileUnreadable)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everything may be read by root")
def test_a_file_without_rights(written):
    path = written("secret", "secret.txt")
    path.chmod(0)
    assert isinstance(refusal(path), errors.FileUnreadable)


@pytest.mark.skipif(sys.platform == "win32", reason="sparse files")
def test_two_gigabytes_are_refused_before_a_byte_is_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    assert isinstance(refusal(path), errors.FileTooLarge)


def test_one_line_of_five_megabytes_comes_in(written):
    reading = readers.read(written("x" * 5_000_000))
    assert len(reading.passages) == 5000 and not reading.passages[0].text.strip("x")


def test_markdown_keeps_its_source_and_hides_its_marks(written):
    text = (
        "# The *pier* of Vell\n\nIt is **rotten**, see [the report](https://vell.example/r.pdf).\n"
        "It cost `4.2` million.\n\n"
        "- one item\n- another\n\n> A quoted word.\n\n```\nx = 1\n```\n\nHeading two\n-----------\n\n"
        "snake_case_name stays, 2 * 3 * 4 too.\n"
    )
    reading = readers.read(written(text, "pier.md"))
    assert reading.kind == "markdown" and reading.text == text
    assert [(p.kind.value, p.text) for p in reading.passages] == [
        ("heading", "The pier of Vell"),
        ("text", "It is rotten, see the report."),
        ("text", "It cost 4.2 million."),
        ("list", "one item"),
        ("list", "another"),
        ("text", "A quoted word."),
        ("text", "x = 1"),
        ("heading", "Heading two"),
        ("text", "snake_case_name stays, 2 * 3 * 4 too."),
    ]


def test_markdown_is_known_by_its_marks_under_any_name(written):
    assert (
        readers.read(written("# Title\n\nSome **bold** words and [a link](https://vell.example).\n", "notes")).kind
        == "markdown"
    )
    assert readers.read(written("A plain text of #1 quality.\n\nNothing more.", "notes.txt")).kind == "text"


def test_long_pasted_text_goes_through_a_worker_and_comes_back_the_same():
    text = "The pier is rotten. " * 12_000
    reading = readers.read_text(text)
    assert reading.text == text and len(reading.passages) == 12_000


def test_a_lone_surrogate_in_pasted_text_is_no_bug():
    assert "?" in readers.read_text("One \ud800 half. Nothing more.").text
