"""The stems of passages in memory, in order and as often as they stand there, each as a number: they tell what a claim
shares with a passage without reading its words again.

They are kept in blocks of passages that lie side by side. A block that is touched by a change is forgotten and read
again; until then the passages in it are read as those of any library are.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from sqlite3 import Connection

import numpy as np

from workbench.domain.searching import KnownStems, number_of
from workbench.store.searching import indexed_terms
from workbench.text.words.quick_stems import let_go

BLOCK = 4096
"""Ids of passages in a block."""

SMALL = 100_000
"""Up to so many passages it is kept too in which of them each stem stands."""

Block = tuple[array, np.ndarray]
"""Where the stems of each passage begin, with one entry more for the end; and the numbers of all stems."""


class PassageStems:
    """The stems of a library's passages at one version of its index, as far as they were read."""

    def __init__(self, stems: Iterable[str] = ()):
        """`stems` are those that are known to stand there; more may come."""
        self._stems: list[str] = []
        self._numbers: dict[str, int] = {}
        for stem in stems:
            self._add(stem)
        self._blocks: dict[int, Block] = {}
        self._sorted: tuple[np.ndarray, np.ndarray] | None = None

    def has_read(self, last: int) -> bool:
        """Whether all blocks up to the passage `last` are known."""
        return len(self._blocks) > last // BLOCK

    def unread(self, last: int) -> int | None:
        """The first block that is not known of those up to the passage `last`; None if all are."""
        return next((at for at in range(last // BLOCK + 1) if at not in self._blocks), None)

    def read(self, connection: Connection, at: int) -> Block:
        """The stems of a block, as a transaction sees them; not yet kept."""
        first, lengths, all_ = at * BLOCK, [0] * BLOCK, []
        for passage, stems in indexed_terms.between(connection, first, first + BLOCK - 1):
            some = stems.split()
            lengths[passage - first] = len(some)
            all_ += some
        for stem in set(all_).difference(self._numbers):
            self._add(stem)
        numbers = np.fromiter(map(self._numbers.__getitem__, all_), np.int32, len(all_))
        return array("i", accumulate(lengths, initial=0)), numbers

    def keep(self, at: int, block: Block) -> None:
        """Keep what was read of a block."""
        self._blocks[at] = block
        self._sorted = None

    def sort(self) -> None:
        """Put what was read of a small library into order by stems, for `passages`."""
        if len(self._blocks) * BLOCK > SMALL:
            return
        numbers, passages = [np.empty(0, np.int32)], [np.empty(0, np.int32)]
        for at, (starts, some) in self._blocks.items():
            numbers.append(some)
            passages.append(np.repeat(np.arange(at * BLOCK, (at + 1) * BLOCK, dtype=np.int32), np.diff(starts)))
        all_ = np.concatenate(numbers)
        order = np.argsort(all_, kind="stable")
        self._sorted = all_[order], np.concatenate(passages)[order]

    def passages(self, stem: str) -> np.ndarray | None:
        """The passages in which a stem stands, rising; None where that is not known."""
        if self._sorted is None or stem not in self._numbers:
            return None
        numbers, passages = self._sorted
        first, end = np.searchsorted(numbers, np.array([0, 1], np.int32) + self._numbers[stem]).tolist()
        return np.unique(passages[first:end])

    def forget(self, first: int, last: int) -> None:
        """Passages of these ids read otherwise now."""
        self._sorted = None
        for at in range(first // BLOCK, last // BLOCK + 1):
            self._blocks.pop(at, None)

    def of(self, passages: Sequence[int]) -> KnownStems:
        """Those of some passages, as far as they are known."""
        found: list[np.ndarray | None] = []
        for passage in passages:
            block, at = self._blocks.get(passage // BLOCK), passage % BLOCK
            found.append(None if block is None else block[1][block[0][at] : block[0][at + 1]])
        return KnownStems(found, self._numbers, self._stems)

    def _add(self, stem: str) -> None:
        self._stems.append(stem)
        self._numbers[stem] = number_of(stem, len(self._stems) - 1)


def let_go_of_words(connection: Connection) -> None:
    """Forget what was kept of the words of a library while its passages were read."""
    for (language,) in connection.execute("SELECT language FROM search_language").fetchall():
        let_go(language)
