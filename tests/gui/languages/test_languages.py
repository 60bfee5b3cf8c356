"""The window in each language: no text without its words, none that has too little room, from right to left too."""

import re
import shutil
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu, QTabBar, QWidget

from tests.gui.languages import clipping, reachable
from workbench import paths
from workbench.domain.errors import LibraryInUse
from workbench.gui import language
from workbench.gui.desk import Message
from workbench.gui.pages import TroublePage
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.reading import documents, versions
from workbench.settings import Settings

SHEETS = ("window.palette", "window.shortcuts", "program.preferences", "program.guide", "program.about", "case.new",
          "case.choose", "case.rename", "case.choose_scale", "case.paste_text", "case.import_address",
          "case.export_report", "case.edit_scales", "cases.details", "cases.origins", "exchange.differences",
          "going.go_to", "reader.list_notes", "claim.calculate", "versions.show", "library.empty_trash")
PANELS = ("claim.show_matches", "claim.explain_match", "claim.show_evidence", "claim.show_verdict", "life.no_source",
          "life.second_check", "life.ask", "life.contact", "life.make_part", "life.set_aside", "claim.show_history",
          "claim.checked_before", "claims.tag_claims", "claims.give_claims", "claims.keep_filter", "reader.find",
          "workspace.show_claims", "workspace.show_ledger", "workspace.show_quotations", "workspace.show_matrix",
          "workspace.show_imports", "workspace.show_history", "workspace.find_in_case")
TABBED = ("claim.show_matches", "claim.show_evidence", "life.make_part", "claim.show_history", "workspace.show_ledger",
          "workspace.find_in_case", "a message", "a further window", "the start page", "a library in trouble")
"""Where the Tab key is pressed until it comes round; and in every sheet."""
OF_DOCUMENTS = {"SourceHeader", "RatingButton"}
"""Widgets that show names of documents, cut on purpose, and of rating scales, which are documents too."""
OWN_NAMES = {("case.edit_scales", "Evidence"), ("program.preferences", "English"), ("program.preferences 0", "English"),
             ("case.export_report", "English")}
"""The names of a scale and of a language by itself, which are words of the window too."""
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
    """Every panel and every sheet of the window in turn, a message, a further window, the pages without a case; the
    name of what is shown now."""
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
    for does, name in ((_say, "a message"), (_open_window, "a further window"), (_leave_case, "the start page"),
                       (_trouble, "a library in trouble")):
        does(desktop)
        rest()
        yield name


def prepare(desktop) -> None:
    """What some sheets want to show: a new version, something in the trash."""
    desk, archive = desktop.desk, desktop.desk.archive
    chosen = claims.get(archive, desk.claim_id)
    claims.set_aside(archive, next(id for id in claims.table(archive, desk.case_id) if id != chosen.id), "A slip")
    text = documents.text(archive, chosen.document).text
    versions.replace_document(archive, desk.case_id, chosen.document, importing.prepare_text(
        text.replace("32 million", "32,000").replace("9.2 percent", "nine percent"), "The second draft"))
    desk.choose_claim(next(id for id in claims.table(archive, desk.case_id) if id != chosen.id))
    desktop.rest()


def _say(desktop) -> None:
    ways = (("Ver", desktop.rest), ("Repetir", desktop.rest))
    desktop.desk.said.emit(Message("Ferry " * 9, "warning", "La lancha " * 12, ways))


def _open_window(desktop) -> None:
    desktop.window.messages.hide()
    desktop.run("program.new_window")
    further = desktop.program.further.views[-1].frame
    further.resize(desktop.window.size())  # the screen that there is without one is narrower than any window needs
    desktop.rest()


def _leave_case(desktop) -> None:
    desktop.program.further.views[-1].frame.close()
    desktop.desk.choose_case(None)


def _trouble(desktop) -> None:
    desktop.program.close_library()  # as a library is that cannot be opened: its page takes the view's place
    does = dict.fromkeys(("read_only", "again", "choose", "restore"), lambda *_: None)
    desktop.window.show_page(TroublePage(desktop.folder, LibraryInUse("Ferry " * 9), does, []))


def windows(desktop) -> list[QWidget]:
    """The windows that are open, the last one first."""
    return [view.frame for view in reversed(desktop.program.further.views)] or [desktop.window]


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
def test_every_text_has_its_room_and_its_language_and_every_control_says_what_it_is(window, code):
    unreachable: set[tuple[str, str]] = set()
    desktop, clipped, left = window(code), set(), set()
    prepare(desktop)
    whole, gapped = untranslated() if code != language.ENGLISH else (set(), [])
    for name in looks(desktop):
        window_now = windows(desktop)[0]
        if code == language.ENGLISH and (name in TABBED or desktop.window.sheet is not None):
            unreachable |= {(name, said) for said in reachable.wrong(window_now)}
        shown = [one for one in clipping.shown(window_now) if type(one).__name__ not in OF_DOCUMENTS]
        clipped |= {(name, words) for widget in shown for words in clipping.clipped(widget)}
        left |= {(name, words) for widget in (*shown, *desktop.window.menuBar().findChildren(QMenu))
                 for told in clipping.texts(widget) for words in _lines(told)
                 if words in whole or any(pattern.fullmatch(words) for pattern in gapped)}
    left -= OWN_NAMES
    assert (clipped, left, unreachable) == (set(), set(), set())


def _lines(told: str) -> list[str]:
    """The lines of a text, without the key behind it."""
    return [line.split("  ")[0].strip() for line in told.replace("&", "").split("\n")]


def test_from_right_to_left_nothing_lies_over_another(window):
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop, wrong = window(language.SPANISH), set()
    assert desktop.workspace.cases.x() > desktop.workspace.claim.x()
    tabs = desktop.workspace.reader.main.tabs
    crosses = [tabs.tabButton(0, side) for side in QTabBar.ButtonPosition if tabs.tabButton(0, side) is not None]
    desktop._qtbot.waitUntil(lambda: crosses and all(tabs.tabRect(0).contains(one.geometry()) for one in crosses))
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
