"""A document that takes too long is read more quickly, and in the end not to its end; what is left out is said."""

import io
import time

import pytest

from tests.readers.conftest import column, make_pdf
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.frames import Frames
from workbench.readers.isolated.sending import Sending
from workbench.readers.pdf import budget as pdf_budget
from workbench.readers.pdf import document as pdf
from workbench.readers.pdf.reading import Pages
from workbench.readers.raw import Report

PAGES = 12


@pytest.fixture(params=["processor", "clock"])
def slow(monkeypatch, request):
    """Each page seems to take a second, of the processor or by the clock of a machine with other work."""
    ticks = iter(range(10_000))
    monkeypatch.setattr(time, "process_time" if request.param == "processor" else "monotonic", lambda: next(ticks) / 2)
    monkeypatch.setattr(pdf_budget, "PLAIN_AFTER", (4.0, 4.0))
    monkeypatch.setattr(pdf_budget, "STOP_AFTER", (6.0, 6.0))


def document():
    return make_pdf([column(f"The {number} boats of the harbour were counted in the rain.", 72, 72, 12, 40)
                     for number in range(1, PAGES + 1)])


def test_what_takes_no_time_is_read_whole():
    raw = pdf.read(document(), Report())
    assert len(raw.pages) == PAGES and not raw.warnings and all(page.glyphs for page in raw.pages)


def test_later_pages_are_read_as_words_and_the_last_ones_not_at_all(slow):
    raw = pdf.read(document(), Report())
    with_places = [page.number for page in raw.pages if page.glyphs]
    assert 1 in with_places and len(with_places) < len(raw.pages) < PAGES
    assert all(page.has_text for page in raw.pages)
    assert f"The {len(raw.pages)} boats" in raw.text
    assert f"Pages {len(raw.pages) + 1} to {PAGES} were not read" in raw.warnings[0]
    assert f"From page {with_places[-1] + 1} on only the words" in raw.warnings[1]


OTHER_WORK = "other work meanwhile"


@pytest.mark.parametrize(("clocks", "is_busy"), [(("monotonic",), True), (("process_time",), False),
                                                  (("process_time", "monotonic"), False)])
def test_other_work_is_blamed_only_where_there_was_some(monkeypatch, clocks, is_busy):
    """By the clock a long document ends sooner than by the processor: on a quiet machine too."""
    for clock in clocks:
        ticks = iter(range(10_000))
        monkeypatch.setattr(time, clock, lambda ticks=ticks: next(ticks) / 2)
    monkeypatch.setattr(pdf_budget, "PLAIN_AFTER", (6.0, 4.0))
    monkeypatch.setattr(pdf_budget, "STOP_AFTER", (8.0, 6.0))
    raw = pdf.read(document(), Report())
    assert len(raw.pages) < PAGES
    assert any(OTHER_WORK in warning for warning in raw.warnings) is is_busy


def test_words_alone_are_the_same_words(slow):
    plain, full = pdf.read(document(), Report()).text.split(), document_text().split()
    assert plain == full[: len(plain)]


def document_text():
    text = [f"The {number} boats of the harbour were counted in the rain." for number in range(1, PAGES + 1)]
    return " ".join(text)


def test_when_time_runs_out_words_are_cut_into_pieces_that_know_their_page(slow, monkeypatch):
    monkeypatch.setattr(pdf_budget, "CUT_AFTER", (5.0, 5.0))
    monkeypatch.setattr(Pages, "may_be_cut", lambda self: len(self._laid) >= 2)
    out = io.BytesIO()
    sending = Sending(out)
    sending.end(pdf.read(document(), Report(page=sending.page, section=sending.section)))
    assembly = Assembly("slow.pdf", 10_000_000)
    for frame in Frames().feed(out.getvalue()):
        assembly.add(frame)
    reading = assembly.reading()
    assert "".join("".join(one.text.split()) for one in reading.passages) == "".join(reading.text.split())
    at_page = {page.number: page for page in reading.pages}
    assert all(at_page[one.page].start <= one.start < at_page[one.page].end for one in reading.passages)
    assert [warning for warning in reading.warnings if "only cut into pieces" in warning]
