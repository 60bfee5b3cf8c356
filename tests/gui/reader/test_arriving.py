"""Reading along: the pages of a document that is still being read, and the same tab as the document afterwards."""

import pytest

from workbench.domain.documents import Page, Role
from workbench.domain.errors import ReaderTooSlow
from workbench.gui.along import Along
from workbench.services.intake import alongside

LINE = "The harbour office of Elsby counted 412 fishing boats last year, Director Paul Renner said again."


def come(along, pages, total=400):
    """So many more pages of prose come in."""
    for _ in range(pages):
        number = along.pages.count + 1
        start = along.pages.text().pages[-1].end + 2 if number > 1 else 0
        words = f"Page {number}.\n" + "\n".join([LINE] * 40)
        along.pages.add(Page(number, str(number), start, start + len(words), 600, 800),
                        ("\n\n" if number > 1 else "") + words)
    along.come(along.pages.count, total)


@pytest.fixture
def along(pane, desk):
    """A document of which two pages are there and open."""
    made = Along("yearbook.pdf", Role.SUBJECT)
    come(made, 2)
    desk.along_asked.emit(made)
    return made


@pytest.fixture
def preview(pane, along):
    return pane.main.previews[0]


def test_what_is_there_is_shown_in_a_tab_of_its_own(pane, preview):
    assert preview.isVisible() and pane.main.front is None
    assert "Page 2." in preview.view.toPlainText()
    assert pane.main.tabs.tabText(pane.main.tabs.currentIndex()) == "yearbook.pdf"


def test_it_says_how_far_it_is(along, preview):
    come(along, 1)
    assert "page 3 of 400" in preview._state.text()


def test_pages_come_in_and_the_place_is_kept(qtbot, along, preview):
    preview.view.verticalScrollBar().setValue(30)
    preview.view.select_span(20, 40)
    preview.view.verticalScrollBar().setValue(30)
    before = preview.reached().top
    come(along, 3)
    qtbot.waitUntil(lambda: "Page 5." in preview.view.toPlainText())
    assert preview.reached().top == before > 0
    assert preview.view.selected_span == (20, 40)


def test_asked_for_again_it_is_the_same_tab(pane, desk, along, preview):
    desk.along_asked.emit(along)
    assert pane.main.previews == [preview]


def test_it_becomes_the_document_at_the_same_place(pane, desk, along, preview, ids):
    index, source = pane.main.tabs.currentIndex(), ids[1]
    preview.view.put_caret(30)
    along.end(source)
    assert pane.main.previews == []
    assert pane.main.tabs.currentIndex() == index and pane.main.front.document.id == source
    assert pane.main.front.view.caret() == 30
    assert desk.document_id == source
    assert pane.main.tabs.tabText(index) == pane.main.front.name


def test_a_document_that_was_there_already_is_brought_to_the_front(pane, along, preview, ids):
    along.end(ids[0])
    assert [opened.document.id for opened in pane.main.documents] == [ids[0]]
    assert pane.main.previews == [] and pane.main.front.document.id == ids[0]


def test_opened_otherwise_while_its_text_was_on_its_way_it_has_one_tab(pane, desk, along, preview, ids):
    on_its_way = pane._made(ids[1])
    desk.open_document(ids[1])
    there = pane.main.front
    pane._arrivals._put(preview, on_its_way)
    assert [one for one in pane.main.documents if one.document.id == ids[1]] == [there] and pane.main.front is there
    assert pane.main.previews == []


def test_stopped_it_is_closed_with_a_sentence(pane, desk, along, preview):
    said = []
    desk.said.connect(said.append)
    along.stop_wanted.connect(along.end)
    preview._stop.click()
    assert pane.main.previews == []
    assert "nothing of it was kept" in said[0].text


def test_a_failure_says_so(pane, desk, along, preview):
    said = []
    desk.said.connect(said.append)
    along.end(error=ReaderTooSlow("Reading yearbook.pdf took too long and was stopped."))
    assert pane.main.previews == []
    assert "could not be read to its end" in said[0].text and said[0].kind == "error" and said[0].remedy


def test_closed_with_its_tab_nothing_more_is_heard(pane, along, preview, ids):
    pane.close_tab()
    assert pane.main.previews == [] and along.was_closed
    come(along, 1)
    along.end(ids[1])
    assert pane.main.find(ids[1]) is None


def test_nothing_can_be_marked_yet_and_that_is_said(desk, preview):
    said = []
    desk.said.connect(said.append)
    preview.view.claim_key.emit()
    assert "still being read" in said[0].text


def test_while_it_is_saved_it_cannot_be_stopped(along, preview):
    along.save()
    assert not preview._stop.isVisible() and "put into the library" in preview._state.text()


def test_of_a_long_one_the_first_pages_can_be_read(qtbot, along, preview, monkeypatch):
    monkeypatch.setattr(alongside, "MOST", 20_000)
    come(along, 10)
    qtbot.waitUntil(lambda: preview._shown == along.pages.count)
    assert along.pages.is_full and f"The first {along.pages.count} can be read" in preview._state.text()
