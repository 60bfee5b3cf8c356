"""For which stretch of time a sentence counts."""

import pytest

from workbench.crosscheck import compare
from workbench.crosscheck.figures.stretches import differ, stretch_of
from workbench.domain.findings import Agreement

OFFICE = "The navy took 470 tons of resin during President Ana Lund's administration."
PAST = "Over the past year the navy took 154 tons of resin."


@pytest.mark.parametrize(("passage", "months"), [
    (PAST, 12), ("In the last twelve months it rained.", 12), ("During the last 3 weeks it rained.", 0.69),
    ("It rained in just two months.", 2), ("It rained within six days.", 0.2), (OFFICE, 0),
    ("During the present administration it rained.", 0), ("Since the present government took office, it rained.", 0),
    ("Durante el sexenio llovió.", 0), ("En el último año llovió.", 12), ("En los últimos tres meses llovió.", 3),
    ("It rained from January 2020 to September 2022.", 36), ("Between 2019 and 2021 it rained.", 36),
])
def test_one_stretch_is_understood(passage, months):
    assert stretch_of(passage).months == pytest.approx(months, abs=0.02)
    assert stretch_of(passage).text in passage


@pytest.mark.parametrize("passage", [
    "It rained.", "", "It rained in 2020.", "In the last year it rained, and in the past ten years too.",
    "The government took 3 tons.", "In the long term it pays.", "Under the government's plan 300 houses were built.",
    "Three people in the government resigned.", "In terms of money it paid.", "x " * 20_000, "during the " * 5_000, "1 " * 20_000, "from 2020 " * 5_000])
def test_none_or_several_are_not_believed(passage):
    assert stretch_of(passage) is None


def test_only_what_is_surely_another_stretch_differs():
    year, office, months = stretch_of(PAST), stretch_of(OFFICE), stretch_of("In the last twelve months it rained.")
    assert differ(year, office)
    assert not differ(year, months)
    assert not differ(office, stretch_of("During the present administration it rained."))
    assert not differ(year, None)
    assert differ(stretch_of("Between 2019 and 2021 it rained."), stretch_of("Between 2016 and 2018 it rained."))


def test_figures_of_different_stretches_do_not_conflict():
    (finding,) = compare(PAST, OFFICE).findings
    assert finding.agreement is Agreement.NOT_COMPARABLE
    assert "Over the past year" in finding.because
    assert "during President Ana Lund's administration" in finding.because
    assert "another period" in finding.label
    same = compare(PAST, "In the past year the navy took 190 tons of resin.")
    assert same.agreement is Agreement.CONFLICTS


def test_a_slip_stays_a_conflict_whatever_the_stretch():
    slip = compare("Over the past year the navy took 154 tons of resin.",
                   "The navy took 154,000 tons of resin during President Ana Lund's administration.")
    assert slip.agreement is Agreement.CONFLICTS


def test_a_bound_of_another_stretch_shows_nothing():
    found = compare("Over the past year the navy took over 32,000 barrels of resin.",
                    "The navy took 55,900 barrels of resin during President Ana Lund's administration.")
    assert found.agreement is Agreement.NOT_COMPARABLE


def test_the_same_figure_for_another_stretch_says_so():
    (finding,) = compare(PAST, "The navy took 154 tons of resin during President Ana Lund's administration.").findings
    assert finding.agreement is Agreement.AGREES
    assert "another period" in finding.because
