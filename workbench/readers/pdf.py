"""PDF through PDFium, page by page: text, and a box for every character.

What PDFium cannot open, or a page that it cannot load, pdfplumber tries, without boxes. Pages without text are listed
and warned about: they are pictures, and reading them is asked for, never done by itself.
"""

import pypdfium2

from workbench.domain.errors import FileDamaged
from workbench.readers import pdf_flat
from workbench.readers.pdf_reading import Pages
from workbench.readers.pdf_stated import stated
from workbench.readers.raw import Raw, Report


def read(data: bytes, report: Report) -> Raw:
    """Read a PDF. Raises PasswordNeeded where `report.password` does not open it, FileDamaged where nothing does."""
    try:
        document, count = pdf_flat.opened(data, report.password)
    except (pypdfium2.PdfiumError, FileDamaged):
        return _otherwise(data, report)
    reading = Pages(document, count, data, report)
    for index in range(count):
        page, text = reading.read(index)
        report.page(page, text)
        report.progress(index + 1, count)
        if report.section and reading.may_be_cut():
            report.section(reading.section())
    return reading.raw(stated(document, data))


def _otherwise(data: bytes, report: Report) -> Raw:
    # imported only now: it takes longer than reading most documents
    from workbench.readers import pdf_fallback

    return pdf_fallback.read(data, report)
