"""What was read and is not yet kept."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.documents import Metadata, Reading
from workbench.domain.errors import FileMissing, FileUnreadable, ReadingError
from workbench.domain.sources import Retrieval

CONFIDENT = 0.8
"""How sure a reader must be of a title or date for it to stand until a checker looks; below, it is only offered."""


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
