"""What the window calls things."""

from datetime import UTC, datetime

import pytest

from workbench.gui import words


@pytest.mark.parametrize(("iso", "shown"), [
    ("2023-10-04", "4 Oct 2023"), ("2023-10", "Oct 2023"), ("2023", "2023"), ("", ""), ("next week", "next week"),
    ("2023-10-04T12:30:00Z", "4 Oct 2023"), ("2023-13-40", "2023-13-40")])
def test_dates_are_written_as_people_do(iso, shown):
    assert words.date(iso) == shown


def test_a_moment_of_today_is_an_hour():
    now = datetime(2024, 5, 6, 12, 0, tzinfo=UTC).astimezone()
    assert words.moment(now.isoformat(), now) == f"{now:%H:%M}"
    assert words.moment("2023-01-02T03:04:05+00:00", now).count(",") == 1
    assert words.moment("never", now) == "never"


@pytest.mark.parametrize(("number", "told"), [(0, "0 claims"), (1, "1 claim"), (32000, "32,000 claims")])
def test_things_are_counted(number, told):
    assert words.count(number, "claim") == told


@pytest.mark.parametrize(("number", "told"), [(812, "812 B"), (14_200, "14 kB"), (3_200_000, "3.2 MB")])
def test_sizes_are_short(number, told):
    assert words.size(number) == told


def test_a_format_without_words_is_called_by_its_name():
    assert words.kind("pdf") == "PDF"
    assert words.kind("xyz") == "XYZ"


def test_stamps_in_a_sentence_are_told_by_the_persons_clock():
    told = words.readable("Open since 2023-01-02T03:04:05.550Z, made 2023-01-02T03:04:05+00:00.")
    assert "T03" not in told
    assert told.count("2023, ") == 2
    assert words.readable("Nothing of 2023-01-02 here.") == "Nothing of 2023-01-02 here."
