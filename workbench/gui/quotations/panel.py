"""The quotations of the case: each held against the sources, word by word, with who says it there."""

from PySide6.QtCore import QModelIndex, QPoint

from workbench.domain.claims import Claim
from workbench.domain.findings import Finding, QuotationFinding, QuotationKind
from workbench.gui import words
from workbench.gui.comparing.panel import ComparisonPanel
from workbench.gui.comparing.rows import Column, Rows
from workbench.gui.comparing.table import OURS, SidesTable
from workbench.gui.comparing.working import Side
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.quotations import said
from workbench.gui.quotations.cells import CLAIM, FINDING, QUOTATION, SOURCE, SPEAKER, QuotationCell
from workbench.gui.sentences import translated
from workbench.gui.style import Theme, empty_place
from workbench.services.sources import quotations
from workbench.services.sources.quotations import CheckedQuotation

ALL, LOOK, FOUND_AS_SAID, MISSING, TERMS = "all", "look", "found", "not found", "terms"
FILTERS = ((ALL, marked("All"), marked("Every quotation of the text")),
           (LOOK, marked("To look at"),
            marked("Altered, stitched together, said by another, or cut where the sense turns")),
           (FOUND_AS_SAID, marked("Verbatim"),
            marked("Only those that a source has as they stand, or with marked edits")),
           (MISSING, marked("Not found"), marked("Only those that no source here has: not false, only not found")),
           (TERMS, marked("Terms"),
            marked("Only terms and titles between quotation marks: nobody need have said them")))
ORDER = (QuotationFinding.ALTERED, QuotationFinding.STITCHED, QuotationFinding.NOT_FOUND, QuotationFinding.MARKED_EDITS,
         QuotationFinding.VERBATIM)
"""What needs a look first; within a finding, the order of the text."""
FOUND = (QuotationFinding.VERBATIM, QuotationFinding.MARKED_EDITS)
WIDTHS = {FINDING: 126, SPEAKER: 130, SOURCE: 170, CLAIM: 34}
ROOM = 220
"""The quotation has at least this much room; the source and the speaker go where it has not."""


class QuotationsPanel(ComparisonPanel):
    """Quotations of the case's subjects."""

    def __init__(self, desk: Desk):
        super().__init__(desk, quotations.for_case, tr("The quotations"))
        self.model = Rows((
            Column(tr("Finding"), said.finding, said.why), Column(tr("Quotation"), said.quotation, said.quotation),
            Column(tr("Speaker"), said.speaker, said.speaker), Column(tr("Source"), said.source, said.source),
            Column("", self._claim_told, self._claim_told, tr("Claim"))), self)
        self.table = SidesTable(tr("Quotations of the case"), self.model, said.sides, self._side_at)
        self.table.setItemDelegate(QuotationCell(self.table, lambda: self.table.side, self._claim_of))
        self.frame(FILTERS, tr("Search quotations"), empty_place(
            "quote", tr("No quotations"), tr("The text to check quotes nobody directly.")))
        self.table.horizontalHeader().setMinimumSectionSize(24)
        Theme.current().changed.connect(self._make_room)
        self.table.resized.connect(self._make_room)

    def _make_room(self) -> None:
        """The quotation has what the others leave."""
        px, table = Theme.current().px, self.table
        left = table.viewport().width() - px(WIDTHS[FINDING]) - px(WIDTHS[CLAIM])
        for section in (SPEAKER, SOURCE):
            fits = left - px(WIDTHS[section]) >= px(ROOM)
            table.setColumnHidden(section, not fits)
            left -= px(WIDTHS[section]) if fits else 0
        for section, width in WIDTHS.items():
            if not table.isColumnHidden(section):
                table.setColumnWidth(section, px(width))
        table.setColumnWidth(QUOTATION, max(px(120), left))

    def _side_at(self, index: QModelIndex, _point: QPoint) -> int:
        return 0 if index.column() == SOURCE else OURS

    def _claim_of(self, one: CheckedQuotation) -> Claim | None:
        return self.claim_of(*self.anywhere(one))

    def _claim_told(self, one: CheckedQuotation) -> str:
        claim = self._claim_of(one)
        return tr("Claim: {state}", state=words.standing(claim)) if claim else ""

    def counts(self, value: list[CheckedQuotation]) -> dict[str, int]:
        return {key: len(self._kept(value, key)) for key, *_ in FILTERS}

    def alarming(self, value: list[CheckedQuotation]) -> int:
        return len(self._kept(value, LOOK))

    def choose_from(self, value: list[CheckedQuotation], key: str, words: str) -> list[CheckedQuotation]:
        kept = quotations.searched_for(self._kept(value, key), words)
        return sorted(kept, key=lambda one: (not said.needs_a_look(one), ORDER.index(one.finding)))

    @staticmethod
    def _kept(value: list[CheckedQuotation], key: str) -> list[CheckedQuotation]:
        if key == ALL:
            return value
        return [one for one in value if _filed(one) == key]

    def explain(self, item: CheckedQuotation, side: int) -> None:
        named = (tr("Said by {speaker}", speaker=item.quotation.speaker) if item.quotation.speaker
                 else tr("No speaker is named"))
        ours = Side(item.document_name, named, item.quotation.text, item.differs, said.agreement(item))
        best, sign = item.best, (said.SIGNS[item.finding], said.ROLES[item.finding])
        if best is None:
            told = tr(said.NOT_FOUND) if self._has_source else tr(said.NO_SOURCES)
            self.working.show_working(told, sign, (), ours, None)
            return
        if best.places:
            part = best.places[side]
            told = tr("Part {number} of {parts}", number=side + 1, parts=len(best.places))
            told += f" · {part.speaker}" if part.speaker else ""
            theirs = Side(best.document_name, told, part.shown, (), said.agreement(item))
        else:
            spoken = tr("Said by {speaker}", speaker=best.speaker) if best.speaker else ""
            theirs = Side(best.document_name, spoken, best.shown, best.differs, said.agreement(item),
                          said.end_of(best.before), best.after)
        self.working.show_working(translated(item.because), sign, tuple(map(translated, item.warnings)), ours,
                                  theirs)

    def ours(self, item: CheckedQuotation) -> tuple[int, int, int] | None:
        return self.anywhere(item) if item is not None else None

    def anywhere(self, item: CheckedQuotation) -> tuple[int, int, int]:
        return item.document, item.quotation.start, item.quotation.end

    def theirs(self, item: CheckedQuotation, side: int) -> tuple[int, int, int] | None:
        if item is None or item.best is None:
            return None
        one = item.best.places[side] if item.best.places else item.best
        return one.document, one.start, one.end

    def evidence_span(self, item: CheckedQuotation, side: int) -> tuple[int, int, int] | None:
        return self.theirs(item, side)

    def findings(self, item: CheckedQuotation, side: int) -> tuple[Finding, ...]:
        return (item.as_finding(side),)

    def sentence(self, item: CheckedQuotation, side: int) -> str:
        return translated(item.sentence) if item is not None else ""

    def sentence_span(self, item: CheckedQuotation) -> tuple[int, int, int] | None:
        return item.document, item.passage_start, item.passage_end


def _filed(one: CheckedQuotation) -> str:
    """The filter that a quotation belongs to."""
    if said.needs_a_look(one):
        return LOOK
    if one.quotation.kind is not QuotationKind.STATEMENT:
        return TERMS
    return FOUND_AS_SAID if one.finding in FOUND else MISSING
