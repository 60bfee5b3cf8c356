"""What the matrix of a case is made of: every piece of evidence of its claims, read at once."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.claims import Stance
from workbench.domain.matrix import Linked
from workbench.store.schema.tables import Claim, Evidence


def linked(session: Session, case_id: int) -> list[tuple[int, int, Linked]]:
    """(claim, document, evidence) of all that is linked in a case, in the order in which it was linked."""
    e = Evidence
    rows = session.execute(
        select(e.claim_id, e.document_id, e.id, e.stance, e.start, e.end, e.text, e.note)
        .join(Claim, Claim.id == e.claim_id)
        .where(Claim.case_id == case_id, Claim.removed_at.is_(None), e.removed_at.is_(None)).order_by(e.id))
    return [(claim, document, Linked(id, Stance(stance), start, end, text, note))
            for claim, document, id, stance, start, end, text, note in rows]
