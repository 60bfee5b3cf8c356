"""What a page of a PDF draws, in the order in which it is drawn: its texts with their colours, and what may lie behind
or over them. Everything is asked for by `map` over PDFium's own functions; a page has thousands of objects.
"""

import ctypes
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import repeat

import pypdfium2.raw as pdfium
from pypdfium2_raw import bindings

from workbench.readers.pdf_flat import handle

MOST = 20_000
"""Objects of a page that are looked at."""
_MOST_PAINTED = 3_000
_DEEPEST = 4
_SMALLEST = 3.0
"""Points; what is narrower is a line."""

INVISIBLE = 3
"""The render mode of text that is not drawn."""
_STROKED = 1

_library = ctypes.PyDLL(bindings._libs["pdfium"]._name)


def _function(name: str, result, *arguments):
    made = _library[name]
    made.argtypes, made.restype = arguments, result
    return made


_pointer, _int = ctypes.c_void_p, ctypes.c_int
_object_of = _function("FPDFPage_GetObject", _pointer, _pointer, _int)
_type_of = _function("FPDFPageObj_GetType", _int, _pointer)
_part_of = _function("FPDFFormObj_GetObject", _pointer, _pointer, ctypes.c_ulong)
_parts = _function("FPDFFormObj_CountObjects", _int, _pointer)
_mode_of = _function("FPDFTextObj_GetTextRenderMode", _int, _pointer)
_fill_of = _function("FPDFPageObj_GetFillColor", _int, _pointer, *[_pointer] * 4)
_bounds_of = _function("FPDFPageObj_GetBounds", _int, _pointer, *[_pointer] * 4)
_segments_of = _function("FPDFPath_CountSegments", _int, _pointer)
_drawn_how = _function("FPDFPath_GetDrawMode", _int, _pointer, _pointer, _pointer)
_matrix_of = _function("FPDFPageObj_GetMatrix", _int, _pointer, _pointer)
_drawer_of = _function("FPDFText_GetTextObject", _pointer, _pointer, _int)
_is_see_through = _function("FPDFPageObj_HasTransparency", _int, _pointer)

Colour = tuple[int, int, int]
Matrix = tuple[float, float, float, float, float, float]
_STRAIGHT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class DrawnText:
    """`order` counts what is drawn. `colour` is None where it is no plain one; `alpha` 0..255."""

    order: int
    mode: int
    colour: Colour | None
    alpha: int


@dataclass(frozen=True, slots=True)
class Painted:
    """An area that is painted, by its box in the page's own coordinates. `colour` is None for pictures and shadings,
    and for shapes that leave part of their box free; `covers` where nothing shines through."""

    order: int
    left: float
    bottom: float
    right: float
    top: float
    colour: Colour | None
    covers: bool
    is_picture: bool = False

    @property
    def area(self) -> float:
        return (self.right - self.left) * (self.top - self.bottom)

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(slots=True)
class Drawn:
    """All that a page draws. `texts` by the address of the text object; `whole` is False where too much is drawn to be
    looked at."""

    texts: dict[int, DrawnText] = field(default_factory=dict)
    painted: list[Painted] = field(default_factory=list)
    whole: bool = True
    _order: int = 0


def drawn(page) -> Drawn:
    """What a pypdfium2 page draws."""
    made = Drawn()
    address, count = handle(page), pdfium.FPDFPage_CountObjects(page)
    _look_at(made, map(_object_of, repeat(address), range(min(count, MOST))), _STRAIGHT, 0)
    made.whole = made.whole and count <= MOST
    return made


def drawers(textpage: int, count: int) -> list[int | None]:
    """The address of the text object that draws each character of a text page; None for what PDFium made up."""
    return list(map(_drawer_of, repeat(textpage, count), range(count)))


def _look_at(made: Drawn, addresses: Iterable[int], matrix: Matrix, depth: int) -> None:
    addresses = list(addresses)
    kinds = list(map(_type_of, addresses))
    if not any(kind != pdfium.FPDF_PAGEOBJ_TEXT for kind in kinds):
        _add_texts(made, addresses)
        return
    begun = 0
    for index, kind in enumerate([*kinds, None]):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        _add_texts(made, addresses[begun:index])
        begun = index + 1
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            _add_form(made, addresses[index], matrix, depth)
        elif kind is not None:
            _add_painted(made, addresses[index], kind, matrix)


def _add_texts(made: Drawn, addresses: list[int]) -> None:
    count = len(addresses)
    if not count:
        return
    colours = array("I", bytes(16 * count))
    base = colours.buffer_info()[0]
    places = [range(base + 4 * part, base + 16 * count + 4 * part, 16) for part in range(4)]
    plain = list(map(_fill_of, addresses, *places))
    for index, (address, mode) in enumerate(zip(addresses, map(_mode_of, addresses), strict=True)):
        made._order += 1
        red, green, blue, alpha = colours[4 * index : 4 * index + 4]
        colour = (red, green, blue) if plain[index] and mode != _STROKED else None
        made.texts[address] = DrawnText(made._order, mode, colour, alpha if colour else 255)


def _add_form(made: Drawn, address: int, matrix: Matrix, depth: int) -> None:
    count = _parts(address)
    if depth >= _DEEPEST or count > MOST or made._order > 2 * MOST:
        made.whole = False
        return
    own = array("f", bytes(24))
    if _matrix_of(address, own.buffer_info()[0]):
        matrix = _product(tuple(own), matrix)
    _look_at(made, map(_part_of, repeat(address, max(0, count)), range(max(0, count))), matrix, depth + 1)


def _add_painted(made: Drawn, address: int, kind: int, matrix: Matrix) -> None:
    made._order += 1
    if len(made.painted) >= _MOST_PAINTED:
        made.whole = False
        return
    sides = array("f", bytes(16))
    base = sides.buffer_info()[0]
    if not _bounds_of(address, base, base + 4, base + 8, base + 12):
        return
    left, bottom, right, top = _box(tuple(sides), matrix)
    if right - left < _SMALLEST or top - bottom < _SMALLEST:
        return
    clear = bool(_is_see_through(address))
    if kind != pdfium.FPDF_PAGEOBJ_PATH:
        is_picture = kind == pdfium.FPDF_PAGEOBJ_IMAGE
        made.painted.append(Painted(made._order, left, bottom, right, top, None, is_picture and not clear, is_picture))
        return
    colour = _fill(address)
    if colour is not None:
        is_box = _segments_of(address) <= 6 and not clear
        made.painted.append(Painted(made._order, left, bottom, right, top, colour if is_box else None, is_box))


def _fill(address: int) -> Colour | None:
    """The colour that a path is filled with; None where it is only drawn as lines, or not at all."""
    how = array("i", bytes(8))
    base = how.buffer_info()[0]
    values = array("I", bytes(16))
    at = values.buffer_info()[0]
    if not _drawn_how(address, base, base + 4) or not how[0] or not _fill_of(address, at, at + 4, at + 8, at + 12):
        return None
    return (values[0], values[1], values[2]) if values[3] > 250 else None


def _product(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _box(sides: tuple, matrix: Matrix) -> tuple[float, float, float, float]:
    if matrix is _STRAIGHT:
        return sides
    left, bottom, right, top = sides
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)
