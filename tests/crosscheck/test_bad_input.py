"""Whatever a file holds: never an exception, never a slow pattern, never a conflict from what is no quantity."""

import pytest

from workbench.crosscheck import QuotationSource, compare, compare_facts, facts, find_quotations
from workbench.crosscheck.names.acronyms import acronyms

N = 20_000
"""Enough to fill the longest passage whose facts are read, and for a slow pattern to take minutes."""
OURS = facts("5 people died on 3 May 2019, Ana Prado said.")
HARBOUR = QuotationSource("We have closed two of the five quays, and we will not close the others.")

ADVERSARIAL = {
    "nothing": "", "space": " " * N, "lines": "\n" * N, "digits": "1" * 10 * N, "grouped": "123 456 " * N, "commas": "1," * N, "dots": "1." * N,
    "dashes": "1-" * N, "colons": "1:" * N, "slashes": "1/" * N, "plus": "+1 " * N, "mail": "a@" * N, "word": "a" * 10 * N, "capitals": "Ab " * N,
    "single capitals": "A " * N, "said": "Ab said " * N, "particles": "De La " * N, "marks": "“" * N, "straight": '"' * N, "singles": "'a " * N,
    "backticks": "`" * N, "pairs": "“a” " * N, "brackets": "[" * N, "dotted": "…" * N, "months": "May " * N, "ranges": "from 1 to " * N,
    "percent": "5 % " * N, "parts": "5 of " * N, "tens": "twenty " * N, "hundreds": "hundred " * N, "mil": "mil " * N, "halves": "and a half " * N,
    "isbn": "978-" * N, "phone": "call " * N, "years": "2020-" * N, "dollars": "$" * N, "zero width": "\u200b" * N, "combining": "e\u0301" * N,
    "emoji": "👍🏽" * N, "mixed": "12 γειά 34 שלום 56 你好 " * 3000, "hyphens": "a-\n" * N, "surrogate": "\ud800 12 \udfff", "nul": "\x00 5 \x00" * 1000,
    "numbers": " ".join(f"{number * 37} people" for number in range(10**4)), "arabic": "١٢٬٣٤٥ شخص " * 3000, "superscript": "1,200³ " * 3000, "acronym": "Aa of " * N + "(AO)",
}


SHORT = 2_000
FOR_FACTS = {
    "the": "the " * SHORT, "ago": "two years ago " * SHORT, "quarters": "first quarter of " * SHORT, "letters": "Aa Bb (AB) " * SHORT, "ministers": "Minister of Leeds, Ann Holt, " * SHORT,
    "times": "two times as many " * SHORT, "shares": "half a quarter of a " * SHORT, "several": "several hundred " * SHORT, "early": "early mid late " * SHORT, "changes": "from 10 to 20 percent " * SHORT,
    "each": "5 tons of a b c each " * SHORT, "million digits": "7" * 10**6,
}
"""For the forms of figures, dates and names alone."""


@pytest.mark.parametrize("name", ADVERSARIAL | FOR_FACTS)
def test_facts_and_comparison_of_anything(name):
    text = (ADVERSARIAL | FOR_FACTS)[name]
    acronyms(text)
    found = facts(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found.figures)
    compare_facts(found, OURS)
    compare_facts(found, found)


@pytest.mark.parametrize("name", ADVERSARIAL)
def test_quotations_of_anything(name):
    text = ADVERSARIAL[name]
    found = find_quotations(text)
    assert all(0 <= one.start <= one.end <= len(text) for one in found)
    QuotationSource(text).check("not one of these words is there, I fear")
    HARBOUR.check(text[:N])


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The novel (ISBN 978-3-16-148410-0) sold well in the shops", "The novel (ISBN 978-0-306-40615-7) sold well in the shops"),
        ("Readers can call 555-0142 about the harbour plan", "Readers can call 555-0199 about the harbour plan"),
        ("Version 3.11.2 of the harbour software is out", "Version 3.9.1 of the harbour software is out"),
        ("The office is at 1600 Harbour Avenue in the town", "The office is at 221 Harbour Avenue in the town"),
        ("Article 5 of the harbour treaty was signed", "Article 7 of the harbour treaty was signed"),
        ("The harbour report says so on page 12", "The harbour report says so on page 98"),
        ("Flight 370 left the harbour airport", "Flight 447 left the harbour airport"),
        ("The harbour holds 1,2003 boats in all", "The harbour holds 1,300 boats in all"),
        ("Route 66 leads to the harbour town", "Route 12 leads to the harbour town"),
        ("The harbour server at 10.0.0.1 is down", "The harbour server at 10.0.0.9 is down"),
        ("the harbour town beat the F-16 pilots", "the harbour town beat the F-22 pilots"),
        ("3 10 17 24 31 38 45", "5 12 19 26 33 40"),
        ("2019 2020 2021 310 420 530", "2019 2020 2021 311 421 531"),
        ("Boats 31 42 53 64", "Boats 31 45 55 66"),
        ("The harbour paper is doi 10.1000/182", "The harbour paper is doi 10.1000/183"),
        ("1. The harbour is open to all", "2. The harbour is open to all"),
        ("The harbour is open to all [1].", "The harbour is open to all [27]."),
    ],
)
def test_no_conflict_from_what_counts_nothing(ours, theirs):
    assert compare(ours, theirs).agreement != "conflicts"


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("１２,４５０ boats", "12,450 boats"), ("١٢٤٥٠ boats", "12,450 boats"), ("−5 °C at sea", "-5 °C at sea"), ("1,200³ boats", "1,200 boats"), ("12\u202f450 boats", "12,450 boats"),
     ("12\u00a0450 boats", "12 450 boats")],
)
def test_digits_of_other_scripts_are_digits(ours, theirs):
    assert compare(ours, theirs).agreement == "agrees"


@pytest.mark.parametrize("text", ["75+", "6 75+", "4 +", "$5 +", "300 plus"])
def test_a_sign_at_the_very_end_loosens_the_figure_before_it(text):
    last = facts(text).figures[-1]
    assert last.end == len(text) and last.hedge == "at least"
