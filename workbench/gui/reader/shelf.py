"""Documents side by side behind tabs: one of the reader's two panes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar

from workbench.gui.reader.opened import OpenDocument
from workbench.gui.style import column


class Shelf(QFrame):
    """Open documents, one in front.

    fronted(OpenDocument | None)    another document is in front
    closing(OpenDocument)           a tab is about to go
    """

    fronted = Signal(object)
    closing = Signal(object)

    def __init__(self, name: str, empty: QFrame | None = None):
        super().__init__()
        # Where nothing is shown without a document, a tab for a single one would say what its header says.
        self._empty, self._least = empty, 1 if empty is not None else 2
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(name)
        self.tabs.setTabsClosable(True)
        self.tabs.setMovable(True)
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        self._open: list[OpenDocument] = []
        if empty is not None:
            self._stack.addWidget(empty)
        self.tabs.currentChanged.connect(self._turn_to)
        self.tabs.tabCloseRequested.connect(self.close_at)
        self.tabs.tabMoved.connect(lambda start, end: self._open.insert(end, self._open.pop(start)))
        self.setLayout(column(self.tabs, self._stack, gap=0))
        self.tabs.hide()

    @property
    def documents(self) -> list[OpenDocument]:
        """What is open here, from left to right."""
        return list(self._open)

    @property
    def front(self) -> OpenDocument | None:
        """The document that is seen."""
        index = self.tabs.currentIndex()
        return self._open[index] if 0 <= index < len(self._open) else None

    def find(self, document_id: int) -> OpenDocument | None:
        """The document with this id, if it is open here."""
        return next((opened for opened in self._open if opened.document.id == document_id), None)

    def add(self, opened: OpenDocument) -> None:
        """Put a document at the end and bring it to the front."""
        self._open.append(opened)
        self._stack.addWidget(opened)
        index = self.tabs.addTab(_short(opened.document.name))
        self.tabs.setTabToolTip(index, opened.document.name)
        self.tabs.setVisible(len(self._open) >= self._least)
        self.tabs.setCurrentIndex(index)
        self._turn_to(index)

    def bring(self, opened: OpenDocument) -> None:
        """Bring a document to the front."""
        self.tabs.setCurrentIndex(self._open.index(opened))

    def rename(self, opened: OpenDocument) -> None:
        """Its title changed."""
        index = self._open.index(opened)
        self.tabs.setTabText(index, _short(opened.document.name))
        self.tabs.setTabToolTip(index, opened.document.name)

    def turn(self, step: int) -> None:
        """Bring the next or the previous document to the front, around the end."""
        if self._open:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(self._open))

    def close_at(self, index: int) -> None:
        """Close a tab. The document stays in the case."""
        if not 0 <= index < len(self._open):
            return
        self.closing.emit(self._open[index])
        opened = self._open.pop(index)
        self._stack.removeWidget(opened)
        self.tabs.removeTab(index)
        opened.let_go()
        opened.deleteLater()
        self.tabs.setVisible(len(self._open) >= self._least)
        self._turn_to(self.tabs.currentIndex())

    def close_document(self, opened: OpenDocument) -> None:
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
    return name if len(name) <= 34 else name[:32].rstrip() + "…"
