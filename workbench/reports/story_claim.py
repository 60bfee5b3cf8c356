"""A claim as blocks: its words, the verdict, the evidence by stance, versions, history."""

from collections.abc import Iterator

from workbench.domain.claims import Evidence
from workbench.domain.documents import Document
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.findings import Finding
from workbench.domain.reporting import ReportedEvidence
from workbench.domain.verdicts import Verdict
from workbench.reports.blocks import Block, Facts, Heading, Paragraph, Run, Runs
from workbench.reports.highlight import cut
from workbench.reports.outline import NO_VERDICT, Numbered, Outline, why_open
from workbench.reports.story_sums import sums
from workbench.reports.story_versions import carried_notices, settled_lines
from workbench.reports.wording import (
    AGREEMENTS,
    DECISIONS,
    FINDINGS,
    REOPENINGS,
    SOURCE_KINDS,
    STANCES,
    blocks,
    count,
    day,
    enquiry,
    is_address,
    moment,
    pieces,
)


def claim_blocks(plan: Outline, one: Numbered) -> Iterator[Block]:
    """All that a report says of one claim."""
    reported = one.reported
    colour = one.verdict.colour if one.verdict else ""
    part = f"Part of claim {one.part_of}   " if one.part_of else ""
    yield Paragraph((Run(f"Claim {one.number}   {part}", "soft"), badge(one.verdict)), "kicker", keep=True,
                    colour=colour)
    yield Heading(3, (Run(reported.verbatim),), f"claim-{one.number}", quoted=True, colour=colour)
    yield Facts(tuple(_facts(plan, one)))
    if reported.paragraph and reported.paragraph.split() != reported.verbatim.split():
        before, words, after = cut(reported.paragraph, reported.verbatim)
        yield Paragraph((Run(before, "soft"), Run(words, "mark"), Run(after, "soft")), "quote")
    yield from carried_notices(reported.carried)
    yield from _verdict(one)
    for stance, group in one.by_stance:
        yield Heading(4, (Run(STANCES[stance]),))
        for item in group:
            yield from evidence_blocks(plan, item)
    yield from sums(reported.calculations)
    if reported.evidence and not one.speaks_against:
        yield _aside("No linked passage contradicts the claim.")
    if reported.dismissed:
        dismissed = count(reported.dismissed, "suggested passage was", "suggested passages were")
        yield _aside(f"{dismissed} looked at and dismissed.")
    yield from settled_lines(reported.carried)
    yield from second_check_blocks(one)
    if len(reported.verdicts) > 1 or one.corrections:
        yield Heading(4, (Run("Versions, corrections and updates"),))
        for verdict in reported.verdicts:
            yield from _version(verdict, verdict is reported.verdicts[-1])
    if reported.history:
        yield Heading(4, (Run("History"),))
        for entry in reported.history:
            undone = " (undone)" if entry.undone else ""
            yield _aside(f"{moment(entry.at)}, {entry.by}: {entry.sentence}{undone}")


def badge(verdict: Verdict | None) -> Run:
    """A verdict's letter and label, for its colour."""
    shown = verdict or NO_VERDICT
    return Run(f"{shown.letter} {shown.label}", "badge", "", verdict.colour if verdict else "")


def prose(text: str, **dress) -> Iterator[Paragraph]:
    """Plain text as paragraphs and list items, its addresses as links."""
    for kind, words in blocks(text):
        runs = tuple(Run(part, "", address) for part, address in pieces(words))
        yield Paragraph(runs, kind, **dress)


def address(words: str) -> Run:
    """A link, where it may be one."""
    return Run(words, "", words if is_address(words) else "")


def cite(plan: Outline, document: Document) -> Runs:
    """Author, title, publisher, date; the title leads to the document in the list."""
    about = document.metadata
    author = f"{about.author}, " if about.author else ""
    rest = "".join(f", {words}" for words in (about.publisher, day(about.published)) if words)
    return Run(author), Run(document.name, "em", f"#document-{plan.place_of(document)}"), Run(rest)


def place(item: Evidence) -> str:
    """Page, where there is one, and characters."""
    page = f"page {item.anchor.page}, " if item.anchor.page else ""
    return f"{page}characters {item.anchor.start:,}–{item.anchor.end:,}"


def evidence_blocks(plan: Outline, item: ReportedEvidence) -> Iterator[Block]:
    """A linked passage among its neighbours, its source, what was found, and the note."""
    evidence, about = item.evidence, item.source.metadata
    tone = evidence.stance.value
    before, after = item.before and item.before + " ", item.after and " " + item.after
    yield Paragraph((Run(before, "soft"), Run(evidence.text or evidence.anchor.quote), Run(after, "soft")), "quote",
                    tone, keep=True)
    speaker = (Run(evidence.speaker, "strong"), Run(", in ")) if evidence.speaker else ()
    kind = f" {SOURCE_KINDS[item.source.source_kind]}." if item.source.source_kind in SOURCE_KINDS else ""
    yield Paragraph((*speaker, *cite(plan, item.source), Run(f", {place(evidence)}.{kind}")), "caption", tone)
    reached = tuple(run for words, run in (
        (about.url, address(about.url)), (about.archived_url, address(about.archived_url))) if words)
    if reached:
        joined = (reached[0], *(one for run in reached[1:] for one in (Run(" · archived: "), run)))
        accessed = Run(f" · accessed {day(item.source.custody.imported_at)}")
        yield Paragraph((*joined, accessed), "caption", tone)
    for finding in evidence.findings:
        yield _finding(finding, tone)
    yield from prose(evidence.note, tone=tone) if evidence.note else ()
    yield Paragraph((Run(_linked(evidence), "soft"),), "caption", tone)


