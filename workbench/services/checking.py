"""What in a document is worth checking, and how much of it somebody has looked at."""

from dataclasses import dataclass

from workbench.domain.documents import DocumentText, Passage
from workbench.store import claims
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.checkworthy import Reason, score

WORTH = 0.5
"""From this score on a passage counts as checkable: it is in the coverage, and key N stops at it."""


@dataclass(frozen=True, slots=True)
class WorthChecking:
    """A passage, how much it asks to be checked (0..1), and why, strongest reason first."""

    document: int
    passage: Passage
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many passages of a document are worth a look, and how many of them lie under a claim."""

    checkable: int
    looked_at: int


def worth_checking(archive: Archive, document_id: int, limit: int | None = None) -> list[WorthChecking]:
    """The passages of a document that ask to be checked, best first; equal ones by place."""
    with archive.read() as session:
        frozen = rows.text(session, document_id)
    found = sorted(scored(frozen), key=lambda worth: (-worth.score, worth.passage.start))
    return found[:limit]


def scored(frozen: DocumentText) -> list[WorthChecking]:
    """Every passage that is matched at all with its score, by place."""
    return [WorthChecking(frozen.document, passage, *score(passage.text, passage.kind))
            for passage in frozen.passages if passage.kind.is_matched and not passage.stage]


def next_unlooked(archive: Archive, case_id: int, document_id: int, after: int = 0) -> WorthChecking | None:
    """The next passage worth checking that no claim touches, from `after` on and then from the top; None when done."""
    with archive.read() as session:
        frozen = rows.text(session, document_id)
        taken = [(c.anchor.start, c.anchor.end) for c in claims.in_document(session, case_id, document_id)]
    left = [worth for worth in scored(frozen) if worth.score >= WORTH and not _touched(worth.passage, taken)]
    return next((worth for worth in left if worth.passage.start >= after), left[0] if left else None)


def coverage(archive: Archive, case_id: int, document_id: int) -> Coverage:
    """How far the work on a subject has come."""
    with archive.read() as session:
        frozen = rows.text(session, document_id)
        taken = [(c.anchor.start, c.anchor.end) for c in claims.in_document(session, case_id, document_id)]
    worth = [worth.passage for worth in scored(frozen) if worth.score >= WORTH]
    return Coverage(len(worth), sum(_touched(passage, taken) for passage in worth))


def _touched(passage: Passage, taken: list[tuple[int, int]]) -> bool:
    return any(start < passage.end and end > passage.start for start, end in taken)
