"""Is a page a picture of a page? Then a stamp or a number that stands on it as text is not what it says."""

import ctypes

import pypdfium2.raw as pdfium

from workbench.readers.pdf.page import Frame

HALF = 0.5
"""The share of the page that pictures cover from which it is a scan."""
_MOST_OBJECTS = 2_000


def is_picture(page, seen: Frame) -> bool:
    """Whether pictures cover more than half of a pypdfium2 page. Slow: to be asked only of pages with few letters."""
    covered = 0.0
    width, height = seen.size
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        thing = pdfium.FPDFPage_GetObject(page, index)
        if not thing or pdfium.FPDFPageObj_GetType(thing) not in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            continue
        covered += _covers(thing, seen)
        if covered > HALF * width * height:
            return True
    return False


def _covers(thing, seen: Frame) -> float:
    """The part of the visible page that an object's box covers, in square points."""
    sides = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *sides):
        return 0.0
    left, bottom, right, top = (side.value for side in sides)
    return max(0.0, min(right, seen.right) - max(left, seen.left)) * max(
        0.0, min(top, seen.top) - max(bottom, seen.bottom)
    )
