"""Put another reading of a document in the place of the one it has, and let what people marked in it keep its words.

A claim or a piece of evidence goes where its words are now. Where they are not found for sure it stays as it was set
and is shown as lost: nothing is moved to a place that is only likely.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from workbench.domain.anchors import Anchor, AnchorState
from workbench.domain.documents import Reading
from workbench.store import anchored, documents
from workbench.store.acts.work import Work
from workbench.text.anchoring.anchors import find_again

Place = Callable[[int, int], tuple[int, int] | None]
"""Where [start, end) of the old text is known to stand in the new one; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of the claims and the evidence in a document: `kept` stand where their words stood, `moved` were
    found elsewhere, `doubtful` may be elsewhere, `lost` are not there any more."""

    kept: int = 0
    moved: int = 0
    doubtful: int = 0
    lost: int = 0

    @property
    def left(self) -> int:
        """How many need a person's look."""
        return self.doubtful + self.lost

    @property
    def sentence(self) -> str:
        """What has to be looked at, "" when nothing has."""
        if not self.left:
            return ""
        return f"{self.left} marked passage{'s' if self.left > 1 else ''} could not be found again for sure."


def put_in_place(work: Work, document_id: int, reading: Reading, known: Place = lambda start, end: None) -> Carried:
    """Within an act: the document has `reading` from now on, its anchors stand in the new text."""
    old = documents.source_text(work.session, document_id)
    rows = anchored.in_document(work.session, document_id, old)
    documents.read_anew(work, document_id, reading)
    states: Counter[AnchorState] = Counter()
    moves = []
    for row in rows:
        state, anchor = _placed(row.anchor, old, reading.text, known)
        if state in (AnchorState.EXACT, AnchorState.MOVED):
            moves.append((row, replace(anchor, page=_page(reading, anchor, row.anchor.page))))
        if row.is_quoted and not row.is_set_aside:
            states[state] += 1
    anchored.move(work, [(row, anchor) for row, anchor in moves if anchor != row.anchor])
    return Carried(states[AnchorState.EXACT], states[AnchorState.MOVED], states[AnchorState.NEEDS_REVIEW],
                   states[AnchorState.LOST])


def _placed(anchor: Anchor, old: str, new: str, known: Place) -> tuple[AnchorState, Anchor]:
    """How sure an anchor's place in the new text is, and the anchor there. One that was lost before stays lost."""
    if not anchor.holds_in(old):
        return AnchorState.LOST, anchor
    there = known(anchor.start, anchor.end)
    if there is not None and new[slice(*there)] == anchor.quote:
        return AnchorState.EXACT, Anchor.of(new, *there, anchor.page)
    state, start, end = find_again(anchor, new)
    return state, Anchor.of(new, start, end, anchor.page)


def _page(reading: Reading, anchor: Anchor, before: int | None) -> int | None:
    if not reading.pages:
        return before
    return next((page.number for page in reversed(reading.pages) if page.start <= anchor.start), before)
