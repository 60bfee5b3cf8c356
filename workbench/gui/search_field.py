"""Where words are typed to be searched for: what it is for at its beginning, a cross that empties it at its end."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from workbench.gui.language import tr
from workbench.gui.style import SPACE, Theme, icon_button, picture

SIDE = 16
INSET = SPACE.small + 1
"""Pixels from the field's edge, as words have them in other fields."""


class SearchField(QLineEdit):
    """Icon and cross grow with the type, which those that Qt puts into a field do not."""

    def __init__(self, name: str):
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._lead = picture("search", "text_quiet", SIDE)
        self._lead.setParent(self)
        self._lead.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cross = icon_button("close", tr("Empty this field"), self._empty)
        self.cross.setParent(self)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever has no mouse has other keys for it
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.hide()
        self.textChanged.connect(self._arrange)
        Theme.current().changed.connect(self._arrange)

    def wanted_width(self) -> int:
        """Pixels in which all that it says while it is empty can be read."""
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + Theme.current().px(SIDE) + 3 * INSET

    def _empty(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event) -> None:
        """The cross stands at the end."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *_words: str) -> None:
        has_words = bool(self.text())
        side, wide = Theme.current().px(SIDE), self.cross.sizeHint().width()
        self._put(self._lead, QRect(INSET, (self.height() - side) // 2, side, side))
        self._put(self.cross, QRect(self.width() - wide - 1, (self.height() - wide) // 2, wide, wide))
        self.cross.setVisible(has_words and not self.isReadOnly())
        first, last = side + SPACE.tight, wide - SPACE.tight if has_words else 0
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(*((first, 0, last, 0) if from_left else (last, 0, first, 0)))

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
