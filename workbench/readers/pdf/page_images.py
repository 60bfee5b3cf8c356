"""Pictures of a document's pages, drawn by a worker of its own as they are asked for.

Drawing is parsing: the same confinement and the same checked frames as for reading, one worker for as long as the
document is looked at. A worker that breaks, lies or takes too long is killed, the page gets a sentence, and the next
page gets a new worker.
"""

import contextlib
import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import (
    FileDamaged,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    PageNotDrawn,
    PageTooHeavy,
    PasswordNeeded,
    ReaderFailed,
    ReadingCancelled,
    ReadingError,
)
from workbench.readers.isolated.confine import Limits
from workbench.readers.isolated.frames import Frame, FrameRefused, Frames, Kind
from workbench.readers.isolated.isolation import Worker

MOST_PIXELS = 25_000_000
"""Of one picture: 100 MB."""

PAGE_SECONDS = 10.0
"""By the clock for one page; drawing bombs take more than sixty, honest pages a few hundredths."""

START_SECONDS = 30.0
"""For the worker to start and to open the document."""

PATIENCE = 0.25
"""Seconds that a picture nobody wants any more may still take before its worker is killed: starting another costs
about as much."""

_PIECE = 1 << 20
_MOST_PAGES = 1_000_000
_OVERHEAD = 64 * 1024
_OF_THE_DOCUMENT = {error.code: error for error in (PasswordNeeded, FileDamaged, FileTooLarge)}


@dataclass(frozen=True, slots=True)
class PageImage:
    """Page `number` (from 1): `height` rows of `width` pixels, four bytes each: blue, green, red, 255 or nothing."""

    number: int
    width: int
    height: int
    pixels: bytes | memoryview


