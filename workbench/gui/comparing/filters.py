"""Filters as a row of buttons: each says how many it shows, one of them is on. They never clip: where there is no room
for them all, the one that is on opens a menu.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from workbench.gui.language import numeral, tr
from workbench.gui.style import Theme, button, row

SHOWN = (("", True), ("QPushButton { padding-left: 4px; padding-right: 4px; }", True),
         ("QPushButton { padding-left: 4px; padding-right: 4px; }", False))
"""How the buttons are dressed and whether they say their number, the fullest first. The tips say it always."""
LEAST = 34
"""Pixels that a button keeps."""
BESIDE = 190
"""Pixels that what stands beside the filters needs: with less, they are a menu."""


class Filters(QWidget):
    """`chosen` comes when another is switched on. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]]):
        """`choices` are (key, words, tip); the first is on."""
        super().__init__()
        self.setAccessibleName(name)
        self._words = {key: tr(words) for key, words, _ in choices}
        self._tips = {key: tr(tip) for key, _, tip in choices}
        self._told = dict(self._words)
        self._way, self._widths, self._is_cut, self._is_menu = 0, (0,) * len(SHOWN), False, False
        self._group = QButtonGroup(self)
        self.buttons = {key: button(self._words[key], kind="quiet", tip=self._tips[key]) for key, *_ in choices}
        for made in self.buttons.values():
            made.setCheckable(True)
            self._group.addButton(made)
        self.menu = button("", self._open, kind="quiet", icon_name="chevron-down")
        self.menu.hide()
        self.setLayout(row(*self.buttons.values(), self.menu, None, gap=0))
        self.current = choices[0][0]
        self.buttons[self.current].setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        Theme.current().changed.connect(self._measure)
        self._measure()

    def choose(self, key: str) -> None:
        """Switch one on."""
        if key in self.buttons and key != self.current:
            self.current = key
            self.buttons[key].setChecked(True)
            self._tell_current()
            self.chosen.emit(key)

    def count(self, numbers: dict[str, int] | None) -> None:
        """Say how many each shows; what shows nothing is grey, unless it is on. None while that is not known."""
        for key, made in self.buttons.items():
            number = numbers.get(key, 0) if numbers is not None else 0
            self._told[key] = self._words[key] if numbers is None else f"{self._words[key]}  {numeral(number)}"
            made.setAccessibleName(self._told[key])
            made.setToolTip(f"{self._told[key]}\n{self._tips[key]}" if self._tips[key] else self._told[key])
            if numbers is not None:
                made.setEnabled(bool(number) or key == self.current)
        self._measure()

    def sizeHint(self) -> QSize:
        """Room for all that there is to say."""
        return self.minimumSizeHint() if self._is_menu else QSize(self._widths[0], super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The words alone are enough where there is no room for more; the one that is on, where they are a menu."""
        least = self.menu.sizeHint().width() if self._is_menu else min(self._widths)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event) -> None:
        """More room or less."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event) -> None:
        """Styled by now: sizes are what they will be."""
        super().showEvent(event)
        if self.parentWidget() is not None:
            self.parentWidget().installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What they stand in has more room, or less."""
        if event.type() == QEvent.Type.Resize:
            self._fold()
        return False

    def _fold(self) -> None:
        """A menu where there is no room for the words."""
        around = self.parentWidget()
        is_menu = around is not None and min(self._widths) + Theme.current().px(BESIDE) > around.width()
        if is_menu == self._is_menu:
            return
        self._is_menu = is_menu
        for made in self.buttons.values():
            made.setHidden(is_menu)
        self.menu.setVisible(is_menu)
        self._tell_current()
        self._way = -1
        self.updateGeometry()
        self._fit()

    def _tell_current(self) -> None:
        self.menu.setText(self._told[self.current])
        self.menu.setAccessibleName(f"{self.accessibleName()}: {self._told[self.current]}")

    def _open(self) -> None:
        """All of them, each with its number."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, one in self.buttons.items():
            action = made.addAction(self._told[key], lambda key=key: self.choose(key))
            action.setCheckable(True)
            action.setChecked(key == self.current)
            action.setEnabled(one.isEnabled())
        made.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))

    def _measure(self) -> None:
        """How wide each way is; then show what there is room for."""
        widths = []
        for way in range(len(SHOWN)):
            self._dress(way)
            widths.append(sum(made.sizeHint().width() for made in self.buttons.values()))
        self._widths = tuple(widths)
        if self.isVisible():
            self._fold()
        self._tell_current()
        self._way = len(SHOWN) - 1
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        if self._is_menu:
            return
        way = next((way for way, width in enumerate(self._widths) if width <= self.width()), len(SHOWN) - 1)
        is_tight = self._widths[way] > self.width()
        if way != self._way or is_tight or self._is_cut:
            self._way, self._is_cut = way, is_tight
            self._dress(way)
            if is_tight:
                self._cut()

    def _cut(self) -> None:
        """There is no room for the words: the longest end in an ellipsis."""
        wide = {made: made.sizeHint().width() for made in self.buttons.values()}
        most = max(wide.values())
        while most > LEAST and sum(min(width, most) for width in wide.values()) > self.width():
            most -= 1
        for made, width in wide.items():
            if width > most:
                metrics = made.fontMetrics()
                around = width - metrics.horizontalAdvance(made.text())
                made.setText(metrics.elidedText(made.text(), Qt.TextElideMode.ElideRight, most - around))

    def _dress(self, way: int) -> None:
        style, counted = SHOWN[way]
        if style != self.styleSheet():
            self.setStyleSheet(style)
        for key, made in self.buttons.items():
            made.ensurePolished()
            made.setText("")  # a button keeps the size it asked for before it was styled until its words change
            made.setText(self._told[key] if counted else self._words[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, made in self.buttons.items() if made.isEnabled()]
        self.choose(keys[(keys.index(self.current) + step) % len(keys)])
        (self.menu if self._is_menu else self.buttons[self.current]).setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        self.choose(next(key for key, made in self.buttons.items() if made.isChecked()))
