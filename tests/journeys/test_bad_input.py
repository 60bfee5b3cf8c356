"""What goes wrong at the window: one sentence and a remedy each, the rest goes on, nothing is lost."""

import os
import subprocess

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.journeys.test_whole_job import documents, settle
from workbench.domain.documents import Role
from workbench.gui.demo.hand import drag_in, drag_over, press, type_in
from workbench.gui.imports.queue import ImportState
from workbench.services.deciding import claims, verdicts
from workbench.services.library import cases, libraries
from workbench.services.reading import documents as texts

TEXT = "The ferry carried 48,000 passengers in 2023. It cost 12 million crowns.\n"
WHY = "The register has 4,800."


@pytest.fixture
def at_work(desktop, tmp_path):
    """A case with one subject, from a file."""
    desktop.start()
    desktop.window.activateWindow()
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8")
    return desktop, file


def drop(desktop, qtbot, paths, x=0.75):
    drag_in(desktop.window, desktop.program.view.veil, paths, x)
    settle(desktop, qtbot)


def told(desktop) -> str:
    bar = desktop.window.messages
    return f"{bar.text} {bar.accessibleDescription()}" if bar.isVisible() else ""


def test_each_bad_file_is_told_and_the_good_ones_are_in(at_work, qtbot, tmp_path):
    desktop, good = at_work
    bad = tmp_path / "bad"
    (bad / "deep").mkdir(parents=True)
    (bad / "empty.txt").touch()
    (bad / "blank.txt").write_text(" \n\t\n")
    (bad / "binary.txt").write_bytes(os.urandom(5_000))
    (bad / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <</Type/Catalog")
    with (bad / "huge.txt").open("wb") as huge:
        huge.truncate(2 << 30)
    (bad / "deep" / ("n" * 240 + ".txt")).write_text("قال الوزير 🚢 48,000.\r\n\r\nIt cost 12 million.\r\n", "utf-8")
    drop(desktop, qtbot, [bad, tmp_path / "missing.txt", good, good], 0.25)
    ended = {item.path.name[:12]: item for item in desktop.workspace.imports.queue.items}
    failed = {name: item for name, item in ended.items() if item.state is ImportState.FAILED}
    assert set(failed) == {"empty.txt", "blank.txt", "cut.pdf", "huge.txt", "missing.txt"}
    assert ended["binary.txt"].state is ImportState.NOT_A_DOCUMENT
    assert all(item.error.message and item.error.remedy for item in failed.values())
    assert len(documents(desktop)[Role.SUBJECT]) == 2, "the good file once, and the one with the long name"
    assert libraries.verify(desktop.desk.archive) == []


def test_no_claim_of_nothing_and_none_of_furniture(sample):
    sample.window.activateWindow()
    desk, view = sample.desk, sample.workspace.reader.main.front.view
    before = sample.workspace.claims.model.ids
    text = desk.read(texts.text, desk.document_id)
    gap = text.text.index("\n\n")
    for start, end in ((5, 5), (gap, gap + 2)):
        assert desk.do(claims.make, desk.case_id, desk.document_id, start, end) is None
        assert "no words" in told(sample) and "press C" in told(sample)
    furniture = next(passage for passage in text.passages if not passage.kind.is_matched)
    view.go_to(furniture.start, furniture.end)
    drag_over(view, *view.border.span(furniture.start, furniture.end))
    press("C", view)
    assert "around the article" in told(sample) and "Select words" in told(sample)
    assert sample.workspace.claims.model.ids == before


def test_a_second_window_says_who_has_it_and_looks_on(at_work, qtbot, tmp_path):
    desktop, file = at_work
    drop(desktop, qtbot, [file], 0.25)
    second = type(desktop)(qtbot, desktop.folder)
    second.start()
    page = second.window.pages.currentWidget()
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "is open in" in words and str(os.getpid()) in words and "read-only" in words
    look = next(button for button in page.findChildren(QPushButton) if button.text() == "Open read-only")
    with qtbot.waitSignal(second.program.opened):
        look.click()
    second.rest()
    assert documents(second)[Role.SUBJECT]
    writing = second.window.findChild(QAction, "reader.make_claim")
    assert not writing.isEnabled()
    second.close()
    assert desktop.desk.do(cases.rename, desktop.desk.case_id, "Still mine").name == "Still mine"


def test_closed_in_the_middle_of_an_import_and_of_a_word(at_work, qtbot, tmp_path):
    desktop, file = at_work
    drop(desktop, qtbot, [file], 0.25)
    view = desktop.workspace.reader.main.front.view
    press("N", view)
    press("C")
    press("1")
    press("R")
    type_in(WHY)
    claim = desktop.desk.claim_id
    more = [tmp_path / f"more-{number}.txt" for number in range(6)]
    for number, path in enumerate(more):
        path.write_text(f"Register {number}. " + TEXT * 200, encoding="utf-8")
    drag_in(desktop.window, desktop.program.view.veil, more, 0.75)
    desktop.close()
    desktop.start()
    assert desktop.desk.claim_id == claim
    assert desktop.desk.read(verdicts.current, claim).rationale == WHY
    assert libraries.verify(desktop.desk.archive) == []
    assert len(documents(desktop)[Role.SUBJECT]) == 1


@pytest.fixture
def small_disk(tmp_path):
    """A disk of four megabytes, and how to fill it."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be made by root")

    def fill() -> None:
        try:
            with (folder / "ballast").open("wb", buffering=0) as ballast:
                while True:
                    ballast.write(b"\0" * 4096)
        except OSError:
            return

    yield folder, fill
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing_that_was_shown_or_typed(small_disk, desktop, qtbot, tmp_path):
    disk, fill = small_disk
    desktop.start(library="disk/library", is_first=True)
    desktop.window.activateWindow()
    subject, source = tmp_path / "ferry.txt", tmp_path / "register.txt"
    subject.write_text(TEXT, encoding="utf-8")
    source.write_text("Register. " + TEXT * 500, encoding="utf-8")
    drop(desktop, qtbot, [subject], 0.25)
    view = desktop.workspace.reader.main.front.view
    press("N", view)
    press("C")
    press("1")
    claim = desktop.desk.claim_id
    fill()
    drop(desktop, qtbot, [source])
    failed = desktop.workspace.imports.queue.items[-1]
    assert failed.state is ImportState.FAILED and "is full" in failed.error.message
    long = WHY * 2000
    press("R", desktop.window)
    QApplication.clipboard().setText(long)
    press("Ctrl+V")
    press("Ctrl+Return")
    refused = desktop.workspace.claim.verdict.foot.refusal.text()
    assert "is full" in refused and "Make room" in refused
    assert not desktop.desk.read(verdicts.current, claim).is_signed
    assert desktop.window.status._saved.text() == "Not all is saved"
    press("Ctrl+E", desktop.window)
    desktop.window.sheet.path.setText(str(disk / "report.html"))
    press("Return", desktop.window.sheet.path)
    desktop.rest()
    assert "no room left" in told(desktop)
    (disk / "ballast").unlink()
    assert desktop.window.isActiveWindow() and QApplication.focusWidget() is desktop.workspace.claim.verdict.rationale
    press("Ctrl+Return")
    desktop.rest()
    assert desktop.desk.read(verdicts.current, claim).rationale == long
    assert desktop.window.status._saved.text() == "All saved"
    desktop.workspace.imports.queue.retry(failed)
    settle(desktop, qtbot)
    assert documents(desktop)[Role.SOURCE]
    assert libraries.verify(desktop.desk.archive) == []
