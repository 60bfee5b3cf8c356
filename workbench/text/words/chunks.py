"""What stands between two spaces of a text, and its stems: most of it was met before."""

import re
from collections.abc import Iterable, Mapping
from string import ascii_lowercase
from typing import TYPE_CHECKING

from workbench.text.words import english, numerals
from workbench.text.words.tokens import TOKEN, TOKEN_OR_MAIL

if TYPE_CHECKING:
    from workbench.text.words.lexicon import Lexicon

_AROUND_ONE = ".,;:!?()\"“”"
"""Punctuation that belongs to no token, whatever word it stands at."""

_AROUND_WORDS = ".,;:!?()[]\"“”‘’'—–"
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*\Z", re.ASCII)
LONGEST_WORD = 40
_KEEP_BEGINNINGS = frozenset(("en", "es", "fr", "de", "pt", "it"))
"""Languages whose stems begin with the same two letters as their words."""

BETWEEN = " \x00\x01\x00 "
"""What parts texts that are read at once; no text has it but to be a nuisance. Of the shortest kind of character, for
one that takes more makes all of them take more."""

DEPENDS = "\x00"
"""Stands for stems that depend on what is around; no stem has it."""


Beginnings = Mapping[str, tuple[str, ...]]
"""How words of some stems begin, by the first two letters. An English stem is the beginning of all its words, but for
its last letter; elsewhere only the two letters are sure."""


def beginnings_of(stems: Iterable[str]) -> Beginnings:
    """How the words begin that may have one of these stems."""
    found: dict[str, tuple[str, ...]] = {}
    for stem in stems:
        begins = stem[: max(2, len(stem) - 1)]
        for two in [begins[:2]] if len(stem) > 1 else map(stem.__add__, ascii_lowercase):  # "a" is the stem of "aing"
            found[two] = *found.get(two, ()), begins
    return found


class Chunks(dict):
    """What stands between two spaces, and its stems; None where they can only be told with the text around it.

    No token but "per cent" reaches over a space; so a text is its chunks, and most of them were met before. `going_on`
    are those met that may go on with a number that stands before them: "million", "and", "bn".
    """

    def __init__(self, lexicon: "Lexicon", limit: int):
        self._lexicon = lexicon
        self.limit = limit
        self.going_on: set[str] = set()
        self.joins = numerals.ONES | {numerals.JOINERS.get(lexicon.language, "and")}
        if lexicon.points:
            self.joins |= lexicon.points | numerals.ZEROS

    def __missing__(self, chunk: str) -> tuple[str, ...] | None:
        if len(self) > self.limit:
            self.clear()
        word = chunk.strip(_AROUND_ONE)
        if self._lexicon.is_plain(word):
            found = self._of_plain(chunk, word)
        else:
            found = None if _DIGITS.match(word) else self._read(chunk)  # a figure depends on what is around
        self[chunk] = found
        return found

    def _of_plain(self, chunk: str, word: str) -> tuple[str, ...]:
        """The short way for most chunks: one plain word, at most with punctuation around it."""
        if word.lower() in self.joins:
            self.going_on.add(chunk)
        stem = self._lexicon.of_plain(word)
        return (stem,) if stem else ()

    def _read(self, chunk: str) -> tuple[str, ...] | None:
        found: tuple[str, ...] | None = ()
        surfaces = (TOKEN_OR_MAIL if "@" in chunk else TOKEN).findall(chunk)
        if surfaces and self._goes_on(surfaces[0]):
            self.going_on.add(chunk)
        for surface in surfaces:
            piece = self._lexicon[surface]
            if piece.__class__ is str:
                found += (piece,) if piece else ()
            elif piece.depends:
                found = None
                break
            else:
                found += piece.stems
        return found

    def _goes_on(self, surface: str) -> bool:
        piece = self._lexicon[surface]
        if piece.__class__ is not str and (piece.depends or piece.numeral is not None or piece.suffix is not None):
            return True
        return surface.lower() in self.joins


class Joined(dict):
    """The same with a space between the stems, for many texts at once; `DEPENDS` for None, a new line between texts."""

    def __init__(self, chunks: Chunks, lexicon: "Lexicon"):
        self._chunks = chunks
        self._lexicon = lexicon

    def __missing__(self, chunk: str) -> str:
        if len(self) > self._chunks.limit:
            self.clear()
        found = self[chunk] = self.made(chunk)
        return found

    def made(self, chunk: str) -> str:
        """The stems of a chunk, which is not kept here."""
        return self.read(chunk)[0]

    def read(self, chunk: str) -> tuple[str, bool]:
        """The same, and whether the chunk may go on with a number that stands before it."""
        word = chunk.strip(_AROUND_ONE)
        if self._lexicon.is_plain(word):
            return self._lexicon.of_plain(word), word.lower() in self._chunks.joins
        if _DIGITS.match(word):  # most figures, the short way: what they are depends on what is around
            return DEPENDS, False
        if chunk == BETWEEN.strip():
            return "\n", False
        stems = self._chunks[chunk]
        return DEPENDS if stems is None else " ".join(stems), chunk in self._chunks.going_on


_UMLAUTS = ("ae", "oe", "ue")
"""What German writes for letters with two dots, and its stemmer reads as them."""


class Glimpses(dict):
    """Chunks and their stems where those are known or quickly told; of another plain word only its small letters.

    Words of letters alone `keep` their beginnings in their stems, but for the `odd` ones and those that begin with
    two letters that are `turned` into one; the `silent` have no stem.
    """

    AROUND = _AROUND_WORDS

    def __init__(self, lexicon: "Lexicon"):
        self._lexicon = lexicon
        self.keep = lexicon.language in _KEEP_BEGINNINGS
        meant = lexicon.meaning | lexicon.chunks.joins
        self.odd = {*lexicon.stop, *meant, *english.ODD}
        self.turned = _UMLAUTS if lexicon.language == "de" else ()
        self.silent = {word for word in lexicon.stop if lexicon.is_plain(word) and word not in meant}

    def __missing__(self, chunk: str) -> str | tuple[str, ...] | None:
        if len(self) > self._lexicon.LIMIT:
            self.clear()
        word = chunk.strip(_AROUND_WORDS)
        small = word.lower()
        if not self.keep or word[1:] != small[1:]:
            found = self._lexicon.chunks[chunk]
        elif self._is_usual(small):
            found = small
        else:
            found = () if small in self.silent else self._lexicon.chunks[chunk]
        self[chunk] = found
        return found

    def _is_usual(self, word: str) -> bool:
        """Whether a word in small letters is one of many, which begins as its stem does: "dying" is cut to "die",
        "ueber" to "uber"."""
        return (word.isalpha() and word.isascii() and 2 < len(word) <= LONGEST_WORD and word[1] != "y"
                and word not in self.odd and word[:2] not in self.turned)

    def whole(self, chunk: str) -> tuple[str, ...] | None:
        """The stems of a chunk, from now on known."""
        found = self[chunk] = self._lexicon.chunks[chunk]
        return found

    def may_be(self, word: str, beginnings: "Beginnings") -> bool:
        """Whether a plain word may have one of the stems whose beginnings these are."""
        begins = beginnings.get(word[:2])
        return begins is not None and (self._lexicon.language != "en" or word.startswith(begins))
