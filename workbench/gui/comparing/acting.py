"""What is done with a row of the ledger or the quotations: go to its places, make a claim, link, tell the rationale."""

from PySide6.QtWidgets import QWidget

from workbench.domain.claims import Claim, Stance
from workbench.domain.findings import Finding
from workbench.gui.comparing.table import OURS, SidesTable
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.words import words
from workbench.services.deciding import claims, evidence
from workbench.services.deciding.claims import shortened


class Acting(QWidget):
    """A view has a `table`, and fills in the methods at the end."""

    table: SidesTable

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._marked: dict[int, list[Claim]] = {}

    def claim_of(self, document: int, start: int, end: int) -> Claim | None:
        """The claim that shares words with this span, the tightest where there are several."""
        found = [one for one in self._marked.get(document, ())
                 if one.anchor.start < end and start < one.anchor.end]
        return min(found, key=lambda one: one.anchor.end - one.anchor.start, default=None)

    def own_claim(self) -> Claim | None:
        """The claim that is made of the chosen row's place."""
        item = self.table.item
        place = self.ours(item) if item is not None else None
        return self.claim_of(*place) if place is not None else None

    def go(self) -> None:
        """To the side that is chosen."""
        self.go_to_ours() if self.table.side == OURS else self.go_to_theirs()

    def go_to_ours(self) -> None:
        """Show our place in its document, and its claim where there is one."""
        place = self.ours(self.table.item)
        if place is None:
            place = self.anywhere(self.table.item)
        own = self.claim_of(*place)
        if own is not None:
            self._desk.choose_claim(own.id)
        self._desk.open_place(*place)

    def go_to_theirs(self) -> None:
        """Open their place beside ours, so that both are on the screen."""
        item = self.table.item
        place = self.theirs(item, max(0, self.table.side))
        if place is not None:
            self.go_to_ours()
            self._desk.open_place(*place, beside=True, against=self.ours(item) or self.anywhere(item))

    def insert(self) -> None:
        """Put the sentence into the rationale of the chosen claim, or of the row's own where none is chosen."""
        if self.table.item is not None:
            self._into_rationale(self.sentence(self.table.item, max(0, self.table.side)))

    def insert_sum(self, working: str) -> None:
        """Put a sum into the rationale."""
        self._into_rationale(f"{working[:1].upper()}{working[1:]}.")

    def _into_rationale(self, sentence: str) -> None:
        own = self.own_claim()
        if self._desk.claim_id is None and own is not None:
            self._desk.choose_claim(own.id)
        if self._desk.claim_id is not None and sentence:
            self._desk.add_to_rationale(sentence)

    def make_claim(self) -> None:
        """Make a claim of the sentence in the text to check, or go to the one that is there."""
        own = self._claimed()
        if own is not None:
            self._desk.choose_claim(own.id)
            self._desk.open_place(own.document, own.anchor.start, own.anchor.end)

    def _claimed(self) -> Claim | None:
        """The claim of the row's sentence; made where there is none yet."""
        item, own = self.table.item, self.own_claim()
        if own is None and item is not None and (span := self.sentence_span(item)) is not None:
            own = self._desk.do(claims.make, self._desk.case_id, *span)
        return own

    def link(self, stance: Stance) -> None:
        """Make their place evidence for the claim of the row's sentence, with what the two show; the claim is made
        where there is none yet."""
        item, side = self.table.item, max(0, self.table.side)
        place = self.evidence_span(item, side) if item is not None else None
        if place is None or self._desk.archive.read_only or (own := self._claimed()) is None:
            return
        linked = self._desk.do(evidence.link_span, own.id, *place, stance, findings=self.findings(item, side))
        if linked is not None:
            self._desk.choose_claim(own.id)
            self._desk.say(tr("{stance} the claim “{claim}”.", stance=words(stance), claim=shortened(own.words)),
                           "good")

    # What a view fills in

    def counts(self, value: list) -> dict[str, int]:
        """How many each filter shows."""
        raise NotImplementedError

    def alarming(self, value: list) -> int:
        """How many need a look: the number on the tab."""
        raise NotImplementedError

    def choose_from(self, value: list, key: str, words: str) -> list:
        """What a filter and a search leave, in order."""
        raise NotImplementedError

    def explain(self, item, side: int) -> None:
        """Fill the working."""
        raise NotImplementedError

    def ours(self, item) -> tuple[int, int, int] | None:
        """(document, start, end) in the text to check; None where the row is about a source alone."""
        raise NotImplementedError

    def anywhere(self, item) -> tuple[int, int, int]:
        """The place that the row is about, whosever it is."""
        raise NotImplementedError

    def theirs(self, item, side: int) -> tuple[int, int, int] | None:
        """The place of a source."""
        raise NotImplementedError

    def sentence(self, item, side: int) -> str:
        """What goes into a rationale."""
        raise NotImplementedError

    def sentence_span(self, item) -> tuple[int, int, int] | None:
        """The sentence that a claim is made of."""
        raise NotImplementedError

    def evidence_span(self, item, side: int) -> tuple[int, int, int] | None:
        """What of theirs becomes evidence."""
        raise NotImplementedError

    def findings(self, item, side: int) -> tuple[Finding, ...]:
        """What goes with the evidence."""
        raise NotImplementedError
