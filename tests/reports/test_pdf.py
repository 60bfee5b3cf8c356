"""The PDF is read back by pypdf and, where they are, by poppler and qpdf."""

import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.reports.said import EVERYTHING, bare, poisoned
from workbench.reports import FORMATS, pdf


@pytest.fixture(scope="module")
def made():
    from tests.reports.conftest import harbour

    return pdf.render(harbour())


def test_it_says_everything_in_text_that_can_be_selected(made):
    text = bare("".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages))
    for words in EVERYTHING:
        assert bare(words) in text, words


def test_it_is_tagged_in_a_language_with_title_authors_and_time(made):
    reader = PdfReader(io.BytesIO(made))
    root = reader.trailer["/Root"]
    assert bool(root["/MarkInfo"]["/Marked"])
    assert "/StructTreeRoot" in root
    assert root["/Lang"].startswith("en")
    assert reader.metadata.title == "Fact-check: The new harbour"
    assert "Ada Fenn" in reader.metadata.author
    assert reader.metadata.creation_date.isoformat() == "2024-05-13T12:00:00+00:00"
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_bookmarks_lead_to_every_claim(made):
    def titles(several):
        for one in several:
            yield from titles(one) if isinstance(one, list) else (one.title,)

    found = list(titles(PdfReader(io.BytesIO(made)).outline))
    assert {"The new harbour", "Claims", "Documents and sources", "The rating scale"} <= set(found)
    assert "“the crane lifts 7,600 tons, more than any other”" in found
    assert "“It cost ninety-four million.”" in found


def test_links_lead_into_the_document_and_to_addresses_of_the_web_only(made):
    links = [annotation.get_object() for page in PdfReader(io.BytesIO(made)).pages
             for annotation in page.get("/Annots", ())]
    addresses = {one["/A"]["/URI"] for one in links if "/URI" in one.get("/A", {})}
    assert {"https://port.example/minutes.pdf", "https://port.example/crane"} <= addresses
    assert all(one.startswith("https://") for one in addresses)


def test_each_link_within_leads_to_the_page_that_holds_what_it_names(made):
    reader = PdfReader(io.BytesIO(made))
    links = [one.get_object() for page in reader.pages for one in page.get("/Annots", ())]
    places, within = reader.named_destinations, [one for one in links if "/Dest" in one]
    assert {"claim-1", "claim-3", "document-1", "document-2"} <= {one["/Dest"] for one in within} <= places.keys()
    assert {str(one["/Contents"]) for one in within} >= {"to claim 1", "to document 1"}
    page = reader.pages[reader.get_destination_page_number(places["claim-1"])]
    assert bare("the crane lifts 7,600 tons, more than any other") in bare(page.extract_text())
    assert len(within) + sum("/URI" in one.get("/A", {}) for one in links) == len(links)


def test_every_page_is_numbered(made):
    pages = PdfReader(io.BytesIO(made)).pages
    for number, page in enumerate(pages, start=1):
        assert f"{number}/{len(pages)}" in bare(page.extract_text())


def test_hostile_words_stay_words(report):
    reader = PdfReader(io.BytesIO(pdf.render(poisoned(report))))
    text = bare("".join(page.extract_text() for page in reader.pages))
    assert bare('#import "x" $x$ *b* _i_ `code` = heading <label> @cite') in text
    assert bare("{{ 7 * 7 }}") in text
    for page in reader.pages:
        for annotation in page.get("/Annots", ()):
            assert annotation.get_object().get("/A", {}).get("/URI", "https://").startswith(("http://", "https://"))


def test_the_same_values_give_the_same_bytes(report, made):
    assert pdf.render(report) == made
    assert pdf.render(replace(report, made_at="2024-06-01T08:30:00+00:00")) != made


def test_an_empty_case(report):
    empty = replace(report, claims=(), subjects=(), sources=(), texts=())
    assert "No claims have been marked" in PdfReader(io.BytesIO(pdf.render(empty))).pages[0].extract_text()


def test_it_is_written_whole(report, tmp_path, made):
    FORMATS["pdf"].write(report, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == made


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not on this machine")
def test_qpdf_finds_nothing_wrong(made, tmp_path):
    (tmp_path / "report.pdf").write_bytes(made)
    said = subprocess.run(["qpdf", "--check", tmp_path / "report.pdf"], capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler is not on this machine")
def test_poppler_reads_it(made, tmp_path):
    (tmp_path / "report.pdf").write_bytes(made)
    said = subprocess.run(["pdfinfo", tmp_path / "report.pdf"], capture_output=True, text=True, timeout=60).stdout
    assert "Tagged:          yes" in said
    assert "Page size:       595.276 x 841.89 pts (A4)" in said
    text = subprocess.run(["pdftotext", tmp_path / "report.pdf", "-"], capture_output=True, text=True, timeout=60)
    assert bare("7,600 t ≠ 7.6 t (×1,000)") in bare(text.stdout)
