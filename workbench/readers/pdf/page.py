"""One page of a PDF as lines of characters with their places, at the speed of C.

PDFium is asked for each character's box by `map` over its own function, straight into one array: no Python runs per
character. The text has one character for each of PDFium's, so that offset and character index cannot drift apart (the
library's own text call differs on 4 % of pages). A hyphen at a line's end comes as U+0002 or U+FFFE and ends its line.
"""

import ctypes
import re
from array import array
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import repeat
from operator import sub

import pypdfium2.raw as pdfium
from pypdfium2_raw import bindings

from workbench.readers.pdf.direction import RIGHT_TO_LEFT, reordered
from workbench.readers.pdf.line import Frame, PdfLine, Places
from workbench.readers.pdf.objects import drawers
from workbench.readers.pdf.unseen import set_apart

MOST_CHARACTERS = 1_000_000

# PyDLL keeps the GIL: a worker has one thread, and giving it up a million times costs more than the calls
_library = ctypes.PyDLL(bindings._libs["pdfium"]._name)
_code_of = _library.FPDFText_GetUnicode
_code_of.argtypes, _code_of.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_uint
_text_of = _library.FPDFText_GetText
_text_of.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_void_p)
_text_of.restype = ctypes.c_int
_box_of = _library.FPDFText_GetLooseCharBox
_box_of.argtypes, _box_of.restype = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p), ctypes.c_int

