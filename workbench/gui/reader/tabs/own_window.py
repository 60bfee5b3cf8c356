"""A document of the reader in a window of its own."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame

from workbench.gui.desk import Desk
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.shelf import Shelf

HIDDEN = ["cases", "below", "claim"]
"""The panels that a window for reading begins without."""


class OwnWindow(QFrame):
    """The commands of the reader that take documents out of it. `ReaderPane` is what they act on."""

    desk: Desk
    main: Shelf
    beside: Shelf
    _size: int
    _ways: dict[str, str]

    @property
    def focused(self) -> OpenDocument | None:
        raise NotImplementedError

    def _keep_way(self, opened: OpenDocument) -> None:
        raise NotImplementedError

    def recall(self, state: dict) -> None:
        raise NotImplementedError

    def open_in_window(self) -> None:
        """The document that is read in a window of its own."""
        opened = self.focused
        if opened is not None:
            self.take_out(opened)

    def holds(self, document_id: int) -> bool:
        """Whether a document is open here."""
        return self.main.find(document_id) is not None or self.beside.find(document_id) is not None

    def take_in(self, state: dict) -> None:
        """Open what another window showed, where it was read there."""
        self.recall({**state, "size": self._size, "ways": self._ways | state["ways"]})
        if self.main.front is not None:
            self.main.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_out(self, opened: OpenDocument, at: QPoint | None = None) -> None:
        """Show a document in a window of its own, where it was read; its tab here goes."""
        shelf = self.beside if opened in self.beside.documents else self.main
        self._keep_way(opened)
        entry = {"id": opened.document.id, **opened.remember()}
        way = {str(opened.document.id): opened.ways.way.value}
        shelf.close_document(opened)
        self.desk.window_asked.emit({
            "document": opened.document.id, "case": self.desk.case_id,
            "state": {"hidden": HIDDEN,
                      "panel.reader": {"main": [entry], "front": opened.document.id, "ways": way, "size": self._size}}},
            at)
