"""What is marked in a text, found by block: only what is on the screen is ever looked at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.gui.reader.text.offsets import Border

Key = tuple[str, int]
"""What is marked, and its id: ("claim", 7)."""
STRETCHES = 4000
"""Parts of a long text in which marks are counted by role: more than a screen has rows of pixels."""
LANES = 3
"""Underlines that fit below a line; a fourth overlapping mark shares the first lane."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked span of the source text. `role` names its look among the tokens, `tip` says in words what it is.

    `colour` and `letter` replace those of the role where a rating has its own; `badge` puts the letter in the margin.
    """

    key: Key
    start: int
    end: int
    role: str
    tip: str = ""
    colour: str = ""
    letter: str = ""
    badge: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """The part of a highlight that lies in one block, in UTF-16 columns, and the lane of its underline."""

    first: int
    last: int
    highlight: Highlight
    lane: int
    begins: bool


class MarkIndex:
    """Highlights by block. Adding one costs the same whether there are five or five thousand."""

    def __init__(self, border: Border):
        self._border = border
        self._by_key: dict[Key, tuple[Highlight, int, int]] = {}
        self._by_block: dict[int, set[Key]] = {}
        self._placed: dict[int, list[Placed]] = {}
        self._step = max(1, border.length // STRETCHES)
        self._roles: dict[int, dict[str, int]] = {}

    def __len__(self) -> int:
        return len(self._by_key)

    def replace(self, highlights: Iterable[Highlight]) -> set[int]:
        """Hold exactly these from now on; only what differs is touched. The numbers of the blocks that changed."""
        wanted = {highlight.key: highlight for highlight in highlights}
        changed: set[int] = set()
        for key in [key for key, (held, _, _) in self._by_key.items() if wanted.get(key) != held]:
            changed |= self._remove(key)
        for key, highlight in wanted.items():
            if key not in self._by_key:
                changed |= self._add(highlight)
        return changed

    def put(self, changes: Mapping[Key, Highlight | None]) -> set[int]:
        """Hold these in place of what had their keys; None takes one away. The numbers of the blocks that changed."""
        touched: set[int] = set()
        for key, highlight in changes.items():
            held = self._by_key.get(key)
            if held is not None and held[0] != highlight:
                touched |= self._remove(key)
            if highlight is not None and key not in self._by_key:
                touched |= self._add(highlight)
        return touched

    def in_block(self, number: int) -> list[Placed]:
        """What is marked in a block, by place; overlapping ones in different lanes."""
        if number not in self._by_block:
            return []
        if number not in self._placed:
            self._placed[number] = self._place(number)
        return self._placed[number]

    def at(self, position: int) -> list[Highlight]:
        """What is marked at one of Qt's positions, the shortest first: it is the hardest to reach otherwise."""
        found = [self._by_key[key] for key in self._by_block.get(self._border.block(position), ())]
        under = [(last - first, held.key, held) for held, first, last in found
                 if first <= position < max(last, first + 1)]
        return [held for _, _, held in sorted(under, key=lambda entry: entry[:2])]

    def touching(self, first: int, last: int) -> list[Highlight]:
        """What is marked between two of Qt's positions, by place; overlapping ones with the longer first."""
        keys = {key for number in self._blocks(first, last) for key in self._by_block.get(number, ())}
        found = [self._by_key[key] for key in keys]
        return [held for held, start, end in sorted(found, key=lambda one: (one[1], -one[2], one[0].key))
                if start < last and end > first]

    def places(self) -> list[tuple[Highlight, int]]:
        """Every highlight and Qt's position of its beginning, in no order."""
        return [(held, first) for held, first, _ in self._by_key.values()]

    def strokes(self) -> list[tuple[int, Iterable[str]]]:
        """Where in the text marks begin and of which roles they are, in no more places than a screen has rows: however
        many marks there are."""
        return [(stretch * self._step, roles) for stretch, roles in self._roles.items() if roles]

    def get(self, key: Key) -> Highlight | None:
        """The highlight with this key."""
        return self._by_key[key][0] if key in self._by_key else None

    def _blocks(self, first: int, last: int) -> range:
        return range(self._border.block(first), self._border.block(max(first, last - 1)) + 1)

    def _add(self, highlight: Highlight) -> set[int]:
        first, last = self._border.span(highlight.start, highlight.end)
        self._by_key[highlight.key] = highlight, first, last
        roles = self._roles.setdefault(first // self._step, {})
        roles[highlight.role] = roles.get(highlight.role, 0) + 1
        touched = set(self._blocks(first, last))
        for number in touched:
            self._by_block.setdefault(number, set()).add(highlight.key)
            self._placed.pop(number, None)
        return touched

    def _remove(self, key: Key) -> set[int]:
        gone, first, last = self._by_key.pop(key)
        roles = self._roles[first // self._step]
        roles[gone.role] -= 1
        if not roles[gone.role]:
            del roles[gone.role]
        touched = set(self._blocks(first, last))
        for number in touched:
            self._by_block[number].discard(key)
            self._placed.pop(number, None)
        return touched

    def _place(self, number: int) -> list[Placed]:
        start = self._border.block_start(number)
        spans = sorted((self._by_key[key] for key in self._by_block[number]),
                       key=lambda held: (held[1], -held[2], held[0].key))
        columns = [(max(0, first - start), last - start) for _, first, last in spans]
        return [Placed(column, until, highlight, lane, first >= start) for (highlight, first, _), (column, until), lane
                in zip(spans, columns, lanes(columns), strict=True)]


def lanes(spans: Iterable[tuple[int, int]]) -> list[int]:
    """The lane of each span's underline, so that overlapping ones lie below each other. Spans come by their start."""
    ends, found = [0] * LANES, []
    for start, end in spans:
        lane = next((lane for lane in range(LANES) if ends[lane] <= start), 0)
        ends[lane] = max(ends[lane], end)
        found.append(lane)
    return found
