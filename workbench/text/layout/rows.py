"""Rows of tables that a page draws: one block each, its cells shown apart as those of every other format."""

import re
from collections.abc import Sequence

from workbench.domain.documents import Edit, EditReason, PassageKind
from workbench.text.blocks import Block
from workbench.text.layout.hyphens import Hyphens
from workbench.text.layout.lines import Line
from workbench.text.view import View

_BETWEEN = " | "
_SPACES = re.compile(r"\s+")
_WHITE = " \t\n\u00a0"
"""Other white space may be a control character that is shown by an edit of its own."""


def block(text: str, row: Sequence[Line], hyphens: Hyphens, edits: list[Edit]) -> Block:
    """The lines of one row as a block; what shows its cells apart is added to `edits`."""
    start, end = row[0].start, row[-1].end
    made: list[Edit] = []
    before = None
    for line in row:
        if before is not None and line.start not in line.cells:
            made.append(hyphens.join(before, line))
        before = line
        made += [_apart(text, start, cell) for cell in line.cells if cell > start]
    edits += made
    moved = [Edit(one.start - start, one.end - start, one.shown, one.reason) for one in made]
    shown = _SPACES.sub(" ", View(text[start:end], moved).shown)
    return Block(start, end, shown, list(row), PassageKind.TEXT, why="row of a table")


def _apart(text: str, start: int, cell: int) -> Edit:
    """The edit that shows the white space before a cell as the border that the page draws there."""
    gap = cell
    while gap > start and text[gap - 1] in _WHITE:
        gap -= 1
    return Edit(gap, cell, _BETWEEN, EditReason.LINE_JOINED)
