"""What stands above the tabs of a claim never takes their room: where it is higher than its share, it scrolls, and what
is seen of it ends between two lines.
"""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.gui.comparing.whole_lines import WholeLines

SHARE = 0.6
"""Of the panel's height, at most."""
LEAST, KEPT, LOW = 90, 0.4, 0.3
"""Pixels, and the share of the panel's height, that it keeps at the least; of a very low panel it takes that last share
alone."""
BELOW = 400
"""Pixels that the tabs need: where they have as much, all of the head is shown up to its share."""


class Headroom(WholeLines):
    """As high as what is in it, up to its share of `panel`."""

    def __init__(self, inner: QWidget, panel: QWidget):
        self._panel, self._high, self._fits = panel, 0, False
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something in it came or went, or the panel has another size."""
        kind = event.type()
        if kind is (QEvent.Type.Resize if watched is self._panel else QEvent.Type.LayoutRequest):
            self._fit()
            self._clock.start()
        return super().eventFilter(watched, event)

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
