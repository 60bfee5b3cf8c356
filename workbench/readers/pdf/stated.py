"""What a PDF states of itself: its information dictionary, its XMP packet, the language of its catalogue.

Programs fill these in and people forget to change them, so that each comes with where it stands and with little
confidence. PDFium does not tell of XMP: the packet is looked for in the file, as its standard provides for.
"""

import re
from collections.abc import Iterator
from itertools import islice

import pypdfium2

from workbench.domain.documents import Found

_OPENS, _CLOSES = b"<x:xmpmeta", b"</x:xmpmeta>"
_MOST_PACKETS = 50
_LONGEST_PACKET = 400_000
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PRISM = re.compile(r"\{http://prismstandard\.org/namespaces/basic/[^}]*\}")
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_OF_A_PDF = b"http://ns.adobe.com/pdf/1.3/"
_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d{2})?-?(\d{2})?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,400}$")
_NO_TITLE = ("untitled", "microsoft word -", "microsoft powerpoint -", "unknown", "document1", "title")
_FILE = re.compile(r"\.(?:docx?|odt|indd|qxd|tex|dvi|pptx?|xlsx?|pdf|rtf|pages|p65)$", re.IGNORECASE)
_MOST = 300


def stated(document: pypdfium2.PdfDocument, data: bytes) -> tuple[Found, ...]:
    """Title, authors, publisher, date, address and language, each with where it stands. Of equal ones the surest."""
    best: dict[tuple[str, str], Found] = {}
    for found in (*_from_information(document), *_from_xmp(data), *_from_catalogue(document)):
        key = found.field, found.value.casefold()
        if key not in best or best[key].confidence < found.confidence:
            best[key] = found
    return tuple(best.values())


def _from_information(document: pypdfium2.PdfDocument) -> Iterator[Found]:
    try:
        info = document.get_metadata_dict(skip_empty=True)
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return
    where = "the PDF’s own information"
    if title := _title(info.get("Title", "")):
        yield Found("title", title, f"{where}: Title", 0.5)
    if author := _squeezed(info.get("Author", "")):
        yield Found("author", author, f"{where}: Author", 0.4)
    if made := _date(info.get("CreationDate", "")):
        yield Found("published", made, f"{where}: the day the PDF was made", 0.25)


def _from_catalogue(document: pypdfium2.PdfDocument) -> Iterator[Found]:
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < length <= 100:
        return
    units = (pdfium.FPDF_WCHAR * (length // 2 + 1))()
    pdfium.FPDFCatalog_GetLanguage(document, units, length)
    code = bytes(units)[: length - 2].decode("utf-16-le", "ignore").strip("\x00 ")
    if _LANGUAGE.match(code):
        yield Found("language", code, "the language that the PDF states", 0.4)


def _from_xmp(data: bytes) -> Iterator[Found]:
    """From the packet of the document: pictures inside may have packets of their own, the last one written holds."""
    packets = list(islice(_packets(data), _MOST_PACKETS))
    of_a_pdf = [packet for packet in packets if _OF_A_PDF in packet]
    packet = of_a_pdf[-1] if of_a_pdf else packets[0] if len(packets) == 1 else None
    if packet is None or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        return
    # imported only now: few PDFs have a packet that is not packed away
    import xml.etree.ElementTree as ElementTree

    try:
        root = ElementTree.fromstring(packet)
    except (ElementTree.ParseError, ValueError, LookupError):
        return
    for description in root.iter(f"{_RDF}Description"):
        yield from _described(description)


def _packets(data: bytes) -> Iterator[bytes]:
    at = 0
    while (end := data.find(_CLOSES, at)) >= 0:
        end += len(_CLOSES)
        start = data.rfind(_OPENS, max(at, end - _LONGEST_PACKET), end)
        if start >= 0:
            yield data[start:end]
        at = end


def _described(description) -> Iterator[Found]:
    where = "the PDF’s XMP metadata"
    told = {name: [value] for name, value in description.attrib.items()}
    for part in description:
        told[part.tag] = _values(part)
    for name, values in told.items():
        values = [value for value in map(_squeezed, values) if value]
        plain = _PRISM.sub("prism:", name)
        if not values:
            continue
        if name == f"{_DC}title" and (title := _title(values[0])):
            yield Found("title", title, f"{where}: dc:title", 0.55)
        elif name == f"{_DC}creator":
            yield Found("author", ", ".join(values[:20])[:_MOST], f"{where}: dc:creator", 0.5)
        elif name == f"{_DC}publisher":
            yield Found("publisher", values[0], f"{where}: dc:publisher", 0.6)
        elif name == f"{_DC}language" and _LANGUAGE.match(values[0]):
            yield Found("language", values[0], f"{where}: dc:language", 0.4)
        elif name in (f"{_DC}date", "prism:publicationDate") or plain == "prism:publicationDate":
            if day := _date(values[0]):
                yield Found("published", day, f"{where}: {'dc:date' if name.startswith(_DC) else plain}", 0.5)
        elif name == f"{_XMP}CreateDate" and (day := _date(values[0])):
            yield Found("published", day, f"{where}: the day the PDF was made", 0.25)
        elif plain in ("prism:url", "prism:link") and _ADDRESS.match(values[0]):
            yield Found("url", values[0], f"{where}: {plain}", 0.6)
        elif plain == "prism:publicationName":
            yield Found("publisher", values[0], f"{where}: {plain}", 0.5)


def _values(part) -> list[str]:
    """The items of a list, in its order, or the words themselves."""
    items = [item.text or "" for item in part.iter(f"{_RDF}li")]
    return items or [part.text or ""]


def _title(stated: str) -> str:
    title = _squeezed(stated)
    return "" if title.lower().startswith(_NO_TITLE) or _FILE.search(title) else title


def _squeezed(stated: str) -> str:
    return " ".join(stated.replace("\x00", "").split())[:_MOST]


def _date(stated: str) -> str:
    """A date as ISO 8601, whole or partial; "" where it is none."""
    found = _DATE.match(stated.strip())
    if not found or not 1900 <= int(found[1]) <= 2100:
        return ""
    month, day = found[2], found[3]
    if not month or not 1 <= int(month) <= 12:
        return found[1]
    return f"{found[1]}-{month}-{day}" if day and 1 <= int(day) <= 31 else f"{found[1]}-{month}"
