"""The two doors of the readers."""

import pytest

from tests.readers.conftest import make_pdf
from workbench import readers
from workbench.domain.errors import FileEmpty, FileMissing


def test_pasted_text_becomes_passages_with_offsets_into_the_source():
    text = "The mayor opened the bridge on Monday. It had cost 4.5 million euros.\r\n\r\nNobody came.\r\n"
    reading = readers.read_text(text)
    assert reading.text == text
    assert [text[p.start : p.end] for p in reading.passages] == [
        "The mayor opened the bridge on Monday.",
        "It had cost 4.5 million euros.",
        "Nobody came.",
    ]
    assert [p.paragraph for p in reading.passages] == [0, 0, 1]


def test_nothing_pasted_is_said_in_a_sentence():
    with pytest.raises(FileEmpty) as error:
        readers.read_text(" \n ")
    assert error.value.remedy


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileMissing, match="gone.txt"):
        readers.read(tmp_path / "gone.txt")


def test_pages_arrive_while_the_rest_is_read(tmp_path):
    path = tmp_path / "pages.pdf"
    path.write_bytes(make_pdf([[(72, 72, 12, f"Page {number} of a report.")] for number in range(1, 31)]))
    pages, texts = [], []
    reading = readers.read(path, arrived=lambda page, text: (pages.append(page), texts.append(text)))
    assert "".join(texts) == reading.text
    assert tuple(pages) == reading.pages
