"""The pages of a PDF in the reader: claims drawn on them, words selected on them, in step with the text."""


import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.readers.conftest import column, make_pdf
from workbench.domain.documents import Role
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.stations import Station
from workbench.gui.reader.ways import Way
from workbench.gui.style import LIGHT, Theme
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents

LEFT = ("The council of Elsby met on Monday. Nobody had expected the harbour to lose 14 of its 412 boats in a single "
        "winter, and the director said that the ice alone could not be blamed for it. The fleet landed 7,600 tonnes of "
        "herring between January and June, and the")
RIGHT = ("catch was 12 percent larger than in the year before. Some of the older boats will not be repaired. The town "
         "will pay for three new ones, at 2.4 million crowns each, and hopes that the bank will lend the rest.")
MORE = "Page {} tells of other winters, when {} boats stayed in the harbour until the ice had gone."
WAIT = 20_000
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """The library, made once: each test works in a copy of it."""
    folder = tmp_path_factory.mktemp("pages")
    pages = [[*column(LEFT, 60, 100, 10, 44, 13), *column(RIGHT, 330, 100, 10, 44, 13)]]
    pages += [column(MORE.format(number, 30 + number) + f"\n\n{LEFT}.\n\n{RIGHT}" * 3, 60, 100, 11, 80)
              for number in range(2, 9)]
    path = folder / "report.pdf"
    path.write_bytes(make_pdf(pages, labels="/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>"))
    archive = libraries.open_library(folder / "library", checker="Ana")
    case = cases.create(archive, "Boats")
    importing.keep(archive, case.id, Role.SUBJECT, importing.prepare(path))
    importing.keep(archive, case.id, Role.SOURCE, importing.prepare_text(
        "A text has no pages, but it has words enough to be read.", "A text"))
    archive.close()
    return folder / "library"


@pytest.fixture
def pane(qtbot, desk, ids):
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1300, 900)
    with qtbot.waitExposed(pane):
        pane.show()
    desk.open_document(ids[0])
    yield pane
    pane.close_all()


@pytest.fixture
def opened(qtbot, pane):
    """The PDF, shown both ways, its pictures drawn."""
    pane.show_both()
    opened = pane.main.front
    qtbot.waitUntil(lambda: not opened.ways._pictures.is_drawing, timeout=WAIT)
    return opened


def place(opened, words, last=False):
    """The middle of the first (or last) letter of these words, in the window of the pages."""
    pages = opened.ways.pages
    start = opened.view.content.text.index(words)
    offset = start + len(words) - 1 if last else start
    index = pages.letters.page_of(offset)
    (box,) = pages.looks.boxes(index, pages.column.scale(index), offset, offset + 1)
    # a little left of the middle, or right of it, so that the nearest edge is the outer one
    x = box.left() + box.width() * (0.8 if last else 0.2)
    return (QPointF(x, box.center().y()) + QPointF(pages.page_rect(index).topLeft())).toPoint()


def drag(qtbot, opened, first, last):
    viewport = opened.ways.pages.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, first)
    qtbot.mouseMove(viewport, last)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, last)


def test_a_drag_on_the_page_selects_the_words_of_the_text(qtbot, opened):
    drag(qtbot, opened, place(opened, "412 boats"), place(opened, "412 boats", last=True))
    start, end = opened.view.selected()
    assert opened.view.content.text[start:end] == "412 boats"
    assert opened.desk.has_selection


def test_a_drag_over_the_column_break_makes_a_claim_of_whole_words_in_reading_order(qtbot, desk, pane, opened):
    drag(qtbot, opened, place(opened, "January and June"), place(opened, "12 percent larger", last=True))
    opened.ways.pages.setFocus()
    qtbot.keyClick(opened.ways.pages, Qt.Key.Key_C)
    made = claims.get(desk.archive, desk.claim_id)
    assert made.words.split() == "January and June, and the catch was 12 percent larger".split()


def test_a_drag_upward_and_over_pages_selects_too(qtbot, opened):
    pages = opened.ways.pages
    pages.show_place(0, 600)
    drag(qtbot, opened, place(opened, "Page 2 tells", last=True), place(opened, "The town will"))
    start, end = opened.view.selected()
    chosen = opened.view.content.text[start:end]
    assert chosen.startswith(("The town\nwill", "The town will"))
    assert chosen.endswith("Page 2 tells")


