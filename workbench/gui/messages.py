"""The message bar: a calm card at the foot of the window that says what happened and what can be done about it.

Good news goes away by itself; what went wrong stays until somebody has read it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workbench.gui.desk import Message
from workbench.gui.style import SPACE, button, column, icon_button, label, picture, row

STAYS = 6000
"""Milliseconds for which good news is shown."""
ICONS = {"info": ("info", "accent"), "good": ("done", "good"), "warning": ("warning", "warn"),
         "error": ("error", "bad")}


class MessageBar(QFrame):
    """Shows one message at a time over the lower edge of `over`; the newest wins."""

    def __init__(self, over: QWidget):
        super().__init__(over)
        self._over = over
        self.setProperty("surface", "raised")
        self.setObjectName("message")
        self._layout: QHBoxLayout | None = None
        self._content: QWidget | None = None
        self._clock = QTimer(self, singleShot=True, interval=STAYS)
        self._clock.timeout.connect(self.hide)
        self.setLayout(column(margins=0))
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, "" when nothing is."""
        return "" if self.isHidden() else self.accessibleName()

    def show_message(self, message: Message) -> None:
        """Say it."""
        if self._content is not None:
            self._content.deleteLater()
        self._content = self._fill(message)
        self.layout().addWidget(self._content)
        self.setAccessibleName(message.text)
        self.setAccessibleDescription(message.remedy)
        self.show()
        self.raise_()
        self._place()
        if message.kind in ("error", "warning") or message.actions:
            self._clock.stop()
        else:
            self._clock.start()

    def _fill(self, message: Message) -> QWidget:
        made = QWidget()
        name, role = ICONS[message.kind]
        said = label(message.text, "strong" if message.remedy else "", wrap=True, selectable=True)
        said.setMaximumWidth(560)
        words = column(said, gap=SPACE.hair)
        if message.remedy:
            remedy = label(message.remedy, "quiet", wrap=True, selectable=True)
            remedy.setMaximumWidth(560)
            words.addWidget(remedy)
        top = Qt.AlignmentFlag.AlignTop
        line = row(gap=SPACE.medium, margins=(SPACE.medium, SPACE.small, SPACE.small, SPACE.small))
        line.addWidget(picture(name, role, 18), 0, top)
        line.addLayout(words, 1)
        for text, does in message.actions:
            line.addWidget(button(text, lambda does=does: self._act(does)), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(icon_button("close", "Close this message", self.hide), 0, top)
        made.setLayout(line)
        return made

    def _act(self, does) -> None:
        self.hide()
        does()

    def _place(self) -> None:
        width = min(760, self._over.width() - 2 * SPACE.wide)
        hint = self.layout().sizeHint()
        width = min(width, max(hint.width(), 320))
        self.resize(width, max(self.layout().heightForWidth(width), self.layout().minimumSize().height()))
        self.move((self._over.width() - width) // 2, self._over.height() - self.height() - SPACE.large)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
