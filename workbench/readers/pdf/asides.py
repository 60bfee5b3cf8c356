"""What stands on a page apart from its running text: footnotes, text that runs up the margin, what nobody sees.

None of it may stand in the middle of a sentence that goes on in the next column or on the next page: it is moved behind
the last line of the page that ends a sentence, best one that ends a paragraph.
"""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.readers.pdf.line import PdfLine
from workbench.text.blocks import ends_sentence

FOOTNOTE = "footnote"
SIDEWAYS = "runs up the margin"
_MARK = re.compile(r"\s*[(\[]?(\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=[)\]]))[)\]]?[.:]?\s*(?=[^\W\d_]|[“\"'«(])")
_SMALLER = 0.95
"""Footnotes are set smaller than the text."""
_LOWEST_TOP = 0.3
"""The part of the page above which no footnotes begin."""
_BOTTOM = 0.92
_GAP = 1.35
_MOST = 400
"""Lines of a page that are looked at."""


def mark_footnotes(lines: Sequence[PdfLine], height: float) -> None:
    """Give the lines of a page's footnotes, in the order of reading, their reason to stand apart."""
    marked = [(index, mark[1]) for index, line in enumerate(lines) if (mark := _MARK.match(line.text))]
    if not marked or len(lines) > _MOST:
        return
    small = _SMALLER * _usual_size(lines)
    for index, mark in marked:
        line = lines[index]
        if not line.aside and _may_be_note(line, small, height) and _is_called(mark, lines[:index], small):
            for note in _block(lines, index, small, height):
                note.aside = FOOTNOTE


def _usual_size(lines: Sequence[PdfLine]) -> float:
    """The size of the running text: the largest of those that a good part of the page is set in."""
    weights: Counter[float] = Counter()
    for line in lines:
        if not line.sideways:
            weights[round(line.size, 1)] += len(line.text)
    enough = 0.2 * sum(weights.values())
    return max((size for size, weight in weights.items() if weight >= enough), default=0.0)


def _may_be_note(line: PdfLine, small: float, height: float) -> bool:
    return (
        line.size <= small
        and line.y0 > _LOWEST_TOP * height
        and not (line.sideways or line.row or line.hidden)
        and sum(map(str.isalpha, line.text)) >= 5
    )


def _is_called(mark: str, before: Sequence[PdfLine], small: float) -> bool:
    """Whether the text before refers to a note of this mark: "…in spring.3", "…in spring 3 and"."""
    call = re.compile(rf"(?:[^\W\d_][.,;:!?)”\"'’»]{{0,3}}|[)”\"'’»])\s?[(\[]?{re.escape(mark)}(?!\w)")
    return any(line.size > small and call.search(line.text) for line in before)


def _block(lines: Sequence[PdfLine], index: int, small: float, height: float) -> list[PdfLine]:
    """The notes from line `index` to the end of its column; nothing where text of the usual size follows below."""
    first, block = lines[index], []
    for line in lines[index:]:
        if line.y0 < first.y0 - 1 or line.x0 > first.x1 + 2 * first.size and line.y0 < first.y0 + first.size:
            break  # the next column
        if line.hidden or line.sideways:
            continue
        if line.size > small or line.row:
            if line.y0 > _BOTTOM * height and len(line.text) < 60:
                continue  # the foot of the page
            return []
        if line.y0 > _BOTTOM * height and line.text.strip().isdigit():
            continue
        block.append(line)
    return block


def begins_note(line: PdfLine) -> bool:
    """Whether a line that stands apart begins a footnote: the one before it ends there."""
    return line.aside == FOOTNOTE and _MARK.match(line.text) is not None


def arranged(lines: Sequence[PdfLine], begins_anew: bool = True) -> list[PdfLine]:
    """The lines of a page with those that stand apart behind the last that ends a sentence. Where none does they come
    first, if the page `begins_anew`: no sentence runs on to it from the page before."""
    for line in lines:
        if line.sideways and not line.hidden:
            line.aside = SIDEWAYS
    apart = [line for line in lines if line.aside or line.hidden]
    if not apart:
        return list(lines)
    body = [line for line in lines if not (line.aside or line.hidden)]
    if not body:
        return list(lines)
    apart.sort(key=lambda line: (line.aside != FOOTNOTE, bool(line.hidden)))
    at = _after_sentence(body) or (0 if begins_anew else len(body))
    return body[:at] + apart + body[at:]


def _after_sentence(body: Sequence[PdfLine]) -> int:
    """The index behind the last line that ends a paragraph, or at least a sentence; 0 where none does."""
    right = max(line.x1 for line in body)
    fallback = 0
    for index in range(len(body) - 1, max(-1, len(body) - 1 - _MOST), -1):
        line = body[index]
        after = body[index + 1] if index + 1 < len(body) else None
        if not ends_sentence(line.text.rstrip()) or after and line.row and line.row == after.row:
            continue
        fallback = fallback or index + 1
        if (
            after is None
            or after.y0 - line.y0 > _GAP * max(line.size, after.size)
            or line.x1 < right - 0.15 * (line.x1 - line.x0)
            or after.x0 > line.x0 + 0.8 * line.size
        ):
            return index + 1
    return fallback
