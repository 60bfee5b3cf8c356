"""Source offsets, shown offsets and Qt's positions say the same place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from workbench.domain.documents import Edit, EditReason
from workbench.gui.reader.text.blocks import LONGEST, cut
from workbench.gui.reader.text.offsets import Border, Utf16
from workbench.text.view import View

AWKWARD = "ab \n\r\u2028\u2029\u00a0\u0301é😀👩🏽‍🚀𝒜\u200d\ufffc\x00\x0c\ufdd0שä."
TEXTS = st.text(alphabet=st.sampled_from(AWKWARD), max_size=60)


def border_of(text, edits=()):
    view = View(text, edits)
    return view, Border(view, cut(view.shown, (), view.to_source))


@given(TEXTS)
def test_utf16_counts_as_python_encodes(text):
    counted = Utf16(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert counted.unit(point) == unit
        assert counted.point(unit) == point


def test_both_halves_of_a_pair_are_one_character():
    counted = Utf16("a😀b")
    assert [counted.point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(TEXTS)
def test_what_qt_holds_is_as_long_as_what_it_was_given(text):
    _, border = border_of(text)
    document = QTextDocument()
    document.setPlainText(border.text())
    assert document.characterCount() - 1 == border.length
    assert document.blockCount() == max(1, border.text().count("\n") + 1)


@given(TEXTS)
def test_each_visible_character_comes_back_to_where_it_was(text):
    view, border = border_of(text)
    for source, character in enumerate(text):
        if character.isspace():
            continue
        start, end = border.span(source, source + 1)
        assert border.source_span(start, end) == (source, source + 1)
        assert border.text().encode("utf-16-le")[start * 2:end * 2].decode("utf-16-le") in (character, "\ufffd")


@given(TEXTS, st.data())
def test_spans_of_qt_never_leave_the_text(text, data):
    _, border = border_of(text)
    start = data.draw(st.integers(0, border.length))
    end = data.draw(st.integers(start, border.length))
    first, last = border.source_span(start, end)
    assert 0 <= first <= last <= len(text)
    assert border.source(start) <= border.source(end)


@pytest.mark.parametrize(("text", "words"), [
    ("One 😀 line.\r\nA second one.", "second"),
    ("One 👩🏽‍🚀\r\n\r\n\r\nA second one.", "second"),
    ("NBSP\u00a0between\u00a0words", "between"),
    ("One\u2028two\u2029three", "three"),
    ("cafe\u0301 and 𝒜𝒷 more", "more"),
    ("   indented\n\n   more of it   \n", "more of it"),
])
def test_words_after_awkward_ones_are_found(text, words):
    _, border = border_of(text)
    source = text.index(words)
    start, end = border.span(source, source + len(words))
    units = border.text().encode("utf-16-le")
    assert units[start * 2:end * 2].decode("utf-16-le") == words
    assert border.source_span(start, end) == (source, source + len(words))


def test_joined_lines_and_hyphens_lie_inside_a_span():
    text = "the inter-\nnational talks\nwent on"
    edits = (Edit(9, 11, "", EditReason.HYPHEN_JOINED), Edit(25, 26, " ", EditReason.LINE_JOINED))
    _, border = border_of(text, edits)
    assert border.text() == "the international talks went on"
    assert border.source_span(4, 17) == (4, 19)
    assert text[4:19] == "inter-\nnational"
    assert border.source_span(4, 9) == (4, 9), "half a word ends before the hyphen that is hidden"
    assert border.span(4, 19) == (4, 17)


def test_a_line_of_a_megabyte_is_cut_and_still_counts_right():
    text = "word😀 " * 20_000 + "needle at the end"
    _, border = border_of(text)
    assert max(map(len, border.text().split("\n"))) <= LONGEST
    source = text.index("needle")
    start, end = border.span(source, source + 6)
    assert border.source_span(start, end) == (source, source + 6)


def test_an_empty_document_has_one_place():
    _, border = border_of("  \n ")
    assert border.text() == ""
    assert (border.position(2), border.source(0), border.length) == (0, 0, 0)


def test_a_label_without_a_colon_ends_where_the_words_begin():
    from workbench.text.layout.structure import structure

    text = "".join(f"Presidente.- Van {number}.\n\nP.- ¿Y cuándo llegan los demás?\n\n" for number in range(3))
    made = structure(text)
    labels = [text[block.start:block.label] for block in cut(text, made.passages, lambda offset: offset)]
    assert labels == ["Presidente.- ", "P.- "] * 3
