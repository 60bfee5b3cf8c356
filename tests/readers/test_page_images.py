"""Pages drawn by a worker: true to the page, within limits, and never more than a sentence when it goes wrong."""

import hashlib
import sys
import threading

import pytest

from workbench.domain.errors import (
    FileDamaged,
    FileMissing,
    PageNotDrawn,
    PageTooHeavy,
    PasswordNeeded,
    ReaderFailed,
    ReadingCancelled,
)
from workbench.readers.isolated import isolation
from workbench.readers.pdf.page_images import MOST_PIXELS, PageImages, size_in_pixels

BLACK = b"\x00\x00\x00\xff"
BAR = b"0 0 0 rg 100 600 200 50 re f"
"""A black bar from (100, 142) to (300, 192) of the page as shown."""


@pytest.fixture
def images(pdf, written):
    """The pages of a PDF of these contents."""
    opened = []

    def make(*pages, **how):
        kept = {name: how.pop(name) for name in ("size", "rotate") if name in how}
        path = written(pdf(list(pages), **kept), "drawn.pdf")
        opened.append(PageImages(path, **how))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def pixel(image, x, y):
    at = 4 * (y * image.width + x)
    return image.pixels[at : at + 3]


def test_what_is_on_the_page_is_in_the_picture_where_it_stands(images):
    drawn = images([BAR])
    picture = drawn.draw(1, 612, 792)
    assert (picture.number, picture.width, picture.height, len(picture.pixels)) == (1, 612, 792, 4 * 612 * 792)
    assert pixel(picture, 200, 167) == b"\0\0\0" and drawn.count == 1
    for x, y in ((90, 167), (310, 167), (200, 130), (200, 200)):
        assert pixel(picture, x, y) == b"\xff\xff\xff"


def test_a_turned_page_is_drawn_as_it_is_shown(images):
    picture = images([BAR], rotate=90).draw(1, 792, 612)
    # what runs along the foot of the sheet's left edge, turned by a quarter to the right
    assert pixel(picture, 625, 200) == b"\0\0\0" and pixel(picture, 200, 167) == b"\xff\xff\xff"


def test_a_crop_box_beyond_the_sheet_moves_nothing(written, pdf):
    data = pdf([[BAR]]).replace(b"/MediaBox [0 0 612.0 792.0]", b"/MediaBox [0 0 612 792]")
    data = data.replace(b"/Rotate", b"/Rotate")
    box = b"/CropBox [-100 -100 712 892]"
    data = data.replace(b"/MediaBox [0 0 612 792]", b"/MediaBox [0 0 612 792] " + box)
    assert box in data
    with PageImages(written(data, "cropped.pdf")) as drawn:
        picture = drawn.draw(1, 612, 792)
    # what is shown, and what the boxes count from, is the part of the box that lies on the sheet
    assert pixel(picture, 200, 167) == b"\0\0\0" and pixel(picture, 300, 267) == b"\xff\xff\xff"


def test_a_page_that_fails_or_is_not_there_gets_a_sentence_and_the_next_is_drawn(images):
    drawn = images([BAR], [BAR])
    with pytest.raises(PageNotDrawn, match="Page 7 of drawn.pdf"):
        drawn.draw(7, 100, 100)
    assert pixel(drawn.draw(2, 612, 792), 200, 167) == b"\0\0\0"


@pytest.mark.parametrize("size", [(28_346, 28_346), (1_000_000, 1_000_000), (0, 0), (3, 14_400)])
def test_pages_of_every_size_are_drawn_within_bounds(images, size):
    width, height = size_in_pixels(*size, 2.0, most=1_000_000)
    assert width * height <= 1_000_000
    assert len(images([BAR], size=size).draw(1, width, height).pixels) == 4 * width * height


def test_more_pixels_than_may_be_are_not_asked_for(images):
    with pytest.raises(ValueError):
        images([BAR]).draw(1, 5001, 5000)
    assert size_in_pixels(100_000, 100_000, 10.0) == (5000, 5000)
    for width, height in ((612, 792), (1, 14_400), (0, 0), (28_346, 28_346)):
        across, down = size_in_pixels(width, height, 1000.0)
        assert 1 <= across * down <= MOST_PIXELS


def test_a_drawing_bomb_is_too_heavy_and_the_page_after_it_is_drawn(images):
    bomb = b"q 1 0 0 RG " + b"".join(
        b"%d 0 m %d 792 l %d 100 %d 500 0 792 c S " % (x % 612, x * 7 % 612, x * 3 % 612, x * 5 % 612)
        for x in range(400_000)
    )
    drawn = images([bomb], [BAR], page_seconds=0.4)
    with pytest.raises(PageTooHeavy, match="too heavy to draw") as caught:
        drawn.draw(1, 2000, 2588)
    assert caught.value.remedy
    drawn._page_seconds = 30.0
    assert pixel(drawn.draw(2, 612, 792), 200, 167) == b"\0\0\0"


def test_what_is_not_wanted_any_more_is_stopped(images):
    drawn = images([b"q " + b"0 0 m 600 700 100 500 0 792 c S " * 400_000], [BAR])
    with pytest.raises(ReadingCancelled):
        drawn.draw(1, 2000, 2588, cancelled=lambda: True)
    assert drawn.draw(2, 50, 60).width == 50


