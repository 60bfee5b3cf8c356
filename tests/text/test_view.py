"""Shown text and source text, and the way between."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.documents import Edit, EditReason
from workbench.text.view import View


def hide(start, end, shown=""):
    return Edit(start, end, shown, EditReason.MARK_HIDDEN)


def test_joined_lines_and_hyphens_are_shown_joined():
    text = "A coop-\neration of\ntowns"
    view = View(text, [hide(6, 8), hide(18, 19, " ")])
    assert view.shown == "A cooperation of towns"
    assert view.shown_of(2, 15) == "cooperation"
    assert view.to_source_span(2, 13) == (2, 15)


def test_hidden_marks_at_the_edges_stay_outside_a_selection():
    text = "so **bold** it is"
    view = View(text, [hide(3, 5), hide(9, 11)])
    assert view.shown == "so bold it is"
    assert text[slice(*view.to_source_span(3, 7))] == "bold"


def test_crlf_is_one_line_end_and_every_line_end_a_newline():
    view = View("a\r\nb\rc\u2028d")
    assert view.shown == "a\nb\nc\nd"
    assert view.to_source(2) == 3
    assert view.to_shown(3) == 2


def test_an_edit_over_a_crlf_replaces_it():
    assert View("one\r\ntwo", [hide(3, 5, " ")]).shown == "one two"


@st.composite
def edited(draw):
    text = draw(st.text(alphabet="ab\r\n é\U0001f600", max_size=60))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=12)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [hide(a, b, draw(st.sampled_from(["", " ", "\n\n", "xyz"]))) for a, b in spans if a < b]


@given(edited())
def test_shown_offsets_survive_the_way_there_and_back(made):
    text, edits = made
    view = View(text, edits)
    inside = set()
    for start, end, shown_start, shown_end in zip(
            view._source_starts, view._source_ends, view._shown_starts, view._shown_ends, strict=True):
        inside |= set(range(shown_start + 1, shown_end))
        assert view.to_shown(start) == shown_start and view.to_shown(end) == shown_end
    for offset in range(len(view.shown) + 1):
        if offset not in inside:
            assert view.to_shown(view.to_source(offset)) == offset
            assert view.to_shown(view.to_source(offset, before=True)) == offset
            assert view.to_source(offset, before=True) <= view.to_source(offset)


@given(edited())
def test_source_offsets_go_forward(made):
    text, edits = made
    view = View(text, edits)
    shown = [view.to_shown(offset) for offset in range(len(text) + 1)]
    assert shown == sorted(shown)
    assert shown[0] == 0
    assert view.shown_of(0, len(text)) == view.shown
