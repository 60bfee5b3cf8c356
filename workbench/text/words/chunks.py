"""What stands between two spaces of a text, and its stems: most of it was met before."""

from typing import TYPE_CHECKING

from workbench.text.words import english, numerals
from workbench.text.words.tokens import TOKEN, TOKEN_OR_MAIL

if TYPE_CHECKING:
    from workbench.text.words.lexicon import Lexicon

_AROUND_ONE = ".,;:!?()\"“”"
"""Punctuation that belongs to no token, whatever word it stands at."""

_AROUND_WORDS = ".,;:!?()[]\"“”‘’'—–"
_KEEP_BEGINNINGS = frozenset(("en", "es", "fr", "de", "pt", "it"))
"""Languages whose stems begin with the same two letters as their words."""

BETWEEN = " \x00\ue000\x00 "
"""What parts texts that are read at once; no text has it but to be a nuisance."""

DEPENDS = "\x00"
"""Stands for stems that depend on what is around; no stem has it."""


class Chunks(dict):
    """What stands between two spaces, and its stems; None where they can only be told with the text around it.

    No token but "per cent" reaches over a space; so a text is its chunks, and most of them were met before. `going_on`
    are those met that may go on with a number that stands before them: "million", "and", "bn".
    """

    def __init__(self, lexicon: "Lexicon", limit: int):
        self._lexicon = lexicon
        self.limit = limit
        self.going_on: set[str] = set()
        self._joins = numerals.ONES | {numerals.JOINERS.get(lexicon.language, "and")}

    def __missing__(self, chunk: str) -> tuple[str, ...] | None:
        if len(self) > self.limit:
            self.clear()
        word = chunk.strip(_AROUND_ONE)
        found = self[chunk] = self._of_plain(chunk, word) if self._lexicon.is_plain(word) else self._read(chunk)
        return found

    def _of_plain(self, chunk: str, word: str) -> tuple[str, ...]:
        """The short way for most chunks: one plain word, at most with punctuation around it."""
        if word.lower() in self._joins:
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
        return surface.lower() in self._joins


class Joined(dict):
    """The same with a space between the stems, for many texts at once; `DEPENDS` for None, a new line between texts."""

    def __init__(self, chunks: Chunks, lexicon: "Lexicon"):
        self._chunks = chunks
        self._lexicon = lexicon

    def __missing__(self, chunk: str) -> str:
        if len(self) > self._chunks.limit:
            self.clear()
        word = chunk.strip(_AROUND_ONE)
        if self._lexicon.is_plain(word):
            found = self[chunk] = self._lexicon.of_plain(word)
            return found
        stems = self._chunks[chunk]
        found = "\n" if chunk == BETWEEN.strip() else DEPENDS if stems is None else " ".join(stems)
        self[chunk] = found
        return found


class Glimpses(dict):
    """Chunks and their stems where those are known or quickly told; of another plain word only the two letters that it
    and its stem begin with."""

    def __init__(self, lexicon: "Lexicon"):
        self._lexicon = lexicon
        self._keeps = lexicon.language in _KEEP_BEGINNINGS

    def __missing__(self, chunk: str) -> str | tuple[str, ...] | None:
        if len(self) > self._lexicon.LIMIT:
            self.clear()
        found = self[chunk] = self._glimpse(chunk)
        return found

    def whole(self, chunk: str) -> tuple[str, ...] | None:
        """The stems of a chunk, from now on known."""
        found = self[chunk] = self._lexicon.chunks[chunk]
        return found

    def _glimpse(self, chunk: str) -> str | tuple[str, ...] | None:
        lexicon = self._lexicon
        word = chunk.strip(_AROUND_WORDS)
        if chunk in lexicon.chunks or not self._keeps or not lexicon.is_plain(word):
            return lexicon.chunks[chunk]
        word = word.lower()
        if word[1] == "y" or word in english.ODD or word in numerals.ONES:  # "dying" is cut to "die"
            return lexicon.chunks[chunk]
        joins = word == numerals.JOINERS.get(lexicon.language, "and")
        return lexicon.chunks[chunk] if joins else () if word in lexicon.stop else word[:2]
