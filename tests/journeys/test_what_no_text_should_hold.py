"""Texts, numbers of claims and screens that nobody plans for: the window shows them, is not held up, loses nothing."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from workbench.domain.documents import Role
from workbench.gui.demo.hand import press
from workbench.gui.reader.tabs import opened
from workbench.gui.reader.text import ink, marked
from workbench.services.deciding import claims, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries

MIXED = ("The mayor said “قال الوزير إن 48,000 طن” and left. בסך הכול 12 ספינות came in 2023, he added.\n\n"
         "قال الوزير إن السفن حملت 48,000 راكب في عام 2023.\n\n"
         "The sign read \U00010080\U00010081 \u0378 👩🏽‍🚀 e\u0301\u0323\u0302 and \ue000 and nobody knew why.\n")
SPANS = ("قال الوزير", "48,000 طن” and", "בסך הכול 12", "48,000 راكب", "\U00010080\U00010081 \u0378", "👩🏽‍🚀",
         "e\u0301\u0323\u0302 and \ue000")


@pytest.fixture
def mixed(desktop, tmp_path):
    """A text of all directions, of letters that no font has and marks on marks, with a claim at each border."""
    with libraries.open_library(tmp_path / "library", checker="Ana") as archive:
        case = cases.create(archive, "Mixed")
        document = importing.keep(archive, case.id, Role.SUBJECT, importing.prepare_text(MIXED)).document
        for words in SPANS:
            start = MIXED.index(words)
            claims.make(archive, case.id, document.id, start, start + len(words))
    desktop.start()
    desktop.desk.open_document(document.id)
    desktop.rest()
    return desktop


def test_marks_lie_on_their_words_in_every_direction_and_script(mixed):
    view = mixed.workspace.reader.main.front.view
    view.viewport().grab()
    assert len(view.marks) == len(SPANS)
    for block, offset in view._blocks_in_sight():
        for mark in view.marks.in_block(block.blockNumber()):
            boxes = [box for _line, box in ink.pieces(block, mark.first, mark.last, QPointF(offset))]
            assert boxes, mark
            assert all(box.width() > 0 and view.viewport().rect().intersects(box.toRect()) for box in boxes), mark
    for claim in mixed.workspace.reader.main.front.claims:
        view.go_to(claim.anchor.start, claim.anchor.end, select=True)
        assert view.content.text[slice(*view.selected())] == claim.anchor.quote


def shown(view) -> set[int]:
    return {mark.key[1] for mark, _place in view.marks.places() if mark.key[0] == "claim"}


def test_very_many_claims_come_from_a_thread_and_change_one_by_one(sample, monkeypatch):
    monkeypatch.setattr(marked, "MANY", 2)
    reader = sample.workspace.reader
    document = reader.main.front.document.id
    reader.close_all()
    sample.desk.open_document(document)
    sample.rest()
    desk, view = sample.desk, reader.main.front.view
    there = {claim.id for claim in claims.in_document(desk.archive, desk.case_id, document)}
    assert shown(view) == there and len(there) > 2
    sample.window.activateWindow()
    press("N", view)
    press("C", view)
    sample.rest()
    made = desk.claim_id
    assert shown(view) == there | {made}
    assert [claim.id for claim in reader.main.front.claims] == [
        claim.id for claim in claims.in_document(desk.archive, desk.case_id, document)]
    left = reader.main.front.unlooked()
    reader.main.front._show_spots()
    assert reader.main.front.unlooked() == left, "only what is new was held against it"
    press("X")
    press("1")
    table = sample.workspace.claims.model
    assert table.claim(table.row_of(made)).rating == desk.read(verdicts.current, made).label
    assert desk.read(verdicts.current, made).label in view.marks.get(("claim", made)).tip
    assert not any(key[0] == "evidence" for key in reader.main.front.marked._linked)
    desk.do(claims.set_aside, made, "A slip")
    assert shown(view) == there
    press("Ctrl+Z", sample.window)
    assert shown(view) == there | {made}


def test_a_long_text_is_worked_out_elsewhere_and_stays_where_it_was_read(sample, qtbot, monkeypatch):
    monkeypatch.setattr(opened, "AT_ONCE", 100)
    reader = sample.workspace.reader
    document = reader.main.front.document.id
    reader.close_all()
    sample.desk.open_document(document)
    assert not reader.main.front.is_loaded
    qtbot.waitUntil(lambda: reader.main.front.is_loaded)  # its tab is painted first
    sample.rest()
    view = reader.main.front.view
    assert reader.main.front.is_loaded and len(view.marks) > 2
    view.go_to(view.content.passages[len(view.content.passages) // 2].start)
    bar = view.verticalScrollBar()
    assert 0 < bar.value() < bar.maximum() - 3, "at its end a text that gets shorter cannot keep its place"
    top, caret = view.first_in_sight(), view.caret()
    sample.run("reader.sort_passages")
    sample.rest()
    assert (view.first_in_sight(), view.caret()) == (top, caret)
    assert not next(one for one in view.content.passages if one.start <= caret < one.end).kind.is_matched


def test_a_window_remembered_on_a_screen_that_is_gone_comes_back_into_sight(sample):
    sample.window.move(50_000, 40_000)
    sample.close()
    sample.start()
    seen = QGuiApplication.primaryScreen().availableGeometry()
    assert seen.intersects(sample.window.geometry())
    sample.window.move(50_000, 40_000)
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    sample._qtbot.waitUntil(lambda: seen.intersects(sample.window.geometry()))


def test_a_small_screen_shows_every_panel(sample):
    sample.window.resize(1024, 640)
    sample.rest()
    for part in (sample.workspace.cases, sample.workspace.reader, sample.workspace.claim, sample.workspace.below):
        assert part.isVisible() and part.visibleRegion().boundingRect().height() >= 100, part
    assert sample.window.width() == 1024
    assert sample.window.height() == 640
    assert sample.workspace.reader.main.front.view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
