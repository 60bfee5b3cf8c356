"""Find an anchored span again in a text that may have changed.

Exact at its position, then exact elsewhere ranked by what stands around it, then nearly the same words (rapidfuzz, for
a person to review), then lost. After hypothesis/client's `match-quote.ts`, with two differences: an exact match is
believed only where its surroundings or its length make it unmistakable (hypothesis/h#2634: a wrong anchor shown as
right), and a fuzzy match never passes silently (hypothesis/client#7571).
"""

import re

from rapidfuzz import fuzz

from workbench.domain.anchors import CONTEXT, Anchor, AnchorState

CUTOFF = 80
"""Below this partial ratio other words stand there."""

_UNMISTAKABLE = 48
"""Characters from which a quotation that occurs once needs no surroundings to vouch for it."""
_SHORTEST_FUZZY = 12
_LONGEST_FUZZY = 600
_MOST_PLACES = 2000


def describe(text: str, start: int, end: int, page: int | None = None) -> Anchor:
    """The anchor of [start, end) of `text`."""
    return Anchor.of(text, start, end, page)


def find_again(anchor: Anchor, text: str) -> tuple[AnchorState, int, int]:
    """Where `anchor` stands in `text` and how sure that is. A lost anchor comes back with an empty span at 0."""
    if anchor.quote and anchor.holds_in(text):
        return AnchorState.EXACT, anchor.start, anchor.end
    places = _exact_places(anchor.quote, text)
    if places:
        return _best_exact(anchor, text, places)
    near = _nearest_words(anchor, text)
    if near:
        return AnchorState.NEEDS_REVIEW, *near
    return AnchorState.LOST, 0, 0


def _exact_places(quote: str, text: str) -> list[int]:
    if not quote.strip():
        return []
    places = []
    at = text.find(quote)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _best_exact(anchor: Anchor, text: str, places: list[int]) -> tuple[AnchorState, int, int]:
    """The place whose surroundings are most alike; the nearest of equals, and then only for review."""
    length = len(anchor.quote)
    ranked = sorted((-_surroundings(anchor, text, at, at + length), abs(at - anchor.start), at) for at in places)
    likeness, at = -ranked[0][0], ranked[0][2]
    alone = len(ranked) == 1
    clear = alone or likeness >= 1.25 * -ranked[1][0] + 4
    context = len(anchor.prefix) + len(anchor.suffix)
    vouched = likeness >= max(8, 0.4 * context) or alone and length >= _UNMISTAKABLE
    state = AnchorState.MOVED if clear and vouched else AnchorState.NEEDS_REVIEW
    return state, at, at + length


def _surroundings(anchor: Anchor, text: str, start: int, end: int) -> float:
    """How many characters on both sides stand as they stood: counted outward until the first difference, and half
    as much for what is alike beyond it."""
    before = text[max(0, start - len(anchor.prefix)) : start]
    after = text[end : end + len(anchor.suffix)]
    agreed = _agreeing(reversed(anchor.prefix), reversed(before)) + _agreeing(anchor.suffix, after)
    alike = fuzz.ratio(anchor.prefix, before) * len(anchor.prefix) + fuzz.ratio(anchor.suffix, after) * len(
        anchor.suffix
    )
    return max(agreed, alike / 200)


def _agreeing(ours, theirs) -> int:
    count = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        count += 1
    return count


def _nearest_words(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """The window of `text` that reads most like the quotation, its edges on words; None below the cutoff."""
    quote = anchor.quote
    if len(quote) < _SHORTEST_FUZZY or len(text) < len(quote) // 2:
        return None
    if len(quote) > _LONGEST_FUZZY:
        return _by_both_ends(anchor, text)
    windows = []
    for begin, stop in ((0, len(text)), (max(0, anchor.start - 4000), min(len(text), anchor.end + 4000))):
        found = _align(quote, text, begin, stop)
        if found:
            score, start, end = found
            windows.append((score + _surroundings(anchor, text, start, end) / (2 * CONTEXT) * 10, start, end))
    if not windows:
        return None
    _, start, end = max(windows, key=lambda window: (window[0], -abs(window[1] - anchor.start)))
    return _on_words(text, start, end)


def _by_both_ends(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """A long quotation: its first and its last words are looked for by themselves."""
    piece = _LONGEST_FUZZY // 2
    head = _align(anchor.quote[:piece], text, 0, len(text))
    if not head:
        return None
    reach = min(len(text), head[1] + 2 * len(anchor.quote))
    tail = _align(anchor.quote[-piece:], text, head[1], reach)
    if not tail or not 0.5 * len(anchor.quote) <= tail[2] - head[1] <= 2 * len(anchor.quote):
        return None
    return _on_words(text, head[1], tail[2])


def _align(quote: str, text: str, begin: int, stop: int) -> tuple[float, int, int] | None:
    part = text[begin:stop]
    if len(part) < len(quote):
        score = fuzz.ratio(quote, part, score_cutoff=CUTOFF)
        return (score, begin, stop) if score else None
    found = fuzz.partial_ratio_alignment(quote, part, score_cutoff=CUTOFF)
    if found is None or found.dest_end <= found.dest_start:
        return None
    return found.score, begin + found.dest_start, begin + found.dest_end


_WORD_EDGE = re.compile(r"\w*")


def _on_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen to whole words: the alignment is as wide as the quotation and may begin inside one."""
    while start > 0 and start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    if 0 < end < len(text) and text[end - 1].isalnum():
        end = _WORD_EDGE.match(text, end).end()
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
