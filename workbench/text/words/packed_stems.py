"""The stems of a thousand texts at once, by arithmetic over all their words: to look up each word as a string takes
twice as long. What a word was found to be when it was first met is kept under a number made of its bytes.

Only for texts in which nothing but one space stands between two words; `quick_stems` sees to that.
"""

from array import array
from collections.abc import Sequence
from itertools import count
from threading import RLock

import numpy as np

from workbench.text.words.chunks import BETWEEN, DEPENDS
from workbench.text.words.lexicon import Lexicon
from workbench.text.words.met import Met
from workbench.text.words.packed_words import Words
from workbench.text.words.terms import figures_among, stems_of_bare_figure
from workbench.text.words.tokens import LINKS, NAME_BEGINS, NAME_GOES_ON

_CELL, _EMPTY = 16, b"\0"
"""Bytes that are taken together, which most stems need no more of; no stem of a text that can be printed has a NUL."""

NOTHING = 0
_NUMBER = (1 << 24) - 1
_DEPENDS, _BARE, _GOES_ON, _LEADS, _LINKS, _FOLLOWS = (1 << bit for bit in range(24, 30))
"""What is kept of a word beside the number of its stems. It `_DEPENDS` on what stands around it; it is a `_BARE`
figure, whose stems these are unless it has a neighbour that `_GOES_ON` with a figure; it `_LEADS` or `_FOLLOWS` in a
name of several words, or is between two of them."""

_generations = count(1)


