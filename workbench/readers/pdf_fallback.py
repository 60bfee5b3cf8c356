"""PDFs that PDFium does not open: pdfplumber sometimes does. Text only, no boxes, and slow: the last resort."""

import io
import logging

import pdfplumber

from workbench.domain.documents import Page
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers.raw import VERSION, Raw, Report

# it tells of every fault of a file that is known to be faulty
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


def read(data: bytes, report: Report) -> Raw:
    """Read a PDF with pdfplumber."""
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            return _read(document, report)
    except (MemoryError, RecursionError):
        raise
    except Exception as error:  # pdfminer raises whatever a broken file makes of its code
        if "password" in f"{type(error).__name__} {error}".lower():
            raise PasswordNeeded("The PDF is locked with a password.") from error
        raise FileDamaged("The PDF is damaged or cut off.") from error


def _read(document: "pdfplumber.PDF", report: Report) -> Raw:
    texts: list[str] = []
    pages: list[Page] = []
    length, count = 0, len(document.pages)
    if not count:
        raise FileDamaged("The PDF has no pages that can be found.")
    for number, page in enumerate(document.pages, 1):
        text = page.extract_text() or ""
        before = "\n\n" if texts else ""
        start = length + len(before)
        made = Page(
            number, str(number), start, start + len(text), float(page.width), float(page.height), bool(text.strip())
        )
        page.close()
        texts.append(before + text)
        length += len(texts[-1])
        pages.append(made)
        report.page(made, texts[-1])
        report.progress(number, count)
    warning = "The PDF is damaged; its text was rescued without the places of its letters on the page."
    return Raw(
        "pdf",
        "".join(texts),
        f"pdf {VERSION}, pdfplumber {pdfplumber.__version__}",
        pages=tuple(pages),
        warnings=(warning,),
        from_a_site=False,
    )
