"""Out of the program: JSON or lines for a person on standard output, progress and errors on standard error."""

import json
import sys
from typing import Any

from workbench.domain.errors import WorkbenchError


def value(value: Any) -> None:
    """One JSON value on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def line(words: str = "") -> None:
    """A line for a person."""
    sys.stdout.write(words + "\n")


def indented(words: str, by: str = "    ") -> None:
    """Words on lines of their own, indented."""
    for one in words.splitlines() or [""]:
        line(by + one)


def error(error: WorkbenchError, as_json: bool) -> None:
    """Say what could not be done and what to do: as JSON on standard output, else in words on standard error."""
    if as_json:
        value({"error": error.as_json()})
    else:
        sys.stderr.write(f"{error.message}\n{error.remedy}\n" if error.remedy else f"{error.message}\n")


def progress(done: int, total: int, what: str = "") -> None:
    """How far long work has come; only where somebody looks, and over itself."""
    if sys.stderr.isatty():
        words = f"{done}/{total} {what}"[:78] if done < total else ""
        sys.stderr.write(f"\r{words:<78}" + ("" if done < total else "\r"))
        sys.stderr.flush()


def count(number: int, one: str) -> str:
    """"1 thing", "2,000 things"."""
    return f"{number:,} {one if number == 1 else one + 's'}"
