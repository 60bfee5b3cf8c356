"""Where a colleague's bundle says otherwise: ours beside theirs, and three ways to decide it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.domain.merging import Difference, Settlement
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, empty_place, label, line, row
from workbench.gui.words import quoted, words
from workbench.services.colleagues import bundles

HERE = marked("When you merge a colleague’s case bundle, what the two of you decided differently is listed here.")
LONGEST = 400
"""Characters of a side that are shown."""


ROUND = 200
"""Pixels that the sheet's head and the window round it take."""


class DifferencesSheet(Sheet):
    """What is not decided yet first, what was decided below. Each decision is an act that undo takes back."""

    WIDTH = 780

    def __init__(self, over: QWidget, desk: Desk):
        super().__init__(over, tr("Differences from colleagues"))
        self._desk, self._case = desk, desk.case_id
        self.told = label("", "quiet", wrap=True)
        self.filling.addWidget(self.told)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.filling.addWidget(self._area)
        self._show()

    def _show(self) -> None:
        parts = column(gap=SPACE.medium, margins=(0, 0, SPACE.small, 0))
        listed = self._desk.read(bundles.open_differences, self._case, all=True, default=[])
        to_decide = [one for one in listed if one.settled is Settlement.OPEN]
        self.told.setText(
            tr("Nothing was overwritten. Decide what stands; a verdict that you do not take stays readable here.")
            if to_decide else tr("All of it is decided.") if listed else "")
        self.told.setVisible(bool(listed))
        for number, difference in enumerate(to_decide):
            if number:
                parts.addWidget(line())
            parts.addWidget(self._difference(difference))
        decided = [one for one in listed if one.settled is not Settlement.OPEN]
        if decided:
            parts.addWidget(label(tr("DECIDED"), "section"))
        for difference in decided:
            parts.addWidget(self._difference(difference))
        parts.addStretch(1)
        if not listed:
            parts = column(empty_place("both", tr("Nothing to decide"),
                                       tr(HERE), ground=""))
        page = QWidget()
        page.setProperty("surface", "raised")
        page.setLayout(parts)
        self._area.setWidget(page)
        self._area.setFixedHeight(max(0, min(self._needed(page), self._over.height() - ROUND)))
        if self.isVisible():
            self.fit()

    def _needed(self, page: QWidget) -> int:
        """The height of all the differences; wrapped lines need the width that they will have."""
        wide = min(self._wide, self._over.width() - 2 * SPACE.large) - 2 * SPACE.large
        return page.layout().totalHeightForWidth(wide) if page.hasHeightForWidth() else page.sizeHint().height()

    def _difference(self, one: Difference) -> QWidget:
        about = " ".join(one.about.split())
        parts = column(gap=SPACE.small)
        told = f"{translated(one.field).capitalize()} · {quoted(_cut(about, 120))}"
        parts.addWidget(label(told, "strong", wrap=True))
        sides = row(_side(tr("OURS"), one.ours), _side(one.from_whom.upper(), one.theirs))
        for place in (0, 1):
            sides.setStretch(place, 1)
        parts.addLayout(sides)
        if one.settled is Settlement.OPEN:
            buttons = [button(said, lambda how=how: self._settle(one.id, how)) for said, how in (
                (tr("Keep ours"), Settlement.OURS), (tr("Take theirs"), Settlement.THEIRS),
                (tr("Keep both"), Settlement.BOTH))]
            for made in buttons:
                made.setEnabled(not self._desk.archive.read_only)
            parts.addLayout(row(None, *buttons))
        else:
            parts.addWidget(label(words(one.settled), "small"))
        made = QWidget()
        made.setLayout(parts)
        return made

    def _settle(self, id: int, how: Settlement) -> None:
        self._desk.do(bundles.settle, id, how)
        self._show()


def _side(head: str, said: str) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(head, "section"), label(_cut(said, LONGEST) or tr("(nothing)"), wrap=True), None,
                          gap=SPACE.hair))
    return made


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
