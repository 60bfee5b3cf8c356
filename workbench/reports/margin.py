"""What is said of a claim in the margin of its own text, in few words: the same beside a Word document and in a PDF."""

from collections.abc import Iterator

from workbench.domain.enquiries import EnquiryKind
from workbench.domain.second_checks import SecondCheck
from workbench.reports.outline import Numbered
from workbench.reports.wording import REOPENINGS, enquiry


def beside(one: Numbered) -> Iterator[tuple[str, str]]:
    """(what, words) of all that hangs on the claim beside verdict and evidence."""
    verdict, reported = one.verdict, one.reported
    if verdict and verdict.correction:
        yield REOPENINGS[verdict.reopening] if verdict.reopening else "Correction", verdict.correction
    if verdict and verdict.searched:
        yield "No source found; searched", verdict.searched
    for kept in reported.calculations:
        yield kept.name or "Sum", kept.working
        for flag in kept.flags:
            yield "Has to be looked at again", flag
    for asked in reported.enquiries:
        yield "Claimant contacted" if asked.kind is EnquiryKind.CLAIMANT else "Query", enquiry(asked)
    for check in reported.second_checks:
        yield "Second check", _second(check)


def outcome(check: SecondCheck) -> str:
    """How far a second check has come, in a word or two."""
    return ("waiting" if check.is_waiting else "to be compared" if check.is_uncompared
            else "differs" if check.differs else "agrees")


def _second(check: SecondCheck) -> str:
    if check.is_waiting:
        return f"asked for by {check.asked_by}, not given yet."
    decided = f" {check.decision.value.capitalize()}: {check.settled_by}." if check.decision else ""
    return f"{check.label} ({check.checked_by}), {outcome(check)}.{decided}"
