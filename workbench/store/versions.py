"""Versions of documents in a case, and what became of what was marked in the earlier ones."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.errors import NotFound
from workbench.domain.versions import Carried, Decision, Fate, Version
from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.tables import CaseDocument, Checker, Document
from workbench.store.schema.version_tables import CarriedMark, DocumentVersion

_BEFORE = aliased(Document)
_DECIDER = aliased(Checker)

REVIEWED = tuple(fate.value for fate in Fate if not fate.is_carried and fate is not Fate.GONE)
"""Fates that open a verdict again: it speaks of other words than the new version's."""

TOLD = (Fate.SAME.value, Fate.MARKS.value)
"""Fates that are told and wait for nobody."""


def take_place(work: Work, case_id: int, document_id: int, before_id: int, note: str, same: int) -> int:
    """Let a document take an earlier one's place in a case: its role, its place in the list and its origin stay. The
    earlier one is set aside there. Answers the version's id."""
    links = {one.document_id: one for one in work.session.scalars(select(CaseDocument).where(
        CaseDocument.case_id == case_id, CaseDocument.document_id.in_((document_id, before_id))))}
    for kept in ("role", "position", "source_kind"):
        setattr(links[document_id], kept, getattr(links[before_id], kept))
    links[before_id].removed_at = work.at
    row = DocumentVersion(case_id=case_id, document_id=document_id, before_id=before_id, note=note, same=same,
                          made_by=work.checker, made_at=work.at)
    work.session.add(row)
    work.session.flush()
    return row.id


def count_same(work: Work, version_id: int, same: int) -> None:
    """How much was carried over just as it stood."""
    work.session.get(DocumentVersion, version_id).same = same
    work.session.flush()


def add_mark(work: Work, version_id: int, claim_id: int, evidence_id: int | None, document_id: int, **values) -> None:
    """Note what became of a claim or a piece of evidence; see CarriedMark for the values."""
    work.session.add(CarriedMark(version_id=version_id, claim_id=claim_id, evidence_id=evidence_id,
                                 document_id=document_id, **values))


def decide(work: Work, mark_id: int, decision: Decision, place: tuple[int, int, str, str] | None = None) -> None:
    """Note what a checker said of it; `place` is start, end, words and sentence where it was marked again."""
    row = work.session.get(CarriedMark, mark_id)
    row.decision, row.decided_by, row.decided_at = decision.value, work.checker, work.at
    if place is not None:
        row.new_start, row.new_end, row.new_words, row.new_sentence = place
    work.session.flush()


def close_open(work: Work, claim_id: int, evidence_id: int | None) -> bool:
    """Marks of this claim or evidence that wait are overtaken by a newer version; whether there were any."""
    rows = work.session.scalars(select(CarriedMark).where(
        CarriedMark.claim_id == claim_id, CarriedMark.evidence_id.is_(evidence_id) if evidence_id is None
        else CarriedMark.evidence_id == evidence_id, CarriedMark.decision == Decision.OPEN.value)).all()
    for row in rows:
        row.decision, row.decided_by, row.decided_at = Decision.SEEN.value, work.checker, work.at
    return any(row.fate not in TOLD for row in rows)


