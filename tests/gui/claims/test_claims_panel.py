"""The claims table: ids in the model, rows by the page, order and filter in SQL."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.anchors import Anchor
from workbench.domain.claims import Claim, ClaimState
from workbench.gui.claims import at_once
from workbench.gui.claims.model import CLAIM, KEPT, PAGE, ClaimTable, Column, cell
from workbench.services.deciding import claims, claims_at_once


def a_claim(id: int, **more) -> Claim:
    return Claim(id=id, uid=f"u{id}", case=1, document=1, anchor=Anchor(0, 5, f"Claim {id}\nof many"), **more)


class Fetched:
    """Stands where the library is, and counts how often it is asked."""

    def __init__(self):
        self.asked: list[list[int]] = []

    def __call__(self, ids):
        self.asked.append(ids)
        return [a_claim(id) for id in ids if id % 7]


def test_the_model_keeps_qts_rules(qtmodeltester, theme):
    model = ClaimTable(Fetched())
    model.show(list(range(1, 12)))
    qtmodeltester.check(model, force_py=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([3, 2, 1])
    model.show([])


def test_a_hundred_thousand_claims_are_fetched_by_the_page_as_they_are_seen(theme):
    fetch = Fetched()
    model = ClaimTable(fetch)
    model.show(list(range(1, 100_001)))
    assert model.rowCount() == 100_000
    assert fetch.asked == [], "nothing is fetched before it is seen"
    for row in (0, 1, PAGE - 1, 99_999):
        model.index(row, Column.WORDS).data()
    assert [len(ids) for ids in fetch.asked] == [PAGE, PAGE]
    for page in range(KEPT + 5):
        model.index(page * PAGE, Column.WORDS).data()
    assert len(model._pages) <= KEPT


def test_a_claim_that_has_gone_leaves_an_empty_row(theme):
    model = ClaimTable(Fetched())
    model.show([6, 7, 8])
    assert model.index(1, Column.WORDS).data() is None
    assert model.index(1, Column.WORDS).data(CLAIM) is None
    assert model.index(2, Column.WORDS).data() == "Claim 8 of many"


def test_cells_say_what_they_mean():
    claim = a_claim(1, state=ClaimState.SIGNED_OFF, rating="Wrong", evidence_count=3, document_name="A report")
    said = [cell(claim, column) for column in Column]
    assert said[:4] == ["Signed off", "Claim 1 of many", "Wrong", "3"]
    assert said[Column.DOCUMENT] == "A report"
    assert cell(a_claim(2), Column.EVIDENCE) == ""


def test_sorting_filtering_and_going_to_a_claim(sample, qtbot):
    panel = sample.workspace.claims
    everything = list(panel.model.ids)
    assert len(everything) >= 3
    panel.table.horizontalHeader().sectionClicked.emit(Column.RATING)
    ratings = [panel.model.claim(row).rating for row in range(len(everything))]
    panel.table.horizontalHeader().sectionClicked.emit(Column.RATING)
    assert [panel.model.claim(row).rating for row in range(len(everything))] == ratings[::-1] or len(set(ratings)) < 3
    panel.by_place.click()
    assert panel.model.ids == everything
    qtbot.keyClicks(panel.field, "firearms")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert 0 < len(panel.model.ids) < len(everything)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    sample.rest()
    assert sample.desk.claim_id == panel.model.ids[0]
    panel.field.clear()
    qtbot.waitUntil(lambda: panel.model.ids == everything)
    qtbot.keyClicks(panel.field, "no such words anywhere")
    qtbot.waitUntil(lambda: panel.shown.currentWidget() is panel.nothing)


def test_columns_make_room_for_the_words(sample):
    panel = sample.workspace.claims
    sample.workspace.sides.setSizes([180, 420, 800])
    sample.window.resize(1100, 700)
    sample.rest()
    assert panel.table.columnWidth(Column.WORDS) >= 200
    assert panel.table.isColumnHidden(Column.UPDATED)


def test_columns_are_hidden_moved_and_remembered(sample):
    panel = sample.workspace.claims
    panel.columns.show(Column.TAGS, True)
    panel.columns.show(Column.RATING, False)
    head = panel.table.horizontalHeader()
    head.moveSection(head.visualIndex(Column.TAGS), 0)
    assert panel.table.isColumnHidden(Column.RATING)
    sample.close()
    sample.start()
    panel = sample.workspace.claims
    assert panel.columns.hidden == {Column.RATING, Column.ASSIGNED}
    assert panel.table.horizontalHeader().visualIndex(Column.TAGS) == 0
    panel.columns.as_they_came()
    assert panel.table.horizontalHeader().visualIndex(Column.TAGS) == Column.TAGS
    assert not panel.table.isColumnHidden(Column.RATING)


def test_several_rows_are_tagged_at_once_and_stay_chosen(sample, qtbot):
    panel = sample.workspace.claims
    panel.table.selectAll()
    assert panel.at_once.isVisible()
    ids = panel.selected()
    assert ids == panel.model.ids
    panel.at_once.ask_tag()
    panel.at_once._ask("Tag", "", "Tag them", lambda tag: sample.desk.do(claims_at_once.tag, ids, tag))
    sample.window.sheet.field.setText("call back")
    qtbot.keyClick(sample.window.sheet.field, Qt.Key.Key_Return)
    assert all(claim.tags == ("call back",) for claim in sample.desk.read(claims.rows, ids))
    assert panel.selected() == ids
    sample.run("undoing.undo")
    assert sample.desk.read(claims_at_once.tags, sample.desk.case_id) == []


def test_many_rows_are_changed_beside_other_work_in_one_act(sample, monkeypatch):
    monkeypatch.setattr(at_once, "FEW", 1)
    panel, desk = sample.workspace.claims, sample.desk
    panel.table.selectAll()
    ids = panel.selected()
    panel.at_once._look_at()
    assert [job.writes for job in desk.jobs.running] == [True]
    sample.rest()
    assert all(desk.read(claims.rows, ids)[at].state is not ClaimState.OPEN for at in range(len(ids)))
    sample.run("undoing.undo")
    assert any(claim.state is ClaimState.OPEN for claim in desk.read(claims.rows, ids))


def test_a_filter_is_kept_by_name_and_gone_back_to(sample, qtbot):
    panel = sample.workspace.claims
    panel.field.setText("tons")
    panel.reload()
    found = list(panel.model.ids)
    sample.run("claims.keep_filter")
    sample.window.sheet.field.setText("About tons")
    qtbot.keyClick(sample.window.sheet.field, Qt.Key.Key_Return)
    panel.show_as({})
    assert panel.model.ids != found
    menu = panel.filters.menu_now()
    next(one for one in menu.actions() if one.text() == "About tons").trigger()
    assert (panel.field.text(), panel.model.ids) == ("tons", found)


def test_only_claims_of_a_tag_or_a_checker_are_shown(sample):
    panel = sample.workspace.claims
    first, second, *_ = panel.model.ids
    sample.desk.do(claims_at_once.tag, [first], "a & b")
    sample.desk.do(claims_at_once.assign, [second], "Berta")
    panel.filters._narrow(tag="a & b")
    assert panel.model.ids == [first]
    assert "a && b" in panel.filters.text()
    panel.filters._narrow(tag="", checker="Berta")
    assert panel.model.ids == [second]


def test_another_claim_is_chosen_alone_whatever_keys_are_held(sample, qtbot):
    """A view that is told of another row while Ctrl is down chooses both, and what is done at once would meet both."""
    from PySide6.QtTest import QTest

    panel = sample.workspace.claims
    first, second = panel.model.ids[:2]
    sample.desk.choose_claim(first)
    QTest.keyPress(sample.window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    sample.desk.choose_claim(second)
    QTest.keyRelease(sample.window, Qt.Key.Key_Control)
    assert panel.selected() == [second]


def test_nothing_above_the_claims_lies_over_something_else_in_little_room(sample, theme):
    theme.enlarge(1.5)
    panel = sample.workspace.claims
    panel.setParent(None)
    panel.resize(480, 300)
    panel.show()
    places = [panel.field, panel.states, panel.filters, panel.count]
    edges = [(one.mapTo(panel, one.rect().topLeft()).x(), one.width()) for one in places if one.isVisible()]
    theme.enlarge(1.0)
    assert all(left + wide <= after for (left, wide), (after, _) in zip(edges, edges[1:], strict=False))
    assert edges[-1][0] + edges[-1][1] <= panel.width()
