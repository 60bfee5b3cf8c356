"""Bring documents in: read a file in a worker, then keep what was read by one act.

`prepare` is the job: values in, values out, no library. `keep` commits its answer. The two are apart so that the
window can read in the background and write on its own thread.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.documents import Document, Role
from workbench.domain.errors import FileUnreadable, FormatUnknown, LibraryError, ReadingCancelled, WorkbenchError
from workbench.readers.reading import LARGEST
from workbench.services.intake import batches, tables
from workbench.services.intake.ahead import in_order
from workbench.services.intake.prepared import Prepared, Unread, hash_of
from workbench.services.intake.preparing import Cancelled, prepare, prepare_text
from workbench.services.reading.view import apply_known
from workbench.store import cases, retrievals
from workbench.store import documents as rows
from workbench.store.acts.work import Work
from workbench.store.archive import Archive

AS_ONE = "none"
"""Instead of columns: a table is one document, a line a row."""

MANY_TEXTS = 12
"""Plain texts from which on a folder of them comes in as one act."""

READING_AT_ONCE = min(4, os.cpu_count() or 1)
"""Files read at the same time, each in a worker process of its own; they are kept one after the other, in order."""

TABLES = (*tables.DELIMITED, *tables.LINES)

__all__ = ["Failed", "Imported", "ImportResult", "Prepared", "import_paths", "keep", "keep_attached", "known_as",
           "link_known", "prepare", "prepare_text", "walk"]


@dataclass(frozen=True, slots=True)
class Imported:
    """A document in the library. `duplicate_of` is its id where the same file was there already."""

    document: Document
    duplicate_of: int | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be imported, and what can be said about it."""

    file: str
    error: WorkbenchError


@dataclass(slots=True)
class ImportResult:
    """What came of it. `not_documents` are files of folders that hold no text by their nature (pictures, programs):
    listed, and no fault of anybody."""

    documents: list[Imported] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    not_documents: list[Failed] = field(default_factory=list)


def keep(archive: Archive, case_id: int, role: Role, prepared: Prepared, *, instead_of: str = "",
         origin: object = None) -> Imported:
    """Put what was read into a case. The same file again is not stored twice: it is linked, and said so. A case that
    is still called `instead_of`, as nobody has named it, is named after the document's title."""
    with archive.act(Act.IMPORT_DOCUMENT, origin) as work:
        known = rows.by_hash(work.session, prepared.sha256)
        document_id = known.id if known else add(archive, work, prepared)
        if not known:
            apply_known(work, document_id, prepared.metadata)
        if prepared.retrieval is not None:
            retrievals.keep(work.session, prepared.sha256, prepared.retrieval)
        rows.put_into_case(work, case_id, document_id, role)
        document = rows.get(work.session, document_id, case_id)
        title = " ".join(document.metadata.title.split())
        if title and cases.name(work.session, case_id) == instead_of:
            cases.rename(work, case_id, cases.free_name(work.session, title, but=case_id))
        work.say(f"Imported “{document.name}” as a {document.role.value}.")
    return Imported(document, known.id if known else None)


def keep_attached(archive: Archive, case_id: int, role: Role, message: Prepared, failed: list[Failed], *,
                  origin: object = None) -> Iterator[Imported]:
    """Keep what a message brought with it, a document each; what could not be read goes to `failed`."""
    for one in message.attached:
        if isinstance(one, Unread):
            failed.append(Failed(one.file, one.error))
        else:
            yield keep(archive, case_id, role, one, origin=origin)


def known_as(archive: Archive, path: Path) -> Document | None:
    """The document that a file was imported as before, if it was; cheaper to ask than to read the file again."""
    # Devices, pipes and giants are not even opened; what is wrong with them is the reader's to say.
    if not os.path.isfile(path) or os.path.getsize(path) > LARGEST:
        return None
    sha256, _ = hash_of(Path(path))
    with archive.read() as session:
        return rows.by_hash(session, sha256)


def link_known(archive: Archive, case_id: int, role: Role, document_id: int, *, origin: object = None) -> Imported:
    """Give a document that the library has already a part in a case."""
    with archive.act(Act.IMPORT_DOCUMENT, origin) as work:
        rows.put_into_case(work, case_id, document_id, role)
        document = rows.get(work.session, document_id, case_id)
        work.say(f"Put “{document.name}” into the case as a {document.role.value}.")
    return Imported(document, document_id)


