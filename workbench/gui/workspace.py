"""The panels of an open library and how they stand: case on the left, reader in the middle, claim on the right, tables
below. Each panel is given the desk and nothing else; what it wants to keep until tomorrow it hands over as a dict by
`remember()` and gets back by `recall(dict)`.
"""

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui.bindings import Bindings
from workbench.gui.cases.panel import CasePanel
from workbench.gui.claim.panel import ClaimPanel
from workbench.gui.claims.panel import ClaimsPanel
from workbench.gui.desk import Desk
from workbench.gui.errands.life import LifeCommands
from workbench.gui.guide.hints import HintStrip
from workbench.gui.imports import ImportsPanel
from workbench.gui.language import tr
from workbench.gui.panes import BELOW, HEIGHTS, SIDES, as_shown, panel_below
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.room import Room
from workbench.gui.sides import Sides, above_each_other
from workbench.gui.style import column
from workbench.gui.style.fitted_tabs import FittedTabs

if TYPE_CHECKING:
    from workbench.gui.found import FoundPanel
    from workbench.gui.history import HistoryPanel
    from workbench.gui.ledger import LedgerPanel
    from workbench.gui.matrix import MatrixPanel
    from workbench.gui.quotations import QuotationsPanel

STANDING = {"cases": CasePanel, "reader": ReaderPane, "claim": ClaimPanel, "claims": ClaimsPanel,
            "imports": ImportsPanel}
"""The panels that are there from the beginning, in the order in which they are made."""
FINDINGS = ("ledger", "quotations")
"""The panels below in which a finding can be chosen."""
SENSELESS = (AttributeError, KeyError, TypeError, ValueError)
"""What a memory leads to that was written by another version, or by hand: it costs the layout, never the window."""


