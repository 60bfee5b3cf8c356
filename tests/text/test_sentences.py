"""Where sentences end, and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text import sentences


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Ortiz met Gen. J. P. Lund of Vell Inc. on Oct. 4.", "It rained."],
        ["The money came from the U.S.", "The mayor denied it."],
        ["The U.S. Navy sent two ships.", "They never came."],
        ["It cost 3.5 million crowns.", "No. 5 was the cheapest."],
        ["“It works.” he said.", "Nobody laughed."],
        ["“Why now?” Ortiz asked.", "She knew."],
        ["\"Stop!\"", "She left the room."],
        ["He saw … Vell.", "It ended…", "Nobody came."],
        ["(It was late.)", "They slept."],
        ["El Sr. Paz llegó de EE. UU. el lunes.", "¿Por qué?", "¡No se sabe!", "Según el art. 12, sí."],
        ["Fue en oct. 12 a las 5 p.m.", "La gente salió."],
        ["That was two years ago.", "I saw it.", "He lay in the sun.", "Vell won."],
        ["The town grew – mainly in the U.S. – and shrank.", "So it goes."],
        ["It was shown.[3]", "Later it was denied.[4][12]", "So it stands."],
        ["Ana B. Cruz and A. Lund agree.", "J. Ruiz et al. do not."],
        ["Is it true?!", "Yes!!", "No... maybe."],
        ["日本語です。", "次の文。"],
        ["They sold it to Lund & Co. The buyer paid."],
    ],
)
def test_sentences_end_where_a_reader_ends_them(cut, expected):
    if expected[0].startswith("They sold"):
        expected = ["They sold it to Lund & Co.", "The buyer paid."]
    assert cut(" ".join(expected)) == expected


def test_two_spaces_or_nbsp_after_an_abbreviation_end_the_sentence(cut):
    assert cut("It went to the U.S.\u00a0 Decreasing it helps.") == ["It went to the U.S.", "Decreasing it helps."]
    assert cut("We work hard.\u00a0 And it shows.") == ["We work hard.", "And it shows."]


def test_one_endless_sentence_is_cut_at_words(cut):
    pieces = cut("word " * 1000)
    assert all(len(piece) <= sentences.LONGEST for piece in pieces)
    assert set(" ".join(pieces).split()) == {"word"}


def test_a_line_without_any_space_is_cut_at_the_bound(cut):
    assert [len(piece) for piece in cut("x" * 2500)] == [1000, 1000, 500]


PIECES = st.sampled_from(["Mr. ", "Dr.", " U.S. ", ". ", "? ", "!", "…", "...", "\n", "\u00a0", "“", "”", "\"", "(", ")", " a", "The ", "9.2 ",
                          "Oct. 4", "[1]", "— ", "x" * 50, "é", "\U0001f600", "e\u0301", "。", "\r\n", " J. ", "\t"])


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=300))
def test_spans_hold_everything_but_white_space_and_never_overlap(text):
    reached = 0
    kept = []
    for start, end in sentences.cut(text):
        assert reached <= start < end <= len(text)
        assert not text[reached:start].strip()
        assert not text[start].isspace() and not text[end - 1].isspace()
        assert end - start <= sentences.LONGEST
        kept.append(text[start:end])
        reached = end
    assert not text[reached:].strip()
    assert "".join("".join(kept).split()) == "".join(text.split())


@given(st.text(max_size=80), st.text(alphabet="abc. ", max_size=80), st.text(max_size=80))
def test_a_range_is_cut_as_if_nothing_stood_around_it(before, middle, after):
    text = before + middle + after
    there = [(a - len(before), b - len(before)) for a, b in sentences.cut(text, len(before), len(before) + len(middle))]
    assert there == sentences.cut(middle)
