"""The commands about what comes from colleagues: check a bundle, merge one, decide what it says otherwise; take in
annotations."""

from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import case_named, library
from workbench.domain.errors import NotFound
from workbench.domain.merging import Difference, Settlement
from workbench.services.colleagues import bundles
from workbench.services.intake import claim_reviews, web_annotations


def verify(args) -> int:
    """Look whether a bundle is as it was made; no library is opened. The status is 1 where it is not."""
    fingerprint, problems = bundles.verify(args.bundle)
    if args.json:
        printing.value({"whole": not problems, "fingerprint": fingerprint, "problems": problems})
        return 1 if problems else 0
    for problem in problems:
        printing.line(problem)
    printing.line(f"{printing.count(len(problems), 'problem')} found." if problems else "The bundle is whole.")
    printing.line(f"Fingerprint: {fingerprint}")
    return 1 if problems else 0


def merge(args) -> int:
    """Take a colleague's case into the library."""
    with library(args) as archive:
        merged = bundles.merge(archive, args.bundle)
        listed = bundles.open_differences(archive, merged.case)
    if args.json:
        printing.value({"case": merged.case_name, "changed": merged.changed, "added": merged.added,
                        "unplaced": list(merged.unplaced), "differences": [asdict(one) for one in listed]})
        return 0
    if not merged.changed:
        printing.line(f"Nothing in it is new to the case “{merged.case_name}”.")
    for kind, number in merged.added.items():
        printing.line(f"{number} new {kind}")
    for sentence in merged.unplaced:
        printing.line(sentence)
    _print(listed)
    return 0


def annotate(args) -> int:
    """Take Web Annotations into a case; what found no certain place is listed."""
    with library(args) as archive:
        told = web_annotations.take(archive, case_named(archive, args.case).id, args.path)
    if args.json:
        printing.value(asdict(told))
        return 0
    printing.line(f"{told.claims} new claims, {told.evidence} new pieces of evidence; {told.known} were here already.")
    if told.verdicts:
        printing.line(f"{told.verdicts} verdicts of others stay in the file.")
    for sentence in told.left_out:
        printing.line(sentence)
    return 0


def reviews(args) -> int:
    """Take reviews of other fact-checkers into a case; what was guessed or left out is listed."""
    with library(args) as archive:
        told = claim_reviews.take(archive, case_named(archive, args.case).id, args.path)
    if args.json:
        printing.value(asdict(told))
        return 0
    printing.line(f"{told.claims} new claims, {told.reviews} new reviews; {told.known} were here already.")
    for sentence in (*told.guesses, *told.left_out):
        printing.line(sentence)
    return 0


def differences(args) -> int:
    """List what bundles say otherwise, or decide one of it."""
    with library(args, read_only=args.settle is None) as archive:
        case = case_named(archive, args.case)
        if args.settle is not None:
            _settle(archive, case.id, *args.settle)
        listed = bundles.open_differences(archive, case.id)
    if args.json:
        printing.value([asdict(one) for one in listed])
    else:
        _print(listed)
    return 0


def _settle(archive, case_id: int, number: str, how: str) -> None:
    known = {str(one.id) for one in bundles.open_differences(archive, case_id)}
    if number not in known or how not in ("ours", "theirs", "both"):
        raise NotFound(f"There is no difference {number} to settle as “{how}”.",
                       "Give the number of a listed difference, then ours, theirs or both.")
    bundles.settle(archive, int(number), Settlement(how))


def _print(listed: list[Difference]) -> None:
    if not listed:
        printing.line("There is nothing to decide.")
    for one in listed:
        printing.line(f"{one.id}. {one.field} of “{' '.join(one.about.split())}”")
        printing.indented(f"ours: {one.ours or '(nothing)'}")
        printing.indented(f"{one.from_whom}: {one.theirs or '(nothing)'}")
