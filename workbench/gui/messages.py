"""The message bar: a calm card at the foot of the window that says what happened and what can be done about it.

Good news goes away by itself; what went wrong stays until somebody has read it and presses Escape. Neither covers what
is worked in: news of one line stands in the status bar, where that has room for it; for all else there is room made
below the panels.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from workbench.gui.desk import Message
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.spoken import Role, plays, speak
from workbench.gui.style import SPACE, button, column, icon_button, label, picture, row

STAYS = 6000
"""Milliseconds for which good news is shown."""
MANY, WIDE = 5, 900
"""Of a message with more lines than this the lines may be that long: it shall not take a third of a low window."""
ICONS = {"info": ("info", "accent"), "good": ("done", "good"), "warning": ("warning", "warn"),
         "error": ("error", "bad")}


class MessageBar(QFrame):
    """Shows one message at a time in the window of `over`; the newest wins. `free()` tells which part of `foot`, the
    status bar, is empty."""

    def __init__(self, over: QWidget, foot: QWidget, free: Callable[[], QRect]):
        super().__init__(over.window())
        self._over, self._foot, self._free = over, foot, free
        self.setProperty("surface", "raised")
        self.setObjectName("message")
        plays(self, Role.AlertMessage)
        self._message = Message("")
        self._content: QWidget | None = None
        self._is_line = self._stays = False
        self._line_size = QSize()  # of the message on one line
        self._clock = QTimer(self, singleShot=True, interval=STAYS)
        self._clock.timeout.connect(self.hide)
        self._settles = QTimer(self, singleShot=True, interval=0)
        self._settles.timeout.connect(self._place)
        self.setLayout(column(margins=0))
        for one in (over, foot, over.window()):
            one.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, "" when nothing is."""
        return "" if self.isHidden() else self.accessibleName()

    def show_message(self, message: Message) -> None:
        """Say it."""
        from workbench.gui.words import readable  # the shell is painted sooner without

        message = replace(message, text=readable(translated(message.text)), remedy=readable(translated(message.remedy)))
        self._message = message
        self._stays = message.kind in ("error", "warning") or bool(message.actions)
        self._content_of(is_line=not self._stays)
        self._line_size = self.sizeHint()
        self.setAccessibleName(message.text)
        self.setAccessibleDescription(message.remedy)
        speak(self, f"{message.text} {message.remedy}".strip(), urgent=message.kind in ("error", "warning"))
        self._place()
        self.show()
        self.raise_()
        if self._stays:
            self._clock.stop()
        else:
            self._clock.start()

    def _content_of(self, *, is_line: bool) -> None:
        if self._content is not None:  # out of sight at once, or the bar would have the height of both
            self.layout().removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._is_line = is_line
        self._content = self._line() if is_line else self._card()
        self.layout().addWidget(self._content)
        self._content.show()

    def _line(self) -> QWidget:
        """All of it on one line."""
        said = [label(self._message.text, "strong" if self._message.remedy else "", selectable=True)]
        if self._message.remedy:
            said.append(label(self._message.remedy, "quiet", selectable=True))
        made, (name, role) = QWidget(), ICONS[self._message.kind]
        close = icon_button("close", tr("Close this message"), self.hide)
        close.setProperty("is_low", True)
        made.setLayout(row(picture(name, role, 16), *said, close, gap=SPACE.small,
                           margins=(SPACE.small, 0, SPACE.hair, 0)))
        return made

    def _card(self) -> QWidget:
        """The words on lines of a width that reads well, with what can be done beside them."""
        message, made = self._message, QWidget()
        name, role = ICONS[message.kind]
        lines = [label(message.text, "strong" if message.remedy else "", wrap=True, selectable=True)]
        if message.remedy:
            lines.append(label(message.remedy, "quiet", wrap=True, selectable=True))
        for said in lines:
            said.ensurePolished()  # strong words are wider: they are measured as they will be drawn
        widest = max(line.fontMetrics().horizontalAdvance(line.text()) for line in lines) + SPACE.large
        words = column(gap=SPACE.hair)
        room = self._room(bool(message.actions))
        if sum(said.heightForWidth(room) for said in lines) > MANY * lines[0].fontMetrics().lineSpacing():
            room = max(room, min(WIDE, self._over.width() - self._beside(bool(message.actions))))
        for said in lines:
            width = min(widest, room)
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
        return max(200, min(400 if beside else 560, self._over.width() - self._beside(beside)))

    @staticmethod
    def _beside(beside: bool) -> int:
        return 420 if beside else 160

    def _act(self, does) -> None:
        self.hide()
        does()

    def _place(self) -> None:
        """In the foot where it has room for the line; else below the panels, which make room."""
        room = self._free().size()
        is_line = not self._stays and self._line_size.boundedTo(room) == self._line_size
        if is_line is not self._is_line:
            self._content_of(is_line=is_line)
        self.adjustSize()
        window = self.window()
        if self._is_line:
            free = self._free()
            middle = (window.width() - self.width()) // 2 - self._foot.x()
            across = max(free.left(), min(middle, free.right() - self.width()))
            down = (self._foot.height() - self.height()) // 2
            self.move(self._foot.mapTo(window, QPoint(across, down)))
            self._over.setContentsMargins(0, 0, 0, 0)
        else:
            self._over.setContentsMargins(0, 0, 0, self.height() + 2 * SPACE.small)
            down = self._over.height() - self.height() - SPACE.small
            self.move(self._over.mapTo(window, QPoint((self._over.width() - self.width()) // 2, down)))

    def hideEvent(self, event) -> None:
        """What is in the window has all of it again."""
        super().hideEvent(event)
        if self.isHidden():
            self._over.setContentsMargins(0, 0, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window, its foot or its panels have another size; or Escape, which nothing else in the window wanted."""
        if watched is self.window():
            closes = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.isVisible()
            if closes:
                self.hide()
            return closes
        is_resized = event.type() == QEvent.Type.Resize
        if self.isVisible() and (is_resized or watched is self._foot and event.type() == QEvent.Type.LayoutRequest):
            self._settles.start()  # the foot has given its parts their places by then
        return False
