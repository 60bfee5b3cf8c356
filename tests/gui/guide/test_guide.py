"""The guide: its keys are those of now, its links lead somewhere, its pictures are there."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.gui.actions import BY_ID
from workbench.gui.guide.chapters import KEY, chapters, with_keys
from workbench.gui.panes import BELOW
from workbench.gui.program_commands import PAGES_OF
from workbench.gui.workspace import Workspace

FOLDER = paths.resources() / "guide"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", [chapter.name for chapter in chapters()])
def test_a_page_names_commands_pages_and_pictures_that_are_there(name, language):
    (chapter,) = [one for one in chapters(language) if one.name == name]
    assert chapter.title and chapter.markdown.startswith("# ")
    assert all(id in BY_ID for id in KEY.findall(chapter.markdown))
    assert "{key" not in KEY.sub("", chapter.markdown)
    for link in re.findall(r"\]\(([^)]+)\)", chapter.markdown):
        assert (FOLDER / link).is_file(), link


def test_both_languages_name_the_same_keys_and_pictures():
    """But for the command line, whose words are English everywhere."""
    for english, spanish in zip(chapters("en"), chapters("es"), strict=True):
        assert set(KEY.findall(english.markdown)) == set(KEY.findall(spanish.markdown)), english.name
        assert re.findall(r"pictures/[a-z-]+", english.markdown) == re.findall(r"pictures/[a-z-]+", spanish.markdown)
        assert (english.title != spanish.title) == (english.name != "command-line.md")


def test_keys_are_filled_in():
    assert with_keys("Press {key:reader.make_claim}.", lambda id: id.upper()) == "Press `READER.MAKE_CLAIM`."


def test_the_way_begins_with_the_job_and_ends_with_the_command_line():
    names = [chapter.name for chapter in chapters()]
    assert names[0] == "1-check-a-claim.md"
    assert names[-1] == "command-line.md"
    assert set(PAGES_OF.values()) <= set(names)


def test_f1_opens_the_page_about_the_panel_where_the_keys_are(sample):
    assert set(PAGES_OF) <= {*sample.workspace.panels, *BELOW}
    assert isinstance(sample.workspace, Workspace)
    sample.workspace.claims.table.setFocus()
    sample.run("program.guide")
    sheet = sample.window.sheet
    assert sheet.pages.currentItem().text() == "The whole case"
    assert sample.window.bindings.key_of("claims.search") in sheet.text.toPlainText()


def test_searching_narrows_the_pages_and_a_link_leads_on(sample, qtbot):
    sample.run("program.guide")
    sheet = sample.window.sheet
    qtbot.keyClicks(sheet.field, "bundle offline")
    assert [sheet.pages.item(n).text() for n in range(sheet.pages.count())][0] == "Hand over the report"
    sheet.field.setText("no such words anywhere")
    assert sheet.pages.count() == 0
    assert "Try another word" in sheet.text.toPlainText()
    sheet.text.followed.emit("5-decide.md")
    assert sheet.pages.currentItem().text() == "Decide"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sample.window.sheet is None


def test_the_guide_loads_its_own_pictures_and_nothing_else(sample, tmp_path):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "outside.png"))
    sample.run("program.guide")
    text, kind = sample.window.sheet.text, QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(kind, QUrl(str(tmp_path / "outside.png"))) is None
    assert text.loadResource(kind, QUrl("https://example.org/x.png")) is None
    assert text.loadResource(kind, QUrl("../icons/workbench.svg")) is None
    own = next((FOLDER / "pictures").glob("*.png"))
    assert text.loadResource(kind, QUrl(f"pictures/{own.name}")).width() > 100


def test_with_large_type_in_a_small_window_the_list_stands_above_the_page(sample):
    for scale, beside in ((1.0, True), (3.0, False)):
        sample.program.theme.enlarge(scale)
        sample.run("program.guide")
        sheet = sample.window.sheet
        QApplication.processEvents()
        assert (sheet.pages.width() < sheet.width() / 2) is beside
        sheet.close_sheet()
    sample.program.theme.enlarge(1.0)
