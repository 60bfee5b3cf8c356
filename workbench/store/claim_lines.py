"""The lines of the claims table: what it is sorted and searched by, kept ready so that 100,000 claims answer at once.

A line is derived from a claim, its evidence and its current verdict. After every act, undo and redo too, the lines of
the claims it was about are made anew in the same transaction; so nobody has to remember it, and no line is journalled.
A claim set aside has no line. `verify` compares every line with what it was made from.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice

from sqlalchemy import ColumnElement, Select, case, delete, exists, func, insert, or_, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.claims import ClaimState
from workbench.store import versions
from workbench.store.acts import history
from workbench.store.schema.tables import (
    CaseDocument,
    Claim,
    ClaimLine,
    Dismissal,
    Document,
    Enquiry,
    Evidence,
    Verdict,
)
from workbench.text.folding import as_counted, fold_text

STATES = list(ClaimState)
"""Lines keep a state as its place in this order."""

SORTS = ("place", "document", "words", "claimant", "state", "rating", "evidence", "updated", "tags", "assigned")
"""By what a table of claims can be sorted."""

SORTED_BY = 60
"""So many characters of a claim decide its place among words; a narrow index is read in a third of the time."""

BATCH = 500
FEW = 3000
"""So many claims are put in order by themselves; of more it is asked which of all, in order, are among them."""

WHOLE = aliased(Claim)
PLACE = (ClaimLine.start, ClaimLine.end, ClaimLine.whole, ClaimLine.claim_id)
"""The order within a document: a part stands below its whole."""


def ids(session: Session, case_id: int, *, sort: str = "place", descending: bool = False, search: str = "",
        state: ClaimState | None = None, tag: str = "", checker: str = "") -> list[int]:
    """The ids of a case's claims in order. `search` keeps those that have all its words, `state` those so far along,
    `tag` those that have it, `checker` those that are given to this person."""
    if sort not in SORTS:
        raise ValueError(f"Claims are not sorted by {sort!r}.")
    if state is ClaimState.ASIDE:
        return _aside(session, case_id, search)
    if not search.split() and state is None and not tag and not checker:
        return _ordered(session, case_id, sort, descending)
    kept = _filtered(session, case_id, search, state, tag, checker)
    few = kept if len(kept) <= FEW else None
    return [id for id in _ordered(session, case_id, sort, descending, few) if id in kept]


def refresh(session: Session, claim_ids: Iterable[int]) -> None:
    """Make the lines of these claims anew; claims that are gone or set aside lose theirs."""
    for some in _batches(sorted(claim_ids)):
        session.execute(delete(ClaimLine.__table__).where(ClaimLine.claim_id.in_(some)))
        lines = list(_made(session, Claim.id.in_(some)))
        if lines:
            session.execute(insert(ClaimLine.__table__), lines)


def differing(session: Session) -> Iterator[int]:
    """The ids of claims whose line is not what it should be."""
    for case_id in session.scalars(select(Claim.case_id).distinct()).all():
        kept = {row["claim_id"]: dict(row) for row in session.execute(
            select(ClaimLine.__table__).where(ClaimLine.case_id == case_id)).mappings()}
        for line in _made(session, Claim.case_id == case_id):
            if kept.pop(line["claim_id"], None) != line:
                yield line["claim_id"]
        yield from kept


def state_of() -> ColumnElement:
    """How far a claim has come, as its place among STATES: what was done last on the way tells."""
    def place(state: ClaimState) -> int:
        return STATES.index(state)
    dismissed = exists().where(Dismissal.claim_id == Claim.id, Dismissal.removed_at.is_(None))
    looked = or_(Claim.looked_at.is_not(None), dismissed, exists().where(*_asked()))
    evidence, unstarted = place(ClaimState.EVIDENCE), case((looked, place(ClaimState.LOOKED_AT)),
                                                           else_=place(ClaimState.OPEN))
    return case(
        (Claim.removed_at.is_not(None), place(ClaimState.ASIDE)),
        # What reads otherwise in a new version of its document is as if nobody had decided about it.
        (versions.reopened(), case((exists().where(*_linked()), evidence), else_=unstarted)),
        (current(Verdict.signed_by).is_not(None), place(ClaimState.SIGNED_OFF)),
        (exists().where(*_asked(), Enquiry.kind == "query", Enquiry.answered == ""), place(ClaimState.QUERY)),
        (current(Verdict.id).is_not(None), place(ClaimState.RATED)),
        (exists().where(*_linked()), evidence), else_=unstarted)


def _made(session: Session, which: ColumnElement) -> Iterator[dict]:
    """The lines of these claims as they should be."""
    for row in session.execute(_claims().where(which)):
        words, claimant = fold_text(row.as_checked or row.quote), fold_text(row.claimant)
        said = [words, claimant, fold_text(row.appearance), fold_text(row.quote) if row.as_checked else ""]
        tags, assigned = "\n".join(map(fold_text, row.tags.splitlines())), fold_text(row.assigned)
        yield {"claim_id": row.id, "case_id": row.case_id, "document_id": row.document_id, "start": row.from_,
               "end": row.to_, "whole": row.whole, "words": words[:SORTED_BY], "claimant": claimant, "state": row.state,
               "rating": row.rating or "", "evidence": row.evidence, "updated": row.updated_at,
               "sought": "\n".join(filter(None, (*said, tags, assigned))),
               "tags": tags, "assigned": assigned}


@cache
def _claims() -> Select:
    c = Claim
    return select(
        c.id, c.case_id, c.document_id, func.coalesce(WHOLE.id, c.id).label("whole"), c.quote,
        func.coalesce(WHOLE.start, c.start).label("from_"), func.coalesce(WHOLE.end, c.end).label("to_"),
        c.as_checked, c.claimant, c.appearance, c.updated_at,
        c.tags, c.assigned, state_of().label("state"), current(Verdict.label).label("rating"),
        evidence_count().label("evidence"),
    ).outerjoin(WHOLE, WHOLE.id == c.part_of).where(c.removed_at.is_(None))


def assigned(session: Session, case_id: int) -> list[str]:
    """Who is to check claims of a case, by name."""
    found = session.scalars(select(Claim.assigned).distinct().where(
        Claim.id.in_(select(ClaimLine.claim_id).where(ClaimLine.case_id == case_id, ClaimLine.assigned != ""))))
    return sorted(found, key=fold_text)


def evidence_count() -> ColumnElement:
    """How many passages are linked to a claim."""
    return select(func.count()).where(*_linked()).correlate(Claim).scalar_subquery()


def current(column) -> ColumnElement:
    """A column of the claim's current verdict."""
    return (select(column).where(Verdict.claim_id == Claim.id).order_by(Verdict.version.desc()).limit(1)
            .correlate(Claim).scalar_subquery())


