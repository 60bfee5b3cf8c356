"""Evidence and dismissals: what a person said of a passage for one claim."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from workbench.domain.anchors import Anchor
from workbench.domain.claims import Evidence, Stance
from workbench.domain.errors import NotFound
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.store import claims, documents, extractions, spans
from workbench.store.acts.work import Work
from workbench.store.names import named
from workbench.store.schema import tables
from workbench.store.schema.tables import Checker, Dismissal, Document
from workbench.text.view import View


def link(work: Work, claim_id: int, document_id: int, anchor: Anchor, stance: Stance, *, text: str | None = None,
         speaker: str | None = None, score: float | None = None, findings: Sequence[Finding] = (),
         uid: str = "") -> Evidence:
    """Link a passage to a claim. The same span linked again changes its stance; a dismissal of it is lifted. `uid` is
    the one it has elsewhere."""
    row = work.session.scalars(_live(tables.Evidence, claim_id, document_id, anchor.start, anchor.end)).one_or_none()
    if row is not None:
        return change_stance(work, row.id, stance)
    restore(work, claim_id, document_id, anchor.start, anchor.end)
    row = tables.Evidence(
        claim_id=claim_id, document_id=document_id, start=anchor.start, end=anchor.end, quote=anchor.quote,
        prefix=anchor.prefix, suffix=anchor.suffix, page=anchor.page, stance=stance.value, speaker=speaker, score=score,
        text=text if text is not None else _shown(work.session, document_id, anchor),
        findings=[asdict(finding) for finding in findings], linked_by=work.checker, linked_at=work.at,
        **named(work.session, tables.Evidence, uid))
    work.session.add(row)
    claims.touch(work, claim_id)
    work.session.flush()
    return get(work.session, row.id)


def change_stance(work: Work, evidence_id: int, stance: Stance) -> Evidence:
    """Say otherwise what a piece of evidence means for its claim."""
    return _set(work, evidence_id, stance=stance.value)


def note(work: Work, evidence_id: int, text: str) -> Evidence:
    """Write a note beside a piece of evidence."""
    return _set(work, evidence_id, note=text)


def unlink(work: Work, evidence_id: int) -> None:
    """Take a piece of evidence off its claim; the row stays, marked."""
    _set(work, evidence_id, removed_at=work.at)


def relink(work: Work, evidence_id: int) -> None:
    """Put a piece of evidence back that was taken off its claim."""
    _set(work, evidence_id, removed_at=None)


def get(session: Session, evidence_id: int) -> Evidence:
    """The piece of evidence with this id; NotFound where there is none."""
    row = session.execute(_evidence().where(tables.Evidence.id == evidence_id)).one_or_none()
    if row is None:
        raise NotFound(f"There is no evidence {evidence_id} in this library.")
    return _value(*row)


def for_claim(session: Session, claim_id: int) -> list[Evidence]:
    """The evidence of a claim in the order it was linked."""
    rows = session.execute(_evidence().where(tables.Evidence.claim_id == claim_id, tables.Evidence.removed_at.is_(None))
                           .order_by(tables.Evidence.id))
    return [_value(*row) for row in rows]


def bearing(session: Session, case_id: int) -> set[int]:
    """The documents that carry a claim of the case, or evidence for one."""
    c, e = tables.Claim, tables.Evidence
    live = (c.case_id == case_id) & c.removed_at.is_(None)
    linked = select(e.document_id).join(c, c.id == e.claim_id).where(live, e.removed_at.is_(None))
    return set(session.scalars(select(c.document_id).where(live).union(linked)))


def dismiss(work: Work, claim_id: int, document_id: int, start: int, end: int) -> None:
    """Put a suggestion away for one claim; twice is the same as once."""
    if work.session.scalars(_live(Dismissal, claim_id, document_id, start, end)).first() is None:
        work.session.add(Dismissal(claim_id=claim_id, document_id=document_id, start=start, end=end,
                                   dismissed_by=work.checker, dismissed_at=work.at))
        claims.touch(work, claim_id)
        work.session.flush()


def restore(work: Work, claim_id: int, document_id: int, start: int, end: int) -> None:
    """Bring a dismissed suggestion back; nothing happens where it was not dismissed."""
    for row in work.session.scalars(_live(Dismissal, claim_id, document_id, start, end)):
        row.removed_at = work.at
        claims.touch(work, claim_id)
    work.session.flush()


def dismissed(session: Session, claim_id: int) -> set[tuple[int, int, int]]:
    """(document, start, end) of each suggestion dismissed for a claim."""
    d = Dismissal
    return set(session.execute(select(d.document_id, d.start, d.end)
                               .where(d.claim_id == claim_id, d.removed_at.is_(None))))


def dismissed_count(session: Session, claim_id: int) -> int:
    """How many suggestions are dismissed for a claim."""
    return session.scalar(select(func.count()).where(Dismissal.claim_id == claim_id, Dismissal.removed_at.is_(None)))


def _live(model, claim_id: int, document_id: int, start: int, end: int) -> Select:
    return select(model).where(model.claim_id == claim_id, model.document_id == document_id, model.start == start,
                               model.end == end, model.removed_at.is_(None))


def _set(work: Work, evidence_id: int, **values: Any) -> Evidence:
    row = work.session.get(tables.Evidence, evidence_id)
    if row is None:
        raise NotFound(f"There is no evidence {evidence_id} in this library.")
    if any(getattr(row, name) != value for name, value in values.items()):
        for name, value in values.items():
            setattr(row, name, value)
        claims.touch(work, row.claim_id)
        work.session.flush()
    return get(work.session, evidence_id)


def _shown(session: Session, document_id: int, anchor: Anchor) -> str:
    """The anchor's words as the reader shows them."""
    extraction = documents.extraction_of(session, document_id)
    edits = [edit for edit in extractions.edits(session, extraction) if anchor.start <= edit.end
             and edit.start <= anchor.end]
    base = min([anchor.start, *(edit.start for edit in edits)])
    text = spans.source_part(session, extraction, base, max([anchor.end, *(edit.end for edit in edits)]))
    view = View(text, [replace(edit, start=edit.start - base, end=edit.end - base) for edit in edits])
    return view.shown_of(anchor.start - base, anchor.end - base)


@cache
def _evidence() -> Select:
    e = tables.Evidence
    return (select(e, Checker.name, Document.title, Document.file)
            .join(Checker, Checker.id == e.linked_by).join(Document, Document.id == e.document_id))


def _value(row: tables.Evidence, linked_by: str, title: str, file: str) -> Evidence:
    return Evidence(
        id=row.id, uid=row.uid, claim=row.claim_id, document=row.document_id, document_name=title or file,
        anchor=Anchor(row.start, row.end, row.quote, row.prefix, row.suffix, row.page), text=row.text,
        stance=Stance(row.stance), note=row.note, speaker=row.speaker, score=row.score,
        findings=tuple(_finding(kept) for kept in row.findings), linked_by=linked_by, linked_at=row.linked_at)


def _finding(kept: dict[str, Any]) -> Finding:
    spans = {name: tuple(kept[name]) if kept[name] else None for name in ("ours_span", "theirs_span")}
    return Finding(**{**kept, **spans, "kind": FindingKind(kept["kind"]), "agreement": Agreement(kept["agreement"])})
