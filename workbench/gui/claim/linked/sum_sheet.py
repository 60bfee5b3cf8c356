"""A sheet to work a sum out: the figures of the claim and its evidence by letter, the sum, and what comes out of it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.domain.calculations import Calculation, PickedFigure
from workbench.domain.claims import Claim
from workbench.domain.errors import SumRefused
from workbench.domain.sums import LETTERS
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import of_sum, translated, worked
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, as_written, button, label, plain_tip
from workbench.gui.style.flow import Flow
from workbench.gui.words import quoted
from workbench.services.deciding import calculations

FORMS = (marked("Difference"), marked("Sum"), marked("Times"), marked("Share"), marked("Change"),
         marked("Rate of a total"))
"""What the usual sums of `calculations.FORMS` are called here."""
LIST_HEIGHT, LINE, LETTER = 192, 24, 24
"""Pixels of the list, of one of its lines, and of the letter in it."""
PARTS = Qt.ItemDataRole.UserRole
LONGEST = 90


class FigureLine(QStyledItemDelegate):
    """Draws a figure: its letter, its words, and where it stands, each below the one before."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, Theme.current().px(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, middle = Theme.current(), Qt.AlignmentFlag.AlignVCenter
        as_written(painter)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.fillRect(option.rect, theme.colour("selected" if chosen else "hover"))
        letter, words, place = index.data(PARTS)
        rest = option.rect.adjusted(SPACE.small, 0, -SPACE.small, 0)
        wide = min(max(painter.fontMetrics().horizontalAdvance(index.sibling(at, 0).data(PARTS)[1])
                       for at in range(index.model().rowCount())), rest.width() // 3)
        for text, role, room in ((letter, "text_quiet", theme.px(LETTER)), (words, "text", wide + SPACE.large),
                                 (place, "text_quiet", rest.width())):
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight,
                                                     min(room, rest.width()) - (0 if text is place else SPACE.small))
            painter.setPen(theme.colour(role))
            painter.drawText(rest, middle, shown)
            rest.setLeft(rest.left() + room)


