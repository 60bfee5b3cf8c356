"""The claims table: ids in the model, rows by the page, order and filter in SQL."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.anchors import Anchor
from workbench.domain.claims import Claim, ClaimState
from workbench.gui.claims.model import CLAIM, KEPT, PAGE, ClaimTable, Column, cell


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
