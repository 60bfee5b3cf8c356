"""A document on its way into the library, for who wants to read along: the import list and the reader both know it."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.documents import Role
from workbench.domain.errors import WorkbenchError
from workbench.services.intake.alongside import PagesSoFar


class Along(QObject):
    """What is there of a document that is being read.

    grew()                          more pages are there, or it goes on otherwise
    ended(document id | None, WorkbenchError | None)
                                    it is in the library; or nothing of it is, because somebody stopped it or it failed
    stop_wanted()                   somebody who reads along does not want it any more
    """

    grew = Signal()
    ended = Signal(object, object)
    stop_wanted = Signal()

    def __init__(self, name: str, role: Role):
        super().__init__()
        self.name, self.role = name, role
        self.pages = PagesSoFar()
        self.done = self.total = 0
        self.is_saved = self.is_open = self.was_closed = self.was_offered = False

    def come(self, done: int, total: int) -> None:
        """So many of its pages are read."""
        self.done, self.total = done, total
        self.grew.emit()

    def save(self) -> None:
        """All of it is read and goes into the library now: it can't be stopped any more."""
        self.is_saved = True
        self.grew.emit()

    def end(self, document: int | None = None, error: WorkbenchError | None = None) -> None:
        """It has come to its end, good or bad."""
        self.ended.emit(document, error)
