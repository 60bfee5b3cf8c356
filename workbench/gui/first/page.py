"""What is seen of a library while it is being opened: the case last worked on, its documents, the first of its claims.

It stands where the panels will stand and is drawn by what draws them, so that nothing jumps when they come. It answers
by itself what SQLite alone can tell: claims are scrolled, put in order, searched in and chosen, documents are opened
and read. All else that is typed meanwhile is done when the panels are there, for what was chosen when it was typed.
"""

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTabBar, QWidget

from workbench.domain.cases import CaseDocument
from workbench.domain.claims import Claim
from workbench.gui.cases.head import CaseHead
from workbench.gui.cases.line import list_of
from workbench.gui.cases.model import LINE, DocumentList
from workbench.gui.first.claim import FirstClaim
from workbench.gui.first.claims import FirstClaims
from workbench.gui.first.reading import FirstReading
from workbench.gui.first.standing import Standing
from workbench.gui.language import tr
from workbench.gui.opening_page import OpeningPage
from workbench.gui.panes import BELOW, HEIGHTS, SIDES
from workbench.gui.room import Room
from workbench.gui.style import column, line, surface
from workbench.services.library import first_look
from workbench.services.library.first_look import FirstLook
from workbench.settings import Settings

NARROWED = ("state", "tag", "checker")
"""By what claims can be filtered that a first look does not filter by."""


