"""PDFs written by hand: their text, order, furniture, boxes, and their faults."""

import random

import pytest

from workbench import readers
from workbench.domain import errors
from workbench.domain.documents import PassageKind
from workbench.domain.errors import ReadingError
from workbench.readers.pdf import document as pdf
from workbench.readers.pdf import glyphs
from workbench.readers.raw import Report

LEFT = (
    "The old mill at Vell burned down in the night of the third of June, and nobody in the village would say who had "
    "been seen there. The council had planned to sell it in the autumn to a company from the coast."
)
RIGHT = (
    "Two weeks later a clerk of the insurance walked up the hill with a bag full of papers and asked for the keys. "
    "There were none. He stayed for a month and wrote a report of forty pages."
)


@pytest.fixture
def read(written):
    return lambda data: readers.read(written(data, "report.pdf"))


def shown(reading, kind=PassageKind.TEXT):
    return " ".join(passage.text for passage in reading.passages if passage.kind is kind)


def test_wrapped_lines_of_a_page_are_paragraphs(read, pdf_column, pdf):
    reading = read(pdf([[(72, 60, 20, "The Mill of Vell"), *pdf_column(LEFT + "\n\n" + RIGHT, 72, 110)]]))
    assert reading.kind == "pdf" and reading.extractor.startswith("pdf 1, pdfium")
    assert shown(reading) == f"{LEFT} {RIGHT}"
    assert len({p.paragraph for p in reading.passages if p.kind is PassageKind.TEXT}) == 2
    assert shown(reading, PassageKind.HEADING) == "The Mill of Vell"
    assert all(p.page == 1 for p in reading.passages)


def test_columns_side_by_side_are_read_one_after_the_other(read, pdf_column, pdf):
    left, right = pdf_column(LEFT * 3, 60, 80, 10, 42), pdf_column(RIGHT * 3, 330, 80, 10, 42)
    in_stream_order = read(pdf([left + right]))
    assert shown(in_stream_order).split() == f"{LEFT * 3} {RIGHT * 3}".split()
    by_rows = (
        [line for pair in zip(left, right, strict=False) for line in pair] + left[len(right) :] + right[len(left) :]
    )
    assert shown(read(pdf([by_rows]))).split() == f"{LEFT * 3} {RIGHT * 3}".split()


def test_running_heads_and_page_numbers_are_set_apart_and_a_sentence_goes_on_over_the_page(read, pdf_column, pdf):
    pages = []
    words = (LEFT + " " + RIGHT).split()
    for number in range(4):
        part = " ".join(words[number * 18 : (number + 1) * 18 if number < 3 else None])
        pages.append(
            [
                (72, 40, 9, "Annual report of the mill board"),
                *pdf_column(part, 72, 90, wide=60),
                (300, 760, 9, f"- {number + 1} -"),
            ]
        )
    reading = read(pdf(pages))
    assert shown(reading) == f"{LEFT} {RIGHT}"
    assert [page.number for page in reading.pages] == [1, 2, 3, 4]
    assert "Annual report" in shown(reading, PassageKind.FURNITURE)


def test_hyphens_at_line_ends_are_joined_and_words_keep_theirs(read, pdf):
    lines = [
        "The cooperation of the towns was praised by all, but their inter-",
        "national coope-",
        "ration was a well-",
        "known failure of that year.",
    ]
    reading = read(pdf([[(72, 80 + 14 * row, 11, line) for row, line in enumerate(lines)]]))
    assert "their international cooperation was a well-known failure" in shown(reading)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_turned_page_has_its_boxes_where_it_shows_them(rotate, pdf):
    raw = _raw(pdf([[(100, 200, 12, "Harbour")]], rotate=rotate))
    page = raw.pages[0]
    assert (page.width, page.height) == ((612, 792) if rotate in (0, 180) else (792, 612))
    start = raw.text.index("Harbour") - page.start
    ((x0, y0, x1, y1),) = glyphs.unpack(page.glyphs).quads(start, start + 7)
    middle = {0: (122, 196), 90: (792 - 196, 122), 180: (612 - 122, 792 - 196), 270: (196, 612 - 122)}[rotate]
    assert abs((x0 + x1) / 2 - middle[0]) < 6 and abs((y0 + y1) / 2 - middle[1]) < 6
    assert (x1 - x0 > y1 - y0) == (rotate in (0, 180))


