"""The sentences: what a checker would paste into a rationale, and the chips."""

import pytest

from workbench.crosscheck import compare


@pytest.mark.parametrize(
    ("ours", "theirs", "because", "label"),
    [
        ("7.6 tons of fentanyl", "7,691 kg of fentanyl", "7,691 kg is 7.691 t; “7.6 tons of fentanyl” truncates it.", "7.6 t = 7,691 kg (truncated)"),
        ("32,000 tents", "32 million tents", "“32 million tents” is 1,000 times “32,000 tents”: one is off by a factor of 1,000.", "32,000 ≠ 32 million (×1,000)"),
        ("1,204 pupils", "1,402 pupils", "“1,204 pupils” against “1,402 pupils”: two digits are swapped.", "1,204 ≠ 1,402 (digits swapped)"),
        ("5,000 pounds of rice", "5,000 kilograms of rice",
         "“5,000 pounds of rice” and “5,000 kilograms of rice” give the same number in different units; 5,000 pounds is 2,268 kg.", "5,000 lb ≠ 5,000 kg (unit)"),
        ("more than 200 pilots", "about 120 pilots", "“about 120 pilots” does not satisfy “more than 200 pilots”.", ">200 ≠ ~120"),
        ("thefts fell 9%", "thefts rose 9%", "“9%” is a rise, “9%” a fall.", "−9% ≠ +9%"),
        ("800 tents", "1,000 tents", "“1,000 tents” is 200 (25%) more than “800 tents”.", "800 ≠ 1,000"),
        ("signed on Thursday, October 4, 2023", "signed on October 4, 2023", "4 October 2023 is a Wednesday, not a Thursday.", "4 October 2023 is a Wednesday"),
        ("unemployment fell to 3.5 percent", "unemployment fell 3.5 percent", "“3.5 percent” is a level, “3.5 percent” a change.", "3.5% ≠ −3.5% (level ≠ change)"),
    ],
)
def test_sentence_and_chip(ours, theirs, because, label):
    finding = compare(ours, theirs).findings[0]
    assert finding.because == because
    assert finding.label == label


def test_a_rate_beside_a_total_is_worked_out_and_no_conflict():
    finding = compare("the drug causes the death of 270 people every 24 hours", "the drug caused 110,000 deaths last year").findings[0]
    assert finding.agreement == "not comparable"
    assert "270 a day is about 98,550 a year (270 × 365)" in finding.because