def test_closing_ends_a_drawing_under_way_and_leaves_no_process(images):
    drawn = images([b"q " + b"0 0 m 600 700 100 500 0 792 c S " * 400_000])
    started, ended, workers = threading.Event(), [], []

    def is_wanted():
        workers.append(drawn._worker)
        started.set()
        return False

    def draw():
        try:
            drawn.draw(1, 2000, 2588, cancelled=is_wanted)
        except ReadingCancelled as error:
            ended.append(error)

    thread = threading.Thread(target=draw)
    thread.start()
    started.wait(20)
    drawn.close()
    thread.join(20)
    assert ended and not thread.is_alive()
    with pytest.raises(ReadingCancelled):
        drawn.draw(1, 10, 10)
    assert workers[0]._process.returncode is not None, "it ended, and was waited for"


def test_only_the_original_as_it_was_imported_is_shown(pdf, written):
    data = pdf([[BAR]])
    path = written(data, "kept.pdf")
    with PageImages(path, sha256=hashlib.sha256(data).hexdigest()) as drawn:
        assert drawn.draw(1, 10, 10)
    with PageImages(path, sha256="0" * 64) as drawn, pytest.raises(FileDamaged, match="not as it was imported"):
        drawn.draw(1, 10, 10)


def test_what_is_no_pdf_or_not_there_or_broken_is_said(written, tmp_path, pdf):
    for content in (b"words", b"", pdf([[BAR]])[:200]):
        with PageImages(written(content, "broken.pdf")) as drawn, pytest.raises(FileDamaged, match=r"broken\.pdf"):
            drawn.draw(1, 10, 10)
    with PageImages(tmp_path / "gone.pdf") as drawn, pytest.raises(FileMissing):
        drawn.draw(1, 10, 10)


def test_a_locked_one_wants_its_password(written):
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("open sesame")
    path = written(b"", "locked.pdf")
    writer.write(path)
    with PageImages(path) as drawn, pytest.raises(PasswordNeeded):
        drawn.draw(1, 10, 10)
    with PageImages(path, password="open sesame") as drawn:
        assert drawn.draw(1, 10, 10).pixels


START = (
    "import sys, json, os; sys.path[:] = sys.argv[1].split(chr(0x1f)); job = json.loads(sys.argv[-1])\n"
    "from workbench.readers.isolated import frames; from workbench.readers.isolated.frames import Kind; out = sys.stdout.buffer\n"
    "head = json.loads(sys.stdin.buffer.readline()); sys.stdin.buffer.read(head['size'])\n"
)
READY = "frames.write(out, Kind.PROGRESS, {'done': 0, 'total': 1}); asked = sys.stdin.buffer.readline()\n"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("os._exit(0)", ReaderFailed),
        ("os.abort()", ReaderFailed),
        ("frames.write(out, Kind.PROGRESS, {'total': -1})", PageNotDrawn),
        ("frames.write(out, Kind.END, {'error': 'library-damaged'})", PageNotDrawn),
        ("out.write(b'nonsense' * 100); out.flush(); sys.stdin.buffer.read()", PageNotDrawn),
        (READY + "os._exit(0)", PageNotDrawn),
        (READY + "frames.write(out, Kind.END, {'page': 1})", PageNotDrawn),
        (READY + "frames.write(out, Kind.PAGE, {'page': 2, 'row': 0}, bytes(400))", PageNotDrawn),
        (READY + "frames.write(out, Kind.PAGE, {'page': 1, 'row': 0}, bytes(401))", PageNotDrawn),
        (READY + "frames.write(out, Kind.PAGE, {'page': 1, 'row': 5}, bytes(400))", PageNotDrawn),
        (READY + "frames.write(out, Kind.PAGE, {'page': 1, 'row': 0}, bytes(4000))", PageNotDrawn),
        (READY + "frames.write(out, Kind.TEXT, {'page': 1}, bytes(40))", PageNotDrawn),
        (READY + "while True: frames.write(out, Kind.PAGE, {'page': 1, 'row': 0}, bytes(40))", PageNotDrawn),
        (READY + "while True: out.write(b'\\x01' + bytes(8))", PageNotDrawn),
    ],
)
def test_a_worker_that_breaks_or_lies_gives_no_picture(images, monkeypatch, code, expected):
    drawn = images([BAR])
    command = isolation.command()
    monkeypatch.setattr(isolation, "command", lambda: [*command[:-2], START + code, command[-1]])
    with pytest.raises(expected) as caught:
        drawn.draw(1, 10, 10)
    assert "drawn.pdf" in caught.value.message and caught.value.remedy
    monkeypatch.undo()
    assert drawn.draw(1, 10, 10).number == 1


def test_a_worker_that_goes_away_takes_its_page_with_it_and_the_next_gets_another(images):
    drawn = images([BAR], [BAR])
    drawn.draw(1, 10, 10)
    drawn._worker._process.kill()
    with pytest.raises((PageNotDrawn, ReaderFailed)):
        drawn.draw(2, 10, 10)
    assert drawn.draw(2, 10, 10).number == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is confined there")
def test_the_worker_is_confined_as_the_one_that_reads(images):
    drawn = images([BAR])
    drawn.draw(1, 10, 10)
    with open(f"/proc/{drawn._worker._process.pid}/status") as status:
        assert "NoNewPrivs:\t1" in status.read()
    with open(f"/proc/{drawn._worker._process.pid}/limits") as limits:
        assert f"Max address space         {drawn._limits.memory}" in limits.read()
