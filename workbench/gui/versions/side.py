"""One version of a document to read, with the place that is asked about and the words that the other one has not."""

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from workbench.gui.style import SPACE, TYPE, Theme
from workbench.text.view import View

QT_MEANS_SOMETHING_BY = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
Place = tuple[int, int, list[tuple[int, int]]]
"""A source span, and the spans within what is shown of it that the other version has not."""
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Side(QPlainTextEdit):
    """Reads only; words can be selected with the mouse and with the keys. Offsets are those of the source text."""

    def __init__(self, name: str):
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.document().setDocumentMargin(SPACE.small)
        self.setTextInteractionFlags(SELECTABLE)
        self.setTabChangesFocus(True)
        self._view: View | None = None
        self._places: list[Place] = []
        Theme.current().changed.connect(self._dress)
        self._dress()

    def show_text(self, view: View) -> None:
        """Another document."""
        self._view = view
        self.setPlainText(QT_MEANS_SOMETHING_BY.sub("\ufffd", view.shown))

    def show_place(self, start: int | None, end: int | None, changed: Iterable[tuple[int, int]] = ()) -> None:
        """Bring source [start, end) into sight and mark it; `changed` are spans within what is shown of it."""
        self.show_places([] if start is None else [(start, end, list(changed))])

    def show_places(self, places: list[Place]) -> None:
        """Mark all of these and bring the first into sight."""
        self._places = places
        self._mark()
        if places:
            cursor = self.textCursor()
            cursor.setPosition(self._unit(self._view.to_shown(places[0][0])))
            self.setTextCursor(cursor)
            self.centerCursor()

    def selected(self) -> tuple[int, int] | None:
        """The selected words as source [start, end); None where nothing is selected."""
        cursor = self.textCursor()
        if self._view is None or not cursor.hasSelection():
            return None
        ends = (self._point(cursor.selectionStart()), self._point(cursor.selectionEnd()))
        return self._view.to_source_span(*ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the sheet's commands; arrows with Shift select here."""
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _mark(self) -> None:
        colours, found = Theme.current().colours, []
        for start, end, changed in self._places if self._view is not None else ():
            first = self._view.to_shown(start)
            found.append(self._selection(first, self._view.to_shown(end), colours.accent_wash))
            found += [self._selection(first + a, first + b, colours.warn_wash, colours.warn) for a, b in changed]
        self.setExtraSelections(found)

    def _selection(self, start: int, end: int, ground: str, ink: str = "") -> QTextEdit.ExtraSelection:
        made, dress, cursor = QTextEdit.ExtraSelection(), QTextCharFormat(), QTextCursor(self.document())
        dress.setBackground(QColor(ground))
        if ink:
            dress.setForeground(QColor(ink))
            dress.setFontUnderline(True)
            dress.setFontWeight(QFont.Weight.DemiBold)
        cursor.setPosition(self._unit(start))
        cursor.setPosition(self._unit(end), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, dress
        return made

    def _dress(self) -> None:
        self.setFont(Theme.current().sans(TYPE.body))
        self._mark()

    def _unit(self, point: int) -> int:
        """Qt's position of a character: it counts UTF-16 units."""
        return min(len(self._view.shown[:point].encode("utf-16-le", "surrogatepass")) // 2,
                   self.document().characterCount() - 1)

    def _point(self, unit: int) -> int:
        shown = self._view.shown.encode("utf-16-le", "surrogatepass")[:2 * unit]
        return len(shown.decode("utf-16-le", "surrogatepass"))
