"""What is not part of a text, folded: a quiet line stands for it. A click on the line opens and shuts it, and whatever
leads to a place in it opens it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from workbench.gui.keys import written
from workbench.gui.language import tr, tr_n
from workbench.gui.reader.text.folding import MANY, Run
from workbench.gui.reader.text.painted import PaintedText
from workbench.gui.style import Theme
from workbench.gui.style.icons import pixmap

CHEVRON = 14


class FoldedText(PaintedText):
    """A text whose furniture folds. Keys go past a folded place; whatever is asked to be shown in it opens it."""

    _caret_before = 0

    def fold(self, runs: Iterable[Run], folded: bool = True) -> None:
        """Fold these runs, or open them; what is on top of the screen stays there."""
        changed = [run for run in runs if self._layout.folds.is_folded(run) is not folded]
        if not changed:
            return
        top, bar = self.firstVisibleBlock(), self.verticalScrollBar()
        down = bar.value() - top.firstLineNumber()
        number = self._top_after(top.blockNumber(), down, changed, folded)
        self._layout.fold(changed, folded)
        self._keep_out()
        if number != top.blockNumber():
            down = 0
        bar.setValue(self.document().findBlockByNumber(number).firstLineNumber() + down)
        self._repaint()

    def _top_after(self, top: int, down: int, changed: Sequence[Run], folded: bool) -> int:
        """The number of the block that is on top when these runs are folded or opened; now `top` is, or its line
        number `down`."""
        folds = self._layout.folds
        run = folds.at(top) if folded else None if down else folds.above(top)
        return folds.host_when(run, folded) if run in changed else top

    def toggle_folds(self) -> int:
        """Open what is folded; where nothing is, fold all of it. The number of runs there are."""
        runs = self._layout.folds.runs
        self.fold(runs, not any(self._layout.folds.is_folded(run) for run in runs))
        return len(runs)

    def folded(self) -> list[int]:
        """The source offsets at which the folded runs begin."""
        folds = self._layout.folds
        return [self.border.source(self.border.block_start(run.first)) for run in folds.runs if folds.is_folded(run)]

    def fold_exactly(self, starts: Iterable[int] | None) -> None:
        """Fold the runs that hold these source offsets and open all others; without any, fold the long ones."""
        runs = self._layout.folds.runs
        if starts is None:
            wanted = {run for run in runs if run.lines > MANY}
        else:
            wanted = {self._layout.folds.at(self.border.block(self.border.position(start))) for start in starts}
        self.fold([run for run in runs if run not in wanted], False)
        self.fold([run for run in runs if run in wanted])

    def unfold_between(self, first: int, last: int) -> None:
        """Open what is folded between two of Qt's positions."""
        self.fold(self._layout.folds.between(self.border.block(first), self.border.block(max(first, last))), False)

    def _folded_at(self, position: int) -> Run | None:
        number = self.border.block(position)
        return self._layout.folds.at(number) if self._layout.folds.hides(number) else None

    def _keep_out(self) -> None:
        """A caret that came into a folded place goes past it, the way it went; at an edge of the document, back. Where
        all of the place is selected it may stay: it is not read then, but copied."""
        cursor = self.textCursor()
        run, came_from = self._folded_at(cursor.position()), self._caret_before
        self._caret_before = cursor.position()
        if run is None or self._is_selected(run):
            return
        is_last = run.last + 1 == self.document().blockCount()
        on = run.first == 0 or (cursor.position() >= came_from and not is_last)
        beside = self.document().findBlockByNumber(run.last + 1 if on else run.first - 1)
        keep = cursor.MoveMode.KeepAnchor if cursor.hasSelection() else cursor.MoveMode.MoveAnchor
        cursor.setPosition(beside.position() + (0 if on else beside.length() - 1), keep)
        self.setTextCursor(cursor)

    def _is_selected(self, run: Run) -> bool:
        # Qt's own start of a selection may be an old one where nothing is selected.
        cursor, last = self.textCursor(), self.document().findBlockByNumber(run.last)
        start, end = sorted((cursor.anchor(), cursor.position()))
        return start <= self.border.block_start(run.first) and end >= last.position() + last.length() - 1

    # The lines that stand for runs

    def paintEvent(self, event) -> None:
        """The text, then the lines that stand for what is not part of it."""
        super().paintEvent(event)
        if not self._layout.folds.runs:
            return
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            painter.setFont(Theme.current().sans(12))
            painter.setPen(Theme.current().colour("text_quiet"))
            for run, box in self._fold_boxes():
                self._paint_fold(painter, run, box)

    def _paint_fold(self, painter: QPainter, run: Run, box: QRectF) -> None:
        name = "chevron-right" if self._layout.folds.is_folded(run) else "chevron-down"
        top = box.center().y() - CHEVRON / 2
        painter.drawPixmap(QPointF(box.left() - 3, top),
                           pixmap(name, "text_quiet", CHEVRON, self.devicePixelRatioF()))
        words = tr_n("{number} line that is not part of the text", "{number} lines that are not part of the text",
                     run.lines)
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()) - 20)
        painter.drawText(box.adjusted(17, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, told)
        left = box.left() + 17 + painter.fontMetrics().horizontalAdvance(told) + 10
        if left < box.right():
            rule = QRectF(left, round(box.center().y()), box.right() - left, 1)
            painter.fillRect(rule, Theme.current().colour("border"))

    def _fold_boxes(self) -> list[tuple[Run, QRectF]]:
        return [(run, box.translated(0, offset.y())) for block, offset in self._blocks_in_sight()
                for run, box in self._layout.fold_lines(block)]

    def _fold_under(self, point: QPointF) -> Run | None:
        """The run whose line lies under a point."""
        return next((run for run, box in self._fold_boxes() if box.adjusted(-6, 0, 0, 0).contains(point)), None)

    def _reason_under(self, point: QPointF) -> str:
        """On a run's line, what can be done with it."""
        if self._fold_under(point) is None:
            return super()._reason_under(point)
        return written(tr("Click to fold or unfold it; {key} does so everywhere in the document."), key="reader.fold")

    def _run_pressed(self, event: QMouseEvent) -> bool:
        """A click on a run's line opens or shuts it."""
        run = self._fold_under(event.position()) if event.button() is Qt.MouseButton.LeftButton else None
        if run is not None:
            self.fold([run], not self._layout.folds.is_folded(run))
        return run is not None
