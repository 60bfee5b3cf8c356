"""Words in pictures of pages: found, in their order, each with its place; and what there is to say without them."""

import io

import pypdfium2
import pytest
from rapidfuzz import fuzz

from tests.readers.scans import lying, scanned
from workbench import readers
from workbench.domain import errors
from workbench.readers.ocr import searchable as ocr
from workbench.readers.ocr import tesseract
from workbench.readers.pdf import glyphs

needs_tesseract = pytest.mark.skipif(not tesseract.is_there(), reason="Tesseract is not installed")

PIER = (
    "The harbour council met on 4 March 2021 and agreed to spend 3.4 million crowns on the new pier. Three engineers had "
    "warned that the old wooden piles would not carry a crane of 40 tons.\n\nThe survey of 1998 had found only 7 damaged "
    "piles out of 214, and the ministry approved 60 % of the cost in a letter of 19 April."
)
BERTHS = (
    "The council promised 35 temporary berths in the inner basin, but the basin is only 2.1 metres deep at low water. "
    "Fishermen asked where the larger boats should lie until the works are over."
)


def page(pdf_column, text, wide=84):
    return pdf_column(text, 70, 80, 11, wide, 14)


@pytest.fixture
def pdf(pdf):
    """Low pages: what costs time is their pixels."""

    def make(pages, **how):
        return pdf(pages, size=(612, 280), **how)

    return make


@pytest.fixture
def searchable(written):
    """Write a PDF, read it, read its pictures."""

    def make(data, **how):
        path = written(data, "scan.pdf")
        before = readers.read(path)
        return before, ocr.recognise(path, before, name="scan.pdf", **how).reading

    return make


def alike(text, known):
    return fuzz.ratio(" ".join(text.split()), " ".join(known.split()))


@needs_tesseract
@pytest.mark.parametrize("how", [{"askew": 0.7}, {"askew": -2.6}, {"turned": 1}, {"turned": 2}], ids=str)
def test_a_scan_gives_its_text_and_the_place_of_each_word(pdf, pdf_column, searchable, how):
    before, reading = searchable(scanned(pdf([page(pdf_column, PIER)]), **how))
    assert (before.text, before.pages_without_text) == ("", (1,))
    assert alike(reading.text, PIER) >= 99
    assert reading.pages_without_text == () and reading.language == "en"
    assert "Tesseract" in reading.extractor and "eng" in reading.extractor
    first = reading.pages[0]
    there = glyphs.unpack(first.glyphs)
    for words in ("4 March 2021", "214", "wooden piles"):
        at = reading.text.index(words) - first.start
        quads = there.quads(at, at + len(words))
        assert all(0 <= x0 < x1 <= first.width and 0 <= y0 < y1 <= first.height for x0, y0, x1, y1 in quads)
        assert there.span(quads) == (at, at + len(words)), words


@needs_tesseract
def test_a_place_on_the_picture_is_where_the_word_was_drawn(pdf, pdf_column, searchable, written):
    """The same page with its own text tells where each word stands."""
    data = pdf([page(pdf_column, PIER)])
    own = readers.read(written(data, "own.pdf"))
    _, reading = searchable(scanned(data))
    for words in ("harbour", "million", "letter"):
        boxes = []
        for one in (own, reading):
            at = one.text.index(words) - one.pages[0].start
            boxes.append(glyphs.unpack(one.pages[0].glyphs).quads(at, at + len(words))[0])
        assert all(abs(ours - theirs) < 4 for ours, theirs in zip(*boxes, strict=True)), (words, boxes)


@needs_tesseract
def test_pages_that_had_text_keep_it_to_the_letter(pdf, pdf_column, searchable):
    data = scanned(pdf([page(pdf_column, PIER), page(pdf_column, BERTHS), page(pdf_column, PIER)]), only=[2])
    seen = []
    before, reading = searchable(data, progress=lambda done, total: seen.append((done, total)))
    assert before.pages_without_text == (2,) and seen == [(0, 1), (1, 1)]
    for old, new in zip(before.pages, reading.pages, strict=True):
        if old.number != 2:
            assert reading.text[new.start:new.end] == before.text[old.start:old.end] and new.glyphs == old.glyphs
    assert alike(reading.text[reading.pages[1].start:reading.pages[1].end], BERTHS) >= 99
    assert [one.text for one in reading.passages if one.page != 2] == [one.text for one in before.passages]
    assert [page.number for page in reading.recognised] == [2]
    assert not any("No text" in warning for warning in reading.warnings)
    assert any("page 2" in warning and "Tesseract" in warning for warning in reading.warnings)


@needs_tesseract
def test_two_columns_are_read_one_after_the_other(pdf, pdf_column, searchable):
    two = pdf_column(PIER, 50, 80, 10, 44, 13) + pdf_column(BERTHS, 320, 80, 10, 44, 13)
    _, reading = searchable(scanned(pdf([two])))
    shown = " ".join(passage.text for passage in reading.passages)
    assert alike(shown, PIER + " " + BERTHS) >= 98


@needs_tesseract
def test_a_blank_page_stays_without_text_and_is_said_to_be_so(pdf, pdf_column, searchable):
    _, reading = searchable(scanned(pdf([page(pdf_column, PIER), []])))
    assert reading.pages_without_text == (2,)
    assert any("No words were found on page 2" in warning for warning in reading.warnings)


@needs_tesseract
def test_nothing_but_blank_pages_is_said(pdf, searchable):
    with pytest.raises(errors.NoTextFound):
        searchable(scanned(pdf([[], []])))


@needs_tesseract
def test_broken_letters_are_replaced_by_what_the_page_shows(searchable):
    _, reading = searchable(lying("Seventeen", "\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009"[:9],
                                  around=("", "")))
    assert reading.text.strip() == "Seventeen"


@needs_tesseract
def test_doubtful_words_are_kept_with_how_sure_they_are(pdf, pdf_column, searchable):
    _, reading = searchable(scanned(pdf([page(pdf_column, PIER, 90)]), dpi=55, noise=14))
    (first,) = reading.recognised
    assert 0 < first.confidence < 100 and first.doubtful
    for start, end, sure in first.doubtful:
        assert reading.text[start:end].strip() == reading.text[start:end] != "" and 0 <= sure < 85


@needs_tesseract
def test_a_language_that_is_not_installed_is_said_with_how_to_get_it(pdf, pdf_column, searchable):
    with pytest.raises(errors.OcrMissing, match="tlh") as raised:
        searchable(scanned(pdf([page(pdf_column, PIER)])), languages=("tlh",))
    assert raised.value.remedy


@needs_tesseract
def test_it_stops_when_it_is_told_to(pdf, pdf_column, searchable):
    with pytest.raises(errors.ReadingCancelled):
        searchable(scanned(pdf([page(pdf_column, PIER)])), cancelled=lambda: True)


def test_without_tesseract_the_remedy_says_how_to_get_it(pdf, written, monkeypatch):
    path = written(pdf([[]], picture=True), "scan.pdf")
    reading = readers.read(path)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tesseract, "_USUAL_PLACES", ())
    assert not tesseract.is_there()
    with pytest.raises(errors.OcrMissing) as raised:
        ocr.recognise(path, reading)
    assert "esseract" in raised.value.remedy


def test_the_scans_of_these_tests_hold_no_text(pdf, pdf_column):
    document = pypdfium2.PdfDocument(io.BytesIO(scanned(pdf([page(pdf_column, PIER)]))))
    assert document[0].get_textpage().count_chars() == 0
