"""Right-to-left lines in the order of reading, whatever order a program drew their glyphs in."""

import random
import re
from array import array

import pytest

from workbench.readers.pdf.direction import directions, reordered

HEBREW = "ראש העיר אמר כי 42 סירות עוגנות במקום, לעומת 310 בשנת 1987."
ARABIC = "وقال رئيس البلدية إن 42 قاربا ترسو هناك مقابل 310 في الستينات."


def drawn(logical: str, runs: list[str]) -> tuple[str, array, array]:
    """Glyphs of `logical` as a page places them: `runs` are its stretches from left to right, each as it looks."""
    text = "".join(runs)
    lefts = array("f", (100 + 6.0 * index for index in range(len(text))))
    rights = array("f", (left + 6.0 for left in lefts))
    assert sorted(text) == sorted(logical)
    return text, lefts, rights


def looks(logical: str) -> list[str]:
    """A right-to-left line as it looks, from left to right: turned round, but for its numbers and Latin words."""


    pieces = re.split(r"([A-Za-z][A-Za-z0-9-]*(?: [A-Za-z][A-Za-z0-9-]*)*|\d+(?:[.,:/]\d+)*%?)", logical)
    return [piece if index % 2 else piece[::-1] for index, piece in enumerate(pieces)][::-1]


CASES = [
    HEBREW,
    ARABIC,
    "המועצה בת 15 חברים תדון בכך.",
    "חברת Blue Harbour Ltd קנתה 12.5% מהנמל בשנת 2019.",
    "بلغ السعر 1,435 يورو في عام 2019",
]


@pytest.mark.parametrize("logical", CASES)
def test_the_order_of_reading_comes_back_from_where_glyphs_stand(logical):
    text, lefts, rights = drawn(logical, looks(logical))
    read, at, to, leftward = reordered(text, lefts, rights, 10)
    assert read == logical and leftward and len(at) == len(to) == len(read)


@pytest.mark.parametrize("logical", CASES)
def test_it_does_not_matter_in_which_order_they_were_drawn(logical):
    text, lefts, rights = drawn(logical, looks(logical))
    order = list(range(len(text)))
    random.Random(5).shuffle(order)
    shuffled = "".join(text[index] for index in order), array("f", map(lefts.__getitem__, order)), array(
        "f", map(rights.__getitem__, order)
    )
    assert reordered(*shuffled, 10)[0] == logical


def test_words_of_the_other_direction_inside_a_line_that_runs_to_the_right():
    text, lefts, rights = drawn("The word שלום means peace.", ["The word ", "שלום"[::-1], " means peace."])
    assert reordered(text, lefts, rights, 10)[::3] == ("The word שלום means peace.", False)


def test_brackets_open_before_they_close():
    text, lefts, rights = drawn("הנמל (הישן) נסגר", list("הנמל (הישן) נסגר"[::-1]))
    assert reordered(text, lefts, rights, 10)[0] == "הנמל (הישן) נסגר"
    mirrored = text.translate(str.maketrans("()", ")("))
    assert reordered(mirrored, lefts, rights, 10)[0] == "הנמל (הישן) נסגר"


def test_marks_stay_behind_the_letter_that_they_stand_on():
    text = "\u05b8ש"  # drawn before its letter
    read = reordered(text, array("f", [102, 100]), array("f", [104, 108]), 10)[0]
    assert read == "ש\u05b8"


def test_letters_of_one_glyph_keep_their_order():
    read = reordered("لاب", array("f", [106, 106, 100]), array("f", [112, 112, 106]), 10)[0]
    assert read == "لاب"


def test_stretches_of_one_direction():
    lefts = array("f", [30, 20, 10, 40, 50, 60])
    assert directions(lefts, array("f", (left + 10 for left in lefts))) == [0, 3]
