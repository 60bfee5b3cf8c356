"""PDF through PDFium, page by page: text, and a box for every character.

What PDFium cannot open, or a page that it cannot load, pdfplumber tries, without boxes. Pages without text are listed
and warned about: they are pictures, and reading them is asked for, never done by itself.
"""

import contextlib
from dataclasses import replace

import pypdfium2

from workbench.domain.errors import FileDamaged
from workbench.readers.pdf import flat as pdf_flat
from workbench.readers.pdf.budget import Budget
from workbench.readers.pdf.page import frame, lines
from workbench.readers.pdf.reading import Pages
from workbench.readers.pdf.rebuilt import rebuilt
from workbench.readers.pdf.stated import stated
from workbench.readers.raw import Raw, Report

DAMAGED = "The PDF is damaged or cut off; what is here are the pages that were found in it, in the order they stand in."
ONLY_WORDS = (
    "The PDF is damaged or made to do harm, and the reader broke off at it: only its words were read, without tables, "
    "columns, marks and places on the page."
)
_LOOKED_AT = 20


def read(data: bytes, report: Report) -> Raw:
    """Read a PDF. Raises PasswordNeeded where `report.password` does not open it, FileDamaged where nothing does."""
    budget = Budget(plain_from=1 if report.carefully else 0)
    budget.begin()
    try:
        document, count = pdf_flat.opened(data, report.password)
    except (pypdfium2.PdfiumError, FileDamaged):
        return _otherwise(data, report, budget)
    return _read(document, count, data, report, budget)


def _read(document: pypdfium2.PdfDocument, count: int, data: bytes, report: Report, budget: Budget) -> Raw:
    reading = Pages(document, count, data, report)
    for index in range(count):
        if budget.is_over(index + 1):
            break
        page, text = reading.read_plain(index) if budget.is_plain(index + 1) else reading.read(index)
        report.page(page, text)
        report.progress(index + 1, count)
        if report.section and reading.may_be_cut():
            report.section(reading.section(budget.is_cut(index + 1)))
    only_cut = bool(report.section) and budget.is_cut(count)
    if report.carefully:
        return reading.raw((), [ONLY_WORDS], only_cut)
    return reading.raw(stated(document, data), budget.warnings(count), only_cut)


def _otherwise(data: bytes, report: Report, budget: Budget) -> Raw:
    """What is left of a damaged file: its pages without their catalogue, else whatever pdfplumber finds."""
    again = rebuilt(data)
    if again is not None:
        with contextlib.suppress(pypdfium2.PdfiumError, FileDamaged):
            document, count = pdf_flat.opened(again)
            if any(_has_words(document, index) for index in range(min(count, _LOOKED_AT))):
                raw = _read(document, count, again, report, budget)
                return replace(raw, warnings=(DAMAGED, *raw.warnings))
    # imported only now: it takes longer than reading most documents
    from workbench.readers.pdf import fallback as pdf_fallback

    return pdf_fallback.read(data, report)


def _has_words(document: pypdfium2.PdfDocument, index: int) -> bool:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return False
    try:
        return any(line.text.strip() for line in lines(page, frame(page))[0])
    finally:
        page.close()
