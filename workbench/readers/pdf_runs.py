"""The lines of a page as runs of the glyph map."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat
from operator import mul

from workbench.readers.glyphs import Run
from workbench.readers.pdf_direction import directions
from workbench.readers.pdf_line import PdfLine


def runs(line: PdfLine, at: int, unit: float) -> Iterator[Run]:
    """A line whose first character is at offset `at` of the page: one run, or several where its direction changes."""
    if not line.uncertain:
        yield _run(line, line.lefts, line.rights, at, unit)
        return
    cuts = directions(line.lefts, line.rights)
    for first, last in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        yield _run(line, line.lefts[first:last], line.rights[first:last], at + first, unit)


def _run(line: PdfLine, lefts: Sequence[float], rights: Sequence[float], at: int, unit: float) -> Run:
    # text that runs leftward or up the page begins at the far edge of its characters
    forward = lefts[-1] >= lefts[0]
    near, far = (lefts, rights) if forward else (rights, lefts)
    try:
        places = array("i", map(int, map(mul, [*near, far[-1]], repeat(unit))))
    except (ValueError, OverflowError):
        # a broken file may place characters nowhere, or beyond counting
        places = array("i", (_within(place, unit) for place in [*near, far[-1]]))
    low, high = (line.x0, line.x1) if line.sideways else (line.y0, line.y1)
    return Run(at, places, _within(low, unit), _within(high, unit), line.sideways)


def _within(place: float, unit: float) -> int:
    return round(place * unit) if abs(place) < 1e6 else 0
