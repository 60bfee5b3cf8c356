"""The foot of a verdict: what stands in the way of signing, what there is to warn of, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from workbench.domain.signing import Concern
from workbench.gui.actions import BY_ID
from workbench.gui.bindings import tooltip
from workbench.gui.claim.decided.concerns import concern_words
from workbench.gui.claim.decided.warning_list import WarningList
from workbench.gui.keys import follow, written
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, label
from workbench.gui.style.flow import Flow


class SigningFoot(QFrame):
    """Nothing of it asks in a window of its own: a warning stands here, and signing all the same is one more press.

    spoke() something is said here that somebody waits for
    """

    spoke = Signal()

    def __init__(self, sign, correct, update, give_up):
        super().__init__()
        self.seen: tuple[Concern, ...] = ()
        self._word = tr("Sign off")
        self.refusal, self.warnings = label("", "bad", wrap=True), WarningList()
        self.again = label("", "strong", wrap=True)
        self.sign = button(tr("Sign off"), sign, kind="primary", icon_name="sign-off")
        follow(self.sign, lambda: self.sign.setToolTip(tooltip(BY_ID["claim.sign_off"])))
        self.correct = button(tr("Correct…"), correct, icon_name="edit",
                              tip=tr("Something in it was wrong. The signed version stays; yours is added to it"))
        self.update_ = button(tr("Update…"), update, icon_name="plus",
                              tip=tr("There are new facts. The signed version stays; yours is added to it"))
        self.give_up = button(tr("Leave it as it is"), give_up, kind="quiet")
        ways = QFrame()
        ways.setLayout(Flow(self.give_up, self.correct, self.update_, self.sign, gap=SPACE.small, to_end=True))
        self.setLayout(column(self.refusal, self.warnings, self.again, ways, gap=SPACE.tight))
        for one in (self.refusal, self.warnings, self.again):
            one.hide()

    def tell(self, refusal: str) -> None:
        """What stood in the way, said where it happened; "" says nothing any more."""
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        if refusal:
            self.spoke.emit()

    def warn(self, concerns: Sequence[Concern]) -> None:
        """Show what there is to warn of. What was seen counts as seen no more once there is something else."""
        if not set(concerns) <= set(self.seen):
            self.seen = ()
        self.warnings.show_all([concern_words(one) for one in concerns])
        self._ask_again(bool(self.seen) and bool(concerns))

    def acknowledge(self, concerns: Sequence[Concern]) -> None:
        """These were shown, and signing was asked for: the next press signs all the same."""
        self.seen = tuple(concerns)
        self.warn(concerns)
        self.spoke.emit()

    def forget(self) -> None:
        """Another claim: nothing of it was seen yet."""
        self.seen = ()
        self._ask_again(False)
        self.tell("")

    def show_state(self, *, locked: bool, reopening: str, writable: bool, rated: bool) -> None:
        """Which buttons there are: `reopening` is the word on the one that puts a correction or update down. What is
        not `rated` cannot be signed; the key says so."""
        self.correct.setVisible(locked and not reopening and writable)
        self.update_.setVisible(locked and not reopening and writable)
        self.give_up.setVisible(bool(reopening))
        self.sign.setVisible(writable and (not locked or bool(reopening)))
        self.sign.setEnabled(rated)
        self._word = reopening or tr("Sign off")
        self.sign.setText(self._word)

    def _ask_again(self, again: bool) -> None:
        self.again.setVisible(again)
        self.again.setText(written(tr("Press {key} once more to sign off all the same; the warnings stay with it."),
                                   key="claim.sign_off"))
        self.sign.setText(tr("Sign off all the same") if again else self._word)
