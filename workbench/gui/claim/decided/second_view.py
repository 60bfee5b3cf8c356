"""Second checks of the claim: waiting, agreeing, or side by side with the first until somebody decides."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from workbench.domain.second_checks import Decision, SecondCheck
from workbench.domain.verdicts import Verdict
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, label, line
from workbench.gui.style.flow import Flow


class SecondView(QFrame):
    """Nothing at all where nobody asked for one. `settle(check, decision, reason)` and `withdraw(check)` do it."""

    def __init__(self, settle: Callable[[SecondCheck, Decision, str], object],
                 withdraw: Callable[[SecondCheck], object]):
        super().__init__()
        self._settle, self._withdraw = settle, withdraw
        self._shown: tuple | None = None
        self.reason = QLineEdit()
        self._inner: QFrame | None = None
        self.setLayout(column(gap=0))
        self.hide()

    def show_checks(self, checks: Sequence[SecondCheck], versions: Sequence[Verdict], writable: bool) -> None:
        """Show these, with the versions that they were held against."""
        shown = (tuple(checks), tuple(one.version for one in versions), writable)
        if shown == self._shown:
            return
        self._shown = shown
        if self._inner is not None:
            self.layout().removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QFrame()
        filling = column(gap=SPACE.tight)
        if checks:
            filling.addWidget(line())
            filling.addWidget(label(tr("Second check"), "section"))
        for check in checks:
            first = next((one for one in versions if one.version == check.version), None)
            self._fill(filling, check, first, writable)
        self._inner.setLayout(filling)
        self.layout().addWidget(self._inner)
        self.setVisible(bool(checks))

    def _fill(self, filling, check: SecondCheck, first: Verdict | None, writable: bool) -> None:
        if check.is_waiting:
            filling.addWidget(label(tr("Asked for by {name}, {when}. Whoever does it does not see the rating.",
                                       name=check.asked_by, when=words.moment(check.asked_at)), "quiet", wrap=True))
            if writable:
                filling.addWidget(button(tr("Withdraw it"), lambda: self._withdraw(check), kind="link"))
        elif check.is_uncompared:
            filling.addWidget(label(tr("{name}, {when}: {label}. The first rating stayed with {asked}, who compares "
                                       "the two: send your case bundle back.", name=check.checked_by,
                                       when=words.moment(check.checked_at), label=check.label,
                                       asked=check.asked_by), "quiet", wrap=True))
            filling.addWidget(label(check.rationale, "quiet", wrap=True, selectable=True))
        elif not check.differs:
            filling.addWidget(label(tr("{name}, {when}: the same rating, {label}.", name=check.checked_by,
                                       when=words.moment(check.checked_at), label=check.label), "good", wrap=True))
            filling.addWidget(label(check.rationale, "quiet", wrap=True, selectable=True))
        else:
            filling.addLayout(self._both(check, first))
            if check.decision is None:
                self._choices(filling, writable, check)
            else:
                said = f"{words.words(check.decision)}: {check.settled_by}, {words.moment(check.settled_at)}"
                filling.addWidget(label(f"{said}. {check.reason}", "quiet", wrap=True, selectable=True))

    def _both(self, check: SecondCheck, first: Verdict | None) -> QGridLayout:
        """The two ratings side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.hair)
        sides = [(tr("First"), first.label, first.decided_by, first.rationale)] if first else []
        sides += [(tr("Second"), check.label, check.checked_by, check.rationale)]
        for at, (place, rating, who, why) in enumerate(sides):
            grid.setColumnStretch(at, 1)
            grid.addWidget(label(f"{place}: {who}", "small", wrap=True), 0, at)
            grid.addWidget(label(rating, "strong", wrap=True), 1, at)
            grid.addWidget(label(why, "", wrap=True, selectable=True), 2, at, Qt.AlignmentFlag.AlignTop)
            grid.setRowStretch(2, 1)
        return grid

    def _choices(self, filling, writable: bool, check: SecondCheck) -> None:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why one of them stands; needed where the first is signed"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        ways = QFrame()
        ways.setLayout(Flow(*(button(words.words(one), lambda one=one: self._settle(check, one, self.reason.text()),
                                     kind="" if one is not Decision.NEITHER else "quiet") for one in Decision)))
        for made in (self.reason, ways):
            made.setEnabled(writable)
            filling.addWidget(made)
