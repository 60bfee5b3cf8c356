"""Gather what a report of a case says, from the library to values."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import workbench
from workbench.domain.claims import Claim, Evidence
from workbench.domain.documents import Document, DocumentText, PassageKind, Role
from workbench.domain.errors import ExportCancelled
from workbench.domain.reporting import CaseReport, ReportedClaim, ReportedEvidence, SubjectText
from workbench.reports.wording import Words
from workbench.services.deciding import calculations, checking
from workbench.services.deciding import claims as claim_services
from workbench.services.deciding.scales import told_in
from workbench.store import (
    cases,
    claims,
    documents,
    enquiries,
    evidence,
    scales,
    second_checks,
    verdicts,
    versions,
)
from workbench.store.acts import history
from workbench.store.archive import Archive
from workbench.text.twins import twins, with_twins
from workbench.text.view import View

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
RARE = ("enquiry", "second_check", "carried_mark", "calculation")
"""What few claims have: one look tells which, and the others are not asked."""


def case_report(archive: Archive, case_id: int, *, language: str = "en", progress: Progress | None = None,
                cancelled: Cancelled | None = None) -> CaseReport:
    """Everything a report of the case says, as the library has it now. ExportCancelled where it was stopped."""
    with archive.read() as session:
        case = cases.get(session, case_id)
        listed = [line.document for line in cases.documents(session, case_id)]
        made = claim_services.veiled(archive, session, claims.by_ids(session, claims.table(session, case_id)))
        gathering, scale = _Gathering(session, case_id, listed, language), scales.get(session, case.scale)
        told = []
        for claim in made:
            if cancelled and cancelled():
                raise ExportCancelled("The report was not written: it was stopped.")
            told.append(gathering.claim(claim))
            if progress:
                progress(len(told), len(made))
        subjects = tuple(document for document in listed if document.role is Role.SUBJECT)
        return CaseReport(
            case=case, scale=scale, scale_told=told_in(scale, language), language=language,
            subjects=subjects,
            sources=tuple(document for document in listed if document.role is Role.SOURCE),
            claims=tuple(told), program_version=workbench.__version__,
            case_version=history.latest(session),
            made_at=datetime.now(UTC).isoformat(timespec="seconds"), made_by=archive.checker_name,
            texts=tuple(gathering.read(document.id).subject(told) for document in subjects),
            aside=tuple(claims.aside(session, case_id)), versions=tuple(versions.of_case(session, case_id)))


class _Gathering:
    """One report on its way: each document is read once, when something of it is first asked for."""

    def __init__(self, session, case_id: int, listed: list[Document], language: str):
        self._session, self._case, self._words = session, case_id, Words(language)
        self._documents = {document.id: document for document in listed}
        self._read: dict[int, _Read] = {}
        self._replaced = {one.before for one in versions.of_case(session, case_id)}
        self._having = {name: claims.having(session, case_id, name) for name in RARE}

    def read(self, document: int) -> "_Read":
        """A document's text, ready to be looked into."""
        if document not in self._read:
            self._read[document] = _Read(documents.text(self._session, document))
        return self._read[document]

    def claim(self, claim: Claim) -> ReportedClaim:
        """A claim with all that hangs on it. One whose words a new version does not have stands in the earlier one."""
        session, read = self._session, self.read(claim.document)
        start, end = claim.anchor.start, claim.anchor.end
        return ReportedClaim(
            claim=claim, subject=self._document(claim.document),
            evidence=tuple(map(self._evidence, evidence.for_claim(session, claim.id))),
            verdicts=() if claim.is_blind else tuple(verdicts.versions(session, claim.id)),
            history=() if claim.is_blind else tuple(reversed(history.entries(session, claim=claim.id, limit=1000))),
            enquiries=self._rare("enquiry", claim, lambda: enquiries.of_claim(session, claim.id)),
            second_checks=self._rare("second_check", claim, lambda: second_checks.of_claim(session, claim.id)),
            paragraph=read.paragraph(start, end),
            dismissed=evidence.dismissed_count(session, claim.id),
            shown=read.view.shown_of(start, end),
            carried=self._rare("carried_mark", claim, lambda: versions.marks(session, claim_id=claim.id)),
            calculations=self._rare("calculation", claim, lambda: calculations.gathered(session, claim.id)))

    def _rare(self, table: str, claim: Claim, find: Callable[[], list]) -> tuple:
        return tuple(find()) if claim.id in self._having[table] else ()

    def _evidence(self, item: Evidence) -> ReportedEvidence:
        before, after = self.read(item.document).neighbours(item.anchor.start, item.anchor.end)
        return ReportedEvidence(item, self._document(item.document), before, after)

    def _document(self, document: int) -> Document:
        """One that is not listed is an earlier version, and called so: two of one name would stand side by side."""
        if document not in self._documents:
            found = documents.get(self._session, document, self._case)
            if document in self._replaced:
                found = replace(found, metadata=replace(found.metadata, title=self._words.earlier(found.name)))
            self._documents[document] = found
        return self._documents[document]


class _Read:
    """A document as it is read. Passages come by place and do not overlap."""

    def __init__(self, frozen: DocumentText):
        self._frozen, self.view = frozen, View(frozen.text, frozen.edits)
        self._matched = [passage for passage in frozen.passages if passage.kind.is_matched]
        self._starts = [passage.start for passage in self._matched]
        self._ends = [passage.end for passage in self._matched]
        self._paragraphs: dict[int, list[str]] = {}
        for passage in frozen.passages:
            self._paragraphs.setdefault(passage.paragraph, []).append(passage.text)
        self._all_ends = [passage.end for passage in frozen.passages]

    def neighbours(self, start: int, end: int) -> tuple[str, str]:
        """The passages' texts before and after [start, end), "" at the ends; furniture does not count."""
        before, after = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return (self._matched[before - 1].text if before else "",
                self._matched[after].text if after < len(self._matched) else "")

    def paragraph(self, start: int, end: int) -> str:
        """The whole paragraphs that [start, end) lies in."""
        around: dict[int, None] = {}
        for passage in self._frozen.passages[bisect_right(self._all_ends, start):]:
            if passage.start >= end:
                break
            around[passage.paragraph] = None
        return " ".join(text for number in around for text in self._paragraphs[number])

    def subject(self, told: list[ReportedClaim]) -> SubjectText:
        """A subject as it is read, with where its claims stand in it, and how much of it was looked at."""
        frozen, view = self._frozen, self.view
        anchors = [(one.claim.id, one.claim.anchor.start, one.claim.anchor.end)
                   for one in told if one.claim.document == frozen.document]
        worth = [one.passage for one in checking.scored(frozen) if one.score >= checking.WORTH]
        taken = with_twins([(start, end) for _, start, end in anchors], twins(frozen.passages))
        seen = sum(any(passage.start < end and start < passage.end for start, end in taken) for passage in worth)
        return SubjectText(
            document=frozen.document, shown=view.shown,
            spans=tuple((claim, view.to_shown(start), view.to_shown(end)) for claim, start, end in anchors),
            headings=tuple((view.to_shown(passage.start), view.to_shown(passage.end))
                           for passage in frozen.passages if passage.kind is PassageKind.HEADING),
            checkable=len(worth), looked_at=seen)
