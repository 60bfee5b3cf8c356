"""What is seen of a library before it is open is what is seen of it afterwards."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from workbench.domain.claims import ClaimState
from workbench.gui.actions import BY_ID
from workbench.gui.cases.line import DocumentLine
from workbench.gui.cases.model import detail
from workbench.gui.claims.model import Column
from workbench.gui.first import ahead
from workbench.gui.first.page import FirstLookPage
from workbench.services.deciding import claims, second_checks, verdicts
from workbench.services.library import cases, first_look, libraries
from workbench.services.reading import documents, view
from workbench.store.library import first_reading


@pytest.fixture
def folder(sample_library, tmp_path):
    shutil.copytree(sample_library, tmp_path / "library")
    return tmp_path / "library"


def test_it_shows_what_the_services_say(folder):
    with libraries.open_library(folder, checker="Ana", read_only=True) as archive:
        case = cases.all_cases(archive)[0]
        listed = cases.documents(archive, case.id)
        table = claims.rows(archive, claims.table(archive, case.id))
    look = first_look.at(folder)
    assert look.case == case
    assert list(look.claims) == table

    def seen(lines):
        return [(line.document.name, line.document.role, detail(line),
                 DocumentLine._count(line, (line.looked_at, line.checkable))) for line in lines]

    assert seen(look.documents) == seen(listed)
    assert len(listed) > 2 and len(table) > 2


def test_the_case_that_was_seen_last_is_shown_else_the_one_last_worked_on(folder):
    with libraries.open_library(folder, checker="Ana") as archive:
        other = cases.create(archive, "Another")
        sample = next(case.id for case in cases.all_cases(archive) if case.id != other.id)
    assert first_look.at(folder, sample).case.id == sample
    assert first_look.at(folder, 999).case == first_look.at(folder).case


def test_a_rating_that_may_be_kept_from_somebody_is_not_seen(folder):
    with libraries.open_library(folder, checker="Ana") as archive:
        case = cases.all_cases(archive)[0].id
        rated = next(claim for claim in claims.rows(archive, claims.table(archive, case)) if claim.rating)
        assert verdicts.versions(archive, rated.id)
        second_checks.ask(archive, rated.id)
    shown = next(claim for claim in first_look.at(folder).claims if claim.id == rated.id)
    assert (shown.rating, shown.rating_letter, shown.rating_colour) == ("", "", "")


@pytest.mark.parametrize("content", [None, b"", b"a letter to my aunt", b"SQLite format 3\x00" + b"\x99" * 5000])
def test_what_is_no_library_is_left_to_be_told_when_it_is_opened(tmp_path, content):
    if content is not None:
        (tmp_path / "library.sqlite").write_bytes(content)
    assert first_look.at(tmp_path) is None
    assert first_look.at(tmp_path / "missing") is None


@pytest.fixture
def page(sample, qtbot):
    """What stands where the panels of the sample will."""
    def make(state: dict) -> FirstLookPage:
        folder = sample.folder / "library"
        look = first_look.at(folder, sample.desk.case_id)
        made = FirstLookPage(look, folder, state, sample.program.settings)
        qtbot.addWidget(made)
        made.resize(1400, 800)
        made.show()
        return made
    return make


def click(qtbot, table, row: int) -> None:
    table.scrollTo(table.model().index(row, 1))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton,
                     pos=table.visualRect(table.model().index(row, 1)).center())


def test_a_claim_that_is_clicked_early_is_shown_at_once_and_stays_when_the_panels_come(sample, page, qtbot):
    early = page({"sides": "broken", "panel.claims": {"sort": "place"}})
    last = len(early.claims.model.ids) - 1
    click(qtbot, early.claims.table, last)
    wanted = early.claims.model.claim(last)
    assert early.claim.claim == wanted
    view = early.reading.view
    first, end = view.border.span(wanted.anchor.start, wanted.anchor.end)
    assert view.toPlainText()[first:end].split() == wanted.anchor.quote.split()
    assert view.chosen == ("claim", wanted.id)
    early.ahead.do(sample.program.view)
    front = sample.workspace.reader.main.front
    assert sample.desk.claim_id == wanted.id
    assert (front.document.id, front.view.caret()) == (wanted.document, view.caret())


def test_what_was_read_before_does_not_come_over_a_claim_that_is_clicked_first(page, qtbot):
    early = page({})
    early._state = {"claim": early.claims.model.claim(0).id}
    click(qtbot, early.claims.table, 1)
    early.show_what_was_read()
    assert early.claim.claim == early.claims.model.claim(1)


def test_what_is_typed_early_is_meant_for_the_claim_that_was_chosen_then(sample, page, qtbot):
    early = page({})
    shown = [early.claims.model.claim(at) for at in range(len(early.claims.model.ids))]
    rated = next(claim for claim in shown if claim.state is ClaimState.OPEN)
    other = next(claim for claim in shown if claim.id != rated.id)
    click(qtbot, early.claims.table, shown.index(rated))
    qtbot.keyClick(early.claims.table, Qt.Key.Key_1)
    click(qtbot, early.claims.table, shown.index(other))
    early.ahead.do(sample.program.view)
    assert sample.desk.claim_id == other.id
    now = sample.desk.read(claims.rows, [rated.id, other.id])
    assert [(claim.state, claim.updated_at) for claim in now[1:]] == [(other.state, other.updated_at)]
    assert now[0].state is ClaimState.RATED


def test_what_is_typed_after_a_file_was_asked_for_early_is_its_name(sample, page, qtbot):
    early, read = page({}), []
    before = sample.desk.read(claims.table, sample.desk.case_id)

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            read.append(dialog.findChild(QLineEdit, "fileNameEdit").text())
            if read[-1] == "c1n" or len(read) > 200:
                dialog.reject()
    early.ahead.keep_command(BY_ID["imports.choose_sources"])
    early.ahead.keep_command(BY_ID["reader.make_claim"])  # whose key is C
    for letter, key in (("1", Qt.Key.Key_1), ("n", Qt.Key.Key_N)):
        early.ahead.keep_key(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))
    looking = QTimer(early, interval=10)
    looking.timeout.connect(look)
    looking.start()
    early.ahead.do(sample.program.view)
    assert read[-1] == "c1n"
    assert sample.desk.read(claims.table, sample.desk.case_id) == before


def test_who_types_more_than_is_kept_is_told_so(sample, page, qtbot, monkeypatch):
    monkeypatch.setattr(ahead, "MOST", 2)
    early = page({})
    early.keep_for(sample.window)
    qtbot.keyClicks(early.claims.table, "xy")
    assert sample.window.messages.text == ""
    qtbot.keyClicks(early.claims.table, "zz")
    assert sample.window.messages.text.startswith("What you type now is lost: ")
    sample.window.bindings.wait(None)


def test_early_claims_are_searched_in_and_put_in_order_as_in_their_panel(sample, page, qtbot):
    early = page({"panel.claims": {"columns": {}}})
    qtbot.keyClicks(early.claims.field, "the")
    early.claims.field.returnPressed.emit()
    early.claims.table.horizontalHeader().sectionClicked.emit(Column.CLAIMANT)
    wanted = sample.desk.read(claims.table, sample.desk.case_id, "claimant", False, "the")
    assert early.claims.model.ids == wanted
    early.hand_over(sample.program.view)
    panel = sample.workspace.claims
    assert (panel.model.ids, panel.field.text()) == (wanted, "the")
    assert page({"panel.claims": early.claims.shows()}).claims.model.ids == wanted
    assert page({"panel.claims": {"tag": "boats"}}).claims is None, "they would not be those that were filtered"
    assert not page({"below": 3}).claims.isVisible()


def test_words_that_are_selected_early_are_still_selected_when_the_panels_come(sample, page, qtbot):
    early = page({})
    click(qtbot, early.claims.table, 0)
    claim = early.claims.model.claim(0)
    early.reading.view.select_span(claim.anchor.start, claim.anchor.end)
    chosen = early.reading.view.selected()
    early.reading.view.drop_selection()
    early.reading.view.select_span(*chosen)
    early.ahead.do(sample.program.view)
    assert sample.workspace.reader.main.front.view.selected() == chosen


def test_what_is_asked_before_the_library_is_open_is_answered_as_by_the_services(folder, monkeypatch):
    with libraries.open_library(folder, checker="Ana") as archive:
        case = cases.all_cases(archive)[0].id
        listed = cases.documents(archive, case)
        some = listed[0].document.id
        passage = documents.text(archive, some).passages[0]
        view.sort_passages(archive, some, passage.start, passage.end)
        for sort in ("place", *first_reading.SORTS):
            for down in (False, True):
                wanted = claims.table(archive, case, sort, down, "the")
                assert len(wanted) > 2
                for few in (1, first_reading.FEW):
                    with monkeypatch.context() as less:
                        less.setattr(first_reading, "FEW", few)
                        assert first_look.claim_ids(folder, case, sort, down, "the") == wanted
        wanted = claims.table(archive, case)
        assert first_look.claim_ids(folder, case) == wanted
        assert first_look.claims(folder, wanted[::-1]) == claims.rows(archive, wanted[::-1])
        for line in listed:
            now = replace(documents.text(archive, line.document.id), recognised=())
            assert first_look.text(folder, line.document.id, longest=10**7) == (now, 0)


def test_of_a_very_long_text_the_part_around_a_place_is_read(folder, monkeypatch):
    monkeypatch.setattr(first_reading, "PART", 300)
    monkeypatch.setattr(first_reading, "PIECE", 7)  # characters are cut
    with libraries.open_library(folder, checker="Ana") as archive:
        document = cases.documents(archive, cases.all_cases(archive)[0].id)[0].document.id
        whole = documents.text(archive, document)
    middle = whole.passages[len(whole.passages) // 2]
    part, begins = first_look.text(folder, document, 10, middle.start)
    assert part.text == whole.text[begins:begins + len(part.text)]
    assert begins > 0 and len(part.text) < len(whole.text)
    here = next(one for one in part.passages if one.id == middle.id)
    assert (here.start + begins, here.end + begins, here.text) == (middle.start, middle.end, middle.text)


def test_on_the_way_to_the_panels_the_window_can_be_closed_dressed_and_given_another_library(sample, qtbot, capsys):
    """Nothing that is remembered is lost by it."""
    claim = sample.workspace.claims.model.ids[-1]
    sample.desk.choose_claim(claim)
    sample.run("workspace.show_history")
    sample.close()
    for turn, step in enumerate(("load", "panels", "stand")):
        program = sample.make()
        program.open_library(sample.folder / "library")
        qtbot.waitUntil(lambda program=program: isinstance(program.window.pages.currentWidget(), FirstLookPage))
        assert program.window.bindings.can(BY_ID["library.choose"]), "who does it is not there yet: it is kept"
        program.window.theme("dark" if turn % 2 else "light")
        qtbot.waitUntil(lambda program=program: program.archive is not None, timeout=20_000)
        for _ in range({"load": 3, "panels": 11, "stand": 16}[step]):
            next(program._arriving._steps, None)
        if step == "stand":
            program.open_library(sample.folder / "another")
        sample.close()
    sample.start()
    assert sample.desk.claim_id == claim
    assert sample.workspace.below.currentWidget() is sample.workspace.history
    assert capsys.readouterr().err == ""


def test_what_is_preferred_while_the_panels_are_made_holds_in_them(sample, qtbot):
    sample.close()
    program = sample.make()
    program.open_library(sample.folder / "library")
    begun = program._new_desk

    def dressed_then():
        desk = begun()
        program.window.theme("dark")
        return desk
    program._new_desk = dressed_then
    qtbot.waitUntil(lambda: program.view is not None, timeout=20_000)
    assert program.desk.settings.theme == program.theme.choice == "dark"


def test_another_library_that_is_asked_for_early_is_opened_and_what_was_asked_after_it_is_not_for_that(sample, qtbot):
    sample.close()
    program, done = sample.make(), []
    program.open_library(sample.folder / "library")
    qtbot.waitUntil(lambda: isinstance(program.window.pages.currentWidget(), FirstLookPage))
    ahead = program.window.pages.currentWidget().ahead
    ahead.keep(lambda _view: program.open_library(sample.folder / "another"))
    ahead.keep(done.append)
    qtbot.waitUntil(lambda: program.location.name == "another" and program.view is not None, timeout=20_000)
    assert program.archive.location == sample.folder / "another" and not done
