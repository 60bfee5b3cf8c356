"""A case: one job, with its subjects to be checked and the sources to check them against."""

from dataclasses import dataclass

from workbench.domain.documents import Document


@dataclass(frozen=True, slots=True)
class Case:
    id: int
    uid: str
    name: str
    scale: int
    created_at: str
    subjects: int = 0
    sources: int = 0
    claims: int = 0
    claims_done: int = 0


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """A document's line in the case tree.

    For a subject: `checkable` passages worth a look, `looked_at` of them under a claim, `claims` made, `done` rated.
    For a source: `links` is the number of evidence links into it, `origin` the name of its origin group, "" without.
    """

    document: Document
    claims: int = 0
    done: int = 0
    links: int = 0
    checkable: int = 0
    looked_at: int = 0
    origin: str = ""
