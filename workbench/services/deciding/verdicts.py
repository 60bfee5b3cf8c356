"""Verdicts: choose a rating, write why, sign it off; change a signed one only by a correction or an update.

An unsigned verdict may be worked on: another rating appends a version, the rationale is edited in place. A signed
version is never changed; `correct` appends the next one and says why.
"""

from collections.abc import Sequence

from workbench.domain.acts import Act
from workbench.domain.errors import ActError, Blind, SignOffRefused, SignOffWarned
from workbench.domain.signing import Concern
from workbench.domain.verdicts import RatingScale, Reopening, Verdict
from workbench.services.deciding import signing
from workbench.store import cases, claims, second_checks
from workbench.store import scales as scale_rows
from workbench.store import verdicts as rows
from workbench.store.archive import Archive


def scale(archive: Archive, case_id: int) -> RatingScale:
    """The scale a case is rated on."""
    with archive.read() as session:
        return scale_rows.get(session, cases.scale_of(session, case_id))


def scales(archive: Archive) -> list[RatingScale]:
    """Every scale of the library."""
    with archive.read() as session:
        return scale_rows.all_scales(session)


def rate(archive: Archive, claim_id: int, rating_id: int, *, origin: object = None) -> Verdict:
    """Give the claim a rating. The rationale of an unsigned verdict goes with it; a signed one asks for `correct`."""
    with archive.act(Act.RATE, origin) as work:
        claims.get(work.session, claim_id)
        _refuse_blind(archive, work.session, claim_id)
        before = rows.current(work.session, claim_id)
        _refuse_signed(before)
        verdict = rows.append(work, claim_id, rating_id, rationale=before.rationale if before else "")
        work.say(f"Rated it {verdict.label}.", claim=claim_id)
    return verdict


def write_rationale(archive: Archive, claim_id: int, text: str, *, origin: object = None) -> Verdict:
    """Set the rationale of the current, unsigned verdict."""
    with archive.act(Act.WRITE_RATIONALE, origin) as work:
        _refuse_blind(archive, work.session, claim_id)
        before = rows.current(work.session, claim_id)
        if before is None:
            raise ActError("There is no rating yet to give reasons for.", "Choose a rating first.")
        _refuse_signed(before)
        verdict = rows.write_rationale(work, before.id, text)
        work.say("Wrote the rationale.", claim=claim_id)
    return verdict


def search_in_vain(archive: Archive, claim_id: int, where: str, *, origin: object = None) -> Verdict:
    """Say that no source was found, and where one was searched for: a verdict can be signed on that instead of
    evidence. "" takes it back."""
    where = " ".join(where.split())
    with archive.act(Act.SEARCHED_IN_VAIN, origin) as work:
        before = rows.current(work.session, claim_id)
        if before is None:
            raise ActError("There is no rating yet that could rest on a search.", "Choose a rating first.")
        _refuse_blind(archive, work.session, claim_id)
        _refuse_signed(before)
        verdict = rows.search_in_vain(work, before.id, where)
        work.say(f"No source found, searched: {where}" if where else "Took back that no source was found.",
                 claim=claim_id)
    return verdict


def concerns(archive: Archive, claim_id: int) -> list[Concern]:
    """What there is to warn of before the current verdict is signed; nothing where there is none to sign."""
    with archive.read() as session:
        verdict = rows.current(session, claim_id)
        if verdict is None or verdict.is_signed:
            return []
        return signing.concerns(session, verdict, claim_id)


def sign_off(archive: Archive, claim_id: int, *, seen: Sequence[Concern] | None = None,
             origin: object = None) -> Verdict:
    """Approve the current verdict in the checker's name. It needs a rating, a rationale, and evidence or where one
    searched in vain. What there is to warn of is kept with it; with `seen`, SignOffWarned where that is more than was
    seen."""
    with archive.act(Act.SIGN_OFF, origin) as work:
        verdict = rows.current(work.session, claim_id)
        _refuse_blind(archive, work.session, claim_id)
        signing.refuse_unready(work.session, verdict, claim_id)
        warned = signing.concerns(work.session, verdict, claim_id)
        if seen is not None and not set(warned) <= set(seen):
            raise SignOffWarned("There is something to warn of before this is signed.", tuple(warned))
        verdict = rows.sign_off(work, verdict.id, warned)
        despite = f" Warned of: {' '.join(one.sentence for one in warned)}" if warned else ""
        work.say(f"Signed off the verdict {verdict.label}.{despite}", claim=claim_id)
    return verdict


def correct(archive: Archive, claim_id: int, rating_id: int, rationale: str, correction: str, *,
            reopening: Reopening = Reopening.CORRECTION, origin: object = None) -> Verdict:
    """Append a version to a signed verdict; `correction` tells the reader what was wrong, or with an update which facts
    are new."""
    correction, is_update = correction.strip(), reopening is Reopening.UPDATE
    if not correction:
        raise SignOffRefused("An update has to say what is new." if is_update
                             else "A correction has to say what changed and why.", "Write it in one sentence.")
    with archive.act(Act.UPDATE_VERDICT if is_update else Act.CORRECT_VERDICT, origin) as work:
        before = rows.current(work.session, claim_id)
        _refuse_blind(archive, work.session, claim_id)
        if before is None or not before.is_signed:
            raise SignOffRefused("Only a signed verdict is corrected or updated.", "Choose another rating instead.")
        verdict = rows.append(work, claim_id, rating_id, rationale=rationale, correction=correction,
                              reopening=reopening)
        work.say(f"{'Updated' if is_update else 'Corrected'} the verdict to {verdict.label}: {correction}",
                 claim=claim_id)
    return verdict


def current(archive: Archive, claim_id: int) -> Verdict | None:
    """The verdict as it stands now, None where nobody has rated the claim, or where the checker is to rate it blind."""
    return next(iter(versions(archive, claim_id)[-1:]), None)


def versions(archive: Archive, claim_id: int) -> list[Verdict]:
    """Every version of a claim's verdict, oldest first; none where the checker is to rate it blind."""
    with archive.read() as session:
        if second_checks.blind(session, archive.checker_name, [claim_id]):
            return []
        return rows.versions(session, claim_id)


def _refuse_blind(archive: Archive, session, claim_id: int) -> None:
    if second_checks.blind(session, archive.checker_name, [claim_id]):
        raise Blind("You are asked for a second check of this claim: its verdict is kept from you until then.")


def _refuse_signed(verdict: Verdict | None) -> None:
    if verdict is not None and verdict.is_signed:
        raise SignOffRefused(f"{verdict.signed_by} has signed this verdict off.",
                             "Write a correction or an update: it keeps the signed version and adds yours.")
