"""Direct quotations: find them in a text, and hold each against a source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.documents import Passage
from workbench.domain.findings import Quotation, QuotationFinding, WordChange

_DOUBLE = re.compile(r"“([^“”]{2,2000})”")


@dataclass(frozen=True, slots=True)
class QuotationResult:
    """What a source shows of a quotation. [start, end) is the best span of the source, `text` its words there.

    `speaker` is who says it in the source. `because` is one sentence; `warnings` speak of speaker and context.
    """

    finding: QuotationFinding
    start: int = 0
    end: int = 0
    text: str = ""
    speaker: str | None = None
    changes: tuple[WordChange, ...] = ()
    because: str = ""
    warnings: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


def find_quotations(text: str) -> list[Quotation]:
    """Every direct quotation of a text, in order."""
    return [Quotation(match.start(1), match.end(1), match[1]) for match in _DOUBLE.finditer(text)]


class QuotationSource:
    """A source prepared once, against which many quotations are held."""

    def __init__(self, text: str, passages: Sequence[Passage] = ()):
        self._text = text
        self._passages = passages

    def check(self, quotation: str, speaker: str | None = None) -> QuotationResult:
        """The best span of the source for a quotation, and what became of its words."""
        start = self._text.find(quotation)
        if not quotation or start < 0:
            return QuotationResult(QuotationFinding.NOT_FOUND, because="The words are not in this source.")
        end = start + len(quotation)
        return QuotationResult(QuotationFinding.VERBATIM, start, end, quotation, because="Word for word.")
