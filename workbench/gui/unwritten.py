"""What is typed and in no act yet: the window never says that all is saved while something is not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Unwritten(QObject):
    """The fields of a window with something unsaved, and what was put aside because it could not be saved."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._fields: dict[int, bool] = {}
        self._aside: list[Callable[[], bool]] = []

    def note(self, field: object, refused: bool | None) -> None:
        """Something is typed into this field, or could not be saved; None: all of it is saved."""
        before = self.is_any, self.is_refused
        if refused is None:
            self._fields.pop(id(field), None)
        else:
            self._fields[id(field)] = refused
        if before != (self.is_any, self.is_refused) or self._aside:
            self.changed.emit()

    def ask(self, has: Callable[[], bool]) -> None:
        """`has` tells whether something is put aside that could not be saved."""
        self._aside.append(has)

    @property
    def is_refused(self) -> bool:
        """Whether something could not be saved."""
        return any(self._fields.values()) or any(has() for has in self._aside)

    @property
    def is_any(self) -> bool:
        """Whether anything is not saved."""
        return bool(self._fields) or self.is_refused
