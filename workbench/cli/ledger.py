"""The command ledger: figures and dates of subjects beside those of sources that count the same thing."""

from dataclasses import asdict

from workbench.cli import printing, values
from workbench.cli.opening import case_named, library
from workbench.services.sources import ledger as ledgers
from workbench.services.sources import origins

SIGNS = {"agrees": "=", "conflicts": "≠", "not comparable": "·"}


def ledger(args) -> int:
    """List the ledger of a case."""
    with library(args, read_only=True) as archive:
        case = case_named(archive, args.case).id
        lines = ledgers.for_case(archive, case)
        origin = {id: group.name for group in origins.origin_groups(archive, case) for id in group.documents}
    if args.json:
        printing.value([_line(line, origin) for line in lines])
        return 0
    for line in lines:
        printing.line(f"{SIGNS[line.agreement.value]} {line.mention.counted}  [{line.mention.document_name}]")
        for mention, finding in line.matches:
            of = f", origin: {origin[mention.document]}" if mention.document in origin else ""
            printing.line(f"    {SIGNS[finding.agreement.value]} {mention.counted}  [{mention.document_name}{of}]")
            printing.line(f"      {finding.because}")
        for working in line.sums:
            printing.line(f"    + {working}.")
    return 0


def _line(line: ledgers.Line, origin: dict[int, str]) -> dict:
    matches = [asdict(mention) | {"finding": values.finding(finding), "origin": origin.get(mention.document, "")}
               for mention, finding in line.matches]
    return asdict(line.mention) | {"finding": line.agreement.value, "standing": line.standing.value,
                                   "matches": matches, "sums": list(line.sums)}
