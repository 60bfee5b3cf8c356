"""The keys of the commands: those of the table, or those that the person chose instead.

There is one keyboard, so there is one set of keys for all windows: `Keys.current()`. What shows a key or listens to one
asks here, and `follow` keeps what it shows true when a key is changed.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from workbench.gui.actions import BY_ID, COMMANDS, MENUS, Command
from workbench.gui.language import tr

Chosen = Mapping[str, tuple[str, ...]]
"""The keys chosen by command id, the one that is shown first; () for none."""
MOVING = frozenset({"Esc", "Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Del", "Left", "Right", "Up",
                    "Down", "Home", "End", "PgUp", "PgDown"})
"""Keys that move about in texts and lists; with Ctrl or Alt they are free."""
EDITING = frozenset({"Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"})


class Keys(QObject):
    """Which key does which command. `changed` comes after one was given another."""

    changed = Signal()
    _current: "Keys | None" = None

    def __init__(self, chosen: Chosen | None = None, parent: QObject | None = None):
        super().__init__(parent)
        Keys._current = self
        self._take(chosen or {})

    @classmethod
    def current(cls) -> "Keys":
        """The keys in force."""
        return cls._current or cls()

    # What holds

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """What differs from the table of commands, to be kept with the preferences."""
        return dict(self._chosen)

    def of(self, id: str) -> tuple[str, ...]:
        """The keys of a command, the one that is shown first."""
        return self._keys.get(id, ())

    def first(self, id: str) -> str:
        """The key of a command that is shown; "" for none."""
        return next(iter(self.of(id)), "")

    def text(self, id: str) -> str:
        """The same as this system writes it."""
        return key_text(self.first(id))

    def holder(self, key: str) -> Command | None:
        """The command that a key does."""
        return BY_ID.get(self._holders.get(key, ""))

    def means(self, event: "QtGui.QKeyEvent", among: Iterable[str]) -> str | None:
        """Which of these commands a key press asks for; None where it asks for none of them."""
        id = self._holders.get(key_of(event))
        return id if id is not None and id in among else None

    def is_usual(self, id: str) -> bool:
        """Whether a command has the keys it came with."""
        return self.of(id) == _usual(BY_ID[id])

    # Changing

    def adopt(self, chosen: Chosen) -> None:
        """Take the choices of the preferences as they stand now."""
        if dict(chosen) != self._chosen:
            self._take(chosen)
            self.changed.emit()

    def give(self, id: str, key: str) -> None:
        """This key does this command from now on; what it did before has one key less. "" leaves the command none."""
        others = () if not key else tuple(one for one in self.of(id)[1:] if one != key)
        self._choose({id: (key, *others) if key else ()})

    def swap(self, id: str, key: str) -> None:
        """This key does this command; the command that it did gets this one's key instead."""
        holder, mine = self.holder(key), self.first(id)
        if holder is None or holder.id == id:
            self.give(id, key)
            return
        theirs = tuple(mine if one == key else one for one in self.of(holder.id))
        others = tuple(one for one in self.of(id)[1:] if one != key)
        self._choose({id: (key, *others), holder.id: tuple(one for one in theirs if one)})

    def reset(self, id: str) -> None:
        """The keys that a command came with, taken back from whoever has them now."""
        usual = _usual(BY_ID[id])
        rest = {one: keys for one, keys in self._chosen.items() if one != id}
        left = {one: tuple(key for key in keys if key not in usual) for one, keys in rest.items()}
        self._put({one: keys for one, keys in left.items() if keys or not rest[one]})

    def reset_all(self) -> None:
        """All keys as they came."""
        self._put({})

    def refusal(self, key: str) -> str:
        """Why a key cannot be a command's, in a sentence; "" where it can."""
        bare = key.removeprefix("Shift+")
        if not QKeySequence(key).toString():
            return tr("This key has no name here; choose another one.")
        if bare in MOVING:
            return tr("{key} moves about in texts and lists; with Ctrl or Alt it is free.", key=key_text(key))
        if key in EDITING:
            return tr("{key} copies, cuts, pastes or selects in every text; choose another one.", key=key_text(key))
        if key in {f"Alt+{_letter(words)}" for words in MENUS.values()}:
            return tr("{key} opens a menu; choose another one.", key=key_text(key))
        return ""

    def _choose(self, changes: Chosen) -> None:
        taken = {key for keys in changes.values() for key in keys}
        before = {id: tuple(key for key in keys if key not in taken) for id, keys in self._chosen.items()}
        self._put({**before, **changes})

    def _put(self, chosen: Chosen) -> None:
        self._take({id: keys for id, keys in chosen.items() if id not in BY_ID or keys != _usual(BY_ID[id])})
        self.changed.emit()

    def _take(self, chosen: Chosen) -> None:
        """What is chosen goes before the table; a key does one command only, the first that has it."""
        self._chosen = {id: tuple(keys) for id, keys in chosen.items()}
        self._holders: dict[str, str] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        for command in sorted(COMMANDS, key=lambda one: one.id not in self._chosen):
            wanted = [_named(key) for key in self._chosen.get(command.id, _usual(command))]
            free = tuple(dict.fromkeys(key for key in wanted if key and key not in self._holders))
            self._keys[command.id] = free
            self._holders.update(dict.fromkeys(free, command.id))


class _Follower(QObject):
    """Writes a key anew where it is shown, for as long as what shows it is there."""

    def __init__(self, owner: QObject, write: Callable[[], object]):
        super().__init__(owner)
        self._write = write
        Keys.current().changed.connect(self._again)

    def _again(self) -> None:
        self._write()


def follow(owner: QObject, write: Callable[[], object]) -> None:
    """Write what shows a key, now and whenever keys are changed, until `owner` is gone."""
    write()
    _Follower(owner, write)


def tip(words: str, id: str) -> str:
    """Words with the key of a command behind them, for a tooltip."""
    return f"{words}  {Keys.current().text(id)}".rstrip()


def written(words: str, **ids: str) -> str:
    """Words with the keys of commands put in: `written("Press {claim}.", claim="reader.make_claim")`."""
    return words.format(**{name: Keys.current().text(id) or "–" for name, id in ids.items()})


def key_of(event: "QtGui.QKeyEvent") -> str:
    """The name of a pressed key, as the table writes it; "" for a modifier alone."""
    if event.key() in _modifiers() or not event.key():
        return ""
    modifier = QtCore.Qt.KeyboardModifier
    modifiers = event.modifiers() & ~(modifier.KeypadModifier | modifier.GroupSwitchModifier)
    typed = event.text()
    if typed and typed.isprintable() and not typed.isalnum() and not typed.isspace():
        modifiers &= ~modifier.ShiftModifier  # "?" is "?" on every keyboard, Shift or not
    return QKeySequence(modifiers.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText)


@cache
def _modifiers() -> frozenset:
    """Keys that are none by themselves. Qt makes all its enumerations for them: not before the shell is painted."""
    key = QtCore.Qt.Key
    return frozenset({key.Key_Shift, key.Key_Control, key.Key_Alt, key.Key_Meta, key.Key_AltGr, key.Key_CapsLock,
                      key.Key_NumLock, key.Key_ScrollLock, key.Key_unknown})


def key_text(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _letter(menu: str) -> str:
    """The letter that opens a menu."""
    return tr(menu).partition("&")[2][:1].upper()


def _usual(command: Command) -> tuple[str, ...]:
    return tuple(_named(key) for key in (command.key, *command.more_keys) if key)


def _named(key: str) -> str:
    """One name for each key, however it was written; "" for what Qt does not know."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
