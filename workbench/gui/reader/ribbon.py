"""The ribbon beside the scroll bar: where in the document the claims, the unlooked-at spots and the hits lie."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.spoken import Role, plays
from workbench.gui.style import Theme

WIDTH = 14
WIDTHS = {"doubtful": 2.0, "open": 4.0, "looked_at": 5.0, "evidence": 6.0, "query": 7.0, "rated": 8.0,
          "signed_off": 10.0}
"""The further a claim has come the wider its stroke, so that the ribbon reads without colours too."""
NEAR = 6
"""Pixels around the mouse in which a stroke counts as pointed at."""


class Ribbon(QWidget):
    """A map of one text view. `asked(position)` wants one of Qt's positions to be shown."""

    asked = Signal(int)

    def __init__(self, view: TextView):
        super().__init__()
        self._view = view
        self._hits: list[int] = []
        self._spots: list[int] = []
        self.setFixedWidth(WIDTH)
        plays(self, Role.Chart)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.current().changed.connect(self.update)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 200)

    def show_hits(self, positions: list[int]) -> None:
        """Mark where a search found something."""
        self._hits = positions
        self.update()

    def show_spots(self, positions: list[int]) -> None:
        """Mark what is worth checking and has not been looked at."""
        self._spots = positions
        self.refresh()

    def refresh(self) -> None:
        """The marks of the view changed."""
        claims = words.count(len(self._view.marks), "mark")
        self.setAccessibleName(tr("Map of the document: {claims}, {spots} to look at", claims=claims,
                                  spots=words.count(len(self._spots), 'spot')))
        self.update()

    def _y(self, position: int) -> int:
        return 2 + round((self.height() - 6) * position / max(1, self._view.border.length))

    def paintEvent(self, event) -> None:
        """One stroke a pixel row at most, however many marks there are."""
        colours = Theme.current().colours
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.page))
            for y in {self._y(position) for position in self._spots}:
                painter.fillRect(QRectF(10, y, 3, 2), QColor(colours.unlooked.ink))
            rows: dict[int, str] = {}
            for position, roles in self._view.marks.strokes():
                y = self._y(position)
                widest = max(roles, key=lambda role: WIDTHS.get(role, 10.0))
                if WIDTHS.get(widest, 10.0) >= WIDTHS.get(rows.get(y, ""), 0.0):
                    rows[y] = widest
            for y, role in rows.items():
                painter.fillRect(QRectF(1, y, min(WIDTHS.get(role, 10.0), 10.0), 3), QColor(getattr(colours, role).ink))
            for y in {self._y(position) for position in self._hits}:
                painter.fillRect(QRectF(0, y, WIDTH, 3), QColor(colours.hit_current))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the stroke that was clicked, else to that part of the document."""
        y = event.position().y()
        near = self._near(y)
        whole = max(1, self.height() - 6)
        self.asked.emit(near[0][1] if near else round(max(0.0, min(1.0, (y - 2) / whole)) * self._view.border.length))

    def event(self, event) -> bool:
        """A tooltip names what lies under the mouse."""
        if event.type() is QEvent.Type.ToolTip:
            told = [tip for _, _, tip in self._near(event.pos().y())][:6]
            QToolTip.showText(event.globalPos() + QPoint(-8, 0), "\n".join(dict.fromkeys(told)), self)
            return True
        return super().event(event)

    def _near(self, y: float) -> list[tuple[float, int, str]]:
        """(distance, position, words) of what lies near a height, the nearest first; marks before spots."""
        first, last = (round((y + by - 2) / max(1, self.height() - 6) * self._view.border.length)
                       for by in (-NEAR - 1, NEAR + 1))
        places = ((mark, self._view.border.position(mark.start))
                  for mark in self._view.marks.touching(max(0, first), max(0, last)))
        found = [(abs(self._y(position) - y), position, mark.tip) for mark, position in places]
        found += [(abs(self._y(position) - y) + 0.5, position, tr("Worth checking; nobody has looked at it"))
                  for position in self._spots]
        found += [(abs(self._y(position) - y) + 0.2, position, tr("Found here")) for position in self._hits]
        return sorted(entry for entry in found if entry[0] <= NEAR)
