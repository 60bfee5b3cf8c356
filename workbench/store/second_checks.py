"""Second checks: asked for, given blind by somebody else, settled where the two ratings differ."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.errors import NotFound
from workbench.domain.second_checks import Decision, SecondCheck
from workbench.store import claims, scales, verdicts
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.tables import Checker

GIVER, SETTLER = aliased(Checker), aliased(Checker)

UNCOMPARED = 0
"""The version of a second check that is given and was not held against any verdict yet."""


def ask(work: Work, claim_id: int) -> SecondCheck:
    """Ask for a second check of a claim."""
    row = tables.SecondCheck(claim_id=claim_id, asked_by=work.checker, asked_at=work.at)
    work.session.add(row)
    return _kept(work, row)


def give(work: Work, check_id: int, rating_id: int, rationale: str) -> SecondCheck:
    """Put down what the second checker found, and hold it against the verdict where that is known."""
    row = _row(work.session, check_id)
    rating, row.scale = scales.rating(work.session, rating_id)
    row.rating_id, row.label, row.definition, row.number = rating_id, rating.label, rating.definition, rating.number
    row.colour, row.letter, row.rationale = rating.colour, rating.letter, rationale
    row.checked_by, row.checked_at, row.version, row.outcome = work.checker, work.at, UNCOMPARED, "differs"
    compare(work.session, row)
    return _kept(work, row)


def compare(session: Session, row: tables.SecondCheck) -> None:
    """Hold a second check that is given against the current verdict, where there is one."""
    first = verdicts.current(session, row.claim_id)
    if first is not None:
        row.version = first.version
        row.outcome = "agrees" if (row.label, row.scale) == (first.label, first.scale) else "differs"


def settle(work: Work, check_id: int, decision: Decision, reason: str) -> SecondCheck:
    """Decide which of two ratings stands."""
    row = _row(work.session, check_id)
    row.decision, row.reason, row.settled_by, row.settled_at = decision.value, reason, work.checker, work.at
    return _kept(work, row)


def withdraw(work: Work, check_id: int) -> SecondCheck:
    """Take the request back; the row stays, marked."""
    row = _row(work.session, check_id)
    row.removed_at = work.at
    return _kept(work, row)


def get(session: Session, check_id: int) -> SecondCheck:
    """The second check with this id; NotFound where there is none."""
    row = session.execute(_checks().where(tables.SecondCheck.id == check_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no second check {check_id} in this library.")
    return _value(*row)


def of_claim(session: Session, claim_id: int) -> list[SecondCheck]:
    """The second checks of a claim, oldest first."""
    c = tables.SecondCheck
    return [_value(*row) for row in session.execute(
        _checks().where(c.claim_id == claim_id, c.removed_at.is_(None)).order_by(c.id))]


def blind(session: Session, checker: str, claim_ids: Sequence[int] | None = None) -> frozenset[int]:
    """The claims whose rating is kept from `checker`: a second check of them waits, and they had no hand in the
    verdict. Of `claim_ids`, or of the whole library."""
    c, v = tables.SecondCheck, tables.Verdict
    query = select(c.claim_id).where(c.checked_by.is_(None), c.removed_at.is_(None))
    waiting = set(session.scalars(query))
    if claim_ids is not None:
        waiting &= set(claim_ids)
    if not waiting:
        return frozenset()
    me = session.scalar(select(Checker.id).where(Checker.name == checker))
    knowing = set() if me is None else set(session.scalars(
        select(v.claim_id).where(v.claim_id.in_(waiting), (v.decided_by == me) | (v.signed_by == me))))
    if me is not None:
        knowing |= set(session.scalars(query.where(c.asked_by == me)))
    return frozenset(waiting - knowing)


def _kept(work: Work, row: tables.SecondCheck) -> SecondCheck:
    claims.touch(work, row.claim_id)
    work.session.flush()
    return get(work.session, row.id)


def _row(session: Session, check_id: int) -> tables.SecondCheck:
    row = session.get(tables.SecondCheck, check_id)
    if row is None:
        raise NotFound(f"There is no second check {check_id} in this library.")
    return row


@cache
def _checks() -> Select:
    c = tables.SecondCheck
    return (select(c, Checker.name, GIVER.name, SETTLER.name).join(Checker, Checker.id == c.asked_by)
            .outerjoin(GIVER, GIVER.id == c.checked_by).outerjoin(SETTLER, SETTLER.id == c.settled_by))


def _value(row: tables.SecondCheck, asked_by: str, checked_by: str | None, settled_by: str | None) -> SecondCheck:
    differs = None if row.version == UNCOMPARED or not row.outcome else row.outcome == "differs"
    return SecondCheck(
        id=row.id, uid=row.uid, claim=row.claim_id, asked_by=asked_by, asked_at=row.asked_at, version=row.version,
        rating=row.rating_id, scale=row.scale, label=row.label, definition=row.definition, colour=row.colour,
        letter=row.letter, number=row.number, rationale=row.rationale, checked_by=checked_by or "",
        checked_at=row.checked_at or "", differs=differs,
        decision=Decision(row.decision) if row.decision else None, reason=row.reason, settled_by=settled_by or "",
        settled_at=row.settled_at or "")
