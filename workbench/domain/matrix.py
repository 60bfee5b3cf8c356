"""The matrix of a case: its claims against the sources linked to them."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.claims import Claim, Stance
from workbench.domain.documents import Document


class Support(StrEnum):
    """How the sources of a claim stand to each other, one origin counted once. Context speaks neither way."""

    DIFFER = "sources differ"
    SINGLE = "single source"
    SEVERAL = "several sources"
    NONE = "no source"


@dataclass(frozen=True, slots=True)
class MatrixSource:
    """A column: a document that evidence is linked from, and the name of its origin group ("" without)."""

    document: Document
    origin: str = ""
    group: int = 0


@dataclass(frozen=True, slots=True)
class Linked:
    """A piece of evidence in a cell: its id, stance, place and words."""

    evidence: int
    stance: Stance
    start: int
    end: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A claim. `supports` and `contradicts` count origins; `cells` holds (column, its evidence) where there is any.
    `inside` are the columns of sources that are linked both as supporting and as contradicting it."""

    claim: Claim
    support: Support
    supports: int
    contradicts: int
    cells: tuple[tuple[int, tuple[Linked, ...]], ...]
    inside: tuple[int, ...] = ()

    def cell(self, column: int) -> tuple[Linked, ...]:
        """The evidence in a column, in the order in which it was linked."""
        return next((linked for at, linked in self.cells if at == column), ())


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns stand by origin group, then in the order of the case. `unlinked` sources have no column."""

    sources: tuple[MatrixSource, ...]
    rows: tuple[MatrixRow, ...]
    unlinked: int = 0
