"""Many plain texts, one after the other, in one warm worker: starting one takes a hundred times as long as reading.

Only what is UTF-8 without a format of its own goes here, so nothing is parsed; the worker is as confined as any, and
every document is checked like any. One that takes too long costs the worker, not the others.
"""

import json
import time
from collections.abc import Callable

from workbench.domain.documents import Reading
from workbench.domain.errors import FileEmpty, ReaderFailed, ReaderTooSlow, ReadingCancelled, ReadingError
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.confine import Limits
from workbench.readers.isolated.frames import FrameRefused, Frames
from workbench.readers.isolated.isolation import Worker

LONGEST = 1_000_000
"""Bytes of a text that is read here; a longer one gets a worker of its own."""
SECONDS = 20.0
"""By the clock for one text; such a text takes some hundredths."""
_MOST_TEXTS = 5_000
"""A worker is let go after so many, with whatever they left in its memory."""


class TextReader:
    """Reads plain texts; a context manager. For one thread at a time."""

    def __init__(self):
        self._worker: Worker | None = None
        self._frames = Frames()
        self._texts = 0

    def __enter__(self) -> "TextReader":
        return self

    def __exit__(self, *_exception) -> None:
        self.close()

    def close(self) -> None:
        """Let the worker go."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def read(self, data: bytes, name: str, cancelled: Callable[[], bool] | None = None, *,
             pasted: bool = False) -> Reading:
        """Read one text. Raises a ReadingError; the next text is read whatever became of this one. What was never a
        file of its own is read as `read_text` reads what is `pasted`."""
        if not data.strip():
            raise FileEmpty(f"{name} holds nothing but white space." if data else f"{name} is empty.")
        try:
            return self._read(data, {"name": name[-200:], "size": len(data), "pasted": pasted}, cancelled)
        except FrameRefused as error:
            self.close()
            raise ReaderFailed(f"{name}: the reader gave something that is not a document.") from error
        except OSError as error:
            self.close()
            raise ReaderFailed(f"{name} could not be read: its reader broke off.") from error
        except (ReaderTooSlow, ReadingCancelled):
            self.close()
            raise

    def _read(self, data: bytes, job: dict, cancelled: Callable[[], bool] | None) -> Reading:
        worker, name = self._ready(), job["name"]
        worker.send(json.dumps(job).encode() + b"\n" + data)
        assembly = Assembly(name, max(1_000_000, 40 * len(data)))
        until = time.monotonic() + SECONDS
        while not assembly.ended:
            untrusted = worker.next_bytes()
            if untrusted == b"":
                self.close()
                raise ReaderFailed(f"The reader broke off at {name}: the file is made to do harm.")
            for frame in self._frames.feed(untrusted or b""):
                self._add(assembly, frame)
            if cancelled and cancelled():
                raise ReadingCancelled(f"Reading {name} was stopped.")
            if time.monotonic() > until:
                raise ReaderTooSlow(f"Reading {name} took too long and was stopped.")
        if not self._frames.is_between:
            raise FrameRefused("more than was asked for")
        return assembly.reading()

    def _add(self, assembly: Assembly, frame) -> None:
        try:
            assembly.add(frame)
        except ReadingError:
            if not self._frames.is_between:
                self.close()  # what follows belongs to nobody
            raise

    def _ready(self) -> Worker:
        if self._texts >= _MOST_TEXTS:
            self.close()
        if self._worker is None:
            self._worker = Worker(None, {"name": "texts", "size": LONGEST, "texts": True}, Limits())
            self._frames, self._texts = Frames(), 0
        self._texts += 1
        return self._worker
