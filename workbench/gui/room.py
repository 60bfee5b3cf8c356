"""In a window that is small for its type – a small screen, a large scale – not all panels stand beside each other: the
list of documents goes first, then the tables below take turns with what is read. Nothing is lost by it: each comes when
it is asked for, and all of them as they stood once there is room again.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.gui.style import Theme

NARROW, LOW = 760, 400
"""Pixels, with type of the usual size, below which a workspace has no room for all its panels."""


class Room(QObject):
    """Folds panels of a workspace. `folded` are those that nobody hid: the window had no room for them."""

    changed = Signal()

    def __init__(self, around: QWidget, cases: QWidget, reader: QWidget, below: QWidget, claim: QWidget | None = None):
        super().__init__(around)
        self._around, self._reader, self._claim = around, reader, claim
        self._parts = {"cases": cases, "below": below}
        self._tight = {"cases": False, "below": False}
        self.folded: set[str] = set()
        around.installEventFilter(self)
        Theme.current().changed.connect(self.fit)

    @property
    def is_low(self) -> bool:
        """Whether what is read and the tables below take turns."""
        return self._tight["below"]

    @property
    def is_tight(self) -> bool:
        """Whether there is no room for all panels."""
        return any(self._tight.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The workspace has another size."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Fold what there is no room for any more; bring back what there is room for again."""
        scale = max(1.0, Theme.current().scale)
        tight = {"cases": self._around.width() < NARROW * scale, "below": self._height() < LOW * scale}
        if tight == self._tight:
            return
        before, self._tight = self._tight, tight
        for name, part in self._parts.items():
            if tight[name] > before[name] and not part.isHidden():
                self.folded.add(name)
                part.hide()
            elif tight[name] < before[name] and name in self.folded:
                self.folded.discard(name)
                part.show()
        if not self.is_low or self._parts["below"].isHidden():
            self._reader.show()
        self.changed.emit()

    def _height(self) -> int:
        """How high it is, with what a message takes of it for a while."""
        high, around = self._around.height(), self._around
        while (around := around.parentWidget()) is not None:
            high += around.contentsMargins().bottom()
        return high

    def fit_anew(self) -> None:
        """The panels were put as somebody left them: fold what there is no room for."""
        self.folded.clear()
        self._tight = dict.fromkeys(self._tight, False)
        self.fit()

    def asked(self, name: str) -> None:
        """Somebody showed or hid a panel: that is how it is to be."""
        self.folded.discard(name)
        if name == "below" and self.is_low:
            self._reader.setHidden(not self._parts["below"].isHidden())

    def follow(self, command: str) -> None:
        """What is done in the text, or with the claim, is seen there."""
        if command.startswith("reader."):
            self.read()
        elif command.startswith("claim.") and self._claim is not None and self._claim.isHidden():
            self._claim.show()
            self.changed.emit()

    def read(self, *_what) -> None:
        """Something is to be read: where there is room for one of them only, the tables make way."""
        if self._reader.isHidden():
            self._parts["below"].hide()
            self.folded.add("below")
            self._reader.show()
            self.changed.emit()
