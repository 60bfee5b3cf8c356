"""What stands above the tabs of a claim never takes their room: where it is higher than its share, it scrolls, and what
is seen of it ends between two lines.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from workbench.gui.comparing.passage import PassageText

SHARE = 0.6
"""Of the panel's height, at most."""
LEAST, KEPT, LOW = 90, 0.4, 0.3
"""Pixels, and the share of the panel's height, that it keeps at the least; of a very low panel it takes that last share
alone."""
BELOW = 400
"""Pixels that the tabs need: where they have as much, all of the head is shown up to its share."""
SEEN = 0.4
"""Of the room so much is used at the least, even where a line is cut for it."""


class Headroom(QScrollArea):
    """As high as what is in it, up to its share of `panel`."""

    def __init__(self, inner: QWidget, panel: QWidget):
        super().__init__()
        self._panel, self._high, self._fits = panel, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._clock = QTimer(self, singleShot=True, interval=0)  # when all in it stands where it will
        self._clock.timeout.connect(self._end_between_lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._clock.start())
        for watched in (inner, panel):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something in it came or went, or the panel has another size."""
        kind = event.type()
        if kind is (QEvent.Type.Resize if watched is self._panel else QEvent.Type.LayoutRequest):
            self._fit()
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._clock.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        """There is more room, or less: a line may be cut now."""
        super().resizeEvent(event)
        self._clock.start()

    def _end_between_lines(self) -> None:
        """What is seen ends where a line ends."""
        first = self.verticalScrollBar().value()
        end, before = first + self.height(), -1
        while end != before:
            before = end
            end = min((edge for part in _parts(self.widget()) for edge in self._edges(part, before)), default=end)
        seen = end - first if end - first > SEEN * self.height() else self.height()
        self.setViewportMargins(0, 0, 0, self.height() - seen)

    def _edges(self, part: QWidget, end: int) -> Iterator[int]:
        """The last place before `end` at which this part can end, if `end` lies within it."""
        top = part.mapTo(self.widget(), QPoint(0, 0)).y()
        if top < end < top + part.height():
            pitch = _pitch(part)
            yield top + (end - top) // pitch * pitch if pitch else top

    def _fit(self) -> None:
        """Measuring may make parts anew, as after a change of the theme, which tell at once that something in it came:
        they are measured already, and asked again in their midst they would never come to an end."""
        if not self._fits:
            self._fits = True
            try:
                self._measure()
            finally:
                self._fits = False

    def _measure(self) -> None:
        layout, wide = self.widget().layout(), self._panel.width()
        wanted = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        high = min(wanted, round(SHARE * self._panel.height()))
        if high != self._high:
            self._high = high
            self.setMaximumHeight(high)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of it, up to its share."""
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        """A few lines, where the tabs below need the room more."""
        high = self._panel.height()
        least = max(LEAST, round(KEPT * high), high - BELOW) if high >= LEAST / LOW else round(LOW * high)
        return QSize(super().minimumSizeHint().width(), min(self._high, least))

    def lead_to(self, part: QWidget) -> None:
        """Bring a part of it up."""
        self.verticalScrollBar().setValue(part.mapTo(self.widget(), part.rect().topLeft()).y())


def _parts(around: QWidget) -> Iterator[QWidget]:
    """What can be seen in it, from above."""
    for child in around.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield from _parts(child) if child.layout() is not None else [child]


def _pitch(part: QWidget) -> int:
    """From one line of it to the next; 0 for what is one piece."""
    if isinstance(part, PassageText):
        return part.pitch
    return part.fontMetrics().lineSpacing() if isinstance(part, QLabel) and part.wordWrap() else 0
