"""A block: one paragraph, heading, list item or line of page furniture, on its way to becoming passages."""

import re
from dataclasses import dataclass, field

from workbench.domain.documents import PassageKind
from workbench.text.layout.lines import Line


@dataclass(slots=True)
class Block:
    """[start, end) of the source text. `shown` is its text with every run of white space as one space.

    `kind` stays None until something decides it; what a format states (`# heading`) is decided from the start.
    `speech` is where the words begin after a label, a marker or a dash. `alone` tells that blank lines or layout set
    it apart on both sides. `why` says what decided the kind.
    """

    start: int
    end: int
    shown: str
    lines: list[Line] = field(default_factory=list)
    kind: PassageKind | None = None
    speaker: str | None = None
    speech: int = -1
    alone: bool = False
    why: str = ""

    def __post_init__(self):
        if self.speech < 0:
            self.speech = self.start

    def decide(self, kind: PassageKind, why: str) -> None:
        """Settle the kind, unless the format or an earlier rule has."""
        if self.kind is None:
            self.kind, self.why = kind, why

    @property
    def words(self) -> int:
        return self.shown.count(" ") + 1 if self.shown else 0

    @property
    def is_prose(self) -> bool:
        """At least one whole sentence of some length: what furniture and headings never are."""
        return len(self.shown) >= 80 and ends_sentence(self.shown)


_NOTE_MARKS = re.compile(r"(?:\[\d{1,4}\]\s?)+$")
_CLOSERS = "\"'”’»)]*_`"


def ends_sentence(shown: str) -> bool:
    """Whether a line or paragraph ends as sentences do; quotation marks, brackets, note marks may follow."""
    if shown.endswith("]"):
        shown = _NOTE_MARKS.sub("", shown)
    return shown.rstrip(_CLOSERS + " \u00a0")[-1:] in (".", "!", "?", "…", "。", "！", "？", "؟")
