"""What a source shows of a quotation."""

from dataclasses import dataclass

from workbench.domain.findings import QuotationFinding, WordChange


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a stitched quotation: its words in the source at [start, end), and who says them there."""

    start: int
    end: int
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class QuotationResult:
    """What a source shows of a quotation. [start, end) is the best span of the source, `text` its words there.

    `places` are all parts of a stitched quotation in the order of the quotation, empty for others. `speaker` is who
    says it in the source, an `other_speaker` if another is named with the quotation. `because` is one sentence;
    `warnings` speak of speaker and context.
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
    places: tuple[Place, ...] = ()
    other_speaker: bool = False


NOT_FOUND = QuotationResult(QuotationFinding.NOT_FOUND, because="The source does not have these words.")
