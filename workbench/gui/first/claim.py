"""The head of the chosen claim in a first look, where the claim panel will stand."""

from PySide6.QtWidgets import QFrame

from workbench.domain.claims import Claim
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.style import SPACE, StateSign, column, cut_label, label, row

LONGEST = 420
"""Characters of a claim that are shown, as in the panel."""


class FirstClaim(QFrame):
    """Empty until a claim is shown."""

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "surface")
        self.claim: Claim | None = None
        self._filled = False

    def show_claim(self, claim: Claim) -> None:
        """Its words, where they stand and how far it is."""
        from workbench.gui.claim.quoted import Quoted

        if not self._filled:
            self._fill()
        self.claim = claim
        page = tr(", page {page}", page=claim.anchor.page) if claim.anchor.page else ""
        self._place.setText(f"{claim.document_name}{page}")
        self._sign.show_state(claim.state)
        self._state.setText(claim.rating or words.words(claim.state))
        self._words.show_text(Quoted(claim.anchor.quote, LONGEST).shown)
        self.setAccessibleName(tr("Claim: {quote}", quote=claim.anchor.quote))

    def _fill(self) -> None:
        from workbench.gui.comparing.passage import PassageText

        self._filled = True
        self._place, self._words = cut_label("", "link"), PassageText("")
        self._sign, self._state = StateSign(), label("", "small")
        top = row(self._place, None, self._sign, self._state, gap=SPACE.tight)
        self.setLayout(column(top, self._words, None, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)))