def _linked() -> tuple[ColumnElement, ...]:
    return Evidence.claim_id == Claim.id, Evidence.removed_at.is_(None)


def _asked() -> tuple[ColumnElement, ...]:
    return Enquiry.claim_id == Claim.id, Enquiry.removed_at.is_(None)


def _aside(session: Session, case_id: int, search: str) -> list[int]:
    """Claims that are set aside have no lines; those put there last stand first."""
    c = Claim
    rows = session.execute(select(c.id, c.quote, c.as_checked, c.claimant, c.aside_reason)
                           .where(c.case_id == case_id, c.removed_at.is_not(None)).order_by(c.removed_at.desc(), c.id))
    wanted = fold_text(search).split()
    return [id for id, *said in rows if all(word in fold_text("\n".join(said)) for word in wanted)]


def _ordered(session: Session, case_id: int, sort: str, descending: bool, among: set[int] | None = None) -> list[int]:
    """All claims of a case in order, or those `among` some that are too few to look through all of them for. The order
    that was asked for last is kept until the next act: who types a search asks for it with each letter."""
    kept = session.info.get("orders")
    if among is not None or kept is None:
        return _in_order(session, case_id, sort, descending, among)
    asked = history.latest(session), case_id, sort, descending
    found = kept.get(asked)
    if found is None:
        found = _in_order(session, case_id, sort, descending, None)
        kept.clear()
        kept[asked] = found
    return list(found)