def test_boxes_of_a_span_lead_back_to_the_span(pdf, pdf_column):
    raw = _raw(pdf([pdf_column(LEFT + "\n\n" + RIGHT, 72, 110) + [(560, 600, 9, "Sideways note", 90)]]))
    page = raw.pages[0]
    there = glyphs.unpack(page.glyphs)
    text = raw.text[page.start : page.end]
    chance = random.Random(4)
    for _ in range(300):
        start, end = sorted(chance.sample(range(len(text) + 1), 2))
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            assert there.span(there.quads(start, end)) == (start, end)
    assert len(page.glyphs) <= 3 * len(text)


def test_a_drag_on_the_page_selects_words(pdf):
    raw = _raw(pdf([[(72, 100, 12, "The pier is rotten."), (72, 120, 12, "It will be closed.")]]))
    there = glyphs.unpack(raw.pages[0].glyphs)
    pier = there.quads(4, 8)[0]
    closed = raw.text.index("closed")
    last = there.quads(closed, closed + 6)[0]
    start, end = there.between(pier[0] + 1, pier[1] + 2, last[2] - 1, last[3] - 2)
    assert raw.text[start:end] == "pier is rotten.\nIt will be closed"
    assert glyphs.unpack(b"").between(1, 1, 2, 2) is None


def test_pages_without_text_are_listed_and_said(read, pdf):
    reading = read(
        pdf([[(72, 100, 12, "The pier is rotten, they say.")], [], [], [(72, 100, 12, "It will be closed in May 2021.")]],
            picture=True)
    )
    assert reading.pages_without_text == (2, 3)
    assert "pages 2–3" in reading.warnings[0] and "Make the document searchable" in reading.warnings[0]


def test_a_pdf_of_pictures_only_comes_in_and_says_so(read, pdf):
    reading = read(pdf([[], []], picture=True))
    assert (reading.text.strip(), reading.passages, reading.pages_without_text) == ("", (), (1, 2))
    assert "No text on pages 1–2" in reading.warnings[0]


def test_a_picture_of_a_page_with_a_stamp_on_it_has_no_text(read, pdf):
    stamped, written = [(72, 30, 8, "Received 7 May")], [(72, 30, 8, "It is a short note of 23 words.")]
    assert read(pdf([stamped, written], picture=True)).pages_without_text == (1,)
    assert read(pdf([stamped, written])).pages_without_text == (), "without a picture a short page is a page"


def test_labels_printed_on_pages_stand_beside_their_numbers(read, pdf):
    labels = "/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 1 >>] >>"
    reading = read(pdf([[(72, 100, 12, f"This is leaf {n}.")] for n in range(4)], labels=labels))
    assert [page.label for page in reading.pages] == ["i", "ii", "1", "2"]


