"""Cases: one job each, with its subjects and its sources."""

from functools import cache

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from workbench.domain.cases import Case, CaseDocument
from workbench.domain.errors import NameTaken, NotFound
from workbench.store import documents as document_rows
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.tables import ClaimLine, Evidence

RATED = ClaimLine.rating > ""  # unlike "is not", an index answers it
"""Whether the line of a claim tells of a verdict."""


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


def free_name(session: Session, name: str, but: int | None = None) -> str:
    """This name, with a number behind it where a case, `but` this one, has it."""
    taken = set(session.scalars(select(tables.Case.name).where(tables.Case.id != (but or 0))))
    return next(one for one in (name, *(f"{name} {number}" for number in range(2, len(taken) + 3))) if one not in taken)


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


def name(session: Session, case_id: int) -> str:
    """What a case is called, without counting what is in it; NotFound where there is no such case."""
    return _row(session, case_id).name


def scale_of(session: Session, case_id: int) -> int:
    """The id of the scale that a case is rated on; NotFound where there is no such case."""
    return _row(session, case_id).scale_id


def find(session: Session, name: str) -> Case | None:
    """The case of this name, None where there is none."""
    row = session.execute(_cases().where(tables.Case.name == name)).one_or_none()
    return _case(row) if row else None


def all_cases(session: Session) -> list[Case]:
    """Every case, the one last worked on first."""
    last = select(func.max(ClaimLine.updated)).where(ClaimLine.case_id == tables.Case.id).scalar_subquery()
    rows = session.execute(_cases().order_by(func.coalesce(last, tables.Case.created_at).desc(), tables.Case.id.desc()))
    return [_case(row) for row in rows]


def last_worked_on(session: Session, case_id: int) -> int | None:
    """The claim of a case that was changed last; None where there is none."""
    lines = select(ClaimLine.claim_id).where(ClaimLine.case_id == case_id)
    return session.scalar(lines.order_by(ClaimLine.updated.desc(), ClaimLine.claim_id.desc()).limit(1))


def documents(session: Session, case_id: int, *, largest_batch: int | None = None) -> list[CaseDocument]:
    """The documents of a case as its tree shows them: subjects first, then sources. `largest_batch` as for
    `documents.in_case`."""
    made, done, links = (dict(session.execute(counted, {"case": case_id}).all()) for counted in _counts())
    return [CaseDocument(document, made.get(document.id, 0), done.get(document.id, 0), links.get(document.id, 0))
            for document in document_rows.in_case(session, case_id, largest_batch=largest_batch)]


@cache
def _counts() -> tuple[Select, Select, Select]:
    """How many claims each document of a `case` has, how many of them are rated, how much evidence it lends. Counted in
    the lines of the claims, which hold no more than is asked for here: of 100,000 claims in a tenth of the time."""
    of_case = ClaimLine.case_id == bindparam("case")
    claims = select(ClaimLine.document_id, func.count()).where(of_case).group_by(ClaimLine.document_id)
    its = select(ClaimLine.claim_id).where(ClaimLine.claim_id == Evidence.claim_id, of_case).exists()
    links = select(Evidence.document_id, func.count()).where(Evidence.removed_at.is_(None), its)
    return claims, claims.where(RATED), links.group_by(Evidence.document_id)


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
    claims = select(func.count()).where(ClaimLine.case_id == c.id)
    return select(c.id, c.uid, c.name, c.scale_id, c.created_at,
                  parts.where(part.role == "subject").scalar_subquery(),
                  parts.where(part.role == "source").scalar_subquery(),
                  claims.scalar_subquery(), claims.where(RATED).scalar_subquery())


def _case(row) -> Case:
    return Case(*row)
