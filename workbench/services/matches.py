"""Find what other documents say about a claim.

Candidates come from the index, `matching` ranks them, `crosscheck` says what agrees and what does not. What comes out
is a suggestion: it becomes evidence only when a person says so (`evidence.link`).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from workbench import crosscheck, matching
from workbench.domain.claims import Stance, Suggestion
from workbench.domain.documents import Document
from workbench.domain.errors import NotFound
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.searching import Own
from workbench.services import places
from workbench.store import claims, documents, evidence
from workbench.store.archive import Archive

SECOND_LOOK = 20
"""Passages beyond those asked for that are compared too: one of them may tell the claim's figure otherwise."""


def suggest(archive: Archive, claim_id: int, *, words: str | None = None, within: Sequence[int] | None = None,
            limit: int = 20, own_document: bool = False,
            cancelled: Callable[[], bool] | None = None) -> list[Suggestion]:
    """The passages that bear on a claim, best first, with findings; what is linked or dismissed says so.

    `words` replaces the claim's words for once. `within` are the documents searched: those of the claim's case if
    None. The claim's own document is left out unless `own_document` (or `within`) asks for it; the claim itself always.
    """
    with archive.read() as session:
        claim = claims.get(session, claim_id)
        own = _own(session, claim.document, claim.anchor.start, claim.anchor.end)
        if within is None:
            searched = set(documents.searchable(session, claim.case)) - (set() if own_document else {own.extraction})
        else:
            searched = _extractions(session, within)
        asked = _Asked(words or claim.words, documents.get(session, claim.document), own, searched)
        found = _find(session, asked, limit, cancelled)
        linked = {(one.document, one.anchor.start, one.anchor.end): one
                  for one in evidence.for_claim(session, claim_id)}
        dismissed = evidence.dismissed(session, claim_id)
    return [_with_state(one, linked, dismissed) for one in found]


def for_text(archive: Archive, text: str, *, within: Sequence[int] | None = None, limit: int = 20) -> list[Suggestion]:
    """The passages of the library (or of the documents `within`) that bear on words that stand in no document."""
    with archive.read() as session:
        searched = _extractions(session, within) if within is not None else None
        return _find(session, _Asked(text, None, None, searched), limit)


def for_quote(archive: Archive, document_id: int, quote: str, *, within: Sequence[int] | None = None,
              limit: int = 20) -> list[Suggestion]:
    """The passages that bear on words of a document. The passage they stand in is never its own match; others of the
    same document are, unless `within` says otherwise. `NotFound` where the document has no such words."""
    with archive.read() as session:
        place = _place(session, document_id, quote)
        if place is None:
            raise NotFound(f"The document does not have the words “{quote[:80]}”.",
                           "Copy them from the document, or ask with the text alone.")
        searched = _extractions(session, within) if within is not None else None
        own = _own(session, document_id, *place)
        return _find(session, _Asked(quote, documents.get(session, document_id), own, searched), limit)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is looked for: words, the document they stand in, where, and the frozen texts searched (None: all)."""

    words: str
    document: Document | None
    own: Own | None
    searched: Collection[int] | None

    @property
    def language(self) -> str:
        return self.document.metadata.language if self.document else ""

    @property
    def date(self) -> str:
        return self.document.metadata.published if self.document else ""


def _find(session, asked: _Asked, limit: int, cancelled: Callable[[], bool] | None = None) -> list[Suggestion]:
    # Imported when first asked: numpy and the analyser behind it are a third of what opening a library takes.
    from workbench.store.search import PassageIndex

    hidden = documents.hidden(session) if asked.searched is None else set()
    pool = limit + SECOND_LOOK
    # Everything is searched faster than all but a little; so what is set aside is taken out afterwards.
    ranked = matching.find(asked.words, PassageIndex(session), language=asked.language, within=asked.searched,
                           own=asked.own, limit=3 * pool if hidden else pool)
    ranked = [one for one in ranked if one.candidate.extraction not in hidden][:pool]
    owners = documents.by_extraction(session, {one.candidate.extraction for one in ranked})
    known = documents.by_ids(session, owners.values())
    found = [_suggestion(asked, one, known[owners[one.candidate.extraction]])
             for one in ranked if one.candidate.extraction in owners and not (cancelled and cancelled())]
    return sorted(found, key=lambda one: -one.score)[:limit]


def _suggestion(asked: _Asked, ranked: matching.Ranked, document: Document) -> Suggestion:
    candidate = ranked.candidate
    compared = crosscheck.compare(asked.words, candidate.text, ours_date=asked.date,
                                  theirs_date=document.metadata.published)
    if any(map(_tells_of_the_same, compared.findings)):
        ranked = matching.raised(ranked)
    return Suggestion(
        document=document.id, document_name=document.name, file=document.custody.file, start=candidate.start,
        end=candidate.end, text=candidate.text, score=ranked.score, closeness=ranked.closeness, kind=document.kind,
        publisher=document.metadata.publisher, published=document.metadata.published, page=candidate.page,
        speaker=candidate.speaker, before=candidate.before, after=candidate.after, shared=ranked.shared,
        shared_in_claim=ranked.shared_in_claim, findings=compared.findings, reasons=ranked.reasons)


def _tells_of_the_same(finding: Finding) -> bool:
    return finding.kind is FindingKind.FIGURE and finding.agreement is not Agreement.NOT_COMPARABLE


def _with_state(one: Suggestion, linked: dict, dismissed: set[tuple[int, int, int]]) -> Suggestion:
    place = (one.document, one.start, one.end)
    known = linked.get(place) or next((link for (document, start, end), link in linked.items()
                                       if document == one.document and start < one.end and end > one.start), None)
    stance: Stance | None = known.stance if known else None
    return replace(one, stance=stance, evidence=known.id if known else None, dismissed=place in dismissed)


def _place(session, document_id: int, quote: str) -> tuple[int, int] | None:
    # Most quotes stand in the source text as they are; only the others cost the reading of all passages and edits.
    found = places.find(documents.source_text(session, document_id), quote)
    return found or places.find_as_shown(documents.text(session, document_id), quote)


def _own(session, document_id: int, start: int, end: int) -> Own:
    return Own(documents.extraction_of(session, document_id), start, end)


def _extractions(session, document_ids: Sequence[int]) -> set[int]:
    return {documents.extraction_of(session, document_id) for document_id in document_ids}
