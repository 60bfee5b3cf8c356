"""The sums of the chosen claim, under its evidence: each with its working, and what has changed since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from workbench.domain.calculations import Calculation
from workbench.domain.claims import Claim
from workbench.gui.comparing.whole_lines import WholeLines
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sentences import of_sum, translated
from workbench.gui.style import SPACE, Theme, button, column, label, line, row
from workbench.gui.style.fitting import Scrolled
from workbench.services.deciding import calculations

HIGHEST = 170
"""Room that the sums take at most: the evidence above them is what is worked on."""


class Sums(QFrame):
    """Nothing at all where there are none. changed(Calculation): it is to be worked on in its sheet."""

    changed = Signal(object)

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.kept: list[Calculation] = []
        self.setProperty("surface", "window")
        self._area = WholeLines()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the rest is for the tabs
        self.setLayout(column(line(), self._area, gap=0))  # cards above that go on are not cut by nothing
        self.hide()

    def show_claim(self, claim: Claim | None) -> None:
        """Work the sums of this claim out anew."""
        self.kept = self._desk.read(calculations.of_claim, claim.id, default=[]) if claim is not None else []
        lines = column(gap=SPACE.tight, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small))
        if self.kept:
            lines.addWidget(label(tr("SUMS"), "section"))
        for one in self.kept:
            lines.addWidget(self._one(one))
        self._area.setWidget(Scrolled("window", lines))
        self.setVisible(bool(self.kept))
        self._fit()

    def resizeEvent(self, event) -> None:
        """In another width their lines break otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as they are, up to the most that they take."""
        if self.kept:
            wanted = self._area.widget().layout().totalHeightForWidth(max(240, self.width()))
            self._area.setFixedHeight(min(wanted, Theme.current().px(HIGHEST)))

    def said(self) -> str:
        """All that is said, for those who do not see it."""
        return " ".join(one.text() for one in self.findChildren(QLabel))

    def _one(self, one: Calculation) -> QWidget:
        made, parts, told = QWidget(), column(gap=SPACE.hair), of_sum(one)
        parts.addWidget(label(told, wrap=True, selectable=True))
        for flag in one.flags:
            parts.addWidget(label(translated(flag), "warn", wrap=True))
        buttons = [button(tr("Into the rationale"), lambda: self._desk.add_to_rationale(f"{told}."), kind="link")]
        if one.flags and one.now is not None and one.now.words != one.was:
            buttons.append(button(tr("Take the figures as they are now"),
                                  lambda: self._desk.do(calculations.refresh, one.id), kind="link"))
        buttons += [button(tr("Change…"), lambda: self.changed.emit(one), kind="link"),
                    button(tr("Remove"), lambda: self._desk.do(calculations.remove, one.id), kind="link")]
        for each in buttons:
            each.setEnabled(not self._desk.archive.read_only)
        parts.addLayout(row(*buttons, None))
        made.setLayout(parts)
        return made
