"""What is said of a claim in the margin of its own text, in few words: the same beside a Word document and in a PDF."""

from collections.abc import Iterator

from workbench.domain.reporting import ReportedEvidence
from workbench.domain.second_checks import SecondCheck
from workbench.domain.verdicts import Reopening, Verdict
from workbench.reports.outline import Numbered
from workbench.reports.story_sums import worked
from workbench.reports.wording import Words


def beside(words: Words, one: Numbered) -> Iterator[tuple[str, str]]:
    """(what, words) of all that hangs on the claim beside verdict and evidence."""
    verdict, reported, tr = one.verdict, one.reported, words.tr
    if verdict and verdict.correction:
        yield words.said(verdict.reopening or Reopening.CORRECTION), verdict.correction
    if verdict and verdict.searched:
        yield tr("No source found; searched"), verdict.searched
    for kept in reported.calculations:
        yield kept.name or tr("Sum"), worked(words, kept)
        for flag in kept.flags:
            yield tr("Has to be looked at again"), words.told_on(flag)
    for asked in reported.enquiries:
        yield words.said(asked.kind), words.enquiry(asked)
    for check in reported.second_checks:
        yield tr("Second check"), _second(words, check)


def outcome(words: Words, check: SecondCheck) -> str:
    """How far a second check has come, in a word or two."""
    tr = words.tr
    return (tr("waiting") if check.is_waiting else tr("to be compared") if check.is_uncompared
            else tr("differs") if check.differs else tr("agrees"))


def signed(words: Words, verdict: Verdict) -> str:
    """Who signed it."""
    return (words.tr("Signed off by {whom}.", whom=verdict.signed_by) if verdict.is_signed
            else words.tr("Not signed off."))


def differences(words: Words, item: ReportedEvidence) -> list[str]:
    """What a linked passage says otherwise."""
    return [words.told(finding.label or finding.because) for finding in item.evidence.findings if finding.is_hard]


def _second(words: Words, check: SecondCheck) -> str:
    if check.is_waiting:
        return words.tr("asked for by {whom}, not given yet.", whom=check.asked_by)
    decided = f" {words.cell(check.decision).capitalize()}: {check.settled_by}." if check.decision else ""
    return f"{check.label} ({check.checked_by}), {outcome(words, check)}.{decided}"
