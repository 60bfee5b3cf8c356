"""Lines of a source text, by offset, with what layout tells about them."""

import re
from dataclasses import dataclass

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: [start, end) without its line end and without white space around it.

    `indent` counts the characters before `start`. `room` is how many more characters would have fitted on it, where
    the layout of a page tells; `apart` says that layout sets it off from the line before (a gap, another size);
    `scale` is its size against the usual size of the text; `furniture` says why the layout shows it to be no part of
    the text (a running header), "" otherwise; `aside` says why it stands apart from the running text although it
    belongs to the document ("footnote"). `row` numbers the row of a drawn table that it stands in, 0 for none, and
    `cells` are the offsets at which another cell begins.
    """

    start: int
    end: int
    text: str
    indent: int = 0
    room: float | None = None
    apart: bool = False
    furniture: str = ""
    aside: str = ""
    scale: float = 1.0
    row: int = 0
    cells: tuple[int, ...] = ()

    @property
    def blank(self) -> bool:
        return self.start == self.end


def split(text: str) -> list[Line]:
    """The lines of `text`; joined with their line ends and margins they are the text again."""
    lines = []
    at = 0
    for match in _LINE_END.finditer(text):
        lines.append(_line(text, at, match.start()))
        at = match.end()
    if at < len(text) or not lines:
        lines.append(_line(text, at, len(text)))
    return lines


def _line(text: str, start: int, end: int) -> Line:
    whole = text[start:end]
    inner = whole.strip()
    indent = len(whole) - len(whole.lstrip()) if inner else 0
    return Line(start + indent, start + indent + len(inner), inner, indent)
