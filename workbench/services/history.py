"""What was done, by whom and when; and going back and forth in it."""

from workbench.domain.acts import Change, HistoryEntry
from workbench.store import history as rows
from workbench.store.archive import Archive


def entries(archive: Archive, *, claim: int | None = None, by: str = "", limit: int = 200) -> list[HistoryEntry]:
    """The latest acts, newest first; with `claim` only those that touched it, with `by` only those of this person."""
    with archive.read() as session:
        return rows.entries(session, claim=claim, by=by, limit=limit)


def people(archive: Archive) -> list[str]:
    """The names of those who did anything in this library."""
    with archive.read() as session:
        return rows.people(session)


def undo(archive: Archive, *, origin: object = None) -> Change:
    """Take back the last act. That is an act too, so the history stays true. `NothingToUndo` where there is none."""
    return archive.undo(origin)


def redo(archive: Archive, *, origin: object = None) -> Change:
    """Do again what was taken back last."""
    return archive.redo(origin)


def undoable(archive: Archive) -> HistoryEntry | None:
    """The act that `undo` would take back."""
    return archive.undoable()


def redoable(archive: Archive) -> HistoryEntry | None:
    """The act that `redo` would do again."""
    return archive.redoable()
