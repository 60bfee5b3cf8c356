"""What a process that searches often keeps of a large library: its posting lists, and the stems of its passages.

Both are read by a thread, while searches are answered without: first the lists, then the stems, block by block, as long
as nobody searches.
"""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from sqlite3 import Connection

from sqlalchemy.orm import Session

from workbench.domain.errors import WorkbenchError
from workbench.store.library.connections import driver
from workbench.store.searching.passage_stems import let_go_of_words
from workbench.store.searching.postings import LookedUp
from workbench.store.searching.postings_memory import MemoryPostings, SeenPostings, version_of

LARGE = 5_000
"""From so many passages on lists are kept in memory: at 10,000 the slowest searches take two thirds of the time."""

PAUSE = 0.5
"""Seconds without a search after which the stems of passages are read on."""

BLOCKS_AT_ONCE = 50
"""So many blocks of passages are read before what was learned of their words is let go: it takes memory."""


class KeptPostings:
    """The lists of one library. `read` opens a session on it; `close` ends a building that is under way."""

    def __init__(self, read: Callable[[], AbstractContextManager[Session]], *, large: int = LARGE):
        self._read = read
        self._large = large
        self._lock = threading.Lock()
        self._built: MemoryPostings | None = None
        self._builder: threading.Thread | None = None
        self._closed = False
        self._asked = 0.0
        self._hurried = threading.Event()  # by somebody who waits for the end

    def seen_by(
        self, connection: Connection, passages: int, looked_up: LookedUp | None = None
    ) -> "SeenPostings | None":
        """The lists as a transaction sees the library, of so many passages; None while FTS5 has to answer."""
        if passages < self._large:
            return None
        with self._lock:
            self._asked, built = time.monotonic(), self._built
            if built is None:
                self._start()
            elif built.catch_up(connection):
                if not built.stems.has_read(built.last):
                    self._start()
                return SeenPostings(built, connection, looked_up)
            elif built.is_behind(connection):
                self._built = None
                self._start()
        return None

    def wait(self) -> None:
        """Wait until a building that is under way has ended."""
        builder = self._builder
        if builder is not None:
            self._hurried.set()
            builder.join()
            self._hurried.clear()

    def close(self) -> None:
        """No building goes on, and none begins."""
        self._closed = True
        self.wait()

    def _start(self) -> None:
        if not self._closed and (self._builder is None or not self._builder.is_alive()):
            self._builder = threading.Thread(target=self._build, name="posting lists", daemon=True)
            self._builder.start()

    def _build(self) -> None:
        try:
            if self._built is None:
                with self._read() as session:
                    built = MemoryPostings.built(driver(session), lambda: self._closed)
                with self._lock:
                    self._built = built
            self._read_stems()
        except WorkbenchError:
            return  # whatever ails the library is told by the searches, which go on without

    def _read_stems(self) -> None:
        """Read the stems of passages, block by block, while nobody searches: a person who does comes first."""
        is_left, read = True, 0
        while is_left and not self._closed:
            while not self._hurried.is_set() and (left := self._asked + PAUSE - time.monotonic()) > 0:
                self._hurried.wait(left)
            is_left, read = self._read_block(), read + 1
            if not is_left or read % BLOCKS_AT_ONCE == 0:
                with self._read() as session:
                    let_go_of_words(driver(session))

    def _read_block(self) -> bool:
        built = self._built
        if built is None:
            return False
        at = built.stems.unread(built.last)
        if at is None:
            with self._lock:
                if built.stems.has_read(built.last):
                    built.stems.sort()
            return False
        with self._read() as session:
            version, block = version_of(driver(session)), built.stems.read(driver(session), at)
        with self._lock:
            is_as_seen = version == built.version  # else the next search takes over what has changed, and begins again
            if is_as_seen:
                built.stems.keep(at, block)
        return is_as_seen
