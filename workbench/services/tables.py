"""A table of articles (CSV, TSV or JSON Lines): a document a row. Any other table is an ordinary file."""

import csv
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.documents import Metadata
from workbench.domain.errors import FileDamaged, FileTooLarge

SUFFIXES = {".csv": ",", ".tsv": "\t", ".jsonl": "", ".ndjson": ""}
LARGEST = 256 * 1024 * 1024
COLUMNS = {"text": "text", "title": "title", "url": "url", "author": "author", "publisher": "publisher",
           "date": "published", "published": "published", "language": "language"}
"""What a column's name means; names that are not here are kept in the original and not read."""
BEGINNING = 65_536
"""Bytes in which a table of articles shows that it is one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number from 1, its text, what it says of itself, and all of it as JSON: its original."""

    number: int
    text: str
    metadata: Metadata
    original: bytes


def is_table(path: Path) -> bool:
    """Whether a file is a table of articles: by its name, and by a column "text" at its beginning."""
    path = Path(path)
    if path.suffix.lower() not in SUFFIXES or not os.path.isfile(path):
        return False
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            first = file.readline(BEGINNING)
    except OSError:
        return False
    delimiter = SUFFIXES[path.suffix.lower()]
    if delimiter:
        return "text" in (name.strip().lower() for name in next(csv.reader([first], delimiter=delimiter), []))
    return '"text"' in first


def rows(path: Path) -> Iterator[Row]:
    """The rows of a table of articles. Raises a ReadingError that says which row cannot be read."""
    path = Path(path)
    if path.stat().st_size > LARGEST:
        raise FileTooLarge(f"{path.name} is larger than {LARGEST // 2**20} MB.")
    number = 0
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            for number, values in enumerate(_values(file, SUFFIXES[path.suffix.lower()]), 1):
                yield _row(number, values)
    except (csv.Error, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise FileDamaged(f"Row {number + 1} of {path.name} cannot be read: {error}.",
                          "Mend the row, or save the table again as UTF-8.") from None


def _values(file, delimiter: str) -> Iterator[dict]:
    if delimiter:
        csv.field_size_limit(LARGEST)
        yield from csv.DictReader(file, delimiter=delimiter)
        return
    for line in file:
        if line.strip():
            values = json.loads(line)
            yield values if isinstance(values, dict) else {}


def _row(number: int, values: dict) -> Row:
    said = {str(name).strip().lower(): value for name, value in values.items() if isinstance(value, str | int | float)}
    known = {COLUMNS[name]: " ".join(str(value).split()) for name, value in said.items() if name in COLUMNS}
    known.pop("text", None)
    original = json.dumps(values, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass")
    return Row(number, str(said.get("text", "")), Metadata(**known), original)
