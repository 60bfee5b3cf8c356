"""PDFs made to do harm, and PDFs that broke: each ends in a document or in a sentence, and soon."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.readers.conftest import make_pdf, one_page, pdf_of, stream
from workbench import readers
from workbench.domain.errors import ReadingError
from workbench.readers.pdf import document as pdf_reader
from workbench.readers.pdf import glyphs, long_runs
from workbench.readers.raw import Report
from workbench.text.layout.structure import structure

WORDS = b"BT /F1 12 Tf 50 700 Td (The council paid 1,435 euros for the pier.) Tj ET\n"
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /Fm 6 0 R >> >>"


def drawing(kind: str) -> bytes:
    """A page that takes a minute or more to draw, with a sentence on it."""
    if kind == "paths":
        return one_page(WORDS + b"0.5 g 10 10 m 500 700 l 300 20 l 70 600 l f\n" * 60_000)
    if kind == "patterns":
        cell = stream(b"0 0 m 1 1 l S", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] "
                      "/XStep 0.01 /YStep 0.01 /Resources << >>")
        return one_page(WORDS + b"/Pattern cs /P scn 0 0 600 800 re f\n" * 200, cell, resources="/Pattern << /P 6 0 R >>")
    nested = stream(b"/Fm Do\n" * 10, FORM.replace("6 0 R", "7 0 R"))
    inner = stream(b"/Fm Do\n" * 10, FORM.replace("6 0 R", "8 0 R"))
    last = stream(b"0 0 9 9 re f\n" * 1000, FORM)
    return one_page(WORDS + b"/Fm Do\n" * 10, nested, inner, last, resources="/XObject << /Fm 6 0 R >>")


@pytest.mark.parametrize("kind", ["paths", "patterns", "forms in forms"])
def test_what_takes_minutes_to_draw_is_read_at_once(written, kind):
    """Within the seconds that a worker has, or it would be stopped."""
    reading = readers.read(written(drawing(kind), "bomb.pdf"))
    assert "The council paid 1,435 euros for the pier." in [one.text for one in reading.passages]


def test_a_page_of_a_million_points(made):
    read = made(one_page(WORDS).replace(b"[0 0 600 800]", b"[0 0 1000000 1000000]"))
    page = read.raw.pages[0]
    assert "1,435 euros" in read.text and page.width <= 1_000_000
    glyphs.unpack(page.glyphs)


def test_four_hundred_thousand_characters_on_one_page(written):
    heap = [(20, 10 + row, 6, f"The pier number {row} is rotten and was closed. " * 12) for row in range(750)]
    reading = readers.read(written(make_pdf([heap], compress=True), "heap.pdf"))
    assert len(reading.text) > 400_000 and len(reading.pages) == 1


LONG_RUN = b" ".join(b"Pier number %d is rotten." % number for number in range(15_000))
"""In one string; PDFium reads the first 32,767 bytes of one, and says nothing."""


@pytest.mark.parametrize("carefully", [False, True])
def test_four_hundred_thousand_characters_in_one_piece(carefully):
    data = one_page(WORDS + b"BT /F1 6 Tf 50 650 Td (" + LONG_RUN + b") Tj ET")
    raw = pdf_reader.read(data, Report(carefully=carefully))
    assert len(LONG_RUN) > 400_000
    assert raw.text.split() == "The council paid 1,435 euros for the pier.".split() + LONG_RUN.decode().split()
    assert any("does not show all of it" in warning for warning in raw.warnings)


def test_a_piece_of_which_the_end_may_be_missing_is_said(monkeypatch):
    monkeypatch.setattr("workbench.readers.pdf.long_runs.SECONDS", 0.0)
    raw = pdf_reader.read(one_page(b"BT /F1 6 Tf 50 650 Td (" + LONG_RUN + b") Tj ET"), Report())
    assert any("may be missing" in warning for warning in raw.warnings)


def test_two_million_characters_in_one_piece_are_kept_as_far_as_a_document_may_go(written):
    data = one_page(b"BT /F1 6 Tf 50 650 Td (" + b"x" * 2_000_000 + b") Tj ET")
    reading = readers.read(written(data, "million.pdf"))
    assert len(reading.text) == long_runs.MOST and any("may be missing" in warning for warning in reading.warnings)


def test_a_long_piece_in_many_strings_is_read_where_it_stands():
    run = b") 20 (".join(LONG_RUN[at : at + 1000] for at in range(0, 60_000, 1000))
    raw = pdf_reader.read(one_page(b"BT /F1 6 Tf 50 650 Td [(" + run + b")] TJ ET"), Report())
    assert raw.text.split() == LONG_RUN[:60_000].decode().split() and raw.pages[0].glyphs and not raw.warnings


def test_a_rotation_that_refers_to_itself_and_a_box_that_does(written):
    data = one_page(WORDS, "6 0 R", page="/Rotate 6 0 R /CropBox 6 0 R")
    assert "1,435" in readers.read(written(data, "loop.pdf")).text


RECURSIVE = {
    "a form that draws itself": one_page(WORDS + b"/Fm Do", stream(b"/Fm Do BT /F1 9 Tf 9 9 Td (Within.) Tj ET", FORM),
                                         resources="/XObject << /Fm 6 0 R >>"),
    "two forms that draw each other": one_page(WORDS + b"/Fm Do", stream(b"/Fm Do", FORM.replace("6 0 R", "7 0 R")),
                                               stream(b"/Fm Do", FORM), resources="/XObject << /Fm 6 0 R >>"),
    "a tree that holds itself": one_page(WORDS).replace(b"/Kids [3 0 R]", b"/Kids [3 0 R 2 0 R]"),
    "a page that is its own parent": one_page(WORDS).replace(b"/Parent 2 0 R", b"/Parent 3 0 R"),
    "a reference to itself as the page's words": one_page(WORDS, "[6 0 R 5 0 R 6 0 R]").replace(b"/Contents 5 0 R",
                                                                                               b"/Contents 6 0 R"),
    "a font that is made of itself": one_page(WORDS + b"BT /F2 12 Tf 9 9 Td (A) Tj ET", "<< /Type /Font /Subtype /Type0 "
        "/BaseFont /X /Encoding 6 0 R /DescendantFonts [6 0 R] /ToUnicode 6 0 R >>").replace(b"/F1 4 0 R", b"/F1 4 0 R /F2 6 0 R"),
}


@pytest.mark.parametrize("what", RECURSIVE)
def test_objects_that_hold_themselves(written, what):
    """In the worker: one of them may break it off, and must take nothing with it."""
    try:
        reading = readers.read(written(RECURSIVE[what], "circle.pdf"))
    except ReadingError as error:
        assert error.message.endswith(".") and error.remedy
    else:
        assert "The council paid 1,435 euros for the pier." in [one.text for one in reading.passages]


def test_annotations_and_fields_in_circles(written):
    loops = ["<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /QuadPoints 7 0 R /Parent 6 0 R /IRT 6 0 R >>", "7 0 R"]
    fields = "/AcroForm << /Fields [8 0 R] /DR 8 0 R >> /Names 8 0 R"
    data = one_page(WORDS, *loops, "<< /Kids [8 0 R] /Parent 8 0 R /FT /Tx >>", page="/Annots [6 0 R 6 0 R 8 0 R]",
                    catalog=fields)
    assert "1,435" in readers.read(written(data, "circles.pdf")).text


def test_what_breaks_the_reader_off_is_read_again_for_its_words_alone(written):
    circle = "<< /Kids [6 0 R] /Parent 6 0 R >>"
    reading = readers.read(written(one_page(WORDS, circle, catalog="/PageLabels 6 0 R"), "labels.pdf"))
    assert "1,435" in reading.text and reading.warnings == (pdf_reader.ONLY_WORDS,)


def test_a_hundred_thousand_annotations(written):
    many = " ".join(["6 0 R"] * 100_000)
    mark = "<< /Type /Annot /Subtype /Highlight /Rect [50 690 200 715] /QuadPoints [50 715 200 715 50 690 200 690] >>"
    reading = readers.read(written(one_page(WORDS, mark, page=f"/Annots [{many}]"), "marks.pdf"))
    assert "1,435" in reading.text and len(reading.notes) <= 20_000


def test_strings_without_end_and_names_of_control_characters(made):
    info = pdf_of(
        "<< /Type /Catalog /Pages 2 0 R /Lang (" + "x" * 100_000 + ") >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
        "<< /Title (" + "T" * 500_000 + "\u202e\x00) /Author (\x07\x08) >>",
        trailer="/Root 1 0 R /Info 4 0 R",
    )
    assert all(len(found.value) <= 300 for found in made(info).raw.found)


def test_overrides_of_the_direction_of_reading_are_shown(made):
    to_unicode = stream(
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
        b"2 beginbfchar <41> <202e> <42> <0031> endbfchar endcmap"
    )
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    data = one_page(b"BT /F2 12 Tf 50 700 Td (BBABB) Tj ET", font, to_unicode, resources="").replace(
        b"/F1 4 0 R", b"/F1 4 0 R /F2 6 0 R"
    )
    read = made(data)
    assert "\u202e" in read.text and "⟦U+202E⟧" in read.structured.passages[0].text
    assert any("turn the direction" in warning for warning in read.structured.warnings)


# Broken files: in this process, because PDFium survives them and a worker for each would take an hour


def ends_well(data: bytes) -> None:
    if b"%PDF-" not in data[:1024]:
        return
    try:
        raw = pdf_reader.read(data, Report())
    except ReadingError as error:
        assert error.message.endswith(".") and error.remedy
        return
    structure(raw.text, laid_out=raw.laid_out, edits=raw.edits, from_a_site=False)
    assert all(0 <= page.start <= page.end <= len(raw.text) for page in raw.pages)
    assert all(0 <= note.start <= note.end <= len(raw.text) for note in raw.notes)


MARK = (
    "<< /Type /Annot /Subtype /Highlight /Rect [50 690 200 715] /QuadPoints [50 715 200 715 50 690 200 690] "
    "/Contents (Who?) /T (Bo) /M (D:20240311) >>"
)
FIELD = (
    "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (4,250 euros) /Rect [150 590 350 615] /DA (/F1 12 Tf 0 g) "
    "/F 4 /P 3 0 R >>"
)
WHOLE = {
    "plain": make_pdf([[(72, 100, 12, "The pier is rotten.")] * 3, [(72, 100, 12, "It will be closed.")]]),
    "packed": make_pdf([[(72, 100 + 14 * row, 11, "The pier is rotten and old.") for row in range(20)]] * 3, compress=True),
    "marked": one_page(
        WORDS + b"1 g BT /F1 9 Tf 50 600 Td (White.) Tj ET q 1 0 0 1 9 9 cm /Fm Do Q", MARK, FIELD,
        stream(b"BT /F1 9 Tf 9 9 Td (In a form.) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 99 99]"),
        page="/Annots [6 0 R 7 0 R] /Rotate 90", catalog="/AcroForm << /Fields [7 0 R] >> /Lang (en) "
        "/PageLabels << /Nums [0 << /S /r >>] >>", resources="/XObject << /Fm 8 0 R >>",
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_ones_are_read(name):
    assert pdf_reader.read(WHOLE[name], Report()).text


@pytest.mark.parametrize("name", WHOLE)
def test_cut_off_at_every_hundredth(name):
    for hundredth in range(1, 100):
        ends_well(WHOLE[name][: len(WHOLE[name]) * hundredth // 100])


@pytest.mark.parametrize("name", WHOLE)
@settings(max_examples=600, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_bytes_changed(name, seed):
    chance = random.Random(seed)
    data = bytearray(WHOLE[name])
    for _ in range(chance.choice((1, 2, 8, 60))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    ends_well(bytes(data))


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_references_that_lead_elsewhere(seed):
    chance = random.Random(seed)
    parts = WHOLE["marked"].split(b" 0 R")
    for _ in range(chance.choice((1, 2, 5))):
        at = chance.randrange(len(parts) - 1)
        parts[at] = parts[at].rstrip(b"0123456789") + b"%d" % chance.randrange(1, 10)
    ends_well(b" 0 R".join(parts))
