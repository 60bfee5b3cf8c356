"""A share is found in whichever way it is said."""

import pytest

from workbench import matching
from workbench.matching.asking import shares


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


@pytest.mark.parametrize("text, stems", [
    ("el 20 por ciento de los hogares", {"quint": 0.7, "5": 0.5, "10": 0.5}),
    ("una quinta parte de la cosecha", {"20": 0.7}),
    ("dos tercios de los votos", {"67": 0.7}),
    ("la mitad", {"50": 0.7}),
    ("uno de cada cinco", {"20": 0.7, "quint": 0.7}),
    ("nueve de cada diez", {"90": 0.7, "decim": 0.7}),
    ("veintiuno de treinta", {"70": 0.7}),
    ("el cuarto de baño", None),
    ("la tercera vez", None),
    ("dos terceras partes", {"67": 0.7}),
    ("un 12,5 %", {"octav": 0.7, "8": 0.5}),
])
def test_shares_in_spanish(text, stems):
    found = [ways for _, ways in shares.others(text, "es")]

    assert found == ([] if stems is None else [stems])


def test_names_of_shares_in_the_languages_of_the_sources():
    [(start, ways)] = shares.others("Casi un quinto", "es", ["en", "de"])

    assert start == 8 and ways == {"20": 0.7, "fifth": 0.7}


@pytest.mark.parametrize("claim, passage", [
    ("20 percent of households have no car", "A fifth of families go without one."),
    ("Nine out of ten teachers are against the exam", "It is opposed by 90 percent of those who teach."),
    ("A quarter of the harvest rotted", "Some 25% was spoilt."),
    ("80% of smugglers are citizens", "Eight of ten who bring it are our own."),
])
def test_a_share_leads_to_the_passage_that_says_it_otherwise(shelf, claim, passage):
    best = matching.find(claim, shelf([passage, "Another sentence stands here."]))

    assert best and best[0].candidate.text == passage
