"""Note where a bundle says otherwise than this library, once each."""

from typing import Any

from sqlalchemy import select

from workbench.store.acts.work import Work
from workbench.store.schema import tables
from workbench.store.schema.columns import new_uid
from workbench.store.schema.tables import MergeDifference

VERDICT = ("uid", "scale", "label", "definition", "colour", "letter", "number", "rationale", "decided_by",
           "decided_at", "signed_by", "signed_at", "correction", "searched")
"""What a version of a verdict says; people by name."""


def spelled(row: tables.Verdict, names: dict[int, str]) -> dict[str, Any]:
    """A version as JSON values, people by name."""
    said = {column.name: getattr(row, column.name) for column in row.__table__.c if column.name not in ("id",)}
    return {**said, "decided_by": names[row.decided_by],
            "signed_by": names[row.signed_by] if row.signed_by is not None else None}


def verdict_said(row: dict[str, Any]) -> tuple:
    """What makes two versions the same: all that they say, and nothing of the library they stand in."""
    return tuple(row.get(name, "" if name == "searched" else None) for name in VERDICT)


def note(work: Work, case_id: int, what: str, row_uid: str, field: str, ours: list, theirs: list, from_whom: str,
         claim: int | None) -> bool:
    """Note a difference, unless the same was noted before, settled or not. Whether it was new."""
    d = MergeDifference
    before = work.session.scalars(select(d).where(d.case_id == case_id, d.what == what, d.row_uid == row_uid,
                                                  d.field == field))
    if any(_same(what, one.theirs, theirs) for one in before):
        return False
    work.session.add(d(uid=new_uid(), case_id=case_id, claim_id=claim, what=what, row_uid=row_uid, field=field,
                       ours=ours, theirs=theirs, from_whom=from_whom))
    work.session.flush()
    return True


def _same(what: str, one: list, other: list) -> bool:
    if what == "verdict":
        return [verdict_said(row) for row in one] == [verdict_said(row) for row in other]
    return one == other
