"""The two doors: a file, and pasted text."""

import json
import os
import stat
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from workbench.domain.documents import Page, Reading
from workbench.domain.errors import (
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    ReaderFailed,
    ReadingCancelled,
    ReadingError,
)
from workbench.readers.isolated import isolation
from workbench.readers.isolated.confine import Limits
from workbench.readers.raw import PASTED

LARGEST = 512 * 1024 * 1024
_SMALL_PASTE = 200_000
_SECOND_TIME = Limits(cpu_seconds=8.0, wall_seconds=20.0, cpu_seconds_a_megabyte=0.0, cpu_seconds_a_page=0.0)
_BOTH_TIMES = 27.0
"""Seconds by the clock for the first reading and a second one."""


def read(
    path: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    encoding: str = "",
    name: str = "",
    password: str = "",
    arrived: Callable[[Page, str], None] | None = None,
) -> Reading:
    """Read the file at `path` in a worker process. Raises a ReadingError that says what is wrong and what to do.

    `progress(done, total)` is called as pages are read, `cancelled()` is asked about ten times a second. `encoding` is
    how its letters are written, one of `ENCODINGS`, where a checker says so; `name` what it was called when it came.
    `password` opens what is locked (else PasswordNeeded); it is handed to the worker alone and kept nowhere.
    `arrived` is handed each page with the text that it adds, for whoever reads along; until `read` answers, it is no
    document yet.
    """
    path = Path(path)
    name = name or path.name
    with opened(path) as file:
        job = {"encoding": encoding} if encoding else None
        size = _size(file, name)
        how = {"progress": progress, "cancelled": cancelled, "password": password}
        began = time.monotonic()
        try:
            reading = isolation.read(file, name, size, job=job, arrived=arrived, **how)
        except ReaderFailed as error:
            left = max(2.0, _BOTH_TIMES - (time.monotonic() - began))
            reading = _again(path, name, size, error, how | {"limits": replace(_SECOND_TIME, wall_seconds=left)})
    return _with_words(reading, name)


def _again(path: Path, name: str, size: int, error: ReaderFailed, how: dict) -> Reading:
    """A PDF at which the reader broke off, once more and for its words alone: what breaks it is seldom among them.
    Raises the first `error` where that fails too."""
    with opened(path) as file:
        if b"%PDF-" not in file.read(1024):
            raise error
        file.seek(0)
        try:
            return isolation.read(file, name, size, job={"carefully": True}, **how)
        except ReadingCancelled:
            raise
        except ReadingError:
            raise error from None


def read_rows(path: Path, most: int = 0) -> list[list[str]]:
    """The rows of an Excel workbook as lists of cells, for a table of articles; `most` of them, 0 for all."""
    path = Path(path)
    with opened(path) as file:
        reading = isolation.read(file, path.name, _size(file, path.name), job={"rows": most})
    try:
        rows = [json.loads(line) for line in reading.text.split("\n") if line]
    except ValueError as error:
        raise ReaderFailed(f"{path.name}: the reader gave something that is not a table.") from error
    if not all(isinstance(row, list) and all(isinstance(cell, str) for cell in row) for row in rows):
        raise ReaderFailed(f"{path.name}: the reader gave something that is not a table.")
    return rows


def read_text(text: str, *, name: str = "pasted text") -> Reading:
    """Structure pasted text as a text file is; long text in a worker, so that the window goes on."""
    if not text.strip():
        raise FileEmpty(f"There are no words in the {name}.", "Copy the text again and paste it.")
    text = text.encode("utf-8", "replace").decode("utf-8")
    if len(text) > _SMALL_PASTE:
        with tempfile.TemporaryFile() as file:
            file.write(text.encode())
            file.seek(0)
            return isolation.read(file, name, os.fstat(file.fileno()).st_size)
    # only here: every worker imports this package, and one that draws has no use for it
    from workbench.text.layout.structure import structure

    made = structure(text)
    return Reading(
        "text",
        text,
        made.edits,
        made.passages,
        made.speakers,
        (),
        made.found,
        PASTED,
        made.language,
        made.warnings,
    )


def opened(path: Path) -> BinaryIO:
    """The file, open for reading, or a sentence why not. Devices and pipes are never opened for waiting on."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise FileMissing(f"{path.name} is not there.") from error
    except (IsADirectoryError, PermissionError) as error:
        if path.is_dir():
            raise FileUnreadable(f"{path.name} is a folder, not a file.", "Import the files inside it.") from error
        raise FileUnreadable(f"You may not read {path.name}.") from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(f"{path.name} cannot be opened: {getattr(error, 'strerror', None) or error}.") from error
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    if stat.S_ISDIR(mode):
        raise FileUnreadable(f"{path.name} is a folder, not a file.", "Import the files inside it.")
    raise FileUnreadable(
        f"{path.name} is not an ordinary file but a device or a pipe.", "Copy what it holds to a file and import that."
    )


def _size(file: BinaryIO, name: str) -> int:
    size = os.fstat(file.fileno()).st_size
    if size == 0:
        raise FileEmpty(f"{name} is empty.")
    if size > LARGEST:
        raise FileTooLarge(f"{name} has {size / 1e6:,.0f} MB; files up to {LARGEST / 1e6:,.0f} MB can be read.")
    return size


def _with_words(reading: Reading, name: str) -> Reading:
    # pages without text are pictures: the document comes in, and is offered to be made searchable
    if reading.passages or reading.text.strip() or reading.pages:
        return reading
    raise FileEmpty(f"{name} holds nothing but white space.")
