"""The stems of a thousand texts at once, by arithmetic over all their bytes: to look up each word as a string takes
three times as long. What a word was found to be when it was first met is kept under a number made of its bytes.

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
"""Bytes of a word that is kept; longer ones are rare, and read each time."""

_SPACE = ord(" ")
_BY_PLACE = np.random.default_rng(secrets.randbits(64)).integers(1, 2**63, LONGEST, np.uint64) * 2 + 1
"""By chance, so that nobody can make up words that are taken for others."""

NOTHING, UNKNOWN = 0, -1
_STEPS = 4


class PackedStems:
    """Words of one language, and under which stems they are found: a table of their hashes, without Python's objects.
    Stems have numbers; how they are written lies one after the other in `_letters`."""

    MOST = 300_000
    """Words and stems kept; beyond, it is begun anew."""

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon
        self._lock = RLock()
        self._forget()

    def joined(self, texts: Sequence[str]) -> list[str]:
        """The stems of each text with a space between; of names of several words and "per cent" nothing is said."""
        with self._lock:
            if max(self._kept, len(self._numbers)) > self.MOST:
                self._forget()
            words = _Words(BETWEEN.join(texts))
            stems = self._look_up(words)
            places = np.flatnonzero(stems == self._depends).tolist()
            for begun, end, some in figures_among(words, places, self._lexicon):
                stems[begun] = self._number_of(" ".join(some))
                stems[begun + 1 : end] = NOTHING
            return self._written(stems).split("\n")

    def _look_up(self, words: "_Words") -> np.ndarray:
        """The number of each word's stems."""
        at = (words.hashes >> self._shift).astype(np.int64)
        stems = np.where(self._hashes[at] == words.hashes, self._stems[at], UNKNOWN)
        left = np.flatnonzero(stems == UNKNOWN)
        for step in range(1, _STEPS):  # another word had its place
            there = (at[left] + step) & (len(self._hashes) - 1)
            stems[left] = np.where(self._hashes[there] == words.hashes[left], self._stems[there], UNKNOWN)
            left = left[stems[left] == UNKNOWN]
        for place, key in zip(left.tolist(), words.hashes[left].tolist(), strict=True):
            stems[place] = self._find(key, words, place)
        return stems

    def _find(self, key: int, words: "_Words", place: int) -> int:
        """The number of a word's stems where it is far from its own place, or was never met."""
        word = words[place]
        if not words.is_short(place):
            return self._number_of(self._lexicon.joined.made(word))
        mask, at = len(self._hashes) - 1, key >> int(self._shift)
        while (there := int(self._hashes[at])) not in (0, key):
            at = (at + 1) & mask
        if there == key:
            return int(self._stems[at])
        number = self._number_of(self._lexicon.joined.made(word))
        self._hashes[at], self._stems[at] = key, number
        self._kept += 1
        if self._kept > len(self._hashes) // 3:
            self._grow()
        return number

    def _number_of(self, stems: str) -> int:
        number = self._numbers.get(stems)
        if number is None:
            number = self._numbers[stems] = len(self._numbers)
            data = (stems if stems in ("", "\n") else stems + " ").encode()
            self._starts.append(len(self._letters))
            self._lengths.append(len(data))
            self._letters += data
        return number

    def _written(self, stems: np.ndarray) -> str:
        """The stems of these numbers, one after the other."""
        lengths = np.frombuffer(self._lengths, np.int64)[stems]
        ends = np.cumsum(lengths)
        places = np.repeat(np.frombuffer(self._starts, np.int64)[stems] - (ends - lengths), lengths)
        places += np.arange(len(places))
        return np.frombuffer(self._letters, np.uint8)[places].tobytes().decode()

    def _grow(self) -> None:
        hashes, stems = self._hashes, self._stems
        self._make(4 * len(hashes))
        mask = len(self._hashes) - 1
        for there in np.flatnonzero(hashes).tolist():
            at = int(hashes[there]) >> int(self._shift)
            while self._hashes[at]:
                at = (at + 1) & mask
            self._hashes[at], self._stems[at] = hashes[there], stems[there]

    def _make(self, size: int) -> None:
        self._shift = np.uint64(64 - (size.bit_length() - 1))
        self._hashes, self._stems = np.zeros(size, np.uint64), np.zeros(size, np.int32)

    def _forget(self) -> None:
        self._make(1 << 14)
        self._kept = 0
        self._numbers: dict[str, int] = {}
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
        self._starts, self._ends = starts, ends

    def __len__(self) -> int:
        return len(self._starts)

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        return self._starts.tolist(), self._ends.tolist()

    def is_short(self, place: int) -> bool:
        """Whether no other word of so many bytes has its hash."""
        return self._bounds[1][place] - self._bounds[0][place] < LONGEST

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if place.__class__ is slice:
            return [self[at] for at in range(*place.indices(len(self)))]
        starts, ends = self._bounds
        return self._data[starts[place] : ends[place]].decode()
