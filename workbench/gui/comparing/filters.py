"""Filters as a row of buttons: each says how many it shows, one of them is on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from workbench.gui.style import button, row


class Filters(QWidget):
    """`chosen` comes when another is switched on. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]]):
        """`choices` are (key, words, tip); the first is on."""
        super().__init__()
        self.setAccessibleName(name)
        self._words = {key: words for key, words, _ in choices}
        self._group = QButtonGroup(self)
        self.buttons = {key: button(words, kind="quiet", tip=tip) for key, words, tip in choices}
        for made in self.buttons.values():
            made.setCheckable(True)
            self._group.addButton(made)
        self.setLayout(row(*self.buttons.values(), gap=0))
        self.current = choices[0][0]
        self.buttons[self.current].setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    def choose(self, key: str) -> None:
        """Switch one on."""
        if key in self.buttons and key != self.current:
            self.current = key
            self.buttons[key].setChecked(True)
            self.chosen.emit(key)

    def count(self, numbers: dict[str, int] | None) -> None:
        """Say how many each shows; what shows nothing is grey, unless it is on. None while that is not known."""
        for key, made in self.buttons.items():
            if numbers is None:
                made.setText(self._words[key])
                continue
            number = numbers.get(key, 0)
            made.setText(f"{self._words[key]}  {number:,}")
            made.setEnabled(bool(number) or key == self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, made in self.buttons.items() if made.isEnabled()]
        self.choose(keys[(keys.index(self.current) + step) % len(keys)])
        self.buttons[self.current].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        self.choose(next(key for key, made in self.buttons.items() if made.isChecked()))
