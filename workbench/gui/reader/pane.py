"""The reader: documents in tabs, a second pane for what is looked up beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSplitter

from workbench.domain.acts import Change
from workbench.domain.claims import Claim
from workbench.domain.documents import Document
from workbench.gui.desk import Desk, Place
from workbench.gui.keys import follow, written
from workbench.gui.language import tr
from workbench.gui.reader import file_notes
from workbench.gui.reader.aligned import Aligned, Held
from workbench.gui.reader.commands import ReaderCommands
from workbench.gui.reader.tabs.arrivals import Arrivals
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.shelf import Shelf
from workbench.gui.reader.tabs.trail import Stop, Trail
from workbench.gui.reader.text.text_view import LARGEST, SMALLEST
from workbench.gui.reader.ways import way_of
from workbench.gui.style import Theme, column, empty_place
from workbench.services.deciding import claims
from workbench.services.library import cases
from workbench.services.reading import documents

WIDE = 900
"""Pixels from which the two panes stand side by side; in less room they stand one above the other."""
MARKED = frozenset({"claim", "evidence", "verdict"})
KNOWN = frozenset({"document", "case_document"})
READ = "view_change"
"""The table of what somebody changed about how a document reads."""


class ReaderPane(ReaderCommands):
    """Everything that is read. Other panels reach it through the desk; the window's commands by its methods. `trailed`
    comes when there is another place to go back or forward to, or none any more."""

    trailed = Signal()

    def __init__(self, desk: Desk):
        super().__init__()
        self.desk = desk
        self._trail, self._aligned = Trail(self.trailed.emit), Aligned(self)
        self._ways: dict[str, str] = {}
        self._size = round(desk.settings.reading_size * 96 / 72)
        nothing = empty_place("text", tr("Nothing is open"), "")
        follow(nothing, lambda: nothing.hint.setText(written(
            tr("Drop the text to check on the left half of the window; what is there already opens from the list of "
               "the case. Then select the words of a claim and press {claim}."), claim="reader.make_claim")))
        self.main = Shelf(tr("Open documents"), nothing)
        self.beside = Shelf(tr("Documents beside"))
        self._active = self.main
        self._arrivals = Arrivals(desk, self.main, self._made, lambda: (self._font(), self._characters()))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.main)
        self._split.addWidget(self.beside)
        self.beside.hide()
        self.setLayout(column(self._split, gap=0))
        self.setAccessibleName(tr("Reader"))
        self._connect()

    def _connect(self) -> None:
        self.main.fronted.connect(self._fronted)
        self.beside.fronted.connect(self._beside_changed)
        self.desk.place_asked.connect(self.show_place)
        self.desk.claim_chosen.connect(self._claim_chosen)
        self.desk.case_chosen.connect(self._case_chosen)
        self.desk.changed.connect(self._changed)
        self.desk.preferred.connect(self._preferred)
        for shelf in (self.main, self.beside):
            shelf.closing.connect(self._keep_way)
            shelf.torn.connect(self.take_out)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    # Opening

    def show_place(self, place: Place) -> None:
        """Show a place; beside it what it is held against, if it was asked for beside. Where another window holds the
        document, it is shown there."""
        if place.beside and self.desk.elsewhere(place):
            return
        self._trail.leave(self._here())
        if place.beside:
            self._keep_in_sight(place)
        opened = self._open(self.beside if place.beside else self.main, place.document)
        if opened is None:
            return
        if place.start >= 0:
            opened.go_to(place.start, place.end, peek=place.beside)
        if place.sought:
            opened.look_for(place.sought, place.start)
        if place.beside:
            ours = self._keep_in_sight(place)  # the second pane has taken half of its room
            self._aligned.hold(ours, Held(opened, (place.start, place.end)))
        else:
            opened.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, shelf: Shelf, document_id: int) -> OpenDocument | None:
        opened = shelf.find(document_id)
        if opened is not None:
            shelf.bring(opened)
            return opened
        opened = self._made(document_id)
        if opened is None:
            return None
        shelf.add(opened)
        opened.show_way(way_of(self._ways.get(str(document_id), "")))
        if shelf is self.beside:
            opened.header.offer_close(self.close_beside)
        return opened

    def _made(self, document_id: int) -> OpenDocument | None:
        """A document opened, and not put anywhere yet."""
        document = self.desk.read(documents.get, document_id, self.desk.case_id)
        if document is None:
            return None
        opened = OpenDocument(self.desk, document, self._font(), self._characters())
        opened.pressed.connect(lambda keys: self._pressed(opened, keys))
        opened.claim_wanted.connect(lambda: self._make_claim(opened))
        opened.link_wanted.connect(lambda stance: self._link(opened, stance))
        opened.view.enlarged.connect(lambda step: self._resize_text(self._size + step))
        opened.choose_claim(self.desk.claim_id)
        return opened

    def _keep_in_sight(self, place: Place) -> Held | None:
        """Before a source opens beside, what it is held against comes to the front: a place, or the chosen claim."""
        if place.against is not None:
            document_id, start, end = place.against
            if (opened := self._open(self.main, document_id)) is None:
                return None
            opened.go_to(start, end, peek=True)
            return Held(opened, (start, end))
        claim = self.desk.read(claims.get, self.desk.claim_id) if self.desk.claim_id is not None else None
        if claim is None or claim.document == place.document or (opened := self._show_claim(claim)) is None:
            return None
        return Held(opened, (claim.anchor.start, claim.anchor.end))

    def let_go(self) -> None:
        """The window is closed: nothing that is under way is wanted any more."""
        for opened in self._all():
            opened.let_go()

    def _claim_chosen(self, claim_id: int | None) -> None:
        for opened in self._all():
            opened.choose_claim(claim_id)
        claim = self.desk.read(claims.get, claim_id) if claim_id is not None else None
        if claim is not None and not self.desk.is_following:
            self._show_claim(claim)

    def _show_claim(self, claim: Claim) -> OpenDocument | None:
        front = self.main.front
        if front is None or front.document.id != claim.document:
            self._trail.leave(self._here())
        opened = self._open(self.main, claim.document)
        if opened is not None and opened.view.selected() is None:
            opened.go_to(claim.anchor.start, claim.anchor.end)
        return opened

    # What is remembered

    def remember(self) -> dict:
        """What to remember of the case: open documents, where each is read, the size of the text."""
        def of(shelf: Shelf) -> list[dict]:
            return [{"id": opened.document.id, **opened.remember()} for opened in shelf.documents]
        front = self.main.front
        for opened in self._all():
            self._keep_way(opened)
        return {"ways": self._ways, "main": of(self.main), "beside": of(self.beside), "size": self._size,
                "front": front.document.id if front else None, "split": self._split.sizes()}

    def recall(self, state: dict) -> None:
        """Open what was open, where it was read. Documents that are gone from the case are left out."""
        self._size = max(SMALLEST, min(LARGEST, int(state.get("size", self._size))))
        self._ways = {str(id): str(way) for id, way in dict(state.get("ways", {})).items()}
        known = state.get("main") or state.get("beside")
        lines = self.desk.read(cases.documents, self.desk.case_id, default=[]) if known else []
        there = {line.document.id for line in lines}
        for shelf, name in ((self.main, "main"), (self.beside, "beside")):
            for entry in state.get(name, ()):
                opened = self._open(shelf, entry["id"]) if entry.get("id") in there else None
                if opened is not None:
                    opened.recall(entry)
        front = self.main.find(state["front"]) if state.get("front") else None
        if front is not None:
            self.main.bring(front)
        if len(state.get("split", ())) == 2:
            self._split.setSizes(state["split"])

    def _keep_way(self, opened: OpenDocument) -> None:
        """How a document was shown is remembered for as long as it is in the case."""
        self._ways[str(opened.document.id)] = opened.ways.way.value

    def _preferred(self, settings) -> None:
        for opened in self._all():
            opened.ways.white_pages(settings.white_pages)

    # Keeping up

    def _case_chosen(self, _) -> None:
        self.close_all()

    def _fronted(self, opened: OpenDocument | None) -> None:
        self.desk.document_is_open(opened.document.id if opened else None)
        if opened is not None:
            opened.tell_selection()
        else:
            self.desk.words_selected(False)

    def _changed(self, change: Change) -> None:
        if READ in change.tables:
            for opened in self._all():
                if opened.document.id in change.documents:
                    opened.read_again()
        if change.tables & KNOWN:
            self._refresh_documents()
        if change.tables & (MARKED | KNOWN):
            for opened in self._all():
                opened.heard(change)

    def _refresh_documents(self) -> None:
        for shelf in (self.main, self.beside):
            for opened in shelf.documents:
                now = self._in_case(opened.document.id)
                if now is None:
                    shelf.close_document(opened)
                elif now != opened.document:
                    opened.refresh_document(replace(now, role=now.role or opened.document.role))
                    shelf.rename(opened)

    def _in_case(self, document_id: int) -> Document | None:
        """A document as the case has it; None where it was set aside there."""
        found = self.desk.read(documents.get, document_id, self.desk.case_id)
        return found if found is not None and found.role is not None else None

    def _pressed(self, opened: OpenDocument, keys: list) -> None:
        """A claim is chosen; the words of a note of the file are selected, so that C makes a claim of them."""
        claim = next((number for what, number in keys if what == "claim"), None)
        note = next((number for what, number in keys if what == file_notes.KEY), None)
        if claim is not None:
            self.desk.choose_claim(claim)
        elif note is not None:
            self._select_note(opened, opened.view.content.notes[note])

    def _beside_changed(self, opened: OpenDocument | None) -> None:
        if (opened is not None) == self.beside.isVisibleTo(self):
            return
        self.beside.setVisible(opened is not None)
        if opened is None:
            self._active = self.main
        else:
            self._arrange()
            self._split.setSizes([1000, 1000])

    def _arrange(self) -> None:
        wanted = Qt.Orientation.Horizontal if self.width() >= WIDE else Qt.Orientation.Vertical
        if self._split.orientation() is not wanted:
            self._split.setOrientation(wanted)

    def resizeEvent(self, event) -> None:
        """Two panes side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        self._arrange()

    def _focus_moved(self, _, now) -> None:
        if now is not None and self.beside.isAncestorOf(now):
            self._active = self.beside
        elif now is not None and self.main.isAncestorOf(now):
            self._active = self.main

    def selected_in(self, claim: Claim) -> tuple[int, int] | None:
        """What is selected within the claim's own words; None where that is nothing."""
        opened = self.focused
        span = opened.view.selected() if opened is not None and opened.document.id == claim.document else None
        within = span is not None and claim.anchor.start <= span[0] and span[1] <= claim.anchor.end
        return span if within else None

    @property
    def focused(self) -> OpenDocument | None:
        """The document that is read, in either pane."""
        return self._active.front or self.main.front

    def _all(self) -> list[OpenDocument]:
        return self.main.documents + self.beside.documents

    def _here(self) -> Stop | None:
        opened = self.main.front
        return opened.stop() if opened else None

    def _font(self) -> QFont:
        return Theme.current().reading(self.desk.settings.reading_font, self._size)

    def _characters(self) -> int:
        return self.desk.settings.reading_width
