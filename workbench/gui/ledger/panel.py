"""The ledger of the case: a line for each figure of the text to check, a chip for each source that counts the same."""

from collections import Counter

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QHeaderView

from workbench.domain.claims import Claim
from workbench.domain.documents import Role
from workbench.domain.findings import Agreement, Finding
from workbench.gui import words
from workbench.gui.comparing.panel import ComparisonPanel
from workbench.gui.comparing.rows import Column, Rows
from workbench.gui.comparing.table import SidesTable
from workbench.gui.comparing.working import Side
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.ledger import said
from workbench.gui.ledger.cells import CLAIM, FIGURE, OTHERS, SENTENCE, STANDING, LedgerCell
from workbench.gui.sentences import translated
from workbench.gui.style import Theme, empty_place
from workbench.services.sources import ledger
from workbench.services.sources.ledger import Line, Mention, Standing

ALL, CONFLICTS, AGREE, ALONE, INSIDE = "all", "conflicts", "agree", "alone", "inside"
FILTERS = ((ALL, marked("All"), marked("Every figure and date of the text")),
           (CONFLICTS, marked("Conflicts"), marked("Only where a source, or the text itself, says otherwise")),
           (AGREE, marked("Agree"), marked("Only where all agree")),
           (ALONE, marked("In no source"), marked("Only what no source counts for the same period")),
           (INSIDE, marked("In a source"), marked("Only where a source contradicts itself")))
HARD = (Standing.CONFLICTS, Standing.DIFFER)
WIDTHS = {STANDING: 42, FIGURE: 210, OTHERS: 320, CLAIM: 34}
ROOM = 240
"""The sentence is shown where it would have this much room."""
ROLES = {Agreement.CONFLICTS: "bad", Agreement.AGREES: "good", Agreement.NOT_COMPARABLE: "quiet"}


class LedgerPanel(ComparisonPanel):
    """Figures and dates of the case."""

    def __init__(self, desk: Desk):
        super().__init__(desk, ledger.for_case, tr("The ledger"))
        self.model = Rows((
            Column("", said.sign_of, said.sign_of, tr("Standing")),
            Column(tr("Figure"), said.figure, lambda line: line.mention.document_name),
            Column(tr("In its sentence"), said.sentence, said.sentence),
            Column(tr("Sources"), said.others, said.workings),
            Column("", self._claim_told, self._claim_told, tr("Claim"))), self)
        self.table = SidesTable(tr("Ledger of the case"), self.model, lambda line: len(line.matches), self._side_at)
        self._cell = LedgerCell(self.table, lambda: self.table.side, self._claim_of)
        self.table.setItemDelegate(self._cell)
        self.frame(FILTERS, tr("Search figures"), empty_place(
            "figures", tr("No figures and no dates"), tr("The text to check has no number to hold against another.")))
        head = self.table.horizontalHeader()
        head.setMinimumSectionSize(24)
        for section in (STANDING, CLAIM):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
        Theme.current().changed.connect(self._make_room)
        self.table.resized.connect(self._make_room)

    def _make_room(self) -> None:
        """Figure and sources always; the sentence where there is room for it."""
        px, table = Theme.current().px, self.table
        wide = table.viewport().width() - px(WIDTHS[STANDING]) - px(WIDTHS[CLAIM])
        with_sentence = wide >= px(WIDTHS[FIGURE] + WIDTHS[OTHERS] + ROOM)
        figure = px(WIDTHS[FIGURE]) if with_sentence else int(wide * 0.45)
        others = px(WIDTHS[OTHERS]) if with_sentence else wide - figure
        table.setColumnHidden(SENTENCE, not with_sentence)
        for section, width in ((STANDING, px(WIDTHS[STANDING])), (FIGURE, figure), (OTHERS, others),
                               (SENTENCE, wide - figure - others), (CLAIM, px(WIDTHS[CLAIM]))):
            if width > 0:
                table.setColumnWidth(section, width)

    def _side_at(self, index: QModelIndex, point: QPoint) -> int:
        return self._cell.side_at(index, self.table.visualRect(index), point)

    def _claim_of(self, line: Line) -> Claim | None:
        place = self.ours(line)
        return self.claim_of(*place) if place else None

    def _claim_told(self, line: Line) -> str:
        claim = self._claim_of(line)
        return tr("Claim: {state}", state=words.standing(claim)) if claim else ""

    def counts(self, value: list[Line]) -> dict[str, int]:
        filed = Counter(_filed(line) for line in value)
        return {ALL: len(value), **filed}

    def alarming(self, value: list[Line]) -> int:
        return sum(_filed(line) == CONFLICTS for line in value)

    def choose_from(self, value: list[Line], key: str, words: str) -> list[Line]:
        kept = [line for line in value if key in (ALL, _filed(line))]
        return sorted(ledger.searched_for(kept, words), key=said.place_in_order)

    def explain(self, item: Line, side: int) -> None:
        if not item.matches:
            none = (tr("No source counts the same thing.") if self._has_source
                    else tr("There are no sources yet: drop them on the right half of the window."))
            self.working.show_working(none, ("–", "quiet"), (), _side(item.mention, Agreement.NOT_COMPARABLE), None,
                                      item.sums)
            return
        mention, finding = item.matches[side]
        its_own = mention.document == item.mention.document and mention.start == item.mention.start
        sign = said.CHIP_SIGNS[finding.agreement], ROLES[finding.agreement]
        self.working.show_working(
            translated(finding.because), sign, (), _side(item.mention, finding.agreement),
            None if its_own else _side(mention, finding.agreement), item.sums)

    def ours(self, item: Line) -> tuple[int, int, int] | None:
        return self.anywhere(item) if item is not None and item.mention.role is Role.SUBJECT else None

    def anywhere(self, item: Line) -> tuple[int, int, int]:
        return item.mention.document, item.mention.start, item.mention.end

    def theirs(self, item: Line, side: int) -> tuple[int, int, int] | None:
        if not item.matches:
            return None
        mention = item.matches[side][0]
        return mention.document, mention.start, mention.end

    def sentence(self, item: Line, side: int) -> str:
        return said.for_rationale(item, side) if item is not None else ""

    def evidence_span(self, item: Line, side: int) -> tuple[int, int, int] | None:
        if not item.matches or item.matches[side][0].document == item.mention.document:
            return None
        mention = item.matches[side][0]
        return mention.document, mention.passage_start, mention.passage_end

    def findings(self, item: Line, side: int) -> tuple[Finding, ...]:
        return (item.matches[side][1],)

    def sentence_span(self, item: Line) -> tuple[int, int, int] | None:
        mention = item.mention
        return (mention.document, mention.passage_start, mention.passage_end) if self.ours(item) else None


def _filed(line: Line) -> str:
    """The filter that a line belongs to."""
    if said.is_inside_a_source(line):
        return INSIDE
    return CONFLICTS if line.standing in HARD else AGREE if line.standing is Standing.AGREES else ALONE


def _side(mention: Mention, agreement: Agreement) -> Side:
    role = "" if mention.role is Role.SOURCE else words.words(mention.role)
    about = " · ".join(part for part in (role, words.date(mention.published)) if part)
    return Side(mention.document_name, about, mention.passage, (mention.within,), agreement)