_BREAK = re.compile("\r\n?|\n|[\x02\ufffe]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BOX = 16

def frame(page) -> Frame:
    """The visible part of a pypdfium2 page; whatever is missing or absurd becomes US Letter."""
    box = pdfium.FS_RECTF()
    # what PDFium shows: boxes may be inherited, swapped, or jut out over one another
    if pdfium.FPDF_GetPageBoundingBox(page, box):
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if right - left > 1 and top - bottom > 1 and max(map(abs, (left, bottom, right, top))) < 1e6:
            return Frame(left, bottom, right, top, page.get_rotation())
    return Frame(0.0, 0.0, 612.0, 792.0, page.get_rotation())


def lines(page, seen: Frame) -> tuple[list[PdfLine], int]:
    """The lines of a page in the order of its content stream, and how many characters it has."""
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        return [], 0
    try:
        count = min(pdfium.FPDFText_CountChars(textpage), MOST_CHARACTERS)
        if count <= 0:
            return [], 0
        address = ctypes.cast(textpage, ctypes.c_void_p).value
        text, boxes = _characters(address, count)
        x0, y0, x1, y1 = _as_shown(boxes, seen)
        spans = [(first, last) for first, last in _cuts(text) if first < last]
        found = [_line(text, x0, y0, x1, y1, first, last) for first, last in spans]
        if seen.rotation == 0:
            for line in found:
                _turn_down(line, seen.top)
        found = set_apart(page, address, text, boxes, list(zip(spans, found, strict=True)), seen)
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    if RIGHT_TO_LEFT.search(text):
        found = [_in_reading_order(line) for line in found]
    return found, count


def words(page) -> str:
    """The text of a page, line by line in the order of its content stream, without places."""
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        return ""
    try:
        count = min(pdfium.FPDFText_CountChars(textpage), MOST_CHARACTERS)
        text = _text(ctypes.cast(textpage, ctypes.c_void_p).value, count) if count > 0 else ""
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    found = (text[first:last].replace("\x02", "-").replace("\ufffe", "-").strip() for first, last in _cuts(text))
    return "\n".join(line for line in found if line)


def longest_piece(page) -> int:
    """How many characters the longest text object of a page has: what it draws in one go."""
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        return 0
    try:
        count = min(pdfium.FPDFText_CountChars(textpage), MOST_CHARACTERS)
        pieces = Counter(drawers(ctypes.cast(textpage, ctypes.c_void_p).value, max(0, count)))
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    return max((length for piece, length in pieces.items() if piece), default=0)


def turn_of(found: Sequence[PdfLine]) -> int:
    """By how many degrees clockwise nearly all of a page's text is turned as the page is shown: 0, 90, 180 or 270."""
    letters = {0: 0, 90: 0, 180: 0, 270: 0}
    for line in found:
        count = len(line.text.strip())
        # too short to tell, or itself written leftward
        if count > 2 and not line.uncertain:
            forward = line.lefts[-1] >= line.lefts[0]
            letters[(90 if forward else 270) if line.sideways else 0 if forward else 180] += count
    turn = max(letters, key=letters.__getitem__)
    return turn if letters[turn] > 0.8 * sum(letters.values()) else 0


def _in_reading_order(line: PdfLine) -> PdfLine:
    if not line.sideways and RIGHT_TO_LEFT.search(line.text):
        read, lefts, rights, leftward = reordered(line.text, line.lefts, line.rights, line.size)
        if read:  # letters without a place are left as they came
            line.text, line.lefts, line.rights, line.leftward, line.uncertain = read, lefts, rights, leftward, True
    return line


def _characters(textpage: int, count: int) -> tuple[str, "array[float]"]:
    boxes = array("f", bytes(_BOX * count))
    base = boxes.buffer_info()[0]
    deque(map(_box_of, repeat(textpage, count), range(count), range(base, base + _BOX * count, _BOX)), maxlen=0)
    return _text(textpage, count), boxes


def _text(textpage: int, count: int) -> str:
    """One character for each of PDFium's. Its bulk call leaves characters out on some pages; where it leaves out none
    (the length tells) it is right and quick, elsewhere each character is asked for by itself."""
    # twice as long as asked for: an astral character takes two units
    units = (ctypes.c_ushort * (2 * count + 2))()
    written = _text_of(textpage, 0, count, units)
    text = bytes(units)[: 2 * max(0, written - 1)].decode("utf-16-le", "surrogatepass")
    if len(text) != count or _SURROGATE.search(text):
        codes = map(_code_of, repeat(textpage, count), range(count))
        text = "".join(chr(code) if code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd" for code in codes)
    return text.replace("\x00", "\ufffd")


def _as_shown(boxes: Places, seen: Frame) -> tuple[Places, Places, Places, Places]:
    """x0, y0, x1, y1 of all characters with the origin at the top left of the page as shown, y downward."""
    left, top, right, bottom = boxes[0::4], boxes[1::4], boxes[2::4], boxes[3::4]
    if seen.rotation == 90:
        return (_from(bottom, seen.bottom), _from(left, seen.left), _from(top, seen.bottom), _from(right, seen.left))
    if seen.rotation == 180:
        return (_to(right, seen.right), _from(bottom, seen.bottom), _to(left, seen.right), _from(top, seen.bottom))
    if seen.rotation == 270:
        return (_to(top, seen.top), _to(right, seen.right), _to(bottom, seen.top), _to(left, seen.right))
    # the common case: y still runs upward here, and is turned line by line (`_turn_down`) instead of for each character
    return (_from(left, seen.left), bottom, _from(right, seen.left), top)


def _turn_down(line: PdfLine, top: float) -> None:
    line.y0, line.y1 = top - line.y1, top - line.y0
    if line.sideways:
        line.lefts, line.rights = _to(line.rights, top), _to(line.lefts, top)


def _from(values: Places, origin: float) -> Places:
    return array("f", map(sub, values, repeat(origin))) if origin else values


def _to(values: Places, origin: float) -> Places:
    return array("f", map(sub, repeat(origin), values))


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
    size = _usual(bottoms, tops)
    sideways = last - first > 2 and bottom - top > 2 * (right - left) and bottom - top > 2 * size
    if sideways:
        lefts, rights = tops, bottoms
        size = _usual(x1[first:last], x0[first:last])
    shown = text[first:last].replace("\x02", "-").replace("\ufffe", "-")
    return PdfLine(shown, lefts, rights, left, right, top, bottom, size, sideways)


def _usual(high: Places, low: Places) -> float:
    """The usual extent of a line's characters, from up to fifteen of them: what PDFium made up has none."""
    step = len(high) // 15 + 1
    sizes = sorted(map(sub, high[::step], low[::step]))
    return sizes[len(sizes) * 3 // 4]
