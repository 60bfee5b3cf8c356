"""Fold away what never counts as a difference, keeping the way back.

Typographic variants (quotation marks, dashes, spaces, ligatures, full-width forms, soft hyphens) are one character to a
reader; matching and quotation checks must see them so. Typos are never corrected here.
"""

import re
import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

_SINGLE_QUOTES = "‘’‚‛′‹›`´ʼ＇"
_DOUBLE_QUOTES = "“”„‟″«»＂「」『』〝〞"
_DASHES = "‐‑‒–—―−﹘﹣－"
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\x02"
)

_SPACES = re.compile("  +")
_DIGITS = re.compile(r"([0-9]+)")
_PAIRED = re.compile("  |''|`")
"""Of plain letters, those that are not folded each by itself."""

_FIXED = {
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_INVISIBLE, ""),
    "…": "...",
}


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is the folded string; `offsets[i]` is where its character i came from, with one entry more for the end."""

    text: str
    offsets: array

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The source span of folded [start, end). Empty spans stay empty."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=8192)
def fold_character(character: str, case: bool = True, marks: bool = True) -> str:
    """What one character folds to: "" for the invisible, several characters for ligatures, " " for any space."""
    if character in _FIXED:
        return _FIXED[character]
    if character.isspace():
        return " "
    folded = unicodedata.normalize("NFKD", character)
    if marks:
        folded = "".join(c for c in folded if not "\u0300" <= c <= "\u036f")
    else:
        folded = unicodedata.normalize("NFKC", folded)
    return folded.casefold() if case else folded


def fold(text: str, *, case: bool = True, marks: bool = True) -> Folded:
    """Fold `text`; runs of white space become one space, "``" and "''" a double quotation mark.

    With `case` letter case goes, with `marks` the diacritics of Latin, Greek and Cyrillic. Leading and trailing white
    space stays as one space each, so that offsets are simple to reason about.
    """
    if text.isascii() and text.isprintable() and not _PAIRED.search(text):  # letter by letter, the short way
        return Folded(text.lower() if case else text, array("q", range(len(text) + 1)))
    out: list[str] = []
    offsets = array("q")
    after_space = after_quote = False
    for index, character in enumerate(text):
        folded = fold_character(character, case, marks)
        if folded == " ":
            after_quote = False
            if after_space:
                continue
            after_space = True
        elif folded:
            after_space = False
            if folded == "'" and after_quote:
                out[-1], after_quote = '"', False
                continue
            after_quote = folded == "'"
        for part in folded:
            out.append(part)
            offsets.append(index)
    offsets.append(len(text))
    return Folded("".join(out), offsets)


class _Table(dict):
    """A table for str.translate that fills itself. `odd`: the few characters that fold to a space or quote and more."""

    def __init__(self, case: bool, marks: bool):
        self._how = case, marks
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        found = self[code] = fold_character(chr(code), *self._how)
        if len(found) > 1 and (" " in found or "'" in found):
            self.odd.add(chr(code))
        return found


_TABLES = {(case, marks): _Table(case, marks) for case in (True, False) for marks in (True, False)}


def fold_text(text: str, *, case: bool = True, marks: bool = True) -> str:
    """The folded string alone, trimmed: what `fold` gives without the way back, in a tenth of the time."""
    if text.isascii() and text.isprintable():  # most texts, the short way
        folded = (text.lower() if case else text).replace("`", "'").replace("''", '"')
        return (_SPACES.sub(" ", folded) if "  " in folded else folded).strip(" ")
    table = _TABLES[case, marks]
    folded = text.translate(table)
    if not table.odd.isdisjoint(text):
        return fold(text, case=case, marks=marks).text.strip()
    return _SPACES.sub(" ", folded.replace("''", '"')).strip(" ")


def as_counted(text: str) -> list[str | tuple[int, str]]:
    """What puts names in order, whatever their capitals; their numbers as numbers: "Page 2" before "Page 10"."""
    return [_number(part) if at % 2 else part for at, part in enumerate(_DIGITS.split(fold_text(text)))]


def _number(digits: str) -> tuple[int, str]:
    """Its size as digits: what somebody typed may be too long for a number."""
    digits = digits.lstrip("0")
    return len(digits), digits
