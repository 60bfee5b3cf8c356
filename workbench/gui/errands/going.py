"""Ctrl+G: go to a page, a speaker, a heading or a claim of the document that is read."""

from workbench.domain.documents import DocumentText
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.stations import Station, page, page_named, stations
from workbench.gui.sheets.palette import Choice, Palette
from workbench.gui.window import Window


class Going:
    """Does the commands `going.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window, reader: ReaderPane):
        self._desk, self._window, self._reader = desk, window, reader

    def go_to(self) -> None:
        """Ask where to."""
        opened = self._reader.focused
        if opened is None or not opened.is_loaded:
            return
        text = opened.view.content
        places = stations(text, opened.claims, opened.view.caret())
        sheet = GoTo(self._window, text, [self._choice(one) for one in places], self._choice)
        self._window.open_sheet(sheet, sheet.field)

    def _choice(self, station: Station) -> Choice:
        return Choice(station.words, lambda: self._reader.go_to_station(station), station.beside, icon=station.icon)


class GoTo(Palette):
    """The palette of places. A page's number or label alone leads to it, however many pages there are."""

    def __init__(self, over, text: DocumentText, choices: list[Choice], choice_of):
        self._text, self._choice_of = text, choice_of
        super().__init__(over, choices, tr("Go to a page, a speaker, a heading or a claim") if text.pages
                         else tr("Go to a speaker, a heading or a claim"))
        self.setAccessibleName(tr("Go to"))
        self.lines.at_end = True

    def _narrow(self, typed: str) -> None:
        super()._narrow(typed)
        meant = page_named(self._text, typed)
        if meant is not None:
            self.model.lead(self._choice_of(page(meant)))
            self.list.setCurrentIndex(self.model.index(0))
