"""Where two wordings differ."""

import pytest

from workbench.crosscheck import differing_words


def words(text, spans):
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(("ours", "theirs", "mine", "yours"), [
    ("We shall not build the bridge", "we shall build the bridge.", ["not"], []),
    ("a long, hard winter", "a short,\nmild winter", ["long, hard"], ["short,\nmild"]),
    ("“The same words”", "the  same\nwords", [], []),
    ("south-bound cars", "southbound cars", [], []),
    ("el año pasado", "el ano pasado", [], []),
    ("", "", [], []), ("…", "!", [], []),
    ("𝒳 is 🜁 large", "𝒳 is 🜁 small", ["large"], ["small"]),
])
def test_the_words_that_differ_are_marked_and_nothing_else(ours, theirs, mine, yours):
    one, other = differing_words(ours, theirs)
    assert (words(ours, one), words(theirs, other)) == (mine, yours)
