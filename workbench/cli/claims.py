"""The command that lists claims: how far each has come, and what is open about it."""

from typing import Any

from workbench.cli import printing
from workbench.cli.opening import case_named, library
from workbench.domain.claims import Claim, ClaimState
from workbench.services.deciding import claims as services
from workbench.services.deciding import enquiries, verdicts


def claims(args) -> int:
    """List the claims of a case, or those of one state."""
    with library(args, read_only=True) as archive:
        state = ClaimState(args.state) if args.state else None
        found = services.rows(archive, services.table(archive, case_named(archive, args.case).id, state=state))
        told = [_value(archive, claim) for claim in found]
    if args.json:
        printing.value(told)
        return 0
    for claim, said in zip(found, told, strict=True):
        mark = "   " if claim.part_of else ""
        rating = f", {claim.rating}" if claim.rating else ""
        printing.line(f"{mark}{claim.id}. {claim.state.value}{rating}: {' '.join(claim.words.split())}")
        for one in said["enquiries"]:
            printing.indented(f"{one['whom']}, {one['since']}: {one['answer'] or 'no answer yet'}")
        for warning in said["concerns"]:
            printing.indented(warning)
    return 0


def _value(archive, claim: Claim) -> dict[str, Any]:
    asked = [{"kind": one.kind.value, "whom": one.whom, "question": one.question, "since": one.since,
              "answer": one.answer, "answered": one.answered} for one in enquiries.of_claim(archive, claim.id)]
    verdict = verdicts.current(archive, claim.id)
    warned = [] if verdict is None else verdict.concerns if verdict.is_signed else verdicts.concerns(archive, claim.id)
    return {"id": claim.id, "state": claim.state.value, "document": claim.document, "start": claim.anchor.start,
            "end": claim.anchor.end, "text": claim.anchor.quote, "as_checked": claim.as_checked,
            "claimant": claim.claimant, "part_of": claim.part_of, "rating": claim.rating,
            "version": verdict.version if verdict else 0, "signed_by": verdict.signed_by if verdict else "",
            "evidence": claim.evidence_count, "aside_reason": claim.aside_reason, "enquiries": asked,
            "concerns": [one.sentence for one in warned]}
