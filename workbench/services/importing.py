"""Bring documents in: read a file in a worker, then keep what was read by one act.

`prepare` is the job: values in, values out, no library. `keep` commits its answer. The two are apart so that the
window can read in the background and write on its own thread.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench import readers
from workbench.domain.acts import Act
from workbench.domain.documents import Document, Metadata, Reading, Role
from workbench.domain.errors import FileMissing, FileUnreadable, LibraryError, WorkbenchError
from workbench.store import documents as rows
from workbench.store.archive import Archive

CONFIDENT = 0.8
"""How sure a reader must be of a title or date for it to stand until a checker looks; below, it is only offered."""

PASTED = "Pasted text"

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read and not yet kept. `original` is its path, or the bytes themselves for pasted text."""

    file: str
    came_from: str
    original: Path | bytes
    sha256: str
    size: int
    reading: Reading
    metadata: Metadata


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
    documents: list[Imported] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)


def prepare(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Prepared:
    """Read a file in its isolated worker. A job: it touches no library and may run on any thread."""
    path = Path(path)
    reading = readers.read(path, progress=progress, cancelled=cancelled)
    sha256, size = hash_of(path)
    return Prepared(path.name, str(path.absolute()), path, sha256, size, reading, metadata_of(reading))


def prepare_text(text: str, title: str = "") -> Prepared:
    """Make a document of pasted text."""
    original = text.encode("utf-8", "surrogatepass")
    reading = readers.read_text(text)
    metadata = metadata_of(reading)
    if title:
        metadata = replace(metadata, title=title)
    return Prepared(title or PASTED, "pasted", original, hashlib.sha256(original).hexdigest(), len(original), reading,
                    metadata)


def keep(archive: Archive, case_id: int, role: Role, prepared: Prepared, *, origin: object = None) -> Imported:
    """Put what was read into a case. The same file again is not stored twice: it is linked, and said so."""
    with archive.act(Act.IMPORT_DOCUMENT, origin) as work:
        known = rows.by_hash(work.session, prepared.sha256)
        document_id = known.id if known else _add(archive, work, prepared)
        rows.put_into_case(work, case_id, document_id, role)
        document = rows.get(work.session, document_id, case_id)
        work.say(f"Imported “{document.name}” as a {document.role.value}.")
    return Imported(document, known.id if known else None)


def known_as(archive: Archive, path: Path) -> Document | None:
    """The document that a file was imported as before, if it was; cheaper to ask than to read the file again."""
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
                 progress: Callable[[int, int, str], None] | None = None,
                 cancelled: Cancelled | None = None) -> ImportResult:
    """Import files and folders, one act a file. A file that fails is listed and the others go on."""
    result = ImportResult()
    files = list(walk(paths, result.failed))
    for done, path in enumerate(files):
        if cancelled and cancelled():
            break
        if progress:
            progress(done, len(files), path.name)
        try:
            result.documents.append(_import(archive, path, case_id, role, cancelled))
        except LibraryError:
            # A full disk or a damaged library is no fault of this file, and the next would fare no better.
            raise
        except WorkbenchError as error:
            result.failed.append(Failed(str(path), error))
    if progress:
        progress(len(files), len(files), "")
    return result


def hash_of(path: Path) -> tuple[str, int]:
    """The SHA-256 and the size of a file."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except OSError as error:
        raise FileUnreadable(f"{path.name} cannot be read: {error.strerror}.") from None


def walk(paths: Iterable[Path | str], failed: list[Failed]) -> Iterator[Path]:
    """The files of `paths`, folders walked in name order; hidden files are passed over. What is not there is listed."""
    for path in map(Path, paths):
        if path.is_dir():
            yield from _inside(path, failed)
        elif path.exists():
            yield path
        else:
            failed.append(Failed(str(path), FileMissing(f"There is no file {path}.")))


def metadata_of(reading: Reading) -> Metadata:
    """What the text states surely enough to stand until a checker looks. The rest stays an offer (`Document.found`)."""
    sure: dict[str, str] = {}
    for found in sorted(reading.found, key=lambda found: found.confidence):
        if found.confidence >= CONFIDENT and found.field in Metadata.__dataclass_fields__:
            sure[found.field] = found.value
    return Metadata(**{"language": reading.language, **sure})


def _inside(folder: Path, failed: list[Failed]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        failed.append(Failed(str(folder), FileUnreadable(f"The folder {folder} may not be looked into.")))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _inside(entry, failed)
        elif entry.is_file():
            yield entry


def _import(archive: Archive, path: Path, case_id: int, role: Role, cancelled: Cancelled | None) -> Imported:
    known = known_as(archive, path)
    if known is not None:
        return link_known(archive, case_id, role, known.id)
    return keep(archive, case_id, role, prepare(path, cancelled=cancelled))


def _add(archive: Archive, work, prepared: Prepared) -> int:
    sha256, size = archive.originals.keep(prepared.original, expected=prepared.sha256)
    return rows.add(work, prepared.reading, sha256=sha256, size=size, file=prepared.file,
                    came_from=prepared.came_from, metadata=prepared.metadata)
