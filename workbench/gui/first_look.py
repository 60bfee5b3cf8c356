"""What is seen of a library while it is being opened: the case last worked on, its documents, the first of its claims.

It stands where the panels will stand and is drawn by what draws them, so that nothing jumps when they come. It is there
to be looked at; what is typed or clicked meanwhile is done when the panels are there.
"""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtWidgets import QLabel, QSplitter, QTabBar, QTableView, QWidget

from workbench.gui.cases.head import CaseHead
from workbench.gui.cases.line import list_of
from workbench.gui.cases.model import LINE, DocumentList
from workbench.gui.claims.model import ClaimTable
from workbench.gui.claims.table import USUALLY_HIDDEN, WIDTHS, make_room, set_widths, table_of
from workbench.gui.language import tr
from workbench.gui.opening_page import OpeningPage
from workbench.gui.panes import BELOW, HEIGHTS, SIDES
from workbench.gui.style import Theme, column, line, row, surface
from workbench.services.library.first_look import FirstLook

HEAD = 39
"""The height of the line of filters above the claims."""
PLAIN = {"search": "", "state": None, "tag": "", "checker": "", "sort": "place", "descending": False}
"""How the claims are shown where nothing was chosen; otherwise they come with their panel."""


class FirstLookPage(OpeningPage):
    """Shows a first look as the memory of the case, `state`, says it stood. `asked(desk)` does what was clicked."""

    def __init__(self, look: FirstLook, state: dict):
        self._look, self._state = look, state
        self.asked: Callable | None = None
        super().__init__()

    def _fill(self, said: QLabel) -> None:
        vertical, horizontal = QtCore.Qt.Orientation.Vertical, QtCore.Qt.Orientation.Horizontal
        middle = _splitter(vertical, surface("surface", column(None, row(None, said, None), None)), self._below(),
                           sizes=self._sizes("heights", HEIGHTS))
        sides = _splitter(horizontal, self._documents(), middle, surface("surface"), sizes=self._sizes("sides", SIDES))
        hidden = self._state.get("hidden") or ()
        for name, part in (("cases", sides.widget(0)), ("below", middle.widget(1)), ("claim", sides.widget(2))):
            part.setHidden(name in hidden)
        self.setLayout(column(sides, gap=0))

    def _sizes(self, name: str, usual: tuple) -> list[int]:
        kept = self._state.get(name)
        fits = isinstance(kept, list) and len(kept) == len(usual) and all(isinstance(one, int) for one in kept)
        return kept if fits else list(usual)

    def _documents(self) -> QWidget:
        case, model = self._look.case, DocumentList(self)
        head, self.list = CaseHead(), list_of(model)[0]
        head.show_case(case)
        if self._look.documents:
            model.show(list(self._look.documents), case.subjects, case.sources)
        self.list.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._ask(getattr(index.data(LINE), "document", None), None))
        return surface("window", column(head, line(), self.list, gap=0))

    def _below(self) -> QWidget:
        tabs = QTabBar()
        for words in BELOW.values():
            tabs.addTab(tr(words))
        tabs.setDocumentMode(True)
        tabs.setExpanding(False)
        tabs.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        at = self._state.get("below", 0)
        tabs.setCurrentIndex(at if isinstance(at, int) else 0)
        tabs.setEnabled(False)
        head = surface("window")
        head.setFixedHeight(Theme.current().px(HEAD))
        self.table = self._claims() if self._shows_claims() and tabs.currentIndex() == 0 else None
        return surface("window", column(tabs, head, self.table or surface("surface"), gap=0))

    def _shows_claims(self) -> bool:
        """Whether the table stood as it does by itself: else other claims, or in another order, are to be seen."""
        kept = self._state.get("panel.claims")
        return bool(self._look.claims) and (
            not isinstance(kept, dict) or all((kept.get(name) or usual) == usual for name, usual in PLAIN.items()))

    def _claims(self) -> QTableView:
        by_id = {claim.id: claim for claim in self._look.claims}
        self.model = ClaimTable(lambda ids: [by_id[id] for id in ids if id in by_id], self)
        # As many rows as there are, so that the scroll bar is true; those further down are blank until they are read.
        self.model.show([*by_id, *[0] * (self._look.case.claims - len(by_id))])
        table = table_of(self.model)
        table.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        set_widths(table, WIDTHS)
        table.viewport().installEventFilter(self)
        table.clicked.connect(lambda index: self._ask(None, self.model.claim(index.row())))
        return table

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Columns go where there is no room for them, as they do in the panel."""
        if event.type() == QtCore.QEvent.Type.Resize:
            make_room(self.table, WIDTHS, USUALLY_HIDDEN)
        return False

    def _ask(self, document, claim) -> None:
        """Remember what was clicked last."""
        if document is not None:
            self.asked = lambda desk: desk.open_document(document.id)
        elif claim is not None:
            self.asked = lambda desk: (desk.choose_claim(claim.id),
                                       desk.open_place(claim.document, claim.anchor.start, claim.anchor.end))


def _splitter(direction: QtCore.Qt.Orientation, *parts: QWidget, sizes: list[int]) -> QSplitter:
    made = QSplitter(direction)
    made.setHandleWidth(1)
    for part in parts:
        made.addWidget(part)
    made.setSizes(sizes)
    return made
