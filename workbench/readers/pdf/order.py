"""The order of reading of a page, and which of its lines repeat on other pages.

The content stream's order is right on most pages and is kept. Where it is not (lines jump up or sideways on more than
15 % of the page), the page is cut into columns at its widest white gutters. Lines that run across a gutter because two
columns share a baseline are cut there first.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from operator import sub

from workbench.readers.pdf.line import PdfLine

_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:page|p\.|página|pág\.|seite|folio)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|de|von|sur)\s*\d{1,4})?[-–—|.\s]*$",
    re.IGNORECASE,
)
_JUMPY = 0.15
_EDGE = 0.12


def in_order(lines: list[PdfLine], width: float) -> list[PdfLine]:
    """The lines of a page as they are read; those that run sideways come last."""
    upright = [line for line in lines if not line.sideways and line.text.strip()]
    sideways = [line for line in lines if line.sideways]
    if len(sideways) > len(upright):
        return lines
    split = _split_at_gutter(upright, width)
    if len(split) > len(upright) or _jumps(upright) > _JUMPY * len(upright):
        upright = _cut(split, depth=0)
    return upright + sideways


def _jumps(lines: Sequence[PdfLine]) -> int:
    """How often the next line stands higher, or beside the one before."""
    count = 0
    for line, after in zip(lines, lines[1:], strict=False):
        middle = (after.y0 + after.y1) / 2
        count += middle < line.y0 or line.y0 <= middle <= line.y1 and (after.x0 > line.x1 or after.x1 < line.x0)
    return count


def _split_at_gutter(lines: list[PdfLine], width: float) -> list[PdfLine]:
    """Lines cut at a gutter that most of them leave white, when both sides hold running text (a table's do not)."""
    gaps = {id(line): _widest_gap(line) for line in lines}
    gapped = [(line, gap) for line in lines if (gap := gaps[id(line)])]
    if len(gapped) < 6 or len(gapped) < 0.3 * len(lines):
        return lines
    left_length = sorted(gap[0] for _, gap in gapped)[len(gapped) // 2]
    right_length = sorted(len(line.text) - gap[0] for line, gap in gapped)[len(gapped) // 2]
    middle = sorted((gap[1] + gap[2]) / 2 for _, gap in gapped)[len(gapped) // 2]
    near = [(line, gap) for line, gap in gapped if gap[1] <= middle <= gap[2]]
    if len(near) < 0.7 * len(gapped) or min(left_length, right_length) < 18 or not 0.2 * width < middle < 0.8 * width:
        return lines
    chosen = {id(line): gap for line, gap in near}
    out = []
    for line in lines:
        gap = chosen.get(id(line))
        out += [line.part(0, gap[0]), line.part(gap[0], len(line.text))] if gap else [line]
    return [line for line in out if line.text.strip()]


def _widest_gap(line: PdfLine) -> tuple[int, float, float] | None:
    """Index after the widest white in a line and the white's left and right, when it is wider than any word space."""
    if line.text.find("  ") < 0 and max(map(sub, line.lefts[1:], line.rights), default=0.0) <= 1.2 * line.size:
        return None
    drawn = [index for index, character in enumerate(line.text) if not character.isspace()]
    best = None
    for index, after in zip(drawn, drawn[1:], strict=False):
        if (
            after - index > 1
            and (gap := line.lefts[after] - line.rights[index]) > 1.2 * line.size
            and (not best or gap > best[0])
        ):
            best = (gap, after, line.rights[index], line.lefts[after])
    return best[1:] if best else None


def _cut(lines: list[PdfLine], depth: int) -> list[PdfLine]:
    """Recursive cuts along white: across where a band of white spans all, else down the widest gutter."""
    if len(lines) < 2 or depth > 12:
        return lines
    gutter = _white(lines, lambda line: (line.x0, line.x1), at_least=0.8 * lines[0].size)
    if gutter is not None:
        left = [line for line in lines if line.x1 <= gutter]
        right = [line for line in lines if line.x1 > gutter]
        return _cut(left, depth + 1) + _cut(right, depth + 1)
    bands = _bands(lines)
    if bands is None:
        return sorted(lines, key=lambda line: (round((line.y0 + line.y1) / 2 / max(line.size * 0.6, 1)), line.x0))
    return [line for band in bands for line in _cut(band, depth + 1)]


def _white(lines: Sequence[PdfLine], extent, at_least: float) -> float | None:
    """The middle of the widest white between the extents of all lines; None when there is none wide enough."""
    reached, best = None, (at_least, None)
    for low, high in sorted(map(extent, lines)):
        if reached is not None and low - reached > best[0]:
            best = (low - reached, (low + reached) / 2)
        reached = high if reached is None else max(reached, high)
    return best[1]


def _bands(lines: list[PdfLine]) -> list[list[PdfLine]] | None:
    """Lines that cross the page's gutter (titles, full-width figures) part it into bands; None when nothing does."""
    ordered = sorted(lines, key=lambda line: line.y0)
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    wide = [line for line in ordered if line.x1 - line.x0 > 0.6 * (right - left)]
    if not wide or len(wide) == len(lines):
        return None
    bands: list[list[PdfLine]] = [[]]
    was_wide = None
    for line in ordered:
        is_wide = line.x1 - line.x0 > 0.6 * (right - left)
        if was_wide is not None and is_wide != was_wide:
            bands.append([])
        bands[-1].append(line)
        was_wide = is_wide
    return bands if len(bands) > 1 else None


def repeating(pages: Sequence[Sequence[tuple[PdfLine, float]]]) -> dict[int, str]:
    """Why lines (by `id`) are a page's furniture: running heads and feet, page numbers. Each line comes with the
    height of its page."""
    heights: dict[tuple[str, int], set[int]] = defaultdict(set)
    at_edge: list[tuple[PdfLine, tuple[str, int], int]] = []
    for number, page in enumerate(pages):
        for line, height in page:
            if height and (line.y1 <= _EDGE * height or line.y0 >= (1 - _EDGE) * height) and not line.sideways:
                key = (_DIGITS.sub("#", line.text.strip().lower()), round((line.y0 + line.y1) / 12))
                heights[key].add(number)
                at_edge.append((line, key, number))
    many = min(3, max(2, (len(pages) + 1) // 2))
    numbers = Counter(number for line, _, number in at_edge if _PAGE_NUMBER.match(line.text))
    found = {}
    for line, (masked, height), _ in at_edge:
        times = max(
            len(heights[(masked, near)]) for near in (height - 1, height, height + 1) if (masked, near) in heights
        )
        if _PAGE_NUMBER.match(line.text) and (len(numbers) >= 2 or times >= many):
            found[id(line)] = "page number"
        elif times >= many and (len(pages) > 2 or masked):
            found[id(line)] = "running head or foot"
    return found
