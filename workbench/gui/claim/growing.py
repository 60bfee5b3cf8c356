"""A field for one sentence that is as high as the sentence needs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

MOST = 5
"""Lines after which it scrolls."""
FRAME = 16
QUIET = ("QPlainTextEdit { padding: 4px 8px; } QPlainTextEdit:focus { padding: 3px 7px; } "
         "QPlainTextEdit:!focus:!hover { background: transparent; border-color: transparent; }")
"""Until somebody comes near it looks like words, not like a box; the words begin where those of other fields do."""


class GrowingField(QPlainTextEdit):
    """Looks like a line and grows with its words. Enter leaves it: a sentence has no paragraphs."""

    def __init__(self, name: str, hint: str):
        super().__init__()
        self.setProperty("role", "field")
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setTabChangesFocus(True)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(QUIET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """What is in it."""
        return self.toPlainText()

    def _grow(self, _size) -> None:
        """As high as its lines; where there are more than it shows, a scroll bar tells."""
        more = self.document().size().height() > MOST
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn if more
                                        else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = max(1, min(MOST, round(self.document().size().height())))
        return QSize(120, lines * self.fontMetrics().lineSpacing() + FRAME)

    def minimumSizeHint(self) -> QSize:
        """One line at least."""
        return QSize(60, self.fontMetrics().lineSpacing() + FRAME)

    def resizeEvent(self, event) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        if not self.hasFocus():  # whoever only looks at it sees its beginning
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is done with it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
