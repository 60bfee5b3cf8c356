"""Documents side by side behind tabs: one of the reader's two panes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar

from workbench.gui.along import Along
from workbench.gui.language import tr
from workbench.gui.reader.tabs.arriving import ArrivingDocument
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.tearing_tabs import TearingTabs
from workbench.gui.style import column
from workbench.gui.style.fitting import isolated
from workbench.gui.style.theme import fit_crosses


class Shelf(QFrame):
    """Open documents, one in front; among them previews of what is still being read.

    fronted(OpenDocument | None)    another document is in front
    closing(OpenDocument)           a tab is about to go
    torn(OpenDocument, QPoint)      a tab was dragged out of the bar, to this place of the screen
    """

    fronted = Signal(object)
    closing = Signal(object)
    torn = Signal(object, object)

    def __init__(self, name: str, empty: QFrame | None = None):
        super().__init__()
        # Where nothing is shown without a document, a tab for a single one would say what its header says.
        self._empty, self._least = empty, 1 if empty is not None else 2
        self.tabs = TearingTabs()
        self.tabs.setAccessibleName(name)
        self.tabs.setTabsClosable(True)
        self.tabs.setMovable(True)
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        self._open: list[OpenDocument | ArrivingDocument] = []
        if empty is not None:
            self._stack.addWidget(empty)
        self.tabs.currentChanged.connect(self._turn_to)
        self.tabs.torn.connect(lambda index, at: self.torn.emit(self._open[index], at))
        self.tabs.tabCloseRequested.connect(self.close_at)
        self.tabs.tabMoved.connect(lambda start, end: self._open.insert(end, self._open.pop(start)))
        self.setLayout(column(self.tabs, self._stack, gap=0))
        self.tabs.hide()

    @property
    def documents(self) -> list[OpenDocument]:
        """What is open here, from left to right."""
        return [opened for opened in self._open if isinstance(opened, OpenDocument)]

    @property
    def previews(self) -> list[ArrivingDocument]:
        """What is still being read and can be read along."""
        return [opened for opened in self._open if isinstance(opened, ArrivingDocument)]

    @property
    def front(self) -> OpenDocument | None:
        """The document that is seen; None while a preview is."""
        index = self.tabs.currentIndex()
        opened = self._open[index] if 0 <= index < len(self._open) else None
        return opened if isinstance(opened, OpenDocument) else None

    def find(self, document_id: int) -> OpenDocument | None:
        """The document with this id, if it is open here."""
        return next((opened for opened in self.documents if opened.document.id == document_id), None)

    def preview_of(self, along: Along) -> ArrivingDocument | None:
        """The preview of a document on its way in, if it is open here."""
        return next((preview for preview in self.previews if preview.along is along), None)

    def add(self, opened: OpenDocument | ArrivingDocument) -> None:
        """Put a document at the end and bring it to the front."""
        self._open.append(opened)
        self._stack.addWidget(opened)
        index = self.tabs.addTab(_short(opened.name))
        fit_crosses(self.tabs)
        self.tabs.setTabToolTip(index, opened.name)
        for side in (QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide):
            cross = self.tabs.tabButton(index, side)
            if cross is not None:  # Qt's own has no name for a screen reader
                cross.setAccessibleName(tr("Close document"))
        self.tabs.setVisible(len(self._open) >= self._least)
        self.tabs.setCurrentIndex(index)
        self._turn_to(index)

    def replace(self, preview: ArrivingDocument, opened: OpenDocument) -> None:
        """What was still being read is there: its tab is the document's from now on."""
        index = self._open.index(preview)
        self._open[index] = opened
        self._stack.addWidget(opened)
        self.rename(opened)
        if index == self.tabs.currentIndex():
            self._turn_to(index)
        self._let_go(preview)

    def bring(self, opened: OpenDocument | ArrivingDocument) -> None:
        """Bring a document to the front."""
        self.tabs.setCurrentIndex(self._open.index(opened))

    def rename(self, opened: OpenDocument) -> None:
        """Its title changed."""
        index = self._open.index(opened)
        self.tabs.setTabText(index, _short(opened.name))
        self.tabs.setTabToolTip(index, opened.name)

    def turn(self, step: int) -> None:
        """Bring the next or the previous document to the front, around the end."""
        if self._open:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(self._open))

    def close_at(self, index: int) -> None:
        """Close a tab. The document stays in the case."""
        if not 0 <= index < len(self._open):
            return
        if isinstance(self._open[index], OpenDocument):
            self.closing.emit(self._open[index])
        opened = self._open.pop(index)
        self.tabs.removeTab(index)
        self._let_go(opened)
        self.tabs.setVisible(len(self._open) >= self._least)
        self._turn_to(self.tabs.currentIndex())

    def _let_go(self, opened: OpenDocument | ArrivingDocument) -> None:
        self._stack.removeWidget(opened)
        opened.let_go()
        opened.deleteLater()

    def close_document(self, opened: OpenDocument | ArrivingDocument) -> None:
        """Close this document's tab."""
        self.close_at(self._open.index(opened))

    def close_all(self) -> None:
        """Close every tab."""
        while self._open:
            self.close_at(len(self._open) - 1)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < len(self._open):
            self._stack.setCurrentWidget(self._open[index])
        elif self._empty is not None:
            self._stack.setCurrentWidget(self._empty)
        self.fronted.emit(self.front)


def _short(name: str) -> str:
    name = name.replace("&", "&&")
    shown = name if len(name) <= 34 else name[:32].rstrip() + "…"
    return isolated(shown)