def import_paths(archive: Archive, paths: Sequence[Path | str], *, case_id: int, role: Role = Role.SOURCE,
                 columns: str | None = None, password: str = "",
                 progress: Callable[[int, int, str], None] | None = None,
                 cancelled: Cancelled | None = None) -> ImportResult:
    """Import files and folders, one act a file, a table or the many plain texts of a folder one act together. A file
    that fails is listed and the others go on.

    `columns` names what the columns of tables hold ("text=body,title=headline") where their names do not tell;
    `AS_ONE` imports a table as one document. `password` opens those that are locked.
    """
    result = ImportResult()
    files, named = list(walk(paths, result.failed)), set(map(Path, paths))
    files = _texts_together(archive, paths, files, case_id, role, result, progress, cancelled)
    read = in_order((partial(_read, archive, path, columns, password, cancelled) for path in files), READING_AT_ONCE)
    for done, (path, answer) in enumerate(zip(files, read, strict=True)):
        if cancelled and cancelled():
            break
        if progress:
            progress(done, len(files), path.name)
        try:
            for imported in _kept(archive, case_id, role, path, answer.result(), result.failed, cancelled):
                result.documents.append(imported)
        except LibraryError:
            # A full disk or a damaged library is no fault of this file, and the next would fare no better.
            raise
        except ReadingCancelled:
            break
        except FormatUnknown as error:
            (result.failed if path in named else result.not_documents).append(Failed(str(path), error))
        except WorkbenchError as error:
            result.failed.append(Failed(str(path), error))
    if progress:
        progress(len(files), len(files), "")
    return result


def _texts_together(archive: Archive, paths: Sequence[Path | str], files: list[Path], case_id: int, role: Role,
                    result: ImportResult, progress: Callable[[int, int, str], None] | None,
                    cancelled: Cancelled | None) -> list[Path]:
    """Import the plain texts of folders that hold many of them; answers the files that are left."""
    left = files
    for folder in (Path(path) for path in paths if os.path.isdir(path)):
        inside = [path for path in left if path.is_relative_to(folder) and path.suffix.lower() not in TABLES]
        plain = [path for path in inside if batches.is_plain_file(path)] if len(inside) >= MANY_TEXTS else []
        if len(plain) < MANY_TEXTS:
            continue
        told = partial(_told_of, progress, len(files), folder.name) if progress else None
        done = batches.import_texts(archive, plain, folder, case_id, role, progress=told, cancelled=cancelled)
        result.documents += _in_case(archive, case_id, done, result.failed)
        taken = set(plain)
        left = [path for path in left if path not in taken]
    return left


def _told_of(progress: Callable[[int, int, str], None], total: int, name: str, done: int, _of: int) -> None:
    progress(done, total, name)


def walk(paths: Iterable[Path | str], failed: list[Failed]) -> Iterator[Path]:
    """The files of `paths`, folders walked in name order; hidden files are passed over. A folder that may not be looked
    into is listed; a file that is not there comes too, for its reader to say so."""
    for path in map(Path, paths):
        if os.path.isdir(path):
            yield from _inside(path, failed)
        else:
            yield path


def _inside(folder: Path, failed: list[Failed]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        failed.append(Failed(str(folder), FileUnreadable(f"You may not read the folder {folder}.")))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if os.path.isdir(entry) and not entry.is_symlink():
            yield from _inside(entry, failed)
        elif os.path.isfile(entry):
            yield entry


def _read(archive: Archive, path: Path, columns: str | None, password: str,
          cancelled: Cancelled | None) -> Document | Prepared | tables.Table:
    """What a file is: a document the library has already, what was read, or a table, whose rows come later."""
    table = None if columns == AS_ONE else tables.look(path)
    if table is not None and (columns or table.columns.are_articles):
        return table.choosing(columns) if columns else table
    return known_as(archive, path) or prepare(path, cancelled=cancelled, password=password)


def _kept(archive: Archive, case_id: int, role: Role, path: Path, read: Document | Prepared | tables.Table,
          failed: list[Failed], cancelled: Cancelled | None) -> Iterator[Imported]:
    if isinstance(read, tables.Table):
        done = batches.import_table(archive, read, case_id, role, cancelled=cancelled)
        yield from _in_case(archive, case_id, done, failed)
    elif isinstance(read, Document):
        yield link_known(archive, case_id, role, read.id)
    else:
        yield keep(archive, case_id, role, read)
        yield from keep_attached(archive, case_id, role, read, failed)


def _in_case(archive: Archive, case_id: int, done: batches.Batch, failed: list[Failed]) -> Iterator[Imported]:
    """The documents of a batch, in its order."""
    failed += [Failed(file, error) for file, error in done.failed]
    with archive.read() as session:
        documents = rows.by_ids(session, {id for id, _ in done.documents}, case_id)
    for id, was_there in done.documents:
        yield Imported(documents[id], id if was_there else None)


def add(archive: Archive, work: Work, prepared: Prepared) -> int:
    """Within an act: keep an original and what was read of it. The id of the document."""
    sha256, size = archive.originals.keep(prepared.original, expected=prepared.sha256)
    return rows.add(work, prepared.reading, sha256=sha256, size=size, file=prepared.file,
                    came_from=prepared.came_from, metadata=prepared.metadata)
