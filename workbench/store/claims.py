"""Claims: the spans that people check, and how far the work on each has come (derived here, in SQL)."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.anchors import Anchor
from workbench.domain.claims import Claim, ClaimState
from workbench.domain.errors import NotFound
from workbench.store import claim_lines
from workbench.store.acts.work import Work
from workbench.store.names import named
from workbench.store.schema import tables
from workbench.store.schema.tables import Checker, Document, Verdict
from workbench.text.folding import as_counted, fold_text

ROWS_AT_ONCE = 500


def make(work: Work, case_id: int, document_id: int, anchor: Anchor, *, as_checked: str = "", claimant: str = "",
         appearance: str = "", uid: str = "", part_of: int | None = None) -> Claim:
    """Add a claim. Whether its words can be a claim is the caller's question. `uid` is the one it has elsewhere,
    `part_of` the claim that it is a part of; a part of a part is one of the whole."""
    row = tables.Claim(
        case_id=case_id, document_id=document_id, start=anchor.start, end=anchor.end, quote=anchor.quote,
        prefix=anchor.prefix, suffix=anchor.suffix, page=anchor.page, as_checked=as_checked, claimant=claimant or "",
        appearance=appearance, part_of=part_of and (_row(work.session, part_of).part_of or part_of),
        marked_by=work.checker, marked_at=work.at, updated_at=work.at,
        **named(work.session, tables.Claim, uid))
    work.session.add(row)
    work.session.flush()
    return get(work.session, row.id)


def reword(work: Work, claim_id: int, text: str) -> Claim:
    """Set the claim as checked."""
    return _set(work, claim_id, as_checked=text)


def name_claimant(work: Work, claim_id: int, *, claimant: str | None = None, appearance: str | None = None) -> Claim:
    """Say who asserts it and where it ran; what is None stays."""
    given = {"claimant": claimant, "appearance": appearance}
    return _set(work, claim_id, **{name: value for name, value in given.items() if value is not None})


def set_aside(work: Work, claim_id: int, reason: str = "") -> None:
    """Take a claim out of sight, its parts with it; evidence and verdicts stay with them."""
    _set(work, claim_id, removed_at=work.at, aside_reason=reason)
    for part in _parts(work.session, claim_id):
        if part.removed_at is None:
            part.removed_at = work.at
    work.session.flush()


def take_up(work: Work, claim_id: int) -> Claim:
    """Bring a claim back that was set aside, with the parts that went with it."""
    row = _row(work.session, claim_id)
    gone = row.removed_at
    for part in _parts(work.session, claim_id):
        if part.removed_at == gone:
            part.removed_at = None
    return _set(work, claim_id, removed_at=None, aside_reason="")


def look_at(work: Work, claim_id: int, looked: bool) -> Claim:
    """Note that a claim was looked at, or take that back."""
    return _set(work, claim_id, looked_at=work.at if looked else None)


def tag(work: Work, claim_id: int, words: str, on: bool) -> bool:
    """Give a claim a tag or take it off; whether that changed anything. Tags stand in order, each once, whatever its
    capitals."""
    row = _row(work.session, claim_id)
    others = [one for one in row.tags.splitlines() if fold_text(one) != fold_text(words)]
    told = "\n".join(sorted([*others, words] if on else others, key=as_counted))
    if told == row.tags:
        return False
    row.tags, row.updated_at = told, work.at
    return True


def assign(work: Work, claim_id: int, checker: str) -> bool:
    """Say who is to check a claim; whether it was somebody else before."""
    row = _row(work.session, claim_id)
    if row.assigned == checker:
        return False
    row.assigned, row.updated_at = checker, work.at
    return True


def load(work: Work, claim_ids: Sequence[int]) -> list[tables.Claim]:
    """The rows of these claims, by the hundred. As long as they are held, what is done to each asks for none again."""
    return [row for first in range(0, len(claim_ids), ROWS_AT_ONCE) for row in work.session.scalars(
        select(tables.Claim).where(tables.Claim.id.in_(claim_ids[first:first + ROWS_AT_ONCE])))]


def tags(session: Session, case_id: int) -> list[str]:
    """The tags of a case's claims, by name."""
    found = session.scalars(select(tables.Claim.tags).distinct().where(tables.Claim.id.in_(
        select(tables.ClaimLine.claim_id).where(tables.ClaimLine.case_id == case_id, tables.ClaimLine.tags != ""))))
    return sorted({one for told in found for one in told.splitlines()}, key=as_counted)


def parts(session: Session, claim_id: int) -> list[Claim]:
    """The parts of a claim that are not set aside, in the order in which they were made."""
    rows = session.execute(_claims().where(tables.Claim.part_of == claim_id, tables.Claim.removed_at.is_(None))
                           .order_by(tables.Claim.id))
    return [_claim(row) for row in rows]


def aside(session: Session, case_id: int) -> list[Claim]:
    """The claims of a case that were set aside for a reason, by place."""
    c = tables.Claim
    rows = session.execute(_claims().where(c.case_id == case_id, c.removed_at.is_not(None), c.aside_reason != "")
                           .order_by(c.document_id, c.start, c.id))
    return [_claim(row) for row in rows]


