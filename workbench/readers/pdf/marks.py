"""The worker that writes marks into a copy of a PDF as real annotations, which any program shows and can remove.

On standard input: a line of JSON {"size", "password", "marks"}, then the document. Out go ATTACHED frames with pieces
of the copy and an END that says how many marks were written. Where PDFium can, the copy is the original to the byte
with an update appended (`appended`), so that signatures and whatever we know nothing of stay as they are.
"""

import ctypes
import hashlib
import io
import json
import re
from datetime import UTC, datetime
from typing import BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from workbench.domain.errors import FileDamaged
from workbench.readers.isolated import frames
from workbench.readers.isolated.frames import Kind
from workbench.readers.pdf.flat import opened
from workbench.readers.pdf.line import Frame
from workbench.readers.pdf.page import frame

PIECE = 8 * 1024 * 1024
OPACITY = 76
"""Of 255: the words below stay black on white."""
_NOTE = 20.0
_ID = re.compile(rb"/ID\s*\[[^\[\]]{0,400}\]")
_NAME = re.compile(rb"<[0-9A-Fa-f]{32}>")
_BEFORE = re.compile(rb"/Prev\s+(\d+)")


def serve(asked: BinaryIO, out: BinaryIO) -> None:
    """Write the marks that are asked for. Raises PasswordNeeded or FileDamaged for the document."""
    head = json.loads(asked.readline())
    data = asked.read(head["size"])
    try:
        copy, done, appended = marked(data, head["password"], head["marks"])
    except pypdfium2.PdfiumError as error:
        raise FileDamaged("The PDF is damaged: no marks can be written into a copy of it.") from error
    for at in range(0, len(copy), PIECE):
        frames.write(out, Kind.ATTACHED, {"at": at}, copy[at : at + PIECE])
    frames.write(out, Kind.END, {"size": len(copy), "marks": done, "appended": appended})


def marked(data: bytes, password: str, marks: list[dict]) -> tuple[bytes, int, bool]:
    """The copy, how many marks are in it, and whether it begins with the original."""
    document, count = opened(data, password, forms=False)
    by_page: dict[int, list[dict]] = {}
    for mark in marks:
        by_page.setdefault(mark["page"], []).append(mark)
    done = 0
    for number, several in sorted(by_page.items()):
        if 1 <= number <= count:
            done += _on_page(document, number - 1, several)
    copy = _saved(document, pdfium.FPDF_INCREMENTAL)
    if copy.startswith(data) and _holds(copy, data, password, count):
        return data + _named(copy[len(data) :], data, marks), done, True
    return _named(_saved(document, pdfium.FPDF_NO_INCREMENTAL), data, marks), done, False


def _on_page(document: pypdfium2.PdfDocument, index: int, marks: list[dict]) -> int:
    page = document[index]
    try:
        seen = frame(page)
        return sum(_mark(page, seen, mark, index) for index, mark in enumerate(marks))
    finally:
        page.close()


def _mark(page: pypdfium2.PdfPage, seen: Frame, mark: dict, index: int) -> bool:
    quads = [_corners(seen, quad) for quad in mark["quads"]]
    kind = pdfium.FPDF_ANNOT_HIGHLIGHT if quads else pdfium.FPDF_ANNOT_TEXT
    annotation = pdfium.FPDFPage_CreateAnnot(page, kind)
    if not annotation:
        return False
    try:
        red, green, blue = bytes.fromhex(mark["colour"].lstrip("#"))
        pdfium.FPDFAnnot_SetRect(annotation, _around(quads or [_corners(seen, _corner(seen, index))]))
        pdfium.FPDFAnnot_SetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, red, green, blue,
                                  OPACITY if quads else 255)
        pdfium.FPDFAnnot_SetFlags(annotation, pdfium.FPDF_ANNOT_FLAG_PRINT)
        for quad in quads:
            pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, pdfium.FS_QUADPOINTSF(*quad))
        when = _date(mark["made_at"])
        said = {"Contents": mark["words"], "T": mark["author"], "Subj": mark["title"], "NM": mark["uid"],
                "CreationDate": when, "M": when}
        for key, words in said.items():
            if words:
                pdfium.FPDFAnnot_SetStringValue(annotation, key.encode(), _wide(words))
        if quads:
            pdfium.FPDFAnnot_SetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL,
                                   _wide(_drawn(quads, (red, green, blue))))
        return True
    finally:
        pdfium.FPDFPage_CloseAnnot(annotation)


