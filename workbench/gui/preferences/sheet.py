"""The sheet of preferences: its pages on the left, the fields of one on the right. Everything applies at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.preferences.backups import BackupsPage
from workbench.gui.preferences.looks import LooksPage
from workbench.gui.preferences.page import Page
from workbench.gui.preferences.person import PersonPage
from workbench.gui.preferences.reading_in import ReadingInPage
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, button, column, row

ITEM = 28
"""Height of a name in the list, in pixels."""


NARROW = 640
"""Pixels of the window below which words stand above their fields."""


class PreferencesSheet(Sheet):
    """There is nothing to save. `go_back(path)` goes back to a backup; `leads` are other sheets, by their words."""

    WIDTH = 860

    def __init__(self, over: QWidget, desk: Desk, go_back: Callable[[Path], None],
                 leads: dict[str, Callable[[], None]]):
        super().__init__(over, tr("Preferences"))
        self._desk = desk
        self.person, self.looks = PersonPage(desk), LooksPage(desk)
        self.reading_in, self.backups = ReadingInPage(desk), BackupsPage(desk, go_back)
        self.pages: dict[str, Page] = {tr("You"): self.person, tr("Appearance"): self.looks,
                                       tr("Documents"): self.reading_in, tr("Backups"): self.backups}
        self.names, self.stack = QListWidget(), QStackedWidget()
        self.names.setObjectName("pages")
        self.names.setAccessibleName(tr("Pages of the preferences"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, page in self.pages.items():
            QListWidgetItem(name, self.names)
            self.stack.addWidget(_scrolled(page))
            if over.width() < Theme.current().px(NARROW):
                page.stack()
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        left = column(gap=SPACE.small)
        left.addWidget(self.names, 1)
        for words, does in leads.items():
            left.addWidget(button(words, does, kind="quiet"), 0, Qt.AlignmentFlag.AlignLeft)
        both = row(gap=SPACE.large)
        both.addLayout(left)
        both.addWidget(self.stack, 1)
        self.filling.addLayout(both, 1)
        self.stack.setMinimumHeight(min(520, max(240, over.height() - 220)))
        self.filling.addLayout(row(button(tr("Reset this page"), self._reset, kind="quiet"), None,
                                   button(tr("Done"), self.close_sheet, kind="primary")))
        desk.preferred.connect(self._look)
        Theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """The list grows with the type, which may be chosen here."""
        px = Theme.current().px
        is_narrow = self._over.width() < px(NARROW)
        self.names.setMinimumWidth(px(110 if is_narrow else 170))
        self.names.setMaximumWidth(px(130 if is_narrow else 256))
        for at in range(self.names.count()):
            self.names.item(at).setSizeHint(QSize(0, px(ITEM)))

    def close_sheet(self) -> None:
        """What is half typed counts however the sheet is left."""
        if self.isVisible():
            for page in self.pages.values():
                page.put_down()
            self._desk.preferred.disconnect(self._look)
        super().close_sheet()

    def _look(self) -> None:
        for page in self.pages.values():
            page.look()

    def _reset(self) -> None:
        list(self.pages.values())[self.names.currentRow()].reset_all()


def _scrolled(page: Page) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setProperty("surface", "raised")
    made.setWidget(page)
    return made
