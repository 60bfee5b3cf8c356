"""Starting, what can go wrong with a library, and closing without losing anything."""

import shutil
import threading

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from workbench import paths
from workbench.domain.claims import ClaimState
from workbench.gui import choosing
from workbench.gui.desk import Desk
from workbench.gui.memory import Memory
from workbench.gui.pages import TroublePage
from workbench.services.deciding import claims, enquiries, second_checks
from workbench.services.library import cases, libraries
from workbench.services.sources import matches
from workbench.settings import Settings


def buttons(page) -> dict[str, QPushButton]:
    return {button.text(): button for button in page.findChildren(QPushButton)}


def trouble(desktop) -> TroublePage:
    page = desktop.window.pages.currentWidget()
    assert isinstance(page, TroublePage)
    return page


def test_a_new_library_shows_how_to_begin(desktop):
    desktop.start(is_first=True)
    start = desktop.program.view.start
    assert desktop.program.view.currentWidget() is start
    assert start.buttons[0].hasFocus()
    assert not desktop.window.bindings.actions["reader.make_claim"].isEnabled()
    assert desktop.window.bindings.actions["case.new"].isEnabled()


def test_a_library_that_is_open_elsewhere_is_opened_read_only(desktop, qtbot):
    with libraries.open_library(desktop.folder / "library", checker="Berta") as other:
        cases.create(other, "Theirs")
        desktop.start()
        page = trouble(desktop)
        with qtbot.waitSignal(desktop.program.opened, timeout=20_000):
            buttons(page)["Open read-only"].click()
        assert desktop.desk.archive.read_only
        assert desktop.workspace.cases.name.text() == "Theirs"
        assert not desktop.window.bindings.actions["case.new"].isEnabled()
        assert not desktop.program.view.veil.enabled
        told = [one.text() for one in desktop.workspace.imports.nothing.findChildren(QLabel)]
        assert "This library is open for reading only" in told
        assert not any("Drop" in one or "Ctrl" in one for one in told)


def test_trying_again_works_once_the_other_window_is_closed(desktop, qtbot):
    other = libraries.open_library(desktop.folder / "library", checker="Berta")
    desktop.start()
    other.close()
    with qtbot.waitSignal(desktop.program.opened, timeout=20_000):
        buttons(trouble(desktop))["Try again"].click()
    assert not desktop.desk.archive.read_only


def test_a_damaged_library_offers_its_backups_and_goes_back_to_one(desktop, qtbot):
    folder = desktop.folder / "library"
    with libraries.open_library(folder, checker="Ana") as archive:
        cases.create(archive, "Kept in the backup")
        libraries.backup(archive)
        database = archive.database
    for extra in folder.glob("library.sqlite-*"):
        extra.unlink()
    content = bytearray(database.read_bytes())
    content[200:] = b"\x99" * (len(content) - 200)
    database.write_bytes(content)
    desktop.start()
    page = trouble(desktop)
    with qtbot.waitSignal(desktop.program.opened, timeout=20_000):
        buttons(page)["Go back to this"].click()
    assert desktop.workspace.cases.name.text() == "Kept in the backup"
    assert "backup" in desktop.window.messages.text


def test_a_folder_that_is_no_library_is_said_so(desktop):
    folder = desktop.folder / "library"
    folder.mkdir()
    (folder / "library.sqlite").write_text("a letter to my aunt", encoding="utf-8")
    desktop.start()
    assert trouble(desktop)
    assert (folder / "library.sqlite").read_text(encoding="utf-8") == "a letter to my aunt"


def test_layout_documents_and_claim_are_there_after_a_restart(sample, qtbot):
    workspace = sample.workspace
    sample.window.resize(sample.window.minimumSize())  # no larger than any screen, so that it comes back as it was
    workspace.sides.setSizes([200, 380, 318])
    sample.run("workspace.show_history")
    claim = workspace.claims.model.ids[-1]
    sample.desk.choose_claim(claim)
    document, sizes, low = sample.desk.document_id, workspace.sides.sizes(), workspace.middle.sizes()[1]
    sample.run("workspace.toggle_below")
    QCoreApplication.instance().setProperty(choosing.FOLDER, str(sample.folder))
    sample.close()
    QCoreApplication.instance().setProperty(choosing.FOLDER, None)
    sample.start()
    assert choosing.last_folder() == str(sample.folder), "the next file is looked for there"
    QCoreApplication.instance().setProperty(choosing.FOLDER, None)
    assert sample.workspace.sides.sizes() == pytest.approx(sizes, abs=2)
    sample.run("workspace.toggle_below")
    sample.workspace.middle.refresh()
    assert sample.workspace.middle.sizes()[1] == pytest.approx(low, abs=2), "as high as before it was hidden"
    assert sample.workspace.below.currentWidget() is sample.workspace.history
    assert sample.desk.claim_id == claim
    assert sample.desk.document_id == document


