"""Batches: a query a line in, an answer a line out."""

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import Any

from workbench.domain.errors import FileMissing, FileUnreadable, WorkbenchError


class BadQuery(WorkbenchError):
    """A query that says neither what to look for nor where it stands."""

    code = "bad-query"
    remedy = 'Give {"document": REF, "quote": WORDS} or {"text": WORDS}, and "within": [REF, …] if wanted.'


def lines(path: str) -> Iterator[Any]:
    """The values of a JSON Lines file (- is standard input); a line that is not JSON comes as the error it is."""
    try:
        with contextlib.nullcontext(sys.stdin) if path == "-" else open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _value(number, line)
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(f"{path} cannot be read: {error}.", "Give a text file with a query a line.") from None


def _value(number: int, line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        return BadQuery(f"Line {number} is not JSON: {error.msg}.")
