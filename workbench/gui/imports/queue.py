"""The queue of files to be read. Each is read in a job and kept by one act; a failure stops nobody else."""

from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.domain.documents import Document, Role
from workbench.domain.errors import FormatUnknown, NoTextFound, WorkbenchError
from workbench.gui.along import Along
from workbench.gui.desk import Desk
from workbench.gui.imports.item import AGAIN, ENDED, ImportState, Item, how_to_read, left_of, taken_up
from workbench.gui.language import tr
from workbench.gui.turns import next_turn
from workbench.services.intake import batches, importing, tables
from workbench.services.intake.columns import Columns
from workbench.services.intake.importing import Failed, Imported, Prepared
from workbench.services.intake.tables import Table
from workbench.services.reading import documents

__all__ = ["AGAIN", "ENDED", "ImportQueue", "ImportState", "Item"]

AT_ONCE = 2
"""Files read at the same time: the checker's own work goes first."""


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

    def add_paths(self, paths: list[Path], case_id: int, role: Role, names_case: str = "") -> None:
        """Read these files and folders; folders are walked in a job. One that comes alone may name its case."""
        self._desk.run(_walk, paths, title=tr("Looking through folders"), quiet=True,
                       done=lambda found: self._add_walked(found, case_id, role, names_case))

    def add_text(self, text: str, title: str, case_id: int, role: Role, names_case: str = "") -> None:
        """Make a document of pasted text."""
        self._add(Item(next(self._numbers), title or tr("Pasted text"), case_id, role, text=text,
                       names_case=names_case))
        self._go_on()

    def add_address(self, address: str, case_id: int, role: Role, names_case: str = "") -> None:
        """Fetch the page at an address."""
        self._add(Item(next(self._numbers), address, case_id, role, address=address, names_case=names_case))
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
        if item.state in (ImportState.WAITING, ImportState.READING, ImportState.ASKING):
            if item.job is not None:
                item.job.cancel()
            item.state = ImportState.CANCELLED
            self._end_along(item)
            self.changed.emit(item)
            self._go_on()

    def clear_ended(self) -> None:
        """Take from the list what is done. Failures stay until they are dealt with."""
        self.items = [item for item in self.items if not item.has_ended or item.state is ImportState.FAILED]
        self.cleared.emit()

    def forget(self, *items: Item) -> None:
        """Take some that have ended from the list."""
        self.items = [item for item in self.items if item not in items or not item.has_ended]
        self.cleared.emit()

    def left(self) -> list[dict]:
        """What is not in the library when all jobs have ended, for the window's memory."""
        return left_of(self.items)

    def take_up(self, left: list[dict], cases: Collection[int]) -> list[Item]:
        """List what was left when the window was closed. It is not read before it is asked for."""
        found = taken_up(left, cases, self._numbers)
        for item in found:
            self._add(item)
        return found

    @property
    def under_way(self) -> int:
        return sum(not item.has_ended for item in self.items)

    @property
    def failed(self) -> int:
        return sum(item.state is ImportState.FAILED for item in self.items)

    def _add_walked(self, found: tuple[list[tuple[Path, bool]], list[Failed]], case_id: int, role: Role,
                    names_case: str) -> None:
        files, failures = found  # (path, whether a folder led to it)
        for path, in_folder in files:
            self._add(Item(next(self._numbers), path.name, case_id, role, path=path, in_folder=in_folder,
                           names_case=names_case if len(files) == 1 and not in_folder else ""))
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

    def _read(self, item: Item, **how: str | bool) -> None:
        if item.prepared is not None:
            prepared, item.prepared = item.prepared, None
            self._keep(item, prepared)
            return
        item.state = ImportState.READING
        self.changed.emit(item)
        if item.path and not item.as_one and tables.may_be(item.path):
            self._look_at_table(item)
            return
        if item.path:
            how["arrived"] = self._along(item).pages.add
        if item.address:
            how = {"allow_private": self._desk.settings.allow_private}
        work, arguments = how_to_read(item)
        item.job = self._desk.run(work, *arguments, title=tr("Fetching {name}", name=item.name) if item.address
                                  else tr("Reading {name}", name=item.name),
                                  **how,
                                  on_progress=lambda done, total: self._progress(item, done, total),
                                  done=lambda prepared: self._keep(item, prepared),
                                  failed=lambda error: self._fail(item, error))

    def _along(self, item: Item) -> Along:
        """What can be read of an item while the rest of it comes in."""
        item.along = Along(item.name, item.role)
        item.along.stop_wanted.connect(lambda: self.cancel(item))
        return item.along

    def _end_along(self, item: Item) -> None:
        along, item.along = item.along, None
        if along is not None:
            along.end(item.document, item.error)

    def _look_at_table(self, item: Item) -> None:
        item.job = self._desk.run(tables.look, item.path, title=tr("Looking at {name}", name=item.name), quiet=True,
                                  done=lambda table: self._looked(item, table),
                                  failed=lambda error: self._fail(item, error))

    def _looked(self, item: Item, table: Table | None) -> None:
        """A table of articles waits until its columns are confirmed; any other table is a document like others."""
        if item.state is ImportState.CANCELLED:
            return
        if table is None or not table.columns.are_articles:
            item.table, item.as_one = table, True
            self._read(item)
            return
        item.table, item.state = table, ImportState.ASKING
        self.changed.emit(item)
        self._go_on()

    def import_rows(self, item: Item, columns: Columns) -> None:
        """The columns are confirmed: a document a row."""
        item.table = replace(item.table, columns=columns)
        item.state, item.pieces = ImportState.READING, (0, 0)
        self.changed.emit(item)
        item.job = self._desk.search(batches.import_table, item.table, item.case, item.role, writes=True,
                                     title=tr("Importing {name}", name=item.name),
                                     on_progress=lambda done, total: self._progress(item, done, total),
                                     done=lambda batch: self._rows_kept(item, batch),
                                     failed=lambda error: self._fail(item, error))

    def import_as_one(self, item: Item) -> None:
        """The table is one document, a line a row."""
        item.as_one = True
        self._read(item)

    def _rows_kept(self, item: Item, batch: batches.Batch) -> None:
        item.many, item.rows_failed = len(batch.documents), len(batch.failed)
        if not batch.documents:
            self._fail(item, batch.failed[0][1] if batch.failed else NoTextFound(tr("{name} holds no articles.",
                                                                                    name=item.name)))
            return
        item.document = batch.documents[0][0]
        item.state = ImportState.DONE if batch.came_in else ImportState.ALREADY_HERE
        self.changed.emit(item)
        self.imported.emit(item)
        self._go_on()

    def _progress(self, item: Item, done: int, total: int) -> None:
        item.pieces = (done, total)
        if item.along is not None:
            item.along.come(done, total)
        self.changed.emit(item)

    def _keep(self, item: Item, prepared: Prepared) -> None:
        """Commit what was read: in a thread, because a long document's passages take a while to write."""
        if item.state is ImportState.CANCELLED:
            return
        item.state = ImportState.KEEPING
        if item.along is not None:
            item.along.save()
        self.changed.emit(item)
        item.job = self._desk.search(importing.keep, item.case, item.role, prepared, instead_of=item.names_case,
                                     title=tr("Saving {name}", name=item.name), writes=True,
                                     done=lambda kept: self._soon(lambda: self._kept(item, kept, prepared)),
                                     failed=lambda error: self._fail(item, error))

    def _soon(self, does: Callable[[], None]) -> None:
        """The panels show first what has changed, and nobody's scrolling waits for both."""
        next_turn(self._desk.jobs, self, does)

    def _kept(self, item: Item, kept: Imported, prepared: Prepared) -> None:
        item.document = kept.document.id
        item.name = kept.document.name
        item.without_text, item.pieces = _without_text(kept.document), (0, 0)
        item.warnings = kept.document.warnings
        item.state = ImportState.ALREADY_HERE if kept.duplicate_of else ImportState.DONE
        item.text = ""
        item.was_read_along = item.along is not None and (item.along.is_open or item.along.was_closed)
        self._end_along(item)
        self.changed.emit(item)
        self.imported.emit(item)
        self._add_attached(item, prepared)
        self._go_on()

    def _add_attached(self, message: Item, prepared: Prepared) -> None:
        """What a message brought with it, each in a line of its own: to be kept, or why it could not be read."""
        for one in prepared.attached:
            item = Item(next(self._numbers), one.file, message.case, message.role)
            if isinstance(one, Prepared):
                item.prepared = one
            else:
                item.state, item.error = ImportState.FAILED, one.error
            self._add(item)

    def look_at(self, document_id: int) -> None:
        """A document is made searchable: its lines say so."""
        for item in self.items:
            if item.document == document_id:
                pages = self._desk.recogniser.pages(document_id)
                item.pieces = pages or (0, 0)
                if pages is None:
                    document = self._desk.read(documents.get, document_id)
                    item.without_text = _without_text(document) if document is not None else 0
                self.changed.emit(item)

    def _fail(self, item: Item, error: WorkbenchError) -> None:
        if item.state is not ImportState.CANCELLED:
            nothing = item.in_folder and isinstance(error, FormatUnknown)
            item.state, item.error = ImportState.NOT_A_DOCUMENT if nothing else ImportState.FAILED, error
            self._end_along(item)
            self.changed.emit(item)
        self._go_on()


def _without_text(document: Document) -> int:
    return len(document.pages_without_text) if document.can_be_made_searchable else 0


def _walk(paths: list[Path]) -> tuple[list[tuple[Path, bool]], list[Failed]]:
    """The job: the files of these paths, each with whether a folder led to it, and what could not be looked into."""
    failed: list[Failed] = []
    named = set(paths)
    return [(path, path not in named) for path in importing.walk(paths, failed)], failed
