"""How much larger something is wanted: by the wheel with Ctrl held, by two fingers. A notch of a wheel comes at once, a
trackpad tells of many small parts of one.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

NOTCH = 120
"""What a wheel tells of one notch."""
PINCHED = 0.12
"""By so much two fingers enlarge in what a wheel does by a notch."""


def notches(event: QEvent) -> float | None:
    """Parts of a notch by which an event asks for more, less than none for smaller; None where it asks for neither."""
    if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return event.angleDelta().y() / NOTCH
    if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
        return event.value() / PINCHED
    return None


class Turned:
    """Adds up parts of notches for what grows by whole steps."""

    def __init__(self):
        self._left = 0.0

    def steps(self, more: float) -> int:
        """The steps that are whole now; turning back begins anew."""
        self._left = more + (self._left if self._left * more > 0 else 0.0)
        whole = int(round(self._left, 6))
        self._left -= whole
        return whole