def test_a_window_that_remembers_nothing_opens_what_was_worked_on_last(sample, qtbot):
    first, *_, last = sample.workspace.claims.model.ids
    sample.desk.choose_claim(last)
    qtbot.waitUntil(lambda: sample.program._memory.of_case(sample.desk.case_id).get("claim") == last)
    sample.desk.do(claims.reword, first, "Worked on last")
    sample.close()
    shutil.rmtree(paths.state_dir() / "windows")
    sample.start()
    assert sample.desk.claim_id is None
    sample.workspace.claims.table.setFocus()
    qtbot.keyClick(sample.workspace.claims.table, Qt.Key.Key_2)
    assert sample.window.messages.text == "Nothing was done: no claim is chosen."
    sample.program.go_on()
    qtbot.waitUntil(lambda: sample.desk.claim_id == first and sample.desk.document_id is not None)
    sample.rest()


def test_a_claim_that_is_gone_with_an_older_backup_is_passed_over(sample):
    sample.desk.choose_claim(None)
    sample.program._memory.put_case(sample.desk.case_id, {"claim": 99_999})
    sample.program.view.stand_as_left()
    assert sample.desk.claim_id is None and sample.window.messages.text == ""


def test_each_case_remembers_its_own(sample, qtbot):
    first, document = sample.desk.case_id, sample.desk.document_id
    other = sample.desk.do(cases.create, "Another job")
    sample.desk.choose_case(other.id)
    assert sample.desk.document_id is None
    sample.desk.choose_case(first)
    sample.rest()
    assert sample.desk.document_id == document


def test_half_typed_words_survive_a_quick_close(sample, qtbot):
    from workbench.services.deciding import claims

    claim = sample.workspace.claims.model.ids[0]
    sample.desk.choose_claim(claim)
    sample.rest()
    sample.run("claim.reword")
    field = sample.workspace.claim.head.as_checked
    field.selectAll()
    qtbot.keyClicks(field, "A wording typed in a hurry")
    sample.close()
    sample.start()
    assert sample.desk.read(claims.get, claim).as_checked == "A wording typed in a hurry"


def test_what_a_thread_saved_while_the_window_closed_is_told_to_no_panel(archive, qapp):
    desk, told = Desk(archive, Settings()), []
    desk.changed.connect(told.append)
    saving = threading.Thread(target=cases.create, args=(archive, "Harbours"))
    saving.start()
    saving.join()
    desk.close()
    archive.close()
    QCoreApplication.sendPostedEvents(desk)
    assert told == []


def test_a_bug_keeps_the_work_and_leaves_a_report(sample, tmp_path, capsys):
    from workbench import paths

    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as bug:
        sample.program.crashes.expect(bug)
    reports = list((paths.state_dir() / "reports").glob("*.txt"))
    assert "ZeroDivisionError: a bug" in reports[0].read_text(encoding="utf-8")
    assert "went wrong" in sample.window.messages.text
    assert "a bug" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "[1, 2]", "{broken", '{"cases": 7}', '{"cases": {"1": 7}}',
                                     '{"cases": {"1": {"sides": 7, "panel.reader": 8, "claim": "x", "below": "y"}}}'])
def test_a_damaged_memory_costs_the_layout_and_nothing_else(desktop, content):
    from workbench import paths

    desktop.start()
    desktop.close()
    for path in (paths.state_dir() / "windows").glob("*.json"):
        path.write_text(content, encoding="utf-8")
    desktop.start()
    case = desktop.desk.do(cases.create, "Goes on")
    desktop.desk.choose_case(case.id)