class SumSheet(Sheet):
    """Enter keeps the sum, Ctrl+Enter puts it into the rationale too. `insert(sentence)` does that."""

    WIDTH = 720

    def __init__(self, over: QWidget, desk: Desk, claim: Claim, insert: Callable[[str], object],
                 was: Calculation | None = None):
        super().__init__(over, tr("A sum"))
        self._desk, self._claim, self._insert, self._was = desk, claim, insert, was
        self.figures: list[PickedFigure] = list(was.inputs) if was else desk.read(
            calculations.figures, claim.id, default=[])
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Figures"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(FigureLine(self.list))
        self.list.setMinimumHeight(Theme.current().px(SPACE.row))  # in a small window it gives way to what is typed
        lines = Theme.current().px(LINE * len(self.figures) + SPACE.small)  # a few leave no empty room below them
        self.list.setMaximumHeight(min(lines, Theme.current().px(LIST_HEIGHT)))
        for letter, one in zip(LETTERS, self.figures, strict=False):
            place = f"{_source(one)}: {quoted(_around(one))}"
            item = QListWidgetItem(f"{letter}  {one.words}  –  {place}")
            item.setData(PARTS, (letter, one.words, place))
            item.setToolTip(plain_tip(one.passage))
            self.list.addItem(item)
        self.sum = QLineEdit(was.expression if was else "")
        self.sum.setAccessibleName(tr("The sum"))
        self.sum.setPlaceholderText(
            tr("Letters of the figures with + − × ÷ and brackets, such as (b − a) ÷ a in %") if self.figures
            else tr("Numbers with + − × ÷ and brackets, such as (412 − 380) ÷ 380 in %"))
        self.name = QLineEdit(was.name if was else "")
        self.name.setAccessibleName(tr("What it is"))
        self.name.setPlaceholderText(tr("What it is, for the reader: “Rise within a year” (may stay empty)"))
        self.out, self.notes = label("", "strong", wrap=True, selectable=True), label("", "small", wrap=True)
        self._lay_out()
        self.sum.textChanged.connect(lambda _text: self._look())
        self.list.itemActivated.connect(lambda _item: self._put(LETTERS[self.list.currentRow()]))
        self._look()

    def _lay_out(self) -> None:
        some = tr("Figures of the claim and of what is linked to it. Enter on one puts its letter into the sum.")
        none = tr("Neither the claim nor what is linked to it has a figure. Link a passage that has one, or write the "
                  "numbers themselves.")
        self.filling.addWidget(label(some if self.figures else none, "quiet", wrap=True))
        self.filling.addWidget(self.list)
        self.list.setVisible(bool(self.figures))
        forms = [button(tr(name), lambda words=words: self._form(words), kind="quiet", tip=words)
                 for name, (_, words) in zip(FORMS, calculations.FORMS, strict=True)]
        self.filling.addLayout(Flow(*forms, gap=SPACE.hair))
        for made in forms:
            made.setVisible(len(self.figures) > 1)
        self.filling.addWidget(self.sum)
        self.filling.addWidget(self.out)
        self.filling.addWidget(self.notes)
        self.filling.addWidget(self.name)
        self.keep = button(tr("Keep"), self._keep, tip=tr("With the claim, and in the report  Enter"))
        self.insert = button(tr("Keep and put into the rationale"), self._keep_and_insert, kind="primary",
                             tip="Ctrl+Enter")
        self.filling.addLayout(Flow(button(tr("Cancel"), self.close_sheet), self.keep, self.insert, gap=SPACE.small,
                                    all_to_end=True))

    def _look(self) -> None:
        """Work it out at each letter; what is wrong with it is said in its place."""
        try:
            done = calculations.preview(self.sum.text(), self.figures)
        except SumRefused as error:
            empty = not self.sum.text().strip()  # then the field says how a sum is written
            self.out.setText("" if empty else translated(error.message))
            self.notes.setText("" if empty else translated(error.remedy))
            self._dress("quiet" if empty else "bad")
        else:
            self.out.setText(worked(done.working, self.sum.text(), self.figures))
            self.notes.setText("; ".join(map(translated, done.notes)))
            self._dress("strong")
        self._can = self.out.property("role") == "strong" and not self._desk.archive.read_only
        self.keep.setEnabled(self._can)
        self.insert.setEnabled(self._can)
        before = [one.isHidden() for one in (self.out, self.notes)]
        for one in (self.out, self.notes):
            one.setVisible(bool(one.text()))
        if self.isVisible() and before != [one.isHidden() for one in (self.out, self.notes)]:
            self.fit()

    def _dress(self, role: str) -> None:
        self.out.setProperty("role", role)
        self.out.style().unpolish(self.out)
        self.out.style().polish(self.out)

    def _form(self, words: str) -> None:
        """The usual sum over the chosen figure and the next one."""
        at = min(max(self.list.currentRow(), 0), len(self.figures) - 2)
        letters = {"a": LETTERS[at], "b": LETTERS[at + 1]}
        self.sum.setText("".join(letters.get(one, one) for one in words))
        self.sum.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, letter: str) -> None:
        self.sum.insert(letter)
        self.sum.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> Calculation | None:
        if not self._can:
            return None
        kept = self._desk.do(calculations.keep, self._claim.id, self.sum.text(), self.figures, self.name.text(),
                             replaces=self._was.id if self._was else None)
        if kept is not None:
            self.close_sheet()
        return kept

    def _keep_and_insert(self) -> None:
        kept = self._keep()
        if kept is not None:
            self._insert(f"{of_sum(kept)}.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keep_and_insert()
            else:
                self._keep()
        else:
            super().keyPressEvent(event)


def _source(one: PickedFigure) -> str:
    """Where the figure stands, in words."""
    return tr("the claim") if one.source == calculations.THE_CLAIM else one.source


def _around(one: PickedFigure) -> str:
    """The figure among its neighbours; no word or number is cut in two."""
    since, until = max(0, one.start - LONGEST // 3), one.end + LONGEST // 2
    before, after = one.passage[since:one.start], one.passage[one.end:until]
    if since:
        before = "…" + (before.partition(" ")[2] or before)
    if until < len(one.passage):
        after = (after.rpartition(" ")[0] or after) + "…"
    return " ".join((before + one.passage[one.start:one.end] + after).split())
