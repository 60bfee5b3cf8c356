"""The matrix in the window: cells by keyboard, where they lead, filters, empty places, one origin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.domain.claims import Stance
from workbench.domain.matrix import Matrix, Support
from workbench.gui.matrix.model import LINKED, MatrixTable
from workbench.gui.style import ScrollCap
from workbench.services.deciding import claims, evidence
from workbench.services.library import cases, history
from workbench.services.sources import origins


@pytest.fixture
def panel(sample, qtbot):
    sample.run("workspace.show_matrix")
    panel = sample.workspace.matrix
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    return panel


def test_the_model_keeps_qts_rules(panel, qtmodeltester):
    model = MatrixTable()
    model.show(panel.model.matrix, panel.model.rows)
    qtmodeltester.check(model, force_py=True)
    model.show(Matrix((), ()), [])
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_enter_opens_the_claim_and_the_evidence_of_the_cell(sample, panel, qtbot):
    index = next(panel.model.index(row, column) for row in range(panel.model.rowCount())
                 for column in range(panel.model.columnCount())
                 if panel.model.index(row, column).data(LINKED) and panel.model.rows[row].claim.id
                 != sample.desk.claim_id)
    panel._choose(index.row(), index.column())
    with qtbot.waitSignal(sample.desk.place_asked) as asked:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert sample.desk.claim_id == panel.model.rows[index.row()].claim.id
    linked = index.data(LINKED)[0]
    source = panel.model.matrix.sources[index.column()].document.id
    assert (asked.args[0].document, asked.args[0].start, asked.args[0].end) == (source, linked.start, linked.end)


def test_beside_the_heads_the_scroll_bar_looks_as_they_do(panel):
    cap = panel.table.findChild(ScrollCap)
    panel.table.horizontalHeader().setFixedHeight(77)
    QApplication.processEvents()
    assert cap.height() == panel.table.horizontalHeader().height() == 77


def test_arrows_go_through_the_cells_and_the_words_below_follow(panel, qtbot):
    panel._choose(0, 0)
    before = panel.told.accessibleName()
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert (panel.table.currentIndex().row(), panel.table.currentIndex().column()) == (1, 1)
    assert panel.told.accessibleName() != before
    assert panel.model.matrix.sources[1].document.name in panel.told.accessibleName()


def test_what_is_linked_comes_in_and_an_origin_is_counted_once(sample, panel, qtbot):
    archive, case = sample.desk.archive, sample.desk.case_id
    claim = claims.table(archive, case)[0]
    sources = [line.document.id for line in cases.documents(archive, case) if line.links][:2]
    for source in sources:
        evidence.link_span(archive, claim, source, 0, 9, Stance.SUPPORTS)
    for one in evidence.for_claim(archive, claim):
        if one.document not in sources or one.stance is Stance.CONTRADICTS:
            evidence.unlink(archive, one.id)
    qtbot.waitUntil(lambda: panel.model.rows[0].support is Support.SEVERAL)
    origins.group(archive, case, sources, name="Ministry")
    qtbot.waitUntil(lambda: panel.model.rows[0].support is Support.SINGLE)
    assert [source.origin for source in panel.model.matrix.sources].count("Ministry") == 2
    history.undo(archive)
    qtbot.waitUntil(lambda: panel.model.rows[0].support is Support.SEVERAL)


def test_a_filter_leaves_its_rows_and_an_empty_case_says_what_to_do(sample, panel, qtbot):
    panel.filters.choose(Support.NONE.value)
    assert all(row.support is Support.NONE for row in panel.model.rows)
    panel.filters.choose("all")
    sample.desk.choose_case(cases.create(sample.desk.archive, "Empty").id)
    sample.run("workspace.show_matrix")  # each case has its own tab in front
    qtbot.waitUntil(lambda: panel.shown.currentWidget() is panel.none)
