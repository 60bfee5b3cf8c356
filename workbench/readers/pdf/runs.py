"""The lines of a page as runs of the glyph map."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat
from operator import mul, sub

from workbench.readers.pdf.direction import directions
from workbench.readers.pdf.glyphs import Run
from workbench.readers.pdf.line import PdfLine


def runs(line: PdfLine, at: int, unit: float) -> Iterator[Run]:
    """A line whose first character is at offset `at` of the page: one run, or several where its direction changes."""
    if not line.uncertain:
        yield _run(line, line.lefts, line.rights, at, unit)
        return
    cuts = directions(line.lefts, line.rights)
    for first, last in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        yield _run(line, line.lefts[first:last], line.rights[first:last], at + first, unit)


def turned(line: PdfLine, turn: int, size: tuple[float, float]) -> PdfLine:
    """A line of a page of that size as it stands when the page is turned clockwise by 90, 180 or 270 degrees."""
    width, height = size
    length = height if line.sideways else width
    is_mirrored = turn == 180 or turn == (90 if line.sideways else 270)
    lefts, rights = (_from_end(line.rights, length), _from_end(line.lefts, length)) if is_mirrored else (
        line.lefts,
        line.rights,
    )
    corners = [_turn(x, y, turn, width, height) for x, y in ((line.x0, line.y0), (line.x1, line.y1))]
    (x0, x1), (y0, y1) = (sorted(values) for values in zip(*corners, strict=True))
    sideways = line.sideways ^ (turn != 180)
    return PdfLine(line.text, lefts, rights, x0, x1, y0, y1, line.size, sideways, uncertain=line.uncertain)


def _turn(x: float, y: float, turn: int, width: float, height: float) -> tuple[float, float]:
    return {90: (height - y, x), 180: (width - x, height - y), 270: (y, width - x)}[turn]


def _from_end(places: array, length: float) -> array:
    return array("f", map(sub, repeat(length), places))


def _run(line: PdfLine, lefts: Sequence[float], rights: Sequence[float], at: int, unit: float) -> Run:
    # text that runs leftward or up the page begins at the far edge of its characters
    forward = lefts[-1] >= lefts[0]
    near, far = (lefts, rights) if forward else (rights, lefts)
    try:
        places = array("i", map(int, map(mul, near, repeat(unit))))
        places.append(int(far[-1] * unit))
    except (ValueError, OverflowError):
        # a broken file may place characters nowhere, or beyond counting
        places = array("i", (_within(place, unit) for place in [*near, far[-1]]))
    low, high = (line.x0, line.x1) if line.sideways else (line.y0, line.y1)
    return Run(at, places, _within(low, unit), _within(high, unit), line.sideways)


def _within(place: float, unit: float) -> int:
    return round(place * unit) if abs(place) < 1e6 else 0
