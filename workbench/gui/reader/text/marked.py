"""What a case has marked in one open document: its claims, the evidence of the chosen one, the notes of the file.

A few thousand claims are read again whenever one of them changes. Where there are more they come from a thread, and an
act touches only the marks of its own claims: a hundred thousand of them cost no more while working than a hundred.
"""

from bisect import bisect_left, insort
from collections.abc import Callable

from workbench.domain.acts import Change
from workbench.domain.claims import Claim, ClaimState
from workbench.domain.documents import DocumentText
from workbench.gui.desk import Desk
from workbench.gui.jobs import Job
from workbench.gui.language import tr
from workbench.gui.reader import file_notes
from workbench.gui.reader.text import doubtful, highlights
from workbench.gui.reader.text.marks import Highlight, Key, MarkIndex
from workbench.gui.reader.text.offsets import Border
from workbench.gui.reader.text.text_view import TextView
from workbench.services.deciding import claims, evidence

MANY = 300
"""Claims of one document from which on they are read in a thread, and changed one by one."""


class Marked:
    """The marks of one view. `changed(new)` is called whenever they are others than before: with the spans that were
    not claimed before, where that is all that is other about their places; else with None."""

    def __init__(self, desk: Desk, view: TextView, document_id: int,
                 changed: Callable[[list[tuple[int, int]] | None], None]):
        self._desk, self._view, self._document, self._changed = desk, view, document_id, changed
        self._linked: set[Key] = set()
        self._job: Job | None = None
        self.claims: list[Claim] = []
        self.lost = 0

    def read(self) -> None:
        """Read all of them anew."""
        self.let_go()
        case, content = self._desk.case_id, self._view.content
        number = (self._desk.read(claims.number_in_document, case, self._document, MANY, default=0)
                  if case is not None else 0)
        if number <= MANY or self._desk.jobs.is_inline:
            found = self._desk.read(claims.in_document, case, self._document, default=[]) if number else []
            self._view.mark([*_of_file(content), *highlights.of_claims(found, content.text), *self._evidence()])
            self._take(found)
        else:
            self._job = self._desk.search(_index, case, self._document, content, self._view.border, quiet=True,
                                          title=tr("Reading the claims"), done=lambda there: self._take_index(*there))

    def heard(self, change: Change) -> None:
        """An act was committed that touched claims, evidence, verdicts or documents."""
        if len(self.claims) <= MANY or self._document in change.documents and not change.claims:
            self.read()
        elif change.claims:
            self._renew(change.claims)

    def choose(self) -> None:
        """Another claim is chosen: its evidence is marked in place of that of the one before."""
        there = {mark.key: mark for mark in self._evidence()}
        gone = dict.fromkeys(self._linked - set(there))
        self._view.put_marks({**gone, **there})
        self._linked = set(there)

    def let_go(self) -> None:
        """What is being read is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, found: list[Claim]) -> None:
        text = self._view.content.text
        self.claims, self.lost = found, sum(not claim.anchor.holds_in(text) for claim in found)
        self._changed(None)

    def _take_index(self, found: list[Claim], index: MarkIndex) -> None:
        self._job = None
        self._view.take_marks(index)
        self._linked = set()
        self.choose()
        self._take(found)

    def _renew(self, ids: frozenset[int]) -> None:
        """Only these claims are others than before, or gone."""
        text, now = self._view.content.text, {}
        before = [(claim.id, claim.anchor) for claim in self.claims if claim.id in ids]
        for claim in self._desk.read(claims.rows, sorted(ids), default=[]):
            if (claim.document, claim.case) == (self._document, self._desk.case_id) and (
                    claim.state is not ClaimState.ASIDE):
                now[claim.id] = claim
        for old in [claim for claim in self.claims if claim.id in ids] if before else ():
            self.lost -= not old.anchor.holds_in(text)
            del self.claims[bisect_left(self.claims, _place(old), key=_place)]
        for claim in now.values():
            insort(self.claims, claim, key=_place)
            self.lost += not claim.anchor.holds_in(text)
        put: dict[Key, Highlight | None] = {("claim", id): None for id in ids}
        self._view.put_marks({**put, **{mark.key: mark for mark in highlights.of_claims(now.values(), text)}})
        self.choose()
        after = [(claim.id, claim.anchor) for claim in sorted(now.values(), key=_place)]
        only_new = [(anchor.start, anchor.end) for id, anchor in after if (id, anchor) not in before]
        self._changed(only_new if set(before) <= set(after) else None)

    def _evidence(self) -> list[Highlight]:
        if self._desk.claim_id is None:
            return []
        linked = self._desk.read(evidence.for_claim, self._desk.claim_id, default=[])
        marked = highlights.of_evidence(linked, self._document)
        self._linked = {mark.key for mark in marked}
        return marked


def _place(claim: Claim) -> tuple[int, int, int]:
    return claim.anchor.start, claim.anchor.end, claim.id


def _of_file(content: DocumentText) -> list[Highlight]:
    return file_notes.highlights(content.notes) + doubtful.highlights(content.recognised, content.text)


def _index(archive, case_id: int, document_id: int, content: DocumentText, border: Border
           ) -> tuple[list[Claim], MarkIndex]:
    """The job: the claims of a document, and where everything stands that is marked in it."""
    found, index = claims.in_document(archive, case_id, document_id), MarkIndex(border)
    index.replace([*_of_file(content), *highlights.of_claims(found, content.text)])
    return found, index
