"""Damaged PDFs: what can be rescued is, page by page, and said."""

import pytest

from workbench import readers
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers.pdf import (
    fallback as pdf_fallback,
)
from workbench.readers.pdf import (
    flat as pdf_flat,
)
from workbench.readers.pdf import (
    reading as pdf_reading,
)
from workbench.readers.pdf import (
    rebuilt as pdf_rebuilt,
)
from workbench.readers.raw import Report
from workbench.text.layout.structure import structure

PAGES = [[(72, 100, 12, f"Leaf {number} of the register tells of the pier.")] for number in range(4)]


def test_a_file_cut_off_before_its_catalogue_gives_the_pages_it_has(pdf, made):
    whole = pdf(PAGES)
    catalogue = whole.index(b"1 0 obj")
    moved = whole[:catalogue] + whole[whole.index(b"3 0 obj") :]  # as where the catalogue is written last
    read = made(moved[: moved.index(b"xref")])
    assert [f"Leaf {n} of the register" in read.text for n in range(4)] == [True] * 4
    assert "damaged or cut off" in read.raw.warnings[0]
    assert all(page.glyphs for page in read.raw.pages)


def test_what_is_encrypted_or_has_no_pages_is_not_rebuilt(pdf):
    assert pdf_rebuilt.rebuilt(b"%PDF-1.7\n/Encrypt\n" + pdf(PAGES)) is None
    assert pdf_rebuilt.rebuilt(b"%PDF-1.7\n1 0 obj\n<< /Type /Pages >>\nendobj\n") is None


def test_a_page_that_is_not_there_is_one_warning(pdf, made):
    data = pdf(PAGES).replace(b"/Kids [4 0 R 6 0 R ", b"/Kids [4 0 R 99 0 R ")
    read = made(data)
    assert "Leaf 0" in read.text and "Leaf 2" in read.text and "Leaf 3" in read.text
    assert any("could not be read: the file is damaged there" in warning for warning in read.raw.warnings)


def test_a_page_that_pdfium_cannot_load_is_read_by_pdfplumber(pdf):
    data = pdf(PAGES)
    document, count = pdf_flat.opened(data)
    pages = pdf_reading.Pages(document, count, data, Report())
    pages.read(0)
    page, text = pages._rescued(1)
    pages.read(2)
    raw = pages.raw((), [])
    assert "Leaf 1 of the register" in text and page.has_text and page.glyphs == b""
    assert "Page 2: damaged" in raw.warnings[0]
    shown = " ".join(p.text for p in structure(raw.text, laid_out=raw.laid_out, from_a_site=False).passages)
    assert all(f"Leaf {number} of the register tells of the pier." in shown for number in range(3))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the alarm may ring in a finaliser
def test_a_page_that_takes_too_long_is_given_up(pdf, monkeypatch):
    monkeypatch.setattr(pdf_fallback, "PAGE_SECONDS", 0.01)
    heap = [(20, 10 + row, 6, "The pier is rotten and was closed. " * 12) for row in range(3_000)]
    rescue = pdf_fallback.Rescue(pdf([heap, *PAGES], compress=True))
    assert rescue.count == 5 and rescue.page(0) is None
    monkeypatch.setattr(pdf_fallback, "PAGE_SECONDS", 5.0)
    assert "Leaf 0" in rescue.page(1)


def test_pdfplumber_alone_reads_and_says_so(pdf):
    seen = []
    raw = pdf_fallback.read(pdf(PAGES), Report(page=lambda page, text: seen.append(text)))
    assert "Leaf 2 of the register" in raw.text and "".join(seen) == raw.text
    assert "rescued without the places" in raw.warnings[0] and raw.pages[0].glyphs == b""


def test_nothing_left_is_a_sentence(written):
    with pytest.raises(FileDamaged, match="damaged or cut off"):
        readers.read(written(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "stub.pdf"))


def test_pdfplumber_too_asks_for_a_password(written, pdf):
    import io

    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(PAGES)))
    writer.encrypt("key", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(PasswordNeeded):
        pdf_fallback.Rescue(out.getvalue())
    assert "Leaf 0" in pdf_fallback.Rescue(out.getvalue(), "key").page(0)
