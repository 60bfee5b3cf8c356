"""A line of a page of a PDF, and the part of the page that is shown."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

Places = array
"""Of float: eight times smaller than a list of them, and made without a Python number for each."""


@dataclass(slots=True)
class PdfLine:
    """A line of a page in the coordinates of the page as shown. `lefts` and `rights` run along the line.

    `row` numbers the row of a table that it stands in, 0 for none; `cells` are the indexes at which cells begin.
    `hidden` says why it is not seen on the page; `aside` why it stands apart from the running text; a `leftward` line
    is read from the right, and `uncertain` tells that its order was worked out from where its letters stand."""

    text: str
    lefts: Places
    rights: Places
    x0: float
    x1: float
    y0: float
    y1: float
    size: float
    sideways: bool = False
    row: int = 0
    cells: tuple[int, ...] = ()
    hidden: str = ""
    aside: str = ""
    leftward: bool = False
    uncertain: bool = False

    def part(self, first: int, last: int) -> "PdfLine":
        """Characters [first, last) as a line of their own."""
        return self.parts([(first, last)])

    def parts(self, spans: Iterable[tuple[int, int]]) -> "PdfLine":
        """Several stretches of its characters as one line."""
        lefts, rights, texts = array("f"), array("f"), []
        for first, last in spans:
            texts.append(self.text[first:last])
            lefts += self.lefts[first:last]
            rights += self.rights[first:last]
        along = min(lefts), max(rights)
        box = (self.x0, self.x1, *along) if self.sideways else (*along, self.y0, self.y1)
        return PdfLine("".join(texts), lefts, rights, *box, self.size, self.sideways)


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page in its own coordinates, and how it is turned when shown."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.rotation in (90, 270) else (width, height)

    def shown(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """A box of the page's own coordinates on the page as shown: left, top, right, bottom."""
        return {
            90: (y0 - self.bottom, x0 - self.left, y1 - self.bottom, x1 - self.left),
            180: (self.right - x1, y0 - self.bottom, self.right - x0, y1 - self.bottom),
            270: (self.top - y1, self.right - x1, self.top - y0, self.right - x0),
        }.get(self.rotation, (x0 - self.left, self.top - y1, x1 - self.left, self.top - y0))
