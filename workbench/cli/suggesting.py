"""The command suggest: the passages of a document that are worth checking."""

from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library
from workbench.services.deciding import checking
from workbench.services.reading import documents


def suggest(args) -> int:
    """List the passages worth checking."""
    with library(args, read_only=True) as archive:
        found = checking.worth_checking(archive, documents.resolve(archive, args.document), args.limit)
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
