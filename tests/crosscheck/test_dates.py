"""Dates: what is read, relative to what, and what is told of them."""

from datetime import date

import pytest

from workbench.crosscheck import compare
from workbench.crosscheck.dates.dates import find_dates
from workbench.crosscheck.dates.findings import wrong_weekday
from workbench.crosscheck.dates.spans import resolve


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("July 7, 2023", 2023, 7, 7),
        ("7 July 2023", 2023, 7, 7),
        ("the 7th of July, 2023", 2023, 7, 7),
        ("Oct. 4", None, 10, 4),
        ("2023-10-04", 2023, 10, 4),
        ("24/12/2020", 2020, 12, 24),
        ("12/24/2020", 2020, 12, 24),
        ("el 7 de julio de 2023", 2023, 7, 7),
        ("1º de mayo de 2019", 2019, 5, 1),
        ("marzo de 2020", 2020, 3, None),
        ("since March 2020", 2020, 3, None),
        ("in 1989", 1989, None, None),
        ("FY2023", 2023, None, None),
    ],
)
def test_parts(text, year, month, day):
    found = find_dates(text)
    assert len(found) == 1
    assert (found[0].year, found[0].month, found[0].day) == (year, month, day)


@pytest.mark.parametrize("text", ["they may march", "we can 12 people", "2,023 people", "1950 kg", "room 2023b", "99/99/2020", "mar de 12 olas"])
def test_no_date(text):
    assert find_dates(text) == []


def test_a_day_that_does_not_exist_is_never_resolved():
    assert find_dates("31 February 2020")[0].whole is None


def test_spans_are_one_date():
    found = find_dates("Between October 1, 2022 and July 31, 2023 it rained.")
    assert len(found) == 1
    assert (found[0].year, found[0].last.year, found[0].last.day) == (2022, 2023, 31)


def test_wrong_weekday():
    assert wrong_weekday(find_dates("Thursday, October 4, 2023")[0])
    assert not wrong_weekday(find_dates("Wednesday, October 4, 2023")[0])
    assert wrong_weekday(find_dates("jueves 4 de octubre de 2023")[0])


@pytest.mark.parametrize(
    ("text", "day"),
    [("yesterday", date(2023, 10, 5)), ("on Thursday", date(2023, 10, 5)), ("today", date(2023, 10, 6)), ("ayer", date(2023, 10, 5)), ("Oct. 4", date(2023, 10, 4))],
)
def test_relative_to_the_day_of_writing(text, day):
    one = find_dates(text)[0]
    assert resolve(one, date(2023, 10, 6)).whole == day
    assert resolve(one, None).whole is None


def test_a_weekday_against_a_date_needs_no_year_when_the_document_has_one():
    ours, theirs = "The ministers met in the capital on Oct. 4", "The ministers met in the capital on Thursday"
    assert compare(ours, theirs).agreement == "not comparable"
    dated = compare(ours, theirs, ours_date="2023-10-12", theirs_date="2023-10-06")
    assert dated.agreement == "conflicts"
    assert dated.findings[0].because == "4 October 2023 is a Wednesday, not a Thursday."


@pytest.mark.parametrize("written", ["", "2023", "not a date", "2023-99-99"])
def test_an_unknown_day_of_writing_changes_nothing(written):
    assert compare("met on May 7", "met on 9 May 2022", ours_date=written).agreement == "conflicts"
