"""A share is found in whichever way it is said."""

import pytest

from workbench import matching
from workbench.matching import shares


@pytest.mark.parametrize("text, stems", [
    ("20 percent of people", {"fifth": 0.7, "5": 0.5, "10": 0.5}),
    ("66% of voters", {"third": 0.7, "3": 0.5}),
    ("90 per cent", {"tenth": 0.7, "9": 0.5, "10": 0.5}),
    ("50% of all", {"half": 0.7, "5": 0.5, "10": 0.5}),
    ("one in five people", {"20": 0.7, "fifth": 0.7}),
    ("nine out of ten", {"90": 0.7, "tenth": 0.7}),
    ("8 of 10 shops", {"80": 0.7}),
    ("three quarters of them", {"75": 0.7}),
    ("two-thirds", {"67": 0.7}),
    ("a fifth of the crop", {"20": 0.7}),
    ("17.4 percent", {}),
    ("the third of May", None),
    ("five in two", None),
    ("0% and 100%", {}),
    ("half past nine", {"50": 0.7}),
])
def test_other_ways_to_say_a_share(text, stems):
    found = [ways for _, ways in shares.others(text)]

    assert found == ([] if stems is None else [stems] * len(found))
    assert bool(found) == (stems is not None)


@pytest.mark.parametrize("claim, passage", [
    ("20 percent of households have no car", "A fifth of families go without one."),
    ("Nine out of ten teachers are against the exam", "It is opposed by 90 percent of those who teach."),
    ("A quarter of the harvest rotted", "Some 25% was spoilt."),
    ("80% of smugglers are citizens", "Eight of ten who bring it are our own."),
])
def test_a_share_leads_to_the_passage_that_says_it_otherwise(shelf, claim, passage):
    best = matching.find(claim, shelf([passage, "Another sentence stands here."]))

    assert best and best[0].candidate.text == passage
