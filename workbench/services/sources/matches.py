"""Find what other documents say about a claim.

Candidates come from the index, `matching` ranks them, `crosscheck` says what agrees and what does not. What comes out
is a suggestion: it becomes evidence only when a person says so (`evidence.link`).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from workbench import crosscheck, matching
from workbench.domain.claims import Claim, Stance, Suggestion
from workbench.domain.documents import Document
from workbench.domain.errors import NotFound
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.searching import Own
from workbench.services.reading import places
from workbench.services.sources import counted, letters, meaning
from workbench.store import claims, documents, evidence, recalled, versions
from workbench.store.archive import Archive

SECOND_LOOK = 20
"""Passages beyond those asked for that are compared too: one of them may tell the claim's figure otherwise."""


def suggest(archive: Archive, claim_id: int, *, words: str | None = None, within: Sequence[int] | None = None,
            limit: int = 20, own_document: bool = False,
            semantic: str = "", cancelled: Callable[[], bool] | None = None) -> list[Suggestion]:
    """The passages that bear on a claim, best first, with findings; what is linked or dismissed says so. What stands in
    several places in the same words comes once, with the other places in `also`; one that is decided about goes first.

    `words` replaces the claim's words for once. `within` are the documents searched: those of the claim's case if
    None. The claim's own document, with its other versions, is left out unless `own_document` (or `within`) asks for
    it; the claim itself always. `semantic` is the folder of a model that ranks by meaning too; `MeaningUnavailable`
    where it cannot.
    """
    likeness = meaning.likeness(archive, semantic)
    with archive.read() as session:
        claim = claims.get(session, claim_id)
        own = _own(session, claim.document, claim.anchor.start, claim.anchor.end)
        if within is None:
            own_texts = {own.extraction} | _extractions(session, versions.chain(session, claim.case, claim.document))
            searched = set(documents.searchable(session, claim.case)) - (set() if own_document else own_texts)
        else:
            searched = _extractions(session, within)
        asked = _Asked(words or claim.words, documents.get(session, claim.document), own, searched)
        found, ranked = _find(session, asked, limit + SECOND_LOOK, likeness, cancelled)
        found = _with_recalled(session, claim, asked, found) if words is None and within is None else found
        linked = {(one.document, one.anchor.start, one.anchor.end): one
                  for one in evidence.for_claim(session, claim_id)}
        dismissed = evidence.dismissed(session, claim_id)
    return _explained(_cards([_with_state(one, linked, dismissed) for one in found])[:limit], ranked)


def for_text(archive: Archive, text: str, *, within: Sequence[int] | None = None, limit: int = 20,
             semantic: str = "") -> list[Suggestion]:
    """The passages of the library (or of the documents `within`) that bear on words that stand in no document. Each
    place is one of its own: after a passage the next one in the same words, if any; further ones after all others."""
    with archive.read() as session:
        searched = _extractions(session, within) if within is not None else None
        asked = _Asked(text, None, None, searched)
        found, ranked = _find(session, asked, limit + SECOND_LOOK, meaning.likeness(archive, semantic))
        return _explained(_listed(found)[:limit], ranked)


def for_quote(archive: Archive, document_id: int, quote: str, *, within: Sequence[int] | None = None,
              limit: int = 20, semantic: str = "") -> list[Suggestion]:
    """The passages that bear on words of a document. The passage they stand in is never its own match; others of the
    same document are, unless `within` says otherwise. Listed as by `for_text`. `NotFound` where the document has no
    such words."""
    with archive.read() as session:
        place = _place(session, document_id, quote)
        if place is None:
            raise NotFound(f"The document does not have the words “{quote[:80]}”.",
                           "Copy them from the document, or ask with the text alone.")
        searched = _extractions(session, within) if within is not None else None
        own = _own(session, document_id, *place)
        asked = _Asked(quote, documents.get(session, document_id), own, searched)
        found, ranked = _find(session, asked, limit + SECOND_LOOK, meaning.likeness(archive, semantic))
        return _explained(_listed(found)[:limit], ranked)


_ByPlace = dict[tuple[int, int, int], matching.Ranked]


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

    def prepared(self, session) -> crosscheck.Prepared:
        """What the words tell, as far as they are looked at when others are found for them."""
        words = matching.beginning(self.words)
        return crosscheck.prepare(words, self.date, letters.used_in(session, self.document, words))


def _find(session, asked: _Asked, pool: int, likeness: matching.Likeness | None = None,
          cancelled: Callable[[], bool] | None = None) -> tuple[list[Suggestion], _ByPlace]:
    """What bears on the words, best first, with findings; and what ranked each, by its place."""
    # Imported when first asked: numpy and the analyser behind it are a third of what opening a library takes.
    from workbench.store.searching.search import PassageIndex

    hidden = documents.hidden(session) if asked.searched is None else set()
    # Everything is searched faster than all but a little; so what is set aside is taken out afterwards.
    ranked = matching.find(asked.words, PassageIndex(session), language=asked.language, within=asked.searched,
                           own=asked.own, limit=3 * pool if hidden else pool, likeness=likeness)
    ranked = [one for one in ranked if one.candidate.extraction not in hidden][:pool]
    owners = documents.by_extraction(session, {one.candidate.extraction for one in ranked})
    known = documents.by_ids(session, owners.values())
    ours = asked.prepared(session)
    kept = counted.known(session, {(one.candidate.extraction, one.candidate.text) for one in ranked})
    pairs = [_suggestion(session, ours, one, known[owners[one.candidate.extraction]], kept, asked.own)
             for one in ranked if one.candidate.extraction in owners and not (cancelled and cancelled())]
    found = sorted((one for one, _ in pairs), key=lambda one: -one.score)
    order = matching.spread([one.document for one in found], [one.score for one in found])
    return [found[at] for at in order], {_place_of(one): by for one, by in pairs}


