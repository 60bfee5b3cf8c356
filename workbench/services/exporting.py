"""Gather what a report of a case says, and write it to a file."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import workbench
from workbench import reports
from workbench.domain.claims import Claim, Evidence
from workbench.domain.documents import Document, DocumentText, PassageKind, Role
from workbench.domain.errors import ExportCancelled, ExportError, TargetExists
from workbench.domain.reporting import CaseReport, Publisher, ReportedClaim, ReportedEvidence, SubjectText
from workbench.reports.redaction import redacted
from workbench.reports.target import write_report
from workbench.services import bundles, calculations, checking, marked_pages
from workbench.services import claims as claim_services
from workbench.store import (
    cases,
    claims,
    documents,
    enquiries,
    evidence,
    history,
    scales,
    second_checks,
    verdicts,
    versions,
)
from workbench.store.archive import Archive
from workbench.text.twins import twins, with_twins
from workbench.text.view import View

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
NOBODY = Publisher()
BUNDLE = "Documents, claims, verdicts and history for a colleague, who can merge and verify them offline."
OF_THE_LIBRARY = {marked_pages.FORMAT: (marked_pages.TITLE, ".pdf", marked_pages.SAYS),
                  bundles.FORMAT: ("Case bundle", ".zip", BUNDLE)}
"""Formats that need more than a report's values: title, suffix, and what each is for."""


def case_report(archive: Archive, case_id: int, *, progress: Progress | None = None,
                cancelled: Cancelled | None = None) -> CaseReport:
    """Everything a report of the case says, as the library has it now. ExportCancelled where it was stopped."""
    with archive.read() as session:
        case = cases.get(session, case_id)
        listed = [line.document for line in cases.documents(session, case_id)]
        texts = {document.id: documents.text(session, document.id) for document in listed}
        by_id = {document.id: document for document in listed}
        views = {number: View(text.text, text.edits) for number, text in texts.items()}
        made = claim_services.veiled(archive, session, claims.by_ids(session, claims.table(session, case_id)))
        for number in {claim.document for claim in made} - by_id.keys():
            # A claim whose words a new version does not have stands in the earlier one.
            by_id[number], texts[number] = documents.get(session, number, case_id), documents.text(session, number)
            views[number] = View(texts[number].text, texts[number].edits)
        told = []
        for claim in made:
            if cancelled and cancelled():
                raise ExportCancelled("The report was not written: it was stopped.")
            told.append(_claim(session, claim, by_id, texts, views[claim.document]))
            if progress:
                progress(len(told), len(made))
        subjects = tuple(document for document in listed if document.role is Role.SUBJECT)
        latest = history.entries(session, limit=1)
        return CaseReport(
            case=case, scale=scales.get(session, case.scale),
            subjects=subjects,
            sources=tuple(document for document in listed if document.role is Role.SOURCE),
            claims=tuple(told), program_version=workbench.__version__,
            case_version=latest[0].id if latest else 0,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"), made_by=archive.checker_name,
            texts=tuple(_text(texts[document.id], views[document.id], told) for document in subjects),
            aside=tuple(claims.aside(session, case_id)), versions=tuple(versions.of_case(session, case_id)))


def export(archive: Archive, case_id: int, format: str, path: Path | str, *, redact: bool | None = None,
           over: bool = False, publisher: Publisher = NOBODY, document: int | None = None, password: str = "",
           progress: Progress | None = None, cancelled: Cancelled | None = None) -> Path:
    """Write the report of a case in `format` to `path`, a file. It is whole or it is not there. With `redact`
    confidential sources are not named; nor are they in a bundle, unless it is False. `document` is the one that is
    copied with highlights, `password` opens it. TargetExists where a file is there that may not be written `over`,
    ExportCancelled where it was stopped."""
    path = target(format, path, over=over)
    if format == bundles.FORMAT:
        hiding = redact is not False
        return bundles.export(archive, case_id, path, confidential=not hiding, progress=progress, cancelled=cancelled,
                              report=case_report(archive, case_id, cancelled=cancelled) if hiding else None)
    if format != marked_pages.FORMAT:
        report = case_report(archive, case_id, progress=progress, cancelled=cancelled)
        return write(replace(report, publisher=publisher), format, path, redact=bool(redact), over=over)
    report = case_report(archive, case_id, cancelled=cancelled)
    return marked_pages.export(archive, redacted(report) if redact else report, path, document=document,
                               password=password, progress=progress, cancelled=cancelled)


