"""Read what is to be imported: a file in its isolated worker, pasted text, a row of a table.

These are the jobs: values in, values out, no library; they may run on any thread.
"""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from workbench import readers
from workbench.domain.documents import Page
from workbench.services.intake.attachments import with_attachments
from workbench.services.intake.prepared import Prepared, hash_of, metadata_of

PASTED = "Pasted text"

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def prepare(path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None, *,
            password: str = "", arrived: Callable[[Page, str], None] | None = None) -> Prepared:
    """Read a file in its isolated worker. `progress` counts pages; `cancelled` is asked often. `password` opens a
    locked one and is kept nowhere. `arrived` is handed each page with the text it adds, while the rest is read."""
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
