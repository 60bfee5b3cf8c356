"""Passages that are evidence of a claim checked before, and suggested for another because a person asked for them."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.store.acts.work import Work
from workbench.store.schema.version_tables import RecalledPassage


def add(work: Work, claim_id: int, from_claim: int, places: Iterable[tuple[int, int, int]]) -> int:
    """Suggest these (document, start, end) for a claim; those that are suggested so already stay. Answers how many are
    new."""
    there = {(document, start, end) for _, document, start, end in of_claim(work.session, claim_id)}
    new = [place for place in dict.fromkeys(places) if place not in there]
    for document, start, end in new:
        work.session.add(RecalledPassage(claim_id=claim_id, from_claim=from_claim, document_id=document, start=start,
                                         end=end, made_by=work.checker, made_at=work.at))
    work.session.flush()
    return len(new)


def of_claim(session: Session, claim_id: int) -> list[tuple[int, int, int, int]]:
    """(from claim, document, start, end) of what is suggested so, in the order in which it was."""
    r = RecalledPassage
    return [tuple(row) for row in session.execute(
        select(r.from_claim, r.document_id, r.start, r.end).where(r.claim_id == claim_id, r.removed_at.is_(None))
        .order_by(r.id))]
