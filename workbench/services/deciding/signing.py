"""What a verdict is signed on: whether it may be signed, and what its signer is warned of."""

from workbench.domain.claims import Claim, Evidence, Stance
from workbench.domain.errors import SignOffRefused
from workbench.domain.findings import Agreement, Finding
from workbench.domain.signing import Concern, ConcernKind, Weighed, is_told, weigh
from workbench.domain.verdicts import Verdict
from workbench.languages.sentences import translated
from workbench.languages.tongue import ENGLISH, NAMES
from workbench.services.deciding import calculations
from workbench.services.deciding.claims import shortened
from workbench.store import claims, documents, enquiries, evidence, origins, second_checks, versions


def refuse_unready(session, verdict: Verdict | None, claim_id: int) -> None:
    """SignOffRefused, with the reason in words, where something is missing that a verdict cannot do without."""
    if verdict is None:
        raise SignOffRefused("There is no rating yet.", "Choose a rating, write why, and sign off then.")
    if verdict.is_signed:
        raise SignOffRefused(f"{verdict.signed_by} has signed this verdict off already.",
                             "Write a correction or an update if it has to change.")
    if not verdict.rationale.strip():
        raise SignOffRefused("The verdict has no rationale.", "Write why, with the sums, and sign off then.")
    if not verdict.searched.strip() and not _pieces(session, claim_id):
        raise SignOffRefused("The verdict has no evidence.",
                             "Link a passage, or say where you searched and found no source; sign off then.")


def concerns(session, verdict: Verdict, claim_id: int) -> list[Concern]:
    """What there is to warn the signer of, in the order in which it is shown."""
    claim = claims.get(session, claim_id)
    claimed = documents.get(session, claim.document).metadata.published
    homes = {id: group.name for group in origins.groups(session, claim.case) for id in group.documents}
    pieces = [_weighed(session, piece, homes, claim.case, verdict.rationale) for piece in _pieces(session, claim_id)]
    return [*weigh(pieces, claimed, verdict.rationale), *_waiting(session, claim)]


def _pieces(session, claim_id: int) -> list[Evidence]:
    """The evidence of a claim; of a whole also that of its parts, for it rests on them."""
    found = evidence.for_claim(session, claim_id)
    for part in claims.parts(session, claim_id):
        found += evidence.for_claim(session, part.id)
    return found


def _weighed(session, piece: Evidence, homes: dict[int, str], case: int, rationale: str) -> Weighed:
    source = versions.newest(session, case, piece.document)  # two versions of one source are one source
    # What contradicts the claim says otherwise on purpose: only what is taken to bear it out must not.
    open_ones = piece.findings if piece.stance is not Stance.CONTRADICTS else ()
    return Weighed(
        source=source, name=piece.document_name, origin=homes.get(source, f"#{source}"),
        published=documents.get(session, piece.document).metadata.published, speaks=piece.stance is not Stance.CONTEXT,
        differences=tuple((one.label or f"{one.ours} ≠ {one.theirs}", _signs(one, rationale)) for one in open_ones
                          if one.agreement is Agreement.CONFLICTS))


def _signs(one: Finding, rationale: str) -> tuple[str, ...]:
    """Words that show that a rationale speaks of a difference. A window puts them there in its own language, which is
    asked only where English says nothing: a catalogue takes a moment to read."""
    signs = one.because, one.theirs
    if not rationale.strip() or is_told(signs, rationale):
        return signs
    return (*signs, *(translated(code, words) for code in NAMES if code != ENGLISH for words in signs))


def _waiting(session, claim: Claim) -> list[Concern]:
    """What somebody was asked for and has not given, or nobody has decided."""
    found = [Concern(ConcernKind.QUERY, one.whom) for one in enquiries.of_claim(session, claim.id) if one.is_open]
    for one in second_checks.of_claim(session, claim.id):
        if one.is_waiting:
            found.append(Concern(ConcernKind.SECOND_CHECK))
        elif one.is_unsettled:
            found.append(Concern(ConcernKind.SECOND_DIFFERS, f"{one.label} ({one.checked_by})"))
    found += [Concern(ConcernKind.NEW_VERSION, f"“{shortened(one.new_words or one.words)}”")
              for one in versions.marks(session, claim_id=claim.id) if one.reopens]
    found += [Concern(ConcernKind.SUM, flag) for one in calculations.gathered(session, claim.id) for flag in one.flags]
    return found
