"""The message bar: a calm card at the foot of the window that says what happened and what can be done about it.

Good news goes away by itself; what went wrong stays until somebody has read it.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workbench.gui.desk import Message
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.spoken import Role, plays, speak
from workbench.gui.style import SPACE, Theme, button, column, icon_button, label, picture, row

STAYS = 6000
"""Milliseconds for which good news is shown."""
LOW = 640
"""Pixels below which what is in the window makes room for every message: there it would cover what is read or chosen.
For one that stays until somebody has read it there is room made in every window."""
ICONS = {"info": ("info", "accent"), "good": ("done", "good"), "warning": ("warning", "warn"),
         "error": ("error", "bad")}


class MessageBar(QFrame):
    """Shows one message at a time over the lower edge of `over`; the newest wins."""

    def __init__(self, over: QWidget):
        super().__init__(over)
        self._over = over
        self.setProperty("surface", "raised")
        self.setObjectName("message")
        plays(self, Role.AlertMessage)
        self._layout: QHBoxLayout | None = None
        self._content: QWidget | None = None
        self._stays = False
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
        from workbench.gui.words import readable  # the shell is painted sooner without

        message = replace(message, text=readable(translated(message.text)), remedy=readable(translated(message.remedy)))
        if self._content is not None:  # out of sight at once, or the bar would have the height of both
            self.layout().removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self._fill(message)
        self.layout().addWidget(self._content)
        self._content.show()
        self.setAccessibleName(message.text)
        self.setAccessibleDescription(message.remedy)
        speak(self, f"{message.text} {message.remedy}".strip(), urgent=message.kind in ("error", "warning"))
        self._stays = message.kind in ("error", "warning") or bool(message.actions)
        self.show()
        self.raise_()
        self._place()
        if self._stays:
            self._clock.stop()
        else:
            self._clock.start()

    def _fill(self, message: Message) -> QWidget:
        made = QWidget()
        name, role = ICONS[message.kind]
        lines = [label(message.text, "strong" if message.remedy else "", wrap=True, selectable=True)]
        if message.remedy:
            lines.append(label(message.remedy, "quiet", wrap=True, selectable=True))
        for said in lines:
            said.ensurePolished()  # strong words are wider: they are measured as they will be drawn
        widest = max(line.fontMetrics().horizontalAdvance(line.text()) for line in lines) + SPACE.large
        words = column(gap=SPACE.hair)
        for said in lines:
            width = min(widest, self._room(bool(message.actions)))
            said.setFixedSize(width, said.heightForWidth(width))
            words.addWidget(said)
        middle = Qt.AlignmentFlag.AlignVCenter
        line = row(gap=SPACE.medium, margins=(SPACE.medium, SPACE.small, SPACE.small, SPACE.small))
        line.addWidget(picture(name, role, 18), 0, middle)
        line.addLayout(words, 1)
        line.addSpacing(SPACE.small)
        for text, does in message.actions:
            line.addWidget(button(text, lambda does=does: self._act(does)), 0, middle)
        line.addWidget(icon_button("close", tr("Close this message"), self.hide), 0, middle)
        made.setLayout(line)
        return made

    def _room(self, beside: bool) -> int:
        """How wide the words may be, with or without buttons beside them."""
        return max(200, min(400 if beside else 560, self._over.width() - (420 if beside else 160)))

    def _act(self, does) -> None:
        self.hide()
        does()

    def _place(self) -> None:
        self.adjustSize()
        apart = self._stays or self._over.height() < Theme.current().px(LOW)
        self._over.setContentsMargins(0, 0, 0, self.height() + 2 * SPACE.small if apart else 0)
        self.move((self._over.width() - self.width()) // 2,
                  self._over.height() - self.height() - (SPACE.small if apart else SPACE.large))

    def hideEvent(self, event) -> None:
        """What is in the window has all of it again."""
        super().hideEvent(event)
        if self.isHidden():
            self._over.setContentsMargins(0, 0, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
