"""How much of a claim's letters a passage has, whatever ends and beginnings its words have."""

from collections.abc import Sequence

import numpy as np

_BETWEEN = "\x00" * 4


class Pieces:
    """The pieces of four letters of a claim, which are looked for in passages. A letter beyond 16 bits is two here."""

    def __init__(self, folded: str):
        self._wanted = np.unique(_pieces(folded))

    def shares_in(self, folded: Sequence[str]) -> list[float]:
        """The share of them that each passage has; of all passages at once, for that takes a fifth of the time."""
        count = len(self._wanted)
        if not count:
            return [0.0] * len(folded)
        parted = _pieces(_BETWEEN.join(folded))
        ends = np.cumsum([(len(one) if one.isascii() else len(_units(one)) // 2) + len(_BETWEEN) for one in folded])
        at = np.searchsorted(self._wanted, parted)
        at[at == count] = 0
        hits = np.flatnonzero(self._wanted[at] == parted)
        there = np.zeros((len(folded), count), bool)
        there[np.searchsorted(ends, hits, "right"), at[hits]] = True
        return (there.sum(axis=1) / count).tolist()


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _pieces(folded: str) -> np.ndarray:
    """Each four letters that follow one another, as a number."""
    units = np.frombuffer(_units(folded), np.uint16).astype(np.uint64)
    if len(units) < 4:
        return units[:0]
    return units[:-3] | units[1:-2] << np.uint64(16) | units[2:-1] << np.uint64(32) | units[3:] << np.uint64(48)
