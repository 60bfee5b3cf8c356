import io
import subprocess
import zipfile
from dataclasses import replace

import pypdf
import pytest

from tests.readers.printed import printed
from workbench.domain.claims import Stance, Suggestion
from workbench.domain.documents import Metadata, Role
from workbench.domain.errors import ExportCancelled, ExportError, PasswordNeeded
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.reading import documents
from workbench.services.reporting import exporting


@pytest.fixture
def bring_pdf(archive, case, tmp_path):
    """Import PDF bytes: bring_pdf("a.pdf", data, role, password="") -> Document."""

    def bring(name: str, data: bytes, role: Role = Role.SUBJECT, password: str = ""):
        path = tmp_path / name
        path.write_bytes(data)
        return importing.keep(archive, case.id, role, importing.prepare(path, password=password)).document

    return bring


def claim_in(archive, case, document, words):
    text = documents.text(archive, document.id).text
    start = text.index(words)
    return claims.make(archive, case.id, document.id, start, start + len(words))


def opened(path, password=""):
    return pypdf.PdfReader(io.BytesIO(path.read_bytes()), password=password or None)


def marks_of(page):
    return [one.get_object() for one in page.get("/Annots", []) if one.get_object()["/Subtype"] == "/Highlight"]


def words_under(path, number, mark, turn):
    """What poppler reads in the boxes of a mark: its box is of the page before it is turned."""
    quads, sheet = mark["/QuadPoints"], opened(path).pages[number - 1].mediabox
    width, height = float(sheet.width), float(sheet.height)
    found = []
    for at in range(0, len(quads), 8):
        xs, ys = [float(x) for x in quads[at:at + 8:2]], [float(y) for y in quads[at + 1:at + 8:2]]
        points = {0: lambda x, y: (x, height - y), 90: lambda x, y: (y, x), 180: lambda x, y: (width - x, y),
                  270: lambda x, y: (height - y, width - x)}[turn]
        there = [points(x, y) for x, y in zip(xs, ys, strict=True)]
        left, top = min(x for x, _ in there), min(y for _, y in there)
        left, top = left - 1, top - 1
        box = [left, top, max(x for x, _ in there) - left + 1, max(y for _, y in there) - top + 1]
        asked = [item for name, value in zip("xyWH", box, strict=True) for item in (f"-{name}", str(round(value)))]
        found.append(subprocess.run(["pdftotext", "-f", str(number), "-l", str(number), *asked, str(path), "-"],
                                    capture_output=True, text=True, check=True).stdout)
    return " ".join(" ".join(found).split())


@pytest.mark.parametrize("turn", [0, 90, 270])
def test_a_claim_is_a_highlight_over_its_words_however_the_page_is_turned(archive, case, bring_pdf, tmp_path, turn):
    document = bring_pdf("yearbook.pdf", printed(6, turn=turn).pdf)
    passages = documents.text(archive, document.id).passages
    passage = next(one for one in passages if one.text.endswith(".") and len(one.text) < 90)
    claim = claims.make(archive, case.id, document.id, passage.start, passage.end)
    ratings = {rating.key: rating for rating in verdicts.scale(archive, case.id).ratings}
    verdicts.rate(archive, claim.id, ratings["wrong"].id)
    verdicts.write_rationale(archive, claim.id, "Not “so”: 5 ≠ 7.")
    before = archive.originals.read(document.custody.sha256)
    path = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf")
    assert path.read_bytes().startswith(before) and archive.originals.read(document.custody.sha256) == before
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    number, mark = next((index, mark) for index, page in enumerate(opened(path).pages, 1) for mark in marks_of(page))
    first = passage.text.split()[0]
    under = words_under(path, number, mark, turn)
    assert first in under and passage.text.split()[-1] in under
    said = mark["/Contents"]
    assert passage.text in said and "Verdict: Wrong" in said and "Not “so”: 5 ≠ 7." in said and mark["/T"] == "Ada"
    red = ratings["wrong"].colour
    assert [round(float(part) * 255) for part in mark["/C"]] == list(bytes.fromhex(red[1:]))


def test_evidence_is_highlighted_in_its_source_and_several_pdfs_are_a_choice(archive, case, bring_pdf, tmp_path):
    subject = bring_pdf("one.pdf", printed(4, seed=5).pdf)
    source = bring_pdf("two.pdf", printed(4, seed=6).pdf, Role.SOURCE)
    passages = documents.text(archive, subject.id).passages
    claim = claims.make(archive, case.id, subject.id, passages[3].start, passages[3].end)
    theirs = documents.text(archive, source.id).passages[2]
    evidence.link(archive, claim.id, Suggestion(source.id, "two", "two.pdf", theirs.start, theirs.end, theirs.text, 0.5,
                                                "possible"), Stance.CONTRADICTS)
    with pytest.raises(ExportError, match="2 PDFs") as caught:
        exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf")
    assert "--document" in caught.value.remedy
    path = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "two.copy.pdf", document=source.id)
    (mark,) = [mark for page in opened(path).pages for mark in marks_of(page)]
    assert mark["/Contents"].startswith("Contradicts the claim 1") and mark["/Subj"].startswith("Evidence")
    both = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "all.zip")
    with zipfile.ZipFile(both) as packed:
        assert packed.namelist() == ["one.pdf", "two.pdf"]
        assert all(packed.read(name).startswith(b"%PDF-") for name in packed.namelist())


