"""A text as its letters and digits alone, with the way back.

Spacing, line ends, quotation marks, dashes, ligatures, hyphenation and letter case never count as changes: two texts
say the same words when their letters are the same. Works for every script; a text without letters condenses to nothing.
"""

import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.text.folding import fold_character


@dataclass(frozen=True, slots=True)
class Condensed:
    """`letters` and where each came from; `starts` and `ends` of words within the letters, `words` as the text has
    them."""

    letters: str
    offsets: array
    starts: array
    ends: array
    words: tuple[str, ...]

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The source span of letters [start, end)."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def word_at(self, letter: int) -> int:
        """The word that a letter belongs to."""
        return bisect_right(self.starts, letter) - 1

    def begins_word(self, letter: int) -> bool:
        """Whether a word begins at this letter."""
        at = bisect_left(self.starts, letter)
        return at < len(self.starts) and self.starts[at] == letter

    def ends_word(self, letter: int) -> bool:
        """Whether a word ends before this letter."""
        at = bisect_left(self.ends, letter)
        return at < len(self.ends) and self.ends[at] == letter


_WRITTEN_OUT = {"%": "percent", "٪": "percent", "％": "percent", "&": "and"}
"""Signs that stand for a word: "50%" is "50 percent"."""
_SUPERSCRIPTS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Marks of footnotes, mostly."""


@lru_cache(maxsize=16384)
def _letters(character: str) -> str:
    if character in _WRITTEN_OUT:
        return _WRITTEN_OUT[character]
    if character in _SUPERSCRIPTS:
        return ""
    folded = fold_character(character)
    return "".join(one for one in folded if one.isalnum() or unicodedata.category(one) in ("Mn", "Mc"))


_INSIDE = frozenset("'’‘ʼ\u00ad\u200b\u200c\u200d\ufffe\x02")
"""Signs within a word that do not end it."""


def condense(text: str, skipped: Sequence[tuple[int, int]] = ()) -> Condensed:
    """The letters of `text`, its words, and where they stand; without what lies in the spans `skipped`, in order."""
    letters: list[str] = []
    offsets, starts, ends = array("q"), array("q"), array("q")
    words: list[str] = []
    begun = -1
    count = 0
    spans = iter((*skipped, (len(text) + 1, len(text) + 1)))
    low, high = next(spans)
    for index, character in enumerate(text):
        while index >= high:
            low, high = next(spans)
        found = _letters(character) if index < low else ""
        if found:
            wide = "\u2e80" <= character <= "\u9fff" or "\u3040" <= character <= "\u30ff"
            if begun >= 0 and wide:
                words.append("".join(letters[begun:]))
                ends.append(count)
                begun = -1
            if begun < 0:
                begun = count
                starts.append(count)
            for one in found:
                letters.append(one)
                offsets.append(index)
                count += 1
        elif begun >= 0 and character not in _INSIDE and not _is_line_hyphen(text, index):
            words.append("".join(letters[begun:]))
            ends.append(count)
            begun = -1
    if begun >= 0:
        words.append("".join(letters[begun:]))
        ends.append(count)
    return Condensed("".join(letters), offsets, starts, ends, tuple(words))


def _is_line_hyphen(text: str, index: int) -> bool:
    """A hyphen or the line end after it where a word is broken over two lines."""
    character = text[index]
    if character in "-‐\u2011":
        return text[index + 1 : index + 2] in ("\n", "\r") and text[index + 2 : index + 3].islower()
    if character in "\n\r":
        return index > 0 and text[index - 1] in "-‐\u2011" and text[index + 1 : index + 2].islower()
    return False
