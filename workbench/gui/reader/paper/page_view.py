"""The pages of a document under mouse and keys: what is selected on a page is selected in its text.

Commands, links and claims act on the text's selection; so the page needs none of its own.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from workbench.gui.keys import Keys
from workbench.gui.language import numeral, tr
from workbench.gui.reader.paper.page_canvas import STEP, PageCanvas
from workbench.gui.reader.text import ink
from workbench.gui.reader.text.marks import Highlight, Key
from workbench.gui.reader.text.words import asserted, snapped
from workbench.gui.reader.turned import notches
from workbench.gui.spoken import Role, plays
from workbench.gui.stances import STANCES

ZOOM = 1.15
EDGE = 24
"""Milliseconds between two steps of scrolling while the mouse drags beyond the edge."""
SPOKEN = 4000
"""Characters of a page that a screen reader is given."""


class PageView(PageCanvas):
    """Pages to read, to select on and to point at.

    pressed(list)       keys of the highlights that were clicked, the shortest first
    touched()           a person scrolled, pressed or pointed here: the text follows
    """

    pressed = Signal(list)
    touched = Signal()

    def __init__(self, *parts):
        super().__init__(*parts)
        self._anchor: int | None = None
        self._clicked_twice = QElapsedTimer()
        self._pressed_at: QPointF | None = None
        self._last: QPointF | None = None
        self._beyond = QTimer(self, interval=EDGE)
        self._beyond.timeout.connect(self._drag_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plays(self, Role.Document)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().sliderPressed.connect(self.touched)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.touched.emit())
        self.page_changed.connect(self._tell_reader)
        self.setAccessibleName(tr("Pages"))

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse is selecting now."""
        return self._pressed_at is not None

    # Where the mouse is

    def offset_near(self, point: QPointF) -> int | None:
        """The source offset nearest to a point of the window; None where the page has no letters."""
        if not len(self.pages):
            return None
        index, x, y = self._page_point(point)
        return self.letters.offset_at(index, x, y)

    def offset_under(self, point: QPointF) -> int | None:
        """The source offset of the letter at a point of the window; None where there is none."""
        if not len(self.pages):
            return None
        index, x, y = self._page_point(point)
        return self.letters.offset_under(index, x, y)

    def _page_point(self, point: QPointF) -> tuple[int, float, float]:
        across, down = point.x() + self._left(), point.y() + self._top
        index = self.column.at(down)
        return index, *self.column.point(index, across, down)

    def _badge_at(self, point: QPointF) -> ink.Badge | None:
        return next((badge for badge in self._badges if badge.box.contains(point)), None)

    def _marks_at(self, point: QPointF) -> list[Highlight]:
        badge = self._badge_at(point)
        if badge is not None:
            return badge.highlights
        offset = self.offset_under(point)
        return self.text.marks.at(self.text.border.position(offset)) if offset is not None else []

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A letter beside the page chooses what it stands for; elsewhere a selection begins."""
        self.touched.emit()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        badge = self._badge_at(event.position())
        if badge is not None:
            self._press([mark.key for mark in badge.highlights])
            return
        if self._clicked_twice.isValid() and self._clicked_twice.elapsed() < QApplication.doubleClickInterval():
            self._select_sentence()
            return
        offset = self.offset_near(event.position())
        self._pressed_at = self._last = event.position()
        if offset is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self.text.border.source(self.text.textCursor().anchor())
            self._select_to(offset)
        else:
            self._anchor = offset
            self.text.select_span(offset, offset)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging selects, over columns and pages; without a button what lies under the mouse is set off."""
        self._last = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None:
            self._drag()
            return
        badge, marks = self._badge_at(event.position()), self._marks_at(event.position())
        hand = badge is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        hovered = frozenset(mark.key for mark in marks[:1])
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag on marked words chooses the mark."""
        self._beyond.stop()
        began, self._pressed_at, self._anchor = self._pressed_at, None, None
        if began is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if (event.position() - began).manhattanLength() < 5 and not self.text.textCursor().hasSelection():
            self._press([mark.key for mark in self._marks_at(event.position())])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The word under the mouse is selected."""
        offset = self.offset_under(event.position())
        if offset is not None and event.button() is Qt.MouseButton.LeftButton:
            self.text.select_span(*snapped(self.text.content.text, offset, offset + 1))
            self._clicked_twice.start()

    def _select_sentence(self) -> None:
        """A third click: the sentence of the word that two of them selected, as `C` would mean it."""
        self._clicked_twice.invalidate()
        passage = self.text.sentences.at(self.text.caret())
        if passage is not None:
            self.text.select_span(*asserted(self.text.content.text, passage))

    def _drag(self) -> None:
        outside = not 0 <= self._last.y() < self.viewport().height()
        if outside and not self._beyond.isActive():
            self._beyond.start()
        elif not outside:
            self._beyond.stop()
        offset = self.offset_near(self._last)
        if offset is not None:
            self._select_to(offset)

    def _drag_on(self) -> None:
        """The mouse is held beyond the edge: the pages go on under it."""
        above, below = self._last.y(), self._last.y() - self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(min(above, 0) or max(below, 0)) // 2)
        self._drag()

    def _select_to(self, offset: int) -> None:
        start, end = min(self._anchor, offset), max(self._anchor, offset)
        self.text.select_span(start, end, backward=offset < self._anchor)

    def _press(self, keys: list[Key]) -> None:
        if keys:
            if self.text.chosen in keys:
                at = keys.index(self.text.chosen) + 1
                keys = keys[at:] + keys[:at]
            self.pressed.emit(keys)

    def wheelEvent(self, event) -> None:
        """Who turns it reads here: the text follows."""
        self.touched.emit()
        super().wheelEvent(event)

    def viewportEvent(self, event) -> bool:
        """With Ctrl and the wheel, or by two fingers, the pages grow and shrink around the mouse. A tooltip tells what
        is marked under it."""
        more = notches(event)
        if more is not None:
            self.touched.emit()
            if more:
                self.zoom(ZOOM ** more, event.position())
            return True
        if event.type() is QEvent.Type.ToolTip:
            told = [mark.tip for mark in self._marks_at(QPointF(event.pos())) if mark.tip]
            QToolTip.showText(event.globalPos(), "\n".join(told), self)
            return True
        if event.type() is QEvent.Type.Leave and self._hovered:
            self._hovered = frozenset()
            self.viewport().update()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event) -> None:
        """What can be done with the words that are selected; without any the caret goes where the mouse is."""
        offset = self.offset_near(QPointF(event.pos()))
        if event.reason() is event.Reason.Mouse and offset is not None and not self.text.textCursor().hasSelection():
            self.text.select_span(offset, offset)
        self.text.contextMenuEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the like scroll; what concerns words goes to the text."""
        self.touched.emit()
        bar, plain = self.verticalScrollBar(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Down: STEP, Qt.Key.Key_Up: -STEP, Qt.Key.Key_PageDown: bar.pageStep(),
                 Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_Space: bar.pageStep()}
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        pages = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if plain and event.key() in steps:
            bar.setValue(bar.value() + steps[event.key()])
        elif shift and event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() - bar.pageStep())
        elif (plain or control) and event.key() in ends:
            bar.setValue(ends[event.key()])
        elif plain and event.key() in pages:
            self._step_across(pages[event.key()])
        else:
            self.text.keyPressEvent(event)

    def _step_across(self, step: int) -> None:
        """To the next or the previous page; sideways where the page is wider than the window."""
        across = self.horizontalScrollBar()
        if across.maximum() > 0:
            across.setValue(across.value() + step * STEP)
        else:
            self.show_page(self.current + step)

    def event(self, event) -> bool:
        """S, X and T mean the selected words while there are some, as in the text."""
        if (event.type() is QEvent.Type.ShortcutOverride and self.text.takes_stance_keys
                and Keys.current().means(event, STANCES)):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Screen readers

    def _tell_reader(self) -> None:
        """The words of the page that is read now."""
        if not len(self.pages):
            return
        page = self.pages[self.current]
        shown = self.text.view.shown_of(page.start, min(page.end, page.start + SPOKEN)).strip()
        trouble = self.pictures.trouble(self.current)
        words = shown or tr("No text on this page: it is a picture or blank.")
        place = tr("Page {label} of {pages}", label=page.label or page.number, pages=numeral(len(self.pages)))
        self.setAccessibleDescription(
            f"{place}. {trouble} {words}".replace(".  ", ". "))
