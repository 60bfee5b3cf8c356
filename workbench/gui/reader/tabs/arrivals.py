"""Tabs of documents that are still being read: each becomes the document, at the same place, once it is there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from workbench.domain.errors import WorkbenchError
from workbench.gui.along import Along
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.reader.tabs.arriving import ArrivingDocument, put_back
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.shelf import Shelf
from workbench.gui.reader.text import laid
from workbench.gui.sentences import translated
from workbench.gui.turns import next_turn
from workbench.services.intake.alongside import PagesSoFar


class Arrivals(QObject):
    """Opens previews on a shelf. `make` opens a document and puts it nowhere, `dress` tells font and measure."""

    def __init__(self, desk: Desk, shelf: Shelf, make: Callable[[int], OpenDocument | None],
                 dress: Callable[[], tuple[QFont, int]]):
        super().__init__(shelf)
        self._desk, self._shelf, self._make, self._dress = desk, shelf, make, dress
        desk.along_asked.connect(self.show)

    def show(self, along: Along) -> None:
        """Read along, in the tab that is there or in a new one."""
        preview = self._shelf.preview_of(along)
        if preview is None:
            preview = ArrivingDocument(along, *self._dress(), self._lay)
            preview.explained.connect(self._explain)
            along.ended.connect(partial(self._ended, along))
            self._shelf.add(preview)
        self._shelf.bring(preview)
        preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self, pages: PagesSoFar, done: Callable[[tuple], None]) -> None:
        self._desk.run(laid.so_far, pages, quiet=True, done=done)

    def _soon(self, does: Callable[[], None]) -> None:
        """Whoever scrolls in the preview meanwhile does not wait for all of it at once."""
        next_turn(self._desk.jobs, self, does)

    def _explain(self) -> None:
        self._desk.say(tr("This document is still being read: claims can be marked once all of it is here."))

    def _ended(self, along: Along, document: int | None, error: WorkbenchError | None) -> None:
        preview = self._shelf.preview_of(along)
        if preview is None:
            return
        if document is None:
            self._shelf.close_document(preview)
            self._say_why(along, error)
        elif (there := self._shelf.find(document)) is not None:
            self._shelf.close_document(preview)
            self._shelf.bring(there)
        else:
            self._soon(lambda: self._replace(along, document))

    def _say_why(self, along: Along, error: WorkbenchError | None) -> None:
        if error is None:
            self._desk.say(tr("Reading “{name}” was stopped; nothing of it was kept.", name=along.name))
        else:
            self._desk.say(tr("“{name}” could not be read to its end; nothing of it was kept. {why}", name=along.name,
                              why=translated(error.message)), "error", remedy=error.remedy)

    def _replace(self, along: Along, document: int) -> None:
        """The document takes the preview's tab once its text is there; a long one comes from a thread."""
        preview = self._shelf.preview_of(along)
        if preview is None:
            return  # its tab was closed meanwhile
        opened = self._make(document)
        if opened is None:
            self._shelf.close_document(preview)
            return
        opened.resize(preview.size())
        if opened.is_loaded:
            self._put(preview, opened)
        else:
            opened.loaded.connect(lambda: self._soon(lambda: self._put(preview, opened)))

    def _put(self, preview: ArrivingDocument, opened: OpenDocument) -> None:
        if preview not in self._shelf.previews:
            _drop(opened)  # its tab was closed meanwhile
            return
        if self._shelf.find(opened.document.id) is not None:
            self._shelf.close_document(preview)  # somebody opened it otherwise, and reads on there
            _drop(opened)
            return
        there, had_keys = preview.reached(), preview.view.hasFocus()
        self._shelf.replace(preview, opened)
        put_back(opened.view, there)
        if had_keys:
            opened.setFocus(Qt.FocusReason.OtherFocusReason)


def _drop(opened: OpenDocument) -> None:
    opened.let_go()
    opened.deleteLater()
