"""Slips of every kind lead to the word of the library, wherever in the word they are."""

import pytest

from workbench.matching.asking import query, spelling
from workbench.text.words.terms import stem_of

TEXTS = (
    "The occupation of the island was closely debated in the congress.",
    "She stated that departments were trying.",
    "Military spending was killing the project.",
    "A budget in dollars was presented in June and in October.",
)


@pytest.mark.parametrize("slip, word", [
    ("sland", "island"), ("nsland", "island"), ("oilitary", "military"),  # the first letter
    ("occupatino", "occupation"), ("tryng", "trying"), ("stateed", "stated"), ("spendiing", "spending"),  # the ending
    ("cloesly", "closely"), ("kililng", "killing"), ("deprtments", "departments"), ("sttaed", "stated"),  # before it
    ("congres", "congress"), ("porject", "project"), ("budgte", "budget"), ("presnted", "presented"),
])
def test_a_slip_leads_to_the_word(shelf, slip, word):
    asked = query.read(f"the {slip} of it", shelf(TEXTS), "en")

    assert stem_of(word) in asked.lookup


@pytest.mark.parametrize("slip, stem", [("Setpember", "month9"), ("Octobr", "month10"), ("dolars", "$"),
                                        ("kilometrs", "km")])
def test_months_and_units_are_known_by_what_they_mean(slip, stem):
    assert spelling.by_meaning(slip) == (stem, spelling.WORTH)


@pytest.mark.parametrize("word", ["Jane", "jury", "tone", "ocean"])
def test_another_word_is_no_month_or_unit(word):
    assert spelling.by_meaning(word) is None


@pytest.mark.parametrize("word", ["ab", "Дума", "naïve", "x1y2", "", "a" * 10_000])
def test_what_cannot_be_mended_is_left(word):
    assert spelling.mended_stems(word, word, "en") == frozenset()


def test_a_word_that_is_nothing_like_any_leads_nowhere(shelf):
    asked = query.read("zyxwvuts", shelf(TEXTS), "en")

    assert set(asked.lookup) == {stem_of("zyxwvuts")}
