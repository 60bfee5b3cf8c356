"""The head of the claim panel: the claim's exact words, where they stand, how it is worded, and whose it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from workbench.domain.claims import Claim, ClaimState, Suggestion
from workbench.gui import words
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.drafts import Unsaved
from workbench.gui.claim.growing import GrowingField
from workbench.gui.claim.parts_strip import PartsStrip
from workbench.gui.claim.quoted import Quoted
from workbench.gui.comparing.passage import PassageText
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, StateSign, Theme, button, column, cut_label, label, row
from workbench.gui.style.fitting import CutField
from workbench.services.deciding import claims

LONGEST = 420
"""Characters of a claim shown in the head; the reader has the rest."""
NAME = 80
"""Pixels of the document's name below which the state of the claim has a line of its own."""
NARROW = 380
"""Width below which where it ran stands below the claimant, not beside."""


class ClaimHead(QFrame):
    """Shows a claim and lets a person reword it and say whose it is. Typing is saved by itself."""

    reworded = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._claim: Claim | None = None
        self._unsaved = Unsaved()
        desk.unwritten.ask(self._unsaved.is_any, self._save_aside)
        self._quoted = Quoted("", LONGEST)
        self._where = ""
        self.setProperty("surface", "surface")
        self._place = button("", self._go, kind="link", tip=tr("Show the claim in its document"))
        self._place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sign, self._state = StateSign(), cut_label("", "small", grows=False)
        self._words = PassageText("")
        self._parts = PartsStrip(desk)
        self.as_checked = GrowingField(tr("Claim as checked"), tr("The claim’s own words"))
        self.claimant = _field(tr("Who claims it"), tr("Name, office"))
        self.appearance = _field(tr("Where it ran"), tr("Medium, date"))
        self._saves = {
            "as_checked": Autosave(self.as_checked, self._reword, desk),
            "claimant": Autosave(self.claimant, lambda text: self._name(claimant=text), desk),
            "appearance": Autosave(self.appearance, lambda text: self._name(appearance=text), desk)}
        self._beside_claimant, self._beside_appearance = (_beside(tr("Claimant"), self.claimant),
                                                          _beside(tr("Ran in"), self.appearance))
        self._rows, self._is_narrow = self._grid(), False
        self._top = row(self._place, None, self._sign, self._state, gap=SPACE.tight)
        self._under = row(gap=SPACE.tight)
        self.setLayout(column(self._top, self._under, self._words, self._parts, self._rows,
                              margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, SPACE.tight, 0, 0)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.hair)
        beside = _beside(tr("As checked"), self.as_checked)
        beside.setContentsMargins(0, 7, 0, 0)
        grid.addWidget(beside, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.as_checked, 0, 1, 1, 3)
        grid.addWidget(self._beside_claimant, 1, 0)
        grid.addWidget(self.claimant, 1, 1)
        grid.addWidget(self._beside_appearance, 1, 2)
        grid.addWidget(self.appearance, 1, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 4)
        return grid

    def show_claim(self, claim: Claim) -> None:
        """Show this claim. Of the same claim only what changed is written, and never over what is being typed."""
        same = self._claim is not None and self._claim.id == claim.id
        if not same:
            self._unsaved.keep(self._fields())
        quote_stays = same and self._claim.anchor == claim.anchor
        self._claim = claim
        page = tr(", page {page}", page=claim.anchor.page) if claim.anchor.page else ""
        self._where = f"{claim.document_name}{page}"
        self._sign.show_state(claim.state)
        self._state.setText(self._state_of(claim))
        self._state.setAccessibleName(f"{words.words(claim.state)}: {claim.rating}" if claim.rating else "")
        self._fit_place()
        self._parts.show_claim(claim)
        if not quote_stays:
            self._quoted = Quoted(claim.anchor.quote, LONGEST)
            self._words.show_text(self._quoted.shown)
        for name, save in self._saves.items():
            (save.load if same else save.replace)(getattr(claim, name))
        if not same and not self._desk.archive.read_only:
            self._unsaved.give_back(self._fields())
        for field in (self.claimant, self.appearance):
            field.setToolTip(f"{field.accessibleName()}: {field.text()}" if field.text() else field.accessibleName())
        self.setAccessibleName(tr("Claim: {quote}", quote=claim.anchor.quote))

    def remember(self) -> dict:
        """What is typed and could not be saved, for the window's memory."""
        return self._unsaved.remember(self._fields())

    def recall(self, state: dict) -> None:
        """Go on with what the window's memory kept; the claim is chosen afterwards."""
        self._unsaved.recall(state)

    def _save_aside(self) -> None:
        """What was typed about other claims and could not be saved when those were left."""
        self._unsaved.try_again(self._saved_now, self._save_again)

    def _saved_now(self, key: str) -> str | None:
        claim_id, name = key.split()
        claim = self._desk.read(claims.get, int(claim_id))
        return getattr(claim, name) if claim is not None else None

    def _save_again(self, key: str, text: str):
        claim_id, name = key.split()
        if name == "as_checked":
            return self._desk.do(claims.reword, int(claim_id), text)
        return self._desk.do(claims.name_claimant, int(claim_id), **{name: text})

    def _fields(self) -> dict[str, Autosave]:
        return {f"{self._claim.id} {name}": save for name, save in self._saves.items()} if self._claim else {}

    def mark(self, one: Suggestion | None) -> None:
        """Mark in the claim's words what the chosen passage shares with them, and what it says otherwise."""
        shared, findings = (one.shared_in_claim, one.findings) if one else ((), ())
        self._words.show_text(self._quoted.shown, self._quoted.spans(shared), self._quoted.findings(findings))

    def resizeEvent(self, event) -> None:
        """The document's name takes the room that the state leaves; a narrow head has a row more."""
        super().resizeEvent(event)
        self._fit_place()
        narrow = self.width() < Theme.current().px(NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        for widget in (self.claimant, self._beside_appearance, self.appearance):
            self._rows.removeWidget(widget)
        if self._is_narrow:
            self._rows.addWidget(self.claimant, 1, 1, 1, 3)
            self._rows.addWidget(self._beside_appearance, 2, 0)
            self._rows.addWidget(self.appearance, 2, 1, 1, 3)
        else:
            self._rows.addWidget(self.claimant, 1, 1)
            self._rows.addWidget(self._beside_appearance, 1, 2)
            self._rows.addWidget(self.appearance, 1, 3)

    def _fit_place(self) -> None:
        """The document's name beside the state, above it where little of the name would be left."""
        told = self._sign.width() + self._state.fontMetrics().horizontalAdvance(self._state.text())
        room = self.width() - told - 4 * SPACE.large
        self._stand(above := room < Theme.current().px(NAME))
        room = self.width() - 2 * SPACE.medium if above else room
        shown = self._place.fontMetrics().elidedText(self._where, Qt.TextElideMode.ElideRight, room)
        self._place.setText(shown.replace("&", "&&"))

    def _stand(self, above: bool) -> None:
        if above is not bool(self._under.count()):
            old, new = (self._top, self._under) if above else (self._under, self._top)
            for widget in (self._sign, self._state):
                old.removeWidget(widget)
                new.addWidget(widget)
            if above:
                new.addStretch(1)
            else:
                old.takeAt(0)

    def set_read_only(self, read_only: bool) -> None:
        """A library that may not be written takes no typing."""
        for field in (self.as_checked, self.claimant, self.appearance):
            field.setReadOnly(read_only)

    @staticmethod
    def _state_of(claim: Claim) -> str:
        state = words.words(claim.state)
        if claim.state is ClaimState.ASIDE:
            return state
        if claim.state is ClaimState.QUERY:
            return f"{state}  ·  {claim.rating}" if claim.rating else state
        if claim.is_blind:
            return tr("Second check")
        if claim.rating:
            signed = claim.state is ClaimState.SIGNED_OFF  # else its tick would seem to be about the rating
            return tr("{rating}  ·  signed off", rating=claim.rating) if signed else claim.rating
        return f"{state}: {claim.evidence_count}" if claim.state is ClaimState.EVIDENCE else state

    def _reword(self, text: str):
        done = self._desk.do(claims.reword, self._claim.id, text, origin=self)
        self.reworded.emit()
        return done

    def _name(self, **named: str):
        return self._desk.do(claims.name_claimant, self._claim.id, origin=self, **named)

    def _go(self) -> None:
        if self._claim is not None:
            anchor = self._claim.anchor
            self._desk.open_place(self._claim.document, anchor.start, anchor.end)


def _field(name: str, hint: str) -> CutField:
    made = CutField()
    made.setProperty("kind", "bare")
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def _beside(text: str, field: QWidget) -> QLabel:
    made = label(text, "small")
    made.setBuddy(field)
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    return made

