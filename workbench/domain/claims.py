"""Claims, the passages that bear on them, and the stance a person gave each."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.anchors import Anchor
from workbench.domain.findings import Finding


class ClaimState(StrEnum):
    """How far the work on a claim has come; derived from what was done, never set by hand.

    An open query stands above a rating that nobody signed: the claim waits for an answer. What is set aside is no more
    to be checked, whatever was done before.
    """

    OPEN = "open"
    LOOKED_AT = "looked at"
    EVIDENCE = "evidence"
    QUERY = "query open"
    RATED = "rated"
    SIGNED_OFF = "signed off"
    ASIDE = "set aside"


class Stance(StrEnum):
    """Always a person's choice, never the machine's."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Closeness(StrEnum):
    """How alike two passages read. Never a measure of truth."""

    NEAR_VERBATIM = "near-verbatim"
    LIKELY = "likely"
    POSSIBLE = "possible"
    ITSELF = "the document itself"
    """The claim's own document says it again: however alike, that is no source."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable assertion: an exact span of a document, and what became of it.

    `as_checked` is the standalone rewording, "" where the words themselves are checked. `rating` is the label of the
    current verdict's rating, "" without one, with its colour and its one or two letters. `marked_at` and `updated_at`
    are ISO 8601, UTC. `part_of` is the claim that this one is a part of; `parts` counts those of a whole.
    `aside_reason` says why it was set aside. `is_blind`: its rating is kept from whoever asked, until they gave theirs.
    `assigned` is who is to check it, "" for nobody in particular.
    """

    id: int
    uid: str
    case: int
    document: int
    anchor: Anchor
    as_checked: str = ""
    claimant: str = ""
    appearance: str = ""
    state: ClaimState = ClaimState.OPEN
    rating: str = ""
    rating_colour: str = ""
    rating_letter: str = ""
    evidence_count: int = 0
    marked_by: str = ""
    marked_at: str = ""
    updated_at: str = ""
    document_name: str = ""
    part_of: int | None = None
    parts: int = 0
    aside_reason: str = ""
    is_blind: bool = False
    tags: tuple[str, ...] = ()
    assigned: str = ""

    @property
    def words(self) -> str:
        """The claim in the words that are checked."""
        return self.as_checked or self.anchor.quote


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What the claims table shows under a name: `shows` holds search, state, tag, checker, sort and descending."""

    id: int
    name: str
    shows: dict = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage the machine proposes; it becomes evidence only when a person says so.

    `score` in 0..1. `shared` are spans of `text` that the claim shares, `shared_in_claim` those of the claim's words.
    `before` and `after` are the neighbouring passages' texts. `reasons` name what made the score, strongest first.
    `also` are the other places in which the same stands in the same words.
    """

    document: int
    document_name: str
    file: str
    start: int
    end: int
    text: str
    score: float
    closeness: Closeness
    kind: str = ""
    publisher: str = ""
    published: str = ""
    page: int | None = None
    speaker: str | None = None
    before: str = ""
    after: str = ""
    shared: tuple[tuple[int, int], ...] = ()
    shared_in_claim: tuple[tuple[int, int], ...] = ()
    findings: tuple[Finding, ...] = ()
    reasons: tuple[str, ...] = ()
    stance: Stance | None = None
    dismissed: bool = False
    evidence: int | None = None
    also: tuple["Suggestion", ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage linked to a claim by a person, with the suggestion's score and findings as they stood then."""

    id: int
    uid: str
    claim: int
    document: int
    document_name: str
    anchor: Anchor
    text: str
    stance: Stance
    note: str = ""
    speaker: str | None = None
    score: float | None = None
    findings: tuple[Finding, ...] = ()
    linked_by: str = ""
    linked_at: str = ""