def test_progress_counts_pages_and_cancelling_stops(written, pdf):
    path = written(pdf([[(72, 100, 12, "Words.")]] * 5), "report.pdf")
    seen = []
    readers.read(path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (5, 5) and seen == sorted(seen)
    with pytest.raises(errors.ReadingCancelled):
        readers.read(path, cancelled=lambda: True)


def test_a_locked_pdf_asks_for_its_password(read, pdf):
    locked = pdf([[(72, 100, 12, "Secret.")]]).replace(
        b"trailer << ",
        b"trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ("
        + b"o" * 32
        + b") /U ("
        + b"u" * 32
        + b") >> /ID [(0123456789abcdef) (0123456789abcdef)] ",
    )
    with pytest.raises(errors.PasswordNeeded) as caught:
        read(locked)
    assert "password" in caught.value.message


def test_a_pdf_cut_off_anywhere_ends_in_a_reading_or_a_sentence(pdf, pdf_column):
    whole = pdf([pdf_column(LEFT, 72, 100), pdf_column(RIGHT, 72, 100)], compress=True)
    for hundredth in range(0, 100, 4):
        _read_or_refuse(whole[: len(whole) * hundredth // 100])


def test_flipped_bytes_end_in_a_reading_or_a_sentence(pdf, pdf_column):
    whole = pdf([pdf_column(LEFT, 72, 100), pdf_column(RIGHT, 72, 100)])
    chance = random.Random(9)
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 20)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        _read_or_refuse(bytes(broken))


def test_a_damaged_file_is_said_to_be_damaged(read):
    with pytest.raises(errors.FileDamaged):
        read(b"%PDF-1.7\nnothing of a document")


@pytest.mark.parametrize("size", [(1_000_000, 1_000_000), (0, 0), (14_400, 14_400)])
def test_absurd_page_sizes(read, pdf, size):
    reading = read(pdf([[(72, 100, 12, "The pier is rotten.")]], size=size))
    assert "pier" in reading.text
    page = reading.pages[0]
    assert glyphs.unpack(page.glyphs).quads(0, 3)


def test_one_page_of_many_characters(read, pdf):
    heap = [(72, 20 + row * 2, 12, f"The pier number {row} is rotten. " * 20) for row in range(300)]
    assert len(read(pdf([heap], compress=True)).text) > 100_000


def test_figures_and_signs_outside_the_first_plane_do_not_shift_boxes():
    packed = glyphs.pack([glyphs.Run(0, _places(5), 0, 100), glyphs.Run(6, _places(3), 100, 200)])
    there = glyphs.unpack(packed)
    assert there.span(there.quads(6, 8)) == (6, 8)


def _places(count):
    from array import array

    return array("i", range(0, 100 * (count + 1), 100))


def _raw(data):
    return pdf.read(data, Report())


def _read_or_refuse(data):
    """In this process: PDFium does not crash on these, and a worker for each would take minutes."""
    try:
        raw = _raw(data) if b"%PDF-" in data[:1024] else None
    except ReadingError as error:
        assert error.message and error.remedy
        return
    if raw:
        assert all(page.end <= len(raw.text) for page in raw.pages)


def _hand_made(*objects, trailer="/Root 1 0 R"):
    body = b"".join(
        b"%d 0 obj\n%s\nendobj\n" % (number, text.encode() if isinstance(text, str) else text)
        for number, text in enumerate(objects, 1)
    )
    return b"%PDF-1.7\n" + body + f"trailer << /Size {len(objects) + 1} {trailer} >>\n%%EOF\n".encode()


FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
HOSTILE = {
    "a tree of pages that holds itself": _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000000 >>"
    ),
    "a rotation that refers to itself": _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 4 0 R >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Rotate 4 0 R >>",
        "4 0 R",
    ),
    "a parent that is its own child": _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Parent 3 0 R /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>",
    ),
    "a form that draws itself": _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R "
        "/Resources << /XObject << /F 5 0 R >> >> >>",
        "<< /Length 5 >>\nstream\n/F Do\nendstream",
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\n"
        "stream\n/F Do /F Do\nendstream",
    ),
    "brackets without end": b"%PDF-1.7\n1 0 obj\n" + b"[" * 300_000 + b"\nendobj\ntrailer << /Root 1 0 R >>",
    "dictionaries without end": b"%PDF-1.7\n1 0 obj\n" + b"<</a" * 200_000 + b"\nendobj\ntrailer << /Root 1 0 R >>",
    "streams in streams": _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>",
        "<< /Length 4 0 R /Filter [" + "/FlateDecode " * 5000 + "] >>\nstream\nx\nendstream",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pdfs_end_in_a_reading_or_a_sentence(read, name):
    try:
        assert read(HOSTILE[name]).pages
    except ReadingError as error:
        assert error.message and error.remedy


def test_a_deflate_bomb_is_contained(read):
    import zlib

    bomb = zlib.compress(b"BT /F1 9 Tf (x) Tj ET\n" * 3_000_000, 9)
    data = _hand_made(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(bomb) + bomb + b"\nendstream",
        FONT,
    )
    try:
        read(data)
    except ReadingError as error:
        assert error.message and error.remedy


def test_a_page_takes_its_size_from_those_above_it(pdf_objects, pdf_stream):
    data = pdf_objects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 500 900] /Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
        FONT,
        pdf_stream(b"BT /F1 12 Tf 50 880 Td (Above the edge of Letter paper.) Tj ET"),
    )
    raw = _raw(data)
    assert (raw.pages[0].width, raw.pages[0].height) == (500, 900)
    ((x0, y0, _, y1),) = glyphs.unpack(raw.pages[0].glyphs).quads(0, 5)
    assert abs(x0 - 50) < 3 and 5 < y0 < 20 < y1 < 30 and raw.notes == ()
