"""Make a document's pages searchable that are only pictures: page by page, when asked for, never by itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.domain.documents import Reading
from workbench.domain.errors import NoTextFound, PageNotDrawn, PageTooHeavy
from workbench.readers.ocr import languages as ocr_languages
from workbench.readers.ocr import page as ocr_page
from workbench.readers.ocr import tesseract
from workbench.readers.ocr.page import ReadPage
from workbench.readers.ocr.weave import Woven, weave
from workbench.readers.pdf.page_images import PageImages
from workbench.text.legibility import is_garbled


def pages_to_read(reading: Reading) -> tuple[int, ...]:
    """The pages of a reading that have no text, or a broken one; those that were read from pictures before too."""
    again = {page.number for page in reading.recognised}
    return tuple(page.number for page in reading.pages
                 if not page.has_text or page.number in again or is_garbled(reading.text[page.start:page.end]))


def recognise(
    path: Path,
    reading: Reading,
    *,
    name: str = "",
    sha256: str = "",
    pages: Sequence[int] = (),
    languages: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    password: str = "",
) -> Woven:
    """Read `pages` (those without text if none are named) of the PDF at `path` from their pictures.

    `languages` are Tesseract's names or codes of languages, found out where none are given. `password`
    opens a locked one and is kept nowhere. Raises OcrMissing,
    OcrFailed, NoTextFound where no page shows a word, ReadingCancelled, or a ReadingError of the file.
    """
    wanted = [page for page in reading.pages if page.number in (pages or pages_to_read(reading))]
    engine = tesseract.find()
    known = reading.language if any(page.has_text for page in reading.pages) else ""
    spoken = ocr_languages.named(engine, languages) or ocr_languages.likely(engine, known)
    is_settled = bool(languages)
    found: list[ReadPage] = []
    with PageImages(path, name, sha256=sha256, password=password) as images:
        for done, page in enumerate(wanted):
            if progress:
                progress(done, len(wanted))
            try:
                found.append(ocr_page.read(images, page, engine, spoken, cancelled))
            except (PageNotDrawn, PageTooHeavy):
                continue  # it stays without text, and is listed so
            if not is_settled and found[-1].text:
                spoken = ocr_languages.settled(spoken, found[-1].text)
                is_settled = len(spoken) == 1 or len(found) >= 5
    if progress:
        progress(len(wanted), len(wanted))
    if not any(page.text for page in found):
        raise NoTextFound(f"No words were found in the pictures of {name or path.name}.")
    return weave(reading, found, f"{engine.name} ({'+'.join(spoken)})")
