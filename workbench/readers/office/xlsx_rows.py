"""The rows of an Excel workbook as lists of cells, for a table of articles: read as a stream, however long it is."""

import json
from collections.abc import Iterator

from lxml import etree

from workbench.domain.errors import FileDamaged
from workbench.readers.office import xlsx
from workbench.readers.office.shared_xml import attribute, local
from workbench.readers.office.zipped import DOCTYPE, Zipped

_PIECE = 500_000


def lines(data: bytes, most: int = 0) -> Iterator[str]:
    """JSON lines, a list of cells each, in pieces of some size: the first visible sheet that has two rows. `most` rows
    are wanted, 0 for all."""
    zipped = Zipped(data)
    strings, dates = list(_strings(zipped)), xlsx.date_styles(zipped.xml_if_there("xl/styles.xml"))
    for place in [place for _, place, is_hidden in xlsx.sheets(zipped) if not is_hidden]:
        held: list[str] = []
        size = count = 0
        for row in _rows(zipped, place, strings, dates):
            held.append(json.dumps(row, ensure_ascii=False))
            size, count = size + len(held[-1]), count + 1
            if size > _PIECE:
                yield "\n".join(held) + "\n"
                held, size = [], 0
            if count == most:
                break
        if held:
            yield "\n".join(held) + "\n"
        if count > 1:
            return


def _rows(zipped: Zipped, place: str, strings: list[str], dates: frozenset[int]) -> Iterator[list[str]]:
    for row in _elements(zipped, place, "row"):
        cells: list[str] = []
        for cell in row:
            column = xlsx.column(attribute(cell, "r")) if local(cell) == "c" else xlsx.MOST_COLUMNS
            if column < xlsx.MOST_COLUMNS:
                cells += [""] * (column - len(cells))
                cells.append(xlsx.value(cell, strings, dates).strip())
        if any(cells):
            yield cells


def _strings(zipped: Zipped) -> Iterator[str]:
    place = "xl/sharedStrings.xml"
    if place in zipped:
        for item in _elements(zipped, place, "si"):
            yield "".join(one.text or "" for one in xlsx.spoken(item))


def _elements(zipped: Zipped, place: str, name: str) -> Iterator:
    """The elements of one local name, each let go of when the next is asked for."""
    with zipped.stream(place) as stream:
        if b"<!DOCTYPE" in stream.peek(65_536)[:65_536].replace(b"\0", b""):
            raise FileDamaged(DOCTYPE)
        parsing = etree.iterparse(
            stream, events=("end",), resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
        )
        try:
            for _, element in parsing:
                if local(element) == name:
                    yield element
                    element.clear(keep_tail=False)
                    while element.getprevious() is not None:
                        del element.getparent()[0]
        except (etree.XMLSyntaxError, ValueError) as error:
            raise FileDamaged("The text inside the file is damaged.") from error
