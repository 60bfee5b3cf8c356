"""What the columns of a table of articles mean: recognised by their names, confirmed or changed by a checker."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.errors import ActError

FIELDS = ("text", "title", "author", "publisher", "published", "url", "language")
"""What a column can hold."""

_NAMES = {
    "text": "text body content article articletext fulltext articlebody maintext contenttext story texto cuerpo "
            "contenido textocompleto articulo nota transcript",
    "title": "title headline heading titulo titular name header",
    "author": "author authors byline writer creator autor autores by firma",
    "publisher": "publisher source outlet newspaper publication medium media site sitename sourcename domain medio "
                 "fuente editor editorial newsoutlet",
    "published": "date published publishdate pubdate publicationdate publishedat datetime day fecha fechapublicacion "
                 "created createdat time timestamp",
    "url": "url link address href permalink sourceurl weblink enlace direccion uri",
    "language": "language lang idioma lengua",
}
_KNOWN = {name: field for field, names in reversed(_NAMES.items()) for name in names.split()}
_PLAIN = str.maketrans("áéíóúüñ", "aeiouun")
_TELLING = 60
"""Characters that half of the texts have where a column is believed to hold articles; "text" itself is believed."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field; fields without one are left out. `names` are all columns in their order."""

    names: tuple[str, ...]
    fields: Mapping[str, str]

    @property
    def are_articles(self) -> bool:
        """Whether a text is among them: without one there is nothing to read."""
        return "text" in self.fields


def recognised(names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> Columns:
    """What the columns mean by their names, the first of two that mean the same. A column of texts is believed when it
    is called "text", or when the first `rows` hold sentences in it."""
    fields: dict[str, str] = {}
    for name in names:
        field = _KNOWN.get(_plain(name), "")
        if field == "text" and _plain(name) != "text" and not _holds_sentences(name, rows):
            continue
        if field and (field not in fields or _plain(name) == field):
            fields[field] = name
    return Columns(tuple(names), fields)


def chosen(words: str, names: Sequence[str]) -> Columns:
    """The columns that somebody names: "text=body,title=headline". `ActError` where one is not there."""
    fields = {}
    for pair in filter(None, (part.strip() for part in words.split(","))):
        field, _, name = (part.strip() for part in pair.partition("="))
        field = "published" if field == "date" else field
        there = next((one for one in names if one == name), None) or next(
            (one for one in names if one.strip().lower() == name.lower()), None)
        if field not in FIELDS or there is None:
            wrong = f"no column “{name}”" if field in FIELDS else f"nothing called “{field}” that a column could hold"
            raise ActError(f"There is {wrong} in the table.",
                           f"Columns are {', '.join(names)}; they can hold {', '.join(FIELDS)}.")
        fields[field] = there
    if "text" not in fields:
        raise ActError("No column is named that holds the texts.", "Say which: text=NAME OF THE COLUMN.")
    return Columns(tuple(names), fields)


def _holds_sentences(name: str, rows: Sequence[Mapping[str, object]]) -> bool:
    lengths = sorted(len(value) for row in rows if isinstance(value := row.get(name), str) and value.strip())
    return bool(lengths) and lengths[len(lengths) // 2] >= _TELLING


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower().translate(_PLAIN))
