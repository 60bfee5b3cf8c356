"""How a text is set: a measure that is good to read, room between lines and paragraphs, headings and speakers set off.

Qt's own layout of a plain text knows neither line height nor paragraph spacing, but it asks for each block's size only
when the block comes into sight. This one answers that question with its own setting of the block, so a text of five
megabytes opens as fast as before.
"""

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from workbench.gui.reader.text.blocks import Block, BlockKind
from workbench.gui.reader.text.folding import Folds, Run
from workbench.gui.style import TYPE, Theme

SAMPLE = "the minister said on Monday that 143 countries had signed the agreement in the end"
"""How wide a character is on the average: fonts' own figure counts letters nobody writes."""
MARGIN = 56
"""Pixels kept free on the left for badges and the caret's bar; on the right half of it."""


AT_ONCE = 2000
"""Blocks whose lines are estimated in one go."""
TURN = 0.006
"""Seconds of estimating between two turns of the window."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The sizes a text is set in, in pixels: `line` from one line to the next, `gap` between paragraphs."""

    font: QFont
    left: float
    width: float
    line: float
    gap: float

    @classmethod
    def of(cls, font: QFont, room: int, characters: int) -> "Setting":
        """The measure for `room` pixels: lines of `characters`, in the middle, shorter where there is less room."""
        wanted = character_width(font) * characters
        margin = MARGIN if room > 420 else MARGIN / 2
        width = max(120.0, min(wanted, room - 1.5 * margin))
        left = max(float(margin), (room - width) / 2)
        size = font.pixelSize()
        return cls(font, round(left), round(width), round(size * (TYPE.line_height + 0.12)), round(size * 0.72))


def character_width(font: QFont) -> float:
    """The average width of a character in running text."""
    return QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE)


