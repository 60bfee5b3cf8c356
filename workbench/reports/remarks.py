"""What is written beside a claim and a piece of evidence in a copy of their document, as plain text."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.claims import Stance
from workbench.domain.reporting import CaseReport, ReportedEvidence
from workbench.reports.margin import beside, differences, signed
from workbench.reports.outline import Numbered, outline, why_open
from workbench.reports.prose import cleaned
from workbench.reports.wording import SOURCE_KINDS, Words

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
    words = plan.words
    ended = f"{report.case.name}, {_made(words, report)}"
    found = [_claim(words, one, ended) for one in plan.claims]
    found += [_evidence(words, one, item, ended) for one in plan.claims for item in one.reported.evidence]
    return sorted(found, key=lambda one: (one.document, one.start, one.end, one.uid))


def _made(words: Words, report: CaseReport) -> str:
    version = words.tr("version {number}", number=report.case_version)
    return (f"{version}, {words.moment(report.made_at)}, factcheck-workbench {report.program_version}. "
            + words.tr("Ratings: {scale}.", scale=report.scale.name))


def _claim(words: Words, one: Numbered, ended: str) -> Remark:
    claim, verdict = one.reported.claim, one.verdict
    return Remark(
        one.reported.subject.id, claim.anchor.start, claim.anchor.end, verdict.colour if verdict else OPEN,
        f"{words.tr('Claim {number}', number=one.number)}: {verdict.label if verdict else words.tr('no verdict yet')}",
        _joined(_about_claim(words, one, ended)),
        verdict.decided_by if verdict else claim.marked_by, verdict.decided_at if verdict else claim.marked_at,
        claim.uid)


def _about_claim(words: Words, one: Numbered, ended: str) -> Iterator[str]:
    claim, verdict, tr = one.reported.claim, one.verdict, words.tr
    yield f"{tr('Claim {number}', number=one.number)}: {words.quoted(' '.join(one.reported.verbatim.split()))}"
    if claim.as_checked:
        yield tr("As checked: {words}", words=claim.as_checked)
    if verdict is None:
        yield f"{tr('No verdict yet.')} {why_open(words, one.reported)}"
    else:
        meant = f" ({verdict.definition})" if verdict.definition else ""
        yield tr("Verdict: {rating}.", rating=verdict.label + meant) + f" {signed(words, verdict)}"
        yield verdict.rationale
    yield from (f"{what}: {said}" for what, said in beside(words, one))
    for stance, group in one.by_stance:
        for item in group:
            yield f"{words.said(stance)}: {_quoted(words, item)}"
    yield ended


def _evidence(words: Words, one: Numbered, item: ReportedEvidence, ended: str) -> Remark:
    evidence, verdict, tr = item.evidence, one.verdict, words.tr
    stance = words.said(evidence.stance)
    said = [f"{stance} {one.number}: {words.quoted(one.reported.claim.words)}",
            tr("Verdict on the claim: {rating}.", rating=verdict.label) if verdict
            else tr("No verdict on the claim yet."),
            *differences(words, item), evidence.note, ended]
    return Remark(item.source.id, evidence.anchor.start, evidence.anchor.end, COLOURS[evidence.stance],
                  tr("Evidence: {stance} {number}", stance=stance.lower(), number=one.number), _joined(said),
                  evidence.linked_by, evidence.linked_at, evidence.uid)


def _quoted(words: Words, item: ReportedEvidence) -> str:
    about, evidence, kind = item.source.metadata, item.evidence, item.source.source_kind
    source = ", ".join(filter(None, (
        evidence.speaker, item.source.name, about.publisher, words.day(about.published),
        words.page(evidence.anchor.page), words.said(kind).lower() if kind in SOURCE_KINDS else "")))
    return f"{words.quoted(' '.join((evidence.text or evidence.anchor.quote).split()))} ({source})"


def _joined(words) -> str:
    told = cleaned("\n\n".join(one.strip() for one in words if one.strip()))
    return told if len(told) <= LONGEST else told[:LONGEST - 1] + "…"
