"""A page of the guide as text: our own Markdown, set like everything else here; nothing is loaded but its pictures."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from workbench import paths
from workbench.gui.style import SPACE, TYPE, Theme

LEADING = 140
"""Height of a line, in percent of the type."""
ABOVE = {0: SPACE.small, 1: 0, 2: SPACE.large, 3: SPACE.medium}
SIZES = {1: TYPE.display - 2, 2: TYPE.title - 1, 3: TYPE.large}


class GuideText(QTextBrowser):
    """Shows one page. `followed` tells the page that a link leads to."""

    followed = Signal(str)

    def __init__(self):
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(SPACE.large)
        self.document().setDefaultFont(Theme.current().sans(TYPE.large - 1))
        self.anchorClicked.connect(lambda url: self.followed.emit(url.path()))
        self._shown = ""
        Theme.current().changed.connect(self._dress)

    def show_page(self, markdown: str, sought: str = "") -> None:
        """Show this Markdown from its beginning, or from the first of the words `sought`."""
        self._shown = markdown
        self.setMarkdown(markdown)
        self._set()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if sought:
            self.find(sought.split()[0])

    def _dress(self) -> None:
        """The colours and sizes of another theme; the place that is read stays."""
        if self._shown:
            place = self.verticalScrollBar().value()
            self.document().setDefaultFont(Theme.current().sans(TYPE.large - 1))
            self.show_page(self._shown)
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl):
        """Only pictures of the guide's own folder, as wide as there is room."""
        folder = (paths.resources() / "guide").resolve()
        path = (folder / name.path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_relative_to(folder):
            return None
        return self._picture(path)

    def _picture(self, path: Path) -> QImage:
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        width = round(min(image.width(), (self.viewport().width() - 3 * SPACE.large)) * ratio)
        if image.isNull() or width <= 0:
            return image
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _set(self) -> None:
        """Sizes, spaces and keys of the house, in place of Markdown's own."""
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()

    def _set_block(self, block: QTextBlock) -> None:
        theme, level = Theme.current(), block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat(block.blockFormat())
        shape.setTopMargin(SPACE.tight if block.textList() else ABOVE.get(level, SPACE.medium))
        shape.setBottomMargin(SPACE.tight)
        shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading = QTextCharFormat()
            heading.setFont(theme.sans(SIZES.get(level, TYPE.body), QFont.Weight.DemiBold))
            cursor.mergeCharFormat(heading)
        self._set_keys(block)

    def _set_keys(self, block: QTextBlock) -> None:
        """What stands in backquotes looks like a key: quiet ground, the type of sums."""
        theme, spans, part = Theme.current(), [], block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().fontFixedPitch():
                spans.append((fragment.position(), fragment.length()))
            part += 1
        key = QTextCharFormat()
        key.setFont(theme.mono(TYPE.body))
        key.setBackground(QColor(theme.colours.sunken))
        for start, length in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(key)