class ReadingLayout(QPlainTextDocumentLayout):
    """Sets each block when it is first asked for its size."""

    def __init__(self, document: QTextDocument, blocks: Sequence[Block], columns: Sequence[int]):
        super().__init__(document)
        self._blocks = blocks
        self.folds = Folds(blocks)
        self._labels = columns
        self._heights: dict[int, float] = {}
        self._formats: dict[BlockKind, QTextCharFormat] = {}
        self._label_format = QTextCharFormat()
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setting: Setting | None = None
        self._per_line = 8.0
        self._next = document.end()
        self._clock = QTimer(self, interval=0)
        self._clock.timeout.connect(self._estimate)

    def set_in(self, setting: Setting, forgotten: bool = False) -> None:
        """Set everything anew, block by block as it comes into sight. Line counts are estimated until then, so that
        the scroll bar is about right from the start; those of a very long text between other things that the window
        does. Where lines break as before, what is set already is enough, unless Qt has `forgotten` it."""
        breaks_alike = self.setting is not None and replace(self.setting, left=setting.left) == setting
        self.setting, was_set = setting, list(self._heights)
        self._heights.clear()
        self._formats, self._label_format = formats(setting.font)
        self._per_line = max(8.0, setting.width / character_width(setting.font))
        for number in was_set:
            self.document().findBlockByNumber(number).clearLayout()
        if forgotten or not breaks_alike:
            self._next = self.document().begin()
            self._estimate(None if self.document().blockCount() <= AT_ONCE else TURN)
        self.documentSizeChanged.emit(self.documentSize())

    def came(self, first: QTextBlock) -> None:
        """There is more text from this block on: its lines are to be estimated too."""
        if not self._next.isValid():
            self._next = first
            self._clock.start()

    def _estimate(self, turn: float | None = TURN) -> None:
        """Estimate the lines of as many blocks as `turn` seconds allow, of all without it. What is read stays where it
        is: the view counts lines from the block on its top."""
        block, begun, number = self._next, time.monotonic(), 0
        while block.isValid() and (turn is None or number % 50 or time.monotonic() - begun < turn):
            if not self._heights or block.blockNumber() not in self._heights:
                self._forget(block)
            block, number = block.next(), number + 1
        self._next = block
        if block.isValid():
            self._clock.start()
        elif turn is not None:
            self._clock.stop()
            self.documentSizeChanged.emit(self.documentSize())

    def _forget(self, block: QTextBlock) -> None:
        if block.layout().lineCount():
            block.clearLayout()
        block.setLineCount(max(1, math.ceil(block.length() / self._per_line)) if block.isVisible() else 0)

    def fold(self, runs: Iterable[Run], folded: bool) -> None:
        """Take the blocks of these runs out of sight, or show them. Only they and their neighbours are set anew."""
        for run in runs:
            self.folds.set(run, folded)
            for number in range(max(0, run.first - 1), run.last + 2):
                block = self.document().findBlockByNumber(number)
                self._heights.pop(number, None)
                if run.first <= number <= run.last:
                    block.setVisible(not folded)
                    self._forget(block)
        self.documentSizeChanged.emit(self.documentSize())

    def fold_lines(self, block: QTextBlock) -> list[tuple[Run, QRectF]]:
        """The lines that stand for runs above and below a block, and the box of each as seen from the block."""
        number, setting = block.blockNumber(), self.setting
        above, below = self.folds.above(number), self.folds.below(number)
        found = [(above, self._fold_top(number))] if above else []
        if below:
            found.append((below, self.blockBoundingRect(block).height() - setting.gap * 4 - setting.line))
        return [(run, QRectF(setting.left, top, setting.width, setting.line)) for run, top in found]

    def _fold_top(self, number: int) -> float:
        above = self.folds.above(number)
        return self.setting.gap * (1.5 if above.first == 0 else 1.0)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The room a block takes, its spacing included. Asked by Qt many times a frame."""
        if not block.isValid() or self.setting is None:
            return QRectF()
        if not block.isVisible():
            return QRectF(0, 0, self.setting.left + self.setting.width, 0)
        number = block.blockNumber()
        layout = block.layout()
        if not layout.lineCount() or number not in self._heights:
            self._set(block, layout, number)
        return QRectF(0, 0, self.setting.left + self.setting.width, self._heights[number])

    def _set(self, block: QTextBlock, layout: QTextLayout, number: int) -> None:
        setting = self.setting
        shape = self._blocks[number] if number < len(self._blocks) else Block(0, 0)
        layout.setTextOption(self._option)
        layout.setFormats(self._ranges(number, shape, block.length() - 1))
        indent = setting.font.pixelSize() * 1.1 if shape.kind is BlockKind.LIST else 0.0
        top = self._space_above(number, shape)
        lines = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(setting.width - indent)
            height = max(line.height(), setting.line * (1.1 if shape.kind is BlockKind.HEADING else 1.0))
            line.setPosition(QPointF(setting.left + indent, top + (height - line.height()) / 2))
            top += height
            lines += 1
        layout.endLayout()
        is_above_fold = self.folds.below(number) is not None
        last = number + 1 >= len(self._blocks) or is_above_fold
        top += setting.gap + setting.line if is_above_fold else 0
        self._heights[number] = math.ceil(top + (setting.gap * 4 if last else 0))
        if block.lineCount() != lines:
            block.setLineCount(lines)
            self.documentSizeChanged.emit(self.documentSize())

    def _space_above(self, number: int, shape: Block) -> float:
        gap = self.setting.gap
        if self.folds.above(number):
            return self._fold_top(number) + self.setting.line + gap * (0.3 if self.folds.at(number) else 1.0)
        if number == 0:
            return gap * 1.5
        if not shape.opens:
            return 0.0
        before = self._blocks[number - 1].kind
        if shape.kind is before and shape.kind in (BlockKind.LIST, BlockKind.FURNITURE):
            return gap * 0.3
        if shape.kind is BlockKind.HEADING:
            return gap * (0.6 if before is BlockKind.HEADING else 2.0)
        return gap * (1.4 if shape.has_label else 0.5 if before is BlockKind.HEADING else 1.0)

    def _ranges(self, number: int, shape: Block, length: int) -> list[QTextLayout.FormatRange]:
        found = []
        if shape.kind in self._formats:
            found.append(_range(0, length, self._formats[shape.kind]))
        if self._labels[number] if number < len(self._labels) else 0:
            found.append(_range(0, self._labels[number], self._label_format))
        return found


def formats(font: QFont) -> tuple[dict[BlockKind, QTextCharFormat], QTextCharFormat]:
    """The character formats of the kinds that are set off, and that of a speaker's label."""
    theme, size = Theme.current(), font.pixelSize()
    quiet, faint = theme.colour("text_quiet"), theme.colour("text_faint")
    heading = _format(size * 1.22, weight=QFont.Weight.DemiBold)
    caption = _format(size * 0.9, colour=quiet)
    caption.setFontItalic(True)
    stage = _format(size, colour=quiet)
    stage.setFontItalic(True)
    furniture = _format(size * 0.86, colour=faint)
    label = _format(size * 0.8, colour=theme.colour("accent"), weight=QFont.Weight.DemiBold)
    label.setFontFamilies(theme.sans().families())
    label.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    label.setFontLetterSpacing(106)
    kinds = {BlockKind.HEADING: heading, BlockKind.CAPTION: caption, BlockKind.STAGE: stage,
             BlockKind.FURNITURE: furniture}
    return kinds, label


def _format(pixels: float, colour=None, weight: QFont.Weight | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setProperty(QTextCharFormat.Property.FontPixelSize, round(pixels))
    if colour is not None:
        made.setForeground(colour)
    if weight is not None:
        made.setFontWeight(weight)
    return made


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made
