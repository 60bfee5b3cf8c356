"""Commands that look a document over: quotations and suggest."""

from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library
from workbench.services import checking
from workbench.services import documents as library_documents
from workbench.services import quotations as quotation_checks


def quotations(args) -> int:
    """Hold each quotation of a document against the words of others."""
    with library(args, read_only=True) as archive:
        document = library_documents.resolve(archive, args.document)
        against = [library_documents.resolve(archive, ref) for ref in args.against] if args.against else None
        checked = quotation_checks.check(archive, document, against)
    if args.json:
        printing.value([_quotation(one) for one in checked])
        return 0
    for one in checked:
        printing.line(f"{one.finding.value}: “{one.quotation.text}”")
        if one.best:
            said = f", {one.best.speaker}" if one.best.speaker else ""
            printing.line(f"    {one.best.document_name}{said}: “{one.best.text}”")
        for change in one.changes:
            printing.line(f"    {change.ours or '(added)'} ≠ {change.theirs or '(dropped)'}")
    printing.line(f"{len(checked)} quotations")
    return 0


def _quotation(one: quotation_checks.CheckedQuotation) -> dict:
    return {"quotation": one.quotation.text, "start": one.quotation.start, "end": one.quotation.end,
            "speaker": one.quotation.speaker, "finding": one.finding.value,
            "best": asdict(one.best) if one.best else None, "changes": [asdict(change) for change in one.changes],
            "because": one.because}


def suggest(args) -> int:
    """List the passages worth checking."""
    with library(args, read_only=True) as archive:
        found = checking.worth_checking(archive, library_documents.resolve(archive, args.document), args.limit)
    if args.json:
        printing.value([_worth(one) for one in found])
        return 0
    for one in found:
        printing.line(f"{one.score:.2f}  {one.passage.text}")
        printing.line("      " + "; ".join(reason.because for reason in one.reasons))
    return 0


def _worth(one: checking.WorthChecking) -> dict:
    passage = one.passage
    return {"start": passage.start, "end": passage.end, "text": passage.text, "speaker": passage.speaker,
            "page": passage.page, "score": round(one.score, 4), "reasons": [asdict(reason) for reason in one.reasons]}
