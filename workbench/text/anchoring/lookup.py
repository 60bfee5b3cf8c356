"""Find words in a text as a reader means them: letter case, accents, kinds of spaces, quotation marks and dashes make
no difference. A text is folded once, in pieces; only the pieces that have a hit are folded with the way back."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from workbench.text.folding import Folded, fold, fold_character, fold_text

MOST = 5000
"""Hits that are told; beyond that the words say too little to be found by."""

_PIECE, _LONGEST = 400, 2000
_GROUP = 50_000
_BORDER = re.compile(r"\s(?=\S)")


class _Group:
    """A stretch of the text, folded in pieces."""

    def __init__(self, text: str, start: int, end: int):
        self.starts, self.folded_starts, parts, length = [], [], [], 0
        for first, last in _pieces(text, start, end):
            self.starts.append(first)
            self.folded_starts.append(length)
            piece = text[first:last]
            folded = fold_text(piece) + (" " if piece[-1].isspace() else "")
            parts.append(folded)
            length += len(folded)
        self.starts.append(end)
        self.folded_starts.append(length)
        self.folded = "".join(parts)


class Lookup:
    """A text to look for words in, as often as wanted. What is folded of it is kept; what was not yet looked at is not
    folded."""

    def __init__(self, text: str):
        self._text = text
        self._count = -(-len(text) // _GROUP)
        self._groups: dict[int, _Group] = {}

    def find(self, words: str, most: int = MOST) -> list[tuple[int, int]]:
        """Where `words` stand, in order and without overlaps, `most` places at most; nowhere for no words."""
        found: list[tuple[int, int]] = []
        for some in self.search(words):
            found += some
            if len(found) >= most:
                break
        return found[:most]

    def search(self, words: str, begin: int = 0) -> Iterator[list[tuple[int, int]]]:
        """Where `words` stand, stretch by stretch: from the one that holds offset `begin` to the end, then those before
        it. Each stretch takes some milliseconds, so that the first places are there at once in a text of any length."""
        wanted = fold_text(words)
        here = next((number for number in (begin // _GROUP, begin // _GROUP - 1)
                     if number < self._count and self._begin(number) <= begin), 0)
        for numbers in (range(here, self._count), range(here)) if wanted else ():
            taken = 0
            for number in numbers:
                places = list(self._places(number, wanted, taken))
                yield [(self._back(number, at), self._end(number, at + len(wanted) - 1)) for at in places]
                taken = max(0, places[-1] + len(wanted) - len(self._group(number).folded)) if places else 0

    def count(self, words: str) -> int:
        """In how many places `words` stand."""
        wanted, found, taken = fold_text(words), 0, 0
        for number in range(self._count if wanted else 0):
            places = list(self._places(number, wanted, taken))
            taken = max(0, places[-1] + len(wanted) - len(self._group(number).folded)) if places else 0
            found += len(places)
        return found

    def _places(self, number: int, wanted: str, taken: int) -> Iterator[int]:
        """Where it begins in a folded stretch, behind what was `taken` already; it may end in the next one."""
        own = self._group(number).folded
        whole = own + self._ahead(number, len(wanted) - 1)
        at = whole.find(wanted, taken)
        while 0 <= at < len(own):
            yield at
            at = whole.find(wanted, at + len(wanted))

    def _ahead(self, number: int, letters: int) -> str:
        """The first folded letters behind a stretch."""
        told = ""
        while len(told) < letters and number + 1 < self._count:
            number += 1
            told += self._group(number).folded[:letters - len(told)]
        return told

    def _begin(self, number: int) -> int:
        """Where a stretch begins: behind white space, where there is some."""
        if number <= 0 or number >= self._count:
            return 0 if number <= 0 else len(self._text)
        start = number * _GROUP
        border = _BORDER.search(self._text, start, start + _LONGEST)
        return border.end() if border else min(len(self._text), start + _LONGEST)

    def _group(self, number: int) -> _Group:
        if number not in self._groups:
            self._groups[number] = _Group(self._text, self._begin(number), self._begin(number + 1))
        return self._groups[number]

    def _end(self, number: int, at: int) -> int:
        """Where that which became the folded character `at` ends: two single marks became one double one."""
        number, at = self._owner(number, at)
        last = self._back(number, at)
        if self._group(number).folded[at] == '"' and fold_character(self._text[last]) == "'":
            following = (index for index in range(last + 1, len(self._text)) if fold_character(self._text[index]))
            last = next(following, last)
        return last + 1

    def _owner(self, number: int, at: int) -> tuple[int, int]:
        """The stretch that a folded character beyond the end of one lies in, and where in it."""
        while at >= len(self._group(number).folded):
            at -= len(self._group(number).folded)
            number += 1
        return number, at

    def _back(self, number: int, at: int) -> int:
        """Where the folded character `at` of a stretch came from."""
        group = self._group(number)
        index = bisect_right(group.folded_starts, at, hi=len(group.starts) - 1) - 1
        start, inside = group.starts[index], at - group.folded_starts[index]
        piece = self._text[start:group.starts[index + 1]]
        if len(piece) == group.folded_starts[index + 1] - group.folded_starts[index] and piece.isascii():
            return start + inside  # of such letters none becomes two: as none is gone, each stands where it stood
        folded = _whole(piece)
        # what fold_text trims at the beginning of a piece
        lead = 1 if folded.text.startswith(" ") else 0
        return start + folded.offsets[min(lead + inside, len(folded.offsets) - 1)]


def _pieces(text: str, start: int, until: int) -> Iterator[tuple[int, int]]:
    """[start, until) cut behind white space, so that folding the pieces is folding the whole; where there is none,
    anywhere."""
    while start < until:
        border = _BORDER.search(text, start + _PIECE, min(until, start + _LONGEST))
        end = border.end() if border else min(until, start + _LONGEST)
        yield start, end
        start = end


@lru_cache(maxsize=64)
def _whole(piece: str) -> Folded:
    return fold(piece)
