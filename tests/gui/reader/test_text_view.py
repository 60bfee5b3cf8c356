"""The text view alone: how a text is set, marked, selected and copied."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from workbench.domain.documents import DocumentText, Edit, EditReason, Passage, PassageKind
from workbench.gui.reader.text import canvas
from workbench.gui.reader.text.blocks import BlockKind, cut
from workbench.gui.reader.text.ink import pieces
from workbench.gui.reader.text.marks import Highlight
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.reader.text.words import Sentences, snapped, untouched
from workbench.text.view import View


def document(text, *spans, edits=(), **kinds):
    """A document text with a passage for each (words, options)."""
    passages = []
    for words, options in spans:
        start = text.index(words)
        passages.append(Passage(start, start + len(words), words, paragraph=len(passages), **options))
    return DocumentText(1, text, tuple(edits), tuple(passages))


@pytest.fixture
def view(qtbot, theme):
    made = TextView(theme.serif(16))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_long_text_comes_in_helpings_with_its_beginning_at_once(qtbot, view, monkeypatch):
    monkeypatch.setattr(canvas, "AT_ONCE", 100)
    monkeypatch.setattr(canvas, "HELPING", 37)
    lines, there = [f"Line {number} 🚀 of the harbour’s long report." for number in range(40)], []
    given = document("\n\n".join(lines), *((line, {}) for line in lines))
    view.load(given, then=lambda: there.append(view.toPlainText()))
    assert lines[0].startswith(view.toPlainText()[:37]) and lines[-1] not in view.toPlainText()
    qtbot.waitUntil(lambda: bool(there))
    assert there == ["\n".join(lines)]
    view.go_to(given.text.index(lines[-1]))
    assert view.sentence[0] == given.text.index(lines[-1]) and view.document().lastBlock().lineCount()


def test_a_shorter_text_comes_into_a_view_that_was_scrolled(view):
    view.load(document("\n\n".join(f"Line {number}." for number in range(300))))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.load(document("A short text."))
    assert view.top() == 0 and view.toPlainText() == "A short text."


def test_a_long_text_that_is_not_wanted_any_more_comes_no_further(qtbot, view, monkeypatch):
    monkeypatch.setattr(canvas, "AT_ONCE", 100)
    monkeypatch.setattr(canvas, "HELPING", 37)
    view.load(document("word " * 200), then=lambda: pytest.fail("nobody waits for it"))
    view.load(document("Another text."))
    QApplication.processEvents()
    assert view.toPlainText() == "Another text."


@pytest.mark.parametrize(("text", "words", "meant"), [
    ("counted 412 boats", "ounted 412 b", "counted 412 boats"),
    ("some 32,000 guns", "2,000", "32,000"),
    ("Renner’s fleet grew", "enner’s fleet ", "Renner’s fleet"),
    ("a café\u0301 here", "caf", "café\u0301"),
    ("only “quoted words” here", "“quoted words”", "“quoted words”"),
    ("  \u00a0 ", "  \u00a0", ""),
    ("flag 👩‍🚀 flies", "👩", "👩‍🚀"),
])
def test_a_selection_means_whole_words(text, words, meant):
    start = text.index(words)
    first, last = snapped(text, start, start + len(words))
    if meant == "👩‍🚀":
        assert text[first:last].startswith("👩"), "an emoji is at least not cut before its first part"
    else:
        assert text[first:last] == meant


def test_blocks_know_headings_speakers_lists_and_furniture():
    text = "Menu\n\nThe talks\n\nMINISTER ROSA:  Good day. More words.\n\n• one\n• two\n"
    given = document(text, ("Menu", {"kind": PassageKind.FURNITURE}), ("The talks", {"kind": PassageKind.HEADING}),
                     ("Good day.", {"speaker": "Rosa"}), ("More words.", {"speaker": "Rosa"}),
                     ("• one", {"kind": PassageKind.LIST}), ("• two", {"kind": PassageKind.LIST}))
    view = View(text)
    blocks = cut(view.shown, given.passages, view.to_source)
    assert [block.kind for block in blocks] == [BlockKind.FURNITURE, BlockKind.HEADING, BlockKind.TEXT, BlockKind.LIST,
                                                BlockKind.LIST]
    speech = blocks[2]
    assert text[speech.start:speech.label] == "MINISTER ROSA:"


def test_lines_are_neither_too_long_nor_too_short(view):
    view.load(document("word " * 2000))
    for width in (700, 1200, 2400):
        view.resize(width, 600)
        view.grab()
        layout = view.document().firstBlock().layout()
        lengths = [layout.lineAt(index).textLength() for index in range(layout.lineCount() - 1)]
        assert max(lengths) <= 85
        assert width < 1000 or min(lengths) >= 60


def test_the_top_line_stays_on_top_when_the_window_grows(view):
    view.load(document("\n\n".join(f"Paragraph {number} " + "with words " * 40 for number in range(200))))
    view.scroll_to(view.content.text.index("Paragraph 120 "))
    top = view.firstVisibleBlock().blockNumber()
    view.resize(1000, 700)
    assert view.firstVisibleBlock().blockNumber() == top


def test_all_that_is_selected_stays_in_sight_when_lines_get_shorter(view):
    view.load(document("\n\n".join(f"Paragraph {number} " + "with words " * 40 for number in range(200))))
    start = view.content.text.index("Paragraph 121 ")
    view.scroll_to(view.content.text.index("Paragraph 120 "))
    view.select_span(start, start + 400)
    view.resize(400, 600)
    first, last = view.selected()
    assert 0 <= view.down(first) < view.down(last) < view.viewport().height() - view.fontMetrics().lineSpacing()


@pytest.mark.parametrize("number", [0, 57, 199])
def test_going_to_a_place_brings_it_into_sight(view, number):
    view.load(document("\n\n".join(f"Paragraph {number} " + "with words " * 60 for number in range(200))))
    view.go_to(view.content.text.index(f"Paragraph {number} "))
    assert view.viewport().rect().contains(view.cursorRect().center())


def test_copied_words_are_those_of_the_document(view):
    text = "An inter-\nnational\u00a0talk"
    view.load(document(text, edits=[Edit(8, 10, "", EditReason.HYPHEN_JOINED)]))
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "An international\u00a0talk"
    assert view.selected() == (0, len(text))


def test_a_mark_over_an_emoji_covers_its_words(view):
    text = "before 🚤🚤 the marked words after"
    view.load(document(text))
    start = text.index("marked words")
    view.mark([Highlight(("claim", 1), start, start + 12, "open", "a claim")])
    placed, = view.marks.in_block(0)
    cursor = QTextCursor(view.document())
    cursor.setPosition(placed.first)
    cursor.setPosition(placed.last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "marked words"


def test_each_state_is_drawn_in_its_own_way(view):
    """Without colours too: the pictures differ in more than hue."""
    text = "These are the words that are marked."
    pictures = set()
    for role in ("open", "evidence", "rated", "signed_off"):
        view.load(document(text))
        view.mark([Highlight(("claim", 1), 0, 20, role)])
        picture = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Mono)
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 4


def test_marks_change_only_where_they_changed(view):
    text = "\n".join(f"line {number} of the text" for number in range(50))
    view.load(document(text))
    first = [Highlight(("claim", n), text.index(f"line {n} "), text.index(f"line {n} ") + 6, "open") for n in range(50)]
    view.mark(first)
    changed = view.marks.replace([*first[:-1], Highlight(("claim", 49), first[-1].start, first[-1].end, "rated")])
    assert changed == {49}
    assert view.marks.replace(first[:10]) == set(range(10, 50))
    assert len(view.marks) == 10


def test_between_two_lines_the_nearer_one_is_clicked(qtbot, view):
    view.load(document("word " * 200))
    layout = view.document().firstBlock().layout()
    first, second = layout.lineAt(0), layout.lineAt(1)
    gap = QPoint(round(first.x()) + 60, round(first.y() + first.height()) + 1)
    assert first.y() + first.height() < gap.y() < second.y(), "there is room between the lines"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=gap)
    assert 5 < view.textCursor().position() < first.textLength() - 1


@pytest.mark.parametrize("text", ["", "x" * 1_000_000, "\n" * 5000, "שלום עולם 123 mixed עברית\n" * 20,
                                  "e\u0301" * 3000, "\ufffc\ufdd0\x00\u2028\u2029", "👩‍👩‍👧‍👦 " * 500])
def test_strange_texts_are_shown_marked_and_left_alone(view, text):
    view.load(document(text))
    middle = len(text) // 2
    view.mark([Highlight(("claim", 1), middle // 2, middle, "open"), Highlight(("claim", 2), 0, len(text), "rated")])
    view.peek((0, middle))
    view.grab()
    view.go_to(middle)
    view.selectAll()
    view.grab()
    assert view.content.text == text


def test_no_word_is_washed_twice_where_directions_mix(view):
    text = 'هذا نص مع 32,000 then English words follow. עברית 7,691 ק"ג באוקטובר.'
    view.load(document(text))
    block = view.document().lastBlock()
    boxes = sorted((line.lineNumber(), box.left(), box.right())
                   for line, box in pieces(block, text.index("words"), len(text), QPointF()))
    assert len(boxes) > 1
    assert all(right <= next_left for (line, _, right), (next_line, next_left, _) in pairwise(boxes)
               if line == next_line)


def test_sentences_skip_what_is_not_of_the_article():
    text = "One. Menu. Two."
    given = document(text, ("One.", {}), ("Menu.", {"kind": PassageKind.FURNITURE}), ("Two.", {}))
    sentences = Sentences(given.passages)
    assert sentences.after(0).text == "Two."
    assert sentences.before(text.index("Two.")).text == "One."
    assert sentences.at(text.index("enu")).text == "Menu."
    assert sentences.after(len(text)) is None


def test_a_screen_reader_hears_what_is_marked_under_the_caret(view):
    view.load(document("some marked words"))
    view.mark([Highlight(("claim", 1), 5, 11, "open", "Claim – Open: “marked”")])
    view.go_to(7)
    assert "Claim – Open" in view.accessibleDescription()


@pytest.mark.parametrize(("spans", "taken", "left"), [
    ([(0, 5), (6, 9), (10, 20)], [], [(0, 5), (6, 9), (10, 20)]),
    ([(0, 5), (6, 9), (10, 20)], [(7, 8)], [(0, 5), (10, 20)]),
    ([(0, 5), (6, 9), (10, 20)], [(5, 6), (9, 10)], [(0, 5), (6, 9), (10, 20)]),
    ([(0, 5), (6, 9), (10, 20)], [(0, 11), (1, 2)], []),
    ([(4, 6)], [(0, 1), (5, 9)], []),
])
def test_what_no_claim_touches(spans, taken, left):
    assert untouched(spans, taken) == left


def test_what_is_on_top_of_a_long_paragraph_stays_there_at_any_width(view):
    text = " ".join(f"word{number}" for number in range(3000)) + ".\n\nAnd after.\n" * 40
    view.load(document(text))
    view.scroll_to(text.index("word1500"))
    top = view.top()
    assert abs(top - text.index("word1500")) < 100
    for width in (*range(800, 560, -15), *range(560, 800, 15), 800):
        view.resize(width, 600)
        assert view.top() == top and abs(view.down(text.index("word1500"))) <= 40
    view.read_in(view._font, 50)
    assert view.top() == top
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 3)
    assert view.top() > top
