"""Plain text: bytes to characters, and nothing else is changed.

Order of belief: byte order mark, UTF-16 by its zero bytes, strict UTF-8, then a guess (charset-normalizer), which is
always said. Western text that Windows-1252 explains with everyday letters is believed to be that: guesses among its
many relatives are often wrong.
"""

import codecs

from workbench.domain.errors import FileTooLarge, FormatUnknown
from workbench.readers.raw import VERSION, Raw, Report

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Western (Windows-1252)",
    "iso8859-15": "Western (ISO 8859-15)",
    "mac-roman": "Western (old Macintosh)",
    "cp437": "Western (DOS)",
    "cp1250": "Central European (Windows-1250)",
    "iso8859-2": "Central European (ISO 8859-2)",
    "cp1254": "Turkish (Windows-1254)",
    "cp1251": "Cyrillic (Windows-1251)",
    "koi8-r": "Cyrillic (KOI8-R)",
    "cp1253": "Greek (Windows-1253)",
    "cp1255": "Hebrew (Windows-1255)",
    "cp1256": "Arabic (Windows-1256)",
    "gb18030": "Chinese (GB 18030)",
    "big5": "Chinese (Big5)",
    "shift_jis": "Japanese (Shift JIS)",
    "euc-jp": "Japanese (EUC)",
    "euc-kr": "Korean (EUC)",
    "utf-16-le": "UTF-16, little-endian",
    "utf-16-be": "UTF-16, big-endian",
}
"""The ways of writing letters that a checker can choose among, and what to call them."""

_EVERYDAY = frozenset("áéíóúüñÁÉÍÓÚÜÑàèìòùâêîôûäëïöçÇÄÖßåøæãõ¿¡«»“”‘’–—…•€£°ºª§©®´·\u00a0")
_SAMPLE = 400_000
MOST_CHARACTERS = 60_000_000
"""Some hundred books; more takes longer to put into the library than anybody waits."""


def read(data: bytes, report: Report) -> Raw:
    """Read a text file."""
    report.progress(0, 1)
    text, encoding, warnings = decode(data, report.encoding)
    if len(text) > MOST_CHARACTERS:
        raise FileTooLarge(
            f"The text has {len(text) / 1e6:,.0f} million characters; "
            f"{MOST_CHARACTERS / 1e6:,.0f} million can be read as one document.",
            "Cut the file into parts and import those that you need.",
        )
    return Raw("text", text, f"text {VERSION}, {encoding}", warnings=warnings)


def decode(data: bytes, chosen: str = "") -> tuple[str, str, tuple[str, ...]]:
    """The characters of a text file, the encoding's name, and a warning where it was a guess. `chosen` is believed
    before anything else."""
    if chosen:
        mark = next((mark for mark, encoding in _MARKS if encoding == chosen and data.startswith(mark)), b"")
        return _strictly(data[len(mark) :], chosen)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    wide = looks_utf16(data)
    if wide:
        return _strictly(data, wide)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    encoding = _guess(data[:_SAMPLE])
    text = data.decode(encoding, "replace")
    return (
        text,
        encoding,
        (
            f"The file does not state its encoding; it was read as {_name(encoding)}. "
            "If letters look wrong, choose another way of reading them in the document’s details.",
        ),
    )


def encoding_of(data: bytes) -> str:
    """The encoding that `data` is most likely in."""
    return decode(data)[1]


def looks_utf16(data: bytes) -> str:
    """ "utf-16-le" or "utf-16-be" when every other byte of the beginning is mostly zero, else ""."""
    sample = data[:4096]
    half = len(sample) // 2
    if half < 4:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _strictly(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    """What a byte order mark promises; damaged places become � and are said."""
    try:
        return data.decode(encoding), encoding, ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return (
            text,
            encoding,
            (f"Some characters of the file are damaged and are shown as �: it is not entirely {_name(encoding)}.",),
        )


def _guess(sample: bytes) -> str:
    if _is_western(sample):
        return "cp1252"
    from charset_normalizer import from_bytes  # heavy, and only needed here

    best = from_bytes(sample, steps=5, chunk_size=1024).best()
    if best is None:
        raise FormatUnknown("The file holds no text in any encoding that is known here.")
    return best.encoding


def _is_western(sample: bytes) -> bool:
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    high = [character for character in text if character > "\x7f"]
    return sum(character in _EVERYDAY for character in high) >= 0.95 * len(high)


def _name(encoding: str) -> str:
    return ENCODINGS.get(encoding) or ENCODINGS.get(encoding.replace("_", "-")) or encoding.replace("_", "-")
