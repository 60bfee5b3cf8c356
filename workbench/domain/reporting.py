"""The content of a report, the same for every format. Values only; `reports` turn it into files."""

from dataclasses import dataclass

from workbench.domain.acts import HistoryEntry
from workbench.domain.calculations import Calculation
from workbench.domain.cases import Case
from workbench.domain.claims import Claim, Evidence
from workbench.domain.documents import Document
from workbench.domain.enquiries import Enquiry
from workbench.domain.second_checks import SecondCheck
from workbench.domain.verdicts import RatingScale, Verdict
from workbench.domain.versions import Carried, Version


@dataclass(frozen=True, slots=True)
class ReportedEvidence:
    """A piece of evidence with its source, and the sentences around the passage."""

    evidence: Evidence
    source: Document
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """A claim as the report shows it. `verdicts` oldest first: the last one is current. `paragraph` is what stands
    around it, `shown` the claim's own words as the reader shows them: lines joined, hyphens undone. `carried` is what
    new versions of documents did to it and its evidence, `calculations` are the sums done for it. What was asked
    about it and who checked it a second time stand with it; parts follow their whole as claims of their own."""

    claim: Claim
    subject: Document
    evidence: tuple[ReportedEvidence, ...]
    verdicts: tuple[Verdict, ...]
    history: tuple[HistoryEntry, ...]
    paragraph: str = ""
    dismissed: int = 0
    shown: str = ""
    carried: tuple[Carried, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    enquiries: tuple[Enquiry, ...] = ()
    second_checks: tuple[SecondCheck, ...] = ()

    @property
    def verbatim(self) -> str:
        """The claim's words as they stand in the document."""
        return self.shown or self.claim.anchor.quote

    @property
    def verdict(self) -> Verdict | None:
        return self.verdicts[-1] if self.verdicts else None


@dataclass(frozen=True, slots=True)
class SubjectText:
    """A subject as the reader shows it. `spans` are (claim id, start, end) in `shown`, code points, end exclusive;
    `headings` (start, end) likewise. `looked_at` of its `checkable` passages lie under a claim."""

    document: int
    shown: str
    spans: tuple[tuple[int, int, int], ...] = ()
    headings: tuple[tuple[int, int], ...] = ()
    checkable: int = 0
    looked_at: int = 0


@dataclass(frozen=True, slots=True)
class Publisher:
    """The organisation that checks: its name and address, and the page on which its reviews stand."""

    name: str = ""
    url: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class CaseReport:
    """Everything a report of a case says. `case_version` is the id of the last history entry it includes, `texts` are
    the subjects', `aside` the claims set aside for a reason, `hidden` counts the sources whose names were taken out.
    `versions` are documents that took the place of earlier ones. `language` is what the report is written in, and
    `scale_told` the scale with what of it came with the program in that language."""

    case: Case
    scale: RatingScale
    subjects: tuple[Document, ...]
    sources: tuple[Document, ...]
    claims: tuple[ReportedClaim, ...]
    program_version: str
    case_version: int
    made_at: str
    made_by: str
    texts: tuple[SubjectText, ...] = ()
    aside: tuple[Claim, ...] = ()
    hidden: int = 0
    publisher: Publisher = Publisher()
    versions: tuple[Version, ...] = ()
    language: str = "en"
    scale_told: RatingScale | None = None
