"""The find bar of a document: hits as you type, in the text and in the ribbon.

A long text is looked through from where it is read, stretch by stretch between what else the window does: the first hit
is there at once, and nothing waits.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from workbench.gui import words
from workbench.gui.language import numeral, tr
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.search_field import SearchField
from workbench.gui.spoken import speak
from workbench.gui.style import SPACE, icon_button, label, line, row
from workbench.gui.style.parts import column
from workbench.text.anchoring.lookup import MOST, Lookup

AT_ONCE = 400_000
"""Characters up to which a text is looked through in one go."""
TURN = 0.012
"""Seconds of looking between two turns of the window."""
SELDOM = 0.1
"""Seconds between two looks at what was found so far."""


class FindBar(QFrame):
    """Looks for words in one text view. `found` tells the positions of all hits, `went(start, end)` the source span of
    the one that is gone to, `closed` that the text is wanted."""

    found = Signal(list)
    went = Signal(int, int)
    closed = Signal()

    def __init__(self, view: TextView):
        super().__init__()
        self._view = view
        self._behind: list[tuple[int, int]] = []  # hits before the caret, and from it on
        self._ahead: list[tuple[int, int]] = []
        self._current = -1
        self._search: Iterator[list[tuple[int, int]]] | None = None
        self._here, self._shown_at, self._is_there, self._goes = 0, 0.0, False, True
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._go_on)
        self._lookup: Lookup | None = None
        self._looked_in = ""
        self.field = SearchField(tr("Find in this document"))
        self.field.textChanged.connect(lambda: self._look())
        self._count = label("", "small")
        buttons = (icon_button("chevron-up", tr("Previous hit"), self.previous, key="Shift+F3"),
                   icon_button("chevron-down", tr("Next hit"), self.next, key="F3"),
                   icon_button("close", tr("Close"), self.close_bar, key="Esc"))
        self._steps = buttons[:2]
        self.setProperty("surface", "window")
        self.setLayout(column(row(self.field, SPACE.tight, self._count, *buttons, gap=SPACE.tight,
                                  margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)), line(), gap=0))
        self.hide()

    def open(self) -> None:
        """Show the bar with the selected words in it, ready to type."""
        chosen = self._view.selected()
        self.show()
        if chosen and chosen[1] - chosen[0] < 80:
            self.field.setText(self._view.view.shown_of(*chosen))
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def look_for(self, words: str, start: int) -> None:
        """Show the hits of words that were looked for elsewhere, the one at source offset `start` as the current one;
        the keys stay where they are."""
        self.field.blockSignals(True)
        self.field.setText(words)
        self.field.blockSignals(False)
        self.show()
        self._view.put_caret(start)
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and its hits; the caret stays at the hit."""
        self.hide()
        self._stop()
        self._behind, self._ahead, self._current = [], [], -1
        self._show()
        self.closed.emit()

    def next(self) -> None:
        """Go to the next hit; after the last one to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit before; before the first one to the last."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows go from hit to hit, Escape closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def look_again(self) -> None:
        """The text reads otherwise: find in it what was found before, and stay where one is."""
        if not self.isHidden():
            self._look(goes=False)

    @property
    def _hits(self) -> list[tuple[int, int]]:
        return self._behind + self._ahead if self._behind else self._ahead

    @property
    def is_looking(self) -> bool:
        """Whether there is text left that was not looked through."""
        return self._search is not None

    def _look(self, goes: bool = True) -> None:
        """Begin anew, from the caret on."""
        self._stop()
        self._goes = goes
        shown = self._view.view.shown
        if self._lookup is None or self._looked_in is not shown:
            self._lookup, self._looked_in = Lookup(shown), shown
        self._behind, self._ahead, self._current, self._is_there = [], [], -1, False
        self._here = self._view.textCursor().selectionStart()
        is_short = len(shown) <= AT_ONCE
        self._search = self._lookup.search(self.field.text(), 0 if is_short else self._view.border.shown(self._here))
        self._go_on(None if is_short else TURN)
        if self.is_looking:
            self._clock.start()

    def _stop(self) -> None:
        self._clock.stop()
        self._search = None

    def _go_on(self, turn: float | None = TURN) -> None:
        """Look through what a turn allows, all of it without one; go to the first hit as soon as there is one."""
        begun = time.monotonic()
        if self._view.view.shown is not self._looked_in:
            self.look_again()
            return
        while self.is_looking and (turn is None or time.monotonic() - begun < turn):
            found = next(self._search, None)
            if found is None or len(self._behind) + len(self._ahead) >= MOST:
                self._stop()
            else:
                self._take(found)
        if not self._is_there and (self._ahead or not self.is_looking):
            self._is_there = True
            self._current = min(len(self._behind), len(self._hits) - 1)
            self._show()
            if self._goes:
                self._go()
        elif not self.is_looking or time.monotonic() - self._shown_at > SELDOM:
            self._show()

    def _take(self, spans: list[tuple[int, int]]) -> None:
        border = self._view.border
        room = MOST - len(self._behind) - len(self._ahead)
        hits = [(border.position_of_shown(start), border.position_of_shown(end, end=True))
                for start, end in spans[:room]]
        before = [hit for hit in hits if hit < (self._here, 0)]
        if self._is_there and self._current >= len(self._behind):
            self._current += len(before)
        self._behind += before
        self._ahead += hits[len(before):]

    def _step(self, step: int) -> None:
        hits = self._hits
        if hits:
            self._current = (self._current + step) % len(hits)
            self._show()
            self._go()

    def _go(self) -> None:
        hits = self._hits
        if hits:
            first, last = hits[self._current]
            start, end = self._view.border.source_span(first, last)
            self._view.go_to(start, end)
            self.went.emit(start, end)

    def _show(self) -> None:
        hits, self._shown_at = self._hits, time.monotonic()
        self._view.show_hits(hits, self._current)
        self.found.emit([first for first, _ in hits])
        for one in self._steps:
            one.setEnabled(bool(hits))
        if not self.field.text().strip():
            self._count.setText("")
        elif not hits:
            self._count.setText(tr("Looking…") if self.is_looking else tr("Nothing found"))
        else:
            more = "+" if self.is_looking or len(hits) == MOST else ""
            self._count.setText(tr("{current} of {hits}{more}", current=numeral(self._current + 1),
                                   hits=words.count(len(hits), 'hit'), more=more))
        if not self.is_looking:
            speak(self, self._count.text())
