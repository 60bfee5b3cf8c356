"""A place that scrolls, of which what is seen ends between two lines, not in the midst of one."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from workbench.gui.comparing.passage import PassageText

SEEN = 0.4
"""Of the room so much is used at the least, even where a line is cut for it."""


class WholeLines(QScrollArea):
    """Scrolls downwards only; the keys stay with what is in it."""

    def __init__(self):
        super().__init__()
        self._clock = QTimer(self, singleShot=True, interval=0)  # when all in it stands where it will
        self._clock.timeout.connect(self._end_between_lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._clock.start())

    def setWidget(self, widget: QWidget) -> None:
        """Show this in it."""
        super().setWidget(widget)
        widget.installEventFilter(self)
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something in it came or went."""
        if watched is self.widget() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._clock.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event) -> None:
        """There is more room, or less: a line may be cut now."""
        super().resizeEvent(event)
        self._clock.start()

    def _end_between_lines(self) -> None:
        """What is seen ends where a line ends."""
        if self.widget() is None:
            return
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
