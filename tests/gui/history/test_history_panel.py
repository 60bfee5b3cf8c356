"""The history: every act as a sentence, what was taken back struck through."""

from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.acts import Act, HistoryEntry
from workbench.gui.history.panel import HistoryList
from workbench.services.deciding import claims
from workbench.services.library import cases


def test_the_model_keeps_qts_rules(qtmodeltester, theme):
    model = HistoryList()
    model.show([HistoryEntry(1, "2024-01-01T00:00:00+00:00", "Ana", Act.RATE, "Rated it <b>Wrong</b>.")])
    qtmodeltester.check(model, force_py=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([])


def test_acts_stand_there_newest_first_and_undone_ones_stay(desktop):
    desktop.start()
    case = desktop.desk.do(cases.create, "First name")
    desktop.desk.choose_case(case.id)
    desktop.desk.do(cases.rename, case.id, "Second name")
    desktop.run("workspace.show_history")
    panel = desktop.workspace.history
    assert "Second name" in panel.model.entries[0].sentence
    desktop.run("undoing.undo")
    renamed = next(entry for entry in panel.model.entries if entry.act is Act.RENAME_CASE)
    assert renamed.undone
    assert panel.model.entries[0].act is Act.UNDO
    assert not panel.grab().isNull()


def test_the_menu_says_what_will_be_undone(desktop):
    desktop.start()
    undo, redo = (desktop.window.bindings.actions[f"undoing.{name}"] for name in ("undo", "redo"))
    assert not undo.isEnabled()
    case = desktop.desk.do(cases.create, "Fish & chips")
    desktop.desk.choose_case(case.id)
    assert "Fish && chips" in undo.text()
    assert undo.isEnabled()
    undo.trigger()
    assert desktop.desk.case_id is None, "the case that was taken back is no longer shown"
    assert "Fish" in redo.text()
    redo.trigger()
    assert [case.name for case in desktop.desk.read(cases.all_cases)] == ["Fish & chips"]
    back = desktop.desk.case_id
    desktop.desk.choose_case(desktop.desk.do(cases.create, "Begun by mistake").id)
    undo.trigger()
    assert desktop.desk.case_id == back is not None, "the other case stands there again"


def test_it_can_be_of_one_person_or_about_one_claim(sample):
    sample.run("workspace.show_history")
    panel, desk = sample.workspace.history, sample.desk
    first, second, *_ = desk.read(claims.table, desk.case_id)
    desk.choose_claim(first)
    panel.of_claim.setChecked(True)
    assert panel.model.entries and {entry.claim for entry in panel.model.entries} == {first}
    desk.choose_claim(second)
    assert {entry.claim for entry in panel.model.entries} == {second}
    panel.of_claim.setChecked(False)
    everybody = len(panel.model.entries)
    desk.archive.checker_name = "Berta"
    desk.do(claims.reword, first, "In other words.")
    panel.by.setCurrentIndex(panel.by.findData("Berta"))
    assert [entry.by for entry in panel.model.entries] == ["Berta"]
    desk.choose_claim(None)
    panel.of_claim.setChecked(True)
    assert panel.shown.currentIndex() == 2 and not panel.model.entries
    panel.of_claim.setChecked(False)
    panel.by.setCurrentIndex(0)
    assert len(panel.model.entries) == everybody + 1
