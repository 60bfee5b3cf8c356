"""A document that takes too long is read more quickly, and in the end not to its end; what is left out is said."""

import pytest

from tests.readers.conftest import column, make_pdf
from workbench.readers.pdf import budget as pdf_budget
from workbench.readers.pdf import document as pdf
from workbench.readers.raw import Report

PAGES = 12


@pytest.fixture
def slow(monkeypatch):
    """Each page seems to take a second."""
    clock = iter(range(10_000))
    monkeypatch.setattr(pdf_budget.Budget, "_spent", lambda self: next(clock) / 2)
    monkeypatch.setattr(pdf_budget, "PLAIN_AFTER", 4.0)
    monkeypatch.setattr(pdf_budget, "STOP_AFTER", 6.0)


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


def test_words_alone_are_the_same_words(slow):
    plain, full = pdf.read(document(), Report()).text.split(), document_text().split()
    assert plain == full[: len(plain)]


def document_text():
    text = [f"The {number} boats of the harbour were counted in the rain." for number in range(1, PAGES + 1)]
    return " ".join(text)
