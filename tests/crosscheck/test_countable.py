"""What a passage counts and dates."""

from workbench.crosscheck import NOTHING, countable, counted_in, facts


def test_figures_and_dates_are_counted_with_the_words_that_recognise_the_passage():
    found = countable("The port seized 940.5 tonnes of sugar, up from 700, in March 2020.")
    assert [figure.text for figure in found.figures][:1] == ["940.5 tonnes"]
    assert [(event.date.year, event.date.month) for event in found.events] == [(2020, 3)]
    assert "seiz" in found.telling or "SEIZE" in found.telling
    assert counted_in(facts("The port seized 940.5 tonnes of sugar, up from 700, in March 2020.")) == found


def test_a_passage_without_figures_and_dates_counts_nothing():
    assert countable("Nothing is counted here at all.") is NOTHING