class Workspace(QWidget):
    """All panels of one library, in splitters. Those that stand from the beginning may have been made before."""

    def __init__(self, desk: Desk, bindings: Bindings, panels: dict[str, QWidget] | None = None):
        super().__init__()
        self._desk, self._bindings = desk, bindings
        self.panels = panels or {name: kind(desk) for name, kind in STANDING.items()}
        self.cases, self.reader, self.claim, self.claims, self.imports = (self.panels[name] for name in STANDING)
        self._kept, self._shape = {}, {"sides": SIDES, "heights": HEIGHTS}
        self.below = FittedTabs()
        for name, words in BELOW.items():
            self.below.addTab(self.panels.get(name) or QWidget(), tr(words))
        self.below.currentChanged.connect(self._see)
        self.middle = above_each_other(self.reader, self.below)
        self.sides = Sides(self.cases, self.middle, self.claim)
        self.room = Room(self, self.cases, self.reader, self.below, self.claim)
        self.hints = HintStrip(desk, bindings.key_of)
        bindings.triggered.connect(self.hints.done)
        bindings.triggered.connect(self.room.follow)
        for asked in (desk.document_opened, desk.place_asked, desk.along_asked):
            asked.connect(self.room.read)
        self.room.changed.connect(self._mark)
        filling = column(self.hints, gap=0)
        filling.addWidget(self.sides, 1)
        self.setLayout(filling)
        self.usual_shape()
        self.claims.asked.connect(self.show_claims)
        bindings.attach(workspace=self, life=LifeCommands(self.claim, self.reader), **self.panels)
        self.setFocusProxy(self.reader)
        self.imports.count_changed.connect(self._count_imports)
        desk.rationale_asked.connect(self._show_claim)
        self._mark()

    # Panels that are made when somebody first looks at them: nobody waits for them before

    @property
    def ledger(self) -> "LedgerPanel":
        """The figures of the case beside each other."""
        return self._made("ledger")

    @property
    def quotations(self) -> "QuotationsPanel":
        """The quotations beside their sources."""
        return self._made("quotations")

    @property
    def matrix(self) -> "MatrixPanel":
        """Claims against sources."""
        return self._made("matrix")

    @property
    def history(self) -> "HistoryPanel":
        """Every act."""
        return self._made("history")

    @property
    def found(self) -> "FoundPanel":
        """Find in the whole case."""
        return self._made("found")

    def _made(self, name: str) -> QWidget:
        """The panel of a tab below, made where it was not there; it stands as it did."""
        if name in self.panels:
            return self.panels[name]
        panel = self.panels[name] = panel_below(name)(self._desk)
        at, here = list(BELOW).index(name), self.below.currentIndex()
        with QSignalBlocker(self.below):
            empty = self.below.widget(at)
            self.below.removeTab(at)
            self.below.insertTab(at, panel, tr(BELOW[name]))
            self.below.setCurrentIndex(here)
            empty.deleteLater()
        if hasattr(panel, "counted"):
            panel.counted.connect(lambda number: self._count(panel, BELOW[name], number))
        kept = self._kept.pop(name, None)
        if kept is not None:
            with contextlib.suppress(*SENSELESS):
                panel.recall(kept)
        return panel

    def _see(self, at: int) -> None:
        if 0 <= at < len(BELOW):
            self._made(list(BELOW)[at])

    def usual_shape(self) -> None:
        """The layout as designed."""
        self.sides.usual()
        self.middle.setSizes(list(HEIGHTS))

    # Commands

    def toggle_cases(self) -> None:
        """Show or hide the case panel."""
        self._toggle("cases")

    def toggle_below(self) -> None:
        """Show or hide the tables below."""
        self._toggle("below")

    def toggle_claim(self) -> None:
        """Show or hide the claim panel."""
        self._toggle("claim")

    def show_claims(self) -> None:
        """Bring the claims table to the front."""
        self._bring(self.claims)

    def show_ledger(self) -> None:
        """Bring the ledger to the front."""
        self._bring(self.ledger)

    def show_quotations(self) -> None:
        """Bring the quotations to the front."""
        self._bring(self.quotations)

    def show_matrix(self) -> None:
        """Bring the matrix to the front."""
        self._bring(self.matrix)

    def find_in_case(self) -> None:
        """Find words in all documents of the case."""
        self._bring(self.found)
        self.found.search()

    def insert_finding(self) -> None:
        """Put what is chosen in the ledger or the quotations into the rationale."""
        if self._in_sight in FINDINGS:
            self.below.currentWidget().insert()

    def claim_finding(self) -> None:
        """Make a claim of the sentence that is chosen in the ledger or the quotations."""
        if self._in_sight in FINDINGS:
            self.below.currentWidget().make_claim()

    @property
    def _in_sight(self) -> str:
        """The name of the panel below that is in front."""
        return list(BELOW)[self.below.currentIndex()]

    def show_imports(self) -> None:
        """Bring the import list to the front."""
        self._bring(self.imports)

    def show_history(self) -> None:
        """Bring the history to the front."""
        self._bring(self.history)

    def next_pane(self) -> None:
        """Go round the panes with the keyboard."""
        self._step(1)

    def previous_pane(self) -> None:
        """Go round the panes the other way."""
        self._step(-1)

    def panel_in_use(self) -> str:
        """The name of the panel where the keys are, "" where they are elsewhere."""
        now = QApplication.focusWidget()
        return next((name for name, panel in self.panels.items()
                     if now is not None and (now is panel or panel.isAncestorOf(now))), "")

    # Memory

    def remember(self) -> dict:
        """Everything that should be as it was tomorrow."""
        if not self.room.is_tight:  # how they stand where there is no room is no choice of anybody
            for name, now in (("sides", self.sides), ("heights", self.middle)):
                self._shape[name] = as_shown(now.sizes(), self._shape[name])
        state = {**self._shape, "below": self.below.currentIndex(),
                 "hidden": [name for name, part in self._parts().items()
                            if part.isHidden() and name not in self.room.folded],
                 "claim": self._desk.claim_id}
        for name, kept in self._kept.items():
            state[f"panel.{name}"] = kept
        for name, panel in self.panels.items():
            if hasattr(panel, "remember"):
                state[f"panel.{name}"] = panel.remember()
        return state

    def recall(self, state: dict) -> None:
        """Go back to how it was. What makes no sense any more is passed over."""
        for part in (self._recall_shape, self._recall_panels):
            with contextlib.suppress(*SENSELESS):
                part(state)
        self.room.fit_anew()
        self._mark()

    def _recall_shape(self, state: dict) -> None:
        for name, panes in (("sides", self.sides), ("heights", self.middle)):
            if len(state.get(name, ())) == panes.count():
                self._shape[name] = [int(size) for size in state[name]]
                panes.setSizes(self._shape[name])
        self.below.setCurrentIndex(int(state.get("below", 0)))
        for name, part in self._parts().items():
            part.setHidden(name in state.get("hidden", ()))

    def _recall_panels(self, state: dict) -> None:
        self._kept = {name: state[f"panel.{name}"] for name in BELOW
                      if name not in self.panels and f"panel.{name}" in state}
        for name, panel in self.panels.items():
            if hasattr(panel, "recall") and f"panel.{name}" in state:
                panel.recall(state[f"panel.{name}"])
        if state.get("claim") is not None:
            self._choose_claim(int(state["claim"]))
            if "panel.reader" in state:  # the claim was brought into sight: the place that was read goes before it
                self.reader.recall(state["panel.reader"])

    def _choose_claim(self, claim_id: int) -> None:
        """Without the claim panel this is a window for reading: the claim's own document is not opened in it."""
        (self._desk.follow_claim if self.claim.isHidden() else self._desk.choose_claim)(claim_id)

    def _parts(self) -> dict[str, QWidget]:
        return {"cases": self.cases, "below": self.below, "claim": self.claim}

    def _toggle(self, name: str) -> None:
        part = self._parts()[name]
        part.setHidden(not part.isHidden())
        self.room.asked(name)
        self._mark()

    def _bring(self, panel: QWidget) -> None:
        self.below.show()
        self.room.asked("below")
        self.below.setCurrentWidget(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._mark()

    def _step(self, by: int) -> None:
        table = self.below.currentWidget()
        panes = [pane for pane in (self.cases, self.reader, self.claim, table)
                 if pane.isVisibleTo(self) or self.room.is_low and pane in (self.reader, table)]
        now = QApplication.focusWidget()
        here = next((at for at, one in enumerate(panes) if now and (now is one or one.isAncestorOf(now))), -1)
        there = panes[(here + by) % len(panes) if here >= 0 else 0]
        if there is table:
            self._bring(table)
        elif there is self.reader:
            self.room.read()
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self) -> None:
        for name, part in self._parts().items():
            self._bindings.actions[f"workspace.toggle_{name}"].setChecked(not part.isHidden())

    def _show_claim(self) -> None:
        self.claim.show()
        self._mark()

    def _count(self, panel: QWidget, words: str, number: int) -> None:
        """The tab says how many need a look."""
        self.below.setTabText(self.below.indexOf(panel), f"{tr(words)}  {number}" if number else tr(words))

    def _count_imports(self, waiting: int, failed: int) -> None:
        """The tab says what is under way, and what needs a look."""
        more = f"  {waiting}" if waiting else "  !" if failed else ""
        self.below.setTabText(self.below.indexOf(self.imports), tr("Imports") + more)
