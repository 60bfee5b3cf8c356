"""Where one may want to go in a document: its claims, its speakers, its headings, its pages."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.claims import Claim
from workbench.domain.documents import DocumentText, Page, PassageKind
from workbench.gui import words
from workbench.gui.language import numeral, tr

SHORT = 90
"""Characters of a claim or a heading that are told."""
MOST_CLAIMS = 1000
MOST = 400
"""Pages, and headings, that are listed; any other page is reached by its number."""


@dataclass(frozen=True, slots=True)
class Station:
    """A place with a name. `beside` says what it is; `page` is set for a page, counted from 0."""

    words: str
    beside: str
    icon: str
    start: int
    end: int
    page: int | None = None


def stations(text: DocumentText, claims: Sequence[Claim], here: int = 0) -> list[Station]:
    """All places of a document that have a name: pages last, because there are many of them. Of very many claims, which
    come by place, those around source offset `here`: the claims table finds the others."""
    first = bisect_left(claims, here, key=lambda claim: claim.anchor.start) - MOST_CLAIMS // 2
    first = max(0, min(first, len(claims) - MOST_CLAIMS))
    near = claims[first:first + MOST_CLAIMS]
    return [*_claims(near), *_speakers(text), *_headings(text), *(page(one) for one in text.pages[:MOST])]


def page(one: Page) -> Station:
    """A page by what is printed on it."""
    label = one.label or str(one.number)
    told = tr("Page") if label == str(one.number) else tr("Page, number {number}", number=numeral(one.number))
    return Station(tr("Page {label}", label=label), told, "page", one.start, one.start, one.number - 1)


def page_named(text: DocumentText, typed: str) -> Page | None:
    """The page that somebody means who types this: what is printed on it, else its number."""
    wanted = typed.strip().lower().removeprefix("page").removeprefix("p.").strip()
    if not wanted:
        return None
    labelled = next((one for one in text.pages if one.label.lower() == wanted), None)
    if labelled is None and wanted.isdecimal() and 1 <= int(wanted) <= len(text.pages):
        return text.pages[int(wanted) - 1]
    return labelled


def _claims(claims: Sequence[Claim]) -> Iterator[Station]:
    for claim in claims:
        state = words.words(claim.state).lower()
        yield Station(words.short_by_words(claim.words, SHORT), tr("Claim, {state}", state=state), "claim",
                      claim.anchor.start, claim.anchor.end)


def _speakers(text: DocumentText) -> Iterator[Station]:
    first: dict[str, tuple[int, int]] = {}
    turns: dict[str, int] = {}
    last = None
    for passage in text.passages:
        speaker = None if passage.attributed else passage.speaker
        if speaker and speaker != last:
            first.setdefault(speaker, (passage.start, passage.end))
            turns[speaker] = turns.get(speaker, 0) + 1
        last = speaker
    for speaker, (start, end) in first.items():
        yield Station(speaker, tr("Speaker, {turns}", turns=words.count(turns[speaker], 'turn')), "speaker", start, end)


def _headings(text: DocumentText) -> Iterator[Station]:
    found = [passage for passage in text.passages if passage.kind is PassageKind.HEADING]
    for passage in found[:MOST]:
        yield Station(words.short_by_words(passage.text, SHORT), tr("Heading"), "text", passage.start, passage.end)

