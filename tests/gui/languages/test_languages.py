"""The window in each language: no text without its words, none that has too little room, from right to left too."""

import re
import shutil
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu

from tests.gui.languages import clipping
from workbench import paths
from workbench.gui import language
from workbench.settings import Settings

SHEETS = ("window.palette", "window.shortcuts", "program.preferences", "program.guide", "program.about", "case.new",
          "case.choose", "case.rename", "case.choose_scale", "case.paste_text", "case.import_address",
          "case.export_report", "cases.details", "cases.origins", "exchange.differences", "going.go_to",
          "reader.list_notes")
PANELS = ("claim.show_matches", "claim.show_evidence", "claim.show_verdict", "claim.show_history",
          "workspace.show_claims", "workspace.show_ledger", "workspace.show_quotations", "workspace.show_matrix",
          "workspace.show_imports", "workspace.show_history", "workspace.find_in_case")
OF_DOCUMENTS = {"SourceHeader", "RatingButton"}
"""Widgets that show names of documents, cut on purpose, and of rating scales, which are documents too."""
GAP = re.compile(r"\{\w*\}")


@pytest.fixture
def window(desktop, sample_library, tmp_path):
    """Starts the window on the sample case in a language."""
    def start(code: str):
        shutil.copytree(sample_library, tmp_path / "library")
        desktop.start(Settings(theme="light", checker="Ana", language=code),
                      then=lambda view: view.errands.open_sample())
        desktop._qtbot.waitUntil(lambda: desktop.desk.document_id is not None, timeout=20_000)
        desktop.window.resize(1440, 900)
        desktop.rest()
        return desktop
    yield start
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.speak(language.ENGLISH)


def looks(desktop):
    """Every panel and every sheet of the window in turn; the name of what is shown now."""
    def rest():
        desktop.rest()
        for _turn in range(4):  # counts that came change words, and words change layouts
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    for id in PANELS:
        desktop.run(id)
        rest()
        yield id
    for id in SHEETS:
        desktop.run(id)
        rest()
        sheet = desktop.window.sheet
        yield id
        if id == "program.preferences":
            pages = sheet.findChild(QListView)
            for row in range(pages.model().rowCount()):
                pages.setCurrentIndex(pages.model().index(row, 0))
                rest()
                yield f"{id} {row}"
        if sheet is not None and desktop.window.sheet is sheet:
            sheet.close_sheet()


def untranslated() -> tuple[set[str], list[re.Pattern]]:
    """The English texts that are otherwise in Spanish: as they are, and as patterns of what is filled in."""
    whole, gapped = set(), []
    for message in ElementTree.parse(paths.resources() / "i18n" / "workbench_es.ts").iterfind("context/message"):
        source = message.findtext("source")
        told = message.findtext("translation") or message.findtext("translation/numerusform")
        if told == source or sum(map(str.isalpha, source)) < 4:
            continue
        if not GAP.search(source):
            whole.add(source.replace("&", "").strip())
        elif sum(map(str.isalpha, GAP.sub("", source))) > 11:
            gapped.append(re.compile(".+".join(map(re.escape, GAP.split(source.strip())))))
    return whole, gapped


@pytest.mark.parametrize("code", list(language.NAMES))
def test_every_text_has_its_room_and_its_language(window, code):
    desktop, clipped, left = window(code), set(), set()
    whole, gapped = untranslated() if code != language.ENGLISH else (set(), [])
    for name in looks(desktop):
        shown = [one for one in clipping.shown(desktop.window) if type(one).__name__ not in OF_DOCUMENTS]
        clipped |= {(name, words) for widget in shown for words in clipping.clipped(widget)}
        left |= {(name, words) for widget in (*shown, *desktop.window.menuBar().findChildren(QMenu))
                 for told in clipping.texts(widget) for words in _lines(told)
                 if words in whole or any(pattern.fullmatch(words) for pattern in gapped)}
    assert (clipped, left) == (set(), set())


def _lines(told: str) -> list[str]:
    """The lines of a text, without the key behind it."""
    return [line.split("  ")[0].strip() for line in told.replace("&", "").split("\n")]


def test_from_right_to_left_nothing_lies_over_another(window):
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop, wrong = window(language.SPANISH), set()
    assert desktop.workspace.cases.x() > desktop.workspace.claim.x()
    for name in looks(desktop):
        wrong |= {(name, *pair) for pair in clipping.over_another(desktop.window)}
    assert wrong == set()


def test_another_language_holds_at_once(window):
    desktop = window(language.ENGLISH)
    case, document = desktop.desk.case_id, desktop.desk.document_id
    desktop.run("program.preferences")
    desktop.desk.prefer(language=language.SPANISH)
    desktop._qtbot.waitUntil(lambda: language.language() == language.SPANISH)
    desktop.rest()
    assert desktop.window.sheet is not None
    assert desktop.window.bindings.actions["undoing.undo"].toolTip().startswith("Deshacer")
    assert (desktop.desk.case_id, desktop.desk.document_id) == (case, document)
    assert desktop.program.settings.language == language.SPANISH
    desktop.desk.prefer(language="")
    desktop._qtbot.waitUntil(lambda: language.language() == language.ENGLISH)
    desktop.rest()
    assert desktop.window.bindings.actions["undoing.undo"].toolTip().startswith("Undo")
