"""The command ledger: figures and dates of subjects beside those of sources that count the same thing."""

from dataclasses import asdict

from workbench.cli import printing, values
from workbench.cli.opening import case_named, library
from workbench.services import ledger as ledgers

SIGNS = {"agrees": "=", "conflicts": "≠", "not comparable": "·"}


def ledger(args) -> int:
    """List the ledger of a case."""
    with library(args, read_only=True) as archive:
        lines = ledgers.for_case(archive, case_named(archive, args.case).id)
    if args.json:
        printing.value([_line(line) for line in lines])
        return 0
    for line in lines:
        printing.line(f"{SIGNS[line.agreement.value]} {line.mention.counted}  [{line.mention.document_name}]")
        for mention, finding in line.matches:
            printing.line(f"    {SIGNS[finding.agreement.value]} {mention.counted}  [{mention.document_name}]")
            printing.line(f"      {finding.because}")
        for working in line.sums:
            printing.line(f"    + {working}.")
    return 0


def _line(line: ledgers.Line) -> dict:
    matches = [asdict(mention) | {"finding": values.finding(finding)} for mention, finding in line.matches]
    return asdict(line.mention) | {"finding": line.agreement.value, "standing": line.standing.value,
                                   "matches": matches, "sums": list(line.sums)}
