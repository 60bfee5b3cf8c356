"""What is written beside a claim and a piece of evidence in a copy of their document, as plain text."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.claims import Stance
from workbench.domain.reporting import CaseReport, ReportedEvidence
from workbench.reports.margin import beside
from workbench.reports.outline import Numbered, outline, why_open
from workbench.reports.wording import SOURCE_KINDS, STANCES, cleaned, day, moment

OPEN = "#e0a100"
COLOURS = {Stance.CONTRADICTS: "#b0261c", Stance.SUPPORTS: "#1f6b35", Stance.CONTEXT: "#46648c"}
LONGEST = 8_000
"""Characters of a remark: programs show it in a small window."""


@dataclass(frozen=True, slots=True)
class Remark:
    """`words` beside [start, end) of the source text of `document`, made by `author`. `uid` names it, `title` is what
    it is."""

    document: int
    start: int
    end: int
    colour: str
    title: str
    words: str
    author: str
    made_at: str
    uid: str


def remarks(report: CaseReport) -> list[Remark]:
    """Those on all claims and all evidence of the case, by document and place."""
    plan = outline(report)
    ended = f"{report.case.name}, {_made(report)}"
    found = [_claim(one, ended) for one in plan.claims]
    found += [_evidence(one, item, ended) for one in plan.claims for item in one.reported.evidence]
    return sorted(found, key=lambda one: (one.document, one.start, one.end, one.uid))


def _made(report: CaseReport) -> str:
    return (f"version {report.case_version}, {moment(report.made_at)}, "
            f"factcheck-workbench {report.program_version}. Ratings: {report.scale.name}.")


def _claim(one: Numbered, ended: str) -> Remark:
    claim, verdict = one.reported.claim, one.verdict
    return Remark(
        one.reported.subject.id, claim.anchor.start, claim.anchor.end, verdict.colour if verdict else OPEN,
        f"Claim {one.number}: {verdict.label if verdict else 'no verdict yet'}",
        _joined(_about_claim(one, ended)),
        verdict.decided_by if verdict else claim.marked_by, verdict.decided_at if verdict else claim.marked_at,
        claim.uid)


def _about_claim(one: Numbered, ended: str) -> Iterator[str]:
    claim, verdict = one.reported.claim, one.verdict
    yield f"Claim {one.number}: “{' '.join(one.reported.verbatim.split())}”"
    if claim.as_checked:
        yield f"As checked: {claim.as_checked}"
    if verdict is None:
        yield f"No verdict yet. {why_open(one.reported)}"
    else:
        signed = f"Signed off by {verdict.signed_by}." if verdict.is_signed else "Not signed off."
        yield f"Verdict: {verdict.label}{f' ({verdict.definition})' if verdict.definition else ''}. {signed}"
        yield verdict.rationale
    yield from (f"{what}: {words}" for what, words in beside(one))
    for stance, group in one.by_stance:
        for item in group:
            yield f"{STANCES[stance]}: {_quoted(item)}"
    yield ended


def _evidence(one: Numbered, item: ReportedEvidence, ended: str) -> Remark:
    evidence, verdict = item.evidence, one.verdict
    words = [f"{STANCES[evidence.stance]} {one.number}: “{one.reported.claim.words}”",
             f"Verdict on the claim: {verdict.label}." if verdict else "No verdict on the claim yet.",
             *(f"{finding.label or finding.because}" for finding in evidence.findings if finding.is_hard),
             evidence.note, ended]
    return Remark(item.source.id, evidence.anchor.start, evidence.anchor.end, COLOURS[evidence.stance],
                  f"Evidence: {STANCES[evidence.stance].lower()} {one.number}", _joined(words), evidence.linked_by,
                  evidence.linked_at, evidence.uid)


def _quoted(item: ReportedEvidence) -> str:
    about, evidence = item.source.metadata, item.evidence
    page = f"page {evidence.anchor.page}" if evidence.anchor.page else ""
    source = ", ".join(filter(None, (evidence.speaker, item.source.name, about.publisher, day(about.published), page,
                                     SOURCE_KINDS.get(item.source.source_kind, "").lower())))
    return f"“{' '.join((evidence.text or evidence.anchor.quote).split())}” ({source})"


def _joined(words) -> str:
    told = cleaned("\n\n".join(one.strip() for one in words if one.strip()))
    return told if len(told) <= LONGEST else told[:LONGEST - 1] + "…"
