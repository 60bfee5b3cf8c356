"""Preferences: each can be reset by itself, backups are looked after, going back is asked for twice."""

import pytest
from PySide6.QtWidgets import QPushButton

from workbench.services.library import cases, libraries
from workbench.settings import Settings


@pytest.fixture
def sheet(sample):
    sample.run("program.preferences")
    return sample.window.sheet


def press(part, words):
    next(one for one in part.findChildren(QPushButton) if one.text() == words).click()


def test_one_preference_goes_back_and_the_others_stay(sample, sheet):
    sheet.looks.reading_size.setValue(20)
    sheet.looks.width_.setValue(60)
    (line,) = [one for one in sheet.looks.lines if one.names == ("reading_size",)]
    assert not line.back.isHidden()
    line.back.click()
    assert sample.desk.settings.reading_size == Settings().reading_size == sheet.looks.reading_size.value()
    assert line.back.isHidden()
    assert sample.desk.settings.reading_width == 60


def test_every_line_names_settings_and_its_field(sheet):
    lines = [line for page in sheet.pages.values() for line in page.lines]
    names = [name for line in lines for name in line.names]
    assert len(names) == len(set(names)) and set(names) <= set(Settings.__slots__)
    assert all(line.field.accessibleName() for line in lines)


def test_a_page_goes_back_as_a_whole(sample, sheet):
    sheet.names.setCurrentRow(list(sheet.pages.values()).index(sheet.looks))
    sheet.looks.reading_size.setValue(20)
    sheet.looks.white.setChecked(True)
    press(sheet, "Reset this page")
    assert (sample.desk.settings.reading_size, sample.desk.settings.white_pages) == (13, False)


def test_a_backup_is_made_listed_and_gone_back_to(sample, sheet, qtbot):
    press(sheet.backups, "Back up now")
    sample.rest()
    (backup,) = libraries.backups(sample.desk.archive.location)
    sample.desk.do(cases.create, "Made after the backup")
    press(sheet.backups, "Go back to this…")
    assert sample.program.archive is not None  # asked for once: nothing was done yet
    with qtbot.waitSignal(sample.program.opened, timeout=20_000):
        press(sheet.backups, "Go back to it")
    sample.rest()
    assert "Made after the backup" not in [case.name for case in sample.desk.read(cases.all_cases)]
    kept = [one.kind.value for one in libraries.backups(sample.desk.archive.location)]
    assert "before restore" in kept and backup.kind.value in kept


def test_the_second_copy_is_made_and_a_missing_disk_is_told(sample, sheet, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    sheet.backups.folder.setText(str(disk))
    press(sheet.backups, "Copy now")
    sample.rest()
    assert (disk / "library" / "library.sqlite").is_file()
    assert "up to date" in sample.window.messages.text
    sheet.backups.folder.setText(str(tmp_path / "unplugged"))
    press(sheet.backups, "Copy now")
    sample.rest()
    assert "not there" in sample.window.messages.text


def test_a_backup_is_deleted(sample, sheet):
    press(sheet.backups, "Back up now")
    sample.rest()
    press(sheet.backups, "Delete")
    sample.rest()
    assert libraries.backups(sample.desk.archive.location) == []


def test_whether_all_is_whole_is_told(sample, sheet):
    press(sheet.backups, "Check the library")
    sample.rest()
    assert "intact" in sample.window.messages.text


def test_hints_come_back(sample, sheet):
    sample.desk.prefer(hints=5)
    press(sheet.person, "Show the hints again")
    assert sample.workspace.hints.isVisible()
