"""Read what is to be imported: a file in its isolated worker, pasted text, a row of a table.

These are the jobs: values in, values out, no library; they may run on any thread.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench import readers
from workbench.domain.documents import Metadata, Page, Reading
from workbench.domain.errors import FileMissing, FileUnreadable, ReadingError
from workbench.domain.sources import Retrieval

CONFIDENT = 0.8
"""How sure a reader must be of a title or date for it to stand until a checker looks; below, it is only offered."""

PASTED = "Pasted text"

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read and not yet kept. `original` is its path, or the bytes themselves of what is no file.
    `retrieval` is how it was fetched from an address; `attached` is what a message brought with it."""

    file: str
    came_from: str
    original: Path | bytes
    sha256: str
    size: int
    reading: Reading
    metadata: Metadata
    retrieval: Retrieval | None = None
    attached: tuple["Prepared | Unread", ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """An attachment that could not be read, and why."""

    file: str
    error: ReadingError


def prepare(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None, *,
            password: str = "", arrived: Callable[[Page, str], None] | None = None) -> Prepared:
    """Read a file in its isolated worker. `progress` counts pages; `cancelled` is asked often. `password` opens a
    locked one and is kept nowhere. `arrived` is handed each page with the text it adds, while the rest is read."""
    # It prepares what a message brought, as we do here.
    from workbench.services.intake.attachments import with_attachments

    path = Path(path)
    reading = readers.read(path, progress=progress, cancelled=cancelled, password=password, arrived=arrived)
    sha256, size = hash_of(path)
    made = Prepared(path.name, str(path.absolute()), path, sha256, size, reading, metadata_of(reading))
    return with_attachments(made, cancelled)


def prepare_text(text: str, title: str = "") -> Prepared:
    """Make a document of pasted text."""
    original = text.encode("utf-8", "surrogatepass")
    reading = readers.read_text(text)
    metadata = metadata_of(reading)
    if title:
        metadata = replace(metadata, title=title)
    return Prepared(title or PASTED, "pasted", original, hashlib.sha256(original).hexdigest(), len(original), reading,
                    metadata)


def hash_of(path: Path) -> tuple[str, int]:
    """The SHA-256 and the size of a file."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except OSError as error:
        raise FileUnreadable(f"{path.name} cannot be read: {error.strerror}.") from None


def metadata_of(reading: Reading) -> Metadata:
    """What the text states surely enough to stand until a checker looks. The rest stays an offer (`Document.found`)."""
    sure: dict[str, str] = {}
    for found in sorted(reading.found, key=lambda found: found.confidence):
        if found.confidence >= CONFIDENT and found.field in Metadata.__dataclass_fields__:
            sure[found.field] = found.value
    return Metadata(**{"language": reading.language, **sure})
