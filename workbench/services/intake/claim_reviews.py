"""Take in what other fact-checkers found: claims with the verdicts of others, each shown with its publisher.

The claims of a file are a text of the case, and each review is a source with its publisher, date and address. Its
rating is linked to the claim as context: a verdict is only ever a checker's own.
"""

import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Role
from workbench.domain.errors import FileDamaged, FileMissing, FileTooLarge, FileUnreadable, ReadingCancelled
from workbench.readers.web.claim_reviews import Review, reviews
from workbench.services.deciding.claims import shortened
from workbench.services.intake import importing
from workbench.store import claims, documents, evidence
from workbench.store.archive import Archive

LARGEST = 100_000_000


@dataclass(slots=True)
class Reviewed:
    """What came of it: new claims, new and known reviews, who made them, what was guessed and what stayed out."""

    claims: int = 0
    reviews: int = 0
    known: int = 0
    publishers: list[str] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def take(archive: Archive, case_id: int, path: Path | str, *, origin: object = None, progress=None,
         cancelled=None) -> Reviewed:
    """Take the ClaimReview in a file (JSON-LD, or a web page that holds some) into a case: one act. The same file twice
    changes nothing. FileDamaged where it holds none that can be used."""
    path = Path(os.path.expanduser(path))
    found, left_out = reviews(_read(path))
    if not found:
        raise FileDamaged(f"{path.name} holds no ClaimReview that can be used." if not left_out else
                          f"{path.name} holds no ClaimReview that can be used: {left_out[0]}",
                          "Take the page’s own file, or its JSON-LD.")
    told = Reviewed(left_out=left_out, publishers=list(dict.fromkeys(one.publisher for one in found if one.publisher)))
    told.guesses = [f"“{shortened(one.claim)}”: {'; '.join(one.guesses)}." for one in found if one.guesses]
    with archive.act(Act.IMPORT_REVIEWS, origin) as work:
        _Taking(archive, work, case_id, path, told).run(found, progress, cancelled)
        by = ", ".join(told.publishers[:3]) + (" and others" if len(told.publishers) > 3 else "")
        work.say(f"Took in {told.reviews} review{'' if told.reviews == 1 else 's'} of others"
                 f"{f' ({by})' if by else ''}: {told.claims} new claim{'' if told.claims == 1 else 's'}.")
    return told


class _Taking:
    """One file's reviews on their way into a case."""

    def __init__(self, archive: Archive, work, case_id: int, path: Path, told: Reviewed):
        self.archive, self.work, self.case_id, self.path, self.told = archive, work, case_id, path, told

    def run(self, found: list[Review], progress, cancelled) -> None:
        """Make the text of claims first, then a source for each review."""
        by_claim: dict[str, list[Review]] = {}
        for one in found:
            by_claim.setdefault(" ".join(one.claim.split()), []).append(one)
        head = f"Claims that others reviewed ({self.path.name})"
        text = "\n\n".join([head, *by_claim]) + "\n"
        subject = self._document(text, self.path.name, head, Metadata(title=head), Role.SUBJECT)
        at = len(head) + 2
        here = {(one.anchor.start, one.anchor.end): one.id
                for one in claims.in_document(self.work.session, self.case_id, subject)}
        for number, (words, several) in enumerate(by_claim.items()):
            if cancelled and cancelled():
                raise ReadingCancelled("Nothing was taken in: it was stopped.")
            start, at = at, at + len(words) + 2
            claim = here.get((start, start + len(words)))
            if claim is None:
                claim = self._claim(subject, text, start, start + len(words), several[0])
            for one in several:
                self._review(claim, one)
            if progress:
                progress(number + 1, len(by_claim))

    def _claim(self, subject: int, text: str, start: int, end: int, one: Review) -> int:
        made = claims.make(self.work, self.case_id, subject, Anchor.of(text, start, end), claimant=one.claimant,
                           appearance=one.appearance)
        self.told.claims += 1
        return made.id

    def _review(self, claim: int, one: Review) -> None:
        line = rating_line(one)
        said = [f"Claim: {' '.join(one.claim.split())}", one.explanation, one.body, one.url]
        text = "\n\n".join([line, *(words for words in said if words)]) + "\n"
        about = Metadata(title=f"{one.publisher or 'Somebody'}: {shortened(one.claim)}", publisher=one.publisher,
                         published=one.published, url=one.url, language=one.language)
        document = self._document(text, f"{one.publisher or 'review'}.txt", about.title, about, Role.SOURCE)
        linked = evidence.for_claim(self.work.session, claim)
        if any((known.document, known.anchor.start) == (document, 0) for known in linked):
            self.told.known += 1
            return
        evidence.link(self.work, claim, document, Anchor.of(text, 0, len(line)), Stance.CONTEXT, text=line)
        self.told.reviews += 1

    def _document(self, text: str, file: str, title: str, about: Metadata, role: Role) -> int:
        prepared = importing.prepare_text(text, title)
        language = about.language or prepared.metadata.language
        prepared = replace(prepared, file=file, came_from=str(self.path), metadata=replace(about, language=language))
        known = documents.by_hash(self.work.session, prepared.sha256)
        id = known.id if known else importing.add(self.archive, self.work, prepared)
        documents.put_into_case(self.work, self.case_id, id, role)
        return id


def rating_line(one: Review) -> str:
    """Their verdict in a sentence, with who gave it."""
    scale = f" ({one.value:g} on a scale of {one.worst:g} to {one.best:g})" if one.value is not None else ""
    who = one.publisher or "Somebody who is not named"
    return f"{who} rates this claim “{one.label}”{scale}." if one.label else f"{who} reviewed this claim."


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise FileTooLarge(f"{path.name} is larger than any set of reviews.")
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(f"There is no file {path}.") from None
    except OSError:
        raise FileUnreadable(f"The file {path} may not be read.") from None
