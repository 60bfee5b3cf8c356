"""Addresses, mail and what a crash left, in the import list."""

from email.message import EmailMessage

import pytest

from tests.gui.imports.test_imports import a_case, begin, settle, states, write
from tests.readers.conftest import make_pdf
from tests.readers.sites import site
from workbench.domain.documents import Role
from workbench.gui.imports.address import likely_address
from workbench.gui.imports.model import said
from workbench.gui.imports.queue import ImportState


@pytest.fixture(scope="module")
def web():
    with site() as up:
        yield up


def test_an_address_is_asked_for_and_fetched(desktop, qtbot, web):
    desktop.start()
    a_case(desktop)
    desktop.desk.prefer(allow_private=True)
    desktop.run("case.import_address")
    sheet = desktop.window.sheet
    assert sheet.subject.isChecked() and not sheet.meant.isEnabled()
    sheet.field.setText(web.url("/page"))
    sheet.meant.click()
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE]
    assert desktop.workspace.reader.main.front.document.metadata.url == web.url("/page")
    desktop.run("cases.details")
    from PySide6.QtWidgets import QLabel

    told = [one.text() for one in desktop.window.sheet.findChildren(QLabel)]
    assert any(line.startswith("Fetched ") and "answer 200" in line for line in told)


def test_an_address_that_is_refused_is_listed_with_what_to_do(desktop, qtbot, web):
    desktop.start()
    a_case(desktop)
    web.asked.clear()
    queue = desktop.workspace.imports.queue
    queue.add_address(web.url("/page"), desktop.desk.case_id, Role.SOURCE)
    settle(desktop, qtbot)
    (item,) = queue.items
    assert item.state is ImportState.FAILED and "private network" in said(item) and "preferences" in said(item)
    assert web.asked == []
    desktop.desk.prefer(allow_private=True)
    queue.retry(item)
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE]


@pytest.mark.parametrize(("clipboard", "address"), [
    (" https://example.org/a\n", "https://example.org/a"), ("words of a page", ""), ("file:///etc/passwd", ""),
    ("https://example.org/a and more", ""), ("", ""),
])
def test_an_address_on_the_clipboard_stands_there_already(clipboard, address):
    assert likely_address(clipboard) == address


def test_attachments_come_in_lines_of_their_own(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = "a@b.example", "The mill", "Tue, 03 Mar 2020 08:00:00 +0100"
    made.set_content("The papers of the mill are attached to this letter.\n")
    made.add_attachment(b"The mill was built in 1898.", maintype="application", subtype="x", filename="mill.txt")
    made.add_attachment(b"PK\x03\x04 nothing", maintype="application", subtype="zip", filename="all.zip")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(made))
    desktop.workspace.imports.take([path], Role.SOURCE)
    settle(desktop, qtbot)
    items = desktop.workspace.imports.queue.items
    assert [one.state for one in items] == [ImportState.DONE, ImportState.DONE, ImportState.FAILED]
    assert items[2].name == "mail.eml#all.zip" and "ZIP" in said(items[2])
    desktop.workspace.imports.list.setCurrentIndex(desktop.workspace.imports.model.index(2))
    assert not desktop.workspace.imports.again.isVisible(), "an attachment comes with its message"


def test_a_scan_is_offered_to_be_made_searchable_in_the_list(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    path = tmp_path / "scan.pdf"
    path.write_bytes(make_pdf([[], []], picture=True))
    panel = desktop.workspace.imports
    panel.take([path], Role.SOURCE)
    settle(desktop, qtbot)
    desktop.run("workspace.show_imports")
    panel.list.setCurrentIndex(panel.model.index(0))
    assert "2 pages without text" in said(panel.queue.items[0])
    assert panel.searchable.isVisible()


def test_what_was_under_way_when_the_program_was_killed_is_told_at_the_next_start(desktop, qtbot, tmp_path):
    desktop.start()
    a_case(desktop)
    begin(desktop.workspace.imports.queue, write(tmp_path, "late.txt"))
    desktop.workspace.imports.queue.changed.emit(desktop.workspace.imports.queue.items[0])
    view = desktop.program.view
    qtbot.waitUntil(lambda: b"late.txt" in view._memory._path.read_bytes(), timeout=5_000)
    kept = view._memory._path.read_bytes()
    desktop.close()
    view._memory._path.write_bytes(kept)  # as a crash would have left it: nobody closed anything
    desktop.start()
    assert desktop.window.messages.text == "1 import was under way when the program ended."
    assert states(desktop) == [ImportState.LEFT]
    from PySide6.QtWidgets import QPushButton

    next(one for one in desktop.window.messages.findChildren(QPushButton) if one.text() == "Import again").click()
    settle(desktop, qtbot)
    assert states(desktop) == [ImportState.DONE]
    qtbot.waitUntil(lambda: desktop.program.view._memory.get("imports") == [], timeout=5_000)
