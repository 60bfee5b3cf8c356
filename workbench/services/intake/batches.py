"""Bring many documents in at once: the rows of a table of articles, the plain texts of a folder.

They are read and staged in small pieces, so that whoever else writes never waits long, and come into the case by one
act at the end: one row of history, undone at once. Cancelled in between, nothing has come in.
"""

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from workbench import readers
from workbench.domain.acts import Act
from workbench.domain.documents import Reading, Role
from workbench.domain.errors import FileUnreadable, ReadingCancelled, ReadingError, WorkbenchError
from workbench.services.intake.ahead import begun_early, in_order
from workbench.services.intake.prepared import Prepared, hash_of, metadata_of
from workbench.services.intake.tables import Row, Table, rows
from workbench.store import batches as kept
from workbench.store import view_changes
from workbench.store.archive import Archive

AT_A_TIME, LETTERS = 40, 500_000
"""Documents staged in one transaction, and characters after which no other comes into it: a verdict given meanwhile
waits for no more than that."""
FEW = 60
"""Rows of a table read here: that takes as long as to start a worker, and nothing of them has to be parsed."""
SHORT = 100_000
"""Characters of a row's text up to which it is read by a worker that others are read by."""

READERS, TEXTS_A_READER = min(3, os.cpu_count() or 1), 200
"""Plain texts read at the same time, each in a warm worker: while an answer is looked through another comes. To start
one more takes as long as to read a hundred articles, so it must have some to read."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
RowRead = tuple[int, int, Prepared | ReadingError]
"""A row's number, the bytes of the table until then, and what came of it."""


@dataclass(slots=True)
class Batch:
    """What came of it: the documents' ids in order, with whether each was in the library before; what failed, by name;
    and how many have come into the case."""

    documents: list[tuple[int, bool]] = field(default_factory=list)
    failed: list[tuple[str, WorkbenchError]] = field(default_factory=list)
    came_in: int = 0


def import_table(archive: Archive, table: Table, case_id: int, role: Role, *, progress: Progress | None = None,
                 cancelled: Cancelled | None = None, origin: object = None) -> Batch:
    """A document for each row of a table of articles, by one act. A row that fails is listed and the others go on; a
    row that cannot be told from the next ends the table, and what came before it comes in."""
    sha256, _ = hash_of(table.path)
    batch = Batch()
    _stage_all(archive, _of_rows(table, batch, progress, cancelled), batch)
    if progress:
        progress(table.size, table.size)
    _finish(archive, batch, case_id, role, table.path, sha256, "article", origin)
    return batch


def import_texts(archive: Archive, paths: Iterable[Path], folder: Path, case_id: int, role: Role, *,
                 progress: Progress | None = None, cancelled: Cancelled | None = None,
                 origin: object = None) -> Batch:
    """The plain texts of a folder, by one act. `paths` are files for which `is_plain_file` holds."""
    batch, paths = Batch(), list(paths)
    _stage_all(archive, _of_files(paths, batch, progress, cancelled), batch)
    _finish(archive, batch, case_id, role, folder, "", "text", origin)
    return batch


def is_plain_file(path: Path) -> bool:
    """Whether a file is a short plain text, which is read with others in one worker."""
    try:
        if not 0 < path.stat().st_size <= readers.LONGEST_TEXT:
            return False
        return readers.is_plain(path.read_bytes(), path.name)
    except OSError:
        return False


def prepare_row(path: Path, row: Row, reading: Reading) -> Prepared:
    """Make a document of a row of a table; what its columns say comes before what the text tells."""
    name = f"{path.name}#{row.number}"
    told = {field: value for field, value in asdict(row.metadata).items() if value}
    return Prepared(name, f"{path.absolute()}#{row.number}", row.original, hashlib.sha256(row.original).hexdigest(),
                    len(row.original), reading, replace(metadata_of(reading), **told))


def _of_rows(table: Table, batch: Batch, progress: Progress | None,
             cancelled: Cancelled | None) -> Generator[Prepared, None, None]:
    with ExitStack() as stack:
        free = SimpleQueue()
        for _ in range(READERS):  # each starts when the first text is read by it
            free.put(stack.enter_context(readers.TextReader()))
        for answer in stack.enter_context(closing(in_order(_to_read(table, free, cancelled), READERS))):
            _ask(cancelled, table.path.name)
            number, done, read = answer.result()
            if isinstance(read, ReadingError):
                batch.failed.append((f"{table.path}#{number}", read))
            else:
                yield read
            if progress:
                progress(min(done, table.size), table.size)


def _to_read(table: Table, free: SimpleQueue, cancelled: Cancelled | None) -> Iterator[Callable[[], RowRead]]:
    """How to read each row."""
    number = done = 0
    try:
        for row in rows(table):
            number, done = row.number, row.done
            yield partial(_row, table.path, row, free, cancelled)
    except ReadingCancelled:
        raise
    except ReadingError as error:
        ending = number + 1, done, error
        yield lambda: ending  # in its turn: what stands before it comes in


