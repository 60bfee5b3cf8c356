"""Documents: what the library knows of them, their text, and what a checker may correct."""

from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.documents import Document, DocumentText, Metadata, Role
from workbench.domain.errors import NotFound
from workbench.domain.sources import Retrieval, SourceKind
from workbench.services.reading import view
from workbench.store import documents as rows
from workbench.store import retrievals as kept_retrievals
from workbench.store.archive import Archive


def get(archive: Archive, document_id: int, case_id: int | None = None) -> Document:
    """The document, with its role in `case_id` if that is given. `NotFound` where there is none."""
    with archive.read() as session:
        return rows.get(session, document_id, case_id)


def all_documents(archive: Archive) -> list[Document]:
    """Every document of the library that is not set aside."""
    with archive.read() as session:
        return rows.all_documents(session)


def passages(archive: Archive) -> int:
    """How many passages the library has to search."""
    with archive.read() as session:
        return rows.passages(session)


def resolve(archive: Archive, ref: str | int) -> int:
    """The id of the document `ref` means: an id, or the name of the file it was imported from (or its full path)."""
    with archive.read() as session:
        found = rows.resolve(session, str(ref))
    if found is None:
        raise NotFound(f"There is no document “{ref}” in this library.",
                       "Name the file as it was imported, or its number from the import.")
    return found


def text(archive: Archive, document_id: int) -> DocumentText:
    """The frozen text of a document with its passages, speakers, pages (without their character maps, for which
    `pages.letters` is asked page by page) and the edits that make the view."""
    with archive.read() as session:
        return rows.text(session, document_id, glyphs=False)


def retrievals(archive: Archive, document_id: int) -> tuple[Retrieval, ...]:
    """Every time a document's original was fetched from an address, oldest first; none for what came as a file."""
    with archive.read() as session:
        return kept_retrievals.of(session, rows.get(session, document_id).custody.sha256)


def correct(archive: Archive, document_id: int, metadata: Metadata, *, origin: object = None) -> Document:
    """Set what a checker knows of a document better than the file told."""
    with archive.act(Act.CORRECT_METADATA, origin) as work:
        before = rows.get(work.session, document_id).metadata
        document = rows.correct(work, document_id, metadata)
        if (before.publisher, before.url) != (metadata.publisher, metadata.url):
            view.apply_known(work, document_id, metadata)
        work.say(f"Corrected what is known of “{document.name}”.")
    return document


def change_role(archive: Archive, case_id: int, document_id: int, role: Role, *, origin: object = None) -> Document:
    """Make a document of a case a subject or a source."""
    with archive.act(Act.CHANGE_ROLE, origin) as work:
        document = rows.change_role(work, case_id, document_id, role)
        work.say(f"Made “{document.name}” a {role.value}.")
    return document


def say_source_kind(archive: Archive, case_id: int, document_id: int, kind: SourceKind, *,
                    origin: object = None) -> Document:
    """Say whether a document is a primary or a secondary source in a case; UNSAID takes that back."""
    with archive.act(Act.SAY_SOURCE_KIND, origin) as work:
        document = rows.say_source_kind(work, case_id, document_id, kind)
        work.say({SourceKind.PRIMARY: f"Called “{document.name}” a primary source.",
                  SourceKind.SECONDARY: f"Called “{document.name}” a secondary source.",
                  SourceKind.UNSAID: f"Took back what kind of source “{document.name}” is."}[kind])
    return document


def keep_confidential(archive: Archive, document_id: int, confidential: bool = True, *,
                      origin: object = None) -> Document:
    """Mark a document as one that is not named in reports that are asked to keep that, or take the mark away."""
    with archive.act(Act.KEEP_CONFIDENTIAL, origin) as work:
        document = rows.keep_confidential(work, document_id, confidential)
        work.say(f"Marked “{document.name}” as confidential." if confidential
                 else f"“{document.name}” is not confidential any more.")
    return document


def set_aside(archive: Archive, document_id: int, case_id: int | None = None, *, origin: object = None) -> None:
    """Take a document out of a case, or out of all of them if None. Nothing is deleted: undo brings it back."""
    with archive.act(Act.SET_DOCUMENT_ASIDE, origin) as work:
        name = rows.get(work.session, document_id).name
        rows.set_aside(work, document_id, case_id)
        work.say(f"Set “{name}” aside.")


def original_path(archive: Archive, document_id: int) -> Path:
    """Where the original file lies in the library, for opening or rendering it. Never written to."""
    with archive.read() as session:
        return archive.originals.path(rows.get(session, document_id).custody.sha256)
