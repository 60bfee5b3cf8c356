"""How a single page is shown before all of its document is there: quick, by its lines alone, and only for reading.

What is a heading, a footer or a speaker is decided when the whole text is known (`structure`). This joins full lines
that plainly go on, and nothing else, in a fraction of the time.
"""

import re

from workbench.domain.documents import Edit, EditReason
from workbench.text import controls
from workbench.text.layout.hyphens import before_hyphen

_LINE = re.compile(r"[^\n]+")
_ROW = re.compile(r"\S(?: {3,}|\t)\S|^\s*(?:[-–•*·]|\(?\w{1,3}[.)])\s", re.MULTILINE)
_FULL = 0.8
"""Lines that are at least so much of the page's usual width were ended by its edge."""


def joins(text: str) -> list[Edit]:
    """The edits that show the lines of a page joined and its unseen characters plainly, in order."""
    spans = [(match.start(), match.end()) for match in _LINE.finditer(text) if not match.group().isspace()]
    widths = sorted(end - start for start, end in spans)
    full = _FULL * widths[len(widths) * 9 // 10] if widths else 0
    found = controls.reveal(text)[0]
    for (start, end), (after, last) in zip(spans, spans[1:], strict=False):
        goes_on = end - start >= full and after == end + 1
        if goes_on and not _ROW.search(text, after, last) and not _ROW.search(text, start, end):
            found.append(_join(text, start, end, after))
    return sorted(found, key=lambda edit: edit.start)


def _join(text: str, start: int, end: int, after: int) -> Edit:
    line = text[start:end]
    if text[after].islower() and before_hyphen(line):
        return Edit(end - 1, after, "", EditReason.HYPHEN_JOINED)
    return Edit(end, after, " ", EditReason.LINE_JOINED)
