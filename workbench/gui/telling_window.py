"""A main window that tells when it fills a screen, and when it does so no more."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMainWindow


class TellingWindow(QMainWindow):
    """state_changed()   it was made as large as the screen, smaller again, or put away"""

    state_changed = Signal()

    def changeEvent(self, event: QEvent) -> None:
        """Among all that changes, its state."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.state_changed.emit()
