"""A second draft in the window: imported, gone through with the keys, seen in the panels."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from workbench.domain.documents import Role
from workbench.gui.versions import VersionsSheet
from workbench.services.deciding import claims, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents, versions

STORY = ("The ministry spent 32 million euros on the bridge last year. It opened in October 2022 to heavy traffic.\n\n"
         "The second paragraph tells of the mayor. Nobody knows when the rest of the money will come.\n")


@pytest.fixture
def begun(desktop, tmp_path):
    """The window on a case whose article has three rated claims; and its second draft, a file."""
    with libraries.open_library(tmp_path / "library", checker="Ana") as archive:
        case = cases.create(archive, "Bridge")
        document = importing.keep(archive, case.id, Role.SUBJECT, importing.prepare_text(STORY)).document
        rating = verdicts.scale(archive, case.id).ratings[0].id
        for words in ("32 million euros", "in October 2022", "Nobody knows when the rest"):
            start = documents.text(archive, document.id).text.index(words)
            verdicts.rate(archive, claims.make(archive, case.id, document.id, start, start + len(words)).id, rating)
    (tmp_path / "draft.txt").write_text(STORY.replace("32 million", "23 million").replace(
        " Nobody knows when the rest of the money will come.", ""))
    program = desktop.start()
    return program, document.id, tmp_path / "draft.txt"


def renewed(desktop, begun) -> VersionsSheet:
    program, document, path = begun
    program.view.versions.take(path, document)
    desktop.rest()
    (sheet,) = program.window.findChildren(VersionsSheet)
    return sheet


def test_the_work_list_opens_and_each_key_decides(desktop, begun, qtbot):
    sheet, archive = renewed(desktop, begun), begun[0].desk.archive
    assert [sheet.list.item(row).text().split("  ")[0] for row in range(2)] == ["Other words", "Gone"]
    assert "32 million euros" in sheet.before.toPlainText()
    assert "23 million euros" in sheet.after.toPlainText()
    qtbot.keyClick(sheet, Qt.Key.Key_K)
    assert [sheet.list.item(row).text().split("  ")[0] for row in range(sheet.list.count())] == ["Gone"]
    assert not sheet.keep.isEnabled()
    qtbot.keyClick(sheet, Qt.Key.Key_L)
    assert sheet.list.count() == 0
    marked = [one.cursor.selectedText() for one in sheet.after.extraSelections()]
    assert "23" in marked, "what changed is marked where nothing is asked"
    assert versions.work_list(archive, begun[0].desk.case_id) == []
    qtbot.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.list.count() == 1


def test_a_text_that_took_the_place_of_another_one_by_mistake_is_told(desktop, begun):
    program, document, path = begun
    path.write_text(" ".join(f"The barge number {one} carries grain from the north to Vell." for one in range(9)))
    program.view.versions.take(path, document)
    desktop.rest()
    assert program.window.messages.text.startswith("Hardly a sentence of “")
    assert "Ctrl+Z" in program.window.messages.accessibleDescription()
    assert program.window.findChildren(VersionsSheet) == []
    desktop.run("undoing.undo")
    assert desktop.desk.read(versions.of_case, desktop.desk.case_id) == []


def test_words_that_are_selected_in_the_new_version_are_the_new_place(desktop, begun, qtbot):
    sheet, archive = renewed(desktop, begun), begun[0].desk.archive
    sheet.list.setCurrentRow(1)
    qtbot.keyClick(sheet, Qt.Key.Key_M)
    assert "Select its words" in sheet.advice.text()
    cursor = sheet.after.textCursor()
    at = sheet.after.toPlainText().index("The second paragraph")
    cursor.setPosition(at)
    cursor.setPosition(at + len("The second paragraph"), cursor.MoveMode.KeepAnchor)
    sheet.after.setTextCursor(cursor)
    qtbot.keyClick(sheet, Qt.Key.Key_M)
    quotes = {one.anchor.quote for one in claims.rows(archive, claims.table(archive, begun[0].desk.case_id))}
    assert "The second paragraph" in quotes


def test_every_changed_sentence_can_be_gone_through_and_both_be_opened(desktop, begun, qtbot):
    sheet = renewed(desktop, begun)
    sheet.what.setCurrentIndex(2)
    assert [sheet.list.item(row).text().split("  ")[0] for row in range(2)] == ["Changed", "Removed"]
    qtbot.keyClick(sheet, Qt.Key.Key_O)
    assert begun[0].window.sheet is None
    desktop.rest()
    assert begun[0].desk.document_id is not None


def test_the_claim_panel_says_what_the_new_version_reads(desktop, begun):
    sheet = renewed(desktop, begun)
    sheet.close_sheet()
    desk = begun[0].desk
    desk.choose_claim(claims.table(desk.archive, desk.case_id)[0])
    desktop.rest()
    assert "“23 million euros”" in desktop.workspace.claim.notices.said()


def test_a_file_that_falls_on_a_document_is_its_new_version(desktop, begun, qtbot):
    program, document, path = begun
    ((area, id, _name),) = desktop.workspace.cases.document_places()
    assert id == document
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at = QPointF(program.window.mapFromGlobal(area.center()))
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    veil = program.view.veil
    veil.eventFilter(program.window, QDragEnterEvent(QPoint(int(at.x()), int(at.y())), *how))
    veil.dropEvent(QDropEvent(at, *how))
    desktop.rest()
    assert [one.before for one in versions.of_case(program.desk.archive, program.desk.case_id)] == [document]
