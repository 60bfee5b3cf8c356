"""What can be done to several claims that are chosen in the table: one act, however many they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMenu

from workbench.gui.claims.filter_menu import said
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sheets.naming import NameSheet
from workbench.gui.style import SPACE, button, label, row
from workbench.gui.words import count
from workbench.services.deciding import claims, claims_at_once

FEW = 50
"""So many claims are changed before anybody notices the wait."""
LOOKED_AT = 500
"""So many of the chosen claims are asked which tags they have; nobody reads more than that."""


class AtOnce(QFrame):
    """Shown while several rows are chosen. `panel` is the claims panel whose rows they are."""

    def __init__(self, desk: Desk, panel):
        super().__init__()
        self._desk, self._panel = desk, panel
        self._told = label("", "small")
        self._tag = button(tr("Tags"), self.ask_tag, kind="quiet", icon_name="note")
        self._give = button(tr("Assign to"), self.ask_checker, kind="quiet", icon_name="person")
        self._looked = button(tr("Looked at"), self._look_at, kind="quiet", icon_name="eye")
        self._aside = button(tr("Set aside"), self._set_aside, kind="quiet", icon_name="trash")
        self.setLayout(row(self._told, self._tag, self._give, self._looked, self._aside, None,
                           gap=SPACE.tight))
        self.hide()

    @property
    def number(self) -> int:
        """How many rows are chosen."""
        selection = self._panel.table.selectionModel().selection()
        return len({at for part in selection for at in range(part.top(), part.bottom() + 1)})

    def look(self) -> None:
        """Several rows are chosen, or no more."""
        number = self.number
        several = number > 1 and not self._desk.archive.read_only
        self.setVisible(several)
        self._panel.usual.setVisible(not several)
        self._told.setText(tr("{claims} chosen:", claims=count(number, "claim")))

    def ask_tag(self) -> None:
        """The menu of tags: those of all that are chosen are ticked."""
        ids = self._ids()
        if not ids:
            self._say_none()
            return
        have = [set(claim.tags) for claim in self._desk.read(claims.rows, ids[:LOOKED_AT], default=[])]
        menu = self._menu()
        for tag in self._desk.read(claims_at_once.tags, self._desk.case_id, default=[]):
            action = menu.addAction(said(tag))
            action.setCheckable(True)
            action.setChecked(bool(have) and all(tag in one for one in have))
            action.triggered.connect(lambda on, tag=tag: self._do(claims_at_once.tag, ids, tag, on))
        menu.addSeparator()
        menu.addAction(tr("Another tag…"), lambda: self._ask(
            tr("Tag"), tr("A word to find these claims by."), tr("Tag them"),
            lambda tag: self._do(claims_at_once.tag, ids, tag)))
        self._popup(menu, self._tag)

    def ask_checker(self) -> None:
        """The menu of people: oneself first."""
        ids = self._ids()
        if not ids:
            self._say_none()
            return
        menu, mine = self._menu(), self._desk.archive.checker_name
        people = self._desk.read(claims_at_once.checkers, self._desk.case_id, default=[])
        for name in dict.fromkeys((mine, *people)):
            menu.addAction(said(name), lambda name=name: self._do(claims_at_once.assign, ids, name))
        menu.addAction(tr("Nobody"), lambda: self._do(claims_at_once.assign, ids, ""))
        menu.addSeparator()
        menu.addAction(tr("Somebody else…"), lambda: self._ask(
            tr("Assign to"), tr("Who is to check these claims."), tr("Assign them"),
            lambda name: self._do(claims_at_once.assign, ids, name)))
        self._popup(menu, self._give)

    def _look_at(self) -> None:
        self._do(claims_at_once.look_at, self._ids())

    def _set_aside(self) -> None:
        self._do(claims_at_once.set_aside, self._ids())

    def _do(self, service: Callable, ids: list[int], *args) -> None:
        """One act: a few at once, many in a thread, while the window goes on."""
        if len(ids) <= FEW:
            self._desk.do(service, ids, *args)
        else:
            self._desk.search(service, ids, *args, title=tr("Saving"), writes=True)

    def _ids(self) -> list[int]:
        """What is chosen in the table, else the claim that is shown."""
        chosen = self._panel.selected()
        return chosen or [id for id in (self._desk.claim_id,) if id is not None]

    def _say_none(self) -> None:
        self._desk.say(tr("No claim is chosen in the table."))

    def _ask(self, title: str, hint: str, meant: str, does: Callable[[str], object]) -> None:
        self.window().open_sheet(NameSheet(self.window(), title, hint, meant, does))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _popup(self, menu: QMenu, below) -> None:
        place = below if below.isVisible() else self._panel.filters
        menu.popup(place.mapToGlobal(place.rect().bottomLeft()))
