"""How a document reads: what is its text and what stands around it, and edits taken back at their line.

All of it is a choice over the frozen text, undone like anything else. What a checker sorts by hand is remembered for
the document's publisher: the next import of the same publisher has it by itself, with the reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.acts import Act
from workbench.domain.documents import Edit, Metadata, Passage, ViewChange, ViewChoice
from workbench.domain.errors import ActError, EmptySelection
from workbench.store import documents, view_changes
from workbench.store.acts.work import Work
from workbench.store.archive import Archive
from workbench.text import view_changes as applied

WORDS = {ViewChoice.TEXT: "part of the text", ViewChoice.FURNITURE: "not part of the text"}


@dataclass(frozen=True, slots=True)
class Sorting:
    """What sorting passages did: their new kind, how many there were, and how many lines are now remembered for
    `publisher`; "" where nobody knows who published the document."""

    what: ViewChoice
    passages: int
    remembered: int
    publisher: str


def sort_passages(archive: Archive, document_id: int, start: int, end: int, what: ViewChoice | None = None, *,
                  origin: object = None) -> Sorting:
    """Make the passages that [start, end) touches text or furniture; without `what` the other of the two.

    `EmptySelection` where no passage is, `ActError` where a claim or evidence stands on words that would go.
    """
    with archive.act(Act.SORT_PASSAGES, origin) as work:
        frozen = documents.text(work.session, document_id)
        touched = _touched(frozen.passages, start, end)
        if not touched:
            raise EmptySelection("There is no passage here.", "Go to the line, or select its words.")
        if what is None:
            what = ViewChoice.FURNITURE if any(one.kind.is_matched for one in touched) else ViewChoice.TEXT
        moved = [one for one in touched if one.kind.is_matched == (what is ViewChoice.FURNITURE)]
        if what is ViewChoice.FURNITURE:
            _refuse_used(work, document_id, moved)
        for first, last in _runs(frozen.passages, moved):
            view_changes.add(work, document_id, first.start, last.end, what)
        answer = _remember(work, document_id, moved, what)
        one = f"“{_short(moved[0].text)}” is" if len(moved) == 1 else f"{len(moved)} passages are"
        work.say(f"Said that {one} {WORDS[what]} of “{documents.get(work.session, document_id).name}”.")
    return answer


def take_back(archive: Archive, document_id: int, start: int, end: int | None = None, *,
              origin: object = None) -> list[Edit]:
    """Show the line at `start` (or [start, end)) as it is written: what joined or hid something there is taken back.
    Answers which edits those were; none where the line is shown as it is written already."""
    with archive.act(Act.CHANGE_VIEW, origin) as work:
        frozen = documents.text(work.session, document_id)
        start, end = (start, end) if end is not None else applied.line_at(frozen.text, start)
        found = applied.edits_at(frozen.edits, start, end)
        if found:
            first, last = min(start, found[0].start), max(end, found[-1].end)
            view_changes.add(work, document_id, first, max(last, first + 1), ViewChoice.AS_WRITTEN)
            work.say(f"Took back “{_short(frozen.text[start:end])}” to how it is written.")
    return found


def put_back(archive: Archive, document_id: int, start: int, end: int | None = None, *,
             origin: object = None) -> list[ViewChange]:
    """Show the line at `start` (or [start, end)) as the program had it. Answers the choices that this ends."""
    with archive.act(Act.CHANGE_VIEW, origin) as work:
        frozen = documents.text(work.session, document_id)
        start, end = (start, end) if end is not None else applied.line_at(frozen.text, start)
        ended = [one for one in frozen.changes
                 if one.what is ViewChoice.AS_WRITTEN and one.start < end and one.end > start]
        view_changes.remove(work, ended)
        work.say(f"Joined “{_short(frozen.text[start:end])}” again.")
    return ended


def apply_known(work: Work, document_id: int, metadata: Metadata) -> int:
    """Within an act: what is remembered of the document's publisher."""
    return view_changes.apply_known(work, document_id,
                                    view_changes.publishers_of(metadata.publisher, metadata.url))


def _remember(work: Work, document_id: int, moved: Sequence[Passage], what: ViewChoice) -> Sorting:
    document = documents.get(work.session, document_id)
    names = view_changes.publishers_of(document.metadata.publisher, document.metadata.url)
    lines = [applied.masked(passage.text) for passage in moved]
    count = max((view_changes.learn(work, name, lines, what, document.name) for name in names), default=0)
    return Sorting(what, len(moved), count, document.metadata.publisher or (names[0] if names else ""))


def _touched(passages: Sequence[Passage], start: int, end: int) -> list[Passage]:
    """The passages that [start, end) touches; at a single place the one there, or the one just before."""
    found = [one for one in passages if one.start < end and one.end > start]
    if found or end > start:
        return found
    at = [one for one in passages if one.start <= start <= one.end]
    before = [one for one in passages if one.start <= start]
    return at[:1] or before[-1:]


def _runs(passages: Sequence[Passage], moved: Sequence[Passage]) -> list[tuple[Passage, Passage]]:
    """`moved` as runs of passages that follow each other in the document: a choice a run, not one a passage."""
    places = {one.id: index for index, one in enumerate(passages)}
    runs: list[tuple[Passage, Passage]] = []
    for one in moved:
        if runs and places[one.id] == places[runs[-1][1].id] + 1:
            runs[-1] = (runs[-1][0], one)
        else:
            runs.append((one, one))
    return runs


def _refuse_used(work: Work, document_id: int, moved: Sequence[Passage]) -> None:
    used = view_changes.spans_in_use(work.session, document_id)
    for one in moved:
        if any(start < one.end and end > one.start for start, end in used):
            raise ActError(f"A claim or evidence stands on “{_short(one.text)}”, so it stays part of the text.",
                           "Set the claim aside or unlink the evidence first.")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
