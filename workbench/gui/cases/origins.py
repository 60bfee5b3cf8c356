"""Sources of one origin: what the program proposes with its reasons, and what the checker decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.domain.origins import OriginGroup, OriginProposal
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.sheets.palette import Choice, Palette
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, button, column, empty_place, label, line, row
from workbench.gui.style.fitting import CutField, led
from workbench.gui.words import quoted, short_by_words
from workbench.services.library import cases
from workbench.services.sources import origins

REASONS = 3
"""Reasons that a proposal shows; the first is the strongest."""
NAMED, LONGEST = 6, 70
"""Documents that are named, and characters of each name."""
SAMPLE = 240
"""Characters of the shared words that are shown."""
HIGH, EMPTY = 440, 170
"""Room for proposals and groups, and for the words that there are none."""
WHAT = marked("Sources that repeat one release count as one: the matrix says where a claim rests on them alone.")
NO_MORE = marked("No other sources seem to share an origin. If you know of two that do, right-click one of them in "
                 "the case.")
NONE = marked("No sources seem to share an origin. If you know of two that do, right-click one of them in the case.")


class OriginsSheet(Sheet):
    """Proposals first, then the groups that stand. Every decision is an act that undo takes back."""

    WIDTH = 680

    def __init__(self, over: QWidget, desk: Desk):
        super().__init__(over, tr("Sources sharing an origin"))
        self._desk, self._case = desk, desk.case_id
        self._names = {one.document.id: one.document.name for one in desk.read(cases.documents, self._case, default=[])}
        self.proposals: list[OriginProposal] | None = None
        self.filling.addWidget(label(tr(WHAT), "quiet", wrap=True))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.filling.addWidget(self._area)
        self._show()
        desk.search(origins.proposals, self._case, done=self._found, title=tr("Comparing the sources"),
                          quiet=True)

    def _found(self, proposals: list[OriginProposal]) -> None:
        from shiboken6 import isValid

        if isValid(self):  # it may have been closed meanwhile
            self.proposals = proposals
            self._show()

    def _show(self) -> None:
        parts = column(gap=SPACE.medium, margins=(0, 0, SPACE.small, 0))
        groups = self._desk.read(origins.origin_groups, self._case, default=[])
        for proposal in self.proposals or ():
            parts.addWidget(self._proposal(proposal))
            parts.addWidget(line())
        if self.proposals is None:
            parts.addWidget(label(tr("Comparing the sources…"), "quiet"))
        elif not self.proposals and groups:
            parts.addWidget(label(tr(NO_MORE), "quiet", wrap=True))
        if groups:
            parts.addWidget(label(tr("DECIDED"), "section"))
        for group in groups:
            parts.addWidget(self._group(group))
        parts.addStretch(1)
        if not groups and not self.proposals and self.proposals is not None:
            parts = column(empty_place("source", tr("Nothing to decide"), tr(NONE), ground=""))
        page = QWidget()
        page.setProperty("surface", "raised")
        page.setLayout(parts)
        self._area.setWidget(page)
        high = Theme.current().px(HIGH if groups or self.proposals else EMPTY)
        self._area.setMinimumHeight(min(high, self._over.height() - 200))
        if self.isVisible():
            self.fit()

    def _proposal(self, proposal: OriginProposal) -> QWidget:
        names = self._names_of(proposal.documents)
        field = CutField(proposal.name)
        field.setAccessibleName(tr("Name of the origin"))
        field.setPlaceholderText(tr("Name of the origin"))
        parts = column(gap=SPACE.tight)
        parts.addWidget(label(names, "strong", wrap=True))
        for reason in proposal.reasons[:REASONS]:
            parts.addWidget(label(led(translated(reason)), "small", wrap=True))
        if proposal.sample:
            parts.addWidget(label(quoted(short_by_words(proposal.sample, SAMPLE)), "faint", wrap=True))
        together = button(tr("Same origin"), lambda: self._group_them(proposal, field.text()), kind="primary")
        apart = button(tr("Different origins"), lambda: self._keep_apart(proposal))
        for made in (field, together, apart):
            made.setEnabled(not self._desk.archive.read_only)
        field.returnPressed.connect(together.click)
        choices = row(field, together, apart)
        choices.setStretch(0, 1)
        parts.addLayout(choices)
        made = QWidget()
        made.setLayout(parts)
        return made

    def _group(self, group: OriginGroup) -> QWidget:
        names = self._names_of(group.documents)
        said = column(label(group.name, "strong", wrap=True), label(tr("{names} – count as one, says {made_by}",
                                                                       names=names, made_by=group.made_by),
                                                                   "small", wrap=True), gap=SPACE.hair)
        dissolve = button(tr("Dissolve"), lambda: self._dissolve(group), kind="quiet")
        dissolve.setEnabled(not self._desk.archive.read_only)
        made = QWidget()
        beside = row(said, dissolve)
        beside.setStretch(0, 1)
        made.setLayout(beside)
        return made

    def _names_of(self, ids: Sequence[int]) -> str:
        """The first of them by name, and how many more there are."""
        names = [short_by_words(self._names.get(id, tr("document {number}", number=id)), LONGEST) for id in ids[:NAMED]]
        more = [tr("… and {number} more", number=len(ids) - NAMED)] if len(ids) > NAMED else []
        return " · ".join([*names, *more])

    def _group_them(self, proposal: OriginProposal, name: str) -> None:
        if self._desk.do(origins.group, self._case, proposal.documents, name=name, why=proposal.reasons[0]) is not None:
            self._decided(proposal)

    def _keep_apart(self, proposal: OriginProposal) -> None:
        self._desk.do(origins.keep_apart, self._case, proposal.documents)
        self._decided(proposal)

    def _decided(self, proposal: OriginProposal) -> None:
        self.proposals = [one for one in self.proposals if one is not proposal]
        self._show()

    def _dissolve(self, group: OriginGroup) -> None:
        self._desk.do(origins.dissolve, group.id)
        self._show()
        self._desk.search(origins.proposals, self._case, done=self._found, title=tr("Comparing the sources"),
                          quiet=True)


def choose_other(over: QWidget, desk: Desk, document: int) -> Palette:
    """A palette of the sources that this one may be of one origin with."""
    others = [one for one in desk.read(cases.documents, desk.case_id, default=[])
              if one.document.role.value == "source" and one.document.id != document]
    return Palette(over, [Choice(
        one.document.name, lambda id=one.document.id, name=one.origin: desk.do(
            origins.group, desk.case_id, (document, id), name=name), one.origin, icon="source") for one in others],
        tr("Same origin as…"))
