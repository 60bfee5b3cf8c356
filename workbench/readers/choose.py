"""Choose the reader by what the bytes are, never by what the file is called.

What cannot be read is named, so that the person knows what to do with it.
"""

import importlib
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
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"OTTO", "a font"),
    (b"!<arch>", "a program library"),
    (b"AT&TFORM", "a DjVu document"),
)
_ZIPPED = (
    (b"mimetypeapplication/epub+zip", "epub", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "odt", "an OpenDocument text (.odt)"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "", "an OpenDocument file that is not text"),
    (b"word/document.xml", "docx", "a Word document (.docx)"),
    (b"word/", "docx", "a Word document (.docx)"),
    (b"xl/workbook.xml", "xlsx", "an Excel workbook (.xlsx)"),
    (b"xl/", "", "an Excel workbook that is not in XML (.xlsb)"),
    (b"ppt/", "", "a PowerPoint presentation (.pptx)"),
    (b"META-INF/container.xml", "epub", "an EPUB book"),
    (b"META-INF/MANIFEST.MF", "", "a Java archive"),
    (b"AndroidManifest.xml", "", "an Android app"),
)
"""What lies inside a zip archive, the format that reads it ("" where none does), and what to call it."""
_HTML = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200}){0,3}<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_PART = re.compile(rb"<(?:div|p|article|section|main|table|h1|meta|title)\b[^<>]{0,400}>", re.IGNORECASE)
_SUBTITLES = re.compile(
    r"WEBVTT(?:[ \t\r\n]|$)|(?:\d{1,6}[ \t]*\r?\n)?\d{1,3}:\d\d:\d\d[,.]\d{3}[ \t]+-->[ \t]+\d{1,3}:\d\d:\d\d"
)
_FIELD = re.compile(rb"(?:^|\n)([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?[^\n]*")
_MAIL_ONLY = frozenset((b"message-id", b"mime-version", b"received", b"return-path", b"delivered-to", b"x-mailer"))
_MAIL = frozenset((b"from", b"subject", b"date", b"to"))
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


def is_plain(data: bytes, untrusted_name: str) -> bool:
    """Whether this is a text without a format of its own (or Markdown), in UTF-8 throughout: nothing is parsed."""
    try:
        data.decode("utf-8")
        return _format(data, untrusted_name) in ("text", "markdown")
    except (UnicodeDecodeError, FormatUnknown):
        return False


_WHERE = {"docx": "office.docx", "eml": "web.eml", "epub": "web.epub", "html": "web.html", "odt": "office.odt",
          "pdf": "pdf.document", "rtf": "office.rtf", "xlsx": "office.xlsx"}
"""The formats whose module lies in a room of this floor."""


def _reader(name: str) -> Callable[[bytes, Report], Raw]:
    """The format's own module, imported only now: a worker starts light, and reads one document."""
    return importlib.import_module(f"workbench.readers.{_WHERE.get(name, name)}").read


def _format(data: bytes, untrusted_name: str) -> str:
    if b"%PDF-" in data[:1024]:
        return "pdf"
    zipped = _zipped(data)
    if zipped and zipped[0]:
        return zipped[0]
    known = named(data)
    if known:
        raise FormatUnknown(f"This is {known}, which cannot be read as text here.")
    if data[:5] == b"{\\rtf":
        return "rtf"
    if not is_text(data):
        raise FormatUnknown("This is not text: it looks like some program’s data.")
    return _written(data, untrusted_name)


def _written(data: bytes, untrusted_name: str) -> str:
    """Which of the formats that are themselves written as text."""
    wide = looks_utf16(data) or {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(data[:2], "")
    start = data[:16_384].decode(wide or "utf-8", "ignore").lstrip("\ufeff \t\r\n\x0c")
    plain = start.encode("utf-8", "ignore")
    if _HTML.match(plain[:4096]):
        return "html"
    if _SUBTITLES.match(start):
        return "subtitles"
    if _is_mail(plain, untrusted_name):
        return "eml"
    if untrusted_name.lower().endswith((".html", ".htm", ".xhtml")) and _HTML_PART.search(plain):
        return "html"
    return "markdown" if _is_markdown(data[:40_000], untrusted_name) else "text"


def _is_mail(plain: bytes, untrusted_name: str) -> bool:
    """A head of fields that only messages have, or a message by name with its usual fields; no letter "From: …"."""
    head = re.split(rb"\r?\n\r?\n", plain, maxsplit=1)[0]
    if not _FIELD.match(head.partition(b"\n")[2] if head.startswith(b"From ") else head):
        return False
    fields = {field.lower() for field in _FIELD.findall(head)}
    called_so = untrusted_name.lower().endswith((".eml", ".mht", ".mhtml"))
    return bool(fields & _MAIL) and (called_so or len(fields & _MAIL_ONLY) >= 1 and len(fields) >= 3)


def named(data: bytes) -> str:
    """What a binary file is, in words; "" when its beginning is nothing known."""
    if zipped := _zipped(data):
        return zipped[1]
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return "an old Office document (.doc, .xls, .ppt) or an Outlook message"
    if data[:4] == b"RIFF":
        return {b"WEBP": "a WebP picture", b"WAVE": "a sound (WAV)"}.get(data[8:12], "a video (AVI)")
    if data[4:8] == b"ftyp":
        return "a HEIC picture" if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "a video (MP4)"
    if data[257:262] == b"ustar":
        return "a tar archive"
    return next((name for mark, name in _MAGIC if data.startswith(mark) and not _is_short_mark_in_text(mark, data)), "")


def _zipped(data: bytes) -> tuple[str, str] | None:
    """The format inside a zip archive and its name; None for what is no such archive."""
    if data[:4] not in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return None
    beginning = data[:4096] + data[-65_536:]
    return next(((format_, name) for mark, format_, name in _ZIPPED if mark in beginning), ("", "a ZIP archive"))


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
