"""Sums offered with their working."""

from workbench.crosscheck import facts
from workbench.crosscheck.weighing.arithmetic import difference, proposals, rate_to_year, share_of_whole


def figures(text):
    return facts(text).figures


def test_a_rate_becomes_a_total():
    assert rate_to_year(figures("270 deaths a day")[0]).working == "270 a day is about 98,550 a year (270 × 365)"
    assert rate_to_year(figures("12 tonnes of waste a month")[0]).working == "12 t a month is about 144 t a year (12 × 12)"
    assert rate_to_year(figures("300 deaths a year")[0]) is None


def test_a_part_becomes_a_share():
    assert share_of_whole(figures("15 of 2,741 towns")[0]).working == "15 of 2,741 is 0.547% (15 ÷ 2,741)"


def test_from_and_to_become_a_difference():
    start, level = figures("membership fell from 900 to 600")
    assert difference(start, level).working == "from 900 to 600 is 300 less, a change of 33.3% (300 ÷ 900)"
    assert [one.kind for one in proposals((start, level))] == ["difference"]


def test_parts_that_add_up_are_offered():
    offered = proposals(figures("4,300 people work there"), figures("1,800 men and 2,500 women work there"))
    assert [one.working for one in offered] == ["1,800 + 2,500 = 4,300"]


def test_nothing_is_offered_without_reason():
    assert proposals(figures("12 ships and 40 sailors"), figures("9 hospitals")) == []
