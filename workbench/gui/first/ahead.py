"""What somebody does before there are panels: kept in order, and done when they stand."""

from collections.abc import Callable

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QApplication, QFileDialog

from workbench.gui.language import tr

MOST = 400
"""So much is kept: more than anybody types while a library is opened."""

Act = Callable[[object], object]
"""Something to be done with a library's view. What it returns is a document that it waits for; then it is done
again."""


class Ahead:
    """Keys and commands in the order in which they came, each for what was chosen when it came. When there is room for
    no more of them, `full` is called, once."""

    def __init__(self):
        self.full: Callable[[], None] = lambda: None
        self._is_full = False
        self._acts: list[Act] = []
        self._keys: dict[Act, QtGui.QKeyEvent] = {}  # how an act is typed into a dialog that stands before it is done
        self._chosen: Act | None = None
        self._meant: Act | None = None  # what was chosen for the last act

    def choose(self, chosen: Act) -> None:
        """Something is chosen now; what is kept from now on is meant for it."""
        self._chosen = chosen

    def keep(self, act: Act, key: "QtGui.QKeyEvent | None" = None) -> bool:
        """Keep an act for later, which was asked for by this key; whether there is room."""
        if len(self._acts) >= MOST:
            if not self._is_full:
                self._is_full = True
                self.full()
            return False
        self._choose_again()
        self._acts.append(act)
        if key is not None:
            self._keys[act] = key
        return True

    def keep_key(self, event: "QtGui.QKeyEvent") -> bool:
        """The same of a key."""
        pressed = QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
        return not _is_held(event.key()) and self.keep(lambda view: _type_again(view.frame, pressed), pressed)

    def keep_command(self, command) -> bool:
        """The same of a command."""
        def run(view) -> None:
            key = _key_of(command)
            if key is not None and _is_typed(view.frame, key):
                return  # what was asked for before it went to a field: it is a letter there
            if not view.frame.bindings.run_now(command):
                view.desk.say(tr("“{command}” cannot be done here.", command=tr(command.words).rstrip("…")))
        return self.keep(run, _key_of(command))

    def do(self, view):
        """Do all of it; where a document has to be there first, that is returned, and the rest is for later."""
        self._is_full = False
        self._choose_again()
        while self._acts:
            act = self._acts[0]
            if self._acts[1:]:
                QtCore.QTimer.singleShot(0, self._type_into_dialog)
            waits = act(view)
            if waits is not None and self._acts[1:]:
                return waits
            if self._acts[:1] == [act]:
                self._acts.pop(0)
        self._keys.clear()
        return None

    def _type_into_dialog(self) -> None:
        """An act stands still while somebody chooses a file: what was typed after it is meant for that."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            typed = [act for act in self._acts[1:] if act in self._keys]
            self._acts = [act for act in self._acts if act not in typed]
            for key in map(self._keys.get, typed):
                if dialog.isVisible() and not _is_typed(dialog, key):
                    QApplication.sendEvent(dialog.focusWidget() or dialog, key)

    def give_up(self) -> None:
        """The library is closed, perhaps by one of the acts: what is left of them is for no other."""
        self._acts.clear()
        self._keys.clear()

    def _choose_again(self) -> None:
        if self._chosen is not self._meant:
            self._acts.append(self._chosen)
            self._meant = self._chosen


def _is_held(key: int) -> bool:
    """Whether a key says nothing by itself."""
    named = QtCore.Qt.Key
    return key in (named.Key_Control, named.Key_Shift, named.Key_Alt, named.Key_AltGr, named.Key_Meta)


def _type_again(window, event: "QtGui.QKeyEvent") -> None:
    """Into the field that has the keys; else a command, where it is one's that can be done now."""
    from workbench.gui.keys import Keys, key_of

    command, focus = Keys.current().holder(key_of(event)), window.focusWidget()
    if _is_typed(window, event) or command is not None and window.bindings.run_now(command):
        return
    if focus is not None:
        QApplication.sendEvent(focus, event)


def _is_typed(window, event: "QtGui.QKeyEvent") -> bool:
    """Type a key into what has the keys, if that wants it for itself: Qt asks so before it looks for a command."""
    focus = window.focusWidget()
    if focus is None:
        return False
    asked = QtGui.QKeyEvent(QtCore.QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QApplication.sendEvent(focus, asked)
    return asked.isAccepted() and QApplication.sendEvent(focus, event)


def _key_of(command) -> "QtGui.QKeyEvent | None":
    """The letter or number that does a command; None where it has none."""
    from workbench.gui.keys import Keys

    key = Keys.current().first(command.id)
    if len(key) != 1:
        return None
    pressed = QtGui.QKeySequence(key)[0]
    return QtGui.QKeyEvent(QtCore.QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), key.lower())
