"""What of a colleague's case is decided as a whole where it differs: a sum, the answer to a question, a second check, a
passage that a new version changed.

Its sides hang together, so a person takes all of theirs or keeps all of ours.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from workbench.domain.versions import Decision
from workbench.store.colleagues import Row
from workbench.store.colleagues.incoming import Incoming
from workbench.store.schema import tables
from workbench.store.schema.version_tables import Calculation, CarriedMark

CARRIED = "carried passage"
MODELS = {"sum": Calculation, "question": tables.Enquiry, "second check": tables.SecondCheck, CARRIED: CarriedMark}
SIDES = {
    "sum": ("name", "expression", "inputs", "unit", "result", "made_by", "made_at", "removed_at"),
    "question": ("answer", "answered", "answered_by", "answered_at"),
    "second check": ("version", "scale", "label", "definition", "colour", "letter", "number", "rationale", "checked_by",
                     "checked_at", "outcome", "decision", "reason", "settled_by", "settled_at"),
    CARRIED: ("decision", "decided_by", "decided_at", "new_start", "new_end", "new_words", "new_sentence"),
}
"""What of each may be another one there."""
_PLACED = (Decision.KEPT.value, Decision.AGAIN.value)


def compare(merging: Incoming, what: str, known: Any, row: Row) -> None:
    """Note a difference where theirs is another than ours."""
    names = dict(merging.work.session.execute(select(tables.Checker.id, tables.Checker.name)).all())
    ours, theirs = {}, {}
    for side in SIDES[what]:
        ours[side], theirs[side] = getattr(known, side), row[side]
        if side.endswith("_by"):
            ours[side], theirs[side] = names.get(ours[side]), names.get(merging.people.get(theirs[side] or "", 0))
    merging.differs(what, known.uid, what, [ours], [theirs], known.claim_id)


def take(known: Any, theirs: Mapping[str, Any], people: Mapping[str, int]) -> None:
    """Let ours be what theirs is; `people` are ids by name."""
    for side, value in theirs.items():
        setattr(known, side, people.get(value) if side.endswith("_by") else value)


def words(what: str, said: Mapping[str, Any]) -> str:
    """One of the two, for whoever decides."""
    if what == "sum":
        name = f"{said['name']}: " if said["name"] else ""
        return f"{name}{said['expression']} = {said['result']} ({said['made_by']})"
    if what == "question":
        return f"{said['answer']} ({said['answered_by']}, {said['answered']})".strip()
    if what == CARRIED:
        words = f": “{' '.join(said['new_words'].split())}”" if said["decision"] in _PLACED else ""
        who = f" ({said['decided_by']})" if said["decided_by"] else ""
        return f"{said['decision']}{words}{who}"
    decided = f" {said['decision'].capitalize()}." if said["decision"] else ""
    return f"{said['label']} ({said['checked_by']}): {said['rationale']}".removesuffix(": ") + decided
