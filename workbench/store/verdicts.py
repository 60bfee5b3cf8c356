"""Verdicts: versions that are only ever added. An unsigned current version may be worked on; a signed one stays."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from workbench.domain.errors import NotFound, SignOffRefused
from workbench.domain.signing import Concern, ConcernKind
from workbench.domain.verdicts import Reopening, Verdict
from workbench.store import claims, scales
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.tables import Checker

SIGNER = aliased(Checker)


def append(work: Work, claim_id: int, rating_id: int, *, rationale: str = "", correction: str = "",
           reopening: Reopening | None = None) -> Verdict:
    """Add the next version, rated so. Where the unsigned current version says just the same, it stays. What was
    searched in vain goes with it."""
    before = current(work.session, claim_id)
    if before and not before.is_signed and (before.rating, before.rationale) == (rating_id, rationale):
        return before
    rating, scale = scales.rating(work.session, rating_id)
    worst, best = scales.ends(work.session, rating_id)
    row = tables.Verdict(
        claim_id=claim_id, version=before.version + 1 if before else 1, rating_id=rating_id, scale=scale,
        label=rating.label, definition=rating.definition, colour=rating.colour, letter=rating.letter,
        number=rating.number, rationale=rationale, decided_by=work.checker, decided_at=work.at, correction=correction,
        reopening=reopening.value if reopening else "", searched=before.searched if before else "", best=best,
        worst=worst)
    work.session.add(row)
    claims.touch(work, claim_id)
    work.session.flush()
    return get(work.session, row.id)


def write_rationale(work: Work, verdict_id: int, text: str) -> Verdict:
    """Set the rationale of an unsigned version in place."""
    row = _unsigned(work.session, verdict_id)
    if row.rationale != text:
        row.rationale = text
        claims.touch(work, row.claim_id)
        work.session.flush()
    return get(work.session, verdict_id)


def search_in_vain(work: Work, verdict_id: int, where: str) -> Verdict:
    """Say of an unsigned version where no source was found."""
    row = _unsigned(work.session, verdict_id)
    if row.searched != where:
        row.searched = where
        claims.touch(work, row.claim_id)
        work.session.flush()
    return get(work.session, verdict_id)


def sign_off(work: Work, verdict_id: int, concerns: Sequence[Concern] = ()) -> Verdict:
    """Approve a version in the acting checker's name, with what there was to warn of."""
    row = _unsigned(work.session, verdict_id)
    row.signed_by, row.signed_at = work.checker, work.at
    row.concerns = [{"kind": one.kind.value, "about": one.about} for one in concerns]
    claims.touch(work, row.claim_id)
    work.session.flush()
    return get(work.session, verdict_id)


def get(session: Session, verdict_id: int) -> Verdict:
    """The version with this id; NotFound where there is none."""
    row = session.execute(_verdicts().where(tables.Verdict.id == verdict_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no verdict {verdict_id} in this library.")
    return _verdict(*row)


def current(session: Session, claim_id: int) -> Verdict | None:
    """The verdict as it stands now, None where nobody has rated the claim."""
    row = session.execute(_of(claim_id).order_by(tables.Verdict.version.desc()).limit(1)).one_or_none()
    return _verdict(*row) if row else None


def versions(session: Session, claim_id: int) -> list[Verdict]:
    """Every version, oldest first."""
    return [_verdict(*row) for row in session.execute(_of(claim_id).order_by(tables.Verdict.version))]


def _unsigned(session: Session, verdict_id: int) -> tables.Verdict:
    row = session.get(tables.Verdict, verdict_id)
    if row is None:
        raise NotFound(f"There is no verdict {verdict_id} in this library.")
    if row.signed_by is not None:
        raise SignOffRefused("A signed verdict is never changed.", "Write a correction: it keeps the signed version.")
    return row


def _of(claim_id: int):
    return _verdicts().where(tables.Verdict.claim_id == claim_id)


@cache
def _verdicts():
    return (select(tables.Verdict, Checker.name, SIGNER.name)
            .join(Checker, Checker.id == tables.Verdict.decided_by)
            .outerjoin(SIGNER, SIGNER.id == tables.Verdict.signed_by))


def _verdict(row: tables.Verdict, decided_by: str, signed_by: str | None) -> Verdict:
    return Verdict(
        id=row.id, uid=row.uid, claim=row.claim_id, version=row.version, scale=row.scale, label=row.label,
        definition=row.definition, colour=row.colour, letter=row.letter, rationale=row.rationale,
        decided_by=decided_by, decided_at=row.decided_at, rating=row.rating_id, number=row.number,
        signed_by=signed_by or "", signed_at=row.signed_at or "", correction=row.correction,
        reopening=_reopening(row), searched=row.searched, best=row.best, worst=row.worst,
        concerns=tuple(Concern(ConcernKind(one["kind"]), one["about"]) for one in row.concerns))


def _reopening(row: tables.Verdict) -> Reopening | None:
    # Before there were updates, whatever changed a signed verdict was a correction.
    return Reopening(row.reopening) if row.reopening else Reopening.CORRECTION if row.correction else None
