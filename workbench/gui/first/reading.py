"""The document of a first look, as the reader will show it: text to be read and scrolled, the chosen claim set off."""

from dataclasses import replace
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout

from workbench.domain.claims import Claim
from workbench.domain.documents import Document, DocumentText
from workbench.gui.style import Theme, column, row
from workbench.services.library import first_look
from workbench.settings import Settings

LONGEST = 400_000
"""Characters up to which a text is shown whole; of a longer one what lies around the place that is asked for."""
RIBBON = 14


class FirstReading(QFrame):
    """`moved()`: somebody reads elsewhere in it, or selected some words; `pressed(list)`: a mark was clicked."""

    moved = Signal()
    pressed = Signal(list)

    def __init__(self, said: QFrame, location: Path, settings: Settings, size: int | None = None):
        super().__init__()
        self._location, self._settings = location, settings
        self._size = size or round(settings.reading_size * 96 / 72)
        self.setProperty("surface", "surface")
        self._said, self._shown = said, None
        self._filling: QVBoxLayout = column(None, row(None, said, None), None)
        self.setLayout(self._filling)
        self.document: Document | None = None
        self.view = None
        self._begins = 0

    def show_document(self, document: Document, claims: list[Claim], claim: Claim | None = None,
                      entry: dict | None = None) -> bool:
        """Show a document where it was read, or at a claim; whether that can be done at once."""
        around = claim.anchor.start if claim is not None else int((entry or {}).get("top", 0))
        if self.document is None or self.document.id != document.id or not self._has(around):
            found = first_look.text(self._location, document.id, LONGEST, around)
            if found is None:
                return False
            self._show(document, *found)
            self._mark(claims)
        self.view.choose(("claim", claim.id) if claim is not None else None)
        if entry is not None:
            self.view.go_to(max(0, int(entry.get("caret", 0)) - self._begins))
            self.view.fold_exactly(entry.get("folded") if not self._begins else None)
            self.view.scroll_to(max(0, around - self._begins))
        elif claim is not None:
            self.view.go_to(claim.anchor.start - self._begins, claim.anchor.end - self._begins)
        return True

    def _has(self, place: int) -> bool:
        return self._begins <= place < self._begins + len(self.view.content.text)

    def _mark(self, claims: list[Claim]) -> None:
        from workbench.gui.reader.text import highlights

        here = [replace(claim, anchor=replace(claim.anchor, start=claim.anchor.start - self._begins,
                                              end=claim.anchor.end - self._begins))
                for claim in claims] if self._begins else claims
        self.view.mark(highlights.of_claims(here, self.view.content.text))

    def _show(self, document: Document, text: DocumentText, begins: int) -> None:
        from workbench.gui.reader.tabs.header import Header
        from workbench.gui.reader.text.text_view import TextView

        if self.view is None:
            self._tabs, self._header = QTabBar(), Header()
            self._tabs.setDocumentMode(True)
            self._tabs.setExpanding(False)
            self._tabs.addTab("")
            self._tabs.setEnabled(False)
            self.view = TextView(Theme.current().reading(self._settings.reading_font, self._size),
                                 self._settings.reading_width)
            self.view.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
            self._fill()
        self.document, self._begins = document, begins
        self._tabs.setTabText(0, document.name)
        self._header.show_document(document)
        self.view.setAccessibleName(document.name)
        self.view.load(text)
        self.layout().activate()  # places are found by how wide it is

    def _fill(self) -> None:
        self._said.hide()
        while self._filling.count():
            self._filling.takeAt(0)
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.view, 1)
        reading.addSpacing(RIBBON)
        self._filling.addWidget(self._tabs)
        self._filling.addWidget(self._header)
        self._filling.addLayout(reading, 1)
        self.view.pressed.connect(self.pressed)
        self.view.selectionChanged.connect(self.moved)
        self.view.cursorPositionChanged.connect(self.moved)
        self.view.verticalScrollBar().valueChanged.connect(self.moved)

    def reached(self) -> tuple[int, int, tuple[int, int] | None] | None:
        """Where somebody is in the text: the first line in sight, the caret, what is selected."""
        if self.view is None:
            return None
        selected, begins = self.view.selected(), self._begins
        span = (selected[0] + begins, selected[1] + begins) if selected is not None else None
        return self.view.first_in_sight() + begins, self.view.caret() + begins, span
