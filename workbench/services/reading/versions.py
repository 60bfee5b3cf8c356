"""A new version of a document: let it take the earlier one's place in a case, and see what became of what was marked.

What reads as it did keeps everything. What reads otherwise is opened again with both wordings, and stays where it was
marked until a person says where it stands now; what is gone is listed. Nothing is moved to a place that is a guess.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from workbench.domain.acts import Act
from workbench.domain.documents import Document, DocumentText, Metadata, Role
from workbench.domain.errors import VersionRefused
from workbench.domain.versions import Carried, Hunk, Version
from workbench.services.intake.importing import Prepared, add
from workbench.services.reading import carried_marks
from workbench.services.reading.view import apply_known
from workbench.store import documents, origins, retrievals, view_changes
from workbench.store import versions as rows
from workbench.store.acts.work import Work
from workbench.store.archive import Archive
from workbench.text.anchoring.carrying import Carrier
from workbench.text.anchoring.drafts import hunks
from workbench.text.folding import fold_text

FROM_BEFORE = ("title", "author", "publisher", "url", "language")
"""What a new version has of the earlier one where its own file does not tell."""

SENTENCE, TOLD, ALIKE = 5, 4, 0.1
"""Words of a sentence that tells; sentences from which on a text can be told from another; the share of them that a
version of it has at least. Two articles about the same event share none."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """What came of it: the version, its document, and the passages that did not stay as they were. `is_alike` where
    enough of the earlier text is in it for a version of it."""

    version: Version
    document: Document
    carried: tuple[Carried, ...]
    is_alike: bool = True


def replace_document(archive: Archive, case_id: int, before_id: int, prepared: Prepared | Document, *,
                     note: str = "", origin: object = None) -> Replaced:
    """Let what was read, or a document that is there already, take the place of `before_id` in a case. One act.

    VersionRefused where it is the same file, an earlier version, or the document has no part in the case.
    """
    with archive.act(Act.IMPORT_VERSION, origin) as work:
        before = documents.get(work.session, before_id, case_id)
        known = (prepared if isinstance(prepared, Document)
                 else documents.by_hash(work.session, prepared.sha256))
        _refuse(work, case_id, before, known)
        document_id = known.id if known else _add(archive, work, prepared, before)
        documents.put_into_case(work, case_id, document_id, before.role or Role.SOURCE)
        _as_before(work, case_id, before, document_id)
        carriers = {id: _carrier(work, id, document_id)
                    for id in (before_id, *rows.earlier(work.session, case_id, before_id))}
        version_id = rows.take_place(work, case_id, document_id, before_id, " ".join(note.split()), 0)
        same = carried_marks.carry(work, case_id, version_id, document_id, carriers)
        rows.count_same(work, version_id, same)
        version = rows.get(work.session, version_id)
        work.say(_told(version))
    with archive.read() as session:
        alike = _are_alike(*(_sentences(session, id) for id in (before_id, document_id)))
        return Replaced(rows.get(session, version_id), documents.get(session, document_id, case_id),
                        tuple(rows.marks(session, version_id=version_id)), alike)


def _sentences(session, document_id: int) -> set[str]:
    """What a document says, but for its shortest passages: dates, names and headings are in texts of all kinds."""
    folded = (fold_text(passage.text) for passage in documents.text(session, document_id, glyphs=False).passages
              if passage.kind.is_matched)
    return {text for text in folded if len(text.split()) >= SENTENCE}


def _are_alike(before: set[str], after: set[str]) -> bool:
    fewer = min(len(before), len(after))
    return fewer < TOLD or len(before & after) >= ALIKE * fewer


def compare(archive: Archive, before_id: int, after_id: int) -> list[Hunk]:
    """What two documents do not share as it is, sentence by sentence, in the order of the later one."""
    with archive.read() as session:
        return hunks(Carrier(documents.text(session, before_id, glyphs=False),
                             documents.text(session, after_id, glyphs=False)).drafts)


def of_document(archive: Archive, case_id: int, document_id: int) -> list[Version]:
    """The versions of a document in a case, oldest first; none where it is the only one."""
    with archive.read() as session:
        return rows.of_document(session, case_id, document_id)


def of_case(archive: Archive, case_id: int) -> list[Version]:
    """Every version of a case, oldest first."""
    with archive.read() as session:
        return rows.of_case(session, case_id)


def only_case(archive: Archive, document_id: int) -> int:
    """The case in which a document has a part; VersionRefused where it has one in none, or in several."""
    with archive.read() as session:
        found = [(id, name) for id, name in rows.cases_of(session, document_id)]
        name = documents.get(session, document_id).name
    if len(found) > 1:
        listed = ", ".join(f"“{name}”" for _, name in found)
        raise VersionRefused(f"“{name}” has a part in several cases: {listed}.", "Name the case with --case.")
    if not found:
        raise VersionRefused(f"“{name}” has no part in any case.", "Import it into a case first.")
    return found[0][0]


def newest(archive: Archive, case_id: int, document_id: int) -> int:
    """The document that stands in a case where this one stood."""
    with archive.read() as session:
        return rows.newest(session, case_id, document_id)


def work_list(archive: Archive, case_id: int, version_id: int | None = None, *, all: bool = False) -> list[Carried]:
    """What waits for a look: claims and evidence that new versions changed, moved or dropped. With `all` also what was
    decided, and what only its marks changed of."""
    with archive.read() as session:
        found = rows.marks(session, case_id=case_id, version_id=version_id)
    return [one for one in found if all or one.waits]


def of_claim(archive: Archive, claim_id: int) -> list[Carried]:
    """What new versions did to a claim and its evidence, oldest first."""
    with archive.read() as session:
        return rows.marks(session, claim_id=claim_id)


def _refuse(work: Work, case_id: int, before: Document, known: Document | None) -> None:
    if before.role is None:
        newest = rows.newest(work.session, case_id, before.id)
        if newest != before.id:
            name = documents.get(work.session, newest).name
            raise VersionRefused(f"“{before.name}” has a newer version in this case already.",
                                 f"Let the new file take the place of the newest one, “{name}” (number {newest}).")
        raise VersionRefused(f"“{before.name}” has no part in this case.", "Import it into the case first.")
    if known is None:
        return
    if known.id == before.id:
        raise VersionRefused("This is the same file, byte for byte: nothing has changed in it.",
                             "The claims stay as they are.")
    if known.id in rows.earlier(work.session, case_id, before.id):
        raise VersionRefused(f"“{known.name}” is an earlier version of this document, and stays one.",
                             "To go back to it, undo the import of the newer version.")
    if rows.newest(work.session, case_id, known.id) != known.id:
        raise VersionRefused(f"“{known.name}” has a newer version in this case itself.")


def _add(archive: Archive, work: Work, prepared: Prepared, before: Document) -> int:
    """Keep a new document; what its file does not tell of it is as it was."""
    told = {name: getattr(prepared.metadata, name) or getattr(before.metadata, name) for name in FROM_BEFORE}
    metadata: Metadata = replace(prepared.metadata, **told)
    document_id = add(archive, work, replace(prepared, metadata=metadata))
    if prepared.retrieval is not None:
        retrievals.keep(work.session, prepared.sha256, prepared.retrieval)
    frozen = _text(work, before.id), _text(work, document_id)
    changes = view_changes.live(work.session, before.id)
    if changes:
        carrier = Carrier(*frozen)
        for change in changes:
            there = carrier.land(change.start, change.end)
            if there.fate.is_carried:
                view_changes.add(work, document_id, there.start, there.end, change.what, change.why)
    else:
        apply_known(work, document_id, metadata)
    return document_id


def _as_before(work: Work, case_id: int, before: Document, document_id: int) -> None:
    """A confidential source stays one, and a source of one origin with others stays so."""
    if before.confidential:
        documents.keep_confidential(work, document_id, True)
    for group in origins.groups(work.session, case_id):
        if before.id in group.documents:
            members = [document_id if one == before.id else one for one in group.documents]
            origins.dissolve(work, group.id)
            if len(set(members)) > 1:
                origins.decide(work, case_id, members, one=True, name=group.name, why=group.why)
    for apart in origins.kept_apart(work.session, case_id):
        if before.id in apart:
            origins.decide(work, case_id, apart - {before.id} | {document_id}, one=False)


def _carrier(work: Work, before_id: int, document_id: int) -> Callable[[], Carrier]:
    """The way from one text to the other, worked out when it is first asked for."""
    made: list[Carrier] = []

    def carrier() -> Carrier:
        if not made:
            made.append(Carrier(_text(work, before_id), _text(work, document_id)))
        return made[0]

    return carrier


def _text(work: Work, document_id: int) -> DocumentText:
    return documents.text(work.session, document_id, glyphs=False)


def _told(version: Version) -> str:
    parts = [words for number, words in (
        (version.same, f"{version.same} as they were"), (version.moved, f"{version.moved} moved"),
        (version.changed, f"{version.changed} to look at again"), (version.gone, f"{version.gone} gone")) if number]
    of = "the same name" if version.name == version.before_name else f"“{version.before_name}”"
    marked = f" Of what was marked: {', '.join(parts)}." if parts else " Nothing was marked in it."
    return f"Imported “{version.name}” as the new version of {of}.{marked}"
