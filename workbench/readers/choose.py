"""Choose the reader by what the bytes are, never by what the file is called.

What cannot be read is named, so that the person knows what to do with it.
"""

import re
from collections.abc import Callable

from workbench.domain.errors import FormatUnknown
from workbench.readers.raw import Raw, Report
from workbench.readers.text import looks_utf16

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"BM", "a BMP picture"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"8BPS", "a Photoshop picture"),
    (b"\x7fELF", "a program (Linux)"),
    (b"MZ", "a program (Windows)"),
    (b"\xcf\xfa\xed\xfe", "a program (macOS)"),
    (b"\xca\xfe\xba\xbe", "a program (Java or macOS)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"(\xb5/\xfd", "a Zstandard archive"),
    (b"SQLite format 3\x00", "a database (SQLite)"),
    (b"ID3", "a sound (MP3)"),
    (b"OggS", "a sound or video (Ogg)"),
    (b"fLaC", "a sound (FLAC)"),
    (b"\x1aE\xdf\xa3", "a video (Matroska or WebM)"),
    (b"%!PS", "a PostScript document"),
    (b"{\\rtf", "an RTF document"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"OTTO", "a font"),
    (b"!<arch>", "a program library"),
    (b"AT&TFORM", "a DjVu document"),
)
_ZIPPED = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "an Excel workbook (.xlsx)"),
    (b"ppt/", "a PowerPoint presentation (.pptx)"),
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"META-INF/MANIFEST.MF", "a Java archive"),
    (b"AndroidManifest.xml", "an Android app"),
)
_HTML = re.compile(rb"(?:<!--.{0,2000}?-->\s{0,200})?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_MARKDOWN = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"\[[^\]\n]{1,200}\]\((?:https?://|/|#|\./)[^)\s]{0,400}\)"),
    re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*|__[^\s_][^_\n]{0,200}__"),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"^(?:={4,}|-{4,})$", re.MULTILINE),
    re.compile(r"^> \S", re.MULTILINE),
)


def read(data: bytes, untrusted_name: str, report: Report) -> Raw:
    """Read `data` with the reader that its content asks for. The name only decides between text and Markdown."""
    return _reader(_format(data, untrusted_name))(data, report)


def _reader(name: str) -> Callable[[bytes, Report], Raw]:
    """The format's own module, imported only now: a worker starts light, and reads one document."""
    if name == "pdf":
        from workbench.readers import pdf as module
    elif name == "markdown":
        from workbench.readers import markdown as module
    else:
        from workbench.readers import text as module
    return module.read


def _format(data: bytes, untrusted_name: str) -> str:
    if b"%PDF-" in data[:1024]:
        return "pdf"
    known = named(data)
    if known:
        raise FormatUnknown(f"This is {known}, which cannot be read as text here.")
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n\x0c")
    if _HTML.match(start):
        raise FormatUnknown(
            "This is a web page (HTML), which cannot be read here yet.",
            "Open it in a browser, print it to a PDF or copy its text, and import that.",
        )
    if not is_text(data):
        raise FormatUnknown("This is no text: it seems to be data of some program.")
    return "markdown" if _is_markdown(data[:40_000], untrusted_name) else "text"


def named(data: bytes) -> str:
    """What a binary file is, in words; "" when its beginning is nothing known."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        beginning = data[:4096] + data[-65_536:]
        return next((name for mark, name in _ZIPPED if mark in beginning), "a ZIP archive")
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "an old Office document (.doc, .xls, .ppt) or an Outlook message"
    if data[:4] == b"RIFF":
        return {b"WEBP": "a WebP picture", b"WAVE": "a sound (WAV)"}.get(data[8:12], "a video (AVI)")
    if data[4:8] == b"ftyp":
        return "a HEIC picture" if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "a video (MP4)"
    if data[257:262] == b"ustar":
        return "a tar archive"
    return next((name for mark, name in _MAGIC if data.startswith(mark) and not _is_short_mark_in_text(mark, data)), "")


def is_text(data: bytes) -> bool:
    """Whether the bytes can be text: hardly any control characters, zero bytes only where UTF-16 has them."""
    sample = data[:65_536] + data[-4096:]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or looks_utf16(data):
        return True
    if sample.count(0) > len(sample) // 1000:
        return False
    controls = len(sample) - len(sample.translate(None, bytes(set(range(32)) - {9, 10, 12, 13, 27}) + b"\x7f"))
    return controls <= max(2, len(sample) // 100)


def _is_short_mark_in_text(mark: bytes, data: bytes) -> bool:
    """ "BM" or "MZ" may begin a sentence; behind a real mark come zero bytes."""
    return len(mark) <= 4 and mark.isalnum() and 0 not in data[:64]


def _is_markdown(data: bytes, untrusted_name: str) -> bool:
    text = data.decode("utf-8", "ignore")
    signs = sum(bool(pattern.search(text)) for pattern in _MARKDOWN)
    called_so = untrusted_name.lower().endswith((".md", ".markdown", ".mdown", ".mkd"))
    return called_so and signs >= 1 or signs >= 2 and bool(_MARKDOWN[0].search(text))
