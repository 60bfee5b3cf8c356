"""Undo and redo: acts that put rows back as the history has them.

A row is only put back if it still is as the act left it; else somebody is told (Stale) and nothing is changed.
"""

import json
from typing import Any

from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from workbench.domain.acts import Act
from workbench.domain.errors import NothingToUndo, Stale
from workbench.store.acts import history
from workbench.store.acts.journal import Journal, Row
from workbench.store.schema.tables import JOURNALLED, Event

LATER = "Take back first what was done later, in the window where it was done."


def undo(session: Session, journal: Journal, apart: frozenset[int] = frozenset()) -> list[Event]:
    """Put the rows of the newest step, but for those `apart`, back as they were before it. Returns the step's entries,
    oldest first."""
    step = history.undoable(session, apart)
    if step is None:
        raise NothingToUndo("There is nothing to undo.")
    events = history.of_step(session, step)
    _begin(session)
    for event in reversed(events):
        for change in reversed(json.loads(event.changes)):
            _put(session, journal, change, expected=change["after"], target=change["before"])
    return events


def redo(session: Session, journal: Journal, apart: frozenset[int] = frozenset()) -> list[Event]:
    """Put the rows of the step undone last, but for those `apart`, back as they were after it. Returns the step's
    entries, oldest first."""
    step = history.redoable(session, apart)
    if step is None:
        raise NothingToUndo("There is nothing to redo.")
    events = history.of_step(session, step)
    _begin(session)
    for event in events:
        for change in json.loads(event.changes):
            _put(session, journal, change, expected=change["before"], target=change["after"])
    return events


def sentence(act: Act, events: list[Event]) -> str:
    """How the history tells of an undo or redo."""
    said = events[-1].sentence
    return f"Undid: {said}" if act is Act.UNDO else f"Redid: {said}"


def _begin(session: Session) -> None:
    # Rows come back one by one; whether they fit together is asked at the commit.
    session.execute(text("PRAGMA defer_foreign_keys=ON"))


def _put(session: Session, journal: Journal, change: dict[str, Any], *, expected: Row | None, target: Row | None):
    table = JOURNALLED.get(change["table"])
    known = set(table.c.keys()) if table is not None else set()
    if not known.issuperset(expected or {}) or not known.issuperset(target or {}):
        raise Stale("This was done with an older version of the library and cannot be undone any more.",
                    "Change it by hand.")
    with journal.touching(change["table"], change["id"]) as current:
        if not _is_as(current, expected):
            raise Stale("What this act changed has been changed since.", LATER)
        here = table.c.id == change["id"]
        if target is None:
            session.execute(delete(table).where(here))
        elif expected is None:
            session.execute(insert(table).values(**target))
        else:
            session.execute(update(table).where(here).values(**target))


def _is_as(current: Row | None, expected: Row | None) -> bool:
    if current is None or expected is None:
        return current is expected
    return all(current[column] == value for column, value in expected.items())