def write(report: CaseReport, format: str, path: Path | str, *, redact: bool = False, over: bool = False) -> Path:
    """Write what was gathered."""
    path = target(format, path, over=over)
    return put(rendered(report, format, redact=redact), format, path, over=over)


def rendered(report: CaseReport, format: str, *, redact: bool = False) -> bytes:
    """The whole file of a report, perhaps made in another process: nothing is written until it is there."""
    return reports.FORMATS[format].render(redacted(report) if redact else report)


def put(data: bytes, format: str, path: Path | str, *, over: bool = False) -> Path:
    """Put a finished report at `path`, whole or not at all. TargetExists, TargetUnwritable."""
    path = target(format, path, over=over)
    write_report(path, data)
    return path


def missing(archive: Archive, case_id: int, format: str, publisher: Publisher = NOBODY) -> list[str]:
    """What a format asks for and the case does not tell, in sentences; for a look before it is written."""
    if format != "claimreview":
        return []
    return reports.claimreview.missing(replace(case_report(archive, case_id), publisher=publisher))


def target(format: str, path: Path | str, *, over: bool = False) -> Path:
    """The file that is meant. ExportError where there is no such format, TargetExists where it may not be replaced."""
    if format not in reports.FORMATS and format not in OF_THE_LIBRARY:
        known = ", ".join((*reports.FORMATS, *OF_THE_LIBRARY))
        raise ExportError(f"Reports cannot be written as “{format}” yet.", f"Choose one of: {known}.")
    path = Path(os.path.expanduser(path))
    # os.path and not Path's own way of asking, which raises where a folder may not be looked into.
    if not over and os.path.isfile(path):
        raise TargetExists(f"There is a file {path.name} in {path.parent} already.")
    return path


def formats() -> list[tuple[str, str, str]]:
    """(key, title, suffix) of each format that a report can be written in, for a menu."""
    known = [(one.key, one.title, one.suffix) for one in reports.FORMATS.values()]
    return [*known, *((key, title, suffix) for key, (title, suffix, _) in OF_THE_LIBRARY.items())]


def is_report(format: str) -> bool:
    """Whether it is made of a report's values alone; the others ask the library itself."""
    return format in reports.FORMATS


def sentence(format: str) -> str:
    """What a format is for."""
    return reports.FORMATS[format].says if is_report(format) else OF_THE_LIBRARY[format][2]


def _text(frozen: DocumentText, view: View, told: list[ReportedClaim]) -> SubjectText:
    """A subject as it is read, with where its claims stand in it, and how much of it was looked at."""
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


def _claim(session, claim: Claim, by_id: dict[int, Document], texts: dict[int, DocumentText],
           view: View) -> ReportedClaim:
    linked = tuple(_evidence(session, item, by_id, texts, claim.case) for item in evidence.for_claim(session, claim.id))
    frozen = texts[claim.document]
    around = {passage.paragraph for passage in frozen.passages
              if passage.start < claim.anchor.end and passage.end > claim.anchor.start}
    return ReportedClaim(
        claim=claim, subject=by_id[claim.document], evidence=linked,
        verdicts=() if claim.is_blind else tuple(verdicts.versions(session, claim.id)),
        history=() if claim.is_blind else tuple(reversed(history.entries(session, claim=claim.id, limit=1000))),
        enquiries=tuple(enquiries.of_claim(session, claim.id)),
        second_checks=tuple(second_checks.of_claim(session, claim.id)),
        paragraph=" ".join(passage.text for passage in frozen.passages if passage.paragraph in around),
        dismissed=evidence.dismissed_count(session, claim.id),
        shown=view.shown_of(claim.anchor.start, claim.anchor.end),
        carried=tuple(versions.marks(session, claim_id=claim.id)),
        calculations=tuple(calculations.gathered(session, claim.id)))


def _evidence(session, item: Evidence, by_id: dict[int, Document], texts: dict[int, DocumentText],
              case_id: int) -> ReportedEvidence:
    source = by_id.get(item.document) or documents.get(session, item.document, case_id)
    frozen = texts.get(item.document) or documents.text(session, item.document)
    before, after = neighbours(frozen, item.anchor.start, item.anchor.end)
    return ReportedEvidence(item, source, before, after)


def neighbours(frozen: DocumentText, start: int, end: int) -> tuple[str, str]:
    """The passages' texts before and after [start, end), "" at the ends of the document; furniture does not count."""
    kept = [passage for passage in frozen.passages if passage.kind.is_matched]
    before = [passage.text for passage in kept if passage.end <= start]
    after = next((passage.text for passage in kept if passage.start >= end), "")
    return (before[-1] if before else ""), after
