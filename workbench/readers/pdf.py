"""PDF through PDFium, page by page: text, and a box for every character.

What PDFium cannot open pdfplumber tries, without boxes. Pages without text are listed and warned about: they are
pictures, and reading them is asked for, never done by itself.
"""

import re
from array import array
from itertools import repeat
from operator import mul

import pypdfium2
import pypdfium2.raw as pdfium

from workbench.domain.documents import Found, Page
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers import pdf_layout, pdf_said
from workbench.readers.glyphs import Run, pack, unit_for
from workbench.readers.pdf_order import in_order
from workbench.readers.pdf_page import Frame, PdfLine, frame, lines
from workbench.readers.pdf_rulings import Ruling, rulings
from workbench.readers.pdf_scans import is_picture
from workbench.readers.pdf_tables import Tables
from workbench.readers.raw import VERSION, Raw, Report
from workbench.text.legibility import FEW_LETTERS, is_garbled, letters

_PASSWORD_ERRORS = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_MOST_PAGES = 100_000
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


def read(data: bytes, report: Report) -> Raw:
    """Read a PDF."""
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if error.err_code in _PASSWORD_ERRORS:
            raise PasswordNeeded("The PDF is locked with a password.") from error
        return _otherwise(data, report)
    if not 0 < count <= _MOST_PAGES:
        raise FileDamaged("The PDF has no pages that can be found.")
    reading = _Pages(document, count)
    for index in range(count):
        page, text = reading.read(index)
        report.page(page, text)
        report.progress(index + 1, count)
    return reading.raw(_stated(document))


class _Pages:
    """The text so far, its pages, and every line's place in it."""

    def __init__(self, document: pypdfium2.PdfDocument, count: int):
        self._document, self._count = document, count
        self._flatten = document.get_formtype() != pdfium.FORMTYPE_NONE
        self._texts: list[str] = []
        self._length = 0
        self._pages: list[Page] = []
        self._laid: list[pdf_layout.LaidPage] = []
        self._failed: list[int] = []
        self._garbled: list[int] = []
        self._tables = Tables()

    def read(self, index: int) -> tuple[Page, str]:
        """Page `index`, and the source text that it adds."""
        try:
            seen, found, ruled = self._lines(index)
        except (pypdfium2.PdfiumError, ValueError, OverflowError):
            seen, found, ruled = Frame(0, 0, 612, 792, 0), [], []
            self._failed.append(index + 1)
        width, height = seen.size
        ordered = in_order(found, width)
        self._tables.mark(ordered, ruled, index + 1)
        before = "\n\n" if self._texts and ordered else ""
        start = self._length + len(before)
        places, runs, at = [], [], 0
        unit = unit_for(width, height)
        for line in ordered:
            places.append(start + at)
            runs.append(_run(line, at, unit))
            # packed they take two bytes a character, as lists a hundred: only the line's own box is still needed
            line.lefts = line.rights = array("f")
            at += len(line.text) + 1
        text = before + "\n".join(line.text for line in ordered)
        words = text.strip()
        is_broken, readable = is_garbled(words), letters(words)
        if is_broken:
            self._garbled.append(index + 1)
        page = Page(
            index + 1,
            self._label(index),
            start,
            max(start, self._length + len(text)),
            round(width, 2),
            round(height, 2),
            not is_broken and bool(readable) and not (readable < FEW_LETTERS and self._is_picture(index, seen)),
            pack(runs, unit) if runs else b"",
        )
        self._texts.append(text)
        self._length += len(text)
        self._pages.append(page)
        self._laid.append(pdf_layout.LaidPage(ordered, places, height))
        return page, text

    def raw(self, found: tuple[Found, ...]) -> Raw:
        """The whole document, its lines with their layout."""
        library = f"pdfium {pypdfium2.PDFIUM_INFO.build}"
        return Raw(
            "pdf",
            "".join(self._texts),
            f"pdf {VERSION}, {library}",
            laid_out=tuple(pdf_layout.lay_out(self._laid)),
            pages=tuple(self._pages),
            found=found,
            warnings=tuple(self._warnings()),
            from_a_site=False,
        )

    def _lines(self, index: int) -> tuple[Frame, list[PdfLine], list[Ruling]]:
        page = self._document[index]
        try:
            if self._flatten and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
                # what was filled in is text only after the page is loaded again
                page.close()
                page = self._document[index]
            seen = frame(page)
            found = lines(page, seen)[0]
            return seen, found, rulings(page, seen) if found else []
        finally:
            page.close()

    def _is_picture(self, index: int, seen: Frame) -> bool:
        page = self._document[index]
        try:
            return is_picture(page, seen)
        finally:
            page.close()

    def _label(self, index: int) -> str:
        label = self._document.get_page_label(index)[:40] if self._count <= 20_000 else ""
        return label or str(index + 1)

    def _warnings(self) -> list[str]:
        unread = {*self._failed, *self._garbled}
        empty = [page.number for page in self._pages if not page.has_text and page.number not in unread]
        said = [pdf_said.no_text(empty)] if empty else []
        if self._failed:
            said.append(f"{pdf_said.page_numbers(self._failed, True)} could not be read: the file is damaged there.")
        if self._garbled:
            said.append(pdf_said.garbled(self._garbled))
        if self._tables.missed:
            said.append(
                f"{pdf_said.page_numbers(self._tables.missed, True)}: too many lines are drawn to tell tables; "
                "what stands in tables there reads like other text."
            )
        return said


def _run(line: PdfLine, at: int, unit: float) -> Run:
    # text that runs leftward or up the page begins at the far edge of its characters
    forward = line.lefts[-1] >= line.lefts[0]
    near, far = (line.lefts, line.rights) if forward else (line.rights, line.lefts)
    try:
        places = array("i", map(int, map(mul, [*near, far[-1]], repeat(unit))))
    except (ValueError, OverflowError):
        # a broken file may place characters nowhere, or beyond counting
        places = array("i", (_within(place, unit) for place in [*near, far[-1]]))
    low, high = (line.x0, line.x1) if line.sideways else (line.y0, line.y1)
    return Run(at, places, _within(low, unit), _within(high, unit), line.sideways)


def _within(place: float, unit: float) -> int:
    return round(place * unit) if abs(place) < 1e6 else 0


def _stated(document: pypdfium2.PdfDocument) -> tuple[Found, ...]:
    """What the PDF's own information says; programs fill it in, so with little confidence."""
    try:
        info = document.get_metadata_dict(skip_empty=True)
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return ()
    found = []
    for name, key, confidence in (("title", "Title", 0.5), ("author", "Author", 0.4)):
        value = " ".join(info.get(key, "").split())[:300]
        if value and not value.lower().startswith(("untitled", "microsoft word -", "unknown")):
            found.append(Found(name, value, f"the PDF's own information: {key}", confidence))
    made = _DATE.match(info.get("CreationDate", ""))
    if made:
        iso = "-".join(part for part in made.groups() if part)
        found.append(Found("published", iso, "the day the PDF was made", 0.25))
    return tuple(found)


def _otherwise(data: bytes, report: Report) -> Raw:
    from workbench.readers import pdf_fallback

    return pdf_fallback.read(data, report)
