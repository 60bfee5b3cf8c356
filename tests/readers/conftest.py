"""Files to read, written by hand, so that every box, every part and every fault in them is ours."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest

from workbench.domain.documents import Note, Passage, PassageKind
from workbench.readers.pdf import document as pdf_reader
from workbench.readers.raw import Raw, Report
from workbench.text.layout.structure import Structured, structure


def make_pdf(
    pages: Sequence[Sequence[tuple]],
    *,
    size: tuple[float, float] = (612, 792),
    rotate: int = 0,
    compress: bool = False,
    labels: str = "",
    picture: bool = False,
) -> bytes:
    """A PDF in Helvetica. A page is a sequence of (x, y from the top, size, text), (x, y, size, text, angle), of
    (x0, y0, x1, y1) for a line that is drawn, and of bytes for anything else."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    image_at = 4 + 2 * len(pages)
    objects.append(f"<< /Type /Catalog /Pages 2 0 R {labels} >>".encode())
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    resources = "<< /Font << /F1 3 0 R >>" + (f" /XObject << /Im {image_at} 0 R >>" if picture else "") + " >>"
    for index, page in enumerate(pages):
        turn = f"/Rotate {rotate}" if rotate else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] {turn} "
            f"/Resources {resources} /Contents {5 + 2 * index} 0 R >>".encode()
        )
        content = _content(page, size[1]) + (b"\nq 500 0 0 700 50 50 cm /Im Do Q" if picture else b"")
        how = b" /Filter /FlateDecode" if compress else b""
        stream = zlib.compress(content) if compress else content
        objects.append(b"<< /Length %d%s >>\nstream\n" % (len(stream), how) + stream + b"\nendstream")
    if picture:
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
            b" /Length 1 >>\nstream\n\x80\nendstream"
        )
    return _file(objects)


def _content(page: Sequence[tuple], height: float) -> bytes:
    parts = []
    for item in page:
        if isinstance(item, bytes):
            parts.append(item)
            continue
        x, y, size, text, *angle = item
        if not isinstance(text, str):
            parts.append(f"{x} {height - y} m {size} {height - text} l S".encode())
            continue
        escaped = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        matrix = {0: "1 0 0 1", 90: "0 1 -1 0", -90: "0 -1 1 0"}[angle[0] if angle else 0]
        parts.append(f"BT /F1 {size} Tf {matrix} {x} {height - y} Tm (".encode() + escaped + b") Tj ET")
    return b"\n".join(parts)


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)


def pdf_of(*objects: str | bytes, trailer: str = "/Root 1 0 R") -> bytes:
    """A PDF of numbered objects without a table of where they are: readers look for them."""
    body = b"".join(
        b"%d 0 obj\n%s\nendobj\n" % (number, text.encode() if isinstance(text, str) else text)
        for number, text in enumerate(objects, 1)
    )
    return b"%PDF-1.7\n" + body + f"trailer << /Size {len(objects) + 1} {trailer} >>\n%%EOF\n".encode()


def stream(content: bytes, entries: str = "") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n" % (len(content), entries.encode()) + content + b"\nendstream"


def one_page(content: bytes, *more: str | bytes, page: str = "", catalog: str = "", resources: str = "") -> bytes:
    """A PDF of one page of 600 by 800 points with Helvetica as /F1; further objects are numbered from 6."""
    return pdf_of(
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 4 0 R >> {resources} >> "
        f"/Contents 5 0 R {page} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        stream(content),
        *more,
    )


def column(text: str, x: float, top: float, size: float = 11, wide: int = 80, pitch: float = 13.5) -> list[tuple]:
    """`text` as wrapped lines of a page, one paragraph an element of its split at blank lines."""
    import textwrap

    placed, y = [], top
    for paragraph in text.split("\n\n"):
        for line in textwrap.wrap(paragraph, wide, break_on_hyphens=False):
            placed.append((x, y, size, line))
            y += pitch
        y += 0.7 * pitch
    return placed


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>The harbour of Vell</dc:title><dc:creator>Ana Lund</dc:creator>"
    "<dcterms:created>2020-03-03T08:00:00Z</dcterms:created></cp:coreProperties>"
)
STYLES = (
    f'<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>'
)


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of named parts, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            zipped.writestr(name, content, how)
    return out.getvalue()


def make_docx(body: str, **parts: str | bytes) -> bytes:
    """A Word document of the XML inside its body; other parts by name, "_" for "/" and without ".xml"."""
    more = {f"{name.replace('_', '/', 1)}.xml": content for name, content in parts.items()}
    return archive(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": STYLES,
            "docProps/core.xml": CORE,
        }
        | more
    )


def make_odt(body: str, **parts: str) -> bytes:
    """An OpenDocument text of the XML inside its office:text."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0" xmlns:text="{office}:text:1.0" '
        f'xmlns:table="{office}:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    return archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content} | parts)


def make_epub(chapters: Mapping[str, str], spine: Sequence[str] | None = None, **parts: str) -> bytes:
    """A book of XHTML bodies by name, read in the order of `spine`."""
    items = "".join(
        f'<item id="i{index}" href="{name}" media-type="application/xhtml+xml"/>' for index, name in enumerate(chapters)
    )
    names = list(chapters)
    order = "".join(f'<itemref idref="i{names.index(name)}"/>' for name in spine or names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Ports of the north</dc:title><dc:creator>Ana Lund</dc:creator><dc:language>en-GB</dc:language>"
        f"<dc:date>2019-05</dc:date></metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
    )
    page = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body>{}</body></html>'
    books = {f"OEBPS/{name}": page.format(body) for name, body in chapters.items()}
    return archive(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/content.opf": package}
        | books
        | parts
    )


@pytest.fixture(scope="session")
def zipped():
    return archive


@pytest.fixture(scope="session")
def docx():
    return make_docx


@pytest.fixture(scope="session")
def odt():
    return make_odt


@pytest.fixture(scope="session")
def epub():
    return make_epub


@pytest.fixture(scope="session")
def pdf():
    return make_pdf


@dataclass(frozen=True)
class Made:
    """What became of a file without a worker: the raw text with its pages and notes, and what was made of it."""

    raw: Raw
    structured: Structured

    @property
    def text(self) -> str:
        return self.raw.text

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.structured.passages

    @property
    def notes(self) -> tuple[Note, ...]:
        return self.raw.notes

    def shown(self, kind: PassageKind = PassageKind.TEXT) -> str:
        """The passages of a kind, one after the other."""
        return " ".join(passage.text for passage in self.passages if passage.kind is kind)


@pytest.fixture(scope="session")
def made():
    """Read the bytes of a PDF in this process: a worker for each of many small files would take minutes."""

    def make(data: bytes, password: str = "") -> Made:
        raw = pdf_reader.read(data, Report(password=password))
        given = {"laid_out": raw.laid_out, "edits": raw.edits, "from_a_site": raw.from_a_site}
        return Made(raw, structure(raw.text, **given))

    return make


@pytest.fixture(scope="session")
def pdf_objects():
    return pdf_of


@pytest.fixture(scope="session")
def pdf_stream():
    return stream


@pytest.fixture(scope="session")
def pdf_page():
    return one_page


@pytest.fixture(scope="session")
def pdf_column():
    return column


@pytest.fixture
def written(tmp_path):
    """Write bytes or text to a file and give its path."""

    def write(content: bytes | str, name: str = "document.txt"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write