def having(session: Session, case_id: int, name: str) -> frozenset[int]:
    """The claims of a case that have a row in the table of this name, taken back or not."""
    c, table = tables.Claim, tables.JOURNALLED[name]
    return frozenset(session.scalars(select(table.c.claim_id).distinct().join(c, c.id == table.c.claim_id)
                                     .where(c.case_id == case_id)))


def touch(work: Work, claim_id: int) -> None:
    """Note that something about a claim changed now. Every act on its evidence and verdicts does, so those who show
    claims hear of it."""
    _row(work.session, claim_id).updated_at = work.at


def get(session: Session, claim_id: int) -> Claim:
    """The claim with this id (set aside or not); NotFound where there is none."""
    row = session.execute(_claims().where(tables.Claim.id == claim_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no claim {claim_id} in this library.")
    return _claim(row)


def in_document(session: Session, case_id: int, document_id: int) -> list[Claim]:
    """The claims of a case in one document, by place."""
    c = tables.Claim
    rows = session.execute(_claims().where(c.case_id == case_id, c.document_id == document_id, c.removed_at.is_(None))
                           .order_by(c.start, c.end, c.id))
    return [_claim(row) for row in rows]


def number_in_document(session: Session, case_id: int, document_id: int, most: int) -> int:
    """How many claims of a case stand in one document; of more than `most` no more are counted."""
    c = tables.Claim
    some = select(c.id).where(c.case_id == case_id, c.document_id == document_id, c.removed_at.is_(None))
    return session.scalar(select(func.count()).select_from(some.limit(most + 1).subquery())) or 0


def are_more_than(session: Session, case_id: int, number: int) -> bool:
    """Whether a case has more claims; of many not all are counted."""
    c = tables.ClaimLine.__table__.c
    return session.scalar(select(c.claim_id).where(c.case_id == case_id).offset(number).limit(1)) is not None


def spans(session: Session, case_id: int, document_id: int) -> list[tuple[int, int]]:
    """Only where the claims of a case stand in one document, by place."""
    c = tables.Claim
    rows = session.execute(select(c.start, c.end).order_by(c.start, c.end).where(
        c.case_id == case_id, c.document_id == document_id, c.removed_at.is_(None)))
    return [(start, end) for start, end in rows]


def by_ids(session: Session, ids: Sequence[int]) -> list[Claim]:
    """The claims of these ids in their order; ids that are gone are left out."""
    found: dict[int, Claim] = {}
    for first in range(0, len(ids), ROWS_AT_ONCE):
        some = _claims().where(tables.Claim.id.in_(ids[first:first + ROWS_AT_ONCE]))
        found.update({row.id: _claim(row) for row in session.execute(some)})
    return [found[id] for id in ids if id in found]


def table(session: Session, case_id: int, *, sort: str = "place", descending: bool = False, search: str = "",
          state: ClaimState | None = None, tag: str = "", checker: str = "") -> list[int]:
    """The ids of a case's claims in order. `sort` is one of claim_lines.SORTS; `search` keeps those that have all its
    words, `state` those that far along."""
    return claim_lines.ids(session, case_id, sort=sort, descending=descending, search=search, state=state,
                           tag=tag, checker=checker)


def _set(work: Work, claim_id: int, **values) -> Claim:
    row = _row(work.session, claim_id)
    if any(getattr(row, name) != value for name, value in values.items()):
        for name, value in values.items():
            setattr(row, name, value)
        row.updated_at = work.at
        work.session.flush()
    return get(work.session, claim_id)


def _parts(session: Session, claim_id: int) -> Sequence[tables.Claim]:
    return session.scalars(select(tables.Claim).where(tables.Claim.part_of == claim_id)).all()


def _row(session: Session, claim_id: int) -> tables.Claim:
    row = session.get(tables.Claim, claim_id)
    if row is None:
        raise NotFound(f"There is no claim {claim_id} in this library.")
    return row


@cache
def _claims() -> Select:
    # From the rows themselves, not from the claim's line, which is made anew only when an act ends.
    c = tables.Claim
    return (select(*c.__table__.c, Checker.name.label("marker"), claim_lines.state_of().label("state"),
                   claim_lines.current(Verdict.label).label("rating"),
                   claim_lines.current(Verdict.colour).label("colour"),
                   claim_lines.current(Verdict.letter).label("letter"),
                   claim_lines.evidence_count().label("evidence"), _part_count().label("parts"),
                   Document.title, Document.file)
            .join(Checker, Checker.id == c.marked_by).join(Document, Document.id == c.document_id))


def _part_count():
    part = aliased(tables.Claim)
    return (select(func.count()).where(part.part_of == tables.Claim.id, part.removed_at.is_(None))
            .correlate(tables.Claim).scalar_subquery())


def _claim(row) -> Claim:
    return Claim(
        id=row.id, uid=row.uid, case=row.case_id, document=row.document_id,
        anchor=Anchor(row.start, row.end, row.quote, row.prefix, row.suffix, row.page), as_checked=row.as_checked,
        claimant=row.claimant, appearance=row.appearance, state=claim_lines.STATES[row.state], rating=row.rating or "",
        rating_colour=row.colour or "", rating_letter=row.letter or "", evidence_count=row.evidence,
        marked_by=row.marker, marked_at=row.marked_at, updated_at=row.updated_at,
        document_name=row.title or row.file, part_of=row.part_of, parts=row.parts,
        aside_reason=row.aside_reason, tags=tuple(row.tags.splitlines()), assigned=row.assigned)
