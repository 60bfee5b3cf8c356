"""Cases: one job each, with its subjects and its sources."""

from functools import cache

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from workbench.domain.cases import Case, CaseDocument
from workbench.domain.errors import NameTaken, NotFound
from workbench.store import documents as document_rows
from workbench.store import tables
from workbench.store.tables import Claim, Evidence, Verdict
from workbench.store.work import Work


def create(work: Work, name: str, scale_id: int) -> Case:
    """Begin a case. NameTaken where another has the name."""
    _check_name(work.session, name)
    row = tables.Case(name=name, scale_id=scale_id, created_at=work.at)
    work.session.add(row)
    work.session.flush()
    return get(work.session, row.id)


def rename(work: Work, case_id: int, name: str) -> Case:
    """Give a case another name. NameTaken where another has it."""
    row = _row(work.session, case_id)
    if row.name != name:
        _check_name(work.session, name, but=case_id)
        row.name = name
        work.session.flush()
    return get(work.session, case_id)


def choose_scale(work: Work, case_id: int, scale_id: int) -> Case:
    """Rate the case on another scale from now on."""
    _row(work.session, case_id).scale_id = scale_id
    work.session.flush()
    return get(work.session, case_id)


def by_uid(session: Session, uid: str) -> int | None:
    """The case of this uid, None where it is not here."""
    return session.scalar(select(tables.Case.id).where(tables.Case.uid == uid))


def get(session: Session, case_id: int) -> Case:
    """The case with this id; NotFound where there is none."""
    row = session.execute(_cases().where(tables.Case.id == case_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no case {case_id} in this library.")
    return _case(row)


def find(session: Session, name: str) -> Case | None:
    """The case of this name, None where there is none."""
    row = session.execute(_cases().where(tables.Case.name == name)).one_or_none()
    return _case(row) if row else None


def all_cases(session: Session) -> list[Case]:
    """Every case, the one last worked on first."""
    last = select(func.max(Claim.updated_at)).where(Claim.case_id == tables.Case.id).scalar_subquery()
    rows = session.execute(_cases().order_by(func.coalesce(last, tables.Case.created_at).desc(), tables.Case.id.desc()))
    return [_case(row) for row in rows]


def documents(session: Session, case_id: int, *, largest_batch: int | None = None) -> list[CaseDocument]:
    """The documents of a case as its tree shows them: subjects first, then sources. `largest_batch` as for
    `documents.in_case`."""
    made = _counts(session, select(Claim.document_id, func.count()).where(Claim.case_id == case_id))
    done = _counts(session, select(Claim.document_id, func.count()).where(Claim.case_id == case_id, _rated()))
    links = dict(session.execute(
        select(Evidence.document_id, func.count()).join(Claim, Claim.id == Evidence.claim_id)
        .where(Claim.case_id == case_id, Claim.removed_at.is_(None), Evidence.removed_at.is_(None))
        .group_by(Evidence.document_id)).all())
    return [CaseDocument(document, made.get(document.id, 0), done.get(document.id, 0), links.get(document.id, 0))
            for document in document_rows.in_case(session, case_id, largest_batch=largest_batch)]


def _counts(session: Session, query: Select) -> dict[int, int]:
    return dict(session.execute(query.where(Claim.removed_at.is_(None)).group_by(Claim.document_id)).all())


def _rated():
    return select(Verdict.id).where(Verdict.claim_id == Claim.id).exists()


def _check_name(session: Session, name: str, but: int | None = None) -> None:
    taken = session.scalar(select(tables.Case.id).where(tables.Case.name == name))
    if taken is not None and taken != but:
        raise NameTaken(f"There is a case “{name}” already.")


def _row(session: Session, case_id: int) -> tables.Case:
    row = session.get(tables.Case, case_id)
    if row is None:
        raise NotFound(f"There is no case {case_id} in this library.")
    return row


@cache
def _cases() -> Select:
    c, part = tables.Case, tables.CaseDocument
    parts = select(func.count()).where(part.case_id == c.id, part.removed_at.is_(None))
    claims = select(func.count()).where(Claim.case_id == c.id, Claim.removed_at.is_(None))
    return select(c.id, c.uid, c.name, c.scale_id, c.created_at,
                  parts.where(part.role == "subject").scalar_subquery(),
                  parts.where(part.role == "source").scalar_subquery(),
                  claims.scalar_subquery(), claims.where(_rated()).scalar_subquery())


def _case(row) -> Case:
    return Case(*row)