class PackedStems:
    """Words of one language, and under which stems they are found: a table of their hashes, without Python's objects.
    Stems have numbers; how they are written lies one after the other in `_letters`, in cells filled with `_EMPTY`."""

    MOST = 300_000
    """Words and stems kept; beyond, it is begun anew."""

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon
        self._lock = RLock()
        self._forget()

    def joined(self, texts: Sequence[str], met: Met) -> tuple[list[str], list[int]]:
        """The stems of each text with a space between, which are added to `met`; and the places of texts that may have
        names of several words. Of those, and of "per cent", nothing is said."""
        with self._lock:
            if max(self._kept, len(self._numbers)) > self.MOST:
                self._forget()
            words = Words(BETWEEN.join(texts))
            known = self._look_up(words)
            stems = known & _NUMBER
            self._read_figures(words, known, stems)
            met.add_numbered(self._generation, stems, self._said)
            return self._written(stems).split("\n"), self._with_names(known, stems)

    def _look_up(self, words: Words) -> np.ndarray:
        """What is kept of each word."""
        hashes = words.hashes
        at = self._at(hashes, 0)
        known, is_met = self._known[at], self._hashes[at] == hashes
        left, step, unknown = np.flatnonzero(~(is_met | words.is_long)), 0, []
        while len(left):
            keys = hashes[left]
            at = self._at(keys, step)
            there = self._hashes[at]
            is_met = there == keys
            known[left[is_met]] = self._known[at[is_met]]
            unknown.append(left[there == 0])
            left, step = left[~is_met & (there != 0)], step + 1  # another word has its place
        if unknown and len(new := np.concatenate(unknown)):
            keys, first, which = np.unique(hashes[new], return_index=True, return_inverse=True)
            read = np.array([self._read(words[place]) for place in new[first].tolist()], np.int32)
            known[new] = read[which]
            self._keep(keys, read)
        for place in np.flatnonzero(words.is_long).tolist():
            known[place] = self._read(words[place])
        return known

    def _read(self, chunk: str) -> int:
        """What is to be kept of a word that was never met."""
        stems, goes_on = self._lexicon.joined.read(chunk)
        kept = goes_on and _GOES_ON
        if stems == DEPENDS:
            kept |= _DEPENDS
            bare = stems_of_bare_figure(chunk, self._lexicon)
            stems = "" if bare is None else " ".join(bare)
            kept |= bare is not None and _BARE
        if not chunk.islower():
            kept |= (NAME_BEGINS.search(chunk) and _LEADS or 0) | (NAME_GOES_ON.match(chunk) and _FOLLOWS or 0)
        elif chunk in LINKS:
            kept |= _LINKS
        return kept | self._number_of(stems)

    def _read_figures(self, words: Words, known: np.ndarray, stems: np.ndarray) -> None:
        """Set the stems of figures and number words, with what goes on with them. Those of a bare figure alone are
        there already."""
        places = np.flatnonzero(known & _DEPENDS)
        goes_on = np.zeros(len(known) + 2, bool)
        goes_on[1:-1] = known & (_DEPENDS | _GOES_ON)
        is_alone = (known[places] & _BARE).astype(bool) & ~goes_on[places] & ~goes_on[places + 2]
        for begun, end, some in figures_among(words, places[~is_alone].tolist(), self._lexicon):
            stems[begun] = self._number_of(" ".join(some))
            stems[begun + 1 : end] = NOTHING

    def _with_names(self, known: np.ndarray, stems: np.ndarray) -> list[int]:
        leads, links = known & _LEADS != 0, known & _LINKS != 0
        for _ in range(2):  # "of the"
            leads[1:] |= links[1:] & leads[:-1]
        names = np.flatnonzero(leads[:-1] & (known[1:] & _FOLLOWS != 0))
        return np.unique(np.searchsorted(np.flatnonzero(stems == self._between), names)).tolist()

    def _at(self, keys: np.ndarray, step: int) -> np.ndarray:
        """Where in the table words of these hashes may stand."""
        return ((keys >> self._shift).astype(np.int64) + step) & (len(self._hashes) - 1)

    def _keep(self, keys: np.ndarray, read: np.ndarray) -> None:
        """Put words that are not there into the table."""
        self._kept += len(keys)
        if self._kept > len(self._hashes) // 3:
            there = np.flatnonzero(self._hashes)
            keys = np.concatenate((self._hashes[there], keys))
            read = np.concatenate((self._known[there], read))
            self._make(4 * len(self._hashes))
        step = 0
        while len(keys):
            at = self._at(keys, step)
            free = np.flatnonzero(self._hashes[at] == 0)
            places, first = np.unique(at[free], return_index=True)
            first = free[first]  # of those that want the same place one gets it
            self._hashes[places], self._known[places] = keys[first], read[first]
            keys, read, step = np.delete(keys, first), np.delete(read, first), step + 1

    def _number_of(self, stems: str) -> int:
        number = self._numbers.get(stems)
        if number is None:
            number = self._numbers[stems] = len(self._numbers)
            data = (stems if stems in ("", "\n") else stems + " ").encode()
            self._said.append(stems)
            cells = -(-len(data) // _CELL)
            self._starts.append(len(self._letters) // _CELL)
            self._lengths.append(cells)
            self._letters += data.ljust(cells * _CELL, _EMPTY)
        return number

    def _written(self, stems: np.ndarray) -> str:
        """The stems of these numbers, one after the other."""
        stems = stems[stems != NOTHING]
        lengths = np.frombuffer(self._lengths, np.int64)[stems]
        ends = np.cumsum(lengths)
        places = np.repeat(np.frombuffer(self._starts, np.int64)[stems] - (ends - lengths), lengths)
        places += np.arange(len(places))
        return np.frombuffer(self._letters, f"V{_CELL}")[places].tobytes().translate(None, _EMPTY).decode()

    def _make(self, size: int) -> None:
        self._shift = np.uint64(64 - (size.bit_length() - 1))
        self._hashes, self._known = np.zeros(size, np.uint64), np.zeros(size, np.int32)

    def _forget(self) -> None:
        self._generation = next(_generations)
        self._make(1 << 17)
        self._kept = 0
        self._numbers: dict[str, int] = {}
        self._said: list[str] = []
        self._letters, self._starts, self._lengths = bytearray(), array("q"), array("q")
        self._number_of("")
        self._between = self._number_of("\n")
