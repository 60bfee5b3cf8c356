"""The page of a second checker: claim and evidence are seen, the rating is not, until they have given their own."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from workbench.domain.claims import Claim
from workbench.domain.verdicts import Rating
from workbench.gui.attempt import attempt
from workbench.gui.claim.decided.ratings import Ratings
from workbench.gui.claim.decided.rationale import Rationale
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, label, row
from workbench.services.deciding import second_checks, verdicts


class BlindPage(QFrame):
    """Ratings and a rationale of one's own. What is half written waits while another claim is looked at."""

    def __init__(self, desk: Desk, given: Callable[[], None]):
        super().__init__()
        self._desk, self._given = desk, given
        self._claim: Claim | None = None
        self._rating: Rating | None = None
        self._drafts: dict[int, tuple[int | None, str]] = {}
        self._is_giving = False
        self.ratings, self.rationale = Ratings(), Rationale()
        self.rationale.setPlaceholderText(tr("Why – with the sums, from the evidence that you see."))
        self.rationale.textChanged.connect(desk.drafted)
        self.refusal = label("", "bad", wrap=True)
        self.refusal.hide()
        head = label(tr("Second check. You see the claim and its evidence, not the rating: give your own, and both "
                        "stand side by side."), "strong", wrap=True)
        self.give_button = button(tr("Give my rating"), self.give, kind="primary", icon_name="sign-off",
                                  tip=tr("Your rating stands beside the first one"))
        self.setLayout(column(head, self.ratings, label(tr("Rationale"), "section"), self.rationale, self.refusal,
                              row(None, self.give_button), None, gap=SPACE.small))
        self.ratings.chosen.connect(self._choose)

    def show_claim(self, claim: Claim | None) -> None:
        """The claim that is to be checked blind, None for any other."""
        if claim is not None and self._claim is not None and claim.id == self._claim.id:
            return
        self._keep()
        self._claim, self._rating = claim, None
        self._tell("")
        if claim is None:
            return
        scale = self._desk.read(verdicts.scale, claim.case)
        rating, text = self._drafts.get(claim.id, (None, ""))
        if scale is not None:
            self.ratings.show_scale(scale)
            self._rating = next((one for one in scale.ratings if one.id == rating), None)
        self.ratings.mark(self._rating.label if self._rating else "")
        self.ratings.set_enabled(not self._desk.archive.read_only)
        self.rationale.setReadOnly(self._desk.archive.read_only)
        self.rationale.setPlainText(text)

    def rate(self, number: int) -> None:
        """A number key."""
        rating = self.ratings.rating(number)
        if rating is not None:
            self._choose(rating)

    def give(self) -> None:
        """Ctrl+Enter: put the second rating beside the first."""
        if self._claim is None:
            return
        if self._rating is None:
            self._tell(tr("Choose a rating first: press its number."))
            return
        claim = self._claim.id
        self._is_giving = True
        done = attempt(self._desk, self._tell, second_checks.give, claim, self._rating.id,
                       self.rationale.toPlainText())
        self._is_giving = False
        if done is not None:
            self._drafts.pop(claim, None)
            self._given()

    def remember(self) -> dict:
        """What is half written, for the window's memory."""
        self._keep()
        return {str(claim): list(draft) for claim, draft in self._drafts.items()}

    def recall(self, state: dict) -> None:
        """Go on with what the window's memory kept."""
        self._drafts = {int(claim): (rating, str(text)) for claim, (rating, text) in state.items()}

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keys go to the first rating."""
        (self.ratings.buttons[0] if self.ratings.buttons else self.rationale).setFocus(reason)

    def _choose(self, rating: Rating) -> None:
        self._rating = rating
        self.ratings.mark(rating.label)
        self._tell("")
        self._desk.drafted.emit()

    def _keep(self) -> None:
        if self._claim is not None and not self._is_giving:
            draft = (self._rating.id if self._rating else None, self.rationale.toPlainText())
            if draft != (None, ""):
                self._drafts[self._claim.id] = draft

    def _tell(self, refusal: str) -> None:
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
