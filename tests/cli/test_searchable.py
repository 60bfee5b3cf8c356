"""workbench searchable: words in pictures of pages, from the command line."""

import pytest

from tests.readers.conftest import column, make_pdf
from tests.readers.scans import scanned
from workbench.readers.ocr import tesseract

WORDS = "The tunnel took 9 years and cost 3.4 billion crowns, the final report says."


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(make_pdf([column(WORDS, 72, 60, 12, 60)], size=(612, 160))))
    return path


@pytest.mark.skipif(not tesseract.is_there(), reason="Tesseract is not installed")
def test_a_scan_is_made_searchable(call, scan):
    (document,) = call("import", scan, "--json").json["documents"]
    assert (document["characters"], document["pages_without_text"]) == (0, [1])
    made = call("searchable", "scan.pdf", "--languages", "en", "--json").json
    assert (made["pages"], made["without_words"], made["document"]["pages_without_text"]) == ([1], [], [])
    assert made["confidence"] > 80 and "Tesseract" in made["extractor"]
    shown = call("show", "scan.pdf", "--json").json
    assert shown["passages"][0]["text"] == WORDS and shown["passages"][0]["page"] == 1
    assert "scan.pdf" in call("history").out and call("verify").status == 0


def test_what_cannot_be_done_is_said_with_what_to_do(call, scan, files, monkeypatch):
    call("import", scan, files / "article.txt")
    refused = call("searchable", "article.txt", "--json")
    assert refused.status == 1 and "only a picture" in refused.json["error"]["message"]
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tesseract, "_USUAL_PLACES", ())
    missing = call("searchable", "scan.pdf", "--json")
    assert missing.status == 1 and missing.json["error"]["code"] == "ocr-missing"
    assert "Tesseract" in missing.json["error"]["remedy"]
