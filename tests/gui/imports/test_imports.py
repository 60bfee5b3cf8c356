"""Bringing documents in: dropped, pasted, failed, tried again, cancelled, and there already."""

import io

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLineEdit, QPushButton, QTreeView

from tests.readers.conftest import make_pdf
from workbench.domain.documents import Role
from workbench.gui import actions
from workbench.gui.demo.hand import drag_in
from workbench.gui.imports.model import ImportList, said
from workbench.gui.imports.queue import ImportState, Item
from workbench.services.intake import importing

TEXT = "The mill was built in 1898. It ground 40 tons of rye a week, said the miller.\n"


@pytest.fixture
def locked_pdf(tmp_path):
    """A PDF of one blank page, locked with a password."""

    def lock(password):
        writer = pypdf.PdfWriter()
        writer.add_blank_page(300, 300)
        writer.encrypt(password, algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        path = tmp_path / "locked.pdf"
        path.write_bytes(out.getvalue())
        return path

    return lock


def a_case(desktop, name="Mill"):
    from workbench.services.library import cases

    case = desktop.desk.do(cases.create, name)
    desktop.desk.choose_case(case.id)
    desktop.rest()


def states(desktop):
    return [item.state for item in desktop.workspace.imports.queue.items]


MILLS = "# Two mills stand by the harbour\n\nBoth turn.\n"


def write(folder, name, text=TEXT):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def a_book(path, pages=40):
    path.write_bytes(make_pdf([[(72, 72, 12, f"Page {number} of a report.")] for number in range(pages)]))
    return path


def settle(desktop, qtbot):
    queue = desktop.workspace.imports.queue
    qtbot.waitUntil(lambda: bool(queue.items) and not queue.under_way and not desktop.desk.jobs.running, timeout=20_000)


def test_files_dropped_on_the_left_are_to_be_checked_and_on_the_right_are_sources(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    veil = desktop.program.view.veil
    drag_in(desktop.window, veil, [write(tmp_path, "mill.txt")], 0.2)
    settle(desktop, qtbot)
    drag_in(desktop.window, veil, [write(tmp_path, "registry.txt", "Built in 1989, says the registry.\n")], 0.8)
    settle(desktop, qtbot)
    roles = [line.document.role for line in desktop.workspace.cases.model.lines if hasattr(line, "document")]
    assert roles == [Role.SUBJECT, Role.SOURCE]
    assert desktop.desk.document_id is not None, "the text to be checked opens by itself"


def test_the_first_drop_begins_a_case(desktop, qtbot, tmp_path):
    desktop.start()
    assert desktop.program.view.currentWidget() is desktop.program.view.start
    drag_in(desktop.window, desktop.program.view.veil, [write(tmp_path, "The old mill.txt")], 0.2)
    settle(desktop, qtbot)
    assert desktop.program.view.currentWidget() is desktop.workspace
    assert desktop.workspace.cases.name.text() == "The old mill"
    desktop.desk.choose_case(None)
    drag_in(desktop.window, desktop.program.view.veil, [write(tmp_path, "2.md", MILLS)], 0.2)
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: desktop.workspace.cases.name.text() == "Two mills stand by the harbour")


def test_a_file_that_fails_is_told_with_a_remedy_and_the_others_go_on(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    empty, good = tmp_path / "empty.txt", write(tmp_path, "good.txt")
    empty.touch()
    panel = desktop.workspace.imports
    panel.take([empty, tmp_path / f"{'gone' * 40}.txt", good], Role.SOURCE)
    settle(desktop, qtbot)
    assert sorted(states(desktop)) == sorted([ImportState.FAILED, ImportState.FAILED, ImportState.DONE])
    failed = next(item for item in panel.queue.items if item.name == "empty.txt")
    assert failed.error.remedy in said(failed)
    gone = next(item for item in panel.queue.items if item.name.startswith("gone"))
    for item, is_cut in ((gone, True), (failed, False)):
        panel.list.setCurrentIndex(panel.model.index(panel.queue.items.index(item)))
        assert panel.whole.isVisibleTo(panel) is is_cut
        assert item.error.remedy in panel.whole.text()
    assert "!" in desktop.workspace.below.tabText(desktop.workspace.below.indexOf(panel))


def test_a_failed_file_is_tried_again(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    path = tmp_path / "late.txt"
    path.touch()
    panel = desktop.workspace.imports
    panel.take([path], Role.SOURCE)
    settle(desktop, qtbot)
    write(tmp_path, "late.txt")
    desktop.run("workspace.show_imports")
    assert panel.again.isVisible()
    panel.again.click()
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE]
    panel.clear.click()
    assert panel.queue.items == []


def test_the_same_file_again_is_recognised_and_taken_to(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    panel = desktop.workspace.imports
    panel.take([write(tmp_path, "one.txt")], Role.SUBJECT)
    settle(desktop, qtbot)
    panel.take([write(tmp_path, "the same under another name.txt")], Role.SUBJECT)
    settle(desktop, qtbot)
    assert states(desktop)[-1] is ImportState.ALREADY_HERE
    assert panel.queue.items[0].document == panel.queue.items[1].document
    assert "already" in desktop.window.messages.text


def test_a_waiting_file_can_be_cancelled_and_nothing_of_it_is_kept(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    queue = desktop.workspace.imports.queue
    paths = [write(tmp_path, f"{number}.txt", f"Number {number} stands here.\n") for number in range(6)]
    queue.added.connect(lambda item: queue.cancel(item) if item.name == "5.txt" else None)
    desktop.workspace.imports.take(paths, Role.SOURCE)
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE] * 5 + [ImportState.CANCELLED]
    names = [line.document.custody.file for line in desktop.workspace.cases.model.lines if hasattr(line, "document")]
    assert "5.txt" not in names


def begin(queue, path):
    """Bring in a file whose reading has not come to an end: the window is closed before."""
    queue._add(Item(1, path.name, queue._desk.case_id, Role.SOURCE, path=path))


def test_what_was_not_imported_at_the_close_is_told_until_somebody_decides_and_tried_again(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    begin(desktop.workspace.imports.queue, write(tmp_path, "late.txt"))
    for _ in range(2):  # it is not forgotten because nobody answered
        desktop.close()
        desktop.start()
        assert desktop.window.messages.text == "1 file was not imported when the window was closed."
        assert states(desktop) == [ImportState.LEFT]
    assert "late.txt" in desktop.window.messages.accessibleDescription()
    next(one for one in desktop.window.messages.findChildren(QPushButton) if one.text() == "Import again").click()
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE]
    desktop.close()
    desktop.start()
    assert desktop.workspace.imports.queue.items == []
    assert desktop.window.messages.text == ""


def test_what_was_just_being_saved_is_waited_for_and_not_called_lost(desktop, tmp_path):
    desktop.start()
    a_case(desktop)
    queue = desktop.workspace.imports.queue
    begin(queue, write(tmp_path, "late.txt"))
    queue._keep(queue.items[0], importing.prepare(tmp_path / "late.txt"))
    assert states(desktop) == [ImportState.KEEPING]
    desktop.close()
    desktop.start()
    there = any(hasattr(line, "document") for line in desktop.workspace.cases.model.lines)
    assert there is (states(desktop) == []), "either it is in the case, or it is told"


def test_what_was_left_of_a_case_that_is_gone_or_makes_no_sense_is_passed_over(desktop):
    desktop.start()
    a_case(desktop)
    panel = desktop.workspace.imports
    gone = {"name": "late.txt", "case": 99, "role": "source", "text": "", "path": "/late.txt"}
    for left in ([gone], [{"name": "late.txt"}], ["late.txt"], "late.txt"):
        panel.take_up(left, {desktop.desk.case_id})
    assert panel.queue.items == []
    assert desktop.window.messages.text == ""


def test_text_is_pasted_as_a_document(desktop, qtbot):
    desktop.start()
    a_case(desktop)
    QApplication.clipboard().setText(TEXT)
    desktop.run("case.paste_text")
    sheet = desktop.window.sheet
    assert sheet.text.toPlainText() == TEXT
    assert sheet.subject.isChecked(), "the first document of a case is the one to be checked"
    qtbot.keyClicks(sheet.title, "From the wire")
    qtbot.mouseClick(sheet.meant, Qt.MouseButton.LeftButton)
    settle(desktop, qtbot)
    assert any("From the wire" in line.document.name for line in desktop.workspace.cases.model.lines
               if hasattr(line, "document"))


def test_the_model_keeps_qts_rules(desktop, qtmodeltester, tmp_path, qtbot):
    desktop.start()
    a_case(desktop)
    panel = desktop.workspace.imports
    model = ImportList(panel.queue, panel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    panel.take([write(tmp_path, "a.txt"), write(tmp_path, "b.txt", "Else.\n")], Role.SOURCE)
    settle(desktop, qtbot)
    qtmodeltester.check(model, force_py=True)
    panel.queue.clear_ended()
    assert model.rowCount() == 0

def test_a_locked_file_is_asked_for_its_password_in_its_line(desktop, qtbot, tmp_path, locked_pdf):
    desktop.start()
    a_case(desktop)
    panel = desktop.workspace.imports
    desktop.run("workspace.show_imports")
    panel.take([locked_pdf("open sesame")], Role.SOURCE)
    settle(desktop, qtbot)
    item = panel.queue.items[0]
    assert item.is_locked and "password" in said(item)

    def field():
        return next((one for one in panel.list.findChildren(QLineEdit) if one.isVisible()), None)

    assert field().echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(field(), "shut")
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    settle(desktop, qtbot)
    assert item.is_locked and "not right" in said(item) and field().text() == ""
    qtbot.keyClicks(field(), "open sesame")
    qtbot.keyClick(field(), Qt.Key.Key_Return)
    settle(desktop, qtbot)
    assert item.state is ImportState.DONE
    qtbot.waitUntil(lambda: field() is None)
    kept = "".join(str(vars(one)) for one in panel.queue.items)
    stored = b"".join(path.read_bytes() for path in (tmp_path).rglob("*") if path.is_file())
    assert "sesame" not in kept and b"sesame" not in stored


STORY = "The mill of Vell was built in 1898, and it ground 40 tons of rye a week until the river changed its bed."
ARTICLES = (f"headline;story;paper\nThe mill;{STORY};Vell Courier\n"
            f"The river;{STORY.replace('mill', 'dam')};Vell Courier\nEmpty;;\n")


def ask(desktop, qtbot, path):
    panel = desktop.workspace.imports
    panel.take([path], Role.SOURCE)
    qtbot.waitUntil(lambda: any(item.state is ImportState.ASKING for item in panel.queue.items), timeout=20_000)
    desktop.rest()
    return panel


def test_a_table_asks_what_its_columns_hold_and_comes_in_as_one_step(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    panel = ask(desktop, qtbot, write(tmp_path, "news.csv", ARTICLES))
    desktop.window.show()
    chosen = {field: one.currentText() for field, one in panel.columns.fields.items() if one.currentIndex()}
    assert chosen == {"text": "story", "title": "headline"} and panel.columns.isVisibleTo(panel)
    assert panel.columns.sample.text().startswith("First: The mill · The mill of Vell")
    panel.columns.fields["text"].setCurrentIndex(0)
    assert not panel.columns.go.isEnabled()
    panel.columns.fields["text"].setCurrentIndex(panel.columns.fields["text"].findText("story"))
    panel.columns.fields["publisher"].setCurrentIndex(panel.columns.fields["publisher"].findText("paper"))
    panel.columns.go.click()
    settle(desktop, qtbot)
    (item,) = panel.queue.items
    assert said(item) == "In the case · Source · 2 articles · 1 row could not be read"
    assert not panel.columns.isVisibleTo(panel)
    lines = [line for line in desktop.workspace.cases.model.lines if hasattr(line, "document")]
    assert [line.document.metadata.publisher for line in lines] == ["Vell Courier"] * 2
    desktop.program.window.bindings.run(actions.BY_ID["undoing.undo"])
    desktop.rest()
    assert not [line for line in desktop.workspace.cases.model.lines if hasattr(line, "document")]


def test_a_table_may_come_in_as_one_document_and_others_do_by_themselves(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    panel = ask(desktop, qtbot, write(tmp_path, "news.csv", ARTICLES))
    panel.columns.whole.click()
    panel.take([write(tmp_path, "numbers.csv", "year;tons\n1898;40\n1899;41\n")], Role.SOURCE)
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE] * 2
    assert [item.many for item in panel.queue.items] == [0, 0]


def test_what_is_no_document_in_a_folder_is_listed_as_such(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder, "mill.txt")
    (folder / "mill.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    desktop.workspace.imports.take([folder], Role.SOURCE)
    settle(desktop, qtbot)
    by_name = {item.path.name: item for item in desktop.workspace.imports.queue.items}
    assert said(by_name["mill.png"]) == "Not a document. This is a PNG picture, which cannot be read as text here."
    assert by_name["mill.txt"].state is ImportState.DONE and desktop.workspace.imports.queue.failed == 0


def test_a_long_document_opens_before_all_of_it_is_there(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    book = a_book(tmp_path / "book.pdf")
    panel, reader = desktop.workspace.imports, desktop.workspace.reader
    seen = []
    desktop.desk.along_asked.connect(lambda along: seen.append((along.pages.count, len(reader.main.documents))))
    panel.take([book], Role.SUBJECT)
    settle(desktop, qtbot)
    assert seen and seen[0][0] >= 1 and seen[0][1] == 0, "the first page was there, and no document yet"
    qtbot.waitUntil(lambda: reader.main.front is not None)
    assert reader.main.previews == [] and len(reader.main.documents) == 1
    assert reader.main.front.document.pages == 40


def test_a_document_that_is_stopped_leaves_nothing(desktop, qtbot, tmp_path):
    from workbench.services.library import cases

    desktop.start()
    a_case(desktop)
    panel, reader = desktop.workspace.imports, desktop.workspace.reader
    desktop.desk.along_asked.connect(lambda along: along.stop_wanted.emit())
    panel.take([a_book(tmp_path / "book.pdf")], Role.SUBJECT)
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.CANCELLED]
    assert reader.main.previews == [] and desktop.desk.read(cases.documents, desktop.desk.case_id) == []


def test_a_file_chosen_or_a_text_pasted_before_there_is_a_case_begins_one(desktop, qtbot, tmp_path, monkeypatch):
    desktop.start()
    mill, began_in = write(tmp_path, "mill.txt"), []

    def typed(dialog):
        began_in.append(dialog.directory().path())
        head = dialog.findChild(QTreeView).header()
        assert {head.sectionResizeMode(column) for column in (1, 2, 3)} == {QHeaderView.ResizeMode.ResizeToContents}
        return len(began_in) == 1
    monkeypatch.setattr(QFileDialog, "exec", typed)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(mill)])
    desktop.run("imports.choose_subjects")
    desktop.run("imports.choose_sources")
    assert began_in[1] == str(tmp_path), "where somebody chose last, also by typing"
    settle(desktop, qtbot)
    assert desktop.window.windowTitle().startswith("mill – ")
    assert states(desktop) == [ImportState.DONE]
    desktop.desk.choose_case(None)
    QApplication.clipboard().setText("The mill burnt down in 1931.")
    desktop.run("case.paste_text")
    desktop.window.sheet.title.setText("A letter")
    desktop.window.sheet.meant.click()
    settle(desktop, qtbot)
    assert desktop.window.windowTitle().startswith("A letter – ")


def test_what_was_not_read_of_a_document_is_told_in_its_line_and_not_in_its_details_alone():
    told = ("Pages 3 to 9 were not read.", "More.")
    item = Item(1, "long.pdf", 1, Role.SOURCE, state=ImportState.DONE, warnings=told)
    assert said(item) == "In the case · Source · Pages 3 to 9 were not read."
