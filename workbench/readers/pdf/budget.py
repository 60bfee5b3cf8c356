"""What reading one PDF may cost, so that every document ends in half a minute: first what is costly is left out, in the
end pages are. The reader's own processor time is counted: a busy machine makes nobody's document worse.
"""

import time
from dataclasses import dataclass, field

from workbench.readers.isolated import confine

PLAIN_AFTER = 11.0
"""Processor seconds after which pages are read as text alone, four times as fast."""
STOP_AFTER = 21.0
"""After these no more pages are read."""
END_AFTER = 27.0
"""After these the worker is ended, whatever it is doing: a single page can be made to take for ever."""


@dataclass(slots=True)
class Budget:
    """Asked before each page; remembers from which page on something was left out, 0 where nothing was."""

    plain_from: int = 0
    stopped_at: int = 0
    _began: float = field(default_factory=time.process_time)

    def begin(self) -> None:
        """The worker is ended when it takes much too long."""
        confine.spend_at_most(END_AFTER)

    def is_plain(self, number: int) -> bool:
        """Whether page `number` is to be read as text alone."""
        if not self.plain_from and self._spent() > PLAIN_AFTER:
            self.plain_from = number
        return bool(self.plain_from)

    def is_over(self, number: int) -> bool:
        """Whether page `number` and all after it are left out."""
        if not self.stopped_at and self._spent() > STOP_AFTER:
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
        return said

    def _spent(self) -> float:
        return time.process_time() - self._began
