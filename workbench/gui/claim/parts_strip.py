"""The parts of a claim as a row of buttons; for a part, the way back to the whole."""

from PySide6.QtWidgets import QFrame

from workbench.domain.claims import Claim
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import Theme, button, column, plain_tip
from workbench.gui.style.flow import Flow
from workbench.services.deciding import claims

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class PartsStrip(QFrame):
    """Each part says its letter and how far it is; the one that is shown is checked. Nothing at all without parts."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._shown: list[tuple[Claim, bool]] | None = None
        self._row: QFrame | None = None
        self.setLayout(column(gap=0))
        self.hide()

    def show_claim(self, claim: Claim) -> None:
        """The parts of this claim, or its whole and all parts of that."""
        whole = self._desk.read(claims.get, claim.part_of) if claim.part_of else claim
        parts = self._desk.read(claims.parts, whole.id, default=[]) if whole and (claim.part_of or claim.parts) else []
        shown = [(one, one.id == claim.id) for one in (whole, *parts)] if parts else []
        if shown == self._shown:
            return
        self._shown = shown
        if self._row is not None:
            self.layout().removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = QFrame()
        self._row.setLayout(Flow(*(self._button(one, at, here) for at, (one, here) in enumerate(shown)), gap=2))
        self.layout().addWidget(self._row)
        self.setVisible(bool(shown))

    def _button(self, claim: Claim, at: int, here: bool):
        state = claim.rating or words.words(claim.state)
        name = tr("Whole: {state}", state=state) if at == 0 else f"{letter(at - 1)}  {state}"
        made = button(name.replace("&", "&&"), lambda: self._desk.choose_claim(claim.id), kind="quiet",
                      tip=plain_tip(claim.words))
        made.setCheckable(True)
        made.setChecked(here)
        made.setMaximumWidth(Theme.current().px(220))
        made.clicked.connect(lambda: made.setChecked(here))
        return made


def letter(at: int) -> str:
    """The letter of the part at a place: a, b, … z, aa."""
    return (letter(at // 26 - 1) if at >= 26 else "") + LETTERS[at % 26]