def test_no_copy_of_a_confidential_source_where_it_shall_not_be_named(archive, case, bring_pdf, tmp_path):
    document = bring_pdf("leak.pdf", printed(3).pdf)
    passage = documents.text(archive, document.id).passages[2]
    claims.make(archive, case.id, document.id, passage.start, passage.end)
    documents.keep_confidential(archive, document.id, True)
    for chosen in (None, document.id):
        with pytest.raises(ExportError):
            exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf", redact=True, document=chosen)
    assert not (tmp_path / "copy.pdf").exists()


def test_the_marks_do_not_name_a_confidential_source(archive, case, bring_pdf, bring, tmp_path):
    subject = bring_pdf("one.pdf", printed(3).pdf)
    source = bring("mole.txt", "A memo.\n\nThe harbour was closed for 14 days.\n")
    documents.correct(archive, source.id, Metadata("The Mole Memo", "Mia Quist", "Deep Desk"))
    documents.keep_confidential(archive, source.id, True)
    passages = documents.text(archive, subject.id).passages
    claim = claims.make(archive, case.id, subject.id, passages[3].start, passages[3].end)
    linked = evidence.link_span(archive, claim.id, source.id, 9, 44, Stance.CONTRADICTS)
    evidence.note(archive, linked.id, "Mia Quist wrote it.")
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[2].id)
    verdicts.write_rationale(archive, claim.id, "So says Mia Quist in the Mole Memo.")
    path = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf", redact=True)
    said = " ".join(mark["/Contents"] for page in opened(path).pages for mark in marks_of(page))
    assert "Source A" in said and not any(word in said for word in ("Quist", "Mole", "Deep Desk"))


def test_a_locked_pdf_asks_for_its_password_and_stays_locked(archive, case, bring_pdf, tmp_path):
    plain = tmp_path / "plain.pdf"
    plain.write_bytes(printed(3).pdf)
    locked = tmp_path / "locked-source.pdf"
    subprocess.run(["qpdf", "--encrypt", "open", "owner", "256", "--", str(plain), str(locked)], check=True)
    document = bring_pdf("locked.pdf", locked.read_bytes(), password="open")
    passage = documents.text(archive, document.id).passages[2]
    claims.make(archive, case.id, document.id, passage.start, passage.end)
    for tried in ("", "wrong"):
        with pytest.raises(PasswordNeeded, match="locked"):
            exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf", password=tried)
    path = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf", password="open")
    checked = subprocess.run(["qpdf", "--password=open", "--check", str(path)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    marks = [mark for page in opened(path, "open").pages for mark in marks_of(page)]
    assert marks and "No verdict yet" in marks[0]["/Contents"]


def test_two_copies_are_the_same_but_for_the_time(archive, case, bring_pdf, tmp_path):
    document = bring_pdf("yearbook.pdf", printed(4).pdf)
    passage = documents.text(archive, document.id).passages[2]
    claims.make(archive, case.id, document.id, passage.start, passage.end)
    report = replace(exporting.case_report(archive, case.id), made_at="2024-01-01T00:00:00+00:00")
    from workbench.services.reporting import marked_pages

    one = marked_pages.export(archive, report, tmp_path / "1.pdf").read_bytes()
    assert one == marked_pages.export(archive, report, tmp_path / "2.pdf").read_bytes()


def test_a_broken_table_of_contents_still_gives_a_copy(archive, case, bring_pdf, tmp_path):
    data = printed(4).pdf
    at = data.rindex(b"startxref")
    document = bring_pdf("broken.pdf", data[:at] + b"startxref\n7\n%%EOF\n")
    passage = documents.text(archive, document.id).passages[2]
    claims.make(archive, case.id, document.id, passage.start, passage.end)
    path = exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf")
    assert [mark for page in opened(path).pages for mark in marks_of(page)]


def test_nothing_to_highlight_and_a_stop_are_told(archive, case, bring_pdf, tmp_path):
    document = bring_pdf("yearbook.pdf", printed(3).pdf)
    with pytest.raises(ExportError, match="No PDF"):
        exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf")
    passage = documents.text(archive, document.id).passages[2]
    claims.make(archive, case.id, document.id, passage.start, passage.end)
    with pytest.raises(ExportCancelled):
        exporting.export(archive, case.id, "annotated-pdf", tmp_path / "copy.pdf", cancelled=lambda: True)
    assert not (tmp_path / "copy.pdf").exists()
