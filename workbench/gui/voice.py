"""Speaking from a worker's thread to an object of the GUI thread."""

import threading

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid


class Voice:
    """Emits signals of `owner` in any thread, until it is told to be silent. Who silences it waits for the word that is
    being spoken: to emit a signal of an object that is being deleted ends the program."""

    def __init__(self, owner: QObject):
        self._owner = owner
        self._speaking = threading.RLock()  # a signal that is heard at once may lead to the next one
        self._is_silent = False

    def say(self, signal: SignalInstance, *said: object) -> None:
        """Emit it, if there is somebody to hear it."""
        with self._speaking:
            if not self._is_silent and isValid(self._owner):
                signal.emit(*said)

    def be_silent(self) -> None:
        """Nothing is said any more."""
        with self._speaking:
            self._is_silent = True
