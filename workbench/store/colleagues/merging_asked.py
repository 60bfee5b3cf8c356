"""What of a colleague's case hangs on its claims beside evidence and verdicts: parts, enquiries, second checks."""

from collections.abc import Mapping
from typing import Any

from workbench.store import second_checks
from workbench.store.colleagues import merging_whole
from workbench.store.colleagues.incoming import Incoming
from workbench.store.schema import tables
from workbench.store.second_checks import UNCOMPARED

ANSWER = ("answer", "answered", "answered_by", "answered_at", "removed_at")
GIVEN = ("version", "scale", "label", "definition", "colour", "letter", "number", "rationale", "checked_by",
         "checked_at", "outcome", "decision", "reason", "settled_by", "settled_at", "removed_at")
"""What a second check says once it is given."""


def take(merging: Incoming, bundle: Mapping[str, Any]) -> None:
    """Take all of it in; the claims are here already."""
    _parts(merging, bundle["claims"])
    for row in bundle["enquiries"]:
        _asked(merging, tables.Enquiry, row, "enquiries", "answered_by", ANSWER)
    for row in bundle["second_checks"]:
        rating = {"rating_id": merging.ratings.get(row.get("rating_id") or "")}
        _asked(merging, tables.SecondCheck, row, "second checks", "checked_by", GIVEN, rating)


def _parts(merging: Incoming, rows: list[dict[str, Any]]) -> None:
    """Whose parts claims are: said when all of them are here. A part here has no parts of its own."""
    session = merging.work.session
    wholes = {row["uid"] for row in rows if row.get("part_of") is None}
    for row in rows:
        here, whole = merging.claims.get(row["uid"]), merging.claims.get(row.get("part_of") or "")
        if here is None or whole is None or row["part_of"] not in wholes:
            continue
        known = session.get_one(tables.Claim, here)
        if known.part_of is None and session.get_one(tables.Claim, whole).part_of is None:
            known.part_of = whole
    session.flush()


def _asked(merging: Incoming, model: Any, row: dict[str, Any], kind: str, by: str, later: tuple[str, ...],
           rating: Mapping[str, Any] | None = None) -> None:
    """An enquiry or second check. One that is here and still open takes what they have of it since (`later`, by the
    person in the column `by`); what was answered or given here stays as it is,
    and is a difference where they have another."""
    claim = merging.claims.get(row["claim_id"])
    if claim is None:
        return
    known = merging.known(model, row)
    if known is None:
        merging.add(model, row, claim_id=claim, **(rating or {}))
    elif getattr(known, by) is None and row[by] is not None and known.removed_at is None:
        for name in later:
            setattr(known, name, merging.people.get(row[name]) if name.endswith("_by") else row[name])
        for name, value in (rating or {}).items():
            setattr(known, name, value)
        if model is tables.SecondCheck and known.version == UNCOMPARED:
            second_checks.compare(merging.work.session, known)
        merging.work.session.flush()
    elif model is tables.SecondCheck and known.version == UNCOMPARED and row["version"] and _is_one(known, row):
        known.version, known.outcome = row["version"], row["outcome"]  # held against the first rating over there
        merging.work.session.flush()
    else:
        if row[by] is not None and known.removed_at is None and row["removed_at"] is None:
            _compare(merging, model, known, row)
        return
    merging.added[kind] += 1


def _compare(merging: Incoming, model: Any, known: Any, row: dict[str, Any]) -> None:
    """Note where theirs is another; where it only lags behind ours it is none."""
    if model is tables.Enquiry:
        merging_whole.compare(merging, "question", known, row)
        return
    if row["version"] == UNCOMPARED and known.version:
        row = {**row, "version": known.version, "outcome": known.outcome}
    if known.decision and not row["decision"] and _is_one(known, row):
        return
    merging_whole.compare(merging, "second check", known, row)


def _is_one(known: Any, row: dict[str, Any]) -> bool:
    """Whether both are the same rating of the same moment."""
    return (known.scale, known.label, known.rationale, known.checked_at) == tuple(
        row[name] for name in ("scale", "label", "rationale", "checked_at"))
