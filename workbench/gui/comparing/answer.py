"""An answer worked out of a case in a thread: kept until a change touches what it rests on, asked for when it is seen.

Whoever shows it says `wanted(True)` when it comes into sight and `wanted(False)` when it goes.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.domain.acts import Change
from workbench.domain.errors import WorkbenchError
from workbench.gui.desk import Desk
from workbench.gui.jobs import Job

RESTS_ON = frozenset({"document", "case_document"})
REST = 400
"""Milliseconds without a change before it is worked out again: files often come by the dozen."""


class Answer(QObject):
    """The answer of `service(archive, case_id, cancelled=…)`. `changed` comes when it is there, or is there no more;
    `progressed(done, total)` from services that tell how far they are.

    `value` is None until there is one. An old value stays in sight while a new one is worked out.
    """

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, service: Callable, title: str, parent: QObject | None = None):
        super().__init__(parent)
        self._desk, self._service, self._title = desk, service, title
        self._job: Job | None = None
        self._stale, self._is_wanted = True, False
        self.value: list | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._ask)
        desk.case_chosen.connect(self._case_chosen)
        desk.changed.connect(self._changed)

    @property
    def is_under_way(self) -> bool:
        """Whether it is being worked out, or is about to be."""
        return self._job is not None or self._rest.isActive()

    def wanted(self, is_wanted: bool) -> None:
        """Whether anybody looks. What nobody looks at is not worked out."""
        self._is_wanted = is_wanted
        if not is_wanted:
            self._drop()
        elif self._stale and not self.is_under_way:
            self._ask()

    def _ask(self) -> None:
        self._drop()
        if self._desk.case_id is None or not self._is_wanted:
            return
        self._job = self._desk.search(self._service, self._desk.case_id, title=self._title, quiet=True,
                                      on_progress=self.progressed.emit, done=self._answered, failed=self._failed)
        self.changed.emit()

    def _answered(self, value: list) -> None:
        self._job, self._stale, self.value = None, False, value
        self.changed.emit()

    def _failed(self, error: WorkbenchError) -> None:
        self._job, self._stale, self.value = None, False, []
        self._desk.tell(error)
        self.changed.emit()

    def _drop(self) -> None:
        """Cancel what is under way: its answer would be to an old question."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _case_chosen(self, _case_id: int | None) -> None:
        self._drop()
        self._stale, self.value = True, None
        self.changed.emit()
        if self._is_wanted:
            self._ask()

    def _changed(self, change: Change) -> None:
        if not change.tables & RESTS_ON:
            return
        self._drop()
        self._stale = True
        if self._is_wanted:
            self._rest.start()
            self.changed.emit()
