"""What a person can tell the reader to do; each public method is a command of the window."""

from PySide6.QtCore import Qt

from workbench.domain.claims import Stance
from workbench.domain.documents import Note
from workbench.gui.desk import Desk
from workbench.gui.keys import written
from workbench.gui.language import tr
from workbench.gui.reader import file_notes, sorting
from workbench.gui.reader.paper.page_view import ZOOM
from workbench.gui.reader.spot_commands import SpotCommands
from workbench.gui.reader.stations import Station
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.shelf import Shelf
from workbench.gui.reader.tabs.trail import Stop, Trail
from workbench.gui.reader.text.text_view import LARGEST, SMALLEST
from workbench.gui.reader.ways import Way
from workbench.gui.sheets.palette import Palette
from workbench.services.deciding import claims, evidence
from workbench.services.reading import view


class ReaderCommands(SpotCommands):
    """The commands of the reader. `ReaderPane` is what they act on: its two shelves, its trail, its desk."""

    desk: Desk
    main: Shelf
    beside: Shelf
    _active: Shelf
    _trail: Trail
    _size: int

    def make_claim(self) -> None:
        """C: a claim of the selected words, else of the sentence under the caret."""
        opened = self.focused
        if opened is not None:
            self._make_claim(opened)

    def _make_claim(self, opened: OpenDocument) -> None:
        meant = opened.view.meant()
        if meant is None or self.desk.case_id is None:
            self.desk.say(tr("There are no words here to mark as a claim."), "warning",
                          remedy=written(tr("Select the words of the claim and press {claim}."),
                                         claim="reader.make_claim"))
            return
        same = next((claim for claim in opened.claims if (claim.anchor.start, claim.anchor.end) == meant), None)
        if same is None:
            same = self.desk.do(claims.make, self.desk.case_id, opened.document.id, *meant)
        if same is not None:
            opened.view.drop_selection()
            self.desk.choose_claim(same.id)

    def _link(self, opened: OpenDocument, stance: Stance) -> None:
        span = opened.view.selected()
        if span is None or self.desk.claim_id is None:
            return
        if self.desk.do(evidence.link_span, self.desk.claim_id, opened.document.id, *span, stance) is not None:
            opened.view.drop_selection()

    def sort_passages(self) -> None:
        """F: the selected passages, or the one at the caret, are text or not part of it."""
        opened = self.focused
        if opened is None:
            return
        start, end = opened.view.selected() or (opened.view.caret(),) * 2
        done = self.desk.do(view.sort_passages, opened.document.id, start, end)
        if done is not None:
            opened.view.drop_selection()
            self.desk.say(sorting.said(done), remedy=sorting.remedy(done))

    def take_back(self) -> None:
        """L: the line at the caret, or what is selected, as it is written; again as it was."""
        opened = self.focused
        if opened is None:
            return
        span = opened.view.selected() or (opened.view.caret(), None)
        taken = self.desk.do(view.take_back, opened.document.id, *span)
        ended = self.desk.do(view.put_back, opened.document.id, *span) if taken == [] else None
        if taken is not None:
            self.desk.say(sorting.said_of_line(taken, bool(ended)))

    def next_claim(self) -> None:
        """J: the next claim of the document."""
        self._claim(1)

    def previous_claim(self) -> None:
        """K: the one before."""
        self._claim(-1)

    def _claim(self, step: int) -> None:
        opened = self.main.front
        if opened is None or not opened.claims:
            return
        ids = [claim.id for claim in opened.claims]
        if self.desk.claim_id in ids:
            target = ids[(ids.index(self.desk.claim_id) + step) % len(ids)]
        else:
            here = opened.view.caret()
            ahead = [claim.id for claim in opened.claims if (claim.anchor.start >= here) == (step > 0)]
            target = (ahead or ids)[0 if step > 0 else -1]
        opened.view.drop_selection()
        self.desk.choose_claim(target)

    def next_note(self) -> None:
        """M: the next words that somebody marked in the file."""
        opened = self.main.front
        note = file_notes.after(opened.view.content.notes, opened.view.caret()) if opened else None
        if note is not None:
            self._select_note(opened, note)
        elif opened is not None:
            self.desk.say(tr("Nobody has marked anything in this file."))

    def list_notes(self) -> None:
        """Shift+M: everything that somebody marked in the file."""
        opened = self.main.front
        if opened is None:
            return
        text = opened.view.content
        found = file_notes.choices(text.notes, text.text, lambda note: self._select_note(opened, note))
        if found:
            self.window().open_sheet(sheet := Palette(self.window(), found, file_notes.hint()), sheet.field)
        else:
            self.desk.say(tr("Nobody has marked anything in this file."))

    def _select_note(self, opened: OpenDocument, note: Note) -> None:
        opened.view.drop_selection()
        opened.go_to(note.start, note.end, select=True)
        opened.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> None:
        """Ctrl+F: the find bar of the document that is read."""
        if self.focused:
            self.focused.find_bar.open()

    def find_next(self) -> None:
        """The next hit, or the bar if it is closed."""
        self._find(1)

    def find_previous(self) -> None:
        """The hit before, or the bar if it is closed."""
        self._find(-1)

    def _find(self, step: int) -> None:
        opened = self.focused
        if opened is None:
            return
        bar = opened.find_bar
        if bar.isHidden():
            bar.open()
        else:
            bar.next() if step > 0 else bar.previous()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place that `back` left."""
        return self._trail.can_go_forward

    def back(self) -> None:
        """To the place before."""
        self._go(self._trail.back(self._here()))

    def forward(self) -> None:
        """To the place that `back` left."""
        self._go(self._trail.forward(self._here()))

    def _go(self, stop: Stop | None) -> None:
        if stop is not None:
            opened = self._open(self.main, stop.document)
            if opened is not None:
                opened.return_to(stop)
                opened.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_station(self, station: Station) -> None:
        """Go to a named place of the document that is read."""
        opened = self.focused
        if opened is None:
            return
        self._trail.leave(self._here())
        opened.go_to(station.start, station.end)
        if station.page is not None and opened.ways.way is not Way.TEXT:
            opened.ways.show_page(station.page)
        opened.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_tab(self) -> None:
        """The next document."""
        self._active.turn(1)

    def previous_tab(self) -> None:
        """The document before."""
        self._active.turn(-1)

    def close_tab(self) -> None:
        """Close the document in front; it stays in the case."""
        self._active.close_at(self._active.tabs.currentIndex())

    def open_beside(self) -> None:
        """The document in front in the second pane too, at the same place."""
        opened = self.main.front
        if opened is not None:
            twin = self._open(self.beside, opened.document.id)
            if twin is not None:
                twin.view.scroll_to(opened.view.first_in_sight())
                twin.show_way(opened.ways.way)

    def close_beside(self) -> None:
        """Close the second pane."""
        self.beside.close_all()
        if self.main.front is not None:
            self.main.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_all(self) -> None:
        """Close every document: another case is chosen."""
        self.beside.close_all()
        self.main.close_all()
        self._trail = Trail(self.trailed.emit)
        self.trailed.emit()

    def show_text(self) -> None:
        """The document as text."""
        self._show_way(Way.TEXT)

    def show_pages(self) -> None:
        """The document as the pages it was printed on."""
        self._show_way(Way.PAGE)

    def show_both(self) -> None:
        """Text and pages side by side."""
        self._show_way(Way.BOTH)

    def _show_way(self, way: Way) -> None:
        opened = self.focused
        if opened is None:
            return
        if way is not Way.TEXT and opened.is_loaded and not opened.ways.has_pages:
            self.desk.say(tr("This document has no pages to show: it is text alone."))
            return
        opened.show_way(way)
        opened.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_strip(self) -> None:
        """Show or hide the small pictures beside the pages."""
        opened = self.focused
        if opened is not None:
            wanted = opened.ways.way is Way.TEXT or not opened.ways.shows_strip
            if wanted and opened.ways.way is Way.TEXT:
                self._show_way(Way.PAGE)
            opened.ways.show_strip(wanted)

    def toggle_white(self) -> None:
        """Leave the pages white in the dark, or dim them."""
        self.desk.prefer(white_pages=not self.desk.settings.white_pages)

    def larger(self) -> None:
        """Larger reading text, or larger pages where those have the keys."""
        self._resize(1)

    def smaller(self) -> None:
        """Smaller reading text or pages."""
        self._resize(-1)

    def usual_size(self) -> None:
        """The size of the preferences; pages as wide as there is room."""
        self._resize(0)

    def _resize(self, step: int) -> None:
        opened = self.focused
        pages = opened.ways.pages if opened is not None else None
        if pages is not None and (opened.ways.way is Way.PAGE or pages.hasFocus()):
            pages.zoom(ZOOM ** step if step else None)
        elif step:
            self._resize_text(self._size + step)
        else:
            self._resize_text(round(self.desk.settings.reading_size * 96 / 72))

    def _resize_text(self, pixels: int) -> None:
        pixels = max(SMALLEST, min(LARGEST, pixels))
        if pixels != self._size:
            self._size = pixels
            for opened in self._all():
                opened.view.read_in(self._font(), self._characters())