def test_memory_without_a_place_to_write_is_silent(tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    memory = Memory(blocked, "library")
    memory.put(case=3)
    memory.save()
    assert memory.get("case") == 3


def test_memory_that_need_not_be_waited_for_ends_with_what_was_put_last(tmp_path):
    memory = Memory(tmp_path, "library")
    for case in range(20):
        memory.put(case=case)
        memory.save_soon()
    memory.put(case=20)
    memory.save()
    for thread in threading.enumerate():
        if thread.name == "memory":
            thread.join()
    assert Memory(tmp_path, "library").get("case") == 20


def test_panes_go_round_with_f6(sample):
    seen = []
    for _ in range(4):
        sample.run("workspace.next_pane")
        focus = sample.window.focusWidget()
        seen.append(next(name for name, panel in sample.workspace.panels.items()
                         if panel is focus or panel.isAncestorOf(focus)))
    assert sorted(seen) == ["cases", "claim", "claims", "reader"]


def test_panels_hide_and_come_back(sample):
    toggle = sample.window.bindings.actions["workspace.toggle_claim"]
    assert toggle.isChecked()
    toggle.trigger()
    assert sample.workspace.claim.isHidden()
    assert not toggle.isChecked()
    toggle.trigger()
    assert sample.workspace.claim.isVisible()


def test_keys_of_a_part_that_goes_or_turns_grey_stay_near_it(sample):
    for part, way in ((sample.workspace.claims.field, "setVisible"), (sample.workspace.claims.states, "setEnabled")):
        part.setFocus()
        getattr(part, way)(False)
        now = sample.window.focusWidget()
        assert now is not part and sample.workspace.claims.isAncestorOf(now), "and go to no button of the toolbar"
        getattr(part, way)(True)


def test_nothing_is_shown_before_it_has_its_place(sample):
    """It would be a window of its own for a moment, and take the keys along."""
    claim, shown = sample.workspace.claims.model.ids[0], Shown()
    sample.desk.choose_claim(claim)
    sample.desk.do(enquiries.ask, claim, "the office")
    sample.desk.do(second_checks.ask, claim)
    QCoreApplication.instance().installEventFilter(shown)
    sample.desk.do(enquiries.ask, claim, "the harbour")
    for command in ("claim.calculate", "library.empty_trash"):
        sample.run(command)
        sample.window.sheet.close_sheet()
    sample.rest()
    QCoreApplication.instance().removeEventFilter(shown)
    assert shown.alone == []


class Shown(QObject):
    """Notes each part that is shown without a window around it."""

    def __init__(self):
        super().__init__()
        self.alone = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.alone.append(watched)
        return False


def test_another_library_takes_the_place_of_the_first(sample, qtbot):
    first = sample.desk
    with qtbot.waitSignal(sample.program.opened, timeout=20_000):
        sample.program.open_library(sample.folder / "second")
    assert sample.desk is not first
    assert sample.program.view.currentWidget() is sample.program.view.start
    assert sample.window.receivers(SIGNAL("state_changed()")) == 1, "of each library that it showed it would hear one"
    shutil.rmtree(sample.folder / "library")


def test_the_rating_keys_say_what_they_mean(sample):
    actions = sample.window.bindings.actions
    assert "Confirmed" in actions["claim.rate:1"].text()
    assert not actions["claim.rate:9"].isVisible(), "the scale has fewer than nine"


def test_a_mistake_is_told_with_its_remedy_in_the_message_bar(sample):
    from workbench.domain.errors import FileEmpty

    sample.desk.tell(FileEmpty("This file is empty."))
    bar = sample.window.messages
    assert (bar.text, bar.accessibleDescription()) == ("This file is empty.", FileEmpty.remedy)
    QTest.keyClick(sample.workspace.claims.table, Qt.Key.Key_Escape)
    assert bar.isHidden(), "who has read it needs no mouse"
    sample.desk.say("Well done.", kind="good")
    assert bar.text == "Well done."


def _assert_warning_stands_below_the_table(sample):
    window, bar, table = sample.window, sample.window.messages, sample.workspace.claims.table
    sample.desk.say("Look at the harbour.", kind="warning")
    sample.rest()
    assert bar.mapTo(window, bar.rect().topLeft()).y() >= table.mapTo(window, table.rect().bottomLeft()).y()


def test_in_a_small_window_a_message_covers_nothing(sample):
    window, bar = sample.window, sample.window.messages
    window.resize(1024, 640)
    _assert_warning_stands_below_the_table(sample)
    bar.hide()
    sample.rest()
    assert window.pages.contentsMargins().bottom() == 0, "the room is given back"


def test_a_message_that_stays_covers_nothing_in_a_large_window(sample):
    window, bar = sample.window, sample.window.messages
    window.resize(1440, 900)
    _assert_warning_stands_below_the_table(sample)
    sample.desk.say("Well done.", kind="good")
    assert window.pages.contentsMargins().bottom() == 0, "what goes away by itself moves nothing"
    assert window.status.geometry().contains(bar.geometry()), "and stands where nothing is worked in"
    sample.desk.say("Well\ndone,\nall.", kind="good")
    assert bar.geometry().bottom() < window.status.y(), "on three lines it would stand out of the foot"
    sample.desk.say("A very long word of praise for the harbour. " * 9, kind="good")
    assert bar.geometry().bottom() < window.status.y() <= window.pages.contentsMargins().bottom() + bar.y()


def test_the_first_look_at_the_sample_shows_an_open_claim_with_what_disputes_it(sample):
    chosen = sample.desk.read(claims.get, sample.desk.claim_id)
    assert chosen.state is ClaimState.OPEN
    found = sample.desk.read(matches.suggest, chosen.id)
    assert any(finding.is_hard for finding in found[0].findings)
    view = sample.workspace.reader.main.front.view
    first, last = view.border.span(chosen.anchor.start, chosen.anchor.end)
    for place in (first, last):
        cursor = view.textCursor()
        cursor.setPosition(place)
        assert view.viewport().rect().contains(view.cursorRect(cursor)), "the claim stands whole on the screen"


def test_what_is_typed_while_a_library_is_opened_is_done_when_it_is_there(desktop, qtbot):
    with libraries.open_library(desktop.folder / "library", checker="Ana") as made:
        cases.create(made, "Typed ahead")
    desktop.start(library="another")
    desktop.program.open_library(desktop.folder / "library")
    with qtbot.waitSignal(desktop.program.opened, timeout=20_000):
        page = desktop.window.pages.currentWidget()
        qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(page, "ahead")
    qtbot.waitUntil(lambda: desktop.window.sheet is not None and desktop.window.sheet.field.text() == "ahead")
