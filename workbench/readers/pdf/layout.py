"""From lines with places to lines with room: what reflow needs to know of a page's layout.

Room is how many more characters would have fitted before the column's right edge; a gap, a change of size, a new
column or page sets a line apart, unless the sentence plainly goes on there.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from workbench.readers.pdf.asides import begins_note
from workbench.readers.pdf.line import PdfLine
from workbench.readers.pdf.order import repeating
from workbench.text.blocks import ends_sentence
from workbench.text.layout.lines import Line

HIDDEN = "hidden text, "
"""What the reason begins with for which a line that is not seen is set apart."""

_GAP = 1.35
_SIZES_DIFFER = 1.12


@dataclass(frozen=True, slots=True)
class LaidPage:
    """The lines of one page in order, the source offset of each, and the page's height as shown."""

    lines: Sequence[PdfLine]
    offsets: Sequence[int]
    height: float


def unplaced(text: str, start: int) -> LaidPage:
    """A page whose lines have no places: `text` at source offset `start`, every line as wide as its letters."""
    placed, offsets, at = [], [], start
    for row, words in enumerate(text.split("\n")):
        x1, y = 72 + 5.5 * len(words), 72 + 13.5 * row
        placed.append(PdfLine(words, array("f"), array("f"), 72, x1, y, y + 11, 11))
        offsets.append(at)
        at += len(words) + 1
    return LaidPage(placed, offsets, 0)


def lay_out(pages: Sequence[LaidPage]) -> list[Line]:
    """All lines of a document with room and gaps."""
    furniture = repeating([[(line, page.height) for line in page.lines] for page in pages])
    body = _body_size(line for page in pages for line in page.lines)
    out: list[Line] = []
    # running text and what stands apart from it each go on where they left off
    before: dict[bool, tuple[PdfLine, _Stretch]] = {}
    parted = False
    for page in pages:
        kept = [line for line in page.lines if not (id(line) in furniture or line.row or line.hidden)]
        stretches = _stretches([line for line in kept if not line.aside])
        stretches |= _stretches([line for line in kept if line.aside])
        for line, offset in zip(page.lines, page.offsets, strict=True):
            why = furniture.get(id(line), "") or line.hidden and f"{HIDDEN}{line.hidden}"
            stretch = stretches.get(id(line))
            made = _line(line, offset, why, stretch, body)
            if made is None:
                continue
            if stretch is not None and not why:
                is_apart = bool(line.aside)
                made = _with_gap(made, line, before.get(is_apart), stretch, out)
                if begins_note(line) if is_apart else parted:
                    made = replace(made, apart=True)
                before[is_apart] = line, stretch
            parted = bool(line.aside or line.hidden) or parted and bool(why)
            out.append(made)
    return out


@dataclass(slots=True)
class _Stretch:
    """Lines under one another in one column: their edges, the usual distance between them and a character's width."""

    lines: list[PdfLine]
    left: float = 0.0
    right: float = 0.0
    pitch: float = 0.0

    def measure(self) -> None:
        self.left = min(line.x0 for line in self.lines)
        # a title above a column, or one line that juts out, is wider than the column
        rights = sorted(line.x1 for line in self.lines)
        self.right = rights[-1 - len(rights) // 10]
        steps = [
            after.y0 - line.y0 for line, after in zip(self.lines, self.lines[1:], strict=False) if after.y0 > line.y0
        ]
        steps = sorted(steps)
        self.pitch = steps[len(steps) // 3] if steps else 0.0


def _stretches(lines: list[PdfLine]) -> dict[int, _Stretch]:
    found: dict[int, _Stretch] = {}
    current: _Stretch | None = None
    for line in lines:
        last = current.lines[-1] if current else None
        if (
            last is None
            or line.y0 < last.y0 - 1
            or line.x0 > last.x1
            or line.x1 < last.x0
            or line.sideways != last.sideways
        ):
            current = _Stretch([])
        current.lines.append(line)
        found[id(line)] = current
    for stretch in {id(stretch): stretch for stretch in found.values()}.values():
        stretch.measure()
    return found


def _line(line: PdfLine, offset: int, why: str, stretch: _Stretch | None, body: float) -> Line | None:
    stripped = line.text.strip()
    if not stripped:
        return None
    lead = len(line.text) - len(line.text.lstrip())
    wide = max(0.1, (line.x1 - line.x0) / max(1, len(line.text)))
    right, left = (stretch.right - line.x1, line.x0 - stretch.left) if stretch else (0.0, 0.0)
    if line.leftward:
        right, left = left, right
    room, indent = max(0.0, right / wide), round(max(0.0, left) / wide)
    return Line(
        offset + lead,
        offset + lead + len(stripped),
        stripped,
        indent,
        room,
        furniture=why,
        aside="" if why else line.aside,
        scale=round(line.size / body, 2) if body else 1.0,
        row=line.row,
        cells=tuple(offset + cell for cell in line.cells),
    )


def _with_gap(
    made: Line, line: PdfLine, last: tuple[PdfLine, _Stretch] | None, stretch: _Stretch, out: list[Line]
) -> Line:
    if last is None:
        return made
    before, its_stretch = last
    previous = next((one for one in reversed(out) if not one.furniture and one.aside == made.aside), None)
    bigger = max(line.size, before.size) > _SIZES_DIFFER * min(line.size, before.size)
    if its_stretch is stretch and not bigger:
        gap = line.y0 - before.y0
        # a heading's lines are as far apart as its letters are large
        least = 1.2 * line.size if made.scale > _SIZES_DIFFER else 0.9 * line.size
        apart = bool(stretch.pitch) and gap > _GAP * max(stretch.pitch, least)
    else:
        # a new column or page: the paragraph goes on when its sentence does
        apart = bigger or previous is None or ends_sentence(previous.text) or not _goes_on(previous, made)
    if not apart:
        return made
    return replace(made, apart=True)


def _goes_on(previous: Line, line: Line) -> bool:
    return line.text[0].islower() or previous.text[-1] in ",-" and previous.room is not None and previous.room < 12


def _body_size(lines: Iterable[PdfLine]) -> float:
    sizes = [line.size for line in lines if len(line.text) > 20]
    return median(sizes) if sizes else 0.0
