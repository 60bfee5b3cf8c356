"""How much of a claim's letters a passage has, whatever ends and beginnings its words have."""

from collections.abc import Sequence

import numpy as np

_BETWEEN = "\x00" * 4
_BITS = 15
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


class Pieces:
    """The pieces of four letters of a claim, which are looked for in passages. A letter beyond 16 bits is two here."""

    def __init__(self, folded: str):
        self._wanted = np.unique(_pieces(folded))
        self._may_be = np.zeros(1 << _BITS, bool)
        self._may_be[_short(self._wanted)] = True

    def shares_in(self, folded: Sequence[str]) -> list[float]:
        """The share of them that each passage has; of all passages at once, for that takes a fifth of the time."""
        count = len(self._wanted)
        if not count:
            return [0.0] * len(folded)
        parted = _pieces(_BETWEEN.join(folded))
        ends = np.cumsum([(len(one) if one.isascii() else len(_units(one)) // 2) + len(_BETWEEN) for one in folded])
        hits = np.flatnonzero(self._may_be[_short(parted)])  # to search for all of them takes three times as long
        at = np.searchsorted(self._wanted, parted[hits])
        at[at == count] = 0
        found = self._wanted[at] == parted[hits]
        there = np.zeros((len(folded), count), bool)
        there[np.searchsorted(ends, hits[found], "right"), at[found]] = True
        return (there.sum(axis=1) / count).tolist()


def _short(pieces: np.ndarray) -> np.ndarray:
    """A smaller number for each, seldom the same for two."""
    return pieces * _FACTOR >> np.uint64(64 - _BITS)


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _pieces(folded: str) -> np.ndarray:
    """Each four letters that follow one another, as a number."""
    units = np.frombuffer(_units(folded), np.uint16).astype(np.uint64)
    if len(units) < 4:
        return units[:0]
    return units[:-3] | units[1:-2] << np.uint64(16) | units[2:-1] << np.uint64(32) | units[3:] << np.uint64(48)