def _corner(seen: Frame, index: int) -> tuple[float, float, float, float]:
    """A place for a note that has no words on the page: down its left edge."""
    top = (_NOTE + 4) * index % max(_NOTE, seen.size[1] - 2 * _NOTE) + 4
    return 4.0, top, 4.0 + _NOTE, top + _NOTE


def _corners(seen: Frame, quad: list[float]) -> tuple[float, ...]:
    """Upper left, upper right, lower left, lower right, as they are read, in the page's own space."""
    x0, y0, x1, y1 = quad
    return tuple(value for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1)) for value in _own(seen, x, y))


def _own(seen: Frame, x: float, y: float) -> tuple[float, float]:
    """A point of the page as shown in the page's own space: y upward, before it is turned."""
    if seen.rotation == 90:
        return seen.left + y, seen.bottom + x
    if seen.rotation == 180:
        return seen.right - x, seen.bottom + y
    if seen.rotation == 270:
        return seen.right - y, seen.top - x
    return seen.left + x, seen.top - y


def _around(quads: list[tuple[float, ...]]) -> pdfium.FS_RECTF:
    across = [value for quad in quads for value in quad[0::2]]
    upward = [value for quad in quads for value in quad[1::2]]
    return pdfium.FS_RECTF(min(across), max(upward), max(across), min(upward))


def _drawn(quads: list[tuple[float, ...]], colour: tuple[int, int, int]) -> str:
    """What shows the highlight in programs that draw none by themselves. GS is PDFium's name for the opacity."""
    shapes = []
    for ulx, uly, urx, ury, llx, lly, lrx, lry in quads:
        shapes.append(f"{ulx:.2f} {uly:.2f} m {urx:.2f} {ury:.2f} l {lrx:.2f} {lry:.2f} l {llx:.2f} {lly:.2f} l h f")
    fill = " ".join(f"{part / 255:.3f}" for part in colour)
    return "\n".join(["q /GS gs", f"{fill} rg", *shapes, "Q"])


def _wide(words: str):
    encoded = words.replace("\0", " ").encode("utf-16-le", "replace") + b"\0\0"
    return ctypes.cast(ctypes.create_string_buffer(encoded, len(encoded)), ctypes.POINTER(ctypes.c_ushort))


def _date(made_at: str) -> str:
    try:
        return datetime.fromisoformat(made_at).astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    except ValueError:
        return ""


def _saved(document: pypdfium2.PdfDocument, flags: int) -> bytes:
    written = io.BytesIO()
    document.save(written, flags=flags)
    return written.getvalue()


def _holds(copy: bytes, data: bytes, password: str, count: int) -> bool:
    """Whether the update leads on to the original: where the cross-references of that are broken, it does not."""
    before = _BEFORE.search(copy, len(data))
    if not before or not re.match(rb"xref|\d+\s+\d+\s+obj", data[int(before.group(1)) :][:40]):
        return False
    try:
        document = pypdfium2.PdfDocument(copy, password=password or None)
    except pypdfium2.PdfiumError:
        return False
    try:
        return len(document) == count
    finally:
        document.close()


def _named(written: bytes, data: bytes, marks: list[dict]) -> bytes:
    """PDFium names each file by chance; the same marks in the same original shall give the same file."""
    name = hashlib.sha256(data + json.dumps(marks, sort_keys=True).encode()).hexdigest().upper().encode()

    if b"/Encrypt" in written:
        return written  # its keys are made of the name

    def replaced(found: re.Match) -> bytes:
        # what the original calls itself stays
        return _NAME.sub(lambda one: one.group() if one.group() in data else b"<" + name[:32] + b">", found.group())

    return _ID.sub(replaced, written)
