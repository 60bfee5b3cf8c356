"""Several windows on one library: each hears of what is done in the others, and nothing is lost whichever closes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from workbench.domain.documents import Role
from workbench.gui.demo.hand import press
from workbench.gui.screens import bring_back
from workbench.services.deciding import claims, evidence
from workbench.services.library import cases


def source_of(sample) -> int:
    lines = sample.desk.read(cases.documents, sample.desk.case_id)
    return next(line.document.id for line in lines if line.document.role is Role.SOURCE)


def taken_out(sample, qtbot):
    """The window of a source that was taken out of the first one."""
    document = source_of(sample)
    sample.desk.open_document(document)
    sample.rest()
    sample.run("reader.open_in_window")
    view = sample.program.further.views[-1]
    assert view is not sample.program.view
    qtbot.waitUntil(lambda: view.desk.document_id == document)
    return view, document


def test_a_second_window_stands_like_the_first_and_hears_of_its_acts(sample, qtbot):
    sample.run("program.new_window")
    other = sample.program.further.views[1]
    assert other.desk.case_id == sample.desk.case_id
    assert other.desk.document_id == sample.desk.document_id
    assert other.desk.claim_id == sample.desk.claim_id
    sample.desk.do(claims.reword, sample.desk.claim_id, "Said in the first window")
    qtbot.waitUntil(lambda: other.workspace.claim.head.as_checked.toPlainText() == "Said in the first window")
    other.desk.choose_claim(None)
    assert sample.desk.claim_id is not None, "two windows with claims are about different ones"


def test_a_document_that_is_taken_out_leaves_its_place_and_follows_the_claim(sample, qtbot):
    view, document = taken_out(sample, qtbot)
    assert sample.workspace.reader.main.find(document) is None
    assert view.is_for_reading
    assert [opened.document.id for opened in view.workspace.reader.main.documents] == [document]
    assert view.desk.claim_id == sample.desk.claim_id
    text = view.workspace.reader.main.front.view
    passage = next(one for one in text.content.passages if one.kind.is_matched)
    text.select_span(passage.start, passage.end)
    press("S", text)
    linked = sample.desk.read(evidence.for_claim, sample.desk.claim_id)
    assert any(piece.document == document for piece in linked)
    sample.desk.choose_claim(None)
    assert view.desk.claim_id is None
    assert [opened.document.id for opened in view.workspace.reader.main.documents] == [document]


def test_a_passage_opens_in_the_window_that_holds_its_document(sample, qtbot):
    view, document = taken_out(sample, qtbot)
    sample.desk.open_place(document, 20, 40, beside=True)
    assert sample.workspace.reader.beside.front is None
    assert view.workspace.reader.main.front.view.caret() == 20


def test_a_tab_that_is_dragged_out_becomes_a_window(sample, qtbot):
    document = source_of(sample)
    sample.desk.open_document(document)
    sample.rest()
    tabs = sample.workspace.reader.main.tabs
    middle = tabs.tabRect(tabs.currentIndex()).center()
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(tabs, middle + QPoint(0, 200))
    QTest.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 200))
    qtbot.waitUntil(lambda: len(sample.program.further.views) == 2)
    assert sample.program.further.views[1].desk.document_id == document


def test_windows_come_back_with_the_library_and_closed_ones_do_not(sample, qtbot):
    _view, document = taken_out(sample, qtbot)
    sample.run("program.new_window")
    sample.program.further.views[2].frame.close()
    sample.run("program.quit")
    sample.program.crashes.deleteLater()
    sample.start()
    assert [view.is_for_reading for view in sample.program.further.views] == [False, True]
    assert sample.program.further.views[1].desk.document_id == document
    assert document not in [one.document.id for one in sample.workspace.reader.main.documents]


def test_the_first_window_may_close_before_the_others(sample, qtbot):
    first = sample.window
    sample.run("program.new_window")
    other = sample.program.further.views[1]
    field = sample.workspace.claim.head.as_checked
    sample.run("claim.reword")
    field.selectAll()
    qtbot.keyClicks(field, "Half typed")
    claim = sample.desk.claim_id
    first.hide()
    first.closing.emit()
    assert sample.program.view is other
    assert other.desk.read(claims.get, claim).as_checked == "Half typed"
    assert sample.desk.do(claims.reword, claim, "Goes on").as_checked == "Goes on"
    other.frame.close()
    assert sample.program.archive is None


def test_preferences_hold_in_all_windows(sample):
    sample.run("program.new_window")
    other = sample.program.further.views[1]
    other.desk.prefer(reading_width=60)
    assert sample.desk.settings.reading_width == 60
    sample.desk.prefer(theme="dark")
    assert other.desk.settings.theme == "dark"


def test_a_window_that_no_screen_shows_comes_back(sample):
    window = sample.window
    window.move(90_000, 90_000)
    bring_back(window)
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.frameGeometry())
    before = window.pos()
    bring_back(window)
    assert window.pos() == before
