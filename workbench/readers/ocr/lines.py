"""Words found in a picture as lines of text, each character with its place, in the forms that a PDF's own text has.

Sizes are worked out from what a word's letters reach up and down to, because a box of "name" is lower than one of
"Gdansk" in the same type; so a line's box is as high as its type wherever it stands.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from workbench.readers.ocr.words import Word
from workbench.readers.pdf.glyphs import Run
from workbench.readers.pdf.page import PdfLine

ABOVE, BELOW = 0.78, 0.22
"""What of a type's size lies above its base line and below it."""
_X_HEIGHT, _CAPITAL, _TAIL = 0.52, 0.73, 0.21
_TALL = frozenset("bdfhijklt0123456789ß\"'“”‘’()[]{}/|!?&%$€£#@")
_TAILED = frozenset("gjpqyçQ,;()[]{}/|@$§")
_SMALL_MARKS = frozenset(".,;:-–—_'\"“”‘’*·•…~")
_NARROW, _WIDE = frozenset("iIjl.,:;'|!ft()[]\"1r`’‘-"), frozenset("mwMW—@%…")
_STEADY = 1.15
"""Sizes within this factor of the page's usual one are that one."""
_DRIFT = 0.3
"""Shares of a line's size that its base line may drift before it is drawn in pieces."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line: its words with their boxes in points on the upright page, the size of its type, and its base line."""

    words: tuple[Word, ...]
    size: float
    base: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def measured(found: Sequence[Sequence[Word]]) -> list[TextLine]:
    """Lines with their sizes; what differs from the page's usual size by little does so by chance."""
    sizes = [_size(line) for line in found]
    weighed = sorted((size, sum(len(word.text) for word in line)) for size, line in zip(sizes, found, strict=True))
    usual = _weighed_median(weighed)
    out = []
    for line, size in zip(found, sizes, strict=True):
        steady = usual if usual / _STEADY < size < usual * _STEADY else size
        out.append(TextLine(tuple(line), steady, median(_base(word, steady) for word in line)))
    return out


def pdf_line(line: TextLine) -> PdfLine:
    """The line as layout knows lines."""
    lefts, rights = array("f"), array("f")
    for word, after in zip(line.words, [*line.words[1:], None], strict=True):
        places = _places(word)
        lefts.extend(places[:-1])
        rights.extend(places[1:])
        if after is not None:
            lefts.append(word.right)
            rights.append(max(word.right, after.left))
    x0, x1 = min(word.left for word in line.words), max(word.right for word in line.words)
    y0, y1 = line.base - ABOVE * line.size, line.base + BELOW * line.size
    return PdfLine(line.text, lefts, rights, x0, x1, y0, y1, line.size)


def runs(line: TextLine, start: int, unit: float, way: int, width: float, height: float) -> list[Run]:
    """The line's characters from offset `start` on as runs of the page as it stands: turned by `way`, `width` by
    `height` points. A line that slopes becomes several."""
    made, at = [], start
    for first, last in _level(line):
        piece = line.words[first:last]
        places = [place for word in piece for place in _places(word)]
        if last < len(line.words):
            places.append(line.words[last].left)
        base = median(_base(word, line.size) for word in piece)
        made.append(_turned(at, places, base - ABOVE * line.size, base + BELOW * line.size, unit, way, width, height))
        at += len(places) - 1
    return made


def _level(line: TextLine) -> list[tuple[int, int]]:
    """The words in stretches [first, last) whose base lines hardly drift."""
    bases = [_base(word, line.size) for word in line.words]
    cuts = [0]
    for index, base in enumerate(bases):
        if abs(base - bases[cuts[-1]]) > _DRIFT * line.size:
            cuts.append(index)
    return list(zip(cuts, [*cuts[1:], len(bases)], strict=True))


def _turned(at: int, along: list[float], low: float, high: float, unit: float, way: int, width: float,
            height: float) -> Run:
    if way == 90:
        low, high = width - high, width - low
    elif way == 180:
        along, low, high = [width - place for place in along], height - high, height - low
    elif way == 270:
        along = [height - place for place in along]
    places = array("i", (round(place * unit) for place in along))
    return Run(at, places, round(low * unit), round(high * unit), way in (90, 270))


def _places(word: Word) -> list[float]:
    """Where each character of a word begins, and where the last one ends: by how wide such letters usually are."""
    weights = [0.55 if letter in _NARROW else 1.5 if letter in _WIDE else 1.3 if letter.isupper() else 1.0
               for letter in word.text]
    share = (word.right - word.left) / sum(weights)
    places, at = [word.left], word.left
    for weight in weights:
        at += weight * share
        places.append(at)
    places[-1] = word.right
    return places


def _reach(text: str) -> tuple[float, float]:
    """How far the letters of a word reach above and below the base line, in sizes; (0, 0) where they do not tell."""
    letters = [letter for letter in text if letter not in _SMALL_MARKS]
    if not letters:
        return 0.0, 0.0
    tall = any(letter in _TALL or letter.isupper() for letter in letters)
    tailed = any(letter in _TAILED for letter in text)
    return (_CAPITAL if tall else _X_HEIGHT), (_TAIL if tailed else 0.0)


def _size(line: Sequence[Word]) -> float:
    sizes = [(word.bottom - word.top) / sum(reach) for word in line if sum(reach := _reach(word.text))]
    return median(sizes) if sizes else max(word.bottom - word.top for word in line)


def _base(word: Word, size: float) -> float:
    above, below = _reach(word.text)
    return word.bottom - below * size if above else word.bottom


def _weighed_median(weighed: list[tuple[float, int]]) -> float:
    half, reached = sum(weight for _, weight in weighed) / 2, 0
    for size, weight in weighed:
        reached += weight
        if reached >= half:
            return size
    return 1.0
