"""A command's key on the page of shortcuts: chosen, it takes the next key that is pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from workbench.gui.keys import key_of
from workbench.gui.language import tr

NONE = "–"


class KeyField(QPushButton):
    """Shows a key. `pressed_key(str)`: another one was pressed for it, "" for none; `waiting()`: it listens now."""

    pressed_key = Signal(str)
    waiting = Signal()

    def __init__(self, words: str):
        super().__init__(NONE)
        self._words, self._shown = words, NONE
        self.listens = False
        self.setProperty("kind", "key")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._listen)

    def show_keys(self, keys: list[str]) -> None:
        """Show these keys as the system writes them; the first is the one that tooltips tell."""
        self._shown = keys[0] if keys else NONE
        self.listens = False
        self.setText(self._shown)
        told = ", ".join(keys) if keys else tr("no key")
        self.setAccessibleName(f"{self._words}: {told}")
        self.setToolTip(f"{self._words}  {told}")

    def _listen(self) -> None:
        self.listens = True
        self.setText(tr("Press a key"))
        self.setAccessibleName(tr("{words}: press the new key", words=self._words))
        self.waiting.emit()

    def _rest(self) -> None:
        self.listens = False
        self.setText(self._shown)

    def event(self, event: QEvent) -> bool:
        """While it listens every key is meant for it, those of commands and Tab too."""
        if self.listens and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self.listens and event.type() is QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if not key:
            return
        self._rest()
        if key in ("Backspace", "Del"):
            self.pressed_key.emit("")
        elif key != "Esc":
            self.pressed_key.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins to listen, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:
        """Who goes away has not pressed anything."""
        super().focusOutEvent(event)
        if self.listens:
            self._rest()