def _with_recalled(session, claim: Claim, asked: _Asked, found: list[Suggestion]) -> list[Suggestion]:
    """Before all others what a person asked to see again."""
    if not recalled.of_claim(session, claim.id):
        return found
    from workbench.services.deciding import recalling

    ours = asked.prepared(session)
    return recalling.put_first(found, recalling.suggested(
        session, claim, asked.words, asked.language,
        lambda ranked, document: _with_reasons(*_suggestion(session, ours, ranked, document, {}))))


def _explained(found: Sequence[Suggestion], ranked: _ByPlace) -> list[Suggestion]:
    """With what made each be found, and its copies. Of those that are not returned nobody asks."""
    def told(one: Suggestion) -> Suggestion:
        by = ranked.get(_place_of(one))
        return _with_reasons(one, by) if by else one

    return [replace(told(one), also=tuple(map(told, one.also))) for one in found]


def _with_reasons(one: Suggestion, ranked: matching.Ranked) -> Suggestion:
    return replace(one, shared=ranked.shared, shared_in_claim=ranked.shared_in_claim, reasons=ranked.reasons)


def _place_of(one: Suggestion) -> tuple[int, int, int]:
    return one.document, one.start, one.end


def _groups(found: Sequence[Suggestion]) -> list[list[Suggestion]]:
    """Those in the same words together, in the order of the first of each."""
    groups: dict[int, list[Suggestion]] = {}
    for first, one in zip(matching.same_words([one.text for one in found]), found, strict=True):
        groups.setdefault(first, []).append(one)
    return list(groups.values())


def _cards(found: Sequence[Suggestion]) -> list[Suggestion]:
    cards = []
    for group in _groups(found):
        open_one = next((one for one in group if not one.dismissed), group[0])
        face = next((one for one in group if one.stance), open_one)
        cards.append(replace(face, also=tuple(one for one in group if one is not face)))
    return cards


def _listed(found: Sequence[Suggestion]) -> list[Suggestion]:
    """Whoever looks for a passage in one of its places must not miss it because it stands in another too."""
    groups = _groups(found)
    copies = {id(one): tuple(other for other in group if other is not one) for group in groups for one in group}
    order = [one for group in groups for one in group[:2]] + [one for group in groups for one in group[2:]]
    return [replace(one, also=copies[id(one)]) for one in order]


def _suggestion(session, ours: crosscheck.Prepared, ranked: matching.Ranked, document: Document,
                kept: dict[tuple[int, str], crosscheck.Facts],
                own: Own | None = None) -> tuple[Suggestion, matching.Ranked]:
    """A suggestion with its findings, not yet explained, and what ranked it. `own` is where the claim stands."""
    candidate = ranked.candidate
    facts = kept.get((candidate.extraction, candidate.text))
    if facts is None:
        facts = crosscheck.facts(candidate.text, letters.used_in(session, document, candidate.text))
    compared = crosscheck.compare_prepared(ours, crosscheck.Prepared(facts, document.metadata.published))
    if any(map(_tells_of_the_same, compared.findings)) and not matching.asks(candidate.text):
        ranked = matching.raised(ranked, otherwise=any(map(_tells_it_otherwise, compared.findings)))
    if own is not None and own.extraction == candidate.extraction and compared.agreement is not Agreement.CONFLICTS:
        ranked = matching.repeating(ranked)
    suggestion = Suggestion(
        document=document.id, document_name=document.name, file=document.custody.file, start=candidate.start,
        end=candidate.end, text=candidate.text, score=ranked.score, closeness=ranked.closeness, kind=document.kind,
        publisher=document.metadata.publisher, published=document.metadata.published, page=candidate.page,
        speaker=candidate.speaker, before=candidate.before, after=candidate.after, findings=compared.findings)
    return suggestion, ranked


def _tells_of_the_same(finding: Finding) -> bool:
    return finding.kind is FindingKind.FIGURE and finding.agreement is not Agreement.NOT_COMPARABLE


def _tells_it_otherwise(finding: Finding) -> bool:
    return finding.kind is FindingKind.FIGURE and finding.agreement is Agreement.CONFLICTS


def _with_state(one: Suggestion, linked: dict, dismissed: set[tuple[int, int, int]]) -> Suggestion:
    place = _place_of(one)
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


def _extractions(session, document_ids: Collection[int]) -> set[int]:
    return {documents.extraction_of(session, document_id) for document_id in document_ids}
