"""The ledger in the window: conflicts first, the working beside them, both places one key away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from workbench.domain.documents import Role
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.gui.comparing.table import OURS
from workbench.gui.ledger import said
from workbench.gui.ledger.cells import FIGURE, OTHERS, LedgerCell
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.reading import documents
from workbench.services.sources.ledger import Line, Mention, Standing

WAIT = 20_000


def a_mention(number: int, role=Role.SOURCE, document=2) -> Mention:
    text = f"{number:,}"
    return Mention(document, "A paper", "paper.txt", number * 50, number * 50 + len(text), text, f"{text} boats",
                   f"The harbour counted {text} boats.", role, "", number * 50 - 20, number * 50 + 20,
                   (20, 20 + len(text)))


def a_finding(agreement=Agreement.CONFLICTS, label="12 ≠ 21 (digits swapped)") -> Finding:
    return Finding(FindingKind.FIGURE, agreement, "12", "21", "“12 boats” against “21 boats”: two digits are swapped.",
                   label)


def a_line(number: int, *findings: Finding) -> Line:
    return Line(a_mention(number, Role.SUBJECT, 1), Agreement.NOT_COMPARABLE,
                tuple((a_mention(number + at + 1), one) for at, one in enumerate(findings)))


@pytest.fixture
def panel(sample, qtbot):
    sample.run("workspace.show_ledger")
    panel = sample.workspace.ledger
    qtbot.waitUntil(lambda: panel.answer.value is not None, timeout=WAIT)
    sample.rest()
    return panel


def choose(panel, words: str, side: int = OURS) -> Line:
    row = next(row for row, line in enumerate(panel.model.items) if words in line.mention.counted)
    panel.table.choose(row, side)
    return panel.model.items[row]


@pytest.mark.parametrize(("label", "chip"), [
    ("12 ≠ 21 (digits swapped)", "≠ 21 (digits swapped)"), ("~470 t = 470,369 kg", "= 470,369 kg"),
    ("5 October 2023 is a Thursday", "≠ 5 October 2023 is a Thursday"), ("", "≠ 21"),
    ("12 ∥ 21 (another period)", "∥ 21 (another period)")])
def test_a_chip_tells_their_side(label, chip):
    signs = {"=": Agreement.AGREES, "∥": Agreement.NOT_COMPARABLE, "≠": Agreement.CONFLICTS}
    assert said.chip(a_finding(signs[chip[0]], label)) == chip


def test_how_a_line_stands_is_never_told_by_colour_alone():
    agrees = a_finding(Agreement.AGREES, "12 = 12")
    lines = [a_line(1, a_finding()), a_line(2, a_finding(), agrees), a_line(3, agrees), a_line(4)]
    assert [line.standing for line in lines] == list(Standing)
    assert a_line(5, a_finding(Agreement.NOT_COMPARABLE, "12 ∥ 21 (another period)")).standing is Standing.ALONE
    assert len({said.SIGNS[line.standing] for line in lines}) == len(lines)
    assert len({said.sign_of(line) for line in lines}) == len(lines)
    assert sorted(lines, key=said.place_in_order) == lines


def test_the_model_keeps_qts_rules(panel, qtmodeltester):
    assert panel.model.rowCount() > 20
    qtmodeltester.check(panel.model, force_py=True)


def test_conflicts_come_first_and_can_be_had_alone(panel, qtbot):
    everything = list(panel.model.items)
    standings = [line.standing for line in everything]
    assert standings[0] is Standing.CONFLICTS
    assert standings[-1] is Standing.ALONE
    panel.filters.buttons["conflicts"].click()
    assert {line.standing for line in panel.model.items} <= {Standing.CONFLICTS, Standing.DIFFER}
    assert 0 < len(panel.model.items) < len(everything)
    qtbot.keyClicks(panel.field, "fentanyl communique")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert [line.mention.text for line in panel.model.items][:1] == ["7,691 tons"]
    qtbot.keyClicks(panel.field, " zzz")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.shown.currentWidget() is panel.not_found
    panel.show_everything()
    assert panel.model.items == everything


def test_the_tab_counts_what_needs_a_look(panel, sample):
    tabs = sample.workspace.below
    conflicts = sum(line.standing in (Standing.CONFLICTS, Standing.DIFFER) for line in panel.model.items)
    assert tabs.tabText(tabs.indexOf(panel)) == f"Ledger  {conflicts}"


def test_keys_lead_to_both_places(panel, sample, qtbot):
    line = choose(panel, "32 million")
    with qtbot.waitSignal(sample.desk.place_asked) as asked:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    place = asked.args[0]
    assert (place.document, place.start, place.beside) == (line.mention.document, line.mention.start, False)
    assert sample.desk.claim_id is not None, "its claim is shown with it"
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    assert panel.table.side == 0
    heard = []
    sample.desk.place_asked.connect(heard.append)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    theirs = line.matches[0][0]
    assert [(one.document, one.start, one.beside) for one in heard][-1] == (theirs.document, theirs.start, True)
    for _ in range(20):
        qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    assert panel.table.side == len(line.matches) - 1
    for _ in range(20):
        qtbot.keyClick(panel.table, Qt.Key.Key_Left)
    assert panel.table.side == OURS
    sample.rest()


def test_the_mouse_leads_to_both_places(panel, sample, qtbot):
    line = choose(panel, "32 million")
    heard = []
    sample.desk.place_asked.connect(heard.append)
    row = panel.model.items.index(line)

    def click(column: int, x: int) -> None:
        box = panel.table.visualRect(panel.model.index(row, column))
        spot = QPoint(box.left() + x, box.center().y())
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    click(FIGURE, 20)
    assert [one.beside for one in heard] == [False]
    click(OTHERS, 24)
    assert heard[-1].beside
    assert heard[-1].document == line.matches[0][0].document
    sample.rest()


def test_hovering_a_chip_tells_its_working(panel):
    line = choose(panel, "32 million")
    assert line.matches[0][1].because in panel.model.index(panel.model.items.index(line), OTHERS).data(
        Qt.ItemDataRole.ToolTipRole).replace("&quot;", '"')
    assert line.matches[0][0].document_name in said.one_working(line, 0)
    QToolTip.hideText()


def test_the_working_goes_into_the_rationale(panel, sample, qtbot):
    sample.desk.choose_claim(None)
    line = choose(panel, "7,691 tons")
    sample.desk.choose_claim(panel.claim_of(*panel.ours(line)).id)
    sample.rest()
    sample.run("workspace.insert_finding")
    verdict = sample.workspace.claim.verdict
    assert verdict.rationale.toPlainText() == "", "there is no rating yet"
    assert "rating first" in verdict.foot.refusal.text()
    sample.desk.do(verdicts.rate, sample.desk.claim_id, sample.desk.read(
        verdicts.scale, sample.desk.case_id).ratings[2].id)
    assert line.matches[0][1].because.rstrip(".") in verdict.rationale.toPlainText()
    assert line.matches[0][0].document_name in verdict.rationale.toPlainText()
    sample.desk.flush.emit()
    current = sample.desk.read(verdicts.current, sample.desk.claim_id)
    assert line.matches[0][1].because.rstrip(".") in current.rationale


def test_a_claim_is_made_of_the_sentence(panel, sample):
    line = choose(panel, "11 percentage")
    assert panel.working.claim.accessibleName() == "Make claim"
    sample.run("workspace.claim_finding")
    claim = sample.desk.read(claims.get, sample.desk.claim_id)
    assert (claim.anchor.start, claim.anchor.end) == (line.mention.passage_start, line.mention.passage_end)
    assert panel.working.claim.accessibleName() == "Its claim"
    assert panel.claim_of(*panel.ours(line)).id == claim.id
    made = len(sample.desk.read(claims.in_document, sample.desk.case_id, claim.document))
    sample.run("workspace.claim_finding")
    assert len(sample.desk.read(claims.in_document, sample.desk.case_id, claim.document)) == made
    sample.rest()


def test_commands_can_be_done_only_while_a_line_is_in_sight(panel, sample):
    action = sample.window.bindings.actions["workspace.claim_finding"]
    assert action.isEnabled()
    sample.run("workspace.show_claims")
    assert not action.isEnabled()
    sample.run("workspace.show_ledger")
    assert action.isEnabled()


def test_setting_a_source_aside_takes_its_figures_out(panel, sample, qtbot):
    line = choose(panel, "7,691 tons")
    source = line.matches[0][0].document
    sample.desk.do(documents.set_aside, source)
    qtbot.waitUntil(lambda: not panel.answer.is_under_way, timeout=WAIT)
    assert all(mention.document != source for one in panel.model.items for mention, _ in one.matches)
    sample.rest()


def test_empty_places_say_what_to_do(desktop, qtbot):
    desktop.start()
    case = desktop.desk.do(cases.create, "Nothing yet")
    desktop.desk.choose_case(case.id)
    desktop.run("workspace.show_ledger")
    panel = desktop.workspace.ledger
    assert panel.shown.currentWidget() is panel.no_subject
    importing.keep(desktop.desk.archive, case.id, Role.SUBJECT, importing.prepare_text("Words without any number."))
    qtbot.waitUntil(lambda: panel.shown.currentWidget() is panel.nothing, timeout=WAIT)
    importing.keep(desktop.desk.archive, case.id, Role.SUBJECT, importing.prepare_text("There were 412 boats."))
    qtbot.waitUntil(lambda: panel.shown.currentWidget() is panel.sides, timeout=WAIT)
    assert panel.model.items[0].standing is Standing.ALONE
    assert not panel.working.insert.isEnabled()


class CountingCell(LedgerCell):
    """Notes which lines are drawn."""

    drawn: set[int]

    def paint(self, painter, option, index):
        self.drawn.add(index.row())
        super().paint(painter, option, index)


def test_ten_thousand_figures_are_drawn_a_screen_at_a_time(panel):
    many = [a_line(number, *[a_finding()] * (number % 4)) for number in range(10_000)]
    panel.answer.value = many
    panel.reload()
    assert len(panel.model.items) == 10_000
    cell = CountingCell(panel.table, lambda: panel.table.side, panel._claim_of)
    cell.drawn = set()
    panel.table.setItemDelegate(cell)
    panel.table.scrollToBottom()
    panel.table.grab()
    assert 0 < len(cell.drawn) < 100
    assert max(cell.drawn) == 9_999


def test_a_sum_is_told_whole_and_goes_into_the_rationale(sample, qtbot):
    case = cases.create(sample.desk.archive, "Sums")
    told = "In all 3,337 smugglers were arrested in the harbour. The harbour loses 270 barrels a day."
    parts = "At sea 284 smugglers were arrested, and 3,053 smugglers in the harbour."
    for role, text in ((Role.SUBJECT, told), (Role.SOURCE, parts)):
        importing.keep(sample.desk.archive, case.id, role, importing.prepare_text(text))
    sample.desk.choose_case(case.id)
    sample.run("workspace.show_ledger")
    panel = sample.workspace.ledger
    qtbot.waitUntil(lambda: panel.answer.value is not None and len(panel.model.items) == 2, timeout=WAIT)
    line = choose(panel, "3,337", side=0)
    assert said.chip_of(line, 0) == "284 + 3,053 = 3,337"
    qtbot.keyClick(panel.table, Qt.Key.Key_S)
    (linked,) = sample.desk.read(evidence.for_claim, sample.desk.claim_id)
    assert linked.text.startswith("At sea 284")
    assert "284 + 3,053 = 3,337" in linked.findings[0].because
    line = choose(panel, "270")
    assert "98,550" in line.sums[0]
    panel.working.sum_asked.emit(line.sums[0])
    sample.run("claim.rate:2")
    assert "(270 × 365)." in sample.workspace.claim.verdict.rationale.toPlainText()
    sample.rest()


def test_both_places_are_in_sight_whatever_claim_is_chosen(panel, sample):
    line = next(one for one in panel.model.items if one.matches and one.matches[0][0].document != one.mention.document
                and panel.claim_of(one.mention.document, one.mention.start, one.mention.end) is None)
    other = next(one for one in documents.all_documents(sample.desk.archive)
                 if one.id not in (line.mention.document, line.matches[0][0].document))
    elsewhere = claims.make(sample.desk.archive, sample.desk.case_id, other.id, 0, 30)
    sample.desk.choose_claim(elsewhere.id)
    choose(panel, line.mention.counted, side=0)
    panel.go_to_theirs()
    sample.rest()
    reader = sample.workspace.reader
    shown = [shelf.front.document.id for shelf in (reader.main, reader.beside)]
    assert shown == [line.mention.document, line.matches[0][0].document]
