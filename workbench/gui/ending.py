"""Told to end from outside (SIGTERM, Ctrl+C in the terminal), the window closes as by hand: nothing is lost."""

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndSignals(QObject):
    """Calls `close` on the GUI thread when the system asks the program to end.

    Python's own handlers would wait for the next Python code to run; a socket that the event loop watches does not.
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None):
        super().__init__(parent)
        self._close = close
        self._heard, self._teller = socket.socketpair()
        for end in (self._heard, self._teller):
            end.setblocking(False)
        self._watch = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._told)
        self._before = signal.set_wakeup_fd(self._teller.fileno())
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, lambda *_: None)

    def let_go(self) -> None:
        """Listen no more."""
        signal.set_wakeup_fd(self._before)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._watch.setEnabled(False)
        self._heard.close()
        self._teller.close()

    def _told(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._heard.recv(64)
        self._close()
