"""Read a document again with its letters written in another way, where a checker sees that they came out wrong.

`read` may run on any thread; `keep` is the one act. Claims and evidence go where their words are now.
"""

from dataclasses import dataclass

from workbench import readers
from workbench.domain.acts import Act
from workbench.domain.documents import Document, Reading
from workbench.domain.errors import ActError
from workbench.services.reading.rereading import Carried, put_in_place
from workbench.store import documents
from workbench.store.archive import Archive

NAMES = readers.ENCODINGS
"""The ways of writing letters to choose among, each with what it is called."""

KINDS = frozenset({"text", "markdown", "subtitles"})
"""Formats whose files do not say how their letters are written, or not always."""


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """A document read with another encoding, not kept yet."""

    document: int
    encoding: str
    reading: Reading


def encoding_of(document: Document) -> str:
    """How the letters of a document were read, one of `NAMES` or something rarer; "" where its format says so."""
    return document.extractor.rpartition(", ")[2].replace("_", "-") if document.kind in KINDS else ""


def read(archive: Archive, document_id: int, encoding: str) -> ReadAgain:
    """Read a document's original again in `encoding`. `ActError` where that makes no sense, or a ReadingError."""
    with archive.read() as session:
        document = documents.get(session, document_id)
    if encoding not in NAMES or document.kind not in KINDS or document.custody.came_from == "pasted":
        raise ActError(f"“{document.name}” cannot be read in another way.", "Import the file again.")
    original = archive.originals.path(document.custody.sha256)
    return ReadAgain(document_id, encoding, readers.read(original, encoding=encoding, name=document.custody.file))


def keep(archive: Archive, made: ReadAgain, *, origin: object = None) -> Carried:
    """Let it be the document's text from now on."""
    with archive.act(Act.READ_AGAIN, origin) as work:
        carried = put_in_place(work, made.document, made.reading)
        name = documents.get(work.session, made.document).name
        work.say(f"Read “{name}” again as {NAMES[made.encoding]}. {carried.sentence}".strip())
    return carried
