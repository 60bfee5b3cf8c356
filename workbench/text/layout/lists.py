"""List markers, and when lines that begin with one are a list.

Markers repeat or count: three items with the same marker are an automatically numbered list (a page may say "1." for
each of them), two are enough where the marker is a bullet or the number counts on.
"""

import re
from dataclasses import dataclass

_MARKER = re.compile(
    r"(?P<bullet>[•◦▪■●○‣⁃∙·➢✓❖])\s*(?=\S)"
    r"|(?P<dash>[-*–—+o])\s+(?=\S)"
    r"|(?P<open>[(\[])?(?:(?P<number>\d{1,3})|(?P<roman>[ivxl]{1,6}|[IVXL]{1,6})|(?P<letter>[A-Za-z]))(?P<close>[.)\]])(?:\s+(?=\S))"
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a list item begins with. `style` is the same for items of one list, `value` counts (0 for bullets)."""

    style: str
    value: int
    length: int

    @property
    def is_bullet(self) -> bool:
        return self.value == 0

    def continues(self, other: "Marker") -> bool:
        """Whether this item may follow `other` in one list."""
        return self.style == other.style and (self.is_bullet or self.value in (other.value, other.value + 1))


def marker(shown: str) -> Marker | None:
    """The list marker that `shown` begins with."""
    match = _MARKER.match(shown[:40])
    if not match:
        return None
    if match["bullet"]:
        return Marker(match["bullet"], 0, match.end())
    if match["dash"]:
        return Marker(match["dash"], 0, match.end())
    around = f"{match['open'] or ''}{{}}{match['close']}"
    if match["number"]:
        return Marker(around.format("1"), int(match["number"]) or 1, match.end())
    if match["roman"]:
        small = match["roman"].islower()
        return Marker(around.format("i" if small else "I"), _roman(match["roman"]), match.end())
    letter = match["letter"]
    return Marker(around.format("a" if letter.islower() else "A"), ord(letter.lower()) - 96, match.end())


def runs(shown: list[str]) -> list[range]:
    """The stretches of `shown` that are lists: consecutive items whose markers repeat or count on."""
    markers = [marker(text) for text in shown]
    found = []
    start = 0
    while start < len(markers):
        stop = start + 1
        first = markers[start]
        while first and stop < len(markers) and markers[stop] and markers[stop].continues(markers[stop - 1]):
            stop += 1
        if first and _is_list(markers[start:stop]):
            found.append(range(start, stop))
        start = stop
    return found


def _is_list(items: list[Marker]) -> bool:
    counts = items[0].value in (0, 1) and (items[0].is_bullet or items[-1].value > items[0].value)
    return len(items) >= 3 or len(items) == 2 and counts


def _roman(numeral: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in numeral.lower()]
    total = 0
    for index, value in enumerate(values):
        total += -value if any(later > value for later in values[index + 1 : index + 2]) else value
    return max(total, 1)
