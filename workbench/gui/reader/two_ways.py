"""A document as text, as pages, or as both side by side and in step.

The text holds what is selected, marked and meant; the pages show the same. Where both are seen, the one a person last
touched leads and the other follows: a follower never leads back, so the two cannot fight.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter

from workbench.domain.documents import Document, DocumentText
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.reader.paper.lock_bar import LockBar
from workbench.gui.reader.paper.page_letters import Letters
from workbench.gui.reader.paper.page_pictures import Pictures
from workbench.gui.reader.paper.page_strip import PageStrip
from workbench.gui.reader.paper.page_view import PageView
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.reader.ways import Way, way_of
from workbench.gui.style import column, line, row
from workbench.services.reading import pages as page_services

LEVEL = 40
"""Pixels below the upper edge at which text and page show the same place."""
TOUCHES = frozenset({QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class TwoWays(QSplitter):
    """The text of a document and, where it has any, its pages.

    changed(Way)    it is shown another way
    pressed(list)   marks that were clicked on a page, as keys
    """

    changed = Signal(object)
    pressed = Signal(list)

    def __init__(self, desk: Desk, document: Document, text: TextView):
        super().__init__(Qt.Orientation.Horizontal)
        self._desk, self._document, self.text = desk, document, text
        self.way = Way.TEXT
        self.pages: PageView | None = None
        self.strip: PageStrip | None = None
        self._pictures: Pictures | None = None
        self._letters: Letters | None = None
        self._side: QFrame | None = None
        self._text_leads = True
        self._wants_strip = False
        self._follows = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.addWidget(text)
        self.setFocusProxy(text)
        text.verticalScrollBar().valueChanged.connect(lambda _value: self._follow_text())
        text.verticalScrollBar().actionTriggered.connect(lambda _action: self._lead(True))
        text.cursorPositionChanged.connect(self._caret_moved)
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    @property
    def has_pages(self) -> bool:
        """Whether there are pages to be shown."""
        return page_services.are_drawn(self._document) and bool(self.text.content.pages)

    @property
    def password(self) -> str:
        """What a person typed to see the pages of a locked document; "" where nothing was."""
        return self._pictures.password if self._pictures is not None else ""

    @property
    def front(self) -> TextView | PageView:
        """Where the keys go."""
        return self.pages if self.way is Way.PAGE and self.pages is not None else self.text

    # Ways

    def show_way(self, way: Way) -> None:
        """Show the text, the pages or both; the place that was read stays."""
        if way is not Way.TEXT and not self.has_pages:
            way = Way.TEXT
        if way is self.way:
            return
        place = self.text.first_in_sight() if self.way is Way.TEXT else None
        focused = self.text.hasFocus() or (self.pages is not None and self.pages.hasFocus())
        if way is not Way.TEXT:
            self._make_pages()
        was, self.way = self.way, way
        if was is Way.PAGE:
            self._lead(False)
            self.text.show()
            self.text.scroll_to(self.pages.offset_in_sight(LEVEL))
        self.text.setVisible(way is not Way.PAGE)
        if self._side is not None:
            self._side.setVisible(way is not Way.TEXT)
        if way is Way.BOTH:
            self.setSizes([1000, 1000])
        self.setFocusProxy(self.front)
        if focused:
            self.front.setFocus(Qt.FocusReason.OtherFocusReason)
        if place is not None:
            self._show_in_pages(place)
        self._lead(way is not Way.PAGE)
        self.changed.emit(way)

    def show_strip(self, shown: bool) -> None:
        """Show or hide the small pictures beside the pages."""
        self._wants_strip = shown
        if self.strip is not None:
            self.strip.setVisible(shown)

    @property
    def shows_strip(self) -> bool:
        """Whether the small pictures are wanted beside the pages."""
        return self._wants_strip

    def white_pages(self, white: bool) -> None:
        """Whether pages stay white in the dark."""
        if self.pages is not None:
            self.pages.white = white
            for one in (self.pages, self.strip):
                one.viewport().update()

    def load(self, text: DocumentText) -> None:
        """The text was loaded: its pages are shown, and where they have other words than before they are made anew."""
        if self.pages is not None and self.pages.pages != text.pages:
            self._renew()
        elif self.pages is not None:
            self.pages.look_again()
        elif self.has_pages:
            self._make_pictures()
            QTimer.singleShot(0, self._pictures, self._pictures.get_ready)

    def close(self) -> None:
        """The tab is closed: nothing is drawn any more."""
        if self._pictures is not None:
            self._pictures.close()
        if self._letters is not None:
            self._letters.close()

    def _renew(self) -> None:
        """The document was made searchable, or reads otherwise: same pictures, other letters."""
        state, way, was = self.remember(), self.way, self._side
        self._letters.close()
        self.pages = self.strip = self._letters = self._side = None
        self.way = Way.TEXT
        self.show_way(way)
        if was is not None:
            was.setParent(None)
            was.deleteLater()
        if way is not Way.TEXT:
            self.recall(state)

    def _unlock(self, password: str) -> None:
        self.lock.hide()
        self._pictures.unlock(password)
        self.pages.ask()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_pictures(self) -> None:
        if self._pictures is None:
            desk, id = self._desk, self._document.id
            self._pictures = Pictures(lambda password: page_services.images(desk.archive, id, password), self)

    def _make_pages(self) -> None:
        if self.pages is not None:
            return
        desk, id, pages = self._desk, self._document.id, self.text.content.pages
        self._letters = Letters(desk, id, pages, self)
        self._make_pictures()
        self.pages = PageView(self.text, pages, self._letters, self._pictures)
        self.pages.setAccessibleName(tr("Pages of {name}", name=self._document.name))
        self.strip = PageStrip(self.pages)
        self.strip.setVisible(self._wants_strip)
        self.white_pages(desk.settings.white_pages)
        self._side = QFrame()
        between = line()
        between.setFixedWidth(1)
        self.lock = LockBar(tr("Show the pages"), tr("Its pages are shown with its password."))
        self._side.setLayout(row(self.strip, between, column(self.lock, self.pages, gap=0), gap=0))
        self.addWidget(self._side)
        self._pictures.locked.connect(self.lock.ask)
        self.lock.given.connect(self._unlock)
        self.pages.pressed.connect(self.pressed)
        self.pages.touched.connect(lambda: self._lead(False))
        self.pages.moved.connect(self._follow_pages)
        self.strip.asked.connect(self.show_page)

    def remember(self) -> dict:
        """How it stands: the way, the zoom and the place of the pages."""
        state = {"way": self.way.value, "strip": self._wants_strip}
        if self.pages is not None:
            state |= {"zoom": 0 if self.pages.fits else self.pages.column.zoom, "page": list(self.pages.place())}
        return state

    def recall(self, state: dict) -> None:
        """As it stood."""
        self.show_way(way_of(state.get("way", "")))
        self.show_strip(bool(state.get("strip")))
        if self.pages is not None:
            self.pages.set_zoom(float(state.get("zoom", 0)) or None)
            if len(state.get("page", ())) == 2:
                self._held(lambda: self.pages.show_place(int(state["page"][0]), float(state["page"][1])))

    # In step

    def go_to(self, start: int, end: int) -> None:
        """Bring a source span into sight on the page; the text has gone there already."""
        if self.pages is not None and self.way is not Way.TEXT:
            self._lead(True)
            self._held(lambda: self.pages.show_span(start, end))

    def show_page(self, index: int, down: float = 0.0) -> None:
        """Bring a place of a page to the upper edge; the text follows."""
        self._lead(False)
        if down:
            self.pages.show_place(index, down)
        else:
            self.pages.show_page(index)

    def _lead(self, text: bool) -> None:
        self._text_leads = text

    def _held(self, does) -> None:
        """Do something to a view without the other one following it."""
        before, self._follows = self._follows, True
        try:
            does()
        finally:
            self._follows = before

    def _follow_text(self) -> None:
        if self.way is Way.BOTH and self._text_leads and not self._follows:
            self._held(lambda: self._show_in_pages(self.text.offset_in_sight(LEVEL)))

    def _follow_pages(self) -> None:
        if self.way is Way.BOTH and not self._text_leads and not self._follows:
            self._held(lambda: self.text.scroll_to(self.pages.offset_in_sight(LEVEL), LEVEL))

    def _show_in_pages(self, offset: int) -> None:
        if not self.text.verticalScrollBar().value():  # a title page of pictures comes before all words
            self.pages.show_page(0)
            return
        index = self._letters.page_of(offset)
        quads = self._letters.quads(index, offset, offset + 1)
        self.pages.show_place(index, quads[0][1] if quads else 0.0, LEVEL if quads else 8)

    def _caret_moved(self) -> None:
        """The caret went elsewhere by keys while the pages have them."""
        if self.pages is None or self.way is Way.TEXT or self.pages.is_dragging:
            return
        if self.pages.hasFocus() and not self.text.hasFocus():
            caret = self.text.caret()
            self._held(lambda: self.pages.show_span(caret, caret))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What a person touches leads."""
        if event.type() in TOUCHES:
            self._lead(True)
        return super().eventFilter(watched, event)