def get(session: Session, version_id: int) -> Version:
    """The version with this id."""
    row = session.execute(_versions().where(DocumentVersion.id == version_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no version {version_id} in this library.")
    return _counted(session, [_version(row)])[0]


def of_case(session: Session, case_id: int) -> list[Version]:
    """Every version of a case, oldest first."""
    rows = session.execute(_versions().where(DocumentVersion.case_id == case_id).order_by(DocumentVersion.id))
    return _counted(session, [_version(row) for row in rows])


def of_document(session: Session, case_id: int, document_id: int) -> list[Version]:
    """The versions that lead to a document or on from it, oldest first; none where it is the only one."""
    known = chain(session, case_id, document_id)
    return [one for one in of_case(session, case_id) if one.document in known] if len(known) > 1 else []


def chain(session: Session, case_id: int, document_id: int) -> set[int]:
    """A document with all its earlier and later versions in a case."""
    steps = [set(pair) for pair in session.execute(select(DocumentVersion.document_id, DocumentVersion.before_id)
                                                   .where(DocumentVersion.case_id == case_id))]
    known = {document_id}
    while more := set().union(*(step for step in steps if step & known)) - known:
        known |= more
    return known


def earlier(session: Session, case_id: int, document_id: int) -> list[int]:
    """The documents whose place a document took, the nearest first."""
    before = dict(session.execute(select(DocumentVersion.document_id, DocumentVersion.before_id)
                                  .where(DocumentVersion.case_id == case_id)).all())
    found: list[int] = []
    while (document_id := before.get(document_id)) is not None and document_id not in found:
        found.append(document_id)
    return found


def cases_of(session: Session, document_id: int) -> list[tuple[int, str]]:
    """The cases in which a document has a part: id and name."""
    case = tables.Case
    return [(id, name) for id, name in session.execute(
        select(case.id, case.name).join(CaseDocument, CaseDocument.case_id == case.id).order_by(case.id).where(
            CaseDocument.document_id == document_id, CaseDocument.removed_at.is_(None)))]


def newest(session: Session, case_id: int, document_id: int) -> int:
    """The document that stands in a case where this one stood; itself where nothing took its place."""
    after = dict(session.execute(select(DocumentVersion.before_id, DocumentVersion.document_id)
                                 .where(DocumentVersion.case_id == case_id)).all())
    seen = {document_id}
    while (following := after.get(document_id)) is not None and following not in seen:
        seen.add(document_id := following)
    return document_id


def marks(session: Session, *, case_id: int | None = None, version_id: int | None = None, claim_id: int | None = None,
          mark_id: int | None = None) -> list[Carried]:
    """What became of claims and evidence, by version and then by place in the new text; what is gone comes last."""
    wanted = {DocumentVersion.case_id: case_id, CarriedMark.version_id: version_id, CarriedMark.claim_id: claim_id,
              CarriedMark.id: mark_id}
    query = _marks().where(*(column == value for column, value in wanted.items() if value is not None))
    return [_mark(row) for row in session.execute(query.order_by(
        CarriedMark.version_id, CarriedMark.new_start.is_(None), CarriedMark.new_start, CarriedMark.start,
        CarriedMark.id))]


def get_mark(session: Session, mark_id: int) -> Carried:
    """The mark with this id."""
    found = marks(session, mark_id=mark_id)
    if not found:
        raise NotFound(f"There is no carried passage {mark_id} in this library.")
    return found[0]


def mark_named(session: Session, uid: str) -> Carried:
    """The mark that has this uid."""
    return get_mark(session, session.scalar(select(CarriedMark.id).where(CarriedMark.uid == uid)) or 0)


def reopened() -> ColumnElement:
    """Whether a claim's words are others in the new version of its document, and nobody has looked at that yet."""
    return exists().where(CarriedMark.claim_id == tables.Claim.id, CarriedMark.evidence_id.is_(None),
                          CarriedMark.decision == Decision.OPEN.value, CarriedMark.fate.in_(REVIEWED))


def _versions() -> Select:
    v = DocumentVersion
    return (select(v, Document.title, Document.file, _BEFORE.title, _BEFORE.file, Checker.name)
            .join(Document, Document.id == v.document_id).join(_BEFORE, _BEFORE.id == v.before_id)
            .join(Checker, Checker.id == v.made_by))


def _version(row) -> Version:
    version, title, file, before_title, before_file, made_by = row
    name, before_name = title or file, before_title or before_file
    if name == before_name and file != before_file:  # two drafts of one title are told apart by their files
        name, before_name = f"{name} ({file})", f"{before_name} ({before_file})"
    return Version(version.id, version.case_id, version.document_id, version.before_id, name, before_name, made_by,
                   version.made_at, version.note, version.same)


def _counted(session: Session, versions: Sequence[Version]) -> list[Version]:
    counted = []
    for one in versions:
        rows = session.execute(select(CarriedMark.fate, CarriedMark.decision)
                               .where(CarriedMark.version_id == one.id)).all()
        fates = [Fate(fate) for fate, _ in rows]
        waits = sum(decision == Decision.OPEN.value and fate not in TOLD for fate, decision in rows)
        counted.append(replace(
            one, moved=fates.count(Fate.MOVED), gone=fates.count(Fate.GONE), open=waits,
            same=one.same + fates.count(Fate.MARKS),
            changed=sum(fate.value in REVIEWED for fate in fates)))
    return counted


def _marks() -> Select:
    m, c = CarriedMark, tables.Claim
    return (select(m, DocumentVersion.document_id, _DECIDER.name, c.as_checked, c.quote)
            .join(DocumentVersion, DocumentVersion.id == m.version_id).join(c, c.id == m.claim_id)
            .outerjoin(_DECIDER, _DECIDER.id == m.decided_by))


def _mark(row) -> Carried:
    mark, document, decided_by, as_checked, quote = row
    return Carried(
        id=mark.id, version=mark.version_id, claim=mark.claim_id, evidence=mark.evidence_id, fate=Fate(mark.fate),
        document=document, before=mark.document_id, start=mark.start, end=mark.end, words=mark.words,
        sentence=mark.sentence, new_start=mark.new_start, new_end=mark.new_end, new_words=mark.new_words,
        new_sentence=mark.new_sentence, decision=Decision(mark.decision), decided_by=decided_by or "",
        decided_at=mark.decided_at or "", claim_words=as_checked or quote)
