"""Excel workbooks: a heading for each sheet, a line for each row; dates as dates, formulas by their values.

Hidden sheets are read too and said to be hidden.
"""

import datetime
import posixpath
import re
from collections.abc import Iterator

from workbench.domain.documents import Found, PassageKind
from workbench.domain.errors import FileDamaged
from workbench.readers.office.shared_xml import attribute, day, local, texts
from workbench.readers.office.zipped import Zipped
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report

_BOOK = "xl/workbook.xml"
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_QUOTED = re.compile(r"\"[^\"]*\"|\[[^\]]*\]|\\.")
_COLUMN = re.compile(r"([A-Z]{1,3})\d")
MOST_COLUMNS = 200
_EPOCH = datetime.datetime(1899, 12, 30)


def read(data: bytes, report: Report) -> Raw:
    """Read an Excel workbook (.xlsx)."""
    zipped = Zipped(data)
    strings, dates = _strings(zipped), date_styles(zipped.xml_if_there("xl/styles.xml"))
    found = list(sheets(zipped))
    if not found:
        raise FileDamaged("The workbook has no sheets that can be found.")
    paragraphs, hidden = Paragraphs(), []
    for done, (name, place, is_hidden) in enumerate(found):
        report.progress(done, len(found))
        paragraphs.add(name, PassageKind.HEADING, "name of a sheet")
        hidden += [name] if is_hidden else []
        for number, row in enumerate(_rows(zipped.xml(place), strings, dates)):
            paragraphs.add(row, PassageKind.TEXT, "row of a table", close=number > 0)
    warnings = [f"Hidden in the workbook, and read all the same: {', '.join(hidden)[:300]}."] if hidden else []
    return paragraphs.raw("table", _stated(zipped), warnings, library="xlsx")


def sheets(zipped: Zipped) -> Iterator[tuple[str, str, bool]]:
    """Name and part of each sheet, and whether it is hidden."""
    book, relations = zipped.xml(_BOOK), zipped.xml_if_there("xl/_rels/workbook.xml.rels")
    targets = {attribute(one, "Id"): attribute(one, "Target") for one in (relations if relations is not None else ())}
    for sheet in book.iter():
        if local(sheet) != "sheet":
            continue
        target = targets.get(_relation(sheet), "")
        place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
        if place in zipped and "worksheets" in place:
            yield squeezed(attribute(sheet, "name"), 100), place, _is_hidden(sheet)


def _relation(sheet) -> str:
    return next((value for key, value in sheet.attrib.items() if "relationships" in key and local(key) == "id"), "")


def _is_hidden(sheet) -> bool:
    return attribute(sheet, "state") in ("hidden", "veryHidden")


def _strings(zipped: Zipped) -> list[str]:
    """The words that cells point to, without the sounds that Japanese writes beside them."""
    root = zipped.xml_if_there("xl/sharedStrings.xml")
    items = root if root is not None else ()
    return ["".join(one.text or "" for one in spoken(item)) for item in items if local(item) == "si"]


def spoken(item) -> Iterator:
    """The runs of words of a string or cell."""
    for child in item.iter():
        parent = child.getparent()
        if local(child) == "t" and not (parent is not None and local(parent) == "rPh"):
            yield child


def date_styles(styles) -> frozenset[int]:
    """The numbers of the cell styles that show a number as a date."""
    if styles is None:
        return frozenset()
    formats = set(_DATE_FORMATS)
    for one in styles.iter():
        code = _QUOTED.sub("", attribute(one, "formatCode")).lower() if local(one) == "numFmt" else ""
        if any(letter in code for letter in "yd") and attribute(one, "numFmtId").isdigit():
            formats.add(int(attribute(one, "numFmtId")[:6]))
    cells = next((one for one in styles if local(one) == "cellXfs"), ())
    return frozenset(index for index, one in enumerate(cells) if attribute(one, "numFmtId") in map(str, formats))


def _rows(sheet, strings: list[str], dates: frozenset[int]) -> Iterator[str]:
    """The rows that hold anything. A cell stands in its column: an empty one before it leaves its place empty."""
    for row in sheet.iter():
        if local(row) != "row":
            continue
        cells: list[str] = []
        for cell in row:
            at = column(attribute(cell, "r"))
            if local(cell) == "c" and at < MOST_COLUMNS:
                cells += [""] * (at - len(cells))
                cells.append(" ".join(value(cell, strings, dates).split()))
        if any(cells):
            yield " | ".join(cells).rstrip(" |")


def column(reference: str) -> int:
    """0 for A, 26 for AA; 0 where the cell does not say, so that it follows the one before."""
    letters = _COLUMN.match(reference)
    number = 0
    for letter in letters.group(1) if letters else "A":
        number = number * 26 + ord(letter) - 64
    return number - 1


def value(cell, strings: list[str], dates: frozenset[int]) -> str:
    """What a cell shows."""
    kind = attribute(cell, "t")
    if kind == "inlineStr":
        return "".join(one.text or "" for one in spoken(cell))
    kept = next((one.text or "" for one in cell if local(one) == "v"), "")
    if kind == "s":
        return strings[int(kept)] if kept.isdigit() and int(kept[:9]) < len(strings) else ""
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}.get(kept, kept)
    style = attribute(cell, "s")
    is_date = style.isdigit() and int(style[:6]) in dates
    return _date(kept) if is_date and kind in ("", "n") else _number(kept)


def _date(value: str) -> str:
    try:
        moment = _EPOCH + datetime.timedelta(days=round(float(value) * 86_400) / 86_400)
    except (ValueError, OverflowError):
        return value
    return moment.strftime("%Y-%m-%d" if moment.time() == datetime.time() else "%Y-%m-%d %H:%M")


def _number(value: str) -> str:
    """0.1 + 0.2 is kept by Excel as 0.30000000000000004 and shown as 0.3: fifteen digits count."""
    if len(value) < 16:
        return value
    try:
        return f"{float(value):.15g}"
    except ValueError:
        return value


def _stated(zipped: Zipped) -> list[Found]:
    root = zipped.xml_if_there("docProps/core.xml")
    if root is None:
        return []
    where = "the workbook’s own properties"
    found = [Found("title", squeezed(text), where, 0.6) for text in texts(root, "title")[:1]]
    found += [Found("author", squeezed(text), where, 0.5) for text in texts(root, "creator")[:1]]
    made = [day(text) for text in texts(root, "created")[:1] if day(text)]
    return found + [Found("published", one, "the day the workbook was made", 0.25) for one in made]
