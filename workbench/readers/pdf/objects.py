"""What a page of a PDF draws, in the order in which it is drawn: its texts with their colours, and what may lie behind
or over them. Everything is asked for by `map` over PDFium's own functions; a page has thousands of objects.
"""

import ctypes
import math
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import repeat

import pypdfium2.raw as pdfium
from pypdfium2_raw import bindings

from workbench.readers.pdf.flat import handle

MOST = 20_000
"""Objects of a page that are looked at."""
_MOST_PAINTED = 3_000
_DEEPEST = 4
_MOST_CLIPS = 20
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
_segment_of = _function("FPDFPath_GetPathSegment", _pointer, _pointer, _int)
_point_of = _function("FPDFPathSegment_GetPoint", _int, _pointer, _pointer, _pointer)
_clip_of = _function("FPDFPageObj_GetClipPath", _pointer, _pointer)
_clips_of = _function("FPDFClipPath_CountPaths", _int, _pointer)
_clip_segments_of = _function("FPDFClipPath_CountPathSegments", _int, _pointer, _int)
_clip_segment_of = _function("FPDFClipPath_GetPathSegment", _pointer, _pointer, _int, _int)
_tight_box_of = _function("FPDFText_GetCharBox", _int, _pointer, _int, *[_pointer] * 4)
_drawer_of = _function("FPDFText_GetTextObject", _pointer, _pointer, _int)
_is_see_through = _function("FPDFPageObj_HasTransparency", _int, _pointer)

Colour = tuple[int, int, int]
Matrix = tuple[float, float, float, float, float, float]
Sides = tuple[float, float, float, float]
"""left, bottom, right, top."""
_STRAIGHT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class DrawnText:
    """`order` counts what is drawn. `colour` is None where it is no plain one; `alpha` 0..255. `matrix` leads from the
    coordinates of the form it stands in to those of the page."""

    order: int
    mode: int
    colour: Colour | None
    alpha: int
    matrix: "Matrix"


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

    def box(self, address: int) -> "Sides | None":
        """Where a text object lies, in the page's own coordinates."""
        sides = _bounds(address)
        return _box(sides, self.texts[address].matrix) if sides else None


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


def tight_box(textpage: int, index: int) -> "tuple[float, float, float, float] | None":
    """The box around what is drawn of a character: left, bottom, right, top in the page's own coordinates."""
    sides = array("d", bytes(32))
    base = sides.buffer_info()[0]
    if not _tight_box_of(textpage, index, base, base + 8, base + 16, base + 24):
        return None
    left, right, bottom, top = sides
    return (left, bottom, right, top) if right > left or top > bottom else None


def _look_at(made: Drawn, addresses: Iterable[int], matrix: Matrix, depth: int) -> None:
    addresses = list(addresses)
    kinds = list(map(_type_of, addresses))
    if not any(kind != pdfium.FPDF_PAGEOBJ_TEXT for kind in kinds):
        _add_texts(made, addresses, matrix)
        return
    begun = 0
    for index, kind in enumerate([*kinds, None]):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        _add_texts(made, addresses[begun:index], matrix)
        begun = index + 1
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            _add_form(made, addresses[index], matrix, depth)
        elif kind is not None:
            _add_painted(made, addresses[index], kind, matrix)


def _add_texts(made: Drawn, addresses: list[int], matrix: Matrix) -> None:
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
        made.texts[address] = DrawnText(made._order, mode, colour, alpha if colour else 255, matrix)


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
    sides = _bounds(address)
    if sides is None:
        return
    left, bottom, right, top = _box(sides, matrix)
    if right - left < _SMALLEST or top - bottom < _SMALLEST:
        return
    clear = bool(_is_see_through(address))
    if kind != pdfium.FPDF_PAGEOBJ_PATH:
        is_picture = kind == pdfium.FPDF_PAGEOBJ_IMAGE
        made.painted.append(Painted(made._order, left, bottom, right, top, None, is_picture and not clear, is_picture))
        return
    colour = _fill(address)
    if colour is not None:
        is_box = not clear and _is_box(address)
        made.painted.append(Painted(made._order, left, bottom, right, top, colour if is_box else None, is_box))


def _bounds(address: int) -> Sides | None:
    sides = array("f", bytes(16))
    base = sides.buffer_info()[0]
    return tuple(sides) if _bounds_of(address, base, base + 4, base + 8, base + 12) else None


def _is_box(address: int) -> bool:
    """Whether a path is one upright rectangle, of which no clip leaves only a part."""
    count = _segments_of(address)
    if not 4 <= count <= 6 or _rectangle(_point(_segment_of(address, index)) for index in range(count)) is None:
        return False
    clip = _clip_of(address)
    return not clip or all(_leaves_whole(clip, index, address) for index in range(min(_clips_of(clip), _MOST_CLIPS)))


def _point(segment: int | None) -> tuple[float, float]:
    place = array("f", bytes(8))
    base = place.buffer_info()[0]
    return (place[0], place[1]) if segment and _point_of(segment, base, base + 4) else (math.nan, math.nan)


def _rectangle(points: Iterable[tuple[float, float]]) -> Sides | None:
    """The upright rectangle whose corners these are; None where they are another shape's."""
    points = list(points)
    xs, ys = sorted({round(x, 1) for x, _ in points}), sorted({round(y, 1) for _, y in points})
    return (xs[0], ys[0], xs[1], ys[1]) if len(xs) == len(ys) == 2 else None


def _leaves_whole(clip: int, index: int, address: int) -> bool:
    """Whether a clip is a rectangle around all of an object."""
    count = _clip_segments_of(clip, index)
    around = None
    if 4 <= count <= 6:
        around = _rectangle(_point(_clip_segment_of(clip, index, segment)) for segment in range(count))
    sides = _bounds(address)
    return (
        around is not None
        and sides is not None
        and around[0] <= sides[0] + 1
        and around[1] <= sides[1] + 1
        and around[2] >= sides[2] - 1
        and around[3] >= sides[3] - 1
    )


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
