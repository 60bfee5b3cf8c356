"""Words found as a reader means them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.anchoring.lookup import MOST, Lookup
from workbench.text.folding import fold_text


@pytest.mark.parametrize(("text", "words", "found"), [
    ("One boat, two boats", "BOAT", [(4, 8), (14, 18)]),
    ("the\u00a0harbour\r\noffice", "the harbour  office", [(0, 19)]),
    ("“It’s a good year”", '"it\'s a', [(0, 7)]),
    ("``It is''", '"it is"', [(0, 9)]),
    ("the 2022–23 season", "2022-23", [(4, 11)]),
    ("Señor Muñoz; e\u0301te\u0301", "munoz", [(6, 11)]),
    ("the eﬃcient way", "efficient", [(4, 11)]),
    ("price (per tonne)", "(per", [(6, 10)]),
    ("anything", "   ", []),
    ("", "word", []),
    ("😀😀 boat", "boat", [(3, 7)]),
])
def test_what_is_found(text, words, found):
    assert Lookup(text).find(words) == found
    assert Lookup(text).count(words) == len(found)


def test_hits_over_the_borders_of_pieces_are_found_where_they_stand():
    text = "harbour  office\n" * 2000
    found = Lookup(text).find("harbour office")
    assert len(found) == 2000 and {text[start:end] for start, end in found} == {"harbour  office"}
    across = Lookup(text).find("office harbour")
    assert len(across) == 1999 and across[0] == (9, 23)


def test_a_line_without_an_end_is_no_matter():
    text = "a" * 3_000_000 + "needle"
    assert Lookup(text).find("needle") == [(3_000_000, 3_000_006)]
    assert len(Lookup(text).find("a")) == MOST


@given(st.text(alphabet="abé ßﬁ\n\u00a0'\"“—", max_size=60), st.integers(0, 50), st.integers(1, 9), st.integers(1, 90))
def test_what_stands_there_is_found(text, start, length, times):
    whole = text * times + "."
    words = whole[start:start + length]
    found = Lookup(whole).find(words)
    assert bool(found) == bool(fold_text(words) and fold_text(words) in fold_text(whole))
    for first, last in found:
        assert fold_text(words) in fold_text(whole[first:last])
