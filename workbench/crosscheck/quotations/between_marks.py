"""The parts of a quotation between its marks, each found where it stands most nearly: some words may be altered."""

from collections.abc import Sequence

from workbench.crosscheck.quotations.edits import Piece
from workbench.crosscheck.quotations.windows import Window, WordPlaces, Words
from workbench.crosscheck.words.condensed import Condensed

BRACKET_GAP = 90
"""Letters of the source that a bracket may stand for."""
ELLIPSIS_GAP = 700
"""Letters that an ellipsis may leave out; beyond that the parts come from different places."""
_FEW = 3
"""Words below which a part must stand there as it is: fewer are nearly like much."""


def gap_before(part: Piece) -> int:
    """Letters of the source that the mark before a part may stand for."""
    return ELLIPSIS_GAP if part.after_ellipsis else BRACKET_GAP


def in_order(source: Condensed, places: WordPlaces, parts: Sequence[tuple[Piece, Words]]) -> list[Window] | None:
    """Where each part stands, one after the other with no more between them than their marks allow: found from the
    longest on. None where one is not there."""
    longest = max(range(len(parts)), key=lambda at: len(parts[at][1]))
    anchor = places.nearest(parts[longest][1])
    if anchor is None:
        return None
    found = [anchor]
    for part, words in parts[longest + 1 :]:
        low = found[-1].after
        reach = source.ends[low - 1] + gap_before(part)
        if (window := _within(source, words, low, _first_from(source, reach) + 2 * len(words))) is None:
            return None
        found.append(window)
    for at in range(longest - 1, -1, -1):
        high, words = found[0].first, parts[at][1]
        reach = source.starts[high] - gap_before(parts[at + 1][0])
        if (window := _within(source, words, _first_from(source, reach) - 2 * len(words), high)) is None:
            return None
        found.insert(0, window)
    return found


def _first_from(source: Condensed, letter: int) -> int:
    return source.word_at(min(max(letter, 0), len(source.letters) - 1))


def _within(source: Condensed, words: Words, low: int, high: int) -> Window | None:
    """Where words stand most nearly among those [low, high) of the source."""
    low = max(low, 0)
    near = source.words[low:high]
    if len(words) < _FEW:
        starts = (at for at in range(len(near)) if near[at : at + len(words)] == words)
        at = next(starts, -1)
        return Window(1.0, low + at, low + at + len(words)) if at >= 0 else None
    window = WordPlaces(near).nearest(words)
    return window and Window(window.likeness, low + window.first, low + window.after)