def _in_order(session: Session, case_id: int, sort: str, descending: bool, among: set[int] | None) -> list[int]:
    if sort in ("place", "document"):
        ordered = _by_document(session, case_id, sort, among)
        return ordered[::-1] if descending else ordered
    lines = _lines(case_id) if among is None else _these(among)
    if sort == "tags":
        return _by_tags(session, lines, descending)
    keys = [_column(sort), ClaimLine.claim_id]
    return _listed(session, lines.order_by(*(key.desc() if descending else key for key in keys)))


def _by_tags(session: Session, lines: Select, descending: bool) -> list[int]:
    """As people count, which SQL does not: "2" before "10". All claims with the same tags are found at once."""
    found = lines.add_columns(ClaimLine.tags).order_by(ClaimLine.tags, ClaimLine.claim_id).limit(-1).subquery().c
    groups = session.execute(select(found.tags, func.json_group_array(found.claim_id)).group_by(found.tags))
    ordered = sorted((([*map(as_counted, tags.splitlines())], json.loads(ids)) for tags, ids in groups),
                     reverse=descending)
    return [id for _, ids in ordered for id in (reversed(ids) if descending else ids)]


def _by_document(session: Session, case_id: int, sort: str, among: set[int] | None) -> list[int]:
    """Document by document, each by place: the index has them so already, only the documents are put in order."""
    key = CaseDocument.position if sort == "place" else func.coalesce(func.nullif(Document.title, ""), Document.file)
    documents = session.execute(select(Document.id, key).join(CaseDocument, CaseDocument.document_id == Document.id)
                                .where(CaseDocument.case_id == case_id)).all()
    documents.sort(key=lambda row: (fold_text(row[1]) if sort == "document" else row[1], row[0]))
    found = _in_each(session, case_id) if among is None else _some_in_each(session, among)
    return list(chain.from_iterable(found.get(document, ()) for document, _ in documents))


def _in_each(session: Session, case_id: int) -> dict[int, list[int]]:
    """The claims in each document of a case. A query for each: grouped, all would be put in order once more."""
    lines = _lines(case_id).where(ClaimLine.document_id == CaseDocument.document_id).order_by(*PLACE)
    of_document = _together(lines.correlate(CaseDocument)).correlate(CaseDocument).scalar_subquery()
    found = session.execute(select(CaseDocument.document_id, of_document).where(CaseDocument.case_id == case_id))
    return {document: json.loads(ids) for document, ids in found}


def _some_in_each(session: Session, among: set[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for id, document in session.execute(_these(among).add_columns(ClaimLine.document_id).order_by(*PLACE)):
        found.setdefault(document, []).append(id)
    return found


def _filtered(session: Session, case_id: int, search: str, state: ClaimState | None, tag: str,
              checker: str) -> set[int]:
    query = _lines(case_id)
    if tag:
        query = query.where(func.instr("\n" + ClaimLine.tags + "\n", f"\n{fold_text(tag)}\n") > 0)
    if checker:
        query = query.where(ClaimLine.assigned == fold_text(checker))
    for word in fold_text(search).split():
        query = query.where(func.instr(ClaimLine.sought, word) > 0)
    if state is not None:
        query = query.where(ClaimLine.state == STATES.index(state))
    return set(_listed(session, query))


def _listed(session: Session, query: Select) -> list[int]:
    """Many ids as one value: a row for each would take longer than finding them."""
    return json.loads(session.scalar(_together(query)))


def _together(query: Select) -> Select:
    # The limit keeps SQLite from dropping the order of what is only gathered.
    return select(func.json_group_array(query.limit(-1).subquery().c.claim_id))


def _these(ids: set[int]) -> Select:
    """Given as one value: SQLite takes only so many apart."""
    given = func.json_each(json.dumps(list(ids))).table_valued("value").c.value
    return select(ClaimLine.claim_id).where(ClaimLine.claim_id.in_(select(given)))


def _lines(case_id: int) -> Select:
    return select(ClaimLine.claim_id).where(ClaimLine.case_id == case_id)


def _column(sort: str):
    return getattr(ClaimLine, sort)


def _batches(items: Iterable[int]) -> Iterator[list[int]]:
    left = iter(items)
    while some := list(islice(left, BATCH)):
        yield some
