"""The same words are one card; another figure, name or "not" never is."""

import pytest

from workbench.matching import same_words, spread

SENTENCE = "The port took 4,300 ships in 2021, the council of Valdenport said on Monday."


@pytest.mark.parametrize(
    "other",
    [
        SENTENCE,
        "The port took 4,300 ships in 2021, the council of Valdenport said on Monday",
        "The port took 4,300 ships in 2021, said the council of Valdenport on Monday.",
        "“The port took 4,300 ships in 2021”, the council of Valdenport said on Monday.",
        "The port took 4,300 ships in 2021, the council of Valdenport said on Monday.",
    ],
)
def test_a_reprint_is_known(other):
    assert same_words([SENTENCE, "Swans came.", other]) == [0, 1, 0]


@pytest.mark.parametrize(
    "other",
    [
        "The port took 3,400 ships in 2021, the council of Valdenport said on Monday.",
        "The port took 4,300 ships in 2022, the council of Valdenport said on Monday.",
        "The port never took 4,300 ships in 2021, the council of Valdenport said on Monday.",
        "The port took 4,300 ships in 2021, the council of Marlow said on Monday.",
        "The port took 4,300 boats in 2021, the council of Valdenport said on Monday.",
        "The port took $4,300 ships in 2021, the council of Valdenport said on Monday.",
        "The port took -4,300 ships in 2021, the council of Valdenport said on Monday.",
    ],
)
def test_what_says_otherwise_is_another(other):
    assert same_words([SENTENCE, other]) == [0, 1]


def test_short_texts_are_the_same_in_their_words_alone():
    assert same_words(["Swans came.", "swans came.", "Swans go.", "", "Swans came!"]) == [0, 0, 2, 3, 0]


def test_one_document_does_not_fill_the_beginning():
    documents, scores = [1, 1, 1, 1, 1, 1, 2], [0.9, 0.88, 0.8, 0.75, 0.7, 0.6, 0.55]
    assert spread(documents, scores) == [0, 1, 2, 3, 4, 6, 5]


def test_what_is_much_better_stays_before():
    assert spread([1, 1, 1, 1, 1, 1, 2], [0.9] * 6 + [0.2]) == [0, 1, 2, 3, 4, 5, 6]
    assert spread([], []) == []
