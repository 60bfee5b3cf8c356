"""Versions of a document: what became of the claims and the evidence when a new one took the old one's place."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.anchors import AnchorState


class Fate(StrEnum):
    """What happened to the words that somebody marked, from one version of a document to the next."""

    SAME = "as it was"
    MARKS = "other marks"
    MOVED = "moved elsewhere"
    WORDS = "other words"
    SENTENCE = "another sentence around"
    SPEAKER = "another speaker"
    REPEATED = "said more than once"
    GONE = "gone"

    @property
    def state(self) -> AnchorState:
        """How sure the place in the new version is."""
        if self in (Fate.SAME, Fate.MARKS):
            return AnchorState.EXACT
        return {Fate.MOVED: AnchorState.MOVED, Fate.GONE: AnchorState.LOST}.get(self, AnchorState.NEEDS_REVIEW)

    @property
    def is_carried(self) -> bool:
        """Whether the claim or the evidence stands in the new version without anybody's word: its own words are there,
        in their sentence, and at a place that is no guess."""
        return self.state in (AnchorState.EXACT, AnchorState.MOVED)


class Decision(StrEnum):
    """What a checker said of a marked passage that the new version has changed, moved or dropped."""

    OPEN = "to be looked at"
    KEPT = "kept here"
    AGAIN = "marked again"
    ASIDE = "put aside"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Version:
    """A document of a case that took the place of an earlier one. `same` marked passages stand as they stood; `moved`,
    `changed` and `gone` count those that did not, `open` those that wait for a look."""

    id: int
    case: int
    document: int
    before: int
    name: str
    before_name: str
    made_by: str
    made_at: str
    note: str = ""
    same: int = 0
    moved: int = 0
    changed: int = 0
    gone: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """One claim, or one piece of evidence, that a new version did not leave as it was: both wordings, and where the new
    one stands ([start, end) of the new text; None where it is gone). `sentence` and `new_sentence` are what stands
    around the words, as the reader shows it. `evidence` is None for a claim."""

    id: int
    version: int
    claim: int
    evidence: int | None
    fate: Fate
    document: int
    before: int
    start: int
    end: int
    words: str
    sentence: str
    new_start: int | None = None
    new_end: int | None = None
    new_words: str = ""
    new_sentence: str = ""
    decision: Decision = Decision.OPEN
    decided_by: str = ""
    decided_at: str = ""
    claim_words: str = ""

    @property
    def state(self) -> AnchorState:
        return self.fate.state

    @property
    def waits(self) -> bool:
        """Whether somebody has to look at it. What changed in marks and spaces alone is told and waits for nobody."""
        return self.decision is Decision.OPEN and self.fate not in (Fate.SAME, Fate.MARKS)

    @property
    def reopens(self) -> bool:
        """Whether the verdict on it speaks of other words than the new version's."""
        return self.waits and not self.fate.is_carried


class HunkKind(StrEnum):
    CHANGED = "sentence changed"
    ADDED = "sentence added"
    REMOVED = "sentence removed"
    MOVED = "sentence moved"
    MARKS = "marks changed"


@dataclass(frozen=True, slots=True)
class Hunk:
    """A sentence that two versions do not share as it is; the spans are places in the two source texts."""

    kind: HunkKind
    old: str = ""
    new: str = ""
    old_start: int | None = None
    old_end: int | None = None
    new_start: int | None = None
    new_end: int | None = None
