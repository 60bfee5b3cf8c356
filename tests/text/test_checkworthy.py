import pytest

from workbench.domain.documents import PassageKind
from workbench.text.checkworthy import score

DULL = ["Thank you very much for having me.", "What do you make of it?", "I think this is a beautiful town.",
        "He said.", "More next week.", "We look forward to building on the momentum of these days.",
        "I'd refer you to the police for anything on that.", "The two sides had a frank exchange.",
        "Let me just say two things about it."]
WORTH = [
    "The council spent $4.2 million on the bridge in 2021.",
    "Homicides fell by nine percent compared with the year before.",
    "She is the first woman to hold the office since 1912.",
    "“We never received that letter,” Minister Ana Prado said on Tuesday.",
    "According to the report, 312 people were arrested because of the riots.",
    "The deputy never said that the plant would be closed.", "The museum was sold to a dealer from Lyon.",
]


@pytest.mark.parametrize("dull", DULL)
@pytest.mark.parametrize("worth", WORTH)
def test_facts_come_before_courtesies_questions_and_opinions(worth, dull):
    assert score(worth)[0] > 0.5 > score(dull)[0]


def test_each_sign_adds():
    plain = score("The bridge was repaired.")[0]
    figure = score("The bridge was repaired for 2 million euros.")[0]
    both = score("The bridge was repaired for 2 million euros, more than twice the estimate.")[0]
    assert plain < figure < both


@pytest.mark.parametrize("kind", [PassageKind.HEADING, PassageKind.CAPTION, PassageKind.FURNITURE])
def test_headings_captions_and_furniture_count_less(kind):
    text = "Council spends 4 million on bridge, mayor says."
    assert score(text, kind)[0] < score(text)[0]


def test_reasons_name_the_words_strongest_first():
    _, reasons = score("Prices rose by 12 percent in May 2020, the highest on record.")
    assert reasons[0].name == "figure" and "12" in reasons[0].words
    assert [abs(reason.weight) for reason in reasons] == sorted((abs(one.weight) for one in reasons), reverse=True)
    assert all(reason.because for reason in reasons)


STRANGE = ["", " ", "\u00a0", "😀" * 50, "a" * 100_000, "9" * 20_000, "“" * 50_000, "A" * 100_000, "1,2." * 20_000,
           "minister " * 10_000, "A’" * 50_000]


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_strange_texts_get_a_score_too(text):
    assert 0 <= score(text)[0] <= 1
