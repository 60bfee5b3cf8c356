"""Facts of passages found while nothing else waits: what came in, and what was left when the program ended.

They are found piece by piece, in the work process where the library is large; a thread keeps each piece. Between two
pieces a question gets its turn.
"""

from PySide6.QtCore import QObject, QTimer

from workbench.domain.acts import Change
from workbench.domain.errors import WorkbenchError
from workbench.gui.desk import Desk

REST = 400
"""Milliseconds without a new document before the work begins: an import goes first."""


class FactFinder(QObject):
    """Works for one open library that may be written to, as long as there are passages whose facts are not found."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self._desk = desk
        self._job = None
        self._again = False
        self._clock = QTimer(self, interval=REST, singleShot=True)
        self._clock.timeout.connect(self._begin)
        desk.changed.connect(self._changed)

    def start(self) -> None:
        """Look soon for what is not found yet."""
        self._clock.start()

    @property
    def is_at_work(self) -> bool:
        """Whether something is being found, or will be looked for soon."""
        return self._job is not None or self._clock.isActive()

    def stop(self) -> None:
        """No more of it: the library is about to be closed. What is kept stays."""
        self._clock.stop()
        self._desk.changed.disconnect(self._changed)
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _changed(self, change: Change) -> None:
        if "document" in change.tables:
            self.start()

    def _begin(self) -> None:
        if self._job is not None:
            self._again = True
        else:
            self._job = self._desk.with_service("sources.counted", lambda _counted: self._find(None)) or self._job

    def _find(self, before: int | None) -> None:
        from workbench.services.sources import counted

        self._again = False
        self._job = self._desk.ask(counted.find_some, before, quiet=True, done=self._keep, failed=self._give_up)

    def _keep(self, piece) -> None:
        from workbench.services.sources import counted

        if not piece.more:
            self._job = None
            if self._again:
                self._find(None)
            return
        self._job = self._desk.search(counted.keep, piece, quiet=True, writes=True, failed=self._give_up,
                                      done=lambda _kept: self._find(None if self._again else piece.before))

    def _give_up(self, _error: WorkbenchError) -> None:
        """It is no work that anybody asked for, and is done when it is needed: nothing is told."""
        self._job = None
