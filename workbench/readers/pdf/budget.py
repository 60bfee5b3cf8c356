"""What reading one PDF may cost, so that every document ends in half a minute: first what is costly is left out, then
the look at headings and sentences, in the end pages are. The reader's own processor time is counted, and the clock: on
a quiet machine the two are the same, on a busy one nobody waits longer, and what was left out is said.
"""

import time
from dataclasses import dataclass, field

from workbench.readers.isolated import confine

PLAIN_AFTER = 11.0, 10.0
"""Seconds, of the processor and by the clock, after which pages are read as text alone, four times as fast."""
CUT_AFTER = 17.0, 13.0
"""After these the words are only cut into pieces, in which no headings, speakers and sentences are looked for."""
STOP_AFTER = 21.0, 16.0
"""After these no more pages are read. By the clock this is sooner: what was read is still to be kept."""
END_AFTER = 27.0, 23.0
"""After these the worker is ended, whatever it is doing: a single page can be made to take for ever."""
BUSY = 1.25
"""So many times as long by the clock as of the processor: the machine does other work."""


@dataclass(slots=True)
class Budget:
    """Asked before each page; remembers from which page on something was left out, 0 where nothing was."""

    plain_from: int = 0
    cut_from: int = 0
    stopped_at: int = 0
    was_busy: bool = False
    _began: tuple[float, float] = field(default_factory=lambda: (time.process_time(), time.monotonic()))

    def begin(self) -> None:
        """The worker is ended when it takes much too long."""
        processor, clock = END_AFTER
        confine.spend_at_most(processor)
        confine.finish_within(clock)

    def is_plain(self, number: int) -> bool:
        """Whether page `number` is to be read as text alone."""
        if not self.plain_from and self._is_spent(PLAIN_AFTER):
            self.plain_from = number
        return bool(self.plain_from)

    def is_cut(self, number: int) -> bool:
        """Whether the words that were read up to page `number`, and all that follow, are only to be cut into pieces."""
        if not self.cut_from and self._is_spent(CUT_AFTER):
            self.cut_from = number
        return bool(self.cut_from)

    def is_over(self, number: int) -> bool:
        """Whether page `number` and all after it are left out."""
        if not self.stopped_at and self._is_spent(STOP_AFTER):
            self.stopped_at = number
        return bool(self.stopped_at)

    def warnings(self, count: int) -> list[str]:
        """What was left out of a document of `count` pages, in sentences."""
        said = []
        if self.stopped_at:
            said.append(
                f"Pages {self.stopped_at:,} to {count:,} were not read: the document is too long to be read in one "
                "piece. Split it into parts and import those."
            )
        if self.plain_from and self.plain_from != self.stopped_at:
            said.append(
                f"From page {self.plain_from:,} on only the words were read, because the document is very long: "
                "tables, columns and hidden text are not told there, and highlights do not show on the pages."
            )
        if said and self.was_busy:
            said.append("The machine had other work meanwhile: on a quiet one more is read in the same time.")
        return said

    def _is_spent(self, seconds: tuple[float, float]) -> bool:
        (processor, clock), (most, latest) = self._spent(), seconds
        if clock > latest and processor <= most and clock > BUSY * processor:
            self.was_busy = True
        return processor > most or clock > latest

    def _spent(self) -> tuple[float, float]:
        processor, clock = self._began
        return time.process_time() - processor, time.monotonic() - clock
