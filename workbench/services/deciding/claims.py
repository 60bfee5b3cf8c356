"""Claims: mark them, word them, say whose they are, list them."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.acts import Act
from workbench.domain.anchors import CONTEXT, Anchor
from workbench.domain.claims import Claim, ClaimState
from workbench.domain.documents import Passage
from workbench.domain.errors import ActError, EmptySelection, SelectionInFurniture, SelectionTooLong
from workbench.store import claims as kept
from workbench.store import documents, second_checks
from workbench.store.archive import Archive

LONGEST = 50_000
"""Characters of the longest claim or piece of evidence: some twenty pages."""
QUOTED = 60
"""Characters of a claim that a sentence of the history repeats."""


def get_ready() -> None:
    """Load what the first act about a claim would have to load: it takes a third of a second."""
    import workbench.store.searching.claim_memory  # noqa: F401


def make(archive: Archive, case_id: int, document_id: int, start: int, end: int, *, origin: object = None) -> Claim:
    """Mark [start, end) of the source text as a claim. White space at the ends is left out of it."""
    with archive.act(Act.MAKE_CLAIM, origin) as work:
        anchor, touched = anchored(work.session, document_id, start, end)
        refuse_furniture(touched)
        speaker = next((passage.speaker for passage in touched if passage.speaker), "")
        claim = kept.make(work, case_id, document_id, anchor, claimant=speaker)
        work.say(f"Marked the claim “{shortened(claim.anchor.quote)}”.", claim=claim.id)
    return claim


def refuse_very_long(start: int, end: int) -> None:
    """Whole books are selected by a slip of the hand, and no sentence of the program could show them."""
    if end - start > LONGEST:
        raise SelectionTooLong(f"The selection has {end - start:,} characters: too many for a claim or a passage.")


def refuse_furniture(touched: Sequence[Passage]) -> None:
    """A claim lies in the article alone: what stands around it was said by nobody in it."""
    furniture = [passage for passage in touched if not passage.kind.is_matched]
    if furniture and len(furniture) == len(touched):
        raise SelectionInFurniture("These words are part of the page around the article, not of the article.")
    if furniture:
        raise SelectionInFurniture(
            f"The selection runs over words of the page around the article: “{shortened(furniture[0].text)}”.")


def get(archive: Archive, claim_id: int) -> Claim:
    """The claim with this id; `NotFound` where there is none."""
    with archive.read() as session:
        return veiled(archive, session, [kept.get(session, claim_id)])[0]


def in_document(archive: Archive, case_id: int, document_id: int) -> list[Claim]:
    """The claims of a case in one document, by place."""
    with archive.read() as session:
        return veiled(archive, session, kept.in_document(session, case_id, document_id))


def number_in_document(archive: Archive, case_id: int, document_id: int, most: int) -> int:
    """How many claims of a case stand in one document; of more than `most` no more are counted: it is asked at each
    act."""
    with archive.read() as session:
        return kept.number_in_document(session, case_id, document_id, most)


def are_more_than(archive: Archive, case_id: int, number: int) -> bool:
    """Whether a case has more claims than so many."""
    with archive.read() as session:
        return kept.are_more_than(session, case_id, number)


def reword(archive: Archive, claim_id: int, text: str, *, origin: object = None) -> Claim:
    """Set the claim as checked: a wording that stands alone. "" goes back to the words themselves."""
    text = " ".join(text.split())
    with archive.act(Act.REWORD_CLAIM, origin) as work:
        claim = kept.reword(work, claim_id, text)
        said = f"Worded the claim as “{shortened(text)}”." if text else "Went back to the claim’s own words."
        work.say(said, claim=claim_id)
    return claim


def name_claimant(archive: Archive, claim_id: int, *, claimant: str | None = None, appearance: str | None = None,
                  origin: object = None) -> Claim:
    """Say who asserts the claim, and where it ran. What is None stays as it is."""
    with archive.act(Act.NAME_CLAIMANT, origin) as work:
        claim = kept.name_claimant(work, claim_id, claimant=claimant, appearance=appearance)
        told = ", ".join(word for word in (claim.claimant, claim.appearance) if word) or "nobody"
        work.say(f"Named who claims it: {told}.", claim=claim_id)
    return claim


def set_aside(archive: Archive, claim_id: int, reason: str = "", *, origin: object = None) -> None:
    """Take a claim out of sight with its parts, evidence and verdicts. Nothing is deleted: undo brings it back, and
    so does `take_up`. Without a `reason` it counts as marked by mistake, and no report tells of it."""
    reason = " ".join(reason.split())
    with archive.act(Act.SET_CLAIM_ASIDE, origin) as work:
        claim = kept.get(work.session, claim_id)
        kept.set_aside(work, claim_id, reason)
        why = f": {reason}" if reason else "."
        work.say(f"Set the claim “{shortened(claim.anchor.quote)}” aside{why}", claim=claim_id)


def take_up(archive: Archive, claim_id: int, *, origin: object = None) -> Claim:
    """Bring a claim back that was set aside, with the parts that went with it."""
    with archive.act(Act.TAKE_CLAIM_UP, origin) as work:
        claim = kept.take_up(work, claim_id)
        work.say(f"Took the claim “{shortened(claim.anchor.quote)}” up again.", claim=claim_id)
    return claim


def look_at(archive: Archive, claim_id: int, looked: bool = True, *, origin: object = None) -> Claim:
    """Say that a claim was looked at, though nothing was linked yet; or take that back."""
    with archive.act(Act.LOOK_AT_CLAIM, origin) as work:
        claim = kept.look_at(work, claim_id, looked)
        work.say("Looked at the claim." if looked else "Said that the claim is still to be looked at.", claim=claim_id)
    return claim


def make_part(archive: Archive, claim_id: int, *, start: int | None = None, end: int | None = None,
              as_checked: str = "", origin: object = None) -> Claim:
    """Make a part of a claim, with a verdict of its own: the words [start, end) of the source text, which lie within
    the claim's, or the claim's own words in another wording. A part of a part is one of the whole."""
    as_checked = " ".join(as_checked.split())
    with archive.act(Act.MAKE_PART, origin) as work:
        claim = kept.get(work.session, claim_id)
        whole = kept.get(work.session, claim.part_of) if claim.part_of else claim
        anchor = whole.anchor
        if start is not None and end is not None:
            anchor = replace(anchored(work.session, whole.document, start, end)[0], page=anchor.page)
            if not (whole.anchor.start <= anchor.start and anchor.end <= whole.anchor.end):
                raise ActError("These words are not part of the claim’s.", "Select words within the claim.")
        if anchor.quote == whole.anchor.quote and not as_checked:
            raise ActError("A part says less than the whole.",
                           "Select some of the claim’s words, or write what the part says.")
        part = kept.make(work, whole.case, whole.document, anchor, as_checked=as_checked, claimant=whole.claimant,
                         appearance=whole.appearance, part_of=whole.id)
        work.say(f"Made “{shortened(part.words)}” a part of the claim.", claim=part.id)
    return part


def parts(archive: Archive, claim_id: int) -> list[Claim]:
    """The parts of a claim, in the order in which they were made; a lettered list shows them so."""
    with archive.read() as session:
        return veiled(archive, session, kept.parts(session, claim_id))


def veiled(archive: Archive, session, found: list[Claim]) -> list[Claim]:
    """The claims without the rating of those that the checker is asked to check blind."""
    hidden = second_checks.blind(session, archive.checker_name, [claim.id for claim in found])
    return [replace(claim, rating="", rating_colour="", rating_letter="", is_blind=True) if claim.id in hidden
            else claim for claim in found] if hidden else found


def table(archive: Archive, case_id: int, sort: str = "place", descending: bool = False, search: str = "",
          state: ClaimState | None = None, tag: str = "", checker: str = "") -> list[int]:
    """The ids of a case's claims in order, for a table that fetches its rows as they are seen.

    `sort` is one of place, words, claimant, state, rating, evidence, document, updated, tags, assigned; `search`
    filters by words, `tag` and `checker` by those, `state` by how far the work has come; those that are set aside come
    with their own state alone.
    """
    with archive.read() as session:
        found = kept.table(session, case_id, sort=sort, descending=descending, search=search, state=state,
                           tag=tag, checker=checker)
        return _rated_apart(archive, session, found) if sort == "rating" else found


def _rated_apart(archive: Archive, session, ordered: list[int]) -> list[int]:
    """The ids with those last whose rating is kept from the checker, by age: their place would tell it."""
    hidden = second_checks.blind(session, archive.checker_name)
    return [id for id in ordered if id not in hidden] + sorted(hidden.intersection(ordered)) if hidden else ordered


def rows(archive: Archive, ids: Sequence[int]) -> list[Claim]:
    """The claims of these ids, in their order; ids that are gone are left out."""
    with archive.read() as session:
        return veiled(archive, session, kept.by_ids(session, ids))


def shortened(text: str, limit: int = QUOTED) -> str:
    """`text` on one line, cut at a word where it is longer than `limit`."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(",;:–—-") + " …"


def anchored(session, document_id: int, start: int, end: int) -> tuple[Anchor, Sequence[Passage]]:
    """The anchor of [start, end) of a document without white space at its ends, and the passages that it touches. Only
    the words around it are read: a text may have millions."""
    start, end = sorted((max(start, 0), max(end, 0)))
    base = max(0, start - CONTEXT)
    text = documents.source_part(session, document_id, base, end + CONTEXT)
    first, last = trimmed(text, start - base, end - base)
    refuse_very_long(first, last)
    touched = documents.passages_touching(session, document_id, base + first, base + last)
    found = Anchor.of(text, first, last, touched[0].page if touched else None)
    return replace(found, start=base + first, end=base + last), touched


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) of `text` without white space at its ends; `EmptySelection` where nothing is left."""
    start, end = sorted(min(max(place, 0), len(text)) for place in (start, end))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        raise EmptySelection("There are no words in the selection.")
    return start, end
