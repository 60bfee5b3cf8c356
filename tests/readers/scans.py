"""Scans for the tests: pages of text as pictures, askew, turned and dirty as scanners make them."""

import zlib
from collections.abc import Sequence

import numpy as np
import pypdfium2

from tests.readers.conftest import _file


def scanned(
    data: bytes, *, dpi: int = 200, askew: float = 0.0, turned: int = 0, noise: float = 12.0, only: Sequence[int] = ()
) -> bytes:
    """The PDF with its pages (or `only` these, from 1) as pictures: `askew` in degrees, `turned` by quarters."""
    source = pypdfium2.PdfDocument(data)
    out = pypdfium2.PdfDocument.new()
    for index in range(len(source)):
        if only and index + 1 not in only:
            out.import_pages(source, [index])
            continue
        grey = source[index].render(scale=dpi / 72, grayscale=True).to_numpy().copy()
        out.import_pages(pypdfium2.PdfDocument(_picture(_dirty(np.rot90(_turned(grey, askew), turned), noise), dpi)))
    import io

    written = io.BytesIO()
    out.save(written)
    return written.getvalue()


def _turned(grey: np.ndarray, degrees: float) -> np.ndarray:
    if not degrees:
        return grey
    height, width = grey.shape
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    y, x = np.mgrid[0:height, 0:width]
    x, y = x - width / 2, y - height / 2
    column = np.clip((cos * x + sin * y + width / 2).round().astype(int), 0, width - 1)
    row = np.clip((cos * y - sin * x + height / 2).round().astype(int), 0, height - 1)
    return grey[row, column]


def _dirty(grey: np.ndarray, noise: float) -> np.ndarray:
    chance = np.random.default_rng(5)
    return np.clip(35 + grey * 0.8 + chance.normal(0, noise, grey.shape), 0, 255).astype(np.uint8)


def _picture(grey: np.ndarray, dpi: int) -> bytes:
    height, width = grey.shape
    across, down = width * 72 / dpi, height * 72 / dpi
    content = f"q {across:.2f} 0 0 {down:.2f} 0 0 cm /Im Do Q".encode()
    packed = zlib.compress(grey.tobytes(), 1)
    return _file([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across:.2f} {down:.2f}] /Contents 4 0 R "
        "/Resources << /XObject << /Im 5 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream",
        f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 "
        f"/Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode() + packed + b"\nendstream",
    ])


def lying(shown: str, held: str, *, size: float = 12, around: tuple[str, str] = ("It carried ", " tons of grain.")) -> bytes:
    """A PDF whose page draws `shown` and whose text says `held` (of the same length): its font's ToUnicode lies."""
    pairs = "".join(f"<{ord(drawn):02X}> <{ord(said):04X}>\n" for drawn, said in zip(shown, held, strict=True))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lie def /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"{len(shown)} beginbfchar\n{pairs}endbfchar\nendcmap end end"
    ).encode()
    content = (
        f"BT /F1 {size} Tf 1 0 0 1 72 100 Tm ({around[0]}) Tj /F2 {size} Tf ({shown}) Tj /F1 {size} Tf ({around[1]}) Tj ET"
    ).encode()
    return _file([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 200] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>",
        b"<< /Length %d >>\nstream\n" % len(cmap) + cmap + b"\nendstream",
    ])
