"""Digits in every grouping."""

import pytest

from workbench.crosscheck.numbers.digits import read_digits


@pytest.mark.parametrize(
    ("raw", "spanish", "value", "step"),
    [
        ("1435", False, 1435, 1),
        ("1,435", False, 1435, 1),
        ("1,435.6", False, 1435.6, 0.1),
        ("1.435,6", False, 1435.6, 0.1),
        ("1'435", False, 1435, 1),
        ("1,234,567", False, 1234567, 1),
        ("1.234.567", False, 1234567, 1),
        ("1,00,000", False, 100000, 1),
        ("3.5", False, 3.5, 0.1),
        ("3,5", True, 3.5, 0.1),
        ("0,750", True, 0.75, 0.001),
        ("2.350", True, 2350, 1),
        ("2.350", False, 2.35, 0.001),
    ],
)
def test_value_and_last_place(raw, spanish, value, step):
    read = read_digits(raw, spanish)
    assert read[0] == pytest.approx(value)
    assert read[1] == pytest.approx(step)


@pytest.mark.parametrize("raw", ["1,2,3", "3.11.2", "1.2.3.4", "1,23,4567,8", "9" * 400])
def test_what_is_no_number(raw):
    assert read_digits(raw, False) is None


def test_a_dot_before_three_digits_keeps_both_readings():
    assert read_digits("1.435", False)[2] == (1435,)
    assert read_digits("1.435", True)[2] == (1.435,)


def test_a_footnote_mark_glued_to_a_figure_makes_it_doubtful():
    value, _, _, doubtful = read_digits("1,2003", False)
    assert value == 1200
    assert doubtful
