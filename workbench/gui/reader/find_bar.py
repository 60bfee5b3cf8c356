"""The find bar of a document: hits as you type, in the text and in the ribbon."""

from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.gui import words
from workbench.gui.language import numeral, tr
from workbench.gui.reader.text_view import TextView
from workbench.gui.spoken import speak
from workbench.gui.style import SPACE, icon_button, label, line, row
from workbench.gui.style.parts import column
from workbench.text.anchoring.lookup import MOST, Lookup


class FindBar(QFrame):
    """Looks for words in one text view. `found` tells the positions of all hits, `went(start, end)` the source span of
    the one that is gone to, `closed` that the text is wanted."""

    found = Signal(list)
    went = Signal(int, int)
    closed = Signal()

    def __init__(self, view: TextView):
        super().__init__()
        self._view = view
        self._hits: list[tuple[int, int]] = []
        self._current = -1
        self._lookup: Lookup | None = None
        self._looked_in = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setAccessibleName(tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self._count = label("", "small")
        buttons = (icon_button("chevron-up", tr("Previous hit"), self.previous, key="Shift+F3"),
                   icon_button("chevron-down", tr("Next hit"), self.next, key="F3"),
                   icon_button("close", tr("Close"), self.close_bar, key="Esc"))
        self.setProperty("surface", "window")
        self.setLayout(column(row(self.field, self._count, *buttons, gap=SPACE.tight,
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
        self._hits, self._current = [], -1
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
        """The text is another one: find in it what was found before."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        border = self._view.border
        shown = self._view.view.shown
        if self._lookup is None or self._looked_in is not shown:
            self._lookup, self._looked_in = Lookup(shown), shown
        spans = self._lookup.find(self.field.text())
        self._hits = [(border.position_of_shown(start), border.position_of_shown(end, end=True))
                      for start, end in spans]
        here = self._view.textCursor().selectionStart()
        self._current = min(bisect_left(self._hits, (here, 0)), len(self._hits) - 1)
        self._show()
        self._go()

    def _step(self, step: int) -> None:
        if self._hits:
            self._current = (self._current + step) % len(self._hits)
            self._show()
            self._go()

    def _go(self) -> None:
        if self._hits:
            first, last = self._hits[self._current]
            start, end = self._view.border.source_span(first, last)
            self._view.go_to(start, end)
            self.went.emit(start, end)

    def _show(self) -> None:
        self._view.show_hits(self._hits, self._current)
        self.found.emit([first for first, _ in self._hits])
        if not self.field.text().strip():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(tr("Not found"))
        else:
            more = "+" if len(self._hits) == MOST else ""
            self._count.setText(tr("{current} of {hits}{more}", current=numeral(self._current + 1),
                                   hits=words.count(len(self._hits), 'hit'), more=more))
        speak(self, self._count.text())
