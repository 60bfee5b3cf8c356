"""What a passage counts, kept as text and read again."""

import json

import pytest

from workbench.crosscheck import MADE, Countable, countable, packed, unpacked

SENTENCES = [
    "The port seized 940.5 tonnes of sugar, up from 700, in March 2020.",
    "About a third of the 2,741 towns (15 of them since Monday, 4 May 2021) lost between 3 and 5 percent.",
    "Se incautaron 1.435,6 kilos en la última semana; 3,2 millones de euros al día.",
    "Over the past year 270 cases per 100,000 people were counted, −9.2% on 03/04/2020.",
    "It was 45 °C in the spring of 2021, said the WHO two years ago.",
    "Nothing is counted here at all.",
    "",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_kept_is_read_again(sentence):
    found = countable(sentence)
    assert unpacked(packed(found)) == found
    assert json.loads(packed(found) or "[]") is not None


def test_a_passage_without_figures_takes_no_room():
    assert packed(countable("Nothing is counted here at all.")) == ""
    assert unpacked("") == Countable()


def test_units_are_the_same_ones_when_read_again():
    found = countable("It weighs 5 kg.").figures[0]
    assert unpacked(packed(countable("It weighs 5 kg."))).figures[0].unit is found.unit


def test_who_found_it_is_named():
    version, _, shape = MADE.partition(":")
    assert version.isdigit()
    assert len(shape) == 8
