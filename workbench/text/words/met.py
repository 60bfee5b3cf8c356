"""The stems that are met for the first time in text after text, so that a vocabulary is told of each but once."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


class Met:
    """Stems met so far, those of one word joined by spaces; `news` hands over those that came since."""

    def __init__(self):
        self._stems: set[str] = set()
        self._new: set[str] = set()
        self._numbered: dict[int, np.ndarray] = {}

    def add(self, stems: Iterable[str]) -> None:
        """Stems that were met."""
        self._new |= set(stems) - self._stems

    def add_numbered(self, generation: int, numbers: "np.ndarray", stems: Sequence[str]) -> None:
        """The same for stems by their numbers; numbers of one `generation` never change what they stand for."""
        import numpy as np

        known = self._numbered.get(generation)
        if known is None and len(self._numbered) > 20:
            self._numbered.clear()  # most of them are of no use any more
        if known is None or len(known) < len(stems):
            grown = np.zeros(len(stems) + len(stems) // 4, bool)
            if known is not None:
                grown[: len(known)] = known
            known = self._numbered[generation] = grown
        fresh = np.unique(numbers[~known[numbers]])
        known[fresh] = True
        self.add(map(stems.__getitem__, fresh.tolist()))

    def news(self) -> set[str]:
        """Those met since this was last asked."""
        new, self._new = self._new, set()
        self._stems |= new
        return new

    def forget(self) -> None:
        """None of them was met."""
        self.__init__()

    def __len__(self) -> int:
        return len(self._stems)