def test_a_claim_is_drawn_on_the_page_in_the_colour_of_its_state(qtbot, desk, ids, opened):
    words = "412 boats"
    start = opened.view.content.text.index(words)
    claims.make(desk.archive, desk.case_id, ids[0], start, start + len(words))
    pages = opened.ways.pages
    marks = pages.looks.of(0, pages.column.scale(0))
    assert [mark.highlight.role for mark in marks.highlights] == ["open"] and marks.highlights[0].begins
    ratio = pages.devicePixelRatioF()
    image = pages.viewport().grab().toImage()
    box = marks.highlights[0].boxes[0].translated(QPointF(pages.page_rect(0).topLeft()))
    seen = {image.pixelColor(round(x * ratio), round((box.top() + 1) * ratio)).name()
            for x in range(int(box.left()) + 1, int(box.right()))}
    assert QColor(LIGHT.open.wash).name() in seen
    assert [badge.highlights[0].key[0] for badge in pages._badges] == ["claim"], "its letter stands beside the page"


def test_clicking_a_claim_on_the_page_chooses_it(qtbot, desk, ids, opened):
    start = opened.view.content.text.index("412 boats")
    claim = claims.make(desk.archive, desk.case_id, ids[0], start, start + 9)
    qtbot.mouseClick(opened.ways.pages.viewport(), Qt.MouseButton.LeftButton, NONE, place(opened, "boats in"))
    assert desk.claim_id == claim.id
    desk.choose_claim(None)
    opened.ways.pages.viewport().grab()
    badge = opened.ways.pages._badges[0].box.center().toPoint()
    qtbot.mouseClick(opened.ways.pages.viewport(), Qt.MouseButton.LeftButton, NONE, badge)
    assert desk.claim_id == claim.id


def test_a_double_click_selects_the_word(qtbot, opened):
    qtbot.mouseDClick(opened.ways.pages.viewport(), Qt.MouseButton.LeftButton, NONE, place(opened, "harbour"))
    start, end = opened.view.selected()
    assert opened.view.content.text[start:end] == "harbour"


def test_hits_and_the_selection_of_the_text_stand_on_the_page(opened, pane):
    pane.find()
    opened.find_bar.field.setText("harbour")
    marks = opened.ways.pages.looks.of(0, 1.0)
    assert [current for _, current in marks.hits] == [True]
    opened.view.select_span(10, 30)
    assert opened.ways.pages.looks.of(0, 1.0).selection


def test_scrolling_the_pages_brings_the_text_along_and_back(qtbot, opened):
    text = opened.view.content.text
    pages = opened.ways.pages
    for _ in range(6):
        wheel(pages, -120 * 60)
    assert pages.current >= 4
    assert opened.view.offset_in_sight(40) >= text.index("Page 5")
    before = pages.place()
    opened.ways.eventFilter(opened.view, QEvent(QEvent.Type.Wheel))
    opened.view.verticalScrollBar().setValue(0)
    assert pages.place() < before and pages.current == 0