class FirstLookPage(OpeningPage):
    """Shows a first look as the memory of the case, `state`, says it stood."""

    def __init__(self, look: FirstLook, location: Path, state: dict, settings: Settings):
        self._look, self._location, self._state, self._settings = look, location, state, settings
        self._documents = {line.document.id: line.document for line in look.documents}
        self._place: tuple[int, int] | None = None
        self._is_touched = False
        self._had_keys: QWidget | None = None
        self.claims: FirstClaims | None = None
        super().__init__()

    def _fill(self, said: QLabel) -> None:
        vertical, horizontal = QtCore.Qt.Orientation.Vertical, QtCore.Qt.Orientation.Horizontal
        self.reading = FirstReading(said, self._location, self._settings, self._reader().get("size"))
        self.claim = FirstClaim()
        middle = _splitter(vertical, self.reading, self._below(), sizes=self._sizes("heights", HEIGHTS))
        sides = _splitter(horizontal, self._case(), middle, self.claim, sizes=self._sizes("sides", SIDES))
        hidden = self._state.get("hidden") or ()
        for name, part in (("cases", sides.widget(0)), ("below", middle.widget(1)), ("claim", sides.widget(2))):
            part.setHidden(name in hidden)
        self.room = Room(self, sides.widget(0), self.reading, middle.widget(1))  # as the panels will fold
        self.setLayout(column(sides, gap=0))
        self.reading.moved.connect(self._stands)
        self.reading.pressed.connect(self._pressed)

    def _sizes(self, name: str, usual: tuple) -> list[int]:
        kept = self._state.get(name)
        fits = isinstance(kept, list) and len(kept) == len(usual) and all(isinstance(one, int) for one in kept)
        return kept if fits else list(usual)

    def _reader(self) -> dict:
        kept = self._state.get("panel.reader")
        return kept if isinstance(kept, dict) else {}

    def _case(self) -> QWidget:
        case, model = self._look.case, DocumentList(self)
        head, (self.list, self._line) = CaseHead(), list_of(model)
        head.show_case(case)
        if self._look.documents:
            model.show(list(self._look.documents), case.subjects, case.sources)
        self.list.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._choose_document(index.data(LINE)))
        return surface("window", column(head, line(), self.list, gap=0))

    def _below(self) -> QWidget:
        self.tabs, self._tables = QTabBar(), QStackedWidget()
        for words in BELOW.values():
            self.tabs.addTab(tr(words))
        self._tables.addWidget(surface("surface"))
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        at, shows = self._state.get("below", 0), self._state.get("panel.claims")
        shows = shows if isinstance(shows, dict) else {}
        if self._look.claims and not any(shows.get(name) for name in NARROWED):
            self.claims = FirstClaims(self._look, self._location, shows)
            self.claims.chosen.connect(self._choose_claim)
            self.claims.typed.connect(self.keyPressEvent)
            self._tables.insertWidget(0, self.claims)
        self.tabs.currentChanged.connect(self._turn_to)
        self.tabs.setCurrentIndex(at if isinstance(at, int) else 0)
        self._turn_to(self.tabs.currentIndex())
        return surface("window", column(self.tabs, self._tables, gap=0))

    def _turn_to(self, tab: int) -> None:
        """Of the tables only the claims are here."""
        self._tables.setCurrentIndex(0 if tab == 0 else self._tables.count() - 1)

    # What is chosen

    def show_what_was_read(self) -> None:
        """The document that was in front and the claim that was chosen last; seen a moment after the claims. Whoever
        has chosen another meanwhile keeps that: the keys are meant for it."""
        import workbench.gui.reader.text.text_view  # noqa: F401 - so that the first click does not wait for it

        if self._is_touched:
            return
        reader, claim = self._reader(), self._state.get("claim")
        if isinstance(claim, int) and not self.claim.isHidden():
            self._show_claim(next(iter(first_look.claims(self._location, [claim])), None))
        entry = next((one for one in reader.get("main") or () if isinstance(one, dict)
                      and one.get("id") == reader.get("front")), None)
        if entry is not None and entry.get("way", "text") == "text":
            self._show_document(reader["front"], entry=entry)

    def _show_claim(self, claim: Claim | None) -> None:
        if claim is not None:
            self.claim.show_claim(claim)

    def _show_document(self, id: int, **place) -> bool:
        document = self._documents.get(id)
        claims = [one for one in self._look.claims if one.document == id]
        chosen = self.claim.claim
        if chosen is not None and chosen.document == id:
            claims = [*(one for one in claims if one.id != chosen.id), chosen]
        is_shown = document is not None and self.reading.show_document(
            document, claims, chosen if chosen is not None and chosen.document == id else None, **place)
        if is_shown:
            self._line.open_now = id
            self.list.viewport().update()
        return is_shown

    def _choose_document(self, line: object) -> None:
        if isinstance(line, CaseDocument):
            self._touch(line.document.id, None)

    def _choose_claim(self, claim: Claim) -> None:
        self._show_claim(claim)
        self._touch(claim.document, (claim.anchor.start, claim.anchor.end))

    def _pressed(self, keys: list) -> None:
        claim = next((one for one in self._look.claims if ("claim", one.id) in keys), None)
        if claim is not None:
            self._choose_claim(claim)

    def _touch(self, document: int, place: tuple[int, int] | None) -> None:
        self._is_touched, self._place = False, place
        is_shown = self._show_document(document)
        self._is_touched = True
        self._stands(document, is_shown)

    def _stands(self, document: int | None = None, is_shown: bool = True) -> None:
        """Remember what is chosen and where somebody reads: what is typed next is meant for it."""
        if not self._is_touched and document is None:
            return
        shown = self.reading.document
        document = document or (shown.id if shown is not None else None)
        self.expect()
        self.ahead.choose(Standing(self.claim.claim.id if self.claim.claim is not None else None, document, self._place,
                                   self.reading.reached() if is_shown else None).take)

    # When the panels come

    def expected(self) -> set[str]:
        """What will hold of the library."""
        chosen = {"document": self.reading.document, "claim": self.claim.claim}
        return {*super().expected(), "case", *(name for name, one in chosen.items() if one is not None)}

    def hand_over(self, view) -> None:
        """The tables below stand as somebody has turned to them, searched in them and put them in order."""
        self._had_keys = self.window().focusWidget()
        panel = view.workspace.claims
        if self.tabs.currentIndex() != self._state.get("below", 0):
            view.workspace.below.setCurrentIndex(self.tabs.currentIndex())
        if self.claims is not None and self.claims.has_changed:
            panel.show_as({**panel.shows(), **self.claims.shows()})

    def hand_keys(self, view) -> None:
        """The keys go where they were."""
        had, panel = self._had_keys, view.workspace.claims
        if self.claims is None or self.window().sheet is not None:
            return
        if had is self.claims.table:
            panel.table.setFocus()
        elif had is self.claims.field:
            panel.field.setFocus()
            panel.field.setText(had.text())
            panel.field.setCursorPosition(had.cursorPosition())

    def stay(self, view) -> None:
        """A very long text comes from a thread: until it is there the part that is read stays before it."""
        front, early = view.workspace.reader.main.front, self.reading.view
        if early is None or front is None or front.is_loaded or front.document.id != self.reading.document.id:
            return
        early.setParent(front.view)
        early.setGeometry(front.view.rect())
        early.show()
        front.loaded.connect(early.deleteLater)


def _splitter(direction: QtCore.Qt.Orientation, *parts: QWidget, sizes: list[int]) -> QSplitter:
    made = QSplitter(direction)
    made.setHandleWidth(1)
    for part in parts:
        made.addWidget(part)
    made.setSizes(sizes)
    return made
