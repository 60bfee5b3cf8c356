"""Verdicts: choose a rating, write why, sign it off; change a signed one only by a correction.

An unsigned verdict may be worked on: another rating appends a version, the rationale is edited in place. A signed
version is never changed; `correct` appends the next one and says why.
"""

from workbench.domain.acts import Act
from workbench.domain.errors import ActError, SignOffRefused
from workbench.domain.verdicts import RatingScale, Verdict
from workbench.store import cases, claims
from workbench.store import scales as scale_rows
from workbench.store import verdicts as rows
from workbench.store.archive import Archive


def scale(archive: Archive, case_id: int) -> RatingScale:
    """The scale a case is rated on."""
    with archive.read() as session:
        return scale_rows.get(session, cases.get(session, case_id).scale)


def scales(archive: Archive) -> list[RatingScale]:
    """Every scale of the library."""
    with archive.read() as session:
        return scale_rows.all_scales(session)


def rate(archive: Archive, claim_id: int, rating_id: int, *, origin: object = None) -> Verdict:
    """Give the claim a rating. The rationale of an unsigned verdict goes with it; a signed one asks for `correct`."""
    with archive.act(Act.RATE, origin) as work:
        claims.get(work.session, claim_id)
        before = rows.current(work.session, claim_id)
        _refuse_signed(before)
        verdict = rows.append(work, claim_id, rating_id, rationale=before.rationale if before else "")
        work.say(f"Rated it {verdict.label}.", claim=claim_id)
    return verdict


def write_rationale(archive: Archive, claim_id: int, text: str, *, origin: object = None) -> Verdict:
    """Set the rationale of the current, unsigned verdict."""
    with archive.act(Act.WRITE_RATIONALE, origin) as work:
        before = rows.current(work.session, claim_id)
        if before is None:
            raise ActError("There is no rating yet to give reasons for.", "Choose a rating first.")
        _refuse_signed(before)
        verdict = rows.write_rationale(work, before.id, text)
        work.say("Wrote the rationale.", claim=claim_id)
    return verdict


def sign_off(archive: Archive, claim_id: int, *, origin: object = None) -> Verdict:
    """Approve the current verdict in the checker's name. It needs a rating and a rationale."""
    with archive.act(Act.SIGN_OFF, origin) as work:
        verdict = rows.current(work.session, claim_id)
        if verdict is None:
            raise SignOffRefused("There is no rating yet.", "Choose a rating, write why, and sign off then.")
        if verdict.is_signed:
            raise SignOffRefused(f"{verdict.signed_by} has signed this verdict off already.",
                                 "Write a correction if it has to change.")
        if not verdict.rationale.strip():
            raise SignOffRefused("The verdict has no rationale.", "Write why, with the sums, and sign off then.")
        verdict = rows.sign_off(work, verdict.id)
        work.say(f"Signed off the verdict {verdict.label}.", claim=claim_id)
    return verdict


def correct(archive: Archive, claim_id: int, rating_id: int, rationale: str, correction: str, *,
            origin: object = None) -> Verdict:
    """Append a version to a signed verdict; `correction` tells the reader what changed and why."""
    if not correction.strip():
        raise SignOffRefused("A correction has to say what changed and why.", "Write it in one sentence.")
    with archive.act(Act.CORRECT_VERDICT, origin) as work:
        before = rows.current(work.session, claim_id)
        if before is None or not before.is_signed:
            raise SignOffRefused("Only a signed verdict is corrected.", "Choose another rating instead.")
        verdict = rows.append(work, claim_id, rating_id, rationale=rationale, correction=correction.strip())
        work.say(f"Corrected the verdict to {verdict.label}: {correction.strip()}", claim=claim_id)
    return verdict


def current(archive: Archive, claim_id: int) -> Verdict | None:
    """The verdict as it stands now, None where nobody has rated the claim."""
    with archive.read() as session:
        return rows.current(session, claim_id)


def versions(archive: Archive, claim_id: int) -> list[Verdict]:
    """Every version of a claim's verdict, oldest first."""
    with archive.read() as session:
        return rows.versions(session, claim_id)


def _refuse_signed(verdict: Verdict | None) -> None:
    if verdict is not None and verdict.is_signed:
        raise SignOffRefused(f"{verdict.signed_by} has signed this verdict off.",
                             "Write a correction: it keeps the signed version and adds yours.")