def wheel(view, step, modifiers=NONE):
    point = QPointF(view.viewport().rect().center())
    event = QWheelEvent(point, view.viewport().mapToGlobal(point), QPoint(), QPoint(0, step), Qt.MouseButton.NoButton,
                        modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_choosing_a_claim_shows_it_in_both(desk, ids, opened):
    start = opened.view.content.text.index("Page 7 tells")
    claim = claims.make(desk.archive, desk.case_id, ids[0], start, start + 12)
    opened.ways.pages.verticalScrollBar().setValue(0)
    desk.choose_claim(claim.id)
    pages = opened.ways.pages
    rect = pages.page_rect(6)
    (box,) = pages.looks.boxes(6, pages.column.scale(6), start, start + 12)
    assert pages.viewport().rect().contains(box.translated(QPointF(rect.topLeft())).toRect())


def test_ctrl_wheel_makes_pages_larger_around_the_mouse_and_ctrl_0_fits_them(pane, opened):
    pages = opened.ways.pages
    before, width = pages.place(pages.viewport().height() / 2), pages.column.size(0)[0]
    wheel(pages, 120, Qt.KeyboardModifier.ControlModifier)
    assert pages.column.size(0)[0] > width and not pages.fits
    after = pages.place(pages.viewport().height() / 2)
    assert after[0] == before[0] and abs(after[1] - before[1]) < 3
    pages.setFocus()
    pane.usual_size()
    assert pages.column.size(0)[0] == width and pages.fits


def test_keys_scroll_the_pages_and_reach_the_words(qtbot, opened):
    opened.show_way(Way.PAGE)
    pages = opened.ways.pages
    pages.setFocus()
    for key, expected in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(pages, key)
        assert pages.current == expected
    opened.view.put_caret(0)
    qtbot.keyClick(pages, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert opened.view.caret() == opened.view.content.text.index("Nobody")
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.current == 7
    qtbot.keyClick(pages, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert pages.current == 0, "the caret's sentence is brought into sight"


def test_a_screen_reader_is_told_the_page_and_its_words(opened):
    pages = opened.ways.pages
    assert pages.accessibleName() == "Pages of report.pdf"
    assert pages.accessibleDescription().startswith("Page i of 8. The council of Elsby met on Monday.")
    pages.show_page(3)
    assert pages.accessibleDescription().startswith("Page 2 of 8. Page 4 tells of other winters")


def test_small_pictures_show_labels_and_lead_to_their_page(qtbot, pane, opened):
    assert not opened.ways.strip.isVisible()
    pane.toggle_strip()
    strip = opened.ways.strip
    assert strip.isVisible() and strip.model().index(0).data() == "i"
    spoken = strip.model().index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Page 1, number 3 of 8"
    qtbot.waitUntil(lambda: strip.picture(0) is not None, timeout=WAIT)
    strip.clicked.emit(strip.model().index(5))
    assert opened.ways.pages.current == 5 and strip.currentIndex().row() == 5
    pane.toggle_strip()
    assert not strip.isVisible()


def test_a_text_without_pages_shows_only_text_and_says_why(qtbot, desk, ids, pane):
    desk.open_document(ids[1])
    front = pane.main.front
    with qtbot.waitSignal(desk.said) as said:
        pane.show_pages()
    assert "no pages" in said.args[0].text and front.ways.way is Way.TEXT
    offered = {way: button.isEnabled() for way, button in front.header._ways.items()}
    assert offered == {Way.TEXT: True, Way.PAGE: False, Way.BOTH: False}
    assert "no pages" in front.header._ways[Way.PAGE].toolTip()


def test_how_a_document_is_shown_is_remembered(qtbot, desk, ids, pane, opened):
    opened.ways.pages.show_page(4)
    state = pane.remember()
    pane.close_tab()
    desk.open_document(ids[0])
    assert pane.main.front.ways.way is Way.BOTH, "it was closed like this"
    pane.close_all()
    other = ReaderPane(desk)
    qtbot.addWidget(other)
    other.resize(1300, 900)
    other.show()
    other.recall(state)
    assert other.main.front.ways.way is Way.BOTH and other.main.front.ways.pages.current == 4
    other.close_all()


def test_beside_it_is_shown_the_same_way(pane, opened):
    pane.open_beside()
    assert pane.beside.front.ways.way is Way.BOTH and pane.beside.front.ways.pages is not opened.ways.pages


def test_a_screen_of_another_sharpness_wants_other_pictures(qtbot, opened, monkeypatch):
    pages = opened.ways.pages
    monkeypatch.setattr(type(pages), "devicePixelRatioF", lambda _self: 2.0)
    QApplication.sendEvent(pages, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: pages.pictures.exact(pages.wish(0)) is not None, timeout=WAIT)
    assert pages.pictures.exact(pages.wish(0)).width() == 2 * pages.column.size(0)[0]


def test_in_the_dark_pages_are_dimmed_unless_they_shall_be_white(qtbot, desk, pane, opened, theme):
    pages = opened.ways.pages
    pages.show_page(0)
    corner = pages.page_rect(0).topLeft() + QPoint(5, 30)
    theme.choose("dark")
    try:
        assert pages.viewport().grab().toImage().pixelColor(corner).lightness() < 220
        pane.toggle_white()
        assert pages.viewport().grab().toImage().pixelColor(corner).lightness() == 255
    finally:
        theme.choose("light")


def test_a_document_made_readable_otherwise_shows_pages_with_its_new_letters(opened, desk, ids):
    text = documents.text(desk.archive, ids[0])
    was = opened.ways.pages
    opened._show(text)
    assert opened.ways.pages is was, "nothing changed"
    from dataclasses import replace

    changed = replace(text, pages=tuple(replace(page, label=f"p{page.number}") for page in text.pages))
    opened._show(changed)
    assert opened.ways.pages is not was and opened.ways.pages.pages[0].label == "p1"
    assert opened.ways.way is Way.BOTH


def test_back_and_forward_go_through_places_on_pages(pane, opened):
    opened.show_way(Way.PAGE)
    pages = opened.ways.pages
    stations_of = [Station(f"Page {index}", "Page", "page", page.start, page.start, index)
                   for index, page in enumerate(pages.pages)]
    pages.show_page(1)
    pane.go_to_station(stations_of[5])
    assert pages.current == 5
    pane.go_to_station(stations_of[7])
    pane.back()
    assert pages.current == 5
    pane.back()
    assert pages.current == 1
    pane.forward()
    assert pages.current == 5


def test_a_page_without_letters_or_of_no_size_and_one_of_ten_metres(qtbot, desk, pane, tmp_path, written_pdf):
    document = written_pdf([[], [(72, 100, 12, "Words on a page of ten metres, few of them.")], []],
                           size=(28_346, 28_346))
    desk.open_document(document)
    pane.show_pages()
    ways = pane.main.front.ways
    qtbot.waitUntil(lambda: not ways._pictures.is_drawing, timeout=WAIT)
    assert not ways.pages.pictures.trouble(0)
    assert ways.pages.column.size(0)[0] <= ways.pages.viewport().width()
    assert ways.pages.accessibleDescription().endswith("No text on this page: it is a picture or blank.")
    qtbot.mouseClick(ways.pages.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(300, 300))
    assert pane.main.front.view.selected() is None


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_drag_on_a_turned_page_selects_what_is_seen(qtbot, desk, pane, written_pdf, rotate):
    lines = [(72, 100 + 20 * line, 12, f"Line {line} of a page that was turned when it was scanned.")
             for line in range(12)]
    desk.open_document(written_pdf([lines], rotate=rotate))
    pane.show_both()
    opened = pane.main.front
    qtbot.waitUntil(lambda: not opened.ways._pictures.is_drawing, timeout=WAIT)
    opened.go_to(opened.view.content.text.index("Line 4"))
    pages = opened.ways.pages
    start = opened.view.content.text.index("page that was", opened.view.content.text.index("Line 4"))
    boxes = [pages.looks.boxes(0, pages.column.scale(0), offset, offset + 1)[0].translated(
        QPointF(pages.page_rect(0).topLeft())) for offset in (start, start + 12)]
    drag(qtbot, opened, boxes[0].center().toPoint(), boxes[1].center().toPoint())
    assert opened.view.content.text[slice(*opened.view.selected())] == "page that was"


@pytest.fixture
def written_pdf(desk, tmp_path):
    def write(pages, **how):
        path = tmp_path / "other.pdf"
        path.write_bytes(make_pdf(pages, **how))
        return importing.keep(desk.archive, desk.case_id, Role.SOURCE, importing.prepare(path)).document.id
    return write


@pytest.mark.parametrize("way", [Way.TEXT, Way.PAGE])
def test_small_parts_of_a_notch_make_one_and_keep_what_lies_under_the_mouse(opened, way):
    opened.show_way(way)
    shown = opened.ways.front

    def size():
        return shown.column.zoom if way is Way.PAGE else shown.document().defaultFont().pixelSize()

    shown.scroll_to(opened.view.content.text.index("Page 5 tells"), 0)
    down = shown.viewport().rect().center().y()
    before, read = size(), shown.offset_in_sight(down)
    apart = shown.down(read) - down
    for _ in range(15):
        wheel(shown, 8, Qt.KeyboardModifier.ControlModifier)
    once = size()
    assert once == pytest.approx(before * 1.15 if way is Way.PAGE else before + 1)
    kept = apart * 1.15 if way is Way.PAGE else 0
    assert shown.down(read) - down == pytest.approx(kept, abs=40), "what lies under the mouse stays there"
    wheel(shown, 0, Qt.KeyboardModifier.ControlModifier)
    assert size() == once, "a trackpad that is pushed to the side asks for nothing"


def test_two_fingers_enlarge_the_pages(opened):
    opened.show_way(Way.PAGE)
    pages, before = opened.ways.pages, opened.ways.pages.column.zoom
    point = QPointF(pages.viewport().rect().center())
    for value in (0.06, 0.06):
        QApplication.sendEvent(pages.viewport(), QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, point, point, point,
            value, QPointF(), 0))
    assert pages.column.zoom == pytest.approx(before * 1.15)


def test_a_third_click_on_a_page_means_the_sentence(qtbot, opened):
    opened.show_way(Way.PAGE)
    pages, text = opened.ways.pages, opened.view.content.text
    at = text.index("7,600 tonnes")
    pages.show_span(at, at + 5)
    index = pages.letters.page_of(at)
    (box,) = pages.looks.boxes(index, pages.column.scale(index), at, at + 5)
    point = box.center().toPoint() + pages.page_rect(index).topLeft()
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    start, end = opened.view.selected()
    assert text[start:end] == "7,600"
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=point)
    start, end = opened.view.selected()
    assert " ".join(text[start:end].split()).startswith("The fleet landed 7,600 tonnes")


def test_the_middle_button_closes_a_tab(qtbot, pane, opened):
    tabs = pane.main.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert not pane.main.documents


def test_words_under_the_mouse_stay_there_while_the_text_shrinks_and_grows(opened):
    text, zoomed = opened.view, opened.view.content.text
    text.scroll_to(zoomed.index("Page 5 tells"))
    down = text.viewport().rect().center().y()
    read = text.offset_in_sight(down)
    for step in (-120, -120, -120, 120, 120, 120, 120):
        wheel(text, step, Qt.KeyboardModifier.ControlModifier)
        assert abs(text.down(read) - down) <= 2.5 * text.fontMetrics().lineSpacing()
    text.scroll_to(read, 200)
    assert abs(text.down(read) - 200) <= text.fontMetrics().lineSpacing(), "room between paragraphs counts"
