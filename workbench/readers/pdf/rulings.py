"""The straight lines drawn on a page of a PDF: what its ruled tables are made of.

Nearly every page draws none: the kinds of a page's objects are asked for by `map` over PDFium's own functions, and
only pages that draw paths are looked at more closely.
"""

import ctypes
from dataclasses import dataclass
from itertools import compress, repeat

import pypdfium2.raw as pdfium
from pypdfium2_raw import bindings

from workbench.readers.pdf.page import Frame

_MOST_OBJECTS = 20_000
_MOST_RULINGS = 4_000
_MOST_SEGMENTS = 20_000
"""What draws more is a map or a chart."""

_THIN = 3.0
_SHORTEST = 5.0

_library = ctypes.PyDLL(bindings._libs["pdfium"]._name)
_object_of = _library.FPDFPage_GetObject
_object_of.argtypes, _object_of.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_void_p
_type_of = _library.FPDFPageObj_GetType
_type_of.argtypes, _type_of.restype = (ctypes.c_void_p,), ctypes.c_int


@dataclass(frozen=True, slots=True)
class Ruling:
    """A line straight across or down the page as shown."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def across(self) -> bool:
        return self.x1 - self.x0 > self.y1 - self.y0


def rulings(page, seen: Frame) -> list[Ruling]:
    """The rulings of a pypdfium2 page when they may make a grid, three across and two down; else none."""
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    handle = ctypes.cast(page.raw, ctypes.c_void_p).value
    objects = list(map(_object_of, repeat(handle, count), range(count)))
    are_paths = [kind == pdfium.FPDF_PAGEOBJ_PATH for kind in map(_type_of, objects)]
    found: list[Ruling] = []
    left = _MOST_SEGMENTS
    for path in compress(objects, are_paths):
        path = ctypes.cast(path, pdfium.FPDF_PAGEOBJECT)
        segments = max(0, pdfium.FPDFPath_CountSegments(path))
        left -= segments
        if left < 0 or len(found) > _MOST_RULINGS:
            return []
        found += _of_path(path, segments, seen)
    across = sum(ruling.across for ruling in found)
    return found if across >= 3 and len(found) - across >= 2 else []


def _of_path(path, segments: int, seen: Frame) -> list[Ruling]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, fill, stroke) or not (fill.value or stroke.value):
        return []
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(path, *edges):
        return []
    left, bottom, right, top = (edge.value for edge in edges)
    if right - left <= _THIN or top - bottom <= _THIN:
        # a line, or a rectangle so thin that it is meant as one
        if right - left > top - bottom:
            bottom = top = (bottom + top) / 2
        else:
            left = right = (left + right) / 2
        return _straight([((left, bottom), (right, top))], seen)
    return _straight(_segments(path, segments), seen)


def _segments(path, count: int) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight pieces of a path, in the page's own coordinates."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(path, matrix):
        return []
    pieces, at, begun = [], None, None
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begun = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO and at:
            pieces.append((at, point))
        if pdfium.FPDFPathSegment_GetClose(segment) and begun:
            pieces.append((point, begun))
        at = point
    return pieces


def _straight(pieces, seen: Frame) -> list[Ruling]:
    found = []
    for one, other in pieces:
        (x0, y0), (x1, y1) = _shown(*one, seen), _shown(*other, seen)
        ruling = Ruling(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        long, thick = sorted((ruling.x1 - ruling.x0, ruling.y1 - ruling.y0), reverse=True)
        if thick <= 1 and _SHORTEST <= long < 1e6:
            found.append(ruling)
    return found


def _shown(x: float, y: float, seen: Frame) -> tuple[float, float]:
    """A point of the page's own coordinates on the page as shown."""
    return {
        90: (y - seen.bottom, x - seen.left),
        180: (seen.right - x, y - seen.bottom),
        270: (seen.top - y, seen.right - x),
    }.get(seen.rotation, (x - seen.left, seen.top - y))
