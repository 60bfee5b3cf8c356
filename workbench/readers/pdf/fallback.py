"""PDFs, and single pages, that PDFium does not open: pdfplumber sometimes does. Text only, no boxes, and slow: the last
resort."""

import io
import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pdfplumber

from workbench.domain.documents import Page
from workbench.domain.errors import FileDamaged
from workbench.readers.pdf import said as pdf_said
from workbench.readers.pdf.flat import wrong_password
from workbench.readers.raw import VERSION, Raw, Report

PAGE_SECONDS = 5.0
"""What a page may take: some take a minute."""
ALL_SECONDS = 15.0
"""And all of a document together."""

# it tells of every fault of a file that is known to be faulty
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


class _TooLong(Exception):
    """A page took longer than it may."""


def read(data: bytes, report: Report) -> Raw:
    """Read a PDF with pdfplumber. Raises PasswordNeeded or FileDamaged."""
    rescue = Rescue(data, report.password)
    count = rescue.count
    if not count:
        raise FileDamaged("The PDF is damaged or cut off.")
    texts: list[str] = []
    pages: list[Page] = []
    failed: list[int] = []
    length = 0
    for index in range(count):
        text = rescue.page(index)
        if text is None:
            failed.append(index + 1)
        before = "\n\n" if texts and text else ""
        start = length + len(before)
        made = Page(
            index + 1, str(index + 1), start, start + len(text or ""), *rescue.size(index), bool(text and text.strip())
        )
        texts.append(before + (text or ""))
        length += len(texts[-1])
        pages.append(made)
        report.page(made, texts[-1])
        report.progress(index + 1, count)
    if not "".join(texts).strip():
        raise FileDamaged("The PDF is damaged or cut off.")
    warnings = ["The PDF is damaged; its text was rescued without the places of its letters on the page."]
    if failed:
        warnings.append(f"{pdf_said.page_numbers(failed, True)} could not be read: the file is damaged there.")
    return Raw(
        "pdf",
        "".join(texts),
        f"pdf {VERSION}, pdfplumber {pdfplumber.__version__}",
        pages=tuple(pages),
        warnings=tuple(warnings),
        from_a_site=False,
    )


class Rescue:
    """A damaged document as pdfplumber sees it. Nothing in it raises but PasswordNeeded: pdfminer raises whatever a
    broken file makes of its code."""

    def __init__(self, data: bytes, password: str = ""):
        self._left = ALL_SECONDS
        self._pages: list = []
        try:
            with within(self._left):
                self._pages = pdfplumber.open(io.BytesIO(data), password=password or None).pages
        except (MemoryError, RecursionError):
            raise
        except Exception as error:
            # pdfplumber wraps what pdfminer raises; its name is all that tells
            if "password" in repr((error, error.__cause__)).lower():
                raise wrong_password(password) from error

    @property
    def count(self) -> int:
        return len(self._pages)

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of a page; those of Letter paper where it has none that can be."""
        page = self._pages[index]
        width, height = float(page.width or 0), float(page.height or 0)
        return (width, height) if 1 <= width < 1e6 and 1 <= height < 1e6 else (612.0, 792.0)

    def page(self, index: int) -> str | None:
        """The text of page `index`; None where it cannot be read, or only in too long a time."""
        if not index < len(self._pages) or self._left <= 0:
            return None
        page = self._pages[index]
        started = _spent()
        try:
            with within(min(PAGE_SECONDS, self._left)):
                return page.extract_text() or ""
        except (MemoryError, RecursionError):
            raise
        except Exception:
            return None
        finally:
            self._left -= _spent() - started
            page.close()


def _spent() -> float:
    import time

    return time.monotonic()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise _TooLong in what runs longer, where the platform and the thread allow."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_) -> None:
        raise _TooLong

    before, began = signal.signal(signal.SIGALRM, stop), _spent()
    # Again and again: an exception that falls into a finaliser is swallowed there.
    left, _ = signal.setitimer(signal.ITIMER_REAL, max(0.01, seconds), 0.25)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if left:  # the worker's own end goes on coming nearer
            signal.setitimer(signal.ITIMER_REAL, max(0.01, left - (_spent() - began)))
