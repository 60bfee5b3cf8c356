"""Origin groups: which sources of a case are of one origin, as checkers decided it."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.errors import NotFound
from workbench.domain.origins import OriginGroup
from workbench.store.acts.work import Work
from workbench.store.schema.origin_tables import OriginGroup as Row
from workbench.store.schema.origin_tables import OriginMember
from workbench.store.schema.tables import CaseDocument, Checker

ONE, APART = "one", "apart"


def groups(session: Session, case_id: int) -> list[OriginGroup]:
    """The origin groups of a case, in the order in which they were made. A document that is no source of the case any
    more is left out, and so is a group of which one source is left."""
    found = []
    for row, by in _rows(session, case_id, ONE):
        members = tuple(session.scalars(
            select(OriginMember.document_id).join(CaseDocument, CaseDocument.document_id == OriginMember.document_id)
            .where(OriginMember.group_id == row.id, CaseDocument.case_id == case_id, CaseDocument.role == "source",
                   CaseDocument.removed_at.is_(None)).order_by(CaseDocument.position)))
        if len(members) > 1:
            found.append(OriginGroup(row.id, case_id, row.name, members, row.why, by, row.made_at))
    return found


def of_document(session: Session, document_id: int) -> list[OriginGroup]:
    """The origin groups that a document is in, one a case at most."""
    cases = session.scalars(select(Row.case_id).join(OriginMember, OriginMember.group_id == Row.id).where(
        OriginMember.document_id == document_id, Row.removed_at.is_(None)).distinct().order_by(Row.case_id)).all()
    return [group for case in cases for group in groups(session, case) if document_id in group.documents]


def kept_apart(session: Session, case_id: int) -> list[frozenset[int]]:
    """The sets of sources of which somebody said that they are not of one origin."""
    return [_members(session, row.id) for row, _ in _rows(session, case_id, APART)]


def decisions(session: Session, case_id: int) -> set[tuple[str, frozenset[int]]]:
    """All that stands of what was decided in a case: of one origin or apart, and which documents."""
    return {(decision, _members(session, row.id)) for decision in (ONE, APART)
            for row, _ in _rows(session, case_id, decision)}


def decide(work: Work, case_id: int, documents: Iterable[int], *, one: bool, name: str = "", why: str = "") -> int:
    """Say of sources whether they are of one origin. What was decided about any two of them before is marked: a source
    is in one group at most, and of several groups that become one the other members come along. Answers the id."""
    wanted = set(documents)
    for row, _ in _rows(work.session, case_id, ONE):
        before = _members(work.session, row.id)
        if one and before & wanted or len(before & wanted) > 1:
            wanted |= before if one else set()
            row.removed_at = work.at
    for row, _ in _rows(work.session, case_id, APART):
        if len(_members(work.session, row.id) & wanted) > 1:
            row.removed_at = work.at
    made = Row(case_id=case_id, decision=ONE if one else APART, name=name, why=why, made_by=work.checker,
               made_at=work.at)
    work.session.add(made)
    work.session.flush()
    work.session.add_all(OriginMember(group_id=made.id, document_id=document) for document in sorted(wanted))
    work.session.flush()
    return made.id


def dissolve(work: Work, group_id: int) -> Row:
    """A group stands no more; NotFound where it does not. Its row as it was."""
    row = work.session.get(Row, group_id)
    if row is None or row.removed_at is not None:
        raise NotFound(f"There is no origin group {group_id} in this library.")
    row.removed_at = work.at
    work.session.flush()
    return row


def get(session: Session, group_id: int) -> OriginGroup:
    """The group with this id; NotFound where there is none that stands."""
    row = session.get(Row, group_id)
    found = groups(session, row.case_id) if row is not None else []
    group = next((one for one in found if one.id == group_id), None)
    if group is None:
        raise NotFound(f"There is no origin group {group_id} in this library.")
    return group


def _rows(session: Session, case_id: int, decision: str) -> Sequence[tuple[Row, str]]:
    return session.execute(select(Row, Checker.name).join(Checker, Checker.id == Row.made_by).where(
        Row.case_id == case_id, Row.decision == decision, Row.removed_at.is_(None)).order_by(Row.id)).all()


def _members(session: Session, group_id: int) -> frozenset[int]:
    return frozenset(session.scalars(select(OriginMember.document_id).where(OriginMember.group_id == group_id)))
