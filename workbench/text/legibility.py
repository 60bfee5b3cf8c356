"""Whether a page's text can be read at all: where a font tells nobody what its glyphs mean, words come out as boxes."""

import re

_UNMAPPED = re.compile("[\ufffd\ue000-\uf8ff]")
_LETTER = re.compile(r"[^\W_]")
FEW_LETTERS = 20
"""Fewer letters on a page that is a picture are a stamp or a page number, not its text."""
MOSTLY = 0.3
"""The share of unmapped glyphs from which a page's text is broken."""


def is_garbled(text: str) -> bool:
    """Whether too many characters of a page have no meaning."""
    words = text.strip()
    return len(_UNMAPPED.findall(words)) > MOSTLY * max(1, len(words))


def letters(text: str) -> int:
    """How many letters and digits a text has, counted up to FEW_LETTERS."""
    count = 0
    for _ in _LETTER.finditer(text):
        count += 1
        if count >= FEW_LETTERS:
            break
    return count
