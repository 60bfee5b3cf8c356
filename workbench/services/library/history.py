"""What was done, by whom and when; and going back and forth in it."""

from dataclasses import replace

from workbench.domain.acts import Act, Change, HistoryEntry
from workbench.store import second_checks
from workbench.store.acts import history as rows
from workbench.store.archive import Archive

TELLING = frozenset({Act.RATE, Act.WRITE_RATIONALE, Act.SIGN_OFF, Act.CORRECT_VERDICT, Act.UPDATE_VERDICT,
                     Act.SEARCHED_IN_VAIN, Act.GIVE_SECOND_CHECK, Act.SETTLE_SECOND_CHECK, Act.UNDO, Act.REDO})
"""Acts whose sentences tell of a verdict."""

VEIL = "Kept from you until you have given your second check."


def entries(archive: Archive, *, claim: int | None = None, by: str = "", limit: int = 200) -> list[HistoryEntry]:
    """The latest acts, newest first; with `claim` only those that touched it, with `by` only those of this person."""
    with archive.read() as session:
        found = rows.entries(session, claim=claim, by=by, limit=limit)
        return _veiled(found, second_checks.blind(session, archive.checker_name))


def people(archive: Archive) -> list[str]:
    """The names of those who did anything in this library."""
    with archive.read() as session:
        return rows.people(session)


def undo(archive: Archive, *, apart: frozenset[int] = frozenset(), origin: object = None) -> Change:
    """Take back the last act, but for the entries `apart`: what another window does and takes back. That is an act too,
    so the history stays true. `NothingToUndo` where there is none."""
    return archive.undo(origin, apart=apart)


def redo(archive: Archive, *, apart: frozenset[int] = frozenset(), origin: object = None) -> Change:
    """Do again what was taken back last."""
    return archive.redo(origin, apart=apart)


def undoable(archive: Archive, *, apart: frozenset[int] = frozenset()) -> HistoryEntry | None:
    """The act that `undo` would take back."""
    return _one_veiled(archive, archive.undoable(apart))


def redoable(archive: Archive, *, apart: frozenset[int] = frozenset()) -> HistoryEntry | None:
    """The act that `redo` would do again."""
    return _one_veiled(archive, archive.redoable(apart))


def _veiled(found: list[HistoryEntry], hidden: frozenset[int]) -> list[HistoryEntry]:
    """The entries without what would tell a second checker how a claim was rated."""
    return [replace(entry, sentence=VEIL) if entry.claim in hidden and entry.act in TELLING else entry
            for entry in found]


def _one_veiled(archive: Archive, entry: HistoryEntry | None) -> HistoryEntry | None:
    if entry is None:
        return None
    with archive.read() as session:
        return _veiled([entry], second_checks.blind(session, archive.checker_name))[0]
