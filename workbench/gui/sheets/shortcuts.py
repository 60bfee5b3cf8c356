"""`?`: all keys on one page, made from the table of commands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from workbench.gui.actions import COMMANDS, MENUS
from workbench.gui.bindings import key_text
from workbench.gui.language import tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, column, label, row

COLUMNS = (("Claim", "Help"), ("Document", "Case", "File"), ("Edit", "View"))
"""Which menus stand in which column, the work itself first."""
RATINGS = "claim.rate:"


class ShortcutsPage(Sheet):
    """Three columns of commands with their keys."""

    WIDTH = 1040

    def __init__(self, over: QWidget):
        super().__init__(over, tr("Keyboard shortcuts"))
        page = QWidget()
        page.setProperty("surface", "raised")
        columns = row(gap=SPACE.wide, margins=(0, 0, SPACE.small, 0))
        for menus in COLUMNS:
            parts = column(gap=SPACE.small)
            for menu in menus:
                parts.addWidget(label(tr(menu).upper(), "section"))
                parts.addLayout(_keys_of(menu))
                parts.addSpacing(SPACE.small)
            parts.addStretch(1)
            columns.addLayout(parts, 1)
        page.setLayout(columns)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(min(720, over.height() - 120))
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        self.filling.addWidget(scroll)


def lines(menu: str) -> list[tuple[str, str]]:
    """(words, key) of a menu's commands that have a key; the nine ratings are one line."""
    found = [(tr(command.words), key_text(command.key)) for command in COMMANDS
             if command.menu == menu and command.key and not command.id.startswith(RATINGS)]
    if any(command.id.startswith(RATINGS) and command.menu == menu for command in COMMANDS):
        found.append((tr("Rate the claim, by the case's scale"), "1 … 9"))
    return found


def _keys_of(menu: str) -> QGridLayout:
    assert menu in MENUS
    grid = QGridLayout()
    grid.setVerticalSpacing(SPACE.tight)
    grid.setHorizontalSpacing(SPACE.medium)
    grid.setColumnStretch(0, 1)
    for number, (words, key) in enumerate(lines(menu)):
        grid.addWidget(label(words.rstrip("…"), wrap=True), number, 0)
        grid.addWidget(label(key, "key"), number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return grid
