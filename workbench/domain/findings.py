"""What a comparison of two passages shows."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    FIGURE = "figure"
    DATE = "date"
    QUOTATION = "quotation"
    NAME = "name"
    OFFICE = "office"
    NEGATION = "negation"
    HEDGE = "hedge"
    DIRECTION = "direction"
    QUANTIFIER = "quantifier"
    SPEAKER = "speaker"


class Agreement(StrEnum):
    """What a finding says. `NOT_COMPARABLE` is an answer too: the two count different things."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    NOT_COMPARABLE = "not comparable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One small, located, explained result of a comparison.

    `ours` and `theirs` are the words compared; the spans are code points into the two strings that were compared, None
    where a side has nothing to point at. `because` is one sentence a checker could paste into a rationale. `label` is
    the short form for a chip: "32,000 ≠ 32 million (×1,000)".
    """

    kind: FindingKind
    agreement: Agreement
    ours: str
    theirs: str
    because: str
    label: str = ""
    ours_span: tuple[int, int] | None = None
    theirs_span: tuple[int, int] | None = None

    @property
    def is_hard(self) -> bool:
        """A hard difference: one that must not be overlooked."""
        return self.agreement is Agreement.CONFLICTS


class QuotationFinding(StrEnum):
    """What a source shows of a quotation. An unmatched quotation is *not found*, never *false*."""

    VERBATIM = "verbatim"
    MARKED_EDITS = "verbatim with marked edits"
    ALTERED = "altered"
    STITCHED = "stitched"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words of ours that stand otherwise in theirs; "" on a side means added or dropped."""

    ours: str
    theirs: str


class QuotationKind(StrEnum):
    """What stands between quotation marks: not all of it was said by somebody."""

    STATEMENT = "statement"
    TERM = "term"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A direct quotation in a text: its span without the marks, its words, and to whom the text gives it."""

    start: int
    end: int
    text: str
    speaker: str | None = None
    kind: QuotationKind = QuotationKind.STATEMENT