def _facts(plan: Outline, one: Numbered) -> Iterator[tuple[str, Runs]]:
    claim = one.reported.claim
    if claim.as_checked:
        yield "Claim as checked", (Run(claim.as_checked),)
    yield "Asserted by", (Run(claim.claimant or "not named"),)
    yield "Where", (*cite(plan, one.reported.subject), Run(f", {place(claim)}."))
    if claim.appearance:
        yield "Ran in", (Run(claim.appearance),)
    for asked in one.reported.enquiries:
        yield ("Claimant contacted" if asked.kind is EnquiryKind.CLAIMANT else "Query"), (Run(enquiry(asked)),)
    if claim.marked_by or claim.marked_at:
        by = f"by {claim.marked_by}" if claim.marked_by else ""
        yield "Marked", (Run(", ".join(filter(None, (by, moment(claim.marked_at))))),)


def _verdict(one: Numbered) -> Iterator[Block]:
    verdict = one.verdict
    if verdict is None:
        yield Paragraph((Run("Not checked to the end. ", "strong"), Run(why_open(one.reported))), "notice")
        return
    yield Heading(4, (Run("Verdict: "), badge(verdict)), colour=verdict.colour)
    if verdict.definition:
        yield Paragraph((Run(verdict.definition, "em"), Run(f" ({verdict.scale})", "soft")), keep=True)
    if verdict.rationale:
        yield from prose(verdict.rationale)
    else:
        yield _aside("No rationale was written.")
    if verdict.searched:
        yield Paragraph((Run("No source found. ", "strong"), Run(f"Searched: {verdict.searched}")))
    yield Paragraph(_who(verdict), "aside")
    yield from _concerns(verdict)


def _who(verdict: Verdict) -> Runs:
    decided = f"Decided by {verdict.decided_by}, {moment(verdict.decided_at)}. "
    if not verdict.is_signed:
        return Run(decided), Run("Not signed off.", "strong")
    when = f", {moment(verdict.signed_at)}" if verdict.signed_at else ""
    return (Run(f"{decided}Signed off by {verdict.signed_by}{when}."),)


def _concerns(verdict: Verdict) -> Iterator[Block]:
    """What the signer was warned of and signed all the same."""
    if verdict.concerns:
        yield _aside("When it was signed off, the signer was warned: "
                     + " ".join(one.sentence for one in verdict.concerns))


def second_check_blocks(one: Numbered) -> Iterator[Block]:
    """Who rated the claim a second time without seeing the rating, and what came of it."""
    if not one.reported.second_checks:
        return
    yield Heading(4, (Run("Second check"),))
    for check in one.reported.second_checks:
        if check.is_waiting:
            yield _aside(f"Asked for by {check.asked_by}, {moment(check.asked_at)}; not given yet.")
            continue
        first = next((version for version in one.reported.verdicts if version.version == check.version), None)
        against = f"{first.label} by {first.decided_by}" if first else "the first rating"
        came = (f"It is still to be held against the first rating, which {check.asked_by} has." if check.is_uncompared
                else f"It differs from {against}." if check.differs else "It agrees with the first rating.")
        yield Paragraph((Run(f"{check.label}. ", "strong"), Run(
            f"By {check.checked_by}, {moment(check.checked_at)}, without having seen the rating. {came}")))
        yield from prose(check.rationale)
        if check.decision:
            why = f": {check.reason}" if check.reason else "."
            yield _aside(f"{DECISIONS[check.decision]}, decided by {check.settled_by}, {moment(check.settled_at)}{why}")
        elif check.differs:
            yield Paragraph((Run("Nobody has decided between the two yet.", "strong"),), "aside")


def _version(verdict: Verdict, current: bool) -> Iterator[Block]:
    yield Paragraph((Run(f"{verdict.version}. "), Run(f"{verdict.label}. ", "strong"), *_who(verdict)), "aside")
    if verdict.correction:
        word = REOPENINGS[verdict.reopening] if verdict.reopening else "Correction"
        yield Paragraph((Run(f"{word}: ", "strong"), Run(verdict.correction)), "notice")
    if not current:
        yield from _concerns(verdict)
    if verdict.rationale and not current:
        yield _aside("The rationale then:")
        yield from prose(verdict.rationale)


def _finding(finding: Finding, tone: str) -> Paragraph:
    sign, says = AGREEMENTS[finding.agreement]
    short = finding.label
    if not short and (finding.ours or finding.theirs):
        short = f"{finding.ours or '–'} {sign} {finding.theirs or '–'}"
    head = f"{sign} {FINDINGS[finding.kind]} {says}"
    return Paragraph((Run(head + (": " if short else ". "), "strong"), Run(f"{short}. " if short else ""),
                      Run(finding.because, "soft")), "finding", tone)


def _linked(evidence: Evidence) -> str:
    by = f"Linked by {evidence.linked_by}" if evidence.linked_by else ""
    when = f", {moment(evidence.linked_at)}" if by and evidence.linked_at else ""
    likeness = f" Likeness of the words when linked: {evidence.score:.2f}." if evidence.score is not None else ""
    return (f"{by}{when}." if by else "") + likeness


def _aside(words: str) -> Paragraph:
    return Paragraph((Run(words),), "aside")


