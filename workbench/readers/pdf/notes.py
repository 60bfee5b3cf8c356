"""What somebody marked in a PDF in another program: highlights, underlines, comments.

Their places are boxes on the page; the page's own glyph map tells which words lie in them.
"""

import ctypes
import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from workbench.domain.documents import Note, NoteKind
from workbench.readers.pdf.glyphs import GlyphMap, Quad, Run
from workbench.readers.pdf.line import Frame

_MOST_ON_A_PAGE = 1_000
_MOST_QUADS = 500
_MOST_WORDS = 2_000
_MOST_NAME = 200
_NEAR = 30.0
"""Points from a comment's sign to the words that it may be about."""
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?")
_KINDS = {
    pdfium.FPDF_ANNOT_HIGHLIGHT: NoteKind.HIGHLIGHT,
    pdfium.FPDF_ANNOT_UNDERLINE: NoteKind.UNDERLINE,
    pdfium.FPDF_ANNOT_SQUIGGLY: NoteKind.UNDERLINE,
    pdfium.FPDF_ANNOT_STRIKEOUT: NoteKind.STRUCK_OUT,
    pdfium.FPDF_ANNOT_TEXT: NoteKind.COMMENT,
    pdfium.FPDF_ANNOT_CARET: NoteKind.COMMENT,
    pdfium.FPDF_ANNOT_SQUARE: NoteKind.COMMENT,
    pdfium.FPDF_ANNOT_CIRCLE: NoteKind.COMMENT,
    pdfium.FPDF_ANNOT_INK: NoteKind.COMMENT,
}
"""What is typed over the page (free text, fields) is not here: it is text of the page once that is flat."""


@dataclass(frozen=True, slots=True)
class Marked:
    """An annotation: where it lies on the page as shown, and what it says."""

    kind: NoteKind
    quads: tuple[Quad, ...]
    words: str
    author: str
    made_at: str


def marked(page, seen: Frame) -> list[Marked]:
    """The annotations of a pypdfium2 page that mark words or say something. To be asked before the page is flat."""
    found = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ON_A_PAGE)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = _KINDS.get(pdfium.FPDFAnnot_GetSubtype(annotation))
            one = _marked(annotation, kind, seen) if kind else None
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
        if one:
            found.append(one)
    return found


def notes(found: Sequence[Marked], runs: Sequence[Run], unit: float, text: str, start: int, number: int) -> list[Note]:
    """The marks of a page as notes on its text. `text` is the page's, `start` its offset in the document's."""
    there = GlyphMap(runs, unit)
    return [
        Note(start + first, start + last, one.kind, one.words, one.author, one.made_at, number)
        for one in found
        for first, last in [_trimmed(text, *_place(one, there))]
        if first < last or one.words
    ]


def _place(one: Marked, there: GlyphMap) -> tuple[int, int]:
    """The words that a mark lies on; for a comment at a place the offset there."""
    span = there.span(one.quads)
    if span is None or one.kind is NoteKind.COMMENT and span[1] - span[0] > _MOST_WORDS:
        x0, y0, x1, y1 = one.quads[0]
        at = there.offset_at((x0 + x1) / 2, (y0 + y1) / 2)
        return (at or 0), (at or 0)
    return span


def _trimmed(text: str, first: int, last: int) -> tuple[int, int]:
    words = text[first:last]
    if words.isspace():
        return first, first
    return first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip())


def _marked(annotation, kind: NoteKind, seen: Frame) -> Marked | None:
    words = _string(annotation, b"Contents", _MOST_WORDS)
    quads = _quads(annotation, seen)
    if not quads or kind is NoteKind.COMMENT and not words:
        return None
    made_at = _iso(_string(annotation, b"CreationDate", 40) or _string(annotation, b"M", 40))
    return Marked(kind, quads, words, _string(annotation, b"T", _MOST_NAME), made_at)


def _quads(annotation, seen: Frame) -> tuple[Quad, ...]:
    """Its boxes on the page as shown: those of the words that it marks, else the one that it lies in."""
    points = pdfium.FS_QUADPOINTSF()
    boxes = []
    for index in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_QUADS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, points):
            xs, ys = (points.x1, points.x2, points.x3, points.x4), (points.y1, points.y2, points.y3, points.y4)
            boxes.append((min(xs), min(ys), max(xs), max(ys)))
    rectangle = pdfium.FS_RECTF()
    if not boxes and pdfium.FPDFAnnot_GetRect(annotation, rectangle):
        boxes.append((rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
    return tuple(seen.shown(*box) for box in boxes)


def _string(annotation, key: bytes, most: int) -> str:
    """A string of an annotation, its white space squeezed."""
    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < length <= 400_000:
        return ""
    units = (ctypes.c_ushort * (length // 2 + 1))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, units, length)
    words = bytes(units)[: length - 2].decode("utf-16-le", "replace").replace("\x00", "")
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1] + "…"


def _iso(stated: str) -> str:
    """A PDF's date as ISO 8601; "" where it is none."""
    found = _DATE.match(stated)
    if not found:
        return ""
    year, month, day, hour, minute, _ = found.groups()
    if not 1990 <= int(year) <= 2100 or month and not 1 <= int(month) <= 12 or day and not 1 <= int(day) <= 31:
        return ""
    date = "-".join(part for part in (year, month, day) if part)
    return f"{date}T{hour}:{minute}" if day and hour and int(hour) < 24 and int(minute) < 60 else date
