"""What is typed and in no act yet: the window never says that all is saved while something is not, and what could not
be saved is tried again by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSES = (2_000, 4_000, 8_000, 15_000, 30_000, 60_000)
"""Milliseconds between tries to save what was refused: longer each time, then as long as the last."""


class Unwritten(QObject):
    """The fields of a window with something unsaved, and what was put aside because it could not be saved.

    changed()   there is something unsaved, or refused, or no more
    saved()     nothing is unsaved any more, after something had been refused
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._fields: dict[QObject, bool] = {}
        self._aside: list[tuple[Callable[[], bool], Callable[[], None]]] = []
        self._is_owed = self.is_trying = False
        self._tries = 0
        self.clock = QTimer(self, singleShot=True)
        self.clock.timeout.connect(self.try_again)

    def note(self, field: QObject, refused: bool | None) -> None:
        """Something is typed into this field, or could not be saved; None: all of it is saved. It has a `flush`."""
        before = self.is_any, self.is_refused
        if refused is None:
            self._fields.pop(field, None)
        else:
            self._fields[field] = refused
        if before != (self.is_any, self.is_refused) or self._aside:
            self.changed.emit()
        if not self.is_trying:
            self.look()

    def ask(self, has: Callable[[], bool], try_again: Callable[[], None]) -> None:
        """`has` tells whether something is put aside that could not be saved; `try_again` saves what can be saved."""
        self._aside.append((has, try_again))

    @property
    def is_refused(self) -> bool:
        """Whether something could not be saved."""
        return any(self._fields.values()) or any(has() for has, _try_again in self._aside)

    @property
    def is_any(self) -> bool:
        """Whether anything is not saved."""
        return bool(self._fields) or self.is_refused

    def try_again(self) -> None:
        """Save what was refused, if it can be saved by now. What has been told of it is not told again."""
        self.is_trying = True
        try:
            for field in [field for field, refused in self._fields.items() if refused]:
                field.flush()
            for _has, save in self._aside:
                save()
        finally:
            self.is_trying = False
        self._tries += 1
        self.changed.emit()
        self.look()

    def stop(self) -> None:
        """Try no more: the window goes, and its memory keeps what is unsaved."""
        self.clock.stop()
        self._is_owed = False

    def look(self) -> None:
        """Whether there is something to be tried again, or to be told."""
        if self.is_refused:
            self._is_owed = True
            if not self.clock.isActive():
                self.clock.start(PAUSES[min(self._tries, len(PAUSES) - 1)])
        elif self._is_owed and not self.is_any:
            self._is_owed, self._tries = False, 0
            self.clock.stop()
            self.saved.emit()
