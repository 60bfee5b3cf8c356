"""Long work on the window itself, cut into steps: one in each turn of the event loop, so that keys and clicks are heard
between them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

A_TURN = 1
"""Milliseconds, as with none Qt does it among what it has to tell and to paint, before it hears a key again."""


def next_turn(jobs, owner: QObject, does: Callable[[], None]) -> None:
    """Do it in a turn of its own, while its owner lives: what waits to be painted is, and keys are heard, before. Where
    `jobs` do all work at once, it is done at once too."""
    if jobs.is_inline:
        does()
    else:
        QTimer.singleShot(A_TURN, owner, does)


class Turns(QObject):
    """Takes `steps` one by one; each may tell how many milliseconds the next one waits. After the last one comes
    `then`, which may stop them and start others."""

    def __init__(self, steps: Iterator[int | None], parent: QObject, then: Callable[[], None] = lambda: None):
        super().__init__(parent)
        self._steps, self._then = steps, then
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._go_on)
        self._clock.start(0)

    def _go_on(self) -> None:
        for wait in self._steps:
            self._clock.start(wait or 0)
            return
        self._then()

    def finish(self) -> None:
        """All that is left, at once."""
        self._clock.stop()
        for _ in self._steps:
            pass
        self._then()

    def stop(self) -> None:
        """No further."""
        self._clock.stop()
        self._steps.close()


@contextmanager
def keys_stay(window):
    """What is built meanwhile does not take the keys from where they are."""
    from shiboken6 import isValid

    had = window.focusWidget()
    yield
    if had is not None and isValid(had) and had.isVisible() and window.focusWidget() is not had:
        had.setFocus()
