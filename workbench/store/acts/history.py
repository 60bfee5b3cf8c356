"""The history: every act of a person, in order, sealed entry to entry, and which of them can be undone.

Undoing a step writes another entry that names the step; the newest entry about a step tells whether it is undone.
Redoing is possible until somebody does something new. All of it is read from the history, so it survives a restart.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Row, Select, bindparam, func, insert, select
from sqlalchemy.orm import Session, aliased

from workbench.domain.acts import Act, HistoryEntry
from workbench.store.acts.clock import seconds_between
from workbench.store.acts.journal import RowChange, as_text
from workbench.store.schema.tables import Checker, Event, Library

TYPING = frozenset({Act.WRITE_RATIONALE, Act.NOTE_EVIDENCE})
"""Acts that come many in a row while somebody types: each is saved, and a burst of them is one step of undoing."""

PAUSE = 30
"""Seconds without typing after which the next words begin a new step."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an act says of itself when it is over."""

    act: Act
    at: str
    checker: int
    sentence: str
    claim: int | None
    origin: str = ""
    undoable: bool = True
    undoes: int | None = None


def entries(session: Session, *, claim: int | None = None, by: str = "", limit: int | None = 200
            ) -> list[HistoryEntry]:
    """The latest acts, newest first; with `claim` only those about it, with `by` only those of this person."""
    query = _entries().order_by(Event.id.desc()).limit(limit)
    if claim is not None:
        query = query.where(Event.claim == claim)
    if by:
        query = query.where(Checker.name == by)
    return [_entry(*row) for row in session.execute(query)]


def latest(session: Session) -> int:
    """The id of the newest entry, which reports name as the case's version; 0 where nothing was done yet."""
    return session.scalar(select(func.max(Event.id))) or 0


def people(session: Session) -> list[str]:
    """Who did anything, by name."""
    return list(session.scalars(select(Checker.name).where(
        select(Event.id).where(Event.checker_id == Checker.id).exists()).order_by(Checker.name)))


def entry(session: Session, event_id: int) -> HistoryEntry | None:
    """One entry of the history."""
    row = session.execute(_one_entry(), {"id": event_id}).one_or_none()
    return _entry(*row) if row else None


def changes(session: Session, event_id: int) -> list[RowChange]:
    """Which rows an entry changed, each before and after."""
    kept = session.scalar(select(Event.changes).where(Event.id == event_id))
    return [RowChange(**change) for change in json.loads(kept or "[]")]


def last_of_step(session: Session, step: int) -> HistoryEntry:
    """The newest entry of a step: the one that says how it came out."""
    row = session.execute(_newest_entry(), {"step": step}).one()
    return _entry(*row)


def undoable(session: Session, apart: frozenset[int] = frozenset()) -> int | None:
    """The newest step that is not undone, but for those `apart`. What came before the trash was emptied is no step any
    more."""
    step = session.scalar(_to_undo(), {"apart": json.dumps(list(apart))})
    return None if step is None or _emptied_since(session, step) else step


def redoable(session: Session, apart: frozenset[int] = frozenset()) -> int | None:
    """The oldest of the steps undone since anything new was done; what is `apart` counts for neither."""
    ids = json.dumps(list(apart))
    newest = session.scalar(_newest_step(), {"apart": ids}) or 0
    step = session.scalar(_to_redo(), {"newest": newest, "apart": ids})
    return None if step is None or _emptied_since(session, newest) else step


def _emptied_since(session: Session, id: int) -> bool:
    """Whether rows that steps up to this entry name may be gone for good."""
    return session.scalar(_EMPTIED, {"since": id}) is not None


def of_step(session: Session, step: int) -> list[Event]:
    """The entries that make one step, oldest first."""
    return list(session.scalars(select(Event).where(Event.step == step).order_by(Event.id)))


# Made once: to make a statement takes as long as to run it, and each act runs these.
_LAST = select(Event.__table__).order_by(Event.id.desc()).limit(1)
_ENTER = insert(Event.__table__)
_EMPTIED = select(Event.id).where(Event.id > bindparam("since"), Event.act == Act.EMPTY_TRASH.value).limit(1)


