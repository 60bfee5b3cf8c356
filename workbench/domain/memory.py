"""Claims that were checked before and resemble one that is new."""

from dataclasses import dataclass

from workbench.domain.claims import Claim, Evidence
from workbench.domain.findings import Finding
from workbench.domain.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class CheckedBefore:
    """A claim with a verdict that resembles the one asked about. `likeness` in 0..1; `findings` are what comparing the
    two shows: a figure that differs is told. `is_same` says the same words, `here` that it stands in the same document.
    """

    claim: Claim
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    case_name: str
    likeness: float
    findings: tuple[Finding, ...] = ()
    is_same: bool = False
    here: bool = False

    @property
    def differs(self) -> tuple[Finding, ...]:
        """The hard differences."""
        return tuple(one for one in self.findings if one.is_hard)
