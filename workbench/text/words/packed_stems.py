"""The stems of a thousand texts at once, by arithmetic over all their bytes: to look up each word as a string takes
half as long again. What a word was found to be when it was first met is kept under a number made of its bytes.

Only for texts in which nothing but one space stands between two words; `quick_stems` sees to that.
"""

import secrets
from array import array
from collections.abc import Sequence
from functools import cached_property
from threading import RLock

import numpy as np

from workbench.text.words.chunks import BETWEEN, DEPENDS
from workbench.text.words.lexicon import Lexicon
from workbench.text.words.terms import figures_among

LONGEST = 64
"""Bytes of a word beyond which its hash does not tell it from others; such are rare, and read each time."""

_SPACE = ord(" ")
_BY_PLACE = np.frombuffer(secrets.token_bytes(8 * LONGEST), np.uint64) | np.uint64(1)
"""By chance, so that nobody can make up words that are taken for others."""

NOTHING = 0


class PackedStems:
    """Words of one language, and under which stems they are found: a table of their hashes, without Python's objects.
    Stems have numbers; how they are written lies one after the other in `_letters`."""

    MOST = 300_000
    """Words and stems kept; beyond, it is begun anew."""

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon
        self._lock = RLock()
        self._forget()

    def joined(self, texts: Sequence[str], met: set[str]) -> list[str]:
        """The stems of each text with a space between; of names of several words and "per cent" nothing is said. All
        of them are added to `met`, those of one word joined."""
        with self._lock:
            if max(self._kept, len(self._numbers)) > self.MOST:
                self._forget()
            words = _Words(BETWEEN.join(texts))
            stems = self._look_up(words)
            places = np.flatnonzero(stems == self._depends).tolist()
            for begun, end, some in figures_among(words, places, self._lexicon):
                stems[begun] = self._number_of(" ".join(some))
                stems[begun + 1 : end] = NOTHING
            met.update(self._distinct(stems))
            return self._written(stems).split("\n")

    def _look_up(self, words: "_Words") -> np.ndarray:
        """The number of each word's stems."""
        stems = np.zeros(len(words), np.int64)
        unknown, left, step = [], np.flatnonzero(words.lengths < LONGEST), 0
        while len(left):
            at, keys = self._at(words.hashes[left], step), words.hashes[left]
            there = self._hashes[at]
            is_met = there == keys
            stems[left[is_met]] = self._stems[at[is_met]]
            unknown.append(left[there == 0])
            left, step = left[~is_met & (there != 0)], step + 1  # another word has its place
        if unknown and len(new := np.concatenate(unknown)):
            keys, first, which = np.unique(words.hashes[new], return_index=True, return_inverse=True)
            numbers = np.array([self._read(words[place]) for place in new[first].tolist()])
            stems[new] = numbers[which]
            self._keep(keys, numbers)
        for place in np.flatnonzero(words.lengths >= LONGEST).tolist():
            stems[place] = self._read(words[place])
        return stems

    def _read(self, word: str) -> int:
        return self._number_of(self._lexicon.joined.made(word))

    def _at(self, keys: np.ndarray, step: int) -> np.ndarray:
        """Where in the table words of these hashes may stand."""
        return ((keys >> self._shift).astype(np.int64) + step) & (len(self._hashes) - 1)

    def _keep(self, keys: np.ndarray, numbers: np.ndarray) -> None:
        """Put words that are not there into the table."""
        self._kept += len(keys)
        if self._kept > len(self._hashes) // 3:
            there = np.flatnonzero(self._hashes)
            keys = np.concatenate((self._hashes[there], keys))
            numbers = np.concatenate((self._stems[there], numbers))
            self._make(4 * len(self._hashes))
        step = 0
        while len(keys):
            at = self._at(keys, step)
            free = np.flatnonzero(self._hashes[at] == 0)
            places, first = np.unique(at[free], return_index=True)
            first = free[first]  # of those that want the same place one gets it
            self._hashes[places], self._stems[places] = keys[first], numbers[first]
            keys, numbers, step = np.delete(keys, first), np.delete(numbers, first), step + 1

    def _number_of(self, stems: str) -> int:
        number = self._numbers.get(stems)
        if number is None:
            number = self._numbers[stems] = len(self._numbers)
            data = (stems if stems in ("", "\n") else stems + " ").encode()
            self._said.append(stems)
            self._starts.append(len(self._letters))
            self._lengths.append(len(data))
            self._letters += data
        return number

    def _distinct(self, stems: np.ndarray) -> list[str]:
        there = np.zeros(len(self._numbers), bool)
        there[stems] = True
        return list(map(self._said.__getitem__, np.flatnonzero(there).tolist()))

    def _written(self, stems: np.ndarray) -> str:
        """The stems of these numbers, one after the other."""
        lengths = np.frombuffer(self._lengths, np.int64)[stems]
        ends = np.cumsum(lengths)
        places = np.repeat(np.frombuffer(self._starts, np.int64)[stems] - (ends - lengths), lengths)
        places += np.arange(len(places))
        return np.frombuffer(self._letters, np.uint8)[places].tobytes().decode()

    def _make(self, size: int) -> None:
        self._shift = np.uint64(64 - (size.bit_length() - 1))
        self._hashes, self._stems = np.zeros(size, np.uint64), np.zeros(size, np.int32)

    def _forget(self) -> None:
        self._make(1 << 17)
        self._kept = 0
        self._numbers: dict[str, int] = {}
        self._said: list[str] = []
        self._letters, self._starts, self._lengths = bytearray(), array("q"), array("q")
        self._number_of("")
        self._depends = self._number_of(DEPENDS)


class _Words:
    """The words of a text with one space between: of each a hash of its bytes, and each as a string, by place."""

    def __init__(self, text: str):
        self._data = f"{text} ".encode()
        letters = np.frombuffer(self._data, np.uint8)
        ends = np.flatnonzero(letters == _SPACE)
        starts = np.concatenate((np.zeros(1, np.int64), ends[:-1] + 1))
        places = np.arange(len(letters)) - np.repeat(starts, ends + 1 - starts)
        self.hashes = np.add.reduceat(_BY_PLACE[places & (LONGEST - 1)] * letters, starts)
        self.hashes[self.hashes == 0] = 1  # 0 stands for what is free
        self.lengths = ends - starts
        self._starts, self._ends = starts, ends

    def __len__(self) -> int:
        return len(self._starts)

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        return self._starts.tolist(), self._ends.tolist()

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if place.__class__ is slice:
            return [self[at] for at in range(*place.indices(len(self)))]
        starts, ends = self._bounds
        return self._data[starts[place] : ends[place]].decode()
