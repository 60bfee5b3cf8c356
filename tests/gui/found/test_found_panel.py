"""Find in the whole case: as one types, every hit in every document, Enter opens it."""

import pytest
from PySide6.QtCore import Qt

from workbench.gui.found.hits import HitList
from workbench.services.reading.finding import Hit

WAIT = 20_000


@pytest.fixture
def panel(sample):
    sample.run("workspace.find_in_case")
    return sample.workspace.found


def typed(qtbot, sample, words):
    panel = sample.workspace.found
    panel.field.clear()
    qtbot.keyClicks(panel.field, words)
    qtbot.waitUntil(lambda: not panel._clock.isActive(), timeout=WAIT)
    sample.rest()
    return [panel.model.hit(row) for row in range(panel.model.rowCount())]


def test_the_key_brings_the_field_and_says_what_to_do(sample, panel):
    assert sample.workspace.below.currentWidget() is panel and panel.field.hasFocus()
    assert panel.shown.currentWidget() is panel.none


def test_every_hit_of_every_document_with_its_sentence(qtbot, sample, panel):
    hits = typed(qtbot, sample, "weapons")
    assert len({hit.document for hit in hits}) > 2
    assert all(hit.words.lower() == "weapons" for hit in hits)
    assert panel.count.text().startswith(f"{len(hits)} hits in ")
    assert panel.shown.currentWidget() is panel.list


def test_enter_opens_the_place_with_all_hits_in_the_ribbon(qtbot, sample, panel):
    hits = typed(qtbot, sample, "weapons")
    other = next(row for row, hit in enumerate(hits) if hit.document != sample.desk.document_id)
    for _ in range(other):
        qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    front = sample.workspace.reader.main.front
    assert front.document.id == hits[other].document
    assert front.view.content.text[front.view.caret():].lower().startswith("weapons")
    here = [hit for hit in hits if hit.document == hits[other].document]
    assert front.find_bar.isVisible() and len(front.ribbon._hits) == len(here)
    assert front.find_bar._count.text().startswith("1 of")
    assert front.isAncestorOf(sample.window.focusWidget()), "the keys are in the document, F3 goes on"


def test_nothing_found_says_so_and_nothing_typed_says_what_to_type(qtbot, sample, panel):
    assert typed(qtbot, sample, "no such words at all") == []
    assert panel.shown.currentWidget() is panel.nothing
    panel.field.clear()
    qtbot.waitUntil(lambda: panel.shown.currentWidget() is panel.none, timeout=WAIT)


def test_only_the_last_words_typed_are_answered(qtbot, sample, panel):
    panel.field.setText("e")
    panel.look()
    panel.field.setText("weapons")
    panel.look()
    sample.rest()
    assert all(panel.model.hit(row).words.lower() == "weapons" for row in range(panel.model.rowCount()))


def test_rows_for_screen_readers_and_the_model_test(qtmodeltester):
    model = HitList()
    model.show((Hit(1, "Report", 3, 8, "The ", "boats", " stay.", "iv"), Hit(1, "Report", 13, 18, "", "Boats", " go.")))
    qtmodeltester.check(model)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["Report, page iv, The boats stay.", "Report, Boats go."]
