"""The quotations in the window: what is altered first, words that differ marked, nothing called false."""

import pytest
from PySide6.QtCore import Qt

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.findings import FindingKind, Quotation, QuotationFinding
from workbench.gui.comparing.table import OURS
from workbench.gui.quotations import said
from workbench.services.deciding import claims, evidence
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.sources.quotations import CheckedQuotation, QuotationFound

WAIT = 20_000


@pytest.fixture
def panel(sample, qtbot):
    sample.run("workspace.show_quotations")
    panel = sample.workspace.quotations
    qtbot.waitUntil(lambda: panel.answer.value is not None, timeout=WAIT)
    sample.rest()
    return panel


def row_of(panel, finding: QuotationFinding) -> int:
    return next(row for row, one in enumerate(panel.model.items) if one.finding is finding)


@pytest.mark.parametrize("finding", QuotationFinding)
def test_every_finding_has_a_sign_of_its_own_and_a_colour(finding, theme):
    assert [one for one in QuotationFinding if said.SIGNS[one] == said.SIGNS[finding]] == [finding]
    assert said.colours_of(finding, theme.colours)


def test_another_speaker_is_told_in_words():
    best = QuotationFound(2, "Minutes", 0, 5, "words", "MS HOLM")
    one = CheckedQuotation(Quotation(0, 5, "words", "Vorst"), QuotationFinding.VERBATIM, best, other_speaker=True,
                           warnings=("The text gives these words to Vorst; in the source MS HOLM says them.",))
    assert said.speaker(one) == "Vorst ≠ MS HOLM"
    assert said.needs_a_look(one)
    assert "MS HOLM says them" in said.why(one)


def test_of_the_sentence_before_only_the_end_is_shown():
    assert said.end_of("It rained.\n") == "It rained."
    shown = said.end_of("One of many words that nobody needs to read again before they come to the quotation itself.")
    assert shown.startswith("… ")
    assert shown.endswith("come to the quotation itself.")
    assert len(shown) <= said.LEAD + 2


def test_what_was_not_found_is_told_without_alarm():
    one = CheckedQuotation(Quotation(0, 5, "words"), QuotationFinding.NOT_FOUND)
    assert not said.needs_a_look(one)
    assert said.ROLES[one.finding] == "quiet"
    assert "does not make them false" in said.why(one)


def test_the_model_keeps_qts_rules(panel, qtmodeltester):
    assert panel.model.rowCount() >= 3
    qtmodeltester.check(panel.model, force_py=True)


def test_what_needs_a_look_comes_first_and_can_be_had_alone(panel, sample):
    findings = [one.finding for one in panel.model.items]
    assert findings[0] is QuotationFinding.ALTERED
    panel.filters.buttons["look"].click()
    assert QuotationFinding.NOT_FOUND not in [one.finding for one in panel.model.items]
    panel.filters.buttons["not found"].click()
    assert {one.finding for one in panel.model.items} == {QuotationFinding.NOT_FOUND}
    tabs = sample.workspace.below
    assert tabs.tabText(tabs.indexOf(panel)).startswith("Quotations  ")


def test_the_words_that_differ_are_known_on_both_sides(panel):
    one = panel.model.items[row_of(panel, QuotationFinding.ALTERED)]
    assert [one.quotation.text[start:end] for start, end in one.differs] == ["problem"]
    assert [one.best.shown[start:end] for start, end in one.best.differs] == ["burden"]


def test_keys_lead_to_both_places(panel, sample, qtbot):
    panel.table.choose(row_of(panel, QuotationFinding.ALTERED))
    one = panel.table.item
    heard = []
    sample.desk.place_asked.connect(heard.append)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    places = [(place.document, place.beside) for place in heard]
    assert (places[0], places[-1]) == ((one.document, False), (one.best.document, True))
    panel.table.choose(row_of(panel, QuotationFinding.NOT_FOUND), side=0)
    assert panel.table.side == OURS, "nobody else has it"
    sample.rest()


def test_a_claim_is_made_of_the_sentence_and_the_finding_goes_into_it(panel, sample):
    panel.table.choose(row_of(panel, QuotationFinding.ALTERED))
    one = panel.table.item
    sample.run("workspace.claim_finding")
    claim = sample.desk.read(claims.get, sample.desk.claim_id)
    assert claim.anchor.start == one.passage_start
    sample.run("workspace.insert_finding")
    sample.run("claim.rate:2")
    rationale = sample.workspace.claim.verdict.rationale.toPlainText()
    assert "“problem” stands for the source’s “burden”" in rationale
    assert one.best.document_name in rationale
    sample.rest()


def test_one_key_makes_the_words_of_a_source_evidence_with_what_was_found(panel, sample, qtbot):
    panel.table.choose(row_of(panel, QuotationFinding.ALTERED))
    one = panel.table.item
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_X)
    (linked,) = sample.desk.read(evidence.for_claim, sample.desk.claim_id)
    assert (linked.document, linked.stance) == (one.best.document, Stance.CONTRADICTS)
    assert (linked.anchor.start, linked.anchor.end) == (one.best.start, one.best.end)
    assert linked.findings[0].kind is FindingKind.QUOTATION
    assert "“problem” ≠ “burden”" in linked.findings[0].label
    panel.table.choose(row_of(panel, QuotationFinding.NOT_FOUND))
    chosen = sample.desk.claim_id
    qtbot.keyClick(panel.table, Qt.Key.Key_X)
    assert sample.desk.claim_id == chosen, "nothing to link"
    sample.rest()


STITCHED = "“We closed two of the five quays last year … and nobody else lost a job over it,” said Ana Prado.\n"
TOLD = ("MS PRADO: We closed two of the five quays last year.\n\nMR VEGA: So you say.\n\n"
        "MS PRADO: It was hard work for all of us, and nobody else lost a job over it.\n\nMR VEGA: I see.\n")


@pytest.fixture
def own(sample, qtbot):
    case = cases.create(sample.desk.archive, "Quays")
    article = STITCHED + "\nA “gig economy” is what they call it.\n"
    for role, text in ((Role.SUBJECT, article), (Role.SOURCE, TOLD)):
        importing.keep(sample.desk.archive, case.id, role, importing.prepare_text(text))
    sample.desk.choose_case(case.id)
    sample.run("workspace.show_quotations")
    panel = sample.workspace.quotations
    qtbot.waitUntil(lambda: panel.answer.value is not None and bool(panel.model.items), timeout=WAIT)
    sample.rest()
    return panel


def test_every_part_of_a_stitched_quotation_can_be_gone_to(own, sample, qtbot):
    own.table.choose(row_of(own, QuotationFinding.STITCHED))
    one = own.table.item
    assert said.sides(one) == 2
    heard = []
    sample.desk.place_asked.connect(heard.append)
    for part in range(2):
        own.table.choose(own.table.currentIndex().row(), part)
        qtbot.keyClick(own.table, Qt.Key.Key_Return)
        assert (heard[-1].start, heard[-1].end) == (one.best.places[part].start, one.best.places[part].end)
    sample.rest()


def test_terms_are_no_quotations_that_were_not_found(own):
    own.filters.buttons["terms"].click()
    assert [said.finding(one) for one in own.model.items] == ["Term"]
    assert not own.filters.buttons["not found"].isEnabled()
