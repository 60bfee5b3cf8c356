"""Ruled tables of a PDF: which lines are rows of a table, and where in them cells begin.

pdfplumber makes the cells, from the lines that PDFium has found on the page: it never parses the page itself, and is
imported by the first page that has a grid. Nothing of the text is moved; rows and cells are marks on its lines.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.readers.pdf.line import PdfLine
from workbench.readers.pdf.rulings import Ruling

_SNAP = 3
_MOST_ON_A_PAGE = 500_000
_MOST_IN_A_DOCUMENT = 20_000_000
"""Steps of making cells, of which a second does half a million or more; a long table takes thirty thousand."""

_MOST_LINES_A_CELL = 12
"""A cell that holds more is a frame around running text."""

Cell = tuple[float, float, float, float]
"""x0, top, x1, bottom on the page as shown."""


class Tables:
    """Marks the tables of one document page by page, with a bound on what it spends on all of them."""

    def __init__(self):
        self._rows = 0
        self._left = _MOST_IN_A_DOCUMENT
        self.missed: list[int] = []

    def mark(self, lines: Sequence[PdfLine], rulings: list[Ruling], page: int) -> None:
        """Give the lines that stand in tables the number of their row and the places where its cells begin."""
        if not rulings or not lines:
            return
        try:
            grids = self._grids(rulings)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            # whatever an odd drawing makes of another's code: the page is then read without its tables
            grids = None
        if grids is None:
            self.missed.append(page)
            return
        for grid in grids:
            placed = [(line, grid.band(line), grid.columns(line)) for line in lines if grid.holds(line)]
            if _is_table(placed):
                self._number(lines, {id(line): (band, columns) for line, band, columns in placed})

    def _grids(self, rulings: list[Ruling]) -> "list[_Grid] | None":
        """The grids that rulings make; None where there are too many to look at."""
        from pdfplumber import table

        edges = table.merge_edges([_edge(ruling) for ruling in rulings], _SNAP, _SNAP, _SNAP, _SNAP)
        across = sum(edge["orientation"] == "h" for edge in edges)
        down = len(edges) - across
        steps = len(rulings) + across * down * max(across, down)
        if steps > min(_MOST_ON_A_PAGE, self._left):
            return None
        self._left -= steps
        cells = table.intersections_to_cells(table.edges_to_intersections(edges, _SNAP, _SNAP))
        grids = [_Grid.of(cells) for cells in table.cells_to_tables(cells)]
        return [grid for grid in grids if len(grid.tops) > 1 and len({cell[0] for cell in grid.cells}) > 1]

    def _number(self, lines: Sequence[PdfLine], places: "dict[int, tuple[int, list[int]]]") -> None:
        """Number the rows in the order of reading: a row ends where the next line stands in another one, or begins
        anew where this one began."""
        band_before, first, reached = None, 0, 0
        for line in lines:
            if id(line) not in places:
                band_before = None
                continue
            band, columns = places[id(line)]
            begins = next(column for column in columns if column is not None)
            if band != band_before or begins <= first < reached:
                self._rows += 1
                first = reached = begins
            line.row = self._rows
            line.cells = tuple(_changes(columns, reached))
            reached = next(column for column in reversed(columns) if column is not None)
            band_before = band


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of one table, and the tops of its rows."""

    cells: list[Cell]
    tops: list[float]
    box: Cell

    @classmethod
    def of(cls, cells: list[Cell]) -> "_Grid":
        lefts, tops, rights, bottoms = zip(*cells, strict=True)
        return cls(cells, sorted(set(tops)), (min(lefts), min(tops), max(rights), max(bottoms)))

    def holds(self, line: PdfLine) -> bool:
        """Whether a line stands in the table: its middle in height, most of it in width."""
        left, top, right, bottom = self.box
        inside = min(line.x1, right) - max(line.x0, left)
        return (
            not line.sideways
            and bool(line.text.strip())
            and top <= (line.y0 + line.y1) / 2 <= bottom
            and inside >= 0.5 * (line.x1 - line.x0)
        )

    def band(self, line: PdfLine) -> int:
        """The row that a line stands in, from 1."""
        return bisect_right(self.tops, (line.y0 + line.y1) / 2)

    def columns(self, line: PdfLine) -> list[int | None]:
        """Which cell of its row each character stands in; None for white space."""
        middle = (line.y0 + line.y1) / 2
        lefts = sorted(x0 for x0, top, _, bottom in self.cells if top <= middle <= bottom)
        return [
            None if character.isspace() else bisect_right(lefts, (left + right) / 2)
            for character, left, right in zip(line.text, line.lefts, line.rights, strict=True)
        ]


def _edge(ruling: Ruling) -> dict:
    """A ruling as pdfplumber has it."""
    return {
        "x0": ruling.x0,
        "x1": ruling.x1,
        "top": ruling.y0,
        "bottom": ruling.y1,
        "width": ruling.x1 - ruling.x0,
        "height": ruling.y1 - ruling.y0,
        "orientation": "h" if ruling.across else "v",
    }


def _is_table(placed: Sequence[tuple[PdfLine, int, list[int | None]]]) -> bool:
    """Words in several rows and beside one another: neither a chart's empty grid nor frames around running text."""
    counts: Counter[tuple[int, int]] = Counter()
    for _, band, columns in placed:
        counts.update({(band, column) for column in columns if column is not None})
    bands = Counter(band for band, _ in counts)
    return len(bands) > 1 and max(bands.values()) > 1 and max(counts.values()) <= _MOST_LINES_A_CELL


def _changes(columns: Sequence[int | None], before: int) -> Iterator[int]:
    """The indexes at which another cell begins than the one before."""
    for index, column in enumerate(columns):
        if column is not None and column != before:
            yield index
            before = column
