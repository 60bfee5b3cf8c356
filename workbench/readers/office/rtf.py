"""Rich Text Format: its words, a paragraph a line; the pictures in it are dropped before anything looks at them."""

import re

from striprtf.striprtf import rtf_to_text

from workbench.domain.documents import Found
from workbench.domain.errors import FileDamaged, FileTooLarge
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report

LARGEST = 20_000_000
_PICTURE_DATA = re.compile(rb"[0-9a-fA-F\s]{256,}+")
_INFO = re.compile(r"\{\\(title|author)\s+([^{}\\]{1,300})\}")
_MADE = re.compile(r"\{\\creatim\\yr((?:19|20)\d\d)\\mo(\d{1,2})\\dy(\d{1,2})")


def read(data: bytes, report: Report) -> Raw:
    """Read an RTF document."""
    report.progress(0, 1)
    data = _PICTURE_DATA.sub(b" ", data)
    if len(data) > LARGEST:
        raise FileTooLarge(f"The document has {len(data) / 1e6:,.0f} MB without its pictures, which no text needs.")
    source = data.decode("cp1252", "replace")
    try:
        text = rtf_to_text(source, errors="replace")
    except (ValueError, IndexError, LookupError, TypeError, OverflowError) as error:
        raise FileDamaged("The RTF document is damaged.") from error
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    paragraphs = Paragraphs()
    for line in text.split("\n"):
        paragraphs.add(" | ".join(line.strip("| ").split("|")) if "|" in line else line)
    warnings = []
    if re.search(r"\\deleted\b", source):
        warnings.append("The document has tracked changes; words that were deleted may be shown.")
    return paragraphs.raw("rtf", _stated(source), warnings, library="striprtf")


def _stated(source: str) -> list[Found]:
    head, where = source[:100_000], "the document’s own properties"
    found = [
        Found(name, squeezed(value), where, 0.6 if name == "title" else 0.5)
        for name, value in _INFO.findall(head)
        if value.strip()
    ]
    made = _MADE.search(head)
    if made and 1 <= int(made[2]) <= 12 and 1 <= int(made[3]) <= 31:
        day = f"{made[1]}-{int(made[2]):02}-{int(made[3]):02}"
        found.append(Found("published", day, "the day the document was made", 0.25))
    return found
