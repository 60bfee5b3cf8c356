"""Enquiries: what was asked of whom about a claim, and what they answered."""

from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.domain.errors import NotFound
from workbench.store import claims
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.tables import Checker

ANSWERER = aliased(Checker)


def ask(work: Work, claim_id: int, kind: EnquiryKind, whom: str, question: str, since: str) -> Enquiry:
    """Note that somebody was asked."""
    row = tables.Enquiry(claim_id=claim_id, kind=kind.value, whom=whom, question=question, since=since,
                         asked_by=work.checker, asked_at=work.at)
    work.session.add(row)
    claims.touch(work, claim_id)
    work.session.flush()
    return get(work.session, row.id)


def answer(work: Work, enquiry_id: int, text: str, on: str) -> Enquiry:
    """Note what they answered, and on which day; "" as the day takes the answer back."""
    row = _row(work.session, enquiry_id)
    row.answer, row.answered = text, on
    row.answered_by, row.answered_at = (work.checker, work.at) if on else (None, None)
    claims.touch(work, row.claim_id)
    work.session.flush()
    return get(work.session, enquiry_id)


def withdraw(work: Work, enquiry_id: int) -> Enquiry:
    """Take an enquiry off its claim; the row stays, marked."""
    row = _row(work.session, enquiry_id)
    row.removed_at = work.at
    claims.touch(work, row.claim_id)
    work.session.flush()
    return get(work.session, enquiry_id)


def get(session: Session, enquiry_id: int) -> Enquiry:
    """The enquiry with this id; NotFound where there is none."""
    row = session.execute(_enquiries().where(tables.Enquiry.id == enquiry_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no enquiry {enquiry_id} in this library.")
    return _value(*row)


def of_claim(session: Session, claim_id: int) -> list[Enquiry]:
    """The enquiries about a claim, oldest first."""
    e = tables.Enquiry
    return [_value(*row) for row in session.execute(
        _enquiries().where(e.claim_id == claim_id, e.removed_at.is_(None)).order_by(e.since, e.id))]


def _row(session: Session, enquiry_id: int) -> tables.Enquiry:
    row = session.get(tables.Enquiry, enquiry_id)
    if row is None:
        raise NotFound(f"There is no enquiry {enquiry_id} in this library.")
    return row


@cache
def _enquiries() -> Select:
    e = tables.Enquiry
    return (select(e, Checker.name, ANSWERER.name).join(Checker, Checker.id == e.asked_by)
            .outerjoin(ANSWERER, ANSWERER.id == e.answered_by))


def _value(row: tables.Enquiry, asked_by: str, answered_by: str | None) -> Enquiry:
    return Enquiry(
        id=row.id, uid=row.uid, claim=row.claim_id, kind=EnquiryKind(row.kind), whom=row.whom, question=row.question,
        since=row.since, asked_by=asked_by, asked_at=row.asked_at, answer=row.answer, answered=row.answered,
        answered_by=answered_by or "", answered_at=row.answered_at or "")
