"""Several windows on one library: each hears of what is done in the others, and nothing is lost whichever closes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from workbench.domain.documents import Role
from workbench.gui.demo.hand import press
from workbench.gui.screens import bring_back, fit_in
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


def test_a_window_that_no_screen_shows_comes_back(sample, qtbot):
    window = sample.window
    window.move(90_000, 90_000)
    bring_back(window)
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.frameGeometry())
    before = window.pos()
    bring_back(window)
    assert window.pos() == before
    edge = QPoint(QGuiApplication.primaryScreen().availableGeometry().right() - 150, before.y())
    window.move(edge)
    bring_back(window)
    assert window.pos() == edge, "somebody may have put it there"
    sample.program.further.bring_back()
    assert window.x() < edge.x(), "a screen that is gone left it there"
    window.move(before.x(), QGuiApplication.primaryScreen().availableGeometry().bottom() - 50)
    low = window.y()
    with qtbot.waitSignal(QGuiApplication.primaryScreen().geometryChanged):
        QGuiApplication.primaryScreen().geometryChanged.emit(QGuiApplication.primaryScreen().geometry())
    qtbot.waitUntil(lambda: window.y() < low)  # it is smaller now
    window.move(90_000, 90_000)
    window.showMaximized()
    window.showNormal()
    qtbot.waitUntil(lambda: window.x() < edge.x())  # it went back to a screen that is gone


def drag_out(tabs, at):
    """Take the tab in front by the mouse and let it go `at` a place of the screen."""
    middle = tabs.tabRect(tabs.currentIndex()).center()
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(tabs, tabs.mapFromGlobal(at))
    QTest.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=tabs.mapFromGlobal(at))


def test_a_tab_is_dragged_back_into_the_window_it_came_from(sample, qtbot):
    view, document = taken_out(sample, qtbot)
    name = view.workspace.reader.main.front.name
    assert view.frame.windowTitle() == f"{name} – {sample.window.windowTitle()}"
    text = view.workspace.reader.main.front.view
    top = next(one.start for one in text.content.passages[6:] if text.content.text[one.start - 1] == "\n")
    text.scroll_to(top)
    sample.window.move(0, 0)
    view.frame.move(sample.window.width() + 40, 0)
    drag_out(view.workspace.reader.main.tabs, sample.workspace.mapToGlobal(sample.workspace.rect().center()))
    qtbot.waitUntil(lambda: len(sample.program.further.views) == 1)
    assert sample.workspace.reader.main.front.document.id == document
    assert sample.workspace.reader.main.front.view.first_in_sight() == top
    assert sample.workspace.reader.main.front.view.hasFocus() or not sample.window.isActiveWindow()


def test_the_only_tab_of_a_window_takes_the_window_along(sample, qtbot):
    view, document = taken_out(sample, qtbot)
    size = view.frame.size()
    drag_out(view.workspace.reader.main.tabs, view.frame.geometry().bottomRight() + QPoint(30, 30))
    qtbot.waitUntil(lambda: view not in sample.program.further.views)
    assert [one.desk.document_id for one in sample.program.further.views[1:]] == [document]
    assert sample.program.further.views[1].frame.size() == size


def test_a_window_for_a_tab_stands_wholly_on_its_screen(sample, qtbot):
    sample.desk.open_document(source_of(sample))
    sample.rest()
    room = QGuiApplication.primaryScreen().availableGeometry()
    sample.workspace.reader.take_out(sample.workspace.reader.main.front, room.bottomRight() - QPoint(20, 20))
    frame = sample.program.further.views[1].frame
    least = frame.minimumSize()
    assert frame.width() <= max(room.width(), least.width()) and frame.height() <= max(room.height(), least.height())
    assert frame.x() >= room.left() and frame.y() >= room.top()
    assert frame.geometry().bottom() <= room.bottom() or frame.height() == least.height()


def test_on_a_small_screen_a_window_is_no_larger_than_it(sample):
    room = QGuiApplication.primaryScreen().availableGeometry()
    sample.window.resize(room.width() + 400, room.height() + 400)
    fit_in(sample.window)
    assert sample.window.size().boundedTo(room.size()) == sample.window.size(), "its least size or not"


def test_each_window_takes_back_its_own_acts(sample, qtbot):
    sample.run("program.new_window")
    other = sample.program.further.views[1]
    first, second = sample.desk.read(claims.table, sample.desk.case_id)[:2]
    sample.desk.do(claims.reword, first, "Said here")
    other.desk.do(claims.reword, second, "Said there")
    sample.run("undoing.undo")
    said = [sample.desk.read(claims.get, one).as_checked for one in (first, second)]
    assert said[0] != "Said here" and said[1] == "Said there"
    sample.run("undoing.redo")
    other.undoing.undo()
    said = [sample.desk.read(claims.get, one).as_checked for one in (first, second)]
    assert said[0] == "Said here" and said[1] != "Said there"
    other.desk.do(claims.reword, second, "Said there again")
    sample.desk.search(cases.create, "Begun here in a thread", writes=True)
    sample.rest()
    other.undoing.undo()
    assert sample.desk.read(claims.get, second).as_checked != "Said there again"
    assert sample.desk.read(cases.find, "Begun here in a thread") is not None
    sample.run("undoing.undo")
    assert sample.desk.read(cases.find, "Begun here in a thread") is None
