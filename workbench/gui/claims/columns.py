"""Which columns the claims table shows, and in which order: by a menu, and by dragging their heads."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView

from workbench.gui.claims.model import TITLES, Column
from workbench.gui.claims.table import USUALLY_HIDDEN
from workbench.gui.language import tr
from workbench.gui.style import icon_button


class Columns:
    """The columns of a table. `changed` is called when others are to be seen."""

    def __init__(self, table: QTableView, changed: Callable[[], None]):
        self._table, self._changed = table, changed
        self.hidden: set[int] = set(USUALLY_HIDDEN)
        self.button = icon_button("settings", tr("Columns of the table"), self.ask)
        head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self._menu().popup(head.mapToGlobal(at)))

    def ask(self) -> None:
        """The menu of columns, below its button."""
        self._menu().popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def show(self, column: Column, shown: bool) -> None:
        """Show a column or hide it; the claim's words are always there."""
        if column is not Column.WORDS:
            (self.hidden.discard if shown else self.hidden.add)(column)
            self._changed()

    def as_they_came(self) -> None:
        """The columns and their order as designed."""
        self.hidden = set(USUALLY_HIDDEN)
        self._put_in_order(list(Column))
        self._changed()

    def remember(self) -> dict:
        """Which are hidden, and the order of all."""
        head = self._table.horizontalHeader()
        return {"hidden": sorted(int(one) for one in self.hidden),
                "order": [head.logicalIndex(at) for at in range(len(Column))]}

    def recall(self, state: dict) -> None:
        """As they were; what makes no sense is as it came."""
        known = {int(one) for one in Column}
        hidden, order = state.get("hidden"), state.get("order")
        self.hidden = set(hidden) & known - {Column.WORDS} if isinstance(hidden, list) else set(USUALLY_HIDDEN)
        self._put_in_order(order if isinstance(order, list) and set(order) == known else list(Column))
        self._changed()

    def _put_in_order(self, order: list[int]) -> None:
        head = self._table.horizontalHeader()
        for at, column in enumerate(order):
            head.moveSection(head.visualIndex(column), at)

    def _menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            if column is not Column.WORDS:
                one = menu.addAction(tr(TITLES[column]) or tr("State"))
                one.setCheckable(True)
                one.setChecked(column not in self.hidden)
                one.toggled.connect(lambda shown, column=column: self.show(column, shown))
        menu.addSeparator()
        menu.addAction(tr("As they came"), self.as_they_came)
        return menu