def size_in_pixels(width: float, height: float, scale: float, most: int = MOST_PIXELS) -> tuple[int, int]:
    """The pixels of a page of `width` × `height` points at `scale` pixels a point; a page too large for `most` pixels
    is scaled down as a whole."""
    width, height = max(1.0, width), max(1.0, height)
    scale = min(scale, (most / (width * height)) ** 0.5)
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    if across * down > most:
        across, down = (most // down, down) if across > down else (across, most // across)
    return across, down


class PageImages:
    """The pages of one PDF. Its worker is started with the first page asked for; `close` it when done.

    May be used from any thread, one page at a time: a second `draw` waits for the first. `sha256` is the hash that the
    file must have to be believed, "" for any.
    """

    def __init__(
        self,
        path: Path,
        name: str = "",
        *,
        password: str = "",
        sha256: str = "",
        limits: Limits | None = None,
        page_seconds: float = PAGE_SECONDS,
    ):
        self._path, self.name = Path(path), name or Path(path).name
        self._password, self._sha256 = password, sha256
        self._limits, self._page_seconds = limits or Limits(), page_seconds
        self._one_at_a_time = threading.Lock()
        self._worker: Worker | None = None
        self._frames = Frames(views=True)
        self._closed = False
        self.count = 0

    def __enter__(self) -> "PageImages":
        return self

    def __exit__(self, *_exception) -> None:
        self.close()

    def draw(
        self, number: int, width: int, height: int, *, cancelled: Callable[[], bool] | None = None
    ) -> PageImage:
        """Page `number` (from 1), `width` by `height` pixels: ask for the proportions of the page as it was read.

        Raises PageTooHeavy, PageNotDrawn, PasswordNeeded, ReadingCancelled (`cancelled()` said so, or it was closed),
        or another ReadingError for the file."""
        if width < 1 or height < 1 or width * height > MOST_PIXELS:
            raise ValueError(f"a picture of {width} × {height} pixels")
        with self._one_at_a_time:
            try:
                worker = self._ready(cancelled)
                return self._picture(worker, number, width, height, cancelled)
            except FrameRefused as error:
                self._end()
                raise PageNotDrawn(f"Page {number} of {self.name} could not be drawn.") from error
            except OSError as error:
                self._end()
                self._check_open()
                raise ReaderFailed(f"{self.name}: no worker could be started to draw it ({error.strerror}).") from error
            finally:
                self._end_if_closed()

    def get_ready(self) -> None:
        """Start the worker and open the document in it, ahead of the first page. What goes wrong is told by `draw`."""
        with self._one_at_a_time:
            with contextlib.suppress(ReadingError, FrameRefused, OSError):
                self._ready(None)
            self._end_if_closed()

    def close(self) -> None:
        """Kill the worker, whatever it is doing. A `draw` under way ends as cancelled."""
        self._closed = True
        self._end()

    # The worker

    def _ready(self, cancelled: Callable[[], bool] | None) -> Worker:
        """The worker with the document open in it."""
        self._check_open()
        if self._worker is not None:
            return self._worker
        with _opened(self._path, self.name) as file:
            size = os.fstat(file.fileno()).st_size
            worker = self._worker = Worker(None, {"name": self.name[-200:], "size": size, "draws": True}, self._limits)
            self._frames = Frames(views=True)
            feeding = threading.Thread(target=self._feed, args=(worker, file, size), daemon=True, name="page-feeder")
            feeding.start()
            until = time.monotonic() + START_SECONDS
            for frame in self._incoming(worker, 0, _OVERHEAD, until, cancelled):
                if frame.kind is Kind.PROGRESS:
                    self.count = _whole(frame.untrusted_head.get("total"), _MOST_PAGES)
                    feeding.join()
                    self._check_original()
                    return worker
                self._refuse(frame)
        raise AssertionError("never ends without an answer")

    def _feed(self, worker: Worker, file, size: int) -> None:
        """Give the document to the worker, and see that it is the one that was imported."""
        digest = hashlib.sha256()
        try:
            worker.send(json.dumps({"size": size, "password": self._password}).encode() + b"\n")
            while piece := file.read(_PIECE):
                digest.update(piece)
                worker.send(piece)
        except (OSError, ValueError):
            return  # it is gone: whoever waits for its answer sees that
        self._fed = digest.hexdigest()

    def _check_original(self) -> None:
        if self._sha256 and self._fed != self._sha256:
            self._end()
            raise FileDamaged(
                f"The original of {self.name} is not as it was imported, so its pages are not shown.",
                "Import the file again, or copy it back from a backup.",
            )

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _end_if_closed(self) -> None:
        """A worker that was being started while `close` looked for one."""
        if self._closed:
            self._end()

    def _check_open(self) -> None:
        if self._closed:
            raise ReadingCancelled(f"{self.name} was closed.")

    # Pictures

    def _picture(self, worker: Worker, number: int, width: int, height: int, cancelled) -> PageImage:
        worker.send(json.dumps({"page": number, "width": width, "height": height}).encode() + b"\n")
        size = 4 * width * height
        held, parts = 0, []
        until = time.monotonic() + self._page_seconds
        for frame in self._incoming(worker, number, size + _OVERHEAD, until, cancelled):
            head, raw = frame.untrusted_head, frame.untrusted_raw
            if head.get("page") != number:
                raise FrameRefused("another page")
            if frame.kind is Kind.PAGE:
                if head.get("row") != held // (4 * width) or len(raw) % (4 * width) or held + len(raw) > size:
                    raise FrameRefused("rows")
                held += len(raw)
                parts.append(raw)
            elif frame.kind is Kind.END and "error" in head:
                raise PageNotDrawn(f"Page {number} of {self.name} could not be drawn: the file is damaged there.")
            elif frame.kind is Kind.END and held == size:
                return PageImage(number, width, height, parts[0] if len(parts) == 1 else b"".join(parts))
            else:
                raise FrameRefused("end")
        raise AssertionError("never ends without an answer")

    def _incoming(self, worker: Worker, number: int, most: int, until: float, cancelled) -> Iterator[Frame]:
        """The worker's frames as they come; an error when they come too late, are too many, or are not wanted."""
        unwanted_since, taken = None, 0
        while True:
            untrusted = worker.next_bytes()
            if untrusted == b"":
                self._broke_off(number)
            taken += len(untrusted or b"")
            if taken > most:
                raise FrameRefused("too much output")
            yield from list(self._frames.feed(untrusted or b""))
            self._check_open()
            now = time.monotonic()
            if cancelled and cancelled():
                unwanted_since = unwanted_since or now
                if now - unwanted_since > PATIENCE:
                    self._end()
                    raise ReadingCancelled(f"Drawing page {number} of {self.name} was stopped.")
            if now > until:
                self._too_heavy(number)
            worker.check_memory(self.name)

    def _broke_off(self, number: int) -> None:
        self._end()
        self._check_open()
        if number:
            raise PageNotDrawn(f"Page {number} of {self.name} could not be drawn: the drawing broke off.")
        raise ReaderFailed(f"The pages of {self.name} cannot be drawn: the file is damaged, or made to do harm.")

    def _too_heavy(self, number: int) -> None:
        self._end()
        self._check_open()
        raise PageTooHeavy(f"Page {number} of {self.name} is too heavy to draw.")

    def _refuse(self, frame: Frame) -> None:
        """The document itself cannot be opened, or the worker is none of ours."""
        code = frame.untrusted_head.get("error")
        self._end()
        if frame.kind is Kind.END and isinstance(code, str) and code in _OF_THE_DOCUMENT:
            raise _OF_THE_DOCUMENT[code](f"The pages of {self.name} cannot be drawn: " + {
                PasswordNeeded.code: "the PDF is locked with a password.",
                FileDamaged.code: "the PDF is damaged.",
                FileTooLarge.code: "it needs more memory than a reader may use.",
            }[code])
        raise FrameRefused("start")


def _opened(path: Path, name: str):
    try:
        return open(path, "rb")
    except FileNotFoundError as error:
        raise FileMissing(f"The original of {name} is not there any more.") from error
    except OSError as error:
        raise FileUnreadable(f"The original of {name} may not be read.") from error


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise FrameRefused("number")
    return value
