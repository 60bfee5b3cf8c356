"""Take Web Annotations in: each becomes a claim or evidence where its words stand without doubt, else it is listed.

A place is never guessed: what would need a person's look, or is lost, is told and stays out. Verdicts of others stay in
the file: a rating is only ever a checker's own.
"""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor, AnchorState
from workbench.domain.claims import Stance
from workbench.domain.documents import Document
from workbench.domain.errors import FileDamaged, FileMissing, FileTooLarge, FileUnreadable
from workbench.services.deciding.claims import shortened
from workbench.services.intake.annotation_parts import Part, parts
from workbench.store import claims, documents, evidence
from workbench.store.archive import Archive
from workbench.text.anchoring.anchors import find_again

LARGEST = 100_000_000


@dataclass(slots=True)
class Annotated:
    """What came of it: how many claims and pieces of evidence are new, how many were here, and what stayed out."""

    claims: int = 0
    evidence: int = 0
    known: int = 0
    verdicts: int = 0
    left_out: list[str] = field(default_factory=list)


def take(archive: Archive, case_id: int, path: Path | str, *, origin: object = None) -> Annotated:
    """Take the annotations in a file into a case: one act. The same file twice changes nothing."""
    found = parts(_read(Path(os.path.expanduser(path))))
    if not found:
        raise FileDamaged(f"{Path(path).name} holds no Web Annotations.", "Export them as JSON-LD and try again.")
    with archive.act(Act.IMPORT_ANNOTATIONS, origin) as work:
        taking = _Taking(work, case_id)
        for part in found:
            if not part.about:
                taking.claim(part)
        for part in found:
            if part.about:
                taking.evidence(part)
        told = taking.told
        work.say(f"Took in annotations: {told.claims} claims, {told.evidence} pieces of evidence.")
    return told


class _Taking:
    """One file's annotations on their way into a case."""

    def __init__(self, work, case_id: int):
        self.work, self.case_id, self.told = work, case_id, Annotated()
        self._documents = documents.in_case(work.session, case_id)
        self._claims: dict[str, int] = {}

    def claim(self, part: Part) -> None:
        """A claim of its own, or the one that stands there already."""
        self.told.verdicts += bool(part.said("classifying"))
        placed = self._place(part)
        if placed is None:
            return
        document, anchor = placed
        here = claims.in_document(self.work.session, self.case_id, document.id)
        same = next((one for one in here if (one.anchor.start, one.anchor.end) == (anchor.start, anchor.end)), None)
        if same is not None:
            self.told.known += 1
        else:
            same = claims.make(self.work, self.case_id, document.id, anchor, as_checked=part.said("describing"),
                               uid=part.uid)
            self.told.claims += 1
        self._claims[part.id] = same.id

    def evidence(self, part: Part) -> None:
        """Evidence for the claim that it names; stances are taken as they were given."""
        claim = self._claims.get(part.about)
        placed = self._place(part)
        if placed is None:
            return
        document, anchor = placed
        if claim is None:
            self._leave(part, "the claim that it belongs to is not here")
            return
        linked = evidence.for_claim(self.work.session, claim)
        if any((one.document, one.anchor.start, one.anchor.end) == (document.id, anchor.start, anchor.end)
               for one in linked):
            self.told.known += 1
            return
        said = part.said("tagging")
        stance = Stance(said) if said in set(Stance) else Stance.CONTEXT
        made = evidence.link(self.work, claim, document.id, anchor, stance, uid=part.uid)
        if part.said("commenting"):
            evidence.note(self.work, made.id, part.said("commenting"))
        self.told.evidence += 1

    def _place(self, part: Part) -> tuple[Document, Anchor] | None:
        document = self._document(part)
        if document is None:
            self._leave(part, "its document is not in the case")
        elif part.anchor is None:
            self._leave(part, "it names no words")
        else:
            text = documents.source_text(self.work.session, document.id)
            state, start, end = find_again(part.anchor, text)
            if state in (AnchorState.EXACT, AnchorState.MOVED):
                page = next((one.page for one in documents.passages_touching(self.work.session, document.id, start,
                                                                             end)), None)
                return document, Anchor.of(text, start, end, page)
            self._leave(part, "its words are not in the text" if state is AnchorState.LOST else
                        "its place is not certain: look for the words yourself")
        return None

    def _document(self, part: Part) -> Document | None:
        by_hash = (one for one in self._documents if part.sha256 and one.custody.sha256 == part.sha256)
        by_address = (one for one in self._documents
                      if one.metadata.url and one.metadata.url in {name.partition("#")[0] for name in part.sources})
        return next(by_hash, None) or (None if part.sha256 else next(by_address, None))

    def _leave(self, part: Part, why: str) -> None:
        self.told.left_out.append(f"“{shortened(part.anchor.quote if part.anchor else part.id)}”: {why}.")


def _read(path: Path):
    try:
        if path.stat().st_size > LARGEST:
            raise FileTooLarge(f"{path.name} is larger than any set of annotations.")
        return json.loads(path.read_bytes())
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except OSError:
        raise FileUnreadable(f"The file {path} may not be read.") from None
    except (ValueError, RecursionError) as error:
        raise FileDamaged(f"{path.name} is not JSON that can be read.", "Export it again as JSON-LD.") from error
