"""Find words in a text as a reader means them: letter case, accents, kinds of spaces, quotation marks and dashes make
no difference. A text is folded once, in pieces; only the pieces that have a hit are folded with the way back."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from workbench.text.folding import Folded, fold, fold_character, fold_text

MOST = 5000
"""Hits that are told; beyond that the words say too little to be found by."""

_PIECE, _LONGEST = 2000, 8000
_BORDER = re.compile(r"\s(?=\S)")


class Lookup:
    """A text to look for words in, as often as wanted."""

    def __init__(self, text: str):
        self._text = text
        self._starts: list[int] = []
        self._folded_starts: list[int] = []
        parts, length = [], 0
        for start, end in _pieces(text):
            self._starts.append(start)
            self._folded_starts.append(length)
            piece = text[start:end]
            folded = fold_text(piece) + (" " if piece[-1].isspace() else "")
            parts.append(folded)
            length += len(folded)
        self._starts.append(len(text))
        self._folded = "".join(parts)

    def find(self, words: str, most: int = MOST) -> list[tuple[int, int]]:
        """Where `words` stand, in order and without overlaps, `most` places at most; nowhere for no words."""
        wanted = fold_text(words)
        found: list[tuple[int, int]] = []
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0 and len(found) < most:
            end = at + len(wanted)
            found.append((self._back(at), self._end(end - 1)))
            at = self._folded.find(wanted, end)
        return found

    def count(self, words: str) -> int:
        """In how many places `words` stand."""
        wanted = fold_text(words)
        return self._folded.count(wanted) if wanted else 0

    def _end(self, at: int) -> int:
        """Where that which became the folded character `at` ends: two single marks became one double one."""
        last = self._back(at)
        if self._folded[at] == '"' and fold_character(self._text[last]) == "'":
            following = (index for index in range(last + 1, len(self._text)) if fold_character(self._text[index]))
            last = next(following, last)
        return last + 1

    def _back(self, at: int) -> int:
        """Where the folded character `at` came from."""
        index = bisect_right(self._folded_starts, at) - 1
        start = self._starts[index]
        folded = _whole(self._text[start:self._starts[index + 1]])
        # what fold_text trims at the beginning of a piece
        lead = 1 if folded.text.startswith(" ") else 0
        return start + folded.offsets[min(lead + at - self._folded_starts[index], len(folded.offsets) - 1)]


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The text cut behind white space, so that folding the pieces is folding the whole; where there is none,
    anywhere."""
    start = 0
    while start < len(text):
        border = _BORDER.search(text, start + _PIECE, start + _LONGEST)
        end = border.end() if border else min(len(text), start + _LONGEST)
        yield start, end
        start = end


@lru_cache(maxsize=64)
def _whole(piece: str) -> Folded:
    return fold(piece)
