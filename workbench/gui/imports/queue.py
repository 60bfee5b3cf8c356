"""The queue of files to be read. Each is read in a job and kept by one act; a failure stops nobody else."""

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.domain.documents import Role
from workbench.domain.errors import PasswordNeeded, WorkbenchError
from workbench.gui.desk import Desk
from workbench.gui.jobs import Job
from workbench.services import importing
from workbench.services.importing import Failed, Imported, Prepared

AT_ONCE = 2
"""Files read at the same time: the checker's own work goes first."""


class ImportState(StrEnum):
    WAITING = "waiting"
    READING = "reading"
    KEEPING = "keeping"
    DONE = "done"
    ALREADY_HERE = "already here"
    FAILED = "failed"
    CANCELLED = "cancelled"
    LEFT = "left"


AGAIN = (ImportState.FAILED, ImportState.CANCELLED, ImportState.LEFT)
"""What can be tried again."""
ENDED = (ImportState.DONE, ImportState.ALREADY_HERE, *AGAIN)


@dataclass(eq=False)
class Item:
    """One file or pasted text on its way in."""

    number: int
    name: str
    case: int
    role: Role
    path: Path | None = None
    text: str = ""
    state: ImportState = ImportState.WAITING
    pieces: tuple[int, int] = (0, 0)
    error: WorkbenchError | None = None
    document: int | None = None
    job: Job | None = field(default=None, repr=False)

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED

    @property
    def is_locked(self) -> bool:
        """It only waits for its password."""
        return self.state is ImportState.FAILED and isinstance(self.error, PasswordNeeded)


class ImportQueue(QObject):
    """`added` and `changed` are news of one item; `imported(item)` comes once for each document that is in."""

    added = Signal(object)
    changed = Signal(object)
    cleared = Signal()
    imported = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None):
        super().__init__(parent)
        self._desk = desk
        self._numbers = count(1)
        self.items: list[Item] = []

    def add_paths(self, paths: list[Path], case_id: int, role: Role) -> None:
        """Read these files and folders; folders are walked in a job."""
        self._desk.run(_walk, paths, title="Looking into folders", quiet=True,
                       done=lambda found: self._add_walked(found, case_id, role))

    def add_text(self, text: str, title: str, case_id: int, role: Role) -> None:
        """Make a document of pasted text."""
        self._add(Item(next(self._numbers), title or "Pasted text", case_id, role, text=text))
        self._go_on()

    def retry(self, item: Item) -> None:
        """Try one again that failed, was cancelled, or was left when the window was closed."""
        item.state, item.error, item.pieces = ImportState.WAITING, None, (0, 0)
        self.changed.emit(item)
        self._go_on()

    def unlock(self, item: Item, password: str) -> None:
        """Read a locked file with its password, which is handed on and kept nowhere."""
        if item.is_locked and password:
            item.error, item.pieces = None, (0, 0)
            self._read(item, password=password)

    def cancel(self, item: Item) -> None:
        """Drop one that waits or is being read."""
        if item.state in (ImportState.WAITING, ImportState.READING):
            if item.job is not None:
                item.job.cancel()
            item.state = ImportState.CANCELLED
            self.changed.emit(item)
            self._go_on()

    def clear_ended(self) -> None:
        """Take from the list what is done. Failures stay until they are dealt with."""
        self.items = [item for item in self.items if not item.has_ended or item.state is ImportState.FAILED]
        self.cleared.emit()

    def forget(self, item: Item) -> None:
        """Take one that has ended from the list."""
        if item.has_ended:
            self.items.remove(item)
            self.cleared.emit()

    def left(self) -> list[dict]:
        """What is not in the library when all jobs have ended, for the window's memory."""
        return [{"name": item.name, "case": item.case, "role": item.role.value, "text": item.text,
                 "path": str(item.path) if item.path else ""}
                for item in self.items
                if not item.has_ended and not (item.state is ImportState.KEEPING and item.job.has_answer())]

    def take_up(self, left: list[dict], cases: Collection[int]) -> list[Item]:
        """List what was left when the window was closed, unless its case is gone. It is not read before it is asked
        for. What makes no sense raises, as everywhere in the memory."""
        found = [Item(next(self._numbers), str(one["name"]), int(one["case"]), Role(one["role"]),
                      path=Path(one["path"]) if one["path"] else None, text=str(one["text"]), state=ImportState.LEFT)
                 for one in left]
        found = [item for item in found if item.case in cases]
        for item in found:
            self._add(item)
        return found

    @property
    def under_way(self) -> int:
        return sum(not item.has_ended for item in self.items)

    @property
    def failed(self) -> int:
        return sum(item.state is ImportState.FAILED for item in self.items)

    def _add_walked(self, found: tuple[list[Path], list[Failed]], case_id: int, role: Role) -> None:
        files, failures = found
        for path in files:
            self._add(Item(next(self._numbers), path.name, case_id, role, path=path))
        for failure in failures:
            path = Path(failure.file)
            self._add(Item(next(self._numbers), path.name, case_id, role, path=path, state=ImportState.FAILED,
                           error=failure.error))
        self._go_on()

    def _add(self, item: Item) -> None:
        self.items.append(item)
        self.added.emit(item)

    def _go_on(self) -> None:
        """Start as many as may be read at the same time."""
        busy = sum(item.state in (ImportState.READING, ImportState.KEEPING) for item in self.items)
        for item in [one for one in self.items if one.state is ImportState.WAITING][:max(0, AT_ONCE - busy)]:
            self._read(item)

    def _read(self, item: Item, **how: str) -> None:
        item.state = ImportState.READING
        self.changed.emit(item)
        work, arguments = (importing.prepare, (item.path,)) if item.path else (importing.prepare_text,
                                                                               (item.text, item.name))
        item.job = self._desk.run(work, *arguments, title=f"Reading {item.name}", **how,
                                  on_progress=lambda done, total: self._progress(item, done, total),
                                  done=lambda prepared: self._keep(item, prepared),
                                  failed=lambda error: self._fail(item, error))

    def _progress(self, item: Item, done: int, total: int) -> None:
        item.pieces = (done, total)
        self.changed.emit(item)

    def _keep(self, item: Item, prepared: Prepared) -> None:
        """Commit what was read: in a thread, because a long document's passages take a while to write."""
        if item.state is ImportState.CANCELLED:
            return
        item.state = ImportState.KEEPING
        self.changed.emit(item)
        item.job = self._desk.search(importing.keep, item.case, item.role, prepared, title=f"Saving {item.name}",
                                     writes=True,
                                     done=lambda kept: self._kept(item, kept),
                                     failed=lambda error: self._fail(item, error))

    def _kept(self, item: Item, kept: Imported) -> None:
        item.document = kept.document.id
        item.name = kept.document.name
        item.state = ImportState.ALREADY_HERE if kept.duplicate_of else ImportState.DONE
        item.text = ""
        self.changed.emit(item)
        self.imported.emit(item)
        self._go_on()

    def _fail(self, item: Item, error: WorkbenchError) -> None:
        if item.state is not ImportState.CANCELLED:
            item.state, item.error = ImportState.FAILED, error
            self.changed.emit(item)
        self._go_on()


def _walk(paths: list[Path]) -> tuple[list[Path], list[Failed]]:
    """The job: the files of these paths, and what could not be looked into."""
    failed: list[Failed] = []
    return list(importing.walk(paths, failed)), failed
