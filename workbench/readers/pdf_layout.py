"""From lines with places to lines with room: what reflow needs to know of a page's layout.

Room is how many more characters would have fitted before the column's right edge; a gap, a change of size, a new
column or page sets a line apart, unless the sentence plainly goes on there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from workbench.readers.pdf_order import repeating
from workbench.readers.pdf_page import PdfLine
from workbench.text.blocks import ends_sentence
from workbench.text.lines import Line

_GAP = 1.35
_SIZES_DIFFER = 1.12


@dataclass(frozen=True, slots=True)
class LaidPage:
    """The lines of one page in order, the source offset of each, and the page's height as shown."""

    lines: Sequence[PdfLine]
    offsets: Sequence[int]
    height: float


def lay_out(pages: Sequence[LaidPage]) -> list[Line]:
    """All lines of a document with room and gaps."""
    furniture = repeating([[(line, page.height) for line in page.lines] for page in pages])
    body = _body_size(line for page in pages for line in page.lines)
    out: list[Line] = []
    before: tuple[PdfLine, _Stretch] | None = None
    for page in pages:
        kept = [line for line in page.lines if id(line) not in furniture and not line.row]
        stretches = _stretches(kept)
        for line, offset in zip(page.lines, page.offsets, strict=True):
            why = furniture.get(id(line), "")
            stretch = stretches.get(id(line))
            made = _line(line, offset, why, stretch, body)
            if made is None:
                continue
            if not why and not line.row:
                made = _with_gap(made, line, before, stretch, out)
                before = line, stretch
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
        rights = sorted(line.x1 for line in self.lines)
        self.right = rights[-1]
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
    room = max(0.0, (stretch.right - line.x1) / wide) if stretch else 0.0
    indent = round(max(0.0, line.x0 - stretch.left) / wide) if stretch else 0
    return Line(
        offset + lead,
        offset + lead + len(stripped),
        stripped,
        indent,
        room,
        furniture=why,
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
    previous = next((earlier for earlier in reversed(out) if not earlier.furniture), None)
    bigger = max(line.size, before.size) > _SIZES_DIFFER * min(line.size, before.size)
    if its_stretch is stretch and not bigger:
        gap = line.y0 - before.y0
        apart = bool(stretch.pitch) and gap > _GAP * max(stretch.pitch, 0.9 * line.size)
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
