"""The pages of a document below each other, painted: pictures as they come, and over them what the text has marked.

Only pages in sight are asked for, and the one after them. What it does when touched is in `page_view`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame

from workbench.domain.documents import Page
from workbench.gui.language import tr
from workbench.gui.reader.paper import page_ink
from workbench.gui.reader.paper.page_column import LARGEST, SMALLEST, PageColumn
from workbench.gui.reader.paper.page_letters import Letters
from workbench.gui.reader.paper.page_looks import Looks
from workbench.gui.reader.paper.page_pictures import Pictures, Wish
from workbench.gui.reader.paper.page_places import PagePlaces
from workbench.gui.reader.text import ink
from workbench.gui.reader.text.marks import Key
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.style import Theme
from workbench.services.reading import pages as page_services

SHARPEST = 16_000_000
"""Pixels of the largest picture asked for: beyond that a page is enlarged rather than drawn."""
DRAFT = 0.3
"""The scale of what is drawn while pages rush by."""
RUSH = 90
"""Milliseconds: scrolling on within them, and by more than half a window, is rushing."""
DIM = QColor(0, 0, 0, 56)
"""What lies over the pages in the dark."""
STEP = 56


class PageCanvas(PagePlaces):
    """The pages of the document that `text` shows.

    moved()         another part of the pages is in sight
    page_changed()  another page is the one that is read
    zoomed()        the pages are larger or smaller
    """

    moved = Signal()
    page_changed = Signal()
    zoomed = Signal()

    def __init__(self, text: TextView, pages: Sequence[Page], letters: Letters, pictures: Pictures):
        super().__init__()
        self.text, self.pages, self.letters, self.pictures = text, pages, letters, pictures
        self.column = PageColumn(pages)
        self.looks = Looks(text, letters, pages)
        self.fits, self.white = True, False
        self.also: list[Wish] = []
        self._hovered: frozenset[Key] = frozenset()
        self._badges: list[ink.Badge] = []
        self._page = -1
        self._since = QElapsedTimer()
        self._rushing = False
        self._rest = QTimer(self, singleShot=True, interval=RUSH)
        self._rest.timeout.connect(self._at_rest)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(STEP)
        self.horizontalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.viewport().setMouseTracking(True)
        text.looks_changed.connect(self.look_again)
        letters.came.connect(self.look_again)
        pictures.came.connect(self._repaint)
        Theme.current().changed.connect(self._repaint)
        self._lay_out()

    # Size

    def zoom(self, factor: float | None, around: QPointF | None = None) -> None:
        """Make the pages `factor` times as large, keeping what lies `around`; None fits them to the width again."""
        around = around or QPointF(self.viewport().width() / 2, self.viewport().height() / 3)
        index = self.column.at(self._top + around.y())
        x, y = self.column.point(index, around.x() + self._left(), self._top + around.y())
        self.fits = factor is None
        wanted = self.column.zoom * factor if factor else self.column.zoom_to_fit(self.viewport().width())
        self.set_zoom(None if self.fits else wanted)
        box = self.column.box(index)
        self.verticalScrollBar().setValue(round(box[1] + y * self.column.scale(index) - around.y()))
        self.horizontalScrollBar().setValue(round(box[0] + x * self.column.scale(index) - around.x()))

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages at `zoom` pixels a point, or fitted to the width."""
        self.fits = zoom is None
        if zoom is not None:
            least = max(SMALLEST, self.column.zoom_to_fit(self.viewport().width()) / 5)
            self.column.set(max(least, min(LARGEST, zoom)), self.viewport().width())
        self._lay_out()
        self.zoomed.emit()

    def _lay_out(self) -> None:
        room, height = self.viewport().width(), self.viewport().height()
        self.column.set(self.column.zoom_to_fit(room) if self.fits else self.column.zoom, room)
        self.looks.forget()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.column.height - height))
        bar.setPageStep(max(STEP, height - STEP))
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, self.column.width - room))
        across.setPageStep(room)
        self.ask()
        self.viewport().update()

    def resizeEvent(self, event) -> None:
        """What was at the upper edge stays there."""
        place = self.place() if len(self.pages) else (0, 0.0)
        super().resizeEvent(event)
        self._lay_out()
        self.show_place(*place)

    # Pictures

    def wish(self, index: int, scale: float = 1.0) -> Wish:
        """The picture of a page that is sharp on this screen, or `scale` times as large."""
        width, height = self.column.size(index)
        return Wish(index, *page_services.size_in_pixels(width, height, scale * self.devicePixelRatioF(), SHARPEST))

    def in_sight(self) -> range:
        """The pages of which something can be seen."""
        return self.column.between(self._top, self._top + self.viewport().height())

    def ask(self) -> None:
        """Tell what is wanted: pages in sight, those around them, what else was asked for."""
        if not self.isVisible() or not len(self.pages):
            return
        seen, here = self.in_sight(), self.current
        near = sorted(seen, key=lambda index: abs(index - here))
        if self._rushing:
            wishes = [self.wish(index, DRAFT) for index in near if self.pictures.like(index) is None]
        else:
            around = [index for index in (seen.stop, seen.start - 1) if 0 <= index < len(self.pages)]
            wishes = [self.wish(index) for index in (*near, *around)]
        self.pictures.want([*wishes, *self.also])

    def ask_also(self, wishes: list[Wish]) -> None:
        """What is to be drawn when the pages in sight are: thumbnails."""
        if wishes != self.also:
            self.also = wishes
            self.ask()

    def _repaint(self) -> None:
        self.viewport().update()

    def _scrolled(self) -> None:
        far = abs(self._top - getattr(self, "_was", self._top)) > self.viewport().height() / 2
        self._rushing = far and self._since.isValid() and self._since.elapsed() < RUSH
        self._was = self._top
        self._since.restart()
        if self._rushing:
            self._rest.start()
        self.ask()
        self.viewport().update()
        self._tell_page()
        self.moved.emit()

    def _at_rest(self) -> None:
        self._rushing = False
        self.ask()

    def _tell_page(self) -> None:
        if self.current != self._page:
            self._page = self.current
            self.page_changed.emit()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._lay_out()
        self._tell_page()

    def look_again(self) -> None:
        """Something is marked otherwise."""
        self.looks.forget()
        self.viewport().update()

    def event(self, event) -> bool:
        """A screen of another sharpness wants other pictures."""
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal):
            self._lay_out()
        return super().event(event)

    # Painting

    def page_rect(self, index: int) -> QRect:
        """Where a page lies in the window now."""
        x, y, width, height = self.column.box(index)
        return QRect(x - self._left(), y - self._top, width, height)

    def paintEvent(self, event) -> None:
        theme = Theme.current()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme.colour("sunken"))
            self._badges = []
            small = theme.sans(10, QFont.Weight.Bold)
            for index in self.in_sight():
                rect = self.page_rect(index)
                painter.setPen(theme.colour("border"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
                self._paint_picture(painter, index, rect)
                self._paint_marks(painter, index, rect, small)

    def _paint_picture(self, painter: QPainter, index: int, rect: QRect) -> None:
        theme = Theme.current()
        dark = theme.colours.name == "dark" and not self.white
        picture = self.pictures.exact(self.wish(index))
        if picture is None:
            painter.fillRect(rect, QColor("white"))
            picture = self.pictures.like(index)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, picture is not None)
        if picture is not None:
            painter.drawImage(rect, picture)
        else:
            self._paint_words(painter, index, rect.intersected(self.viewport().rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        if dark:
            painter.fillRect(rect.intersected(self.viewport().rect()), DIM)

    def _paint_words(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Where there is no picture: which page it is, or why there is none."""
        theme, trouble = Theme.current(), self.pictures.trouble(index)
        painter.setFont(theme.sans(13))
        painter.setPen(QColor("#555a62"))
        said = trouble or tr("Page {label}", label=self.pages[index].label or index + 1)
        painter.drawText(rect.adjusted(40, 20, -40, -20), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)

    def _paint_marks(self, painter: QPainter, index: int, rect: QRect, small: QFont) -> None:
        marks = self.looks.of(index, self.column.scale(index))
        chosen = self.text.chosen
        painter.save()
        painter.translate(rect.topLeft())
        painter.save()
        painter.setClipRect(QRect(QPoint(-8, 0), rect.size()).adjusted(0, 0, 16, 0))
        page_ink.washes(painter, marks, chosen, self._hovered)
        page_ink.lines(painter, marks, chosen, self.hasFocus())
        page_ink.spots(painter, marks.spots)
        painter.restore()
        badges = page_ink.letters(painter, marks, rect.width(), chosen, small)
        painter.restore()
        for badge in badges:
            badge.box.translate(rect.topLeft())
        self._badges += badges
