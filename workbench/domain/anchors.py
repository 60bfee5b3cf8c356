"""A span that can be found again: position, exact words and what stood around them.

After the W3C Web Annotation model's TextPositionSelector and TextQuoteSelector; positions are code points.
"""

from dataclasses import dataclass
from enum import StrEnum

CONTEXT = 32
"""Characters of context kept on each side of an anchor."""


class AnchorState(StrEnum):
    """How sure we are that an anchor stands where it was set. A lost anchor is shown as lost, never guessed."""

    EXACT = "exact"
    MOVED = "moved"
    NEEDS_REVIEW = "needs review"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """[start, end) of the source text, the exact quotation there, and up to CONTEXT characters on each side."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    page: int | None = None

    @classmethod
    def of(cls, text: str, start: int, end: int, page: int | None = None) -> "Anchor":
        """Describe [start, end) of `text`."""
        return cls(start, end, text[start:end], text[max(0, start - CONTEXT):start], text[end:end + CONTEXT], page)

    def holds_in(self, text: str) -> bool:
        """A stored position is believed only if the text there equals the stored quotation."""
        return text[self.start:self.end] == self.quote
