"""The pages of a document that is still being read, for who wants to read along. Nothing of it is in the library."""

import threading
from dataclasses import replace

from workbench.domain.documents import DocumentText, Edit, Page
from workbench.text.layout import glimpse

MOST = 400_000
"""Characters that can be read along, many more than anybody reads meanwhile: showing them takes a moment each time."""


class PagesSoFar:
    """Filled by the thread that reads, looked at by another."""

    def __init__(self):
        self._lock = threading.Lock()
        self._pages: list[Page] = []
        self._texts: list[str] = []
        self._edits: list[Edit] = []
        self._length = 0
        self._is_full = False

    def add(self, page: Page, text: str) -> None:
        """One more page with the source text that it adds. Its lines are joined as far as one page alone tells."""
        self._is_full = self._is_full or self._length + len(text) > MOST
        if self._is_full:
            return
        edits = glimpse.joins(text)
        with self._lock:
            base, self._length = self._length, self._length + len(text)
            self._pages.append(replace(page, glyphs=b""))
            self._texts.append(text)
            self._edits += [replace(edit, start=base + edit.start, end=base + edit.end) for edit in edits]

    @property
    def is_full(self) -> bool:
        """Whether there are more pages than can be read along."""
        return self._is_full

    @property
    def count(self) -> int:
        """How many pages are there."""
        return len(self._pages)

    def text(self) -> DocumentText:
        """What is there, as a document without passages whose offsets are those of the finished one."""
        with self._lock:
            return DocumentText(0, "".join(self._texts), tuple(self._edits), (), pages=tuple(self._pages))
