"""Sheets: they take the keyboard while they are open, and give it back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.gui.sheets.fuzzy import rank, score
from workbench.gui.sheets.palette import Choice, Choices
from workbench.services.deciding import claims
from workbench.services.library import trash


def test_a_few_letters_find_the_command():
    choices = [(words, words) for words in ("Export report…", "New case…", "Next spot worth checking", "Sign off")]
    assert rank("exp", choices)[0] == "Export report…"
    assert rank("nsp", choices)[0] == "Next spot worth checking"
    assert rank("so", choices)[0] == "Sign off"
    assert rank("", choices) == [words for words, _ in choices]
    assert rank("zzz", choices) == []


def test_beginnings_of_words_count_more_than_letters_within():
    assert score("cd", "Close document") > score("cd", "Includes")
    assert score("undo", "Undo") > score("undo", "Run documents")
    assert score("x", "abc") == 0


def test_the_palettes_model_keeps_qts_rules(qtmodeltester, theme):
    model = Choices([Choice("One", lambda: None), Choice("Two", lambda: None, enabled=False)])
    qtmodeltester.check(model, force_py=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.narrow("tw")
    assert [choice.words for choice in model.shown] == ["Two"]


def test_the_palette_does_what_is_chosen_by_keys(sample, qtbot):
    sample.run("window.palette")
    field = sample.window.sheet.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "history of the lib")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sample.window.sheet is None
    assert sample.workspace.below.currentWidget() is sample.workspace.history


def test_the_palette_finds_documents(sample, qtbot):
    sample.run("window.palette")
    qtbot.keyClicks(sample.window.sheet.field, "communiqu")
    assert sample.window.sheet.model.shown[0].beside == "Document"
    sample.window.sheet.close_sheet()


def test_escape_closes_and_the_focus_goes_back(sample, qtbot):
    sample.workspace.claims.table.setFocus()
    sample.run("window.shortcuts")
    assert sample.window.sheet is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sample.window.sheet is None
    assert sample.workspace.claims.table.hasFocus()


def test_no_command_fires_under_an_open_sheet(sample, qtbot):
    before = sample.desk.claim_id
    sample.run("program.guide")
    assert not sample.window.bindings.actions["reader.next_claim"].isEnabled()
    qtbot.keyClick(sample.window.sheet, Qt.Key.Key_J)
    assert sample.desk.claim_id == before
    sample.window.sheet.close_sheet()
    assert sample.window.bindings.actions["reader.next_claim"].isEnabled()


def test_tab_stays_in_the_sheet(sample, qtbot):
    sample.run("case.new")
    sheet = sample.window.sheet
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_a_case_is_begun_and_renamed(sample, qtbot):
    sample.run("case.new")
    sheet = sample.window.sheet
    assert not sheet.meant.isEnabled(), "a case needs a name"
    qtbot.keyClicks(sheet.field, "A new job")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sample.workspace.cases.name.text() == "A new job"
    sample.run("case.rename")
    sample.window.sheet.field.setText("An old job")
    qtbot.keyClick(sample.window.sheet.field, Qt.Key.Key_Return)
    assert sample.workspace.cases.name.text() == "An old job"
    assert "An old job" in sample.window.windowTitle()


def test_a_name_that_is_taken_is_said_in_words(sample, qtbot):
    taken = sample.workspace.cases.name.text()
    sample.run("case.new")
    sample.window.sheet.field.setText(taken)
    qtbot.keyClick(sample.window.sheet.field, Qt.Key.Key_Return)
    assert taken in sample.window.messages.text


def test_closed_sheets_are_freed(sample, qtbot):
    from shiboken6 import isValid

    sample.run("window.shortcuts")
    sheet = sample.window.sheet
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not isValid(sheet))


def test_preferences_apply_at_once_and_are_kept(sample, qtbot):
    from workbench import paths, settings

    sample.run("program.preferences")
    sheet = sample.window.sheet
    sheet.looks.theme.setCurrentIndex(sheet.looks.theme.findData("dark"))
    assert sample.program.theme.colours.name == "dark"
    sheet.looks.text_size.setValue(14)
    assert sample.program.theme.scale > 1.3
    sheet.person.checker.setText("Berta")
    sheet.close_sheet()
    assert sample.desk.archive.checker_name == "Berta"
    kept, complaints = settings.load(paths.settings_file())
    assert (kept.theme, kept.text_size, kept.checker, complaints) == ("dark", 14, "Berta", ())


def test_the_report_is_written_where_it_is_asked_for(sample, qtbot, tmp_path):
    target = tmp_path / "a report.html"
    sample.run("case.export_report")
    sheet = sample.window.sheet
    sheet.path.setText(str(target))
    sheet.format.setFocus()
    qtbot.keyClick(sheet.format, Qt.Key.Key_Return)
    sample.rest()
    assert "<html" in target.read_text(encoding="utf-8")
    assert str(target) in sample.window.messages.text


def test_writing_over_a_file_is_said_first(sample, tmp_path):
    there = tmp_path / "there.html"
    there.touch()
    sample.run("case.export_report")
    sample.window.sheet.path.setText(str(there))
    assert sample.window.sheet.said.isVisible()


def test_any_path_can_be_typed_and_is_refused_in_words_with_a_remedy(sample, qtbot, tmp_path):
    nowhere = str(tmp_path / "nowhere" / "at all" / "report.html")
    for typed in (nowhere, "~nobody-of-this-name/report.html", "/proc/1/report.html", "x" * 400):
        sample.window.messages.hide()
        sample.run("case.export_report")
        sheet = sample.window.sheet
        sheet.path.clear()
        qtbot.keyClicks(sheet.path, typed)
        qtbot.keyClick(sheet.path, Qt.Key.Key_Return)
        sample.rest()
        assert sample.window.messages.isVisible() and sample.window.messages.accessibleDescription(), typed
        if sample.window.sheet is not None:
            sample.window.sheet.close_sheet()


def test_another_format_changes_the_suffix_and_nothing_else(sample):
    sample.run("case.export_report")
    sheet = sample.window.sheet
    sheet.path.setText("/tmp/Report v1.2.html")
    sheet._other_format()
    assert sheet.path.text() == "/tmp/Report v1.2.html"
    sheet.path.setText("/tmp/Report v1.2")
    sheet._other_format()
    assert sheet.path.text() == "/tmp/Report v1.2.html"


def test_a_copy_with_highlights_says_which_pdf_is_meant(sample, tmp_path):
    sample.run("case.export_report")
    sheet = sample.window.sheet
    sheet.format.setCurrentIndex(sheet.format.findData("annotated-pdf"))
    assert sheet.copy.isVisible() and sheet.copy.document.count() == 1 and sheet.meant.isEnabled()
    target = tmp_path / "marked.pdf"
    sheet.path.setText(str(target))
    sheet.meant.click()
    sample.rest()
    assert b"/Highlight" in target.read_bytes()


def test_the_trash_says_what_goes_before_it_goes(sample, qtbot):
    desk = sample.desk
    (claim, *_) = desk.read(claims.table, desk.case_id)
    desk.do(claims.set_aside, claim)
    sample.run("library.empty_trash")
    sheet = sample.window.sheet
    assert sheet.meant.isEnabled() and sheet.listed.toPlainText() and "1 claim" in sheet.says.text()
    qtbot.mouseClick(sheet.meant, Qt.MouseButton.LeftButton)
    sample.rest()
    assert claim not in desk.read(claims.table, desk.case_id) and desk.read(trash.contents).is_empty
    sample.run("library.empty_trash")
    sheet = sample.window.sheet
    assert not sheet.meant.isVisible() and "Close" in {one.text() for one in sheet.findChildren(QPushButton)}


class Strays(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} of {type(watched.parent()).__name__}")
        return False


def test_no_part_of_a_sheet_is_a_window_for_a_moment(sample, qapp):
    """It would flash, and take the keys with it; they are in the sheet."""
    strays = Strays()
    for id in ("case.export_report", "claim.calculate", "library.empty_trash", "versions.show", "case.edit_scales",
               "program.preferences", "cases.details", "cases.origins", "case.paste_text", "window.shortcuts"):
        qapp.installEventFilter(strays)
        sample.run(id)
        qapp.removeEventFilter(strays)
        assert strays.seen == [], id
        assert sample.window.sheet.isAncestorOf(sample.window.focusWidget()), id
        sample.rest()
        sample.window.sheet.close_sheet()
