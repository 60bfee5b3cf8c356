"""One page of a PDF as lines of characters with their places, at the speed of C.

PDFium is asked for each character's code and box by `map` over its own functions, straight into one array: no Python
runs per character. The text is built from those codes, so that offset and character index cannot drift apart (the
library's own text call differs on 4 % of pages). A hyphen at a line's end comes as U+0002 and ends its line here.
"""

import ctypes
import re
from array import array
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat

import pypdfium2.raw as pdfium
from pypdfium2_raw import bindings

MOST_CHARACTERS = 1_000_000

# PyDLL keeps the GIL: a worker has one thread, and giving it up a million times costs more than the calls
_library = ctypes.PyDLL(bindings._libs["pdfium"]._name)
_code_of = _library.FPDFText_GetUnicode
_code_of.argtypes, _code_of.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_uint
_box_of = _library.FPDFText_GetLooseCharBox
_box_of.argtypes, _box_of.restype = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p), ctypes.c_int

_BREAK = re.compile("\r\n?|\n|[\x02\ufffe]")
_BOX = 16


@dataclass(slots=True)
class PdfLine:
    """A line of a page in the coordinates of the page as shown. `lefts` and `rights` run along the line."""

    text: str
    lefts: list[float]
    rights: list[float]
    x0: float
    x1: float
    y0: float
    y1: float
    size: float
    sideways: bool = False

    def part(self, first: int, last: int) -> "PdfLine":
        """Characters [first, last) as a line of their own."""
        lefts, rights = self.lefts[first:last], self.rights[first:last]
        return PdfLine(self.text[first:last], lefts, rights, min(lefts), max(rights), self.y0, self.y1, self.size, self.sideways)


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page in its own coordinates, and how it is turned when shown."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.rotation in (90, 270) else (width, height)


def frame(page) -> Frame:
    """The visible part of a pypdfium2 page; whatever is missing or absurd becomes US Letter."""
    box = (0.0, 0.0, 612.0, 792.0)
    for ask in (page.get_cropbox, page.get_mediabox):
        left, bottom, right, top = ask()
        if right - left > 1 and top - bottom > 1 and max(map(abs, (left, bottom, right, top))) < 1e6:
            box = (left, bottom, right, top)
            break
    return Frame(*box, page.get_rotation())


def lines(page, seen: Frame) -> tuple[list[PdfLine], int]:
    """The lines of a page in the order of its content stream, and how many characters it has."""
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        return [], 0
    try:
        count = min(pdfium.FPDFText_CountChars(textpage), MOST_CHARACTERS)
        if count <= 0:
            return [], 0
        text, boxes = _characters(ctypes.cast(textpage, ctypes.c_void_p).value, count)
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    x0, y0, x1, y1 = _as_shown(boxes, seen)
    return [_line(text, x0, y0, x1, y1, first, last) for first, last in _cuts(text) if first < last], count


def _characters(textpage: int, count: int) -> tuple[str, "ctypes.Array[ctypes.c_float]"]:
    codes = array("I", map(_code_of, repeat(textpage, count), range(count)))
    boxes = (ctypes.c_float * (4 * count))()
    base = ctypes.addressof(boxes)
    deque(map(_box_of, repeat(textpage, count), range(count), range(base, base + _BOX * count, _BOX)), maxlen=0)
    text = codes.tobytes().decode("utf-32-le" if codes.itemsize == 4 else "ascii", "replace")
    if len(text) != count:
        text = "".join(chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes)
    return text.replace("\x00", "\ufffd"), boxes


def _as_shown(boxes, seen: Frame) -> tuple[list[float], list[float], list[float], list[float]]:
    """x0, y0, x1, y1 of all characters with the origin at the top left of the page as shown, y downward."""
    left, top, right, bottom = boxes[0::4], boxes[1::4], boxes[2::4], boxes[3::4]
    if seen.rotation == 90:
        return (_from(bottom, seen.bottom), _from(left, seen.left), _from(top, seen.bottom), _from(right, seen.left))
    if seen.rotation == 180:
        return (_to(right, seen.right), _from(bottom, seen.bottom), _to(left, seen.right), _from(top, seen.bottom))
    if seen.rotation == 270:
        return (_to(top, seen.top), _to(right, seen.right), _to(bottom, seen.top), _to(left, seen.right))
    return (_from(left, seen.left), _to(top, seen.top), _from(right, seen.left), _to(bottom, seen.top))


def _from(values: list[float], origin: float) -> list[float]:
    return [value - origin for value in values] if origin else values


def _to(values: list[float], origin: float) -> list[float]:
    return [origin - value for value in values]


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Where lines begin and end; the hyphen at a line's end belongs to it."""
    at = 0
    for match in _BREAK.finditer(text):
        yield at, match.end() if match.group() in "\x02\ufffe" else match.start()
        at = match.end()
    yield at, len(text)


def _line(text: str, x0, y0, x1, y1, first: int, last: int) -> PdfLine:
    lefts, rights, tops, bottoms = x0[first:last], x1[first:last], y0[first:last], y1[first:last]
    left, right, top, bottom = min(lefts), max(rights), min(tops), max(bottoms)
    sizes = sorted(map(float.__sub__, bottoms, tops))
    size = sizes[len(sizes) * 3 // 4]
    sideways = last - first > 2 and bottom - top > 2 * (right - left) and bottom - top > 2 * size
    if sideways:
        lefts, rights = tops, bottoms
        widths = sorted(map(float.__sub__, x1[first:last], x0[first:last]))
        size = widths[len(widths) * 3 // 4]
    shown = text[first:last].replace("\x02", "-").replace("\ufffe", "-")
    return PdfLine(shown, lefts, rights, left, right, top, bottom, size, sideways)
