"""A text that is too long to be structured in one go, cut into sections, each small enough to be done with quickly.

The first of them are structured as any text is. So long a text is a dump of some program rather than anybody's words;
where it goes on for ever the rest is cut into pieces that can be read and found, which takes a twentieth of the time.
The measures are lengths, not seconds: the same text is cut in the same way on any machine.
"""

import re
from collections.abc import Iterator

LONG = 2_000_000
"""Characters from which a text comes in sections."""
SECTION = 250_000
"""Characters of a section, at most."""
THOROUGH = 8_000_000
"""Characters up to which sections are structured."""
MOST_PASSAGES = 80_000
"""Passages up to which they are: a passage of a line takes as long as one of five."""
PIECE = 800
"""Characters of a piece of what follows, at most."""

_WORD = re.compile(r"\S")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
_ENDS = (".\n", ". ", "\n", "; ", ", ", " ")


def sections(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sections of a text in order: each ends at the end of a paragraph where there is one, else of a
    line. What lies between them is white space."""
    at = _next(text, 0)
    while at < len(text):
        end = _end(text, at)
        yield at, end
        at = _next(text, end)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """The spans of pieces of a text of up to PIECE characters, with no white space at their ends."""
    at = _next(text, 0)
    while at < len(text):
        end = _end_of_piece(text, at)
        yield at, at + len(text[at:end].rstrip())
        at = _next(text, end)


def _end_of_piece(text: str, at: int) -> int:
    last = min(at + PIECE, len(text))
    paragraph = text.find("\n\n", at + PIECE // 4, last)
    if paragraph >= 0 or last == len(text):
        return paragraph if paragraph >= 0 else last
    ends = (text.rfind(mark, at + PIECE // 2, last) + len(mark) for mark in _ENDS)
    return next((end for end in ends if end > at), last)


def _end(text: str, at: int) -> int:
    last = at + SECTION
    if last >= len(text):
        return len(text)
    paragraphs = [found.end() for found in _PARAGRAPH.finditer(text, at + SECTION // 2, last)]
    if paragraphs:
        return paragraphs[-1]
    line = text.rfind("\n", at + SECTION // 2, last)
    space = text.rfind(" ", at + SECTION // 2, last) if line < 0 else -1
    return max(line, space) + 1 or last


def _next(text: str, at: int) -> int:
    """Where the next character that is no white space stands."""
    found = _WORD.search(text, at)
    return found.start() if found else len(text)
