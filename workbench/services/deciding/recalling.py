"""Passages that a person asked to see again for another claim, as suggestions beside those that were searched for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from workbench import matching
from workbench.domain.claims import Claim, Closeness, Suggestion
from workbench.domain.documents import Document
from workbench.domain.searching import Candidate
from workbench.services.deciding.claims import shortened
from workbench.store import claims, documents, evidence, recalled, verdicts
from workbench.store.searching.passage_index import PassageIndex
from workbench.text.view import View

Told = Callable[[matching.Ranked, Document], Suggestion]
"""Makes a suggestion of a ranked passage of a document, with its findings."""


def suggested(session, claim: Claim, words: str, language: str, told: Told) -> list[tuple[Suggestion, str]]:
    """Each recalled passage as a suggestion, and the reason that goes with it."""
    places = recalled.of_claim(session, claim.id)
    if not places:
        return []
    asked = matching.read(words, PassageIndex(session), language)
    found = []
    for from_claim, document_id, start, end in places:
        document = documents.get(session, document_id, claim.case)
        candidate = _candidate(session, document, start, end)
        ranked = matching.rank(asked, [candidate], 1) or [matching.Ranked(candidate, 0.0, Closeness.POSSIBLE)]
        found.append((told(ranked[0], document), _why(session, from_claim, document_id, start, end)))
    return found


def put_first(found: Sequence[Suggestion], again: Sequence[tuple[Suggestion, str]]) -> list[Suggestion]:
    """Recalled passages before all others; one that was found too comes once, with both reasons."""
    first = [replace(one, reasons=(why, *one.reasons)) for one, why in again]
    places = {(one.document, one.start, one.end) for one in first}
    return [*first, *(one for one in found if (one.document, one.start, one.end) not in places)]


def _candidate(session, document: Document, start: int, end: int) -> Candidate:
    extraction = documents.extraction_of(session, document.id)
    touched = documents.passages_touching(session, document.id, start, end)
    frozen = documents.words(session, document.id)
    text = View(frozen.text, frozen.edits).shown_of(start, end)
    first = touched[0] if touched else None
    return Candidate(0, extraction, start, end, text, speaker=first.speaker if first else None,
                     page=first.page if first else None, language=document.metadata.language, title=document.name)


def _why(session, from_claim: int, document: int, start: int, end: int) -> str:
    before, verdict = claims.get(session, from_claim), verdicts.current(session, from_claim)
    stance = next((one.stance.value for one in evidence.for_claim(session, from_claim)
                   if (one.document, one.anchor.start, one.anchor.end) == (document, start, end)), "")
    rated = f", rated {verdict.label}" if verdict else ""
    there = f"; {stance} there" if stance else ""
    return f"evidence of “{shortened(before.words)}”{rated}{there}"
