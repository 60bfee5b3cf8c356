"""What is read of a figure: value, unit, hedge, role, what it counts."""

import pytest

from workbench.crosscheck import facts
from workbench.crosscheck.figures.figure import (
    AGE,
    CHANGE,
    COUNT,
    LEVEL,
    MONEY,
    ORDINAL,
    POINTS,
    SCORE,
    SHARE,
    START,
    WHOLE,
)


def only(text):
    found = facts(text).figures
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seventeen million doses", 17e6),
        ("three hundred and five sheep", 305),
        ("two hundred thousand votes", 200_000),
        ("half a million people", 500_000),
        ("two and a half million euros", 2.5e6),
        ("a dozen eggs", 12),
        ("medio millón de votos", 500_000),
        ("mil doscientas viviendas", 1200),
        ("treinta y cinco detenidos", 35),
        ("dos mil millones de euros", 2e9),
        ("12 450 spectators", 12450),
        ("１２,４５０ spectators", 12450),
        ("١٢٤٥٠ spectators", 12450),
        ("1.5m subscribers", 1.5e6),
        ("−5 °C", -5),
        ("2½ tonnes", 2.5),
    ],
)
def test_value(text, value):
    assert only(text).low == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12 ships", COUNT),
        ("40% of voters", SHARE),
        ("3 percentage points", POINTS),
        ("US$5 million", MONEY),
        ("a 45-year-old driver", AGE),
        ("the third attempt", ORDINAL),
        ("they won 6-3", SCORE),
        ("one in five voters", SHARE),
    ],
)
def test_kind(text, kind):
    assert only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "role", "direction"),
    [
        ("rents rose by 12 percent", CHANGE, 1),
        ("rents fell to 12 percent", LEVEL, -1),
        ("a 9 percent decline in thefts", CHANGE, -1),
        ("wages are up 4%", CHANGE, 1),
        ("12 percent of rents", "", 0),
        ("profits tripled", CHANGE, 1),
    ],
)
def test_level_or_change(text, role, direction):
    figure = only(text)
    assert (figure.role, figure.direction) == (role, direction)


def test_from_and_to_are_start_and_level():
    start, level = facts("membership fell from 900 to 600").figures
    assert (start.role, level.role) == (START, LEVEL)


def test_a_part_knows_its_whole():
    part, whole = facts("15 of the country's 2,741 towns").figures
    assert part.whole == 2741
    assert whole.role == WHOLE


@pytest.mark.parametrize(
    ("text", "seconds"), [("270 every 24 hours", 86400), ("40 births a day", 86400), ("120 muertes al mes", 2629800), ("9 visits per week", 604800)]
)
def test_rates(text, seconds):
    assert only(text).per == seconds


def test_what_is_counted_is_the_noun_phrase():
    assert only("nearly 900 temporary worker visas").keys == facts("38 visas").figures[0].keys
    assert only("17 million rounds of ammunition").phrase == "17 million rounds of ammunition"


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 978-3-16-148410-0",
        "call 555-0142 now",
        "+49 30 901820",
        "version 3.11.2",
        "at 192.168.1.20",
        "1600 Pennsylvania Avenue",
        "Article 5 of the treaty",
        "see page 12",
        "COVID-19",
        "the G20 and an F-16",
        "open 24/7",
        "a note [12] in brackets",
        "3) the third item".partition(" the")[0],
        "https://example.org/2023/10/4567",
        "write to a123@example.org",
        "born in 1987",
        "on 3 May 2019",
    ],
)
def test_not_a_quantity(text):
    assert facts(text).figures == ()


def test_the_ton_may_be_three_tons():
    assert only("8 tons of steel").unit.factors == (1000, 907.18474, 1016.0469088)
