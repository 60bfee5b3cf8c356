"""One document opened in the reader: its header, its text and its pages with the ribbon, its find bar."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout
from shiboken6 import isValid

from workbench.domain.acts import Change
from workbench.domain.claims import Claim
from workbench.domain.documents import Document, DocumentText, Role
from workbench.gui.desk import Desk
from workbench.gui.language import tr, tr_n
from workbench.gui.reader import file_notes
from workbench.gui.reader.find_bar import FindBar
from workbench.gui.reader.left import Left
from workbench.gui.reader.paper.scan_notice import ScanNotice
from workbench.gui.reader.ribbon import Ribbon
from workbench.gui.reader.selection_bar import SelectionBar
from workbench.gui.reader.tabs.header import Header
from workbench.gui.reader.tabs.trail import Stop
from workbench.gui.reader.tabs.wanted import Wanted
from workbench.gui.reader.text import laid
from workbench.gui.reader.text.laid import Laid
from workbench.gui.reader.text.marked import Marked
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.reader.two_ways import TwoWays
from workbench.gui.reader.ways import Way
from workbench.gui.style import column
from workbench.gui.turns import next_turn
from workbench.services.reading import documents, versions

AT_ONCE = 400_000
"""Characters up to which a document is opened in one go; a longer one comes from a thread."""



class OpenDocument(QFrame):
    """A document with what the case has marked in it.

    pressed(list)           marks that were clicked, as keys
    claim_wanted()          make a claim of what is meant
    link_wanted(Stance)     link the selected words to the chosen claim
    loaded()                its text is there
    """

    pressed = Signal(list)
    claim_wanted = Signal()
    link_wanted = Signal(object)
    loaded = Signal()

    def __init__(self, desk: Desk, document: Document, font: QFont, characters: int):
        super().__init__()
        self.desk, self.document = desk, document
        self._left = Left()
        self._wanted_way, self._wanted = Way.TEXT, Wanted()
        self._jobs, self.is_loaded, self._is_let_go = [], False, False
        self.setProperty("surface", "page")
        self.header, self.view = Header(), TextView(font, characters)
        self.marked = Marked(desk, self.view, document.id, self._show_spots)
        self.notice = ScanNotice(desk, document)
        self.ways = TwoWays(desk, document, self.view)
        self.ribbon, self.find_bar, self.selection = Ribbon(self.view), FindBar(self.view), SelectionBar()
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addWidget(self.ways, 1)
        reading.addWidget(self.ribbon)
        self.setLayout(column(self.header, self.notice, self.find_bar, reading, self.selection, gap=0))
        self._connect()
        self._load()

    def _connect(self) -> None:
        view = self.view
        view.pressed.connect(self.pressed)
        view.selectionChanged.connect(self.tell_selection)
        view.claim_key.connect(self.claim_wanted)
        view.stance_key.connect(self.link_wanted)
        self.selection.claim_wanted.connect(self.claim_wanted)
        self.selection.link_wanted.connect(self.link_wanted)
        self.find_bar.found.connect(self.ribbon.show_hits)
        self.find_bar.closed.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.find_bar.went.connect(self.ways.go_to)
        self.ribbon.asked.connect(lambda position: self.go_to(view.border.source(position)))
        self.ways.pressed.connect(self.pressed)
        self.ways.changed.connect(self._way_changed)
        self.header.way_wanted.connect(self.show_way)
        self.setFocusProxy(self.ways)

    @property
    def name(self) -> str:
        """What its tab is called."""
        return self.document.name

    @property
    def is_subject(self) -> bool:
        return self.document.role is Role.SUBJECT

    # The text

    def _load(self) -> None:
        self.header.show_document(self.document, self._version())
        self.view.setAccessibleName(self.document.name)
        if self.document.characters > AT_ONCE:
            self.header.show_state(tr("Opening…"))
        self._read(self._show)

    def _read(self, done: Callable[..., None]) -> None:
        if self.document.characters <= AT_ONCE:
            done(self.desk.read(documents.text, self.document.id))
        else:  # its tab is painted first, without a thread at work beside that
            next_turn(self.desk.jobs, self, lambda: self._read_elsewhere(done))

    def _read_elsewhere(self, done: Callable[..., None]) -> None:
        if not self._is_let_go:
            self._jobs.append(self.desk.search(laid.read, self.document.id, done=lambda there: done(*there),
                                               title=tr("Open {name}", name=self.document.name)))

    def _version(self) -> str:
        """Said of a document whose place in the case another one took."""
        if self.document.role is not None or self.desk.case_id is None:
            return ""
        newest = self.desk.read(versions.newest, self.desk.case_id, self.document.id)
        return tr("Earlier version") if newest != self.document.id else ""

    def _show(self, text: DocumentText | None, ready: Laid | None = None, said_twice: list | None = None) -> None:
        if text is None:
            return
        folded, self.is_loaded = self.view.folded() if self.is_loaded else None, False
        self.view.load(text, ready, lambda: self._is_there(text, said_twice, folded))

    def _is_there(self, text: DocumentText, said_twice: list | None, folded) -> None:
        """All of the text is in the view: now what is marked in it, and where somebody wants to be."""
        self._left.read(said_twice)
        self.view.fold_exactly(folded)
        self.ways.load(text)
        self.is_loaded = True
        self.header.offer_ways(self.ways.way, self.ways.has_pages)
        self.header.show_state("")
        self.refresh_marks()
        if self.is_subject:
            self.desk.spots.find(self.document.id, self._show_worth)
        self.show_way(self._wanted_way)
        self._wanted.meet(self)
        self.loaded.emit()

    def read_again(self) -> None:
        """It reads otherwise now: show it so, with the same line on top and the caret where it was."""
        if self.is_loaded:
            self._read(self._show_again)

    def _show_again(self, *there) -> None:
        self._wanted.back = self.view.first_in_sight(), self.view.caret()
        self._show(*there)

    def let_go(self) -> None:
        """The tab is closed: answers under way are not wanted any more."""
        self._is_let_go = True
        self.view.fill_no_more()
        self.ways.close()
        self.marked.let_go()
        for job in self._jobs:
            job.cancel()

    def refresh_document(self, document: Document) -> None:
        """Its title or role changed, or it was read again from its original."""
        before, self.document = self.document, document
        self.header.show_document(document, self._version())
        self.notice.show_document(document)
        if (document.extractor, document.characters) != (before.extractor, before.characters):
            self.read_again()
        elif document.role is not before.role and self.is_loaded:
            self._show(self.view.content)

    # What is marked

    def refresh_marks(self) -> None:
        """Read what the case has marked here, and draw it."""
        if self.is_loaded:
            self.marked.read()

    def heard(self, change: Change) -> None:
        """Somebody acted on what is marked."""
        if self.is_loaded:
            self.marked.heard(change)

    @property
    def claims(self) -> list[Claim]:
        """The claims of the case in this document, by place."""
        return self.marked.claims

    def choose_claim(self, claim_id: int | None) -> None:
        """Another claim is chosen: set it off, and show its evidence here."""
        self.view.peek(None)
        self.view.choose(("claim", claim_id) if claim_id is not None else None)
        if self.is_loaded:
            self.marked.choose()
        self.tell_selection()

    def _show_worth(self, found: list[tuple[int, int]]) -> None:
        if isValid(self):  # the tab may have been closed meanwhile
            self._left.worth = found
            self._show_spots()

    def unlooked(self) -> list[tuple[int, int]]:
        """The spans worth checking that no claim touches, by place."""
        return self._left.spans

    def _show_spots(self, new: list[tuple[int, int]] | None = None) -> None:
        """Show what is left to look at; of very many claims only what is `new` is held against it."""
        if not new and new is not None:
            self.ribbon.refresh()
            return
        if not self.is_subject:
            self._left.worth, new = [], None
        taken = [(claim.anchor.start, claim.anchor.end) for claim in self.claims] if new is None else []
        left = self._left.renew(self.view.content.passages, taken, new)
        self.view.show_spots([start for start, _ in left])
        self.ribbon.show_spots([self.view.border.position(start) for start, _ in left])
        lost = self.marked.lost
        told = [tr("{lost} lost", lost=lost) if lost else "", tr("{left} to look at", left=len(left)) if left else ""]
        notes = len(file_notes.made_by_people(self.view.content.notes))
        told.append(tr_n("{number} note in the file", "{number} notes in the file", notes) if notes else "")
        if self.is_subject and self._left.worth and not left:
            told.append(tr("All looked at"))
        self.header.show_state("  ·  ".join(word for word in told if word))

    # Ways to show it

    def show_way(self, way: Way) -> None:
        """Show the text, the pages or both; where there are no pages, the text."""
        self._wanted_way = way
        if self.is_loaded:
            self.ways.show_way(way)

    def _way_changed(self, way: Way) -> None:
        self._wanted_way = way
        self.header.offer_ways(way, self.ways.has_pages)

    def remember(self) -> dict:
        """Where and how it is read; before all of it is there, how it was when it was left."""
        if not self.is_loaded and self._wanted.state:
            return self._wanted.state
        return {"top": self.view.first_in_sight(), "caret": self.view.caret(), "folded": self.view.folded(),
                **self.ways.remember()}

    def recall(self, state: dict) -> None:
        """Show it where and how it was read."""
        if not self.is_loaded:
            self._wanted.state = state
            return
        self.view.go_to(state.get("caret", 0))
        self.view.fold_exactly(state.get("folded"))
        self.view.scroll_to(state.get("top", 0))
        self.ways.recall(state)

    # Places

    def stop(self) -> Stop:
        """Where it is read now: on a page that place, in the text the caret if it is in sight, else what is."""
        pages = self.ways.pages
        if self.ways.way is Way.PAGE and pages is not None:
            index, down = pages.place()
            return Stop(self.document.id, pages.offset_in_sight(), index, down)
        return Stop(self.document.id, self.view.place())

    def return_to(self, stop: Stop) -> None:
        """Show a place that was looked at before."""
        self.go_to(stop.offset)
        pages = self.ways.pages
        if stop.page is not None and self.ways.way is not Way.TEXT and pages is not None:
            self.ways.show_page(stop.page, stop.down)

    def go_to(self, start: int, end: int | None = None, *, peek: bool = False, select: bool = False) -> None:
        """Bring a source span into sight; with `peek` set it off with a bar."""
        if not self.is_loaded:
            self._wanted.place = (start, start if end is None else end, peek)
            return
        self.view.peek((start, end) if peek and end is not None else None)
        self.view.go_to(start, end, select=select)
        self.ways.go_to(start, start if end is None else end)

    def look_for(self, words: str, start: int) -> None:
        """Show all hits of words that were looked for in the whole case, the one at `start` as the current one."""
        if self.is_loaded:
            self.find_bar.look_for(words, start)
        else:
            self._wanted.words = words, start

    def tell_selection(self) -> None:
        """Say what can be done with the words that are selected now."""
        chosen = self.view.textCursor().hasSelection()
        other = self.desk.claim_id is not None and not any(c.id == self.desk.claim_id for c in self.claims)
        span = self.view.selected() if chosen else None
        count = len(self.view.content.text[span[0]:span[1]].split()) if span and span[1] - span[0] < 20_000 else 0
        writable = not self.desk.archive.read_only
        self.selection.offer(count, claim=writable, link=writable and other)
        self.view.takes_stance_keys = bool(span) and other and writable
        self.desk.words_selected(chosen)
