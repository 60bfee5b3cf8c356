"""What is not part of a text folds to a line, and opens again wherever something leads into it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from workbench.domain.documents import DocumentText, Passage, PassageKind, Role
from workbench.gui.reader.text.blocks import Block, BlockKind
from workbench.gui.reader.text.folding import Folds, Run
from workbench.gui.reader.text.marks import Highlight
from workbench.gui.reader.text.text_view import TextView
from workbench.services.intake import importing

MENU = [f"Menu {number}" for number in range(5)]
BODY = [f"Paragraph {number} " + "with words of its own " * 30 for number in range(3)]
FOOT = [f"Foot {number}" for number in range(40)]


def page(*parts):
    """A document of (lines, kind): each line a passage."""
    lines = [(line, kind) for lines, kind in parts for line in lines]
    passages, at = [], 0
    for number, (line, kind) in enumerate(lines):
        passages.append(Passage(at, at + len(line), line, kind=kind, paragraph=number))
        at += len(line) + 2
    return DocumentText(1, "\n\n".join(line for line, _ in lines), (), tuple(passages))


@pytest.fixture
def view(qtbot, theme):
    """A page with a menu, a text and a foot, all folded."""
    made = TextView(theme.serif(16))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.load(page((MENU, PassageKind.FURNITURE), (BODY, PassageKind.TEXT), (FOOT, PassageKind.FURNITURE)))
    made.toggle_folds()
    return made


def hidden(view):
    """The numbers of the blocks that are out of sight."""
    blocks = (view.document().findBlockByNumber(number) for number in range(view.document().blockCount()))
    return [block.blockNumber() for block in blocks if not block.isVisible()]


HEAD, TAIL = list(range(5)), list(range(8, 48))


def test_runs_of_four_fold_and_a_text_of_nothing_else_does_not():
    def of(pattern):
        kinds = {"f": BlockKind.FURNITURE, "t": BlockKind.TEXT}
        return Folds([Block(at, at + 1, kinds[letter]) for at, letter in enumerate(pattern)]).runs
    assert of("fffftffftfffff") == [Run(0, 3), Run(9, 13)]
    assert of("ffffff") == of("") == of("tfff") == []


def test_folded_lines_take_no_room_and_leave_the_caret_in_the_text(view):
    assert hidden(view) == HEAD + TAIL
    assert view.caret() == view.content.text.index("Paragraph 0")
    assert [run for run, _ in view._fold_boxes()] == [Run(0, 4), Run(8, 47)], "all of it fits on the screen"
    view.toggle_folds()
    assert hidden(view) == []


def test_a_click_on_the_line_opens_and_shuts_it_where_it_stands(qtbot, view):
    (_, menu), _ = view._fold_boxes()
    for expected in (TAIL, HEAD + TAIL):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=menu.center().toPoint())
        assert hidden(view) == expected
        assert view._fold_boxes()[0] == (Run(0, 4), menu)


@pytest.mark.parametrize(("words", "left"), [("Menu 3", TAIL), ("Foot 39", HEAD), ("Paragraph 1", HEAD + TAIL)])
def test_what_leads_into_a_folded_place_opens_it(view, words, left):
    start = view.content.text.index(words)
    view.go_to(start, start + len(words))
    assert hidden(view) == left
    assert view.viewport().rect().contains(view.cursorRect().center())


@pytest.mark.parametrize(("words", "keys", "expected"), [
    ("Paragraph 2", [Qt.Key.Key_Down] * 12, "Foot 0"), ("Paragraph 2", [Qt.Key.Key_End] * 2, "Foot 0"),
    ("Paragraph 1", [Qt.Key.Key_PageUp] * 3, "Paragraph 0"), ("Paragraph 0", [Qt.Key.Key_Left], "Paragraph 0"),
])
def test_keys_go_past_what_is_folded(qtbot, view, words, keys, expected):
    control = Qt.KeyboardModifier.ControlModifier if Qt.Key.Key_End in keys else Qt.KeyboardModifier.NoModifier
    view.go_to(view.content.text.index(words))
    for key in keys:
        qtbot.keyClick(view, key, control)
    assert hidden(view) == HEAD + TAIL
    end = view.content.text.index(expected)
    assert view.caret() in (end, len(view.content.text[:end].rstrip()), len(view.content.text[:end]) - 2)
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_a_click_into_the_empty_room_opens_nothing(qtbot, view):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, view.viewport().height() - 4))
    assert hidden(view) == HEAD + TAIL


def test_everything_selected_is_copied_with_what_is_folded(view):
    view.selectAll()
    view.grab()
    assert hidden(view) == HEAD + TAIL
    assert view.createMimeDataFromSelection().text() == view.content.text
    assert view.selected() == (0, len(view.content.text))


def test_words_lie_where_they_lay_after_another_size_and_width(view):
    start = view.content.text.index("Paragraph 1")
    view.mark([Highlight(("claim", 1), start, start + 9, "open"), Highlight(("claim", 2), 0, 4, "open")])
    view.resize(500, 400)
    view.read_in(view.font(), 60)
    view.go_to(start)
    view.grab()
    assert hidden(view) == HEAD + TAIL
    under = view._marks_under(view.cursorRect().center().toPointF() + QPoint(6, 0))
    assert [mark.key for mark in under] == [("claim", 1)]
    assert len([box for box in view._badges if box.highlights[0].key == ("claim", 2)]) == 0


@pytest.fixture
def saved(desk, pane):
    """A saved page with a long foot, opened in the reader, and its id."""
    foot = "\n\n".join(["Most read", *(f"Teaser number {number}" for number in range(40))])
    text = "The fleet of Elsby\n\n" + "The harbour office counted 412 boats last year, it said. " * 12 + "\n\n" + foot
    kept = importing.keep(desk.archive, desk.case_id, Role.SOURCE, importing.prepare_text(text, "Fleet")).document
    desk.open_document(kept.id)
    return pane.main.front


def test_a_long_foot_is_folded_at_first_and_a_search_opens_it(desk, pane, saved):
    assert len(hidden(saved.view)) > 30
    saved.look_for("number 31", 0)
    assert hidden(saved.view) == []
    pane.fold()
    assert len(hidden(saved.view)) > 30


@pytest.mark.parametrize("opened", [True, False])
def test_how_a_document_was_folded_is_remembered(desk, pane, saved, opened):
    if opened:
        pane.fold()
    before = hidden(saved.view)
    state = pane.remember()
    pane.close_all()
    pane.recall(state)
    assert hidden(pane.main.find(saved.document.id).view) == before
    assert bool(before) is not opened


def test_a_document_without_menus_says_that_nothing_folds(desk, pane, article):
    said = []
    desk.said.connect(said.append)
    pane.fold()
    assert "too few lines" in said[-1].text
