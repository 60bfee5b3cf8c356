"""`?`: all commands with their keys on one page, made from the table of commands. A key is changed where it stands."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from workbench.gui.actions import COMMANDS, MENUS, Command
from workbench.gui.keys import Keys, follow, key_text
from workbench.gui.language import tr
from workbench.gui.search_field import SearchField
from workbench.gui.sheets.key_field import KeyField
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, button, column, icon_button, label, line, row

COLUMNS = ((("Claim", "Help", "Document", "Case", "File", "Edit", "View"),),
           (("Claim", "Help", "Edit", "View"), ("Document", "Case", "File")),
           (("Claim", "Help"), ("Document", "Case", "File"), ("Edit", "View")))
ROOM = 390
"""Pixels that one column needs."""
"""Which menus stand in which column, the work itself first."""


@dataclass(eq=False)
class Line:
    """A command's line of the page: its words, its key, and the way back to the key it came with."""

    command: Command
    words: QWidget
    key: KeyField
    back: QWidget
    parts: tuple[QWidget, ...] = field(init=False)

    def __post_init__(self):
        self.parts = (self.words, self.key, self.back)

    def fits(self, typed: str) -> bool:
        """Whether the line is about what was typed: some words, or a key."""
        told = tr(self.command.words).casefold()
        return all(word in told for word in typed.casefold().split()) or typed.casefold() == self.key.text().casefold()


