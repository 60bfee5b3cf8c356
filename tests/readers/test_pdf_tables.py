"""Ruled tables in PDFs: rows apart, cells apart, and bounds on what is drawn to look like one."""

import random
import subprocess
import sys

import pytest

from workbench import readers
from workbench.domain.documents import PassageKind
from workbench.readers.pdf import document as pdf_reader
from workbench.readers.pdf import glyphs
from workbench.readers.raw import Report

BEFORE = (
    "The ferries of the bay were counted every autumn by the harbour office, and the figures that it gave to the "
    "council were these:"
)
AFTER = "Nobody has counted them since the office was closed, although the council had asked for it more than twice."
ROWS = [("Port", "Ferries", "2019"), ("Vell", "12", "4400"), ("Old Quay", "7", "950")]
LEFTS = (72, 200, 300, 400)


def grid(lefts, tops):
    """The lines of a table."""
    across = [(lefts[0], top, lefts[-1], top) for top in tops]
    return across + [(left, tops[0], left, tops[-1]) for left in lefts]


def rows_of(rows, top, lefts=LEFTS, pitch=20):
    """Words in the cells of a table whose first row begins at `top`."""
    return [
        (left + 4, top + 14 + pitch * index, 11, cell)
        for index, row in enumerate(rows)
        for left, cell in zip(lefts, row, strict=False)
    ]


@pytest.fixture
def read(written):
    return lambda data: readers.read(written(data, "report.pdf"))


def shown(reading):
    return [passage.text for passage in reading.passages]


def test_rows_stand_apart_and_so_do_cells_while_prose_is_reflowed(read, pdf, pdf_column):
    table = rows_of(ROWS, 120) + grid(LEFTS, (120, 140, 160, 180))
    reading = read(pdf([[*pdf_column(BEFORE, 72, 80), *table, *pdf_column(AFTER, 72, 200)]]))
    rows = ["Port | Ferries | 2019", "Vell | 12 | 4400", "Old Quay | 7 | 950"]
    assert shown(reading) == [BEFORE, *rows, AFTER]
    assert {passage.kind for passage in reading.passages[1:]} == {PassageKind.TEXT}
    assert len({passage.paragraph for passage in reading.passages}) == 5
    assert not reading.warnings


def test_source_text_and_boxes_are_those_of_the_page_without_lines(pdf):
    words = rows_of(ROWS, 120)
    plain = pdf_reader.read(pdf([words]), Report())
    ruled = pdf_reader.read(pdf([words + grid(LEFTS, (120, 140, 160, 180))]), Report())
    assert ruled.text == plain.text and ruled.pages == plain.pages
    at = ruled.text.index("4400")
    there = glyphs.unpack(ruled.pages[0].glyphs)
    assert there.span(there.quads(at, at + 4)) == (at, at + 4)


def test_lines_of_one_cell_are_one_cell(read, pdf):
    words = rows_of(ROWS[:2], 120)
    words += [(76, 174, 11, "The long quay"), (76, 187, 11, "of the north"), (204, 174, 11, "3")]
    words += [(304, 174, 11, "about"), (304, 187, 11, "600")]
    reading = read(pdf([words + grid(LEFTS, (120, 140, 160, 194))]))
    assert shown(reading)[-1] == "The long quay of the north | 3 | about 600"


def test_rows_without_a_line_between_them_are_rows(read, pdf):
    reading = read(pdf([rows_of(ROWS, 120) + grid(LEFTS, (120, 140, 180))]))
    assert shown(reading) == ["Port | Ferries | 2019", "Vell | 12 | 4400", "Old Quay | 7 | 950"]


def test_a_cell_over_two_columns_is_one_cell(read, pdf):
    words = [(76, 134, 11, "Port"), (204, 134, 11, "Counted in the autumn"), *rows_of(ROWS[1:], 140)]
    lines = [line for line in grid(LEFTS, (120, 140, 160, 180)) if line[:2] != (300, 120)]
    reading = read(pdf([[*words, *lines, (300, 140, 300, 180)]]))
    assert shown(reading)[:2] == ["Port | Counted in the autumn", "Vell | 12 | 4400"]


