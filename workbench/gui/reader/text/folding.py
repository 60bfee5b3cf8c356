"""Which lines around a text fold to one: runs of furniture among its blocks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.gui.reader.text.blocks import Block, BlockKind

FEWEST = 4
"""Lines that are worth folding: fewer take hardly more room than the line that stands for them."""
MANY = 30
"""Above so many lines a run is folded when a document is opened: a site's menus, not what a checker may miss."""


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks `first` to `last`, all of them furniture."""

    first: int
    last: int

    @property
    def lines(self) -> int:
        return self.last - self.first + 1


class Folds:
    """The runs of one text and which of them are folded.

    A line stands for each run: above its first block, or, while it is folded, above the block that follows; where none
    follows, below the block before.
    """

    def __init__(self, blocks: Sequence[Block]):
        self.runs = _runs(blocks)
        self._firsts = [run.first for run in self.runs]
        self._end = len(blocks)
        self._folded: set[Run] = set()

    def at(self, number: int) -> Run | None:
        """The run that a block belongs to."""
        index = bisect_right(self._firsts, number) - 1
        return self.runs[index] if index >= 0 and number <= self.runs[index].last else None

    def between(self, first: int, last: int) -> list[Run]:
        """The folded runs that have blocks among these, the last one included."""
        return [run for run in self.runs if run in self._folded and run.first <= last and run.last >= first]

    def is_folded(self, run: Run) -> bool:
        return run in self._folded

    def set(self, run: Run, folded: bool) -> None:
        """Remember that a run is folded, or that it is not."""
        (self._folded.add if folded else self._folded.discard)(run)

    def hides(self, number: int) -> bool:
        """Whether a block is out of sight."""
        run = self.at(number)
        return run is not None and run in self._folded

    def above(self, number: int) -> Run | None:
        """The run whose line stands above a block that is in sight."""
        run = self.at(number) or (self.at(number - 1) if self.hides(number - 1) else None)
        return run if run is not None and number in (run.first, run.last + 1) else None

    def below(self, number: int) -> Run | None:
        """The run whose line stands below a block that is in sight: it is folded, and nothing follows it."""
        run = self.at(number + 1) if self.hides(number + 1) else None
        return run if run is not None and run.last + 1 == self._end else None

    def host(self, run: Run) -> int:
        """The block that a run's line stands at."""
        return self.host_when(run, run in self._folded)

    def host_when(self, run: Run, folded: bool) -> int:
        """The block that a run's line would stand at."""
        if not folded:
            return run.first
        return run.last + 1 if run.last + 1 < self._end else run.first - 1


def _runs(blocks: Sequence[Block]) -> list[Run]:
    """Where nothing but furniture stands there is nothing to set it apart from."""
    return [run for run in _all_runs(blocks) if FEWEST <= run.lines < len(blocks)]


def _all_runs(blocks: Sequence[Block]) -> Iterator[Run]:
    first = 0
    for is_furniture, run in groupby(blocks, key=lambda block: block.kind is BlockKind.FURNITURE):
        length = sum(1 for _ in run)
        if is_furniture:
            yield Run(first, first + length - 1)
        first += length
