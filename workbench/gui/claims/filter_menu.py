"""Filters of the claims table: by tag, by checker, and those that are kept by name for the whole library."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sheets.naming import NameSheet
from workbench.gui.style.fitting import NameButton
from workbench.gui.style.parts import dress
from workbench.services.deciding import claims_at_once


def said(words: str) -> str:
    """Somebody's words as a line of a menu: no letter of them opens it."""
    return words.replace("&", "&&")


class FilterMenu(NameButton):
    """A button that tells which filter is on, and its menu. `panel` is the claims panel it narrows."""

    def __init__(self, desk: Desk, panel):
        super().__init__(tr("Filters"))
        self._desk, self._panel = desk, panel
        self._is_short = False
        self.setProperty("kind", "quiet")
        self.setToolTip(tr("By tag, by checker, and the filters that you keep"))
        self.clicked.connect(lambda: self.menu_now().popup(self.mapToGlobal(self.rect().bottomLeft())))

    def look(self) -> None:
        """Tell what is filtered by, beside words and state."""
        told = ", ".join(filter(None, (self._panel.tag, self._panel.checker)))
        words = tr("Filters: {told}", told=told) if told else tr("Filters")
        self.setAccessibleName(words)
        self.setText("" if self._is_short else said(words))
        dress(self, "filter" if self._is_short else "", "accent" if told else "text_quiet")

    def shorten(self, is_short: bool) -> None:
        """An icon where there is no room for words."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.look()

    def menu_now(self) -> QMenu:
        """The menu as things are now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = self._desk.read(claims_at_once.filters, default=[])
        for one in kept:
            menu.addAction(said(one.name), lambda shows=one.shows: self._panel.show_as(shows))
        menu.addSeparator()
        case = self._desk.case_id
        tags = self._desk.read(claims_at_once.tags, case, default=[]) if case is not None else []
        people = self._desk.read(claims_at_once.checkers, case, default=[]) if case is not None else []
        self._add(menu, tr("With the tag"), tags, self._panel.tag, lambda tag: self._narrow(tag=tag))
        self._add(menu, tr("Assigned to"), people, self._panel.checker, lambda name: self._narrow(checker=name))
        menu.addSeparator()
        menu.addAction(tr("All claims"), lambda: self._panel.show_as({}))
        keep = menu.addAction(tr("Keep this filter…"), self.ask_name)
        keep.setEnabled(not self._desk.archive.read_only)
        if kept and not self._desk.archive.read_only:
            away = menu.addMenu(tr("Remove a filter"))
            for one in kept:
                away.addAction(said(one.name), lambda name=one.name: self._desk.do(claims_at_once.remove_filter, name))
        return menu

    def ask_name(self) -> None:
        """Under which name to keep what is shown."""
        shows = self._panel.shows()
        self.window().open_sheet(NameSheet(
            self.window(), tr("Keep this filter"), tr("Words, state, tag, checker and order of the claims table, for "
                                                      "every case of this library."), tr("Keep"),
            lambda name: self._desk.do(claims_at_once.keep_filter, name, shows), asks=tr("Name of the filter")))

    def _narrow(self, **more: str) -> None:
        self._panel.show_as({**self._panel.shows(), **more})

    def _add(self, menu: QMenu, title: str, choices: list[str], now: str, does) -> None:
        part = menu.addMenu(title)
        part.setEnabled(bool(choices))
        for one in choices:
            action = part.addAction(said(one))
            action.setCheckable(True)
            action.setChecked(one.casefold() == now.casefold())
            action.triggered.connect(lambda on, one=one: does(one if on else ""))