def write(session: Session, told: Told, changed: list[RowChange]) -> int:
    """Append an entry; return its id."""
    connection = session.connection()
    last = connection.execute(_LAST).one_or_none()
    id = last.id + 1 if last else 1
    row = {
        "id": id, "at": told.at, "checker_id": told.checker, "act": told.act.value, "sentence": told.sentence,
        "claim": told.claim, "changes": as_text(changed), "step": _step(last, id, told, changed),
        "undoes": told.undoes, "origin": told.origin, "prev_hash": last.hash if last else seed(session),
    }
    connection.execute(_ENTER, {**row, "hash": seal(row)})
    return id


def seal(row: dict) -> str:
    """The hash of an entry over all it says and the hash of the entry before."""
    said = [row[name] for name in ("prev_hash", "id", "at", "checker_id", "act", "sentence", "claim", "changes",
                                   "step", "undoes", "origin")]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def seed(session: Session) -> str:
    """What the first entry is sealed to: the library itself."""
    return hashlib.sha256(session.scalars(select(Library.uid)).one().encode()).hexdigest()


def broken_seals(session: Session) -> Iterator[int]:
    """The ids of entries whose seal does not fit what they say or the entry before."""
    before = seed(session)
    for row in session.execute(select(Event.__table__).order_by(Event.id).execution_options(yield_per=1000)).mappings():
        if row["prev_hash"] != before or seal(row) != row["hash"]:
            yield row["id"]
        before = row["hash"]


def _step(last: Row | None, id: int, told: Told, changed: list[RowChange]) -> int | None:
    if told.undoes is not None or not told.undoable:
        return None
    return last.step if last is not None and _goes_on(last, told, changed) else id


def _goes_on(last: Row, told: Told, changed: Iterable[RowChange]) -> bool:
    """Whether an act only goes on typing where the act before it left off."""
    return (told.act in TYPING and last.act == told.act and last.step is not None
            and last.checker_id == told.checker and last.claim == told.claim
            and 0 <= seconds_between(last.at, told.at) <= PAUSE
            and {(change["table"], change["id"]) for change in json.loads(last.changes)}
            == {(change.table, change.id) for change in changed})


def _undone(step):
    """Whether the newest entry about `step` is an undoing."""
    about = aliased(Event)
    newest = (select(about.act).where(about.undoes == step).order_by(about.id.desc()).limit(1)
              .correlate(Event).scalar_subquery())
    return func.coalesce(newest, "") == Act.UNDO.value


@cache
def _entries() -> Select:
    return select(Event.id, Event.at, Checker.name, Event.act, Event.sentence, Event.claim, Event.hash,
                  func.coalesce(_undone(Event.step), False)).join(Checker, Checker.id == Event.checker_id)


@cache
def _one_entry() -> Select:
    return _entries().where(Event.id == bindparam("id"))


@cache
def _newest_entry() -> Select:
    return _entries().where(Event.step == bindparam("step")).order_by(Event.id.desc()).limit(1)


def _is_apart(step):
    """Given as one value: a window may have done more than SQLite takes one by one."""
    return step.in_(select(func.json_each(bindparam("apart")).table_valued("value").c.value))


@cache
def _newest_step() -> Select:
    return (select(Event.id).where(Event.step.is_not(None), ~_is_apart(Event.step))
            .order_by(Event.id.desc()).limit(1))


@cache
def _to_undo() -> Select:
    return (select(Event.step).where(Event.step.is_not(None), ~_is_apart(Event.step), ~_undone(Event.step))
            .order_by(Event.step.desc()).limit(1))


@cache
def _to_redo() -> Select:
    return select(func.min(Event.undoes)).where(Event.id > bindparam("newest"), ~_is_apart(Event.undoes),
                                                _undone(Event.undoes))


def _entry(id, at, by, act, sentence, claim, hash, undone) -> HistoryEntry:
    return HistoryEntry(id=id, at=at, by=by, act=Act(act), sentence=sentence, claim=claim, undone=bool(undone),
                        hash=hash)
