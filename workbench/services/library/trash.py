"""The trash: look what is set aside, and let it go for good."""

from collections.abc import Callable
from dataclasses import replace

from workbench.domain.acts import Act
from workbench.domain.errors import Stale
from workbench.domain.trash import Trash
from workbench.services.deciding.claims import shortened
from workbench.store import trash as rows
from workbench.store.archive import Archive

NAMED = 20
"""How many things the history names one by one."""


def contents(archive: Archive) -> Trash:
    """What "Empty trash" would take, and what it would leave, with why."""
    with archive.read() as session:
        return _measured(archive, rows.contents(session))


def empty(archive: Archive, expected: Trash | None = None, *, origin: object = None,
          progress: Callable[[int, int], None] | None = None) -> Trash:
    """Delete for good what is set aside: one act that nothing takes back. The history keeps its sentences. Stale where
    the trash holds something else than `expected`, which the person was asked about. Answers what went."""
    with archive.act(Act.EMPTY_TRASH, origin, undoable=False) as work:
        found = _measured(archive, rows.contents(work.session))
        if expected is not None and found != expected:
            raise Stale("The trash holds something else by now, so nothing was deleted.", "Look at it again.")
        if found.is_empty:
            return found
        _, hashes = rows.empty(work)
        archive.originals.note_going(hashes)
        work.is_told = True
        work.say(_sentence(found))
    # Only now: had the act failed, its originals would still be needed.
    rows.finish(archive, progress)
    return found


def _measured(archive: Archive, trash: Trash) -> Trash:
    return replace(trash, undone=tuple((sha256, archive.originals.size(sha256)) for sha256, _ in trash.undone))


def _sentence(trash: Trash) -> str:
    going = trash.going
    names = ", ".join(f"“{shortened(one.name)}”" for one in going[:NAMED])
    more = f" and {len(going) - NAMED} more" if len(going) > NAMED else ""
    undone = f" {len(trash.undone)} files of undone imports went too." if trash.undone else ""
    return f"Emptied the trash for good: {names}{more}.{undone}" if going else f"Emptied the trash for good.{undone}"
