"""Python's garbage is collected on the GUI thread, in small helpings.

Left to itself Python collects in whichever thread happens to allocate: a full round over a library's objects holds
every other thread for half a second, and Qt's objects may be freed outside the GUI thread, which they do not survive.
"""

import gc
from time import monotonic

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

HELPING = 500
"""Milliseconds between two helpings."""
FULL_ROUND = 120
"""Every so many helpings the older objects have their turn as well."""
MANY = 20_000
"""When so many objects have come since the last helping, they are a text or a table that was loaded: they are put
aside, never to be searched, and go when nobody refers to them, as nearly everything does."""
OLD = 60_000
"""Older objects that are searched in one round; more of them would be felt, and are put aside like a load."""

AWAY, LEISURE = 3_000, 600
"""Milliseconds after the person has gone to another program until all is searched, what was put aside too: nobody waits
for it then. Seconds until that may come again."""


class Garbage(QObject):
    """Collects while it lives. `let_go` gives the work back to Python."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._helpings = 0
        self._timer = QTimer(self, interval=HELPING)
        self._timer.timeout.connect(self.collect)
        self._leisurely = monotonic()
        self._away = QTimer(self, interval=AWAY, singleShot=True)
        self._away.timeout.connect(self.at_leisure)
        self._listens = False
        gc.disable()
        self._timer.start()

    def collect(self) -> None:
        """One helping."""
        self._listen()
        self._helpings += 1
        is_full = self._helpings % FULL_ROUND == 0
        if gc.get_count()[0] > MANY or is_full and len(gc.get_objects(2)) > OLD:
            gc.freeze()
        else:
            gc.collect(2 if is_full else 1)

    def _listen(self) -> None:
        """Hear of the person's coming and going; not at once: Qt tells of it with its enumerations, which would all be
        made before the shell is painted."""
        if not self._listens:
            QtCore.Qt.ApplicationState.ApplicationActive  # noqa: B018 - what was not made yet cannot be told of
            self._listens = bool(QGuiApplication.instance().applicationStateChanged.connect(self._come_or_gone))

    def _come_or_gone(self, state: "QtCore.Qt.ApplicationState") -> None:
        if state is QtCore.Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()

    def at_leisure(self) -> None:
        """One round over everything, if the last was long ago."""
        if monotonic() - self._leisurely < LEISURE:
            return
        self._leisurely = monotonic()
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def let_go(self) -> None:
        """No more helpings."""
        if self._listens:
            QGuiApplication.instance().applicationStateChanged.disconnect(self._come_or_gone)
        self._away.stop()
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
