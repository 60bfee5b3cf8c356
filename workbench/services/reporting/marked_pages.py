"""A copy of a PDF of the case with its claims and evidence as highlights in it; the original is never touched."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from workbench.domain.documents import Document, Page
from workbench.domain.errors import ExportCancelled, ExportError, LibraryDamaged, ReadingCancelled
from workbench.domain.marks import PageMark, Quad
from workbench.domain.reporting import CaseReport
from workbench.readers.pdf import marking as pdf_marking
from workbench.reports.remarks import Remark, remarks
from workbench.reports.target import write_report
from workbench.services.reading.pages import are_drawn, glyphs_of
from workbench.store import documents, evidence
from workbench.store.archive import Archive

FORMAT = "annotated-pdf"
TITLE = "Highlighted copy of a PDF"
SAYS = ("A copy of a PDF of the case, with each claim and each piece of evidence highlighted; the note on each "
        "gives verdict and reasons. Any PDF program shows them. The original is left alone.")
ALL = ".zip"
"""A file of this name takes the copies of all PDFs."""
_TIME = (1980, 1, 1, 0, 0, 0)


def copies(archive: Archive, case_id: int) -> list[Document]:
    """The PDFs of the case that carry a claim or evidence, subjects first."""
    with archive.read() as session:
        listed = documents.in_case(session, case_id)
        bearing = evidence.bearing(session, case_id)
    marked = [one for one in listed if are_drawn(one) and one.id in bearing]
    return sorted(marked, key=lambda one: one.role is None or one.role.value != "subject")


def export(archive: Archive, report: CaseReport, path: Path, *, document: int | None = None, password: str = "",
           progress: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None) -> Path:
    """Write the copy of one PDF to `path`, or of all PDFs where it ends in ".zip". `report` may be redacted: then
    there is no copy of a confidential document. ExportError where it is not clear which PDF is meant."""
    found = remarks(report)
    wanted = _chosen(report, found, document, every=path.suffix.lower() == ALL and document is None)
    made = []
    for number, one in enumerate(wanted):
        mine = [remark for remark in found if remark.document == one.id]
        try:
            made.append((one, _copy(archive, one, mine, password, cancelled)))
        except ReadingCancelled as error:
            raise ExportCancelled("The copy was not written: it was stopped.") from error
        if progress:
            progress(number + 1, len(wanted))
    write_report(path, _zipped(made) if path.suffix.lower() == ALL else made[0][1])
    return path


def _chosen(report: CaseReport, found: list[Remark], document: int | None, *, every: bool) -> list[Document]:
    bearing = Counter(remark.document for remark in found)
    linked = [item.source for claim in report.claims for item in claim.evidence]
    known = {one.id: one for one in (*report.subjects, *report.sources, *linked)}
    if document is not None:
        one = known.get(document)
        if one is not None and one.confidential and report.hidden:
            raise ExportError("A confidential source has no copy in a report that does not name it.",
                              "Choose another document, or export without hiding confidential sources.")
        if one is None or not are_drawn(one):
            raise ExportError("Only a PDF of this case can be highlighted.", "Choose one of its PDFs.")
        return [one]
    marked = [one for one in known.values()
              if are_drawn(one) and bearing[one.id] and not (one.confidential and report.hidden)]
    if not marked:
        raise ExportError("No PDF of this case carries a claim or evidence.",
                          "Mark a claim in a PDF, or link a passage of one, and export again.")
    if len(marked) > 1 and not every:
        raise ExportError(f"{len(marked)} PDFs of this case carry claims or evidence: "
                          f"{', '.join(one.name for one in marked)}.",
                          "Name one (--document), or a file that ends in .zip, for all of them.")
    return marked


def _copy(archive: Archive, one: Document, mine: list[Remark], password: str, cancelled) -> bytes:
    with archive.read() as session:
        pages = documents.text(session, one.id).pages
    try:
        original = archive.originals.read(one.custody.sha256)
    except LibraryDamaged as error:
        raise ExportError(f"There is no original of {one.name} to copy: {error.message}", error.remedy) from error
    marks = [mark for remark in mine for mark in _marks(remark, pages)]
    return pdf_marking.marked(original, one.name, marks, password=password, cancelled=cancelled)


def _marks(remark: Remark, pages: tuple[Page, ...]) -> list[PageMark]:
    """One for each page that the words stand on; a note where nobody knows their place."""
    touched = [page for page in pages if page.start < remark.end and remark.start < page.end]
    placed = [(page, _quads(remark, page)) for page in touched]
    shown = [(page, quads) for page, quads in placed if quads] or placed[:1]
    return [PageMark(page.number, quads, remark.colour, remark.words, remark.author, remark.made_at,
                     f"{remark.uid}-{page.number}", remark.title) for page, quads in shown]


def _quads(remark: Remark, page: Page) -> tuple[Quad, ...]:
    first, last = max(remark.start, page.start) - page.start, min(remark.end, page.end) - page.start
    return tuple(quad for quad in glyphs_of(page).quads(first, last) if quad[2] > quad[0] and quad[3] > quad[1])


def _zipped(made: list[tuple[Document, bytes]]) -> bytes:
    written, used = io.BytesIO(), Counter()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for one, copy in made:
            name = _file_name(one)
            used[name] += 1
            entry = zipfile.ZipInfo(f"{name}{f' {used[name]}' if used[name] > 1 else ''}.pdf", _TIME)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, copy)
    return written.getvalue()


def _file_name(one: Document) -> str:
    stem = Path(one.custody.file).stem
    kept = "".join(letter if letter.isalnum() or letter in " -_.,()" else " " for letter in stem)
    return " ".join(kept.split())[:80].strip(". ") or "document"
