"""A passage's facts kept as bytes: they come back as they were, and what is no packing is not read."""

import pytest

from workbench.crosscheck import MADE, Prepared, compare_prepared, facts, packed, prepare, unpacked

PASSAGES = [
    "On Tuesday, 5 March 2024, Interior Minister Ana Prado said that 7.6 tons of salt were seized, 40% of them at sea.",
    "In fiscal year 2023 the World Health Organization (WHO) spent between $30 and $40 million, up from $21 million.",
    "From 1 October 2022 to 31 July 2023 about 270 boats a day left; two years ago it was one in five.",
    "About a third of the 2,741 towns (15 of them since Monday, 4 May 2021) lost between 3 and 5 percent.",
    "Se incautaron 1.435,6 kilos en la última semana; 3,2 millones de euros al día.",
    "Over the past year 270 cases per 100,000 people were counted, −9.2% on 03/04/2020.",
    "Nothing is counted here, said John A. Keller of the FBI; they can't, won't and cannot count.",
    "−5 °C at 50 km/h, 12 per 100,000 inhabitants, ½ of the fleet and 6-3 in the final.",
    "It was 45 °C in the spring of 2021, said Bárcena’s office two years ago. İstanbul counted ３４５ boats.",
    "Ships " + " " * 12_000 + " 12 boats",
    "",
    "\ud800 12 \udfff 👍🏽",
]


@pytest.mark.parametrize("text", PASSAGES)
def test_what_is_packed_comes_back_as_it_was(text):
    found = facts(text)
    assert unpacked(packed(found), text) == found


def test_the_comparison_is_the_same_from_memory_and_from_bytes():
    ours, theirs = "The minister resigned yesterday after 7.6 tons of salt were lost.", "The minister resigned on 4 March 2024; 7,691 kg of salt were lost."
    a, b = prepare(ours, "2024-03-06"), prepare(theirs, "2024-05-01")
    fresh = compare_prepared(a, b)
    assert {(one.kind, one.agreement) for one in fresh.findings} == {("date", "conflicts"), ("figure", "agrees")}
    again = [Prepared(unpacked(packed(one.facts), one.facts.text), one.date) for one in (a, b)]
    assert compare_prepared(*again) == fresh


def test_letters_that_the_document_defines_are_known():
    ours = prepare("The Agency for Clean Rivers closed 14 mills.", acronyms=(("ACRI", "Agency for Clean Rivers"),))
    theirs = prepare("ACRI closed 16 mills.")
    assert compare_prepared(ours, theirs).agreement == "conflicts"


@pytest.mark.parametrize("kept", [b"x", b"\x78\x9c\x03\x00\x00\x00\x00\x01", packed(facts("12 ships"))[:-9],
                                  packed(facts("12 ships and 14 boats left"))])
def test_what_is_no_packing_of_a_text_is_not_read_or_does_no_harm(kept):
    read = unpacked(kept, "12 ships")
    assert read is None or read.text == "12 ships"


def test_a_packing_is_small():
    texts = [text for text in PASSAGES if text]
    assert sum(len(packed(facts(text))) for text in texts) < 3 * sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
    assert packed(facts("")) == b""


def test_units_are_the_same_ones_when_read_again():
    found = facts("It weighs 5 kg.")
    assert unpacked(packed(found), found.text).figures[0].unit is found.figures[0].unit


def test_who_found_it_is_named():
    version, _, shape = MADE.partition(":")
    assert version.isdigit()
    assert len(shape) == 8
