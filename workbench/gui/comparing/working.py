"""The working: why two places agree or not, both places in their words, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.gui import words
from workbench.gui.comparing.cells import draw_runs
from workbench.gui.comparing.passage import PassageText
from workbench.gui.comparing.whole_lines import WholeLines
from workbench.gui.keys import follow, tip
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.stances import STANCES
from workbench.gui.style import SPACE, TYPE, Theme, button, column, icon_button, label, line, plain_tip, row, surface

WIDE = 288


@dataclass(frozen=True, slots=True)
class Side:
    """A place in its words: what it is, whose it is, `marked` the spans that matter, the sentences around it."""

    title: str
    about: str
    text: str
    marked: tuple[tuple[int, int], ...] = ()
    agreement: Agreement = Agreement.AGREES
    before: str = ""
    after: str = ""


class Working(QFrame):
    """Shows one comparison. `ours_asked` and `theirs_asked`: somebody wants to see the place in its document;
    `sum_asked(working)`: a sum is wanted in the rationale; `link_asked(stance)`: theirs is to be evidence."""

    ours_asked = Signal()
    theirs_asked = Signal()
    insert_asked = Signal()
    claim_asked = Signal()
    sum_asked = Signal(str)
    link_asked = Signal(object)

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "window")
        self.insert = button(tr("Into rationale"), self.insert_asked.emit)
        self.claim = icon_button("claim", tr("Make claim"), self.claim_asked.emit)
        self._area = WholeLines()
        self._area.setAccessibleName(tr("The working"))
        self._links = [icon_button(stance.name.lower(),
                                   tr("{stance}: make their place evidence for the claim", stance=words.words(stance)),
                                   lambda one=stance: self.link_asked.emit(one)) for stance in STANCES.values()]
        for id, one in zip(STANCES, self._links, strict=True):
            follow(one, lambda one=one, id=id: one.setToolTip(tip(one.accessibleName(), id)))
        foot = surface("window", row(self.insert, None, self.claim, *self._links, gap=SPACE.tight,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)))
        self.setLayout(column(self._area, line(), foot, gap=0))
        self.setMinimumWidth(WIDE)
        self.clear()

    def clear(self) -> None:
        """Nothing is chosen."""
        self._fill(column(label(tr("Choose a row to see here why the two agree or differ."), "quiet", wrap=True), None,
                          margins=SPACE.medium))
        self.insert.setEnabled(False)
        self.claim.setEnabled(False)
        self.can_link(False)

    def can_link(self, can: bool) -> None:
        """Whether there is a place of theirs to make evidence."""
        for one in self._links:
            one.setEnabled(can)

    def show_working(self, because: str, sign: tuple[str, str], warnings: Sequence[str], ours: Side,
                     theirs: Side | None, sums: Sequence[str] = ()) -> None:
        """Why, beside its sign (and the sign's text role), then their place and ours, and sums that are offered."""
        mark = label(*sign)
        mark.setMinimumWidth(Theme.current().px(18))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        why = row(mark, label(because, "", wrap=True, selectable=True), gap=SPACE.tight)
        why.setStretch(1, 1)
        filling = column(why, gap=SPACE.tight, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium))
        for warning in warnings:
            filling.addWidget(label(warning, "warn", wrap=True, selectable=True))
        if theirs is not None:
            filling.addSpacing(SPACE.tight)
            filling.addLayout(_side(theirs, tr("Open beside"), self.theirs_asked))
        filling.addSpacing(SPACE.tight)
        filling.addLayout(_side(ours, tr("Show it in its document"), self.ours_asked))
        for working in sums:
            filling.addLayout(self._sum(working))
        filling.addStretch(1)
        self._fill(filling)
        self._area.setAccessibleDescription(" ".join((because, *warnings)))

    def _sum(self, working: str):
        """A sum as it can be checked, with a way into the rationale."""
        working = translated(working)
        put = button(tr("Insert"), lambda: self.sum_asked.emit(working), kind="link",
                     tip=tr("Put this sum into the rationale"))
        made = row(label(working, "small", wrap=True, selectable=True), put, gap=SPACE.small)
        made.setStretch(0, 1)
        return made

    def _fill(self, filling) -> None:
        page = QWidget()
        page.setProperty("surface", "window")
        page.setLayout(filling)
        self._area.setWidget(page)  # the page before is freed by Qt


class OneLine(QWidget):
    """A title, and quieter what it is about, on one line that is cut where there is no more room."""

    def __init__(self, title: str, about: str):
        super().__init__()
        self._title, self._about = title, about
        self.setMinimumHeight(Theme.current().px(SPACE.row - SPACE.tight))
        told = " · ".join(part for part in (title, about) if part)
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)

    def paintEvent(self, event) -> None:
        theme = Theme.current()
        about = f"   {self._about}" if self._about else ""
        quiet = theme.sans(TYPE.small)
        bold = theme.sans(TYPE.small, QFont.Weight.DemiBold)
        # the title gives way first: it stands in the case too, a date or a speaker here alone
        about = QFontMetrics(quiet).elidedText(about, Qt.TextElideMode.ElideRight, self.width() * 2 // 3)
        room = self.width() - QFontMetrics(quiet).horizontalAdvance(about) - SPACE.tight
        title = QFontMetrics(bold).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        with QPainter(self) as painter:
            draw_runs(painter, self.rect(), [(title, bold, theme.colours.text_quiet, False),
                                             (about, quiet, theme.colours.text_faint, False)])


def _side(side: Side, words: str, asked: Signal):
    """Head and words of one place."""
    marks = [Finding(FindingKind.FIGURE, side.agreement, "", "", "", theirs_span=span) for span in side.marked]
    head = row(OneLine(side.title, side.about), icon_button("open", words, asked.emit), gap=SPACE.small)
    head.setStretch(0, 1)
    made = column(head, gap=SPACE.hair)
    made.addWidget(PassageText(side.text, side.before, side.after, findings=marks, size=TYPE.body))
    return made
