"""One page of a document read from its picture: drawn in the isolated worker, read by Tesseract, laid out as any.

The page is drawn at 200 dots an inch, which reads as well as more on ordinary type; small type, and what came out
doubtful, is drawn once more at 300 and the surer answer taken.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from workbench.domain.documents import Page
from workbench.readers.ocr import lines as ocr_lines
from workbench.readers.ocr import pixels as ocr_pixels
from workbench.readers.ocr import tesseract
from workbench.readers.ocr import words as ocr_words
from workbench.readers.ocr.tesseract import Engine
from workbench.readers.ocr.words import Word
from workbench.readers.pdf.glyphs import pack, unit_for
from workbench.readers.pdf.page import PdfLine
from workbench.readers.pdf.page_images import PageImages, size_in_pixels

USUAL_DPI, FINE_DPI = 200, 300
DOUBTFUL, DOUBTFUL_FIGURE = 65, 85
"""How sure Tesseract must be of a word, and of a figure, for it not to be marked: a wrong figure does more harm."""
_SURE = 85.0
_SMALL_TYPE = 15
"""Pixels of a word's height below which finer dots tell more."""
_BY_ITSELF, _WITH_TURNING = 3, 1


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page's words. `lines` are upright, with the offset of each in `text`; `glyphs` is the packed map of the page as
    it stands; `doubtful` are (start, end, confidence) in `text`; `height` is the upright page's."""

    number: int
    text: str = ""
    glyphs: bytes = b""
    lines: tuple[PdfLine, ...] = ()
    offsets: tuple[int, ...] = ()
    height: float = 0.0
    confidence: float = 0.0
    doubtful: tuple[tuple[int, int, int], ...] = ()


def read(images: PageImages, page: Page, engine: Engine, languages: tuple[str, ...],
         cancelled: Callable[[], bool] | None = None) -> ReadPage:
    """Read a page from its picture. Raises OcrFailed, ReadingCancelled, or what drawing the page raises."""
    found = _words(images, page, engine, languages, USUAL_DPI, cancelled)
    if found and (_sureness(found) < _SURE or _height(found) * USUAL_DPI / 72 < _SMALL_TYPE):
        finer = _words(images, page, engine, languages, FINE_DPI, cancelled)
        if _sureness(finer) * _letters(finer) > _sureness(found) * _letters(found):
            found = finer
    return _laid_out(page, found)


def _words(images: PageImages, page: Page, engine: Engine, languages: tuple[str, ...], dpi: int,
           cancelled) -> list[list[Word]]:
    """The words, their boxes in points of the page as it stands."""
    width, height = max(page.width, 1.0), max(page.height, 1.0)
    picture = ocr_pixels.picture(images.draw(page.number, *size_in_pixels(width, height, dpi / 72),
                                             cancelled=cancelled))
    if picture.is_blank:
        return []
    layout = _WITH_TURNING if engine.turns else _BY_ITSELF
    true_dpi = max(70, round(picture.width / width * 72))
    table = tesseract.words(engine, picture.pnm(), languages, dpi=true_dpi, layout=layout, cancelled=cancelled)
    across, down = width / picture.width, height / picture.height
    return [[ocr_words.scaled(_as_it_stood(word, picture), across, down) for word in line]
            for line in ocr_words.lines(table)]


def _as_it_stood(word: Word, picture: ocr_pixels.Picture) -> Word:
    """The box before the page was straightened."""
    drop = picture.dropped(word.middle[0]) if picture.slope else 0.0
    return Word(word.text, word.left, word.top + drop, word.right, word.bottom + drop, word.confidence)


def _laid_out(page: Page, found: Sequence[Sequence[Word]]) -> ReadPage:
    if not found:
        return ReadPage(page.number, height=page.height)
    way = ocr_words.turn(found)
    height = page.width if way in (90, 270) else page.height
    lines = ocr_lines.measured([[ocr_words.upright(word, way, page.width, page.height) for word in line]
                                for line in found])
    unit, at = unit_for(page.width, page.height), 0
    offsets, runs, doubtful = [], [], []
    for line in lines:
        offsets.append(at)
        runs += ocr_lines.runs(line, at, unit, way, page.width, page.height)
        doubtful += _doubtful(line.words, at)
        at += len(line.text) + 1
    return ReadPage(
        page.number, "\n".join(line.text for line in lines), pack(runs, unit),
        tuple(ocr_lines.pdf_line(line) for line in lines), tuple(offsets), height, round(_sureness(found), 1),
        tuple(doubtful))


def _doubtful(words: Sequence[Word], at: int) -> list[tuple[int, int, int]]:
    found = []
    for word in words:
        is_figure = any(letter.isdigit() for letter in word.text)
        if word.confidence < (DOUBTFUL_FIGURE if is_figure else DOUBTFUL):
            found.append((at, at + len(word.text), round(word.confidence)))
        at += len(word.text) + 1
    return found


def _letters(found: Sequence[Sequence[Word]]) -> int:
    return sum(len(word.text) for line in found for word in line)


def _sureness(found: Sequence[Sequence[Word]]) -> float:
    """How sure Tesseract is of the usual character."""
    return sum(word.confidence * len(word.text) for line in found for word in line) / max(1, _letters(found))


def _height(found: Sequence[Sequence[Word]]) -> float:
    return median(min(word.bottom - word.top, word.right - word.left) if len(word.text) > 1 else word.bottom - word.top
                  for line in found for word in line)
