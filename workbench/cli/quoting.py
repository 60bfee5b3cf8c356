"""The command quotations: each quotation of a document against the words of others."""

from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library
from workbench.services.reading import documents
from workbench.services.sources import quotations as checks


def quotations(args) -> int:
    """Hold each quotation of a document against the words of others."""
    with library(args, read_only=True) as archive:
        document = documents.resolve(archive, args.document)
        against = [documents.resolve(archive, ref) for ref in args.against] if args.against else None
        checked = checks.check(archive, document, against)
    if args.json:
        printing.value([_quotation(one) for one in checked])
        return 0
    for one in checked:
        printing.line(f"{one.finding.value}: “{one.quotation.text}”")
        if one.best:
            said = f", {one.best.speaker}" if one.best.speaker else ""
            printing.line(f"    {one.best.document_name}{said}: “{one.best.shown}”")
            for place in one.best.places:
                printing.line(f"    + “{place.shown}”")
        for warning in one.warnings:
            printing.line(f"    ! {warning}")
        for change in one.changes:
            printing.line(f"    {change.ours or '(added)'} ≠ {change.theirs or '(dropped)'}")
    printing.line(f"{len(checked)} quotations")
    return 0


def _quotation(one: checks.CheckedQuotation) -> dict:
    return {"quotation": one.quotation.text, "start": one.quotation.start, "end": one.quotation.end,
            "speaker": one.quotation.speaker, "finding": one.finding.value,
            "best": asdict(one.best) if one.best else None, "changes": [asdict(change) for change in one.changes],
            "because": one.because, "kind": one.quotation.kind.value, "warnings": list(one.warnings),
            "other_speaker": one.other_speaker}
