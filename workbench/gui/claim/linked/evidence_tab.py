"""Evidence: what a person has linked to the claim, by stance."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from workbench.domain.claims import Evidence, Stance
from workbench.gui import words
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.drafts import Unsaved
from workbench.gui.claim.linked.evidence_item import EvidenceItem
from workbench.gui.desk import Desk
from workbench.gui.keys import follow, written
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, empty_place, label
from workbench.services.deciding import evidence

ORDER = (Stance.CONTRADICTS, Stance.SUPPORTS, Stance.CONTEXT)
"""Evidence against first: it is what gets overlooked."""


class EvidenceTab(QFrame):
    """The evidence of one claim. `counted(n)` tells how many pieces there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._claim_id: int | None = None
        self._shown: list[Evidence] = []
        self._unsaved = Unsaved()
        desk.unwritten.ask(self._unsaved.is_any, self._save_aside)
        self.items: list[EvidenceItem] = []
        self._area = QScrollArea()
        self._area.setProperty("surface", "window")  # the scroll bar stands on it too
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        none = empty_place("link", tr("Nothing is linked yet"), "")
        follow(none, lambda: none.hint.setText(written(
            tr("On a match press {supports} if it supports the claim, {contradicts} if it contradicts it, {context} if "
               "it gives context. Or select words in a source and link those."), supports="claim.supports",
            contradicts="claim.contradicts", context="claim.context")))
        self._stack.addWidget(none)
        self.setLayout(column(self._stack, gap=0))

    def show_claim(self, claim_id: int | None) -> None:
        """Show the evidence of this claim as it is now."""
        found = self._desk.read(evidence.for_claim, claim_id, default=[]) if claim_id is not None else []
        same = claim_id == self._claim_id
        self._claim_id = claim_id
        self.counted.emit(len(found))
        if same and self._notes_only(found):
            return
        self._shown = found
        self._fill(found)
        self._stack.setCurrentIndex(0 if found else 1)

    def remember(self) -> dict:
        """Notes that are typed and could not be saved, for the window's memory."""
        return self._unsaved.remember(self._notes())

    def recall(self, state: dict) -> None:
        """Go on with what the window's memory kept; the claim is chosen afterwards."""
        self._unsaved.recall(state)

    def _save_aside(self) -> None:
        """Notes on other claims' evidence that could not be saved when those were left."""
        def now(key: str) -> str | None:
            piece = self._desk.read(evidence.get, int(key))
            return piece.note if piece is not None else None
        self._unsaved.try_again(now, lambda key, text: self._desk.do(evidence.note, int(key), text))

    def _notes(self) -> dict[str, Autosave]:
        return {str(item.piece.id): item.saving for item in self.items}

    @property
    def findings(self) -> list:
        """The findings of all the evidence, as they stood when it was linked."""
        return [finding for piece in self._shown for finding in piece.findings]

    def current(self) -> EvidenceItem | None:
        """The piece that the keys are about."""
        return next((item for item in self.items if item.hasFocus() or item.isAncestorOf(item.window().focusWidget()
                     or item)), None) if self.items and self.window().focusWidget() else None

    def decide(self, stance: Stance | None) -> None:
        """Another stance for the current piece; None takes it off."""
        item = self.current() or (self.items[0] if len(self.items) == 1 else None)
        if item is not None:
            self._unlink(item.piece) if stance is None else self._change(item.piece, stance)
        elif self.items:
            self._desk.say(tr("Nothing was decided: no piece of evidence is chosen."), remedy=written(
                tr("Go to one with {next}, and press the key again."), next="claim.next_match"))

    def open(self) -> None:
        """Show the current piece in its document."""
        item = self.current() or (self.items[0] if self.items else None)
        if item is not None:
            self._open(item.piece)

    def step(self, by: int) -> None:
        """Go to the next piece or the one before."""
        here = self.items.index(self.current()) if self.current() else -1 if by > 0 else 1
        if self.items:
            target = self.items[max(0, min(len(self.items) - 1, here + by))]
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(target)

    def _notes_only(self, found: list[Evidence]) -> bool:
        """Whether nothing but notes differs; those are written where they stand, so that typing is not disturbed."""
        def without(piece: Evidence) -> tuple:
            return (piece.id, piece.stance, piece.text, piece.findings)
        if [without(piece) for piece in found] != [without(piece) for piece in self._shown]:
            return False
        self._shown = found
        by_id = {piece.id: piece for piece in found}
        for item in self.items:
            item.piece = by_id[item.piece.id]
            item.saving.load(item.piece.note)
        return True

    def _fill(self, found: list[Evidence]) -> None:
        focused = self.current().piece.id if self.current() else None
        inner = QWidget()
        inner.setProperty("surface", "window")
        filling = column(gap=SPACE.small, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium))
        self._unsaved.keep(self._notes())
        for item in self.items:
            item.saving.let_go()
        self.items = []
        for stance in ORDER:
            pieces = [piece for piece in found if piece.stance is stance]
            if pieces:
                filling.addWidget(label(f"{words.words(stance)}  {len(pieces)}", "section"))
            for piece in pieces:
                filling.addWidget(self._item(piece))
        filling.addStretch(1)
        if not self._desk.archive.read_only:
            self._unsaved.give_back(self._notes())
        inner.setLayout(filling)
        scrolled = self._area.verticalScrollBar().value()
        self._area.setWidget(inner)
        self._area.verticalScrollBar().setValue(scrolled)
        for item in self.items:
            if item.piece.id == focused:
                item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _item(self, piece: Evidence) -> EvidenceItem:
        item = EvidenceItem(self._desk, piece)
        item.opened.connect(self._open)
        item.stance_wanted.connect(self._change)
        item.unlink_wanted.connect(self._unlink)
        item.inserted.connect(self._desk.add_to_rationale)
        item.note.setReadOnly(self._desk.archive.read_only)
        self.items.append(item)
        return item

    def _open(self, piece: Evidence) -> None:
        self._desk.open_place(piece.document, piece.anchor.start, piece.anchor.end, beside=True)

    def _change(self, piece: Evidence, stance: Stance) -> None:
        if stance is not piece.stance:
            self._desk.do(evidence.change_stance, piece.id, stance)

    def _unlink(self, piece: Evidence) -> None:
        self._desk.do(evidence.unlink, piece.id)
