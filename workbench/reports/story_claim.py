"""A claim as blocks: its words, the verdict, the evidence by stance, versions, history."""

from collections.abc import Iterator

from workbench.domain.second_checks import SecondCheck
from workbench.domain.verdicts import Reopening, Verdict
from workbench.reports.blocks import Block, Facts, Heading, Paragraph, Run, Runs
from workbench.reports.highlight import cut
from workbench.reports.outline import NO_VERDICT, Numbered, Outline, why_open
from workbench.reports.story_evidence import cite, evidence_blocks, place, prose
from workbench.reports.story_sums import sums
from workbench.reports.story_versions import carried_notices, settled_lines
from workbench.reports.wording import Words


def claim_blocks(plan: Outline, one: Numbered) -> Iterator[Block]:
    """All that a report says of one claim."""
    reported, words = one.reported, plan.words
    colour = one.verdict.colour if one.verdict else ""
    part = words.tr("Part of claim {number}", number=one.part_of) + "   " if one.part_of else ""
    yield Paragraph((Run(f"{words.tr('Claim {number}', number=one.number)}   {part}", "soft"),
                     badge(plan, one.verdict)), "kicker", keep=True, colour=colour)
    yield Heading(3, (Run(reported.verbatim),), f"claim-{one.number}", quoted=True, colour=colour)
    yield Facts(tuple(_facts(plan, one)))
    if reported.paragraph and reported.paragraph.split() != reported.verbatim.split():
        before, claimed, after = cut(reported.paragraph, reported.verbatim)
        yield Paragraph((Run(before, "soft"), Run(claimed, "mark"), Run(after, "soft")), "quote")
    yield from carried_notices(words, reported.carried)
    yield from _verdict(plan, one)
    for stance, group in one.by_stance:
        yield Heading(4, (Run(words.said(stance)),))
        for item in group:
            yield from evidence_blocks(plan, item)
    yield from sums(words, reported.calculations)
    if reported.evidence and not one.speaks_against:
        yield _aside(words.tr("No linked passage contradicts the claim."))
    if reported.dismissed:
        yield _aside(words.tr_n("{number} suggested passage was looked at and dismissed.",
                                "{number} suggested passages were looked at and dismissed.", reported.dismissed))
    yield from settled_lines(words, reported.carried)
    yield from second_check_blocks(words, one)
    yield from _versions(words, one)
    yield from _history(words, one)


def _versions(words: Words, one: Numbered) -> Iterator[Block]:
    verdicts = one.reported.verdicts
    if len(verdicts) > 1 or one.corrections:
        yield Heading(4, (Run(words.tr("Versions, corrections and updates")),))
        for verdict in verdicts:
            yield from _version(words, verdict, verdict is verdicts[-1])


def _history(words: Words, one: Numbered) -> Iterator[Block]:
    if one.reported.history:
        yield Heading(4, (Run(words.tr("History")),))
    for entry in one.reported.history:
        undone = " " + words.tr("(undone)") if entry.undone else ""
        yield _aside(f"{words.moment(entry.at)}, {entry.by}: {words.told_on(entry.sentence)}{undone}")


def badge(plan: Outline, verdict: Verdict | None) -> Run:
    """A verdict's letter and label, for its colour."""
    if verdict is None:
        return Run(f"{NO_VERDICT.letter} {plan.no_verdict}", "badge")
    return Run(f"{verdict.letter} {verdict.label}", "badge", "", verdict.colour)


def _facts(plan: Outline, one: Numbered) -> Iterator[tuple[str, Runs]]:
    claim, words, tr = one.reported.claim, plan.words, plan.words.tr
    if claim.as_checked:
        yield tr("Claim as checked"), (Run(claim.as_checked),)
    yield tr("Asserted by"), (Run(claim.claimant or tr("not named")),)
    yield tr("Where"), (*cite(plan, one.reported.subject), Run(f", {place(words, claim)}."))
    if claim.appearance:
        yield tr("Ran in"), (Run(claim.appearance),)
    for asked in one.reported.enquiries:
        yield words.said(asked.kind), (Run(words.enquiry(asked)),)
    if claim.marked_by or claim.marked_at:
        by = tr("by {whom}", whom=claim.marked_by) if claim.marked_by else ""
        yield tr("Marked"), (Run(", ".join(filter(None, (by, words.moment(claim.marked_at))))),)