def _row(path: Path, row: Row, free: SimpleQueue, cancelled: Cancelled | None) -> RowRead:
    try:
        reading = _reading_of(row, f"{path.name}#{row.number}", free, cancelled)
        return row.number, row.done, prepare_row(path, row, reading)
    except ReadingCancelled:
        raise
    except ReadingError as error:
        return row.number, row.done, error


def _reading_of(row: Row, name: str, free: SimpleQueue, cancelled: Cancelled | None) -> Reading:
    """What is read of a row's text: of the first ones here, then by a worker, so that this process only stores them."""
    if row.number <= FEW or len(row.text) > SHORT or not row.text.strip():
        return readers.read_text(row.text, name=name)
    with _one_of(free) as reader:
        return reader.read(row.text.encode("utf-8", "replace"), name, cancelled, pasted=True)


@contextmanager
def _one_of(free: SimpleQueue) -> Iterator["readers.TextReader"]:
    reader = free.get()
    try:
        yield reader
    finally:
        free.put(reader)


def _of_files(paths: list[Path], batch: Batch, progress: Progress | None,
              cancelled: Cancelled | None) -> Generator[Prepared, None, None]:
    with ExitStack() as stack:
        free, many = SimpleQueue(), min(READERS, 1 + len(paths) // TEXTS_A_READER)
        for _ in range(many):
            free.put(stack.enter_context(readers.TextReader()))
        jobs = (partial(_read, free, path, cancelled) for path in paths)
        answers = stack.enter_context(closing(in_order(jobs, many)))
        for done, (path, answer) in enumerate(zip(paths, answers, strict=True)):
            _ask(cancelled, path.name)
            try:
                yield answer.result()
            except OSError:
                batch.failed.append((str(path), FileUnreadable(f"{path.name} cannot be read any more.")))
            except ReadingCancelled:
                raise
            except ReadingError as error:
                batch.failed.append((str(path), error))
            if progress:
                progress(done + 1, len(paths))


def _read(free: SimpleQueue, path: Path, cancelled: Cancelled | None) -> Prepared:
    """What is read of a plain text, by one of the readers that are free."""
    data = path.read_bytes()
    with _one_of(free) as reader:
        reading = reader.read(data, path.name, cancelled)
    return Prepared(path.name, str(path.absolute()), data, hashlib.sha256(data).hexdigest(), len(data), reading,
                    metadata_of(reading))


def _stage_all(archive: Archive, prepared: Generator[Prepared, None, None], batch: Batch) -> None:
    """Keep what is read, piece by piece, where nobody sees it yet."""
    known = view_changes.KnownLines()
    for some in pieces(begun_early(prepared, 2 * AT_A_TIME)):
        batch.documents += stage(archive, some, known)


def pieces(prepared: Iterable[Prepared]) -> Iterator[list[Prepared]]:
    """As many at a time as are stored in a moment."""
    piece, letters = [], 0
    for one in prepared:
        piece.append(one)
        letters += len(one.reading.text)
        if len(piece) == AT_A_TIME or letters >= LETTERS:
            yield piece
            piece, letters = [], 0
    if piece:
        yield piece


def stage(archive: Archive, some: list[Prepared], known: view_changes.KnownLines) -> list[tuple[int, bool]]:
    """Keep a piece in one transaction, in no case yet. Answers the ids, and whether each was in the library before;
    `known` is what checkers said of the lines of other documents."""
    archive.originals.keep_many({one.sha256: one.original for one in some})
    with archive.read() as session:
        some = [replace(one, reading=known.applied(session, one.reading, one.metadata)) for one in some]
    with archive.act(Act.IMPORT_DOCUMENT, undoable=False) as work:
        archive.originals.keep_many({one.sha256: one.original for one in some})  # emptying the trash may have taken one
        found = kept.stage(work, [_staged(one) for one in some])
    return [found[one.sha256] for one in some]


def _finish(archive: Archive, batch: Batch, case_id: int, role: Role, path: Path, sha256: str, one: str,
            origin: object) -> None:
    with archive.act(Act.IMPORT_DOCUMENT, origin) as work:
        batch.came_in = kept.put_into_case(work, case_id, role, [id for id, _ in batch.documents], file=path.name,
                                           came_from=str(path.absolute()), sha256=sha256)
        many = f"{batch.came_in:,} {one}{'' if batch.came_in == 1 else 's'}"
        work.say(f"Imported {many} of “{path.name}” as {role.value}{'' if batch.came_in == 1 else 's'}.")


def _staged(one: Prepared) -> kept.Staged:
    return kept.Staged(one.reading, one.sha256, one.size, one.file, one.came_from, one.metadata)


def _ask(cancelled: Cancelled | None, name: str) -> None:
    if cancelled and cancelled():
        raise ReadingCancelled(f"Importing {name} was stopped; nothing of it has come in.")
