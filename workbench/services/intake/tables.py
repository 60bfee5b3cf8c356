"""A table of articles (CSV, TSV, JSON Lines, Excel): a document a row. Any other table is an ordinary file.

Rows come one by one, so that a table of any length needs no more memory than one. Excel is opened in a worker, like
every file that is not plain text.
"""

import codecs
import contextlib
import csv
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from workbench import readers
from workbench.domain.documents import Metadata
from workbench.domain.errors import FileDamaged, FileTooLarge, ReadingError
from workbench.services.intake.columns import Columns, chosen, recognised
from workbench.text.stated import dates

DELIMITED = {".csv": ",;\t|", ".tsv": "\t", ".tab": "\t"}
LINES = (".jsonl", ".ndjson")
BOOKS = (".xlsx", ".xlsm")
LARGEST = 2 * 1024 * 1024 * 1024
LONGEST_FIELD = 5_000_000
LOOKED_AT = 25
"""Rows by which a table of articles shows that it is one."""
BEGINNING = 262_144

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:$|[T ])")
_JSON = json.JSONEncoder(ensure_ascii=False, default=str)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number from 1, its text, what it says of itself, and all of it as JSON: its original. `done` counts
    bytes of the file read so far, for the progress."""

    number: int
    text: str
    metadata: Metadata
    original: bytes
    done: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may hold articles: what its columns mean, and its first rows as they stand."""

    path: Path
    columns: Columns
    beginning: tuple[Mapping[str, object], ...]
    size: int

    def choosing(self, words: str) -> "Table":
        """The same with other columns: "text=body,title=headline"."""
        return replace(self, columns=chosen(words, self.columns.names))


def look(path: Path) -> Table | None:
    """The table that a file is, None for what is no table or cannot be read as one. By its name and its beginning."""
    path = Path(path)
    if not may_be(path) or not os.path.isfile(path):
        return None
    beginning: list[dict[str, object]] = []
    with contextlib.suppress(ReadingError, csv.Error, ValueError, OSError):
        # A row that cannot be read is told when the table is, with its number.
        for values, _ in islice(_values(path, LOOKED_AT), LOOKED_AT):
            beginning.append(values)
    names = list(dict.fromkeys(name for row in beginning for name in row))
    if not names:
        return None
    return Table(path, recognised(names, beginning), tuple(beginning), path.stat().st_size)


def may_be(path: Path) -> bool:
    """Whether a file is called as tables are; cheap."""
    return Path(path).suffix.lower() in (*DELIMITED, *LINES, *BOOKS)


def is_table(path: Path) -> bool:
    """Whether a file is a table of articles."""
    table = look(path)
    return table is not None and table.columns.are_articles


def rows(table: Table) -> Iterator[Row]:
    """The rows of a table of articles. Raises a ReadingError that says which row cannot be read."""
    if table.size > LARGEST:
        raise FileTooLarge(f"{table.path.name} is larger than {LARGEST // 2**30} GB.")
    number = 0
    try:
        for number, (values, done) in enumerate(_values(table.path), 1):
            yield _row(number, values, table.columns.fields, done)
    except (csv.Error, ValueError) as error:
        raise FileDamaged(f"Row {number + 1} of {table.path.name} cannot be read: {error}.",
                          "Mend the row, or save the table again as UTF-8.") from None


def _values(path: Path, most: int = 0) -> Iterator[tuple[dict[str, object], int]]:
    """Each row's values by column, and the bytes read so far. `most` rows are wanted, 0 for all."""
    suffix = path.suffix.lower()
    if suffix in BOOKS:
        yield from _in_book(path, most)
        return
    with open(path, "rb") as file:
        encoding, mark = _encoding(file)
        counted = _Counted(file, mark)
        lines = _lines(counted, encoding)
        if suffix in DELIMITED:
            yield from _delimited(lines, counted, DELIMITED[suffix])
        else:
            yield from _json_lines(lines, counted)


def _delimited(lines: Iterator[str], counted: "_Counted", delimiters: str) -> Iterator[tuple[dict[str, object], int]]:
    csv.field_size_limit(LONGEST_FIELD)
    head = next(lines, "")
    delimiter = max(delimiters, key=head.count)
    read = csv.reader(_again(head, lines), delimiter=delimiter)
    names = [name.strip() or f"column {index}" for index, name in enumerate(next(read, []), 1)]
    for values in read:
        if any(value.strip() for value in values):
            yield dict(zip(names, values, strict=False)), counted.done


def _json_lines(lines: Iterator[str], counted: "_Counted") -> Iterator[tuple[dict[str, object], int]]:
    for line in lines:
        if line.strip():
            values = json.loads(line)
            yield values if isinstance(values, dict) else {}, counted.done


def _in_book(path: Path, most: int) -> Iterator[tuple[dict[str, object], int]]:
    """The rows of the first sheet of a workbook; its first row names the columns."""
    size = path.stat().st_size
    lines = readers.read_rows(path, most + 1 if most else 0)
    names: list[str] = []
    for index, cells in enumerate(lines):
        if not names:
            names = [name.strip() or f"column {at}" for at, name in enumerate(cells, 1)]
        else:
            yield dict(zip(names, cells, strict=False)), size * (index + 1) // (len(lines) + 1)


def _row(number: int, values: Mapping[str, object], fields: Mapping[str, str], done: int) -> Row:
    said = {field: value for field, name in fields.items()
            if isinstance(value := values.get(name), str | int | float) and not isinstance(value, bool)}
    known = {field: " ".join(str(value).split())[:2000] for field, value in said.items() if field != "text"}
    if "published" in known:
        known["published"] = _day(known["published"])
    original = _JSON.encode(values).encode("utf-8", "surrogatepass")
    return Row(number, str(said.get("text", "")), Metadata(**known), original, done)


def _day(said: str) -> str:
    """A date as ISO 8601, where it can be read in one way; else as it is written."""
    if _ISO.match(said):
        return said[:10]
    found = dates.find(said)
    return found[0] if found else said


class _Counted(io.RawIOBase):
    """A file that counts what was read of it; the first bytes may be passed over."""

    def __init__(self, file, skip: int):
        self._file, self.done = file, skip
        file.seek(skip)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        self.done += len(data)
        return len(data)


def _lines(counted: _Counted, encoding: str) -> Iterator[str]:
    """Lines with their ends; one that is longer than any field may be is a fault of the table."""
    # UTF-8 that is broken further down is told, with its row; a guess is not expected to be right everywhere.
    errors = "strict" if encoding == "utf-8" else "replace"
    text = io.TextIOWrapper(io.BufferedReader(counted, BEGINNING), encoding=encoding, errors=errors, newline="")
    while line := text.readline(2 * LONGEST_FIELD):
        if len(line) >= 2 * LONGEST_FIELD:
            raise csv.Error("a line without an end")
        yield line


def _encoding(file) -> tuple[str, int]:
    """How the letters of a table are written, and how many bytes its mark takes."""
    beginning = file.read(BEGINNING)
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"),
                           (codecs.BOM_UTF16_BE, "utf-16-be")):
        if beginning.startswith(mark):
            return encoding, len(mark)
    if len(beginning) == BEGINNING:
        beginning = beginning[: beginning.rfind(b"\n") + 1] or beginning
    return readers.encoding_of(beginning), 0


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest
