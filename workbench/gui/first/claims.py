"""The claims of a first look: they can be scrolled, put in another order, searched in and chosen before the library is
open. It stands where the claims panel will stand and is drawn by what draws that."""

from pathlib import Path
from time import monotonic

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workbench.gui.claims.model import SORTS, ClaimTable, Column
from workbench.gui.claims.table import USUALLY_HIDDEN, WIDTHS, make_room, set_widths, show_order, table_of
from workbench.gui.language import tr
from workbench.gui.search_field import SearchField
from workbench.gui.style import SPACE, Theme, column, row, surface
from workbench.services.library import first_look
from workbench.services.library.first_look import FirstLook

FIELD = 320
HEAD = 39
"""The height of the line of filters above the claims."""
REST, LONGEST_REST = 40, 400
"""Milliseconds of rest after which what was typed is searched for: twice as long as the last search took, within these
bounds."""
PLACE = "place"
MOVES = frozenset({QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down, QtCore.Qt.Key.Key_PageUp, QtCore.Qt.Key.Key_PageDown,
                   QtCore.Qt.Key.Key_Home, QtCore.Qt.Key.Key_End})
CHOOSE = frozenset({QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter})


class FirstClaims(QWidget):
    """`chosen(Claim)`: one was clicked; `typed(QKeyEvent)`: a key that only the panels know what to do with."""

    chosen = Signal(object)
    typed = Signal(object)

    def __init__(self, look: FirstLook, location: Path, shows: dict):
        super().__init__()
        self._look, self._location = look, location
        self._sort = shows.get("sort") if shows.get("sort") in SORTS.values() else PLACE
        self._descending = bool(shows.get("descending"))
        self._is_known = False
        self.has_changed = False
        self.field = SearchField(tr("Search claims"))
        self.field.setText(str(shows.get("search") or ""))
        self.field.setMaximumWidth(Theme.current().px(FIELD))
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self.model, self.table = self._table()
        head = surface("window", row(self.field, None, margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)))
        head.setFixedHeight(Theme.current().px(HEAD))
        self.setLayout(column(head, self.table, gap=0))
        self._clock.timeout.connect(self.reload)
        self.field.textChanged.connect(self._search_soon)
        self.field.returnPressed.connect(self._search_now)

    def _table(self):
        known = {claim.id: claim for claim in self._look.claims}

        def rows(ids: list[int]) -> list:
            if all(id in known or not id for id in ids):
                return [known[id] for id in ids if id]
            return first_look.claims(self._location, [id for id in ids if id])
        model = ClaimTable(rows, self)
        table = table_of(model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
        set_widths(table, WIDTHS)
        if self.shows() == {"search": "", "sort": PLACE, "descending": False}:
            # As many rows as there are, so that the scroll bar is true; those further down are read when they are seen.
            model.show([*known, *[0] * (self._look.case.claims - len(known))])
        else:
            self._is_known = True
            model.show(first_look.claim_ids(self._location, self._look.case.id, **self.shows()) or [])
            show_order(table, self._sort, self._descending)
        for watched in (table, table.viewport()):
            watched.installEventFilter(self)
        table.clicked.connect(self._choose)
        table.verticalScrollBar().valueChanged.connect(self._know)
        table.horizontalHeader().sectionClicked.connect(self._order_by)
        return model, table

    @property
    def is_asked(self) -> bool:
        """Whether somebody has typed what is about to be searched for."""
        return self._clock.isActive()

    def shows(self) -> dict:
        """What is shown and in which order, as the panel remembers it."""
        return {"search": self.field.text().strip(), "sort": self._sort, "descending": self._descending}

    def reload(self) -> None:
        """Ask for the ids again; the claim that is chosen stays chosen."""
        self._clock.stop()
        began = monotonic()
        ids = first_look.claim_ids(self._location, self._look.case.id, **self.shows())
        self._clock.setInterval(min(max(REST, round(2000 * (monotonic() - began))), LONGEST_REST))
        if ids is None:
            return  # the panel will have asked
        chosen = self._claim(self.table.currentIndex())
        self._is_known = True
        self.model.show(ids)
        at = self.model.row_of(chosen.id) if chosen is not None else -1
        if at >= 0:
            self.table.selectRow(at)

    def _know(self) -> None:
        if not self._is_known:
            self._is_known = True
            self.model.know(first_look.claim_ids(self._location, self._look.case.id) or self.model.ids)

    def _search_soon(self) -> None:
        self.has_changed = True
        self._clock.start()

    def _search_now(self) -> None:
        self.reload()
        if self.model.ids:
            self.table.setFocus()
            self.table.selectRow(0)

    def _order_by(self, section: int) -> None:
        sort = SORTS[Column(section)]
        self._descending = not self._descending if sort == self._sort else False
        self._sort, self.has_changed = sort, True
        show_order(self.table, self._sort, self._descending)
        self.reload()

    def _claim(self, index: QModelIndex):
        return self.model.claim(index.row()) if index.isValid() else None

    def _choose(self, index: QModelIndex) -> None:
        claim = self._claim(index)
        if claim is not None:
            self.chosen.emit(claim)

    def eventFilter(self, watched: QtCore.QObject, event: QEvent) -> bool:
        """Columns go where there is no room for them, as they do in the panel; keys that mean more than another row
        wait for it."""
        if event.type() == QEvent.Type.Resize:
            make_room(self.table, WIDTHS, USUALLY_HIDDEN)
        if event.type() != QEvent.Type.KeyPress or watched is not self.table:
            return False
        if event.key() in CHOOSE:
            self._choose(self.table.currentIndex())
        elif event.key() not in MOVES or event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier:
            self.typed.emit(event)
        else:
            return False
        return True
