"""Where bundles say otherwise than this library: listed, and settled by a person."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.errors import ActError, NotFound
from workbench.domain.merging import Difference, Settlement
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import claims
from workbench.store.acts.work import Work
from workbench.store.colleagues import merging_whole
from workbench.store.colleagues.noting import spelled, verdict_said
from workbench.store.schema import tables
from workbench.store.schema.columns import new_uid
from workbench.store.schema.tables import MergedBundle, MergeDifference

MODELS = {"document": tables.Document, "claim": tables.Claim, "evidence": tables.Evidence, **merging_whole.MODELS}


def scale_of(row: dict[str, Any]) -> RatingScale:
    """A scale as a bundle has it."""
    ratings = tuple(Rating(0, one["key"], one["label"], one["definition"], one["position"], one["colour"],
                           one["letter"], one["number"]) for one in row["ratings"])
    return RatingScale(0, row["key"], row["name"], row["description"], ratings)


def is_merged(session: Session, sha256: str) -> bool:
    """Whether a bundle with this fingerprint was merged before."""
    return session.scalar(select(MergedBundle.id).where(MergedBundle.sha256 == sha256).limit(1)) is not None


def of_case(session: Session, case_id: int, *, unsettled: bool = True) -> list[Difference]:
    """The differences of a case, oldest first; only those not yet decided, or all."""
    query = select(MergeDifference).where(MergeDifference.case_id == case_id).order_by(MergeDifference.id)
    if unsettled:
        query = query.where(MergeDifference.settled == "")
    return [_difference(session, row) for row in session.scalars(query)]


def get(session: Session, id: int) -> Difference:
    """One difference; NotFound where there is none."""
    return _difference(session, _row(session, id))


def settle(work: Work, id: int, settlement: Settlement) -> Difference:
    """Decide a difference: keep ours, take theirs, or keep both. A verdict of theirs that is taken becomes the newest
    version and ours stays below it; one kept beside ours stays readable with the difference. What they decided about a
    carried passage is the caller's to do (`carried`)."""
    row = _row(work.session, id)
    if settlement is Settlement.OPEN or row.settled:
        raise ActError("This difference is decided already.", "Undo takes the decision back.")
    if settlement is Settlement.THEIRS:
        _take(work, row)
    row.settled, row.settled_by, row.settled_at = settlement.value, work.checker, work.at
    if row.claim_id is not None:
        claims.touch(work, row.claim_id)
    work.session.flush()
    return _difference(work.session, row)


def carried(session: Session, id: int) -> tuple[str, dict[str, Any]] | None:
    """The carried passage that a difference is about, by uid, and what they decided about it."""
    row = _row(session, id)
    return (row.row_uid, row.theirs[0]) if row.what == merging_whole.CARRIED else None


def _take(work: Work, row: MergeDifference) -> None:
    if row.what == "verdict":
        _take_verdict(work, row)
        return
    model = MODELS[row.what]
    here = work.session.scalars(select(model).where(model.uid == row.row_uid)).one()
    if row.what == merging_whole.CARRIED:
        return  # it moves a claim about: `settle` in services does
    if row.what in merging_whole.SIDES:
        people = dict(work.session.execute(select(tables.Checker.name, tables.Checker.id)).all())
        merging_whole.take(here, row.theirs[0], people)
        return
    if row.field == "source_kind":
        part = tables.CaseDocument
        here = work.session.scalars(select(part).where(part.case_id == row.case_id, part.document_id == here.id)).one()
    setattr(here, row.field, row.theirs[0])
    if row.field == "removed_at" and hasattr(here, "aside_reason"):
        here.aside_reason = "".join(row.theirs[1:])


def _take_verdict(work: Work, row: MergeDifference) -> None:
    v = tables.Verdict
    ours = work.session.scalars(select(v).where(v.claim_id == row.claim_id).order_by(v.version)).all()
    ids = {name: id for id, name in work.session.execute(select(tables.Checker.id, tables.Checker.name))}
    here = {verdict_said(spelled(one, {id: name for name, id in ids.items()})) for one in ours}
    version, columns = len(ours), {column.name for column in v.__table__.c}
    for theirs in row.theirs:
        if verdict_said(theirs) in here:
            continue
        version += 1
        said = {name: value for name, value in theirs.items() if name in columns}
        # Theirs and ours may be two states of one version: the second needs a name of its own.
        taken = work.session.scalar(select(v.id).where(v.uid == theirs["uid"])) is not None
        work.session.add(v(**{
            **said, "uid": new_uid() if taken else theirs["uid"], "claim_id": row.claim_id, "version": version,
            "decided_by": ids[theirs["decided_by"]],
            "signed_by": ids[theirs["signed_by"]] if theirs["signed_by"] else None,
            "correction": theirs["correction"] or f"Taken from {row.from_whom} when two verdicts were compared."}))
        work.session.flush()


def _row(session: Session, id: int) -> MergeDifference:
    row = session.get(MergeDifference, id)
    if row is None:
        raise NotFound(f"There is no difference {id} in this library.")
    return row


def _difference(session: Session, row: MergeDifference) -> Difference:
    return Difference(
        id=row.id, what=row.what, about=_about(session, row), field=FIELDS.get(row.field, row.field),
        ours=_words(row.field, row.ours), theirs=_words(row.field, row.theirs), from_whom=row.from_whom,
        claim=row.claim_id, settled=Settlement(row.settled) if row.settled else Settlement.OPEN)


FIELDS = {"as_checked": "claim as checked", "removed_at": "set aside", "published": "date", "url": "address",
          "archived_url": "archived address", "source_kind": "kind of source", "question": "answer",
          "assigned": "given to"}


def _about(session: Session, row: MergeDifference) -> str:
    if row.what == "document":
        here = session.scalars(select(tables.Document).where(tables.Document.uid == row.row_uid)).one_or_none()
        return (here.title or here.file) if here else ""
    if row.what in merging_whole.SIDES:
        return session.get_one(tables.Claim, row.claim_id).quote
    model = tables.Evidence if row.what == "evidence" else tables.Claim
    here = session.scalars(select(model).where(model.uid == row.row_uid)).one_or_none()
    return here.quote if here else ""


def _words(field: str, said: list) -> str:
    if not said:
        return ""
    if isinstance(said[0], dict):
        last = said[-1]
        if field in merging_whole.SIDES:
            return merging_whole.words(field, last)
        signed = f", signed off by {last['signed_by']}" if last["signed_by"] else ""
        return f"{last['label']} ({last['decided_by']}{signed}): {last['rationale']}".removesuffix(": ")
    if field == "removed_at":
        why = f": {said[1]}" if said[0] and len(said) > 1 and said[1] else ""
        return f"set aside{why}" if said[0] else "in use"
    if field == "tags":
        return ", ".join(said[0].splitlines())
    return str(said[0] or "")