def test_frames_around_running_text_are_no_table(read, pdf, pdf_column):
    text = pdf_column(" ".join([BEFORE, AFTER] * 5), 72, 90, wide=60)
    ruled = read(pdf([text + grid((60, 480, 560), (70, 600, 700))]))
    assert shown(ruled) == shown(read(pdf([text])))


@pytest.mark.parametrize("drawn", ["rectangles", "one path", "thin bars", "scaled", "shaded"])
def test_a_grid_is_one_however_it_is_drawn(read, pdf, drawn):
    boxes = [(x, 792 - top - 20, x1 - x, 20) for x, x1 in zip(LEFTS, LEFTS[1:], strict=False) for top in (120, 140, 160)]
    outline = " ".join("{} {} {} {} re".format(*box) for box in boxes)
    bars = [(x, y, 0.5, height) for x, y, _, height in boxes] + [(x, y, wide, 0.5) for x, y, wide, _ in boxes]
    bars += [(400, 612, 0.5, 60), (72, 672, 328, 0.5)]
    how = {
        "rectangles": outline.replace("re", "re S"),
        "one path": outline + " S",
        "thin bars": " ".join("{} {} {} {} re f".format(*bar) for bar in bars),
        "scaled": "q 2 0 0 2 0 0 cm " + " ".join("{} {} {} {} re S".format(*(n / 2 for n in box)) for box in boxes) + " Q",
        "shaded": "0.9 g " + outline + " f 0 g",
    }[drawn]
    reading = read(pdf([[how.encode(), *rows_of(ROWS, 120)]]))
    assert shown(reading) == ["Port | Ferries | 2019", "Vell | 12 | 4400", "Old Quay | 7 | 950"]


def test_what_is_only_clipped_is_not_drawn(read, pdf):
    clips = " ".join(f"q {x} {792 - top} 100 20 re W n Q" for x in LEFTS for top in (140, 160, 180))
    assert "|" not in " ".join(shown(read(pdf([[clips.encode(), *rows_of(ROWS, 120)]]))))


def test_a_landscape_page_has_its_tables(pdf):
    lines = [(y0, 700 - x0, y1, 700 - x1) for x0, y0, x1, y1 in grid(LEFTS, (120, 140, 160, 180))]
    words = [(y, 700 - x, size, text, 90) for x, y, size, text in rows_of(ROWS, 120)]
    raw = pdf_reader.read(pdf([words + lines], rotate=90), Report())
    assert sorted({line.row for line in raw.laid_out}) == [1, 2, 3]
    assert sum(len(line.cells) for line in raw.laid_out) == 6


@pytest.mark.parametrize("seed", range(3))
def test_thousands_of_lines_are_read_like_other_text(read, pdf, pdf_column, seed):
    chance = random.Random(seed)
    lines = []
    for index in range(10_000 if seed else 3_000):
        x, y, long = chance.uniform(0, 550), chance.uniform(0, 700), chance.uniform(10, 500)
        lines.append((x, y, x + long, y) if index % 2 else (x, y, x, y + long))
    reading = read(pdf([pdf_column(BEFORE, 72, 80) + lines]))
    assert shown(reading) == [BEFORE]


def test_grids_too_dense_to_look_at_are_said(pdf):
    dense = grid([50 + 8 * n for n in range(90)], [50 + 8 * n for n in range(90)])
    raw = pdf_reader.read(pdf([[(60, 60, 5, "x"), *dense]] * 3), Report())
    assert [line.row for line in raw.laid_out] == [0, 0, 0]
    assert raw.warnings[0].startswith("Pages 1–3: too many lines are drawn to tell tables")


def test_pdfplumber_is_imported_by_a_grid_only(written, pdf, pdf_column):
    plain = written(pdf([[*pdf_column(BEFORE, 72, 80), (72, 60, 500, 60)]]), "plain.pdf")
    ruled = written(pdf([rows_of(ROWS, 120) + grid(LEFTS, (120, 140, 160, 180))]), "ruled.pdf")
    code = (
        "import sys; import workbench.readers.pdf.document as pdf; from workbench.readers.raw import Report\n"
        "for name in sys.argv[1:]: pdf.read(open(name, 'rb').read(), Report()); print('pdfplumber' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code, plain, ruled], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False", "True"]
