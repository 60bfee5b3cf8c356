"""The few pieces every panel is made of: labels by role, buttons by kind, rows and columns, empty places."""

from collections.abc import Callable

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.style import icons
from workbench.gui.style.empty_place import EmptyPlace
from workbench.gui.style.fitting import Button, CutLabel, EvenLabel, NameButton, WrappedLabel
from workbench.gui.style.icons import icon, pixmap
from workbench.gui.style.tokens import SPACE


def label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label; `role` is a text role of the stylesheet. Text is plain: nobody's document can put markup into it."""
    made = WrappedLabel(text) if wrap else QLabel(text)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def cut_label(text: str, role: str, *, grows: bool = True) -> QLabel:
    """A label of one line that takes what room there is, and shows as much of its words; no more than they need where
    it does not grow."""
    made = CutLabel(text)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    across = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Preferred
    made.setSizePolicy(across, QSizePolicy.Policy.Preferred)
    return made


def button(words: str, does: Callable[[], object] | None = None, *, kind: str = "", icon_name: str = "",
           tip: str = "") -> QPushButton:
    """A button with words. `kind`: "" usual, "primary" the one that is meant, "danger" what nothing takes back, "quiet"
    without a border, "link"."""
    made = Button(words)
    if kind:
        made.setProperty("kind", kind)
    dress(made, icon_name, "accent_text" if kind in ("primary", "danger") else "text_quiet")
    made.setToolTip(tip)
    if kind == "link":
        made.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    if does is not None:
        made.clicked.connect(lambda: does())
    return made


class Progress(QProgressBar):
    """A bar that tells how far work has come. Qt's own draws itself, and with it all of the window that waits to be
    drawn, at each step; this one is drawn when the window is."""

    def __init__(self):
        super().__init__()
        self.setFixedWidth(140)
        self.setTextVisible(False)

    def reach(self, done: int, total: int) -> None:
        """`done` of `total` pieces."""
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)


def name_button(name: str, does: Callable[[], object], *, tip: str = "") -> QPushButton:
    """A link that is called as a document, or what else somebody named: as much of the name as there is room for."""
    made = NameButton(name.replace("&", "&&"))
    made.setProperty("kind", "link")
    made.setToolTip(tip)
    made.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda: does())
    return made


def icon_button(icon_name: str, words: str, does: Callable[[], object] | None = None, *, checkable: bool = False,
                key: str = "") -> QToolButton:
    """A button that shows an icon only. `words` are its name for a screen reader and its tooltip."""
    made = QToolButton()
    made.setAccessibleName(words)
    made.setToolTip(f"{words}  {key}" if key else words)
    made.setCheckable(checkable)
    made.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
    dress(made, icon_name, "text_quiet")
    if does is not None:
        made.clicked.connect(lambda: does())
    return made


def dress(made: QPushButton | QToolButton, icon_name: str, role: str) -> None:
    """Give a button this icon, which stays with it whatever the theme, or none."""
    if not icon_name:
        made.setProperty("icon_name", "")
        made.setIcon(QIcon())
    else:
        made.setProperty("icon_name", icon_name)
        made.setProperty("icon_role", role)
        made.setIcon(icon(icon_name, role))
        size = round(16 * max(1.0, icons.scale()))
        made.setIconSize(QSize(size, size))


def refresh_icons(widgets: list[QWidget], size: int) -> None:
    """Draw the icons of these widgets again, after the theme or the size of the type changed."""
    for widget in widgets:
        name = widget.property("icon_name")
        if not name:
            continue
        if isinstance(widget, QLabel):
            wanted = round(widget.property("icon_size") * size / 16)
            widget.setPixmap(pixmap(name, widget.property("icon_role"), wanted))
        else:
            widget.setIcon(icon(name, widget.property("icon_role")))
            widget.setIconSize(QSize(size, size))


def picture(icon_name: str, role: str = "text_faint", size: int = 32) -> QLabel:
    """An icon as a picture of its own."""
    made = QLabel()
    for key, value in (("icon_name", icon_name), ("icon_role", role), ("icon_size", size)):
        made.setProperty(key, value)
    made.setPixmap(pixmap(icon_name, role, round(size * max(1.0, icons.scale()))))
    return made


def plain_tip(text: str) -> str:
    """Somebody's words as a tooltip: wrapped, and never taken for markup."""
    if not text:
        return ""
    # Python's own way knows all the names of HTML first: a case is seen sooner without.
    return f"<qt>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</qt>"


def line() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setProperty("line", True)
    return made


def row(*items: QWidget | QLayout | int | None, gap: int = SPACE.small, margins: int | tuple = 0) -> QHBoxLayout:
    """Side by side: widgets, layouts; a number is space, None stretches."""
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: QWidget | QLayout | int | None, gap: int = SPACE.small, margins: int | tuple = 0) -> QVBoxLayout:
    """One below the other: widgets, layouts; a number is space, None stretches."""
    return _fill(QVBoxLayout(), items, gap, margins)


def _fill(made, items, gap: int, margins: int | tuple):
    made.setSpacing(gap)
    made.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(item)
        elif isinstance(item, QLayout):
            made.addLayout(item)
        else:
            made.addWidget(item)
    return made


def surface(kind: str, layout: QLayout | None = None) -> QFrame:
    """A frame on one of the surfaces: window, surface, page, sunken, card, raised."""
    made = QFrame()
    made.setProperty("surface", kind)
    if layout is not None:
        made.setLayout(layout)
    return made


def _even(text: str, role: str) -> QLabel:
    made = EvenLabel(text)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


class ScrollCap(QFrame):
    """Beside the heads of a table's columns its scroll bar ends: what is above it looks as they do."""

    def __init__(self, table: "QtWidgets.QTableView"):
        super().__init__()
        self._head = table.horizontalHeader()
        self.setObjectName("cap")
        table.addScrollBarWidget(self, QtCore.Qt.AlignmentFlag.AlignTop)
        self.setFixedHeight(self._head.sizeHint().height())
        self._head.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        """The heads have another height."""
        if event.type() == QtCore.QEvent.Type.Resize and self._head.height() != self.height():
            self.setFixedHeight(self._head.height())
        return False


def empty_place(icon_name: str, heading: str, hint: str, *buttons: QPushButton, ground: str = "surface") -> QFrame:
    """What an empty place shows: what belongs here and what to do next. Without a `ground` it lies on what is below."""
    inner = QWidget()
    filling, drawn = column(gap=SPACE.small), picture(icon_name)
    texts = [_even(heading, "heading"), _even(hint, "quiet")]
    filling.addWidget(drawn, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
    filling.addSpacing(SPACE.tight)
    for text in texts:
        text.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter | QtCore.Qt.AlignmentFlag.AlignTop)
        filling.addWidget(text)
    if buttons:
        filling.addSpacing(SPACE.small)
        for one in buttons:
            filling.addWidget(one, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
    inner.setLayout(filling)
    across = row(gap=0)
    across.addStretch(1)
    across.addWidget(inner, 100)
    across.addStretch(1)
    made = EmptyPlace(inner, [drawn, texts[1]])
    made.setProperty("surface", ground)
    made.setLayout(column(None, across, None, None, margins=(SPACE.large, SPACE.small) * 2))
    made.hint = texts[1]  # for what changes in it: keys
    return made
