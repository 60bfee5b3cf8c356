"""Memory: what was checked before, in any case of the library, and resembles a claim.

It is a help to find one's own work again, never a verdict: evidence comes over as suggestions, for a person to decide.
"""

from collections.abc import Sequence

from workbench import crosscheck, matching
from workbench.domain.acts import Act
from workbench.domain.claims import Claim
from workbench.domain.documents import Role
from workbench.domain.errors import ActError
from workbench.domain.findings import Agreement, FindingKind
from workbench.domain.memory import CheckedBefore
from workbench.services.deciding.claims import shortened
from workbench.store import cases, claims, documents, evidence, recalled, second_checks, verdicts
from workbench.store.archive import Archive
from workbench.text.folding import fold_text

LEAST = 0.1
"""From this likeness on a claim is said to resemble another. Measured on claims seen in the wild against 14,000 checked
ones: six in ten are shown theirs, one in twenty is shown another where its own is not there."""
LISTED = 5


def checked_before(archive: Archive, claim_id: int, limit: int = LISTED) -> list[CheckedBefore]:
    """The rated claims of all cases that resemble this one, most alike first; what says the same words comes first of
    all. Read-only, and quick in a library of a hundred thousand claims."""
    # Imported when first asked: numpy and the analyser are not needed to open a library.
    from workbench.store.searching.claim_memory import ClaimIndex

    with archive.read() as session:
        claim = claims.get(session, claim_id)
        about = documents.get(session, claim.document).metadata
        found = matching.find(claim.words, ClaimIndex(session, but=claim_id), language=about.language, limit=4 * limit)
        found = _but_blind(archive, session, found)
        return _listed(session, found, claim.words, crosscheck.prepare(claim.words, about.published),
                       claim.document)[:limit]


def resembling(archive: Archive, text: str, limit: int = LISTED) -> list[CheckedBefore]:
    """The same for words that are no claim yet."""
    from workbench.store.searching.claim_memory import ClaimIndex

    with archive.read() as session:
        found = _but_blind(archive, session, matching.find(text, ClaimIndex(session), limit=4 * limit))
        return _listed(session, found, text, crosscheck.prepare(text), None)[:limit]


def reuse(archive: Archive, claim_id: int, from_claim: int, *, origin: object = None) -> int:
    """Suggest the evidence of a claim checked before for this one; answers how many passages are new. Sources that the
    case has not are put into it. No stance and no verdict comes along. ActError where there is no evidence."""
    with archive.act(Act.RECALL_EVIDENCE, origin) as work:
        claim, before = claims.get(work.session, claim_id), claims.get(work.session, from_claim)
        linked = [one for one in evidence.for_claim(work.session, from_claim) if one.document != claim.document]
        if not linked:
            raise ActError("That claim has no evidence in another document that could be used again.",
                           "Its rationale is in its own panel: open it there.")
        for document in dict.fromkeys(one.document for one in linked):
            if documents.get(work.session, document, claim.case).role is None:
                documents.put_into_case(work, claim.case, document, Role.SOURCE)
        new = recalled.add(work, claim_id, from_claim,
                           ((one.document, one.anchor.start, one.anchor.end) for one in linked))
        claims.touch(work, claim_id)
        work.say(f"Suggested the evidence of “{shortened(before.words)}” for “{shortened(claim.words)}”.",
                 claim=claim_id)
    return new


def _but_blind(archive: Archive, session, found: Sequence[matching.Ranked]) -> list[matching.Ranked]:
    """Without claims whose verdict is kept from the checker until they have given their own."""
    hidden = second_checks.blind(session, archive.checker_name, [one.candidate.passage for one in found])
    return [one for one in found if one.candidate.passage not in hidden]


def _listed(session, found: Sequence[matching.Ranked], words: str, ours: crosscheck.Prepared,
            document: int | None) -> list[CheckedBefore]:
    there = {one.id: one for one in claims.by_ids(session, [one.candidate.passage for one in found])}
    told = [_told(session, words, document, there[one.candidate.passage], one, ours) for one in found]
    listed = [one for one in told if one is not None and (one.is_same or one.likeness >= LEAST)]
    return sorted(listed, key=lambda one: (not one.is_same, not one.here, -one.likeness))


def _told(session, words: str, document: int | None, other: Claim, ranked: matching.Ranked,
          ours: crosscheck.Prepared) -> CheckedBefore | None:
    verdict = verdicts.current(session, other.id)
    if verdict is None:
        return None
    written = documents.get(session, other.document).metadata.published
    compared = crosscheck.compare_prepared(ours, crosscheck.prepare(other.words, written))
    if any(one.kind is FindingKind.FIGURE and one.agreement is not Agreement.NOT_COMPARABLE
           for one in compared.findings):
        ranked = matching.raised(ranked)
    return CheckedBefore(other, verdict, tuple(evidence.for_claim(session, other.id)),
                         cases.get(session, other.case).name, ranked.score, compared.findings,
                         _said(other.words) == _said(words), other.document == document)


def _said(words: str) -> str:
    return fold_text(words).strip(" .,;:!?\"'")
