"""History: what was done to the claim, by whom and when."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.domain.acts import HistoryEntry
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.spoken import Role, plays
from workbench.gui.style import SPACE, column, label
from workbench.services.library import history

WARNED = " Warned of: "
"""Where a sentence of the history goes on to what its signer was warned of."""
BREAK = re.compile(r"(?<=[.!?”»]) (?=[A-ZÁÉÍÓÚÑ¿¡“«])")


class HistoryTab(QFrame):
    """The acts on one claim as sentences, newest first. Read only when it is looked at."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._claim_id: int | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("History of the claim"))
        plays(self._area, Role.List)
        self.entries: list[HistoryEntry] = []
        self.setLayout(column(self._area, gap=0))

    def show_claim(self, claim_id: int | None) -> None:
        """The claim whose history is told; it is read when the tab is seen."""
        self._claim_id = claim_id
        if self.isVisible():
            self._read()

    def showEvent(self, event) -> None:
        """Now it is looked at."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        found = self._desk.read(history.entries, claim=self._claim_id, default=[]) if self._claim_id is not None else []
        if found == self.entries and self._area.widget() is not None:
            return
        self.entries = found
        inner = QWidget()
        inner.setProperty("surface", "surface")
        filling = column(gap=SPACE.hair, margins=SPACE.medium)
        for entry in found:
            told = label(_lines(entry.sentence), "faint" if entry.undone else "", wrap=True, selectable=True)
            filling.addWidget(told)
            undone = tr(" – taken back") if entry.undone else ""
            filling.addWidget(label(f"{entry.by}, {words.moment(entry.at)}{undone}", "faint"))
            filling.addSpacing(SPACE.small)
        filling.addStretch(1)
        inner.setLayout(filling)
        self._area.setWidget(inner)


def _lines(sentence: str) -> str:
    """A sentence in the window's language; each thing that somebody was warned of stands on a line of its own."""
    told = translated(sentence)
    if WARNED not in sentence:
        return told
    lines, warned = BREAK.split(told), translated(f"{WARNED.strip()} …").partition(":")[0]
    at = next((at for at, one in enumerate(lines) if one.startswith(f"{warned}: ")), len(lines))
    each = [one.removeprefix(f"{warned}: ") for one in lines[at:]]
    return "\n".join([*lines[:at], f"{warned}:", *(f"–  {one}" for one in each)])
