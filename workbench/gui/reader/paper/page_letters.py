"""Where the letters of the pages in sight stand: maps by page, the ones last used kept."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.domain.documents import Page
from workbench.gui.desk import Desk
from workbench.gui.jobs import Job
from workbench.gui.language import tr
from workbench.services.reading import pages as page_services

KEPT = 64
"""Pages whose maps are kept."""
AT_ONCE = 15_000
"""Characters of a page up to which its map is unpacked while one waits: three thousandths of a second."""

NOWHERE = page_services.GlyphMap([])


class Letters(QObject):
    """The character maps of one document. `came(index)`: that of a crowded page is there now."""

    came = Signal(int)

    def __init__(self, desk: Desk, document_id: int, pages: Sequence[Page], parent: QObject | None = None):
        super().__init__(parent)
        self._desk, self._document, self._pages = desk, document_id, pages
        self._starts = [page.start for page in pages]
        self._maps: OrderedDict[int, page_services.GlyphMap] = OrderedDict()
        self._jobs: dict[int, Job] = {}

    def of(self, index: int) -> page_services.GlyphMap:
        """The map of a page; an empty one while that of a crowded page is being unpacked."""
        if index in self._maps:
            self._maps.move_to_end(index)
            return self._maps[index]
        page = self._pages[index]
        if not page.has_text:
            return NOWHERE
        if page.end - page.start <= AT_ONCE:
            found = self._desk.read(page_services.letters, self._document, page.number, default=NOWHERE)
            return self._keep(index, found)
        if index not in self._jobs:
            self._jobs[index] = self._desk.search(page_services.letters, self._document, page.number, quiet=True,
                                                  title=tr("Find the letters of page {label}",
                                                           label=page.label or page.number),
                                                  done=lambda found: self._arrived(index, found))
        return self._maps.get(index, NOWHERE)

    def close(self) -> None:
        """What is under way is not wanted any more."""
        for job in self._jobs.values():
            job.cancel()

    def page_of(self, offset: int) -> int:
        """The page that a source offset lies on: the last one that begins at or before it and has text."""
        index = max(0, min(len(self._starts), bisect_right(self._starts, offset)) - 1)
        while index > 0 and not self._pages[index].has_text and self._starts[index - 1] == self._starts[index]:
            index -= 1
        return index

    def quads(self, index: int, start: int, end: int) -> list[page_services.Quad]:
        """The boxes of source [start, end) on a page, in points, one for each line."""
        page = self._pages[index]
        first, last = max(start, page.start) - page.start, min(end, page.end) - page.start
        return self.of(index).quads(first, last) if last > first else []

    def lines(self, index: int, start: int, end: int) -> list[page_services.Quad]:
        """The boxes of the whole lines that source [start, end) touches on a page."""
        first, last = start - self._pages[index].start, end - self._pages[index].start
        touched = [run for run in self.of(index).runs if run.start < last and run.end > first]
        return [quad for run in touched for quad in self.of(index).quads(run.start, run.end)]

    def offset_at(self, index: int, x: float, y: float) -> int | None:
        """The source offset nearest to a point of a page; None on a page without letters."""
        found = self.of(index).offset_at(x, y)
        return None if found is None else self._pages[index].start + found

    def offset_under(self, index: int, x: float, y: float) -> int | None:
        """The source offset of the letter at a point of a page; None where there is none."""
        found = self.of(index).under(x, y)
        return None if found is None else self._pages[index].start + found

    def _arrived(self, index: int, found) -> None:
        self._jobs.pop(index, None)
        self._keep(index, found)
        self.came.emit(index)

    def _keep(self, index: int, found):
        self._maps[index] = found
        while len(self._maps) > KEPT:
            self._maps.popitem(last=False)
        return found
