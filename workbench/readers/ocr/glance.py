"""What the picture of a page shows at a place: a few words read where they stand, to hold the text's own against.

Each place is read twice, with what stands around it and by itself: recognition errs, and seldom twice in the same way.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.domain.documents import Page
from workbench.readers.ocr import pixels as ocr_pixels
from workbench.readers.ocr import tesseract
from workbench.readers.ocr import words as ocr_words
from workbench.readers.ocr.tesseract import Engine
from workbench.readers.ocr.words import Word
from workbench.readers.pdf.glyphs import Quad
from workbench.readers.pdf.page_images import PageImages, size_in_pixels

HEIGHT = 44
"""Pixels that a line of type is drawn high; what Tesseract reads best."""
_SCALES = (2.0, 9.0)
_BLOCK, _LINE = 6, 7
_SEEN = 24
"""Shades between ink and paper below which nobody sees the ink."""
_MARGIN = 20


@dataclass(frozen=True, slots=True)
class Glance:
    """What two readings of a place gave, how sure each is (0..100), and whether anything is seen there at all."""

    around: str
    alone: str
    sure_around: float
    sure_alone: float
    is_seen: bool


def drawn(images: PageImages, page: Page, quads: Sequence[Quad], turned: bool = False,
          cancelled=None) -> tuple[np.ndarray, float]:
    """The page in grey, large enough for the type at these places, and its pixels a point. `turned` lines run up or
    down the page."""
    height = max(1.0, min(x1 - x0 if turned else y1 - y0 for x0, y0, x1, y1 in quads))
    scale = min(max(HEIGHT / height, _SCALES[0]), _SCALES[1])
    width, tall = size_in_pixels(page.width, page.height, scale)
    return ocr_pixels.greyed(images.draw(page.number, width, tall, cancelled=cancelled)), width / max(page.width, 1.0)


def glance(grey: np.ndarray, scale: float, quad: Quad, engine: Engine, languages: tuple[str, ...],
           turned: bool = False, cancelled=None) -> Glance:
    """Read the place of `quad` (points) on a drawn page."""
    x0, y0, x1, y1 = (value * scale for value in quad)
    high = (x1 - x0) if turned else (y1 - y0)
    wide = _cut(grey, x0, y0, x1, y1, *((0.5 * high, 6 * high) if turned else (6 * high, 0.5 * high)))
    close = _cut(grey, x0, y0, x1, y1, 0.08 * high, 0.12 * high)
    if not _is_seen(close[0]):
        return Glance("", "", 0.0, 0.0, False)
    best = Glance("", "", 0.0, 0.0, True)
    for quarter in (1, 3) if turned else (0,):
        found = _both(wide, close, (x0, y0, x1, y1), quarter, engine, languages, cancelled)
        best = max(best, found, key=lambda one: one.sure_around + one.sure_alone)
    return best


def _both(wide, close, box: tuple[float, ...], quarter: int, engine: Engine, languages: tuple[str, ...],
          cancelled) -> Glance:
    pixels, left, top = wide
    words = _read(np.rot90(pixels, -quarter), _BLOCK, engine, languages, cancelled)
    inside = [word for word in words
              if _is_inside(word, quarter, pixels.shape, (box[0] - left, box[1] - top, box[2] - left, box[3] - top))]
    alone = _read(np.rot90(close[0], -quarter), _LINE, engine, languages, cancelled)
    return Glance(_joined(inside), _joined(alone), _sure(inside), _sure(alone), True)


def _read(pixels: np.ndarray, layout: int, engine: Engine, languages: tuple[str, ...], cancelled) -> list[Word]:
    paper = int(np.percentile(pixels, 80))
    framed = np.pad(pixels, _MARGIN, constant_values=paper)
    table = tesseract.words(engine, ocr_pixels.Picture(framed).pnm(), languages, dpi=300, layout=layout,
                            cancelled=cancelled, seconds=20)
    return [word for line in ocr_words.lines(table) for word in line]


def _cut(grey: np.ndarray, x0: float, y0: float, x1: float, y1: float, across: float,
         down: float) -> tuple[np.ndarray, int, int]:
    """The pixels of a box and so much around it, and where they begin."""
    height, width = grey.shape
    left, right = max(0, int(x0 - across)), min(width, int(x1 + across) + 1)
    top, bottom = max(0, int(y0 - down)), min(height, int(y1 + down) + 1)
    return grey[top:max(top + 1, bottom), left:max(left + 1, right)], left, top


def _is_inside(word: Word, quarter: int, shape: tuple[int, int], box: tuple[float, ...]) -> bool:
    """Whether a word's middle, turned back, lies in the box."""
    x, y = word.middle[0] - _MARGIN, word.middle[1] - _MARGIN
    height, width = shape
    if quarter == 1:  # was turned by a quarter to the right to be read
        x, y = y, height - x
    elif quarter == 3:
        x, y = width - y, x
    slack = 0.2 * min(box[2] - box[0], box[3] - box[1])
    return box[0] - slack <= x <= box[2] + slack and box[1] - slack <= y <= box[3] + slack


def _is_seen(pixels: np.ndarray) -> bool:
    low, high = np.percentile(pixels, (1, 99))
    return float(high) - float(low) >= _SEEN


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _sure(words: Sequence[Word]) -> float:
    return min((word.confidence for word in words), default=0.0)
