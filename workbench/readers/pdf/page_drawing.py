"""The worker that draws a PDF's pages, one at a time, as they are asked for.

On standard input: a line of JSON {"size", "password"}, the document, then a line {"page", "width", "height"} for each
picture. Out go frames: once PROGRESS with the number of pages; for each picture PAGE frames with rows of pixels and an
END, with an error where there is none. The parent checks all of it (`page_images`).
"""

import ctypes
import gc
import json
from typing import BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from workbench.domain.errors import FileDamaged, PageNotDrawn
from workbench.readers.isolated import frames
from workbench.readers.isolated.frames import Kind
from workbench.readers.pdf.flat import flat, opened
from workbench.readers.pdf.page import Frame, frame

STRIPE = frames.LARGEST - 4096
"""Bytes of pixels a frame: nearly every picture is one."""


def serve(asked: BinaryIO, out: BinaryIO) -> None:
    """Draw what is asked for until nothing more is. Raises PasswordNeeded or FileDamaged for the document."""
    head = json.loads(asked.readline())
    try:
        document, count = opened(asked.read(head["size"]), head.get("password", ""))
    except pypdfium2.PdfiumError as error:
        raise FileDamaged("The PDF is damaged; its pages cannot be drawn.") from error
    # it lives as long as its document is looked at
    gc.enable()
    frames.write(out, Kind.PROGRESS, {"done": 0, "total": count})
    canvas = Canvas()
    for line in asked:
        _answer(document, count, json.loads(line), canvas, out)


def _answer(document: pypdfium2.PdfDocument, count: int, wanted: dict, canvas: "Canvas", out: BinaryIO) -> None:
    number, width, height = wanted["page"], wanted["width"], wanted["height"]
    try:
        if not 1 <= number <= count:
            raise ValueError("no such page")
        pixels = draw(document, number - 1, width, height, canvas)
    except (pypdfium2.PdfiumError, ValueError, OverflowError):
        frames.write(out, Kind.END, {"page": number, "error": PageNotDrawn.code})
        return
    rows = max(1, STRIPE // (4 * width))
    view = memoryview(pixels).cast("B")
    for row in range(0, height, rows):
        stripe = view[row * 4 * width : min(height, row + rows) * 4 * width]
        frames.write(out, Kind.PAGE, {"page": number, "row": row}, stripe)
    frames.write(out, Kind.END, {"page": number})


class Canvas:
    """Pixels that are drawn on again and again: to get new memory for each picture costs as much as to draw it."""

    def __init__(self):
        self._pixels = (ctypes.c_char * 0)()

    def blank(self, size: int) -> ctypes.Array:
        """So many white bytes."""
        if len(self._pixels) != size:
            self._pixels = (ctypes.c_char * size)()
        ctypes.memset(self._pixels, 255, size)
        return self._pixels


def draw(document: pypdfium2.PdfDocument, index: int, width: int, height: int, canvas: Canvas) -> ctypes.Array:
    """Page `index` (from 0) on white, `width` by `height` pixels of four bytes: blue, green, red, nothing. They are
    the canvas's: its next picture takes their place."""
    page = flat(document, index)
    try:
        pixels = canvas.blank(4 * width * height)
        bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGRx, pixels, 4 * width)
        if not bitmap:
            raise ValueError("no bitmap")
        try:
            place = _place(page, frame(page), width, height)
            pdfium.FPDF_RenderPageBitmap(bitmap, page, *place, 0, pdfium.FPDF_ANNOT)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        return pixels
    finally:
        page.close()


def _place(page, seen: Frame, width: int, height: int) -> tuple[int, int, int, int]:
    """Where PDFium's own idea of the page (x, y, width, height in pixels) lies in a picture of the frame whose
    coordinates the character map has: a crop box that juts out of the sheet makes the two differ."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, box) or box.right - box.left < 1 or box.top - box.bottom < 1:
        return 0, 0, width, height
    x0, y0, x1, y1 = {
        90: (box.bottom - seen.bottom, box.left - seen.left, box.top - seen.bottom, box.right - seen.left),
        180: (seen.right - box.right, box.bottom - seen.bottom, seen.right - box.left, box.top - seen.bottom),
        270: (seen.top - box.top, seen.right - box.right, seen.top - box.bottom, seen.right - box.left),
    }.get(seen.rotation, (box.left - seen.left, seen.top - box.top, box.right - seen.left, seen.top - box.bottom))
    across, down = width / seen.size[0], height / seen.size[1]
    left, top = round(x0 * across), round(y0 * down)
    return left, top, max(1, round(x1 * across) - left), max(1, round(y1 * down) - top)
