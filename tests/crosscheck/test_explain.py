"""The sentences: what a checker would paste into a rationale, and the chips."""

import pytest

from workbench.crosscheck import compare


@pytest.mark.parametrize(
    ("ours", "theirs", "because", "label"),
    [
        ("7.6 tons of fentanyl", "7,691 kg of fentanyl", "7,691 kg is 7.691 t; “7.6 tons of fentanyl” truncates it.", "7.6 t = 7,691 kg (truncated)"),
        ("32,000 tents", "32 million tents", "“32 million tents” is 1,000 times “32,000 tents”: one is off by a factor of 1,000.", "32,000 ≠ 32 million (×1,000)"),
        ("1,204 pupils", "1,402 pupils", "“1,204 pupils” and “1,402 pupils” differ by two swapped digits.", "1,204 ≠ 1,402 (digits swapped)"),
        ("5,000 pounds of rice", "5,000 kilograms of rice",
         "“5,000 pounds of rice” and “5,000 kilograms of rice” give the same number in different units; 5,000 pounds is 2,268 kg.", "5,000 lb ≠ 5,000 kg (unit)"),
        ("more than 200 pilots", "about 120 pilots", "“about 120 pilots” does not satisfy “more than 200 pilots”.", ">200 ≠ ~120"),
        ("thefts fell 9%", "thefts rose 9%", "“9%” in the text is a fall, “9%” in the source a rise.", "−9% ≠ +9%"),
        ("800 tents", "1,000 tents", "“1,000 tents” is 200 (25%) more than “800 tents”.", "800 ≠ 1,000"),
        ("signed on Thursday, October 4, 2023", "signed on October 4, 2023", "4 October 2023 is a Wednesday, not a Thursday.", "4 October 2023 is a Wednesday"),
        ("unemployment fell to 3.5 percent", "unemployment fell 3.5 percent", "“3.5 percent” in the text is a level, “3.5 percent” in the source a change.", "3.5% ≠ −3.5% (level ≠ change)"),
        ("2,741 villages", "2,441 villages", "“2,741 villages” and “2,441 villages” differ in one digit.", "2,741 ≠ 2,441 (one digit)"),
        ("8 murders per 1,000 people", "8 murders per 100,000 people", "“8 murders” per 1,000 is 100 times “8 murders” per 100,000: one is off by a factor of 100.",
         "8 per 1,000 ≠ 8 per 100,000 (×100)"),
        ("twice as many wolves", "three times as many wolves", "“twice as many wolves” is a factor of 2, “three times as many wolves” one of 3.", "2 times ≠ 3 times"),
        ("40 of the 120 judges", "half of the 120 judges", "“40” of 120 is 33.3%, not “half of the 120 judges”.", "40 ≠ 50%"),
        ("seized 212 kg of salt", "destroyed 95 kg of salt",
         "“212 kg of salt” in the text goes with “seized”, “95 kg of salt” in the source with “destroyed”: these are different matters.", "212 kg seized ∥ 95 kg destroyed"),
        ("a loan of £40,000", "a loan of €46,000", "“£40,000” is in pounds sterling and “€46,000” in euros: only an exchange rate can compare them.",
         "£40,000 ∥ €46,000 (currency)"),
        ("more than 1,000 tents", "4,200 tents", "“4,200 tents” fits “more than 1,000 tents”, but is 4.2 times the figure named: the two hardly mean the same.",
         "4,200 fits >1,000 (×4.2)"),
        ("rents rose from 200 to 260 euros", "rents rose by 30 percent", "From €200 to €260 is 30% more (60 ÷ 200), as “30 percent” says.", "+30% = +30%"),
        ("rents rose from 200 to 260 euros", "rents rose by 60 percent", "From €200 to €260 is 30% more (60 ÷ 200), not “60 percent”.", "+30% ≠ +60%"),
        ("Governor Laura Stone", "Mayor Laura Stone", "Laura Stone is called “Governor” in the text and “Mayor” in the source.", "Governor Laura Stone ≠ Mayor Laura Stone"),

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
