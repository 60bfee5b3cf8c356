"""Where a document asks to be checked, found piece by piece: between two pieces other work gets its turn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.domain.errors import WorkbenchError
from workbench.gui.language import tr

if TYPE_CHECKING:
    from workbench.gui.desk import Desk
    from workbench.services.deciding.checking import Spots

Told = Callable[[list[tuple[int, int]]], None]


class SpotFinder:
    """Finds the spots of documents for whoever asks; those who ask for the same document share the work."""

    def __init__(self, desk: "Desk"):
        self._desk = desk
        self._asked: dict[int, list[Told]] = {}
        self._job = None

    def find(self, document_id: int, done: Told) -> None:
        """Call `done(spans)` with the spans worth checking, by place: at once where they are known."""
        from workbench.services.deciding import checking

        known = self._desk.read(checking.known_spots, document_id)
        if known is not None:
            done(list(known))
        elif document_id in self._asked:
            self._asked[document_id].append(done)
        else:
            self._asked[document_id] = [done]
            if len(self._asked) == 1:
                self._go_on(document_id, 0, [])

    def stop(self) -> None:
        """Nobody asks any more: another case is shown."""
        self._asked.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self, document_id: int, first: int, found: list[tuple[int, int]], reads_as: object = None) -> None:
        from workbench.services.deciding import checking

        self._job = self._desk.ask(
            checking.spots, document_id, first, quiet=True, title=tr("Look for what is worth checking"),
            done=lambda piece: self._take(document_id, piece, found, reads_as if first else piece.reads_as),
            failed=lambda error: self._give_up(document_id, error))

    def _take(self, document_id: int, piece: "Spots", found: list[tuple[int, int]], reads_as: object) -> None:
        from workbench.services.deciding import checking

        if document_id not in self._asked:
            return
        if piece.reads_as != reads_as:  # it was changed meanwhile
            self._go_on(document_id, 0, [])
            return
        found += piece.spans
        if piece.done < piece.total:
            self._go_on(document_id, piece.done, found, reads_as)
            return
        self._desk.read(checking.remember_spots, document_id, reads_as, found)
        for done in self._ended(document_id):
            done(list(found))

    def _give_up(self, document_id: int, error: WorkbenchError) -> None:
        self._desk.tell(error)
        for done in self._ended(document_id):
            done([])

    def _ended(self, document_id: int) -> list[Told]:
        """Those who asked for a document, whose turn is over; the next one's begins."""
        told = self._asked.pop(document_id, [])
        self._job = None
        for other in list(self._asked)[:1]:
            self._go_on(other, 0, [])
        return told