def _verdict(plan: Outline, one: Numbered) -> Iterator[Block]:
    verdict, words, tr = one.verdict, plan.words, plan.words.tr
    if verdict is None:
        yield Paragraph((Run(tr("Not checked to the end.") + " ", "strong"), Run(why_open(words, one.reported))),
                        "notice")
        return
    yield Heading(4, (Run(tr("Verdict:") + " "), badge(plan, verdict)), colour=verdict.colour)
    if verdict.definition:
        yield Paragraph((Run(verdict.definition, "em"), Run(f" ({verdict.scale})", "soft")), keep=True)
    if verdict.rationale:
        yield from prose(verdict.rationale)
    else:
        yield _aside(tr("No rationale was written."))
    if verdict.searched:
        yield Paragraph((Run(tr("No source found.") + " ", "strong"),
                         Run(tr("Searched: {places}", places=verdict.searched))))
    yield Paragraph(_who(words, verdict), "aside")
    yield from _concerns(words, verdict)


def _who(words: Words, verdict: Verdict) -> Runs:
    decided = decided_by(words, verdict) + " "
    if not verdict.is_signed:
        return Run(decided), Run(words.tr("Not signed off."), "strong")
    return (Run(decided + signed_by(words, verdict)),)


def decided_by(words: Words, verdict: Verdict) -> str:
    """Who gave it, and when."""
    return words.tr("Decided by {whom}, {when}.", whom=verdict.decided_by, when=words.moment(verdict.decided_at))


def signed_by(words: Words, verdict: Verdict) -> str:
    """Who signed it, and when where that is known."""
    when = f", {words.moment(verdict.signed_at)}" if verdict.signed_at else ""
    return words.tr("Signed off by {whom}.", whom=f"{verdict.signed_by}{when}")


def _concerns(words: Words, verdict: Verdict) -> Iterator[Block]:
    """What the signer was warned of and signed all the same."""
    if verdict.concerns:
        yield _aside(words.tr("When it was signed off, the signer was warned:") + " "
                     + " ".join(words.warned(verdict.concerns)))


def second_check_blocks(words: Words, one: Numbered) -> Iterator[Block]:
    """Who rated the claim a second time without seeing the rating, and what came of it."""
    tr = words.tr
    if one.reported.second_checks:
        yield Heading(4, (Run(tr("Second check")),))
    for check in one.reported.second_checks:
        if check.is_waiting:
            yield _aside(tr("Asked for by {whom}, {when}; not given yet.", whom=check.asked_by,
                            when=words.moment(check.asked_at)))
            continue
        given = tr("By {whom}, {when}, without having seen the rating.", whom=check.checked_by,
                   when=words.moment(check.checked_at))
        yield Paragraph((Run(f"{check.label}. ", "strong"), Run(f"{given} {_came(words, one, check)}")))
        yield from prose(check.rationale)
        if check.decision:
            why = f": {check.reason}" if check.reason else "."
            yield _aside(tr("{decision}, decided by {whom}, {when}", decision=words.said(check.decision),
                            whom=check.settled_by, when=words.moment(check.settled_at)) + why)
        elif check.differs:
            yield Paragraph((Run(tr("Nobody has decided between the two yet."), "strong"),), "aside")


def _came(words: Words, one: Numbered, check: SecondCheck) -> str:
    """What a second check that was given came to."""
    if check.is_uncompared:
        return words.tr("It is still to be held against the first rating, which {whom} has.", whom=check.asked_by)
    if not check.differs:
        return words.tr("It agrees with the first rating.")
    first = next((version for version in one.reported.verdicts if version.version == check.version), None)
    return (words.tr("It differs from {rating} by {whom}.", rating=first.label, whom=first.decided_by) if first
            else words.tr("It differs from the first rating."))


def _version(words: Words, verdict: Verdict, current: bool) -> Iterator[Block]:
    yield Paragraph((Run(f"{verdict.version}. "), Run(f"{verdict.label}. ", "strong"), *_who(words, verdict)), "aside")
    if verdict.correction:
        word = words.said(verdict.reopening or Reopening.CORRECTION)
        yield Paragraph((Run(f"{word}: ", "strong"), Run(verdict.correction)), "notice")
    if not current:
        yield from _concerns(words, verdict)
    if verdict.rationale and not current:
        yield _aside(words.tr("The rationale then:"))
        yield from prose(verdict.rationale)


def _aside(words: str) -> Paragraph:
    return Paragraph((Run(words),), "aside")
