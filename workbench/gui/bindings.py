"""Turns the table of commands into Qt's actions: menus, toolbar, keys; enables what can be done now."""

from collections.abc import Callable, Iterable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from workbench.gui.actions import COMMANDS, HELD, MENUS, Command
from workbench.gui.keys import Keys, follow, key_of
from workbench.gui.language import tr
from workbench.gui.style import icon


class Bindings(QObject):
    """The actions of one window. `attach` says which object does the commands of a panel.

    triggered(id)       a command was done
    completed()         all actions are there
    missed(condition)   a key was pressed whose command can't be done for want of just this
    """

    triggered = Signal(str)
    completed = Signal()
    missed = Signal(str)

    def __init__(self, window: QMainWindow):
        super().__init__(window)
        self._panels: dict[str, object] = {}
        self._holds: frozenset[str] = frozenset()
        self._hushed = self._is_held = False
        self._released = (0, 0)
        self._keep: Callable[[Command], object] | None = None
        self._expected: frozenset[str] = frozenset()
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus = {name: window.menuBar().addMenu(tr(words)) for name, words in MENUS.items()}
        for command in COMMANDS:
            if command.toolbar:
                self._actions[command.id] = self._action(command)
        self._is_whole = False
        window.installEventFilter(self)
        self.refresh()

    @property
    def actions(self) -> dict[str, QAction]:
        """The action of each command, by its id."""
        self.complete()
        return self._actions

    def complete(self) -> None:
        """Make what the toolbar does not show, with menus, keys and tooltips: the shell is painted before."""
        if self._is_whole:
            return
        self._is_whole = True
        self._window.removeEventFilter(self)  # which would be told of every action
        shown = self._actions
        self._actions = {command.id: shown.get(command.id) or self._action(command) for command in COMMANDS}
        for name in MENUS:
            self._fill(name)
        follow(self, self._key)
        self.refresh()
        self._window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_keys)
        self.completed.emit()

    def of_toolbar(self, id: str) -> QAction:
        """The action of a command that the toolbar shows."""
        return self._actions[id]

    def attach(self, **panels: object) -> None:
        """These objects do the commands of these names: `attach(reader=ReaderPane(desk))`."""
        self._panels |= panels
        self.refresh()

    def detach(self, *names: str) -> None:
        """Nobody does the commands of these names any more."""
        for name in names:
            self._panels.pop(name, None)
        self.refresh()

    def now_holds(self, conditions: Iterable[str]) -> None:
        """Which of the conditions hold, so that what cannot be done is grey."""
        self._holds = frozenset(conditions)
        self.refresh()

    def wait(self, keep: Callable[[Command], object] | None, expected: Iterable[str] | None = None) -> None:
        """While a library is being opened, what needs one is kept for later, where it is `expected` to be possible
        then, else where it is possible now; with None all is done at once again."""
        self._keep, self._expected = keep, self._holds if expected is None else frozenset(expected)
        self.refresh()

    def hush(self, hushed: bool) -> None:
        """While a sheet is open, no command fires but those of the sheet."""
        self._hushed = hushed
        self.refresh()

    def can(self, command: Command) -> bool:
        """Whether a command can be done now, or as soon as the library is open."""
        if self._waits(command):
            return command.needs <= self._expected
        return command.needs <= self._holds and self._doer(command) is not None

    def _waits(self, command: Command) -> bool:
        """Whether it is kept until the library is open: it needs one, or who does it comes with one."""
        return self._keep is not None and bool(command.needs or self._doer(command) is None)

    def refresh(self) -> None:
        """Work out again which actions are enabled."""
        for command in COMMANDS:
            if command.id in self._actions:
                self._actions[command.id].setEnabled(self._is_live(command))

    def _is_live(self, command: Command) -> bool:
        return self.can(command) and not self._hushed

    def recolour(self) -> None:
        """Icons in the colours of the theme."""
        for command in COMMANDS:
            if command.toolbar:
                self._actions[command.id].setIcon(icon(command.icon))

    def run(self, command: Command) -> None:
        """Do it, whatever asked for it."""
        if self._waits(command):
            if self.can(command):
                self._keep(command)
        else:
            self.run_now(command)

    def run_now(self, command: Command) -> bool:
        """Do it, if it can be done; whether it could."""
        does = self._doer(command)
        if does is None or not command.needs <= self._holds:
            return False
        does() if command.argument is None else does(command.argument)
        self.triggered.emit(command.id)
        return True

    def key_of(self, id: str) -> str:
        """The key that a command has now, as this system writes it; its words where it has none."""
        action = self.actions[id]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return key or action.text().replace("&&", "&").rstrip("…")

    def retitle(self, id: str, words: str) -> None:
        """Other words for a command, where they depend on what is open: "Undo: Rated it Wrong"."""
        self.actions[id].setText(words.replace("&", "&&"))

    def retell(self) -> None:
        """All words anew, after another language was chosen."""
        for command in COMMANDS:
            self.actions[command.id].setText(tr(command.words))
        for action, words in zip(self._window.menuBar().actions(), MENUS.values(), strict=True):
            action.setText(tr(words))

    def _follow_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        """In a field, Ctrl+E would go to the end of the line on X11, and not to its command."""
        if isinstance(now, QLineEdit) and now.window() is self._window:
            now.installEventFilter(self)

    def _is_ours(self, event: QEvent) -> bool:
        """Whether a field leaves a key to its command; what was typed in it, it takes back itself."""
        with_control = event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier
        command = Keys.current().holder(key_of(event)) if with_control else None
        return command is not None and command.panel != "undoing"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a key that is held down. Qt does not see it each time on X11, where such a key is let go and pressed
        again in the same millisecond, and would do its command again and again."""
        if watched is not self._window:  # a field: what it does not accept Qt looks for among the commands
            return event.type() is QEvent.Type.ShortcutOverride and self._is_ours(event)
        if event.type() is QEvent.Type.KeyRelease:
            self._is_held, self._released = False, (event.key(), event.timestamp())
        elif event.type() is QEvent.Type.ShortcutOverride:
            same = event.timestamp() != 0 and (event.key(), event.timestamp()) == self._released
            self._is_held = event.isAutoRepeat() or same
            if not (self._is_held or self._hushed):
                self._miss(QKeySequence(event.keyCombination()))
        return False

    def _miss(self, pressed: QKeySequence) -> None:
        """Qt says nothing of the keys of what is grey."""
        for command in COMMANDS:
            missing = command.needs - self._holds
            if len(missing) == 1 and command.id in self._actions and not self._waits(command) \
                    and pressed in self._actions[command.id].shortcuts():
                self.missed.emit(*missing)
                return

    def _key(self) -> None:
        """Each action its keys, and the tooltip that tells them."""
        keys = Keys.current()
        for command in COMMANDS:
            action = self.actions[command.id]
            action.setShortcuts([QKeySequence(key) for key in keys.of(command.id)])
            action.setToolTip(tooltip(command))

    def _doer(self, command: Command) -> Callable | None:
        return getattr(self._panels.get(command.panel), command.method, None)

    def _action(self, command: Command) -> QAction:
        made = QAction(tr(command.words), self._window)
        made.setObjectName(command.id)
        made.setCheckable(command.checkable)
        made.setAutoRepeat(command.id in HELD)
        made.setEnabled(self._is_live(command))  # before anybody would be told of it
        if command.toolbar:
            # Only the toolbar shows them: menus stay calm, and icons are drawn when they are needed.
            made.setIconVisibleInMenu(False)
            made.setIcon(icon(command.icon))
        made.triggered.connect(lambda: self.run(command) if command.id in HELD or not self._is_held else None)
        self._window.addAction(made)
        return made

    def _fill(self, name: str) -> None:
        made = self._menus[name]
        made.setToolTipsVisible(True)
        group = None
        for command in COMMANDS:
            if command.menu != name:
                continue
            if group is not None and command.group != group:
                made.addSeparator()
            group = command.group
            made.addAction(self.actions[command.id])


def tooltip(command: Command) -> str:
    """What a button says of itself: words, key, and the hint on a second line."""
    key = Keys.current().text(command.id)
    head = f"{tr(command.words)}  {key}" if key else tr(command.words)
    return f"{head}\n{tr(command.hint)}" if command.hint else head