class ShortcutsPage(Sheet):
    """Columns of commands with their keys, each a field that takes another one."""

    WIDTH = 1120

    def __init__(self, over: QWidget):
        super().__init__(over, tr("Keyboard shortcuts"))
        self._wanted: tuple[str, str] | None = None
        self.lines: list[Line] = []
        self._menus: list[tuple[QWidget, list[Line]]] = []
        self.field = SearchField(tr("Find a command, or a key"))
        self.field.setMaximumWidth(Theme.current().px(320))
        self.field.textChanged.connect(self._narrow)
        self.all = button(tr("Reset all keys"), self._reset_all, kind="quiet")
        hint = label(tr("Choose a key and press the new one. Backspace clears it, Escape keeps the old one."), "small",
                     wrap=True)
        self.field.setMinimumWidth(Theme.current().px(160))
        is_narrow = over.width() < 2 * Theme.current().px(ROOM)
        head = row(self.field, None if is_narrow else hint, self.all)
        head.setStretch(0, 1)
        head.setStretch(1, 1 if is_narrow else 2)
        self.filling.addLayout(head)
        if is_narrow:
            self.filling.addWidget(hint)
        self.filling.addWidget(self._page(over))
        self.filling.addWidget(self._question())
        follow(self, self._look)

    # What is on it

    def _page(self, over: QWidget) -> QScrollArea:
        page = QWidget()
        page.setProperty("surface", "raised")
        columns = row(gap=SPACE.wide, margins=(0, 0, SPACE.small, 0))
        for menus in COLUMNS[max(1, min(3, over.width() // Theme.current().px(ROOM))) - 1]:
            parts = column(gap=SPACE.small)
            for menu in menus:
                head = label(tr(menu).upper(), "section")
                parts.addWidget(head)
                grid, lines = self._grid(menu)
                parts.addLayout(grid)
                parts.addSpacing(SPACE.small)
                self._menus.append((head, lines))
            parts.addStretch(1)
            columns.addLayout(parts, 1)
        page.setLayout(columns)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedHeight(self._whole_lines(max(160, min(640, over.height() - 260))))
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        self._scroll = scroll
        return scroll

    def _whole_lines(self, room: int) -> int:
        """As much of the room as ends below a line of the first columns: none is cut where the page begins."""
        head, first = self._menus[0][0], self.lines[0]
        for part in (head, *first.parts):
            part.ensurePolished()
        above = head.sizeHint().height() + SPACE.small
        each = max(part.sizeHint().height() for part in first.parts) + SPACE.tight
        return above + max(3, (room - above) // each) * each

    def _grid(self, menu: str) -> tuple[QGridLayout, list[Line]]:
        assert menu in MENUS
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.tight)
        grid.setHorizontalSpacing(SPACE.tight)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        made = [self._line(command) for command in COMMANDS if command.menu == menu]
        for number, one in enumerate(made):
            grid.addWidget(one.words, number, 0)
            grid.addWidget(one.key, number, 1, right)
            grid.addWidget(one.back, number, 2, right)
        self.lines += made
        return grid, made

    def _line(self, command: Command) -> Line:
        said = tr(command.words)
        words = said.rstrip("…")
        key = KeyField(words)
        key.pressed_key.connect(lambda pressed: self._take(command.id, pressed))
        key.waiting.connect(self._forget)
        back = icon_button("undo", tr("{words}: reset the key", words=words), lambda: self._reset(command.id))
        policy = back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        back.setSizePolicy(policy)
        return Line(command, label(said, wrap=True), key, back)

    def _question(self) -> QFrame:
        """What is asked when the key is another command's, below the page."""
        self.said = label("", "", wrap=True)
        self.swap = button(tr("Swap the two"), self._swap, kind="primary")
        self.take = button(tr("Take it"), self._give)
        self.leave = button(tr("Leave it"), self._forget, kind="quiet")
        self.question = QFrame()
        asked = row(gap=SPACE.small, margins=(0, SPACE.small, 0, 0))
        asked.addWidget(self.said, 1)
        for one in (self.swap, self.take, self.leave):
            asked.addWidget(one)
        self.question.setLayout(column(line(), asked, gap=0))
        self.question.hide()
        return self.question

    # Changing

    def _take(self, id: str, key: str) -> None:
        """A key was pressed for a command: take it if it is free, else ask."""
        keys = Keys.current()
        refused = keys.refusal(key) if key else ""
        holder = keys.holder(key) if key else None
        if refused or (holder is not None and holder.id != id):
            words = tr(holder.words).rstrip("…") if holder is not None else ""
            told = tr("{key} is the key of “{words}”.", key=key_text(key), words=words)
            self._ask(id, key, refused or told, can=not refused)
        else:
            keys.give(id, key)

    def _ask(self, id: str, key: str, said: str, can: bool) -> None:
        self._wanted = (id, key)
        self.said.setText(said)
        self.swap.setVisible(can)
        self.take.setVisible(can)
        self.leave.setVisible(can)
        self.question.show()
        self.fit()
        if can:
            self.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        if self._wanted:
            id, key = self._wanted
            self._forget()
            Keys.current().swap(id, key)
            self._focus(id)

    def _give(self) -> None:
        if self._wanted:
            id, key = self._wanted
            self._forget()
            Keys.current().give(id, key)
            self._focus(id)

    def _forget(self) -> None:
        self._wanted = None
        if not self.question.isHidden():
            self.question.hide()
            self.fit()

    def _reset(self, id: str) -> None:
        self._forget()
        Keys.current().reset(id)
        self._focus(id)

    def _reset_all(self) -> None:
        self._forget()
        Keys.current().reset_all()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_of(self, id: str) -> Line:
        """The line of a command."""
        return next(one for one in self.lines if one.command.id == id)

    def _focus(self, id: str) -> None:
        self.line_of(id).key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Each line as the keys are now."""
        keys = Keys.current()
        for one in self.lines:
            id = one.command.id
            one.key.show_keys([key_text(key) for key in keys.of(id)])
            one.back.setVisible(not keys.is_usual(id) and not one.key.isHidden())
        self.all.setEnabled(bool(keys.chosen))

    def _narrow(self, typed: str) -> None:
        """Only the lines that are about what was typed."""
        for head, lines in self._menus:
            for one in lines:
                for part in one.parts:
                    part.setVisible(one.fits(typed.strip()))
            head.setVisible(any(not one.key.isHidden() for one in lines))
        self._look()
