"""The commands calculate and checked: a sum over figures as they are written, and what was checked before."""

from fractions import Fraction

from workbench.cli import printing, values
from workbench.cli.opening import library
from workbench.crosscheck.weighing.picking import pick
from workbench.domain.calculations import PickedFigure
from workbench.domain.errors import SumRefused
from workbench.domain.memory import CheckedBefore
from workbench.domain.sums import work_out
from workbench.services.deciding import memory


def calculate(args) -> int:
    """Work a sum out. No library is opened."""
    figures = [_figure(words) for words in args.figures]
    done = work_out(args.sum, figures)
    if args.json:
        printing.value({"working": done.working, "result": done.words, "value": _number(done.result.value),
                        "unit": done.result.unit, "notes": list(done.notes),
                        "figures": [{"words": one.words, "value": _number(one.quantity.value),
                                     "unit": one.quantity.unit} for one in figures]})
        return 0
    printing.line(done.working)
    for note in done.notes:
        printing.line(f"  {note}")
    return 0


def checked(args) -> int:
    """List the claims checked before that resemble words."""
    with library(args, read_only=True) as archive:
        found = memory.resembling(archive, args.text, args.limit)
    if args.json:
        printing.value([_checked(one) for one in found])
        return 0
    for one in found:
        printing.line(f"{one.likeness:.2f}  {one.verdict.label}: {one.claim.words}  ({one.case_name})")
        for finding in one.differs:
            printing.indented(finding.label or finding.because)
    if not found:
        printing.line("No claim checked before resembles this.")
    return 0


def _figure(words: str) -> PickedFigure:
    found = pick(words)
    if not found:
        raise SumRefused(f"There is no figure in “{words[:80]}”.", "Give each --figure as a text has it: “32 million”.")
    return found[0]


def _number(value: Fraction) -> float | int:
    return value.numerator if value.denominator == 1 else float(value)


def _checked(one: CheckedBefore) -> dict:
    claim, verdict = one.claim, one.verdict
    return {"claim": claim.id, "case": one.case_name, "document": claim.document, "start": claim.anchor.start,
            "end": claim.anchor.end, "words": claim.words, "likeness": round(one.likeness, 4),
            "verdict": verdict.label, "decided_by": verdict.decided_by, "decided_at": verdict.decided_at,
            "signed_by": verdict.signed_by, "evidence": len(one.evidence), "same_words": one.is_same,
            "findings": [values.finding(finding) for finding in one.findings]}
