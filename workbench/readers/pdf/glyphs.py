"""Where each character of a page stands, packed to about two bytes a character.

A page's characters are runs: stretches of one line, with the run's extent across the line and each character's place
along it, in tenths of a point, as differences. Coordinates are those of the page as shown: origin at the top left,
y downward, rotation applied. The map is stored with the text, because a new PDFium may place characters otherwise.
"""

import struct
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import sub

UNIT = 10.0
"""Units a point, on pages small enough for two bytes; larger ones take fewer."""

_FARTHEST = 32_000

_MAGIC = b"G1"
_HEAD = struct.Struct("<fII")
_RUN = struct.Struct("<IHhhhB")
_MOST = 4_000_000

Quad = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters [start, start + len(places) - 1) of the page's text. Character i lies along the line from places[i]
    to places[i + 1], across it from `low` to `high`. A `sideways` run goes down or up the page."""

    start: int
    places: array
    low: int
    high: int
    sideways: bool = False

    @property
    def count(self) -> int:
        return len(self.places) - 1

    @property
    def end(self) -> int:
        return self.start + self.count


def unit_for(width: float, height: float) -> float:
    """Units a point that keep every place of such a page within two bytes."""
    return min(UNIT, _FARTHEST / max(width, height, 1.0))


def pack(runs: Iterable[Run], unit: float = UNIT) -> bytes:
    """The runs as bytes: heads, then all differences split into low and high bytes, deflated."""
    heads = bytearray()
    steps = array("h")
    for run in runs:
        if run.count < 1:
            continue
        heads += _RUN.pack(
            run.start, min(run.count, 65_535), _short(run.places[0]), _short(run.low), _short(run.high), run.sideways
        )
        steps += _steps(run.places[:65_536])
    raw = steps.tobytes()
    body = _HEAD.pack(unit, len(heads), len(steps)) + bytes(heads) + raw[0::2] + raw[1::2]
    return _MAGIC + zlib.compress(body, 6)


def _steps(places: array) -> array:
    try:
        return array("h", map(sub, places[1:], places))
    except OverflowError:
        return array("h", map(_short, map(sub, places[1:], places)))


def unpack(packed: bytes) -> "GlyphMap":
    """The map of a page; an empty one for b""."""
    if not packed:
        return GlyphMap([])
    if packed[:2] != _MAGIC:
        raise ValueError("not a glyph map")
    inflate = zlib.decompressobj()
    body = inflate.decompress(packed[2:], 20 * _MOST)
    unit, heads_length, count = _HEAD.unpack_from(body)
    heads, raw = body[_HEAD.size : _HEAD.size + heads_length], body[_HEAD.size + heads_length :]
    if not 0 < unit <= UNIT or count > _MOST or len(raw) != 2 * count or heads_length % _RUN.size:
        raise ValueError("damaged glyph map")
    both = bytearray(2 * count)
    both[0::2], both[1::2] = raw[:count], raw[count:]
    steps = array("h")
    steps.frombytes(bytes(both))
    return GlyphMap(_runs(heads, steps), unit)


def _runs(heads: bytes, steps: array) -> list[Run]:
    runs, at = [], 0
    for start, count, first, low, high, sideways in _RUN.iter_unpack(heads):
        places = array("i", [first])
        place = first
        for step in steps[at : at + count]:
            place += step
            places.append(place)
        if len(places) != count + 1:
            raise ValueError("damaged glyph map")
        at += count
        runs.append(Run(start, places, low, high, bool(sideways)))
    return runs


class GlyphMap:
    """Asked for the boxes of a span of the page's text, and for the span under boxes. Offsets count from the page's
    first character."""

    def __init__(self, runs: Sequence[Run], unit: float = UNIT):
        self.unit = unit
        self.runs = sorted(runs, key=lambda run: run.start)
        self._starts = [run.start for run in self.runs]
        upright = sorted((run.low + run.high, index) for index, run in enumerate(self.runs) if not run.sideways)
        self._middles = [twice / 2 for twice, _ in upright]
        self._upright = [self.runs[index] for _, index in upright]
        self._sideways = [run for run in self.runs if run.sideways]

    def quads(self, start: int, end: int) -> list[Quad]:
        """One box for each line that [start, end) touches."""
        found = []
        for run in self.runs[max(0, bisect_right(self._starts, start) - 1) : bisect_left(self._starts, end)]:
            first, last = max(start, run.start) - run.start, min(end, run.end) - run.start
            if first >= last:
                continue
            along = run.places[first : last + 1]
            found.append(_quad(run, min(along), max(along), self.unit))
        return found

    def span(self, quads: Iterable[Quad]) -> tuple[int, int] | None:
        """The span from the first to the last character whose middle lies in one of the boxes."""
        first, last = None, None
        for quad in quads:
            low = bisect_left(self._middles, quad[1] * self.unit)
            high = bisect_right(self._middles, quad[3] * self.unit)
            for run in self._upright[low:high] + self._sideways:
                found = _within(run, quad, self.unit)
                if found:
                    first = found[0] if first is None else min(first, found[0])
                    last = found[1] if last is None else max(last, found[1])
        return None if first is None else (first, last)

    def offset_at(self, x: float, y: float) -> int | None:
        """The offset nearest to a point: before or after the character there, whichever edge is closer."""
        best = min(self.runs, key=lambda run: _distance(run, x * self.unit, y * self.unit), default=None)
        if best is None:
            return None
        along = (y if best.sideways else x) * self.unit
        return best.start + min(range(len(best.places)), key=lambda index: abs(best.places[index] - along))

    def under(self, x: float, y: float) -> int | None:
        """The offset of the character whose box a point lies in; None where there is none."""
        x, y = x * self.unit, y * self.unit
        for run in self.runs:
            along, across = (y, x) if run.sideways else (x, y)
            if run.low <= across <= run.high:
                for index, (one, other) in enumerate(pairwise(run.places)):
                    if min(one, other) <= along < max(one, other):
                        return run.start + index
        return None

    def between(self, x0: float, y0: float, x1: float, y1: float) -> tuple[int, int] | None:
        """The span of a drag from one point to another, in the order of reading."""
        one, other = self.offset_at(x0, y0), self.offset_at(x1, y1)
        return None if one is None or other is None else (min(one, other), max(one, other))


def _quad(run: Run, low: int, high: int, unit: float) -> Quad:
    if run.sideways:
        return run.low / unit, low / unit, run.high / unit, high / unit
    return low / unit, run.low / unit, high / unit, run.high / unit


def _within(run: Run, quad: Quad, unit: float) -> tuple[int, int] | None:
    x0, y0, x1, y1 = (value * unit for value in quad)
    if run.sideways:
        x0, y0, x1, y1 = y0, x0, y1, x1
    middle = (run.low + run.high) / 2
    if not y0 <= middle <= y1:
        return None
    places = run.places
    edges = ((places[0] + places[1]) / 2, (places[-2] + places[-1]) / 2)
    if all(x0 <= edge <= x1 for edge in edges) and places[0] != places[1] and places[-2] != places[-1]:
        return run.start, run.end  # a whole line, as all but the first and the last of a selection are
    inside = [
        i for i in range(len(places) - 1) if x0 <= (places[i] + places[i + 1]) / 2 <= x1 and places[i] != places[i + 1]
    ]
    return (run.start + inside[0], run.start + inside[-1] + 1) if inside else None


def _distance(run: Run, x: float, y: float) -> float:
    along, across = (y, x) if run.sideways else (x, y)
    low, high = min(run.places[0], run.places[-1]), max(run.places[0], run.places[-1])
    beside = max(low - along, along - high, 0)
    above = max(run.low - across, across - run.high, 0)
    return beside + 4 * above


def _short(value: int) -> int:
    return max(-32_768, min(32_767, value))
