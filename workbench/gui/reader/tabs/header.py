"""The line above a document: what it is, who published it and when."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame

from workbench.domain.documents import Document, Role
from workbench.gui import words
from workbench.gui.keys import follow, tip
from workbench.gui.language import marked, tr
from workbench.gui.reader.ways import Way
from workbench.gui.style import SPACE, Theme, column, cut_label, icon_button, line, picture, pixmap, row

WAYS = {Way.TEXT: ("text", marked("Text"), "reader.show_text"),
        Way.PAGE: ("page", marked("Pages"), "reader.show_pages"),
        Way.BOTH: ("both", marked("Text and pages"), "reader.show_both")}
NO_PAGES = marked("This document has no pages to show: it is text alone")

LOW = 76
"""Pixels below which a document has room for nothing but a line or two of its text."""
SHARE = 3
"""What is told of the work is shown whole where the header is so many times as wide."""


class Header(QFrame):
    """Title, publisher, date and role of a document. `way_wanted(Way)`: show it as text, as pages or as both."""

    way_wanted = Signal(object)

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "page")
        self._are_there = False
        self._title = cut_label("", "strong")
        self._about = cut_label("", "small")
        self._state = cut_label("", "small", grows=False)
        self.close_button = icon_button("close", tr("Close this pane"))
        self.close_button.hide()
        self._ways = {way: icon_button(icon, tr(name), lambda way=way: self.way_wanted.emit(way), checkable=True)
                      for way, (icon, name, _) in WAYS.items()}
        self._icon = picture("text", "text_quiet", 16)
        self.setLayout(column(
            row(self._icon, column(self._title, self._about, gap=1), self._state, row(*self._ways.values(), gap=0),
                self.close_button, gap=SPACE.small, margins=(SPACE.medium, SPACE.small, SPACE.small, SPACE.small)),
            line(), gap=0))
        follow(self, self._tell_keys)

    def show_document(self, document: Document, note: str = "") -> None:
        """Name this document; `note` is said first of what is known of it."""
        about = document.metadata
        self._title.setText(document.name)
        self._title.setToolTip(document.name)
        parts = [note, about.publisher or about.author, words.date(about.published),
                 "" if document.kind in ("text", "pasted") else words.kind(document.kind),
                 words.words(document.role) if document.role else ""]
        if not about.publisher and not about.published:
            parts.insert(0, "" if document.custody.file == document.name else document.custody.file)
        self._about.setText("  ·  ".join(part for part in parts if part))
        self._about.setToolTip(words.came_from(document.custody.came_from))
        name = "subject" if document.role is Role.SUBJECT else "source"
        self._icon.setProperty("icon_name", name)
        self._icon.setPixmap(pixmap(name, "text_quiet", Theme.current().px(16)))
        self.setAccessibleName(f"{document.name}. {self._about.text()}")

    def offer_ways(self, now: Way, are_there: bool) -> None:
        """Which way it is shown now, and whether there are others."""
        self._are_there = are_there
        for way in WAYS:
            self._ways[way].setChecked(way is now)
            self._ways[way].setEnabled(are_there or way is Way.TEXT)
        self._tell_keys()

    def _tell_keys(self) -> None:
        for way, (_, name, command) in WAYS.items():
            there = self._are_there or way is Way.TEXT
            self._ways[way].setToolTip(tip(tr(name), command) if there else tr(NO_PAGES))

    def show_state(self, text: str) -> None:
        """A few words on the right: how far the work on the document has come."""
        self._state.setText(text)
        self._state.setToolTip(text)
        self._state.setVisible(bool(text))
        self._fit_state()

    def offer_close(self, does: Callable[[], object]) -> None:
        """The pane can be closed here."""
        self.close_button.show()
        self.close_button.clicked.connect(does)
        self.show()

    def event(self, event: QEvent) -> bool:
        """It stands above a document now."""
        if event.type() is QEvent.Type.ParentChange and self.parent() is not None:
            self.parent().installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The document has another height; before it is seen it has none that counts."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and watched.isVisible():
            self._make_way(watched.height())
        return False

    def _make_way(self, room: int) -> None:
        """Where the document has little height its tab alone names it. A pane without tabs keeps its header, by which
        it is closed."""
        self.setVisible(room >= Theme.current().px(LOW) or not self.close_button.isHidden())

    def resizeEvent(self, event) -> None:
        """The title gives way first."""
        super().resizeEvent(event)
        self._fit_state()

    def _fit_state(self) -> None:
        whole = self._state.sizeHint().width()
        self._state.setMinimumWidth(whole if SHARE * whole < self.width() else 0)
