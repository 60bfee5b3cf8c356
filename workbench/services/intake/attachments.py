"""What a message brought with it: each file a document of its own, read like any file, with custody "attachment of".

A message inside a message may bring its own; there are limits to how deep that goes and how many come in. Archives are
not opened.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench import readers
from workbench.domain.documents import Attached, Reading
from workbench.domain.errors import FileDamaged, FileTooLarge, ReadingCancelled, ReadingError
from workbench.services.intake.prepared import Prepared, Unread, metadata_of

DEEPEST = 3
"""Messages inside messages."""
MOST = 100
"""Documents that one message brings with it, those of messages inside it too."""


def with_attachments(message: Prepared, cancelled: Callable[[], bool] | None = None) -> Prepared:
    """A prepared message with its attachments prepared too; anything else as it is."""
    files = message.reading.attached
    if not files:
        return message
    bare = replace(message, reading=replace(message.reading, attached=()))
    return replace(bare, attached=tuple(_all(files, message.file, message.came_from, 1, [MOST], cancelled)))


def _all(files: Sequence[Attached], file: str, came_from: str, depth: int, left: list[int],
         cancelled) -> list[Prepared | Unread]:
    found: list[Prepared | Unread] = []
    for one in files:
        name = f"{file}#{one.name}"
        if left[0] <= 0 or depth > DEEPEST:
            found.append(Unread(name, FileTooLarge("Too many files are packed into one message.",
                                                   "Save it from the mail program and import it by itself.")))
            continue
        left[0] -= 1
        try:
            made, inside = _prepared(one, came_from, cancelled)
        except ReadingCancelled:
            raise
        except ReadingError as error:
            found.append(Unread(name, error))
            continue
        found.append(made)
        found += _all(inside, name, f"{one.name}, {made.came_from}", depth + 1, left, cancelled)
    return found


def _prepared(one: Attached, came_from: str, cancelled) -> tuple[Prepared, tuple[Attached, ...]]:
    if one.error:
        raise FileDamaged(one.error, "Save the attachment from the mail program and import it by itself.")
    reading = _read(one, cancelled)
    bare = replace(reading, attached=())
    sha256 = hashlib.sha256(one.data).hexdigest()
    made = Prepared(one.name, f"attachment of {came_from}", one.data, sha256, len(one.data), bare, metadata_of(bare))
    return made, reading.attached


def _read(one: Attached, cancelled) -> Reading:
    with TemporaryDirectory(prefix="workbench-") as folder:
        path = Path(folder) / "attachment"
        path.write_bytes(one.data)
        return readers.read(path, name=one.name, cancelled=cancelled)
