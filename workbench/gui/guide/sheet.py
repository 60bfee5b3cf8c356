"""The guide over the window: its pages on the left, the page that is read on the right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from workbench.gui.guide.chapters import Chapter, chapters, with_keys
from workbench.gui.guide.reading import GuideText
from workbench.gui.language import ENGLISH, language, marked, tr
from workbench.gui.search_field import SearchField
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, column, row

IN_ENGLISH = {"command-line.md": marked("The command line (in English)")}
"""What a page that is written in English alone is called in another language."""
ITEM = 28
"""Height of a title in the list, in pixels."""
LIST, ROWS, NARROW = 240, 2, 3
"""Width of the list in pixels. Where the window is not so many times as wide, with large type on a small screen, the
list stands above the page, with so many rows in sight."""
LOW = 400
"""Height of a window in pixels below which only the title of the page that is read stands above it."""
ROOM = 96
"""Pixels of the window that stay free above and below the sheet."""


class GuideSheet(Sheet):
    """All pages, searchable. `key_of(id)` tells the key that a command has now."""

    WIDTH = 1080

    def __init__(self, over: QWidget, key_of: Callable[[str], str], page: str = ""):
        super().__init__(over, tr("Guide"))
        self._key_of = key_of
        self._chapters = chapters(language())
        self.field = SearchField(tr("Search the guide"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages of the guide"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = GuideText()
        self.text.setAccessibleName(tr("The page"))
        left = QWidget()
        left.setLayout(column(self.field, self.pages, gap=SPACE.small))
        px = Theme.current().px
        beside = over.width() >= NARROW * px(LIST)
        both = row(left, gap=SPACE.large) if beside else column(left, gap=SPACE.small)
        rows = ROWS if over.height() >= px(LOW) else 1
        left.setFixedWidth(px(LIST)) if beside else self.pages.setFixedHeight(px(rows * ITEM))
        both.addWidget(self.text, 1)
        self.filling.addLayout(both, 1)
        above = 0 if beside else left.sizeHint().height()
        self.text.setMinimumHeight(max(160, over.height() - 2 * ROOM - above))
        self.field.textChanged.connect(self._narrow)
        self.pages.currentItemChanged.connect(lambda now, _before: self._show(now))
        self.text.followed.connect(self.go_to)
        self._narrow("")
        self._first = page

    def open_sheet(self, focus: QWidget | None = None) -> None:
        """The page is set once its width is known, so that pictures fit."""
        super().open_sheet(focus or self.pages)
        self.go_to(self._first or self._chapters[0].name)

    def go_to(self, name: str) -> None:
        """Show the page of this file name; one that is not there is passed over."""
        self.field.clear()
        for number in range(self.pages.count()):
            item = self.pages.item(number)
            if item.data(Qt.ItemDataRole.UserRole).name == name:
                self.pages.setCurrentItem(item)
                self._show(item)

    def _narrow(self, typed: str) -> None:
        """Only the pages that hold the words."""
        self.pages.clear()
        for chapter in self._chapters:
            if chapter.holds(typed):
                in_english = language() != ENGLISH and chapter.name in IN_ENGLISH
                item = QListWidgetItem(tr(IN_ENGLISH[chapter.name]) if in_english else chapter.title)
                item.setSizeHint(QSize(0, Theme.current().px(ITEM)))
                item.setData(Qt.ItemDataRole.UserRole, chapter)
                self.pages.addItem(item)
        if self.pages.count():
            self.pages.setCurrentRow(0)
        else:
            self.text.setPlainText(tr("No page of the guide says this. Try another word."))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            chapter: Chapter = item.data(Qt.ItemDataRole.UserRole)
            self.text.show_page(with_keys(chapter.markdown, self._key_of), self.field.text())
