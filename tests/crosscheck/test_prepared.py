"""A passage's facts kept as bytes: the same comparison comes out, and what is no packing is not read."""

import pytest

from workbench.crosscheck import compare_prepared, pack, prepare, unpack

PASSAGES = [
    "On Tuesday, 5 March 2024, Interior Minister Ana Prado said that 7.6 tons of salt were seized, 40% of them at sea.",
    "In fiscal year 2023 the World Health Organization (WHO) spent between $30 and $40 million, up from $21 million.",
    "From 1 October 2022 to 31 July 2023 about 270 boats a day left; two years ago it was one in five.",
    "Nothing is counted here, said John A. Keller of the FBI.",
    "−5 °C at 50 km/h, 12 per 100,000 inhabitants, ½ of the fleet and 6-3 in the final.",
    "",
    "\ud800 12 \udfff 👍🏽",
]


@pytest.mark.parametrize("text", PASSAGES)
def test_what_is_packed_comes_back_as_it_was(text):
    one = prepare(text, "2024-03-06")
    assert unpack(pack(one), text, "2024-03-06") == one


def test_the_comparison_is_the_same_from_memory_and_from_bytes():
    ours, theirs = "The minister resigned yesterday after 7.6 tons of salt were lost.", "The minister resigned on 4 March 2024; 7,691 kg of salt were lost."
    a, b = prepare(ours, "2024-03-06"), prepare(theirs, "2024-05-01")
    fresh = compare_prepared(a, b)
    assert {(one.kind, one.agreement) for one in fresh.findings} == {("date", "conflicts"), ("figure", "agrees")}
    assert compare_prepared(unpack(pack(a), ours, a.date), unpack(pack(b), theirs, b.date)) == fresh


def test_letters_that_the_document_defines_are_known():
    ours = prepare("The Agency for Clean Rivers closed 14 mills.", acronyms=(("ACRI", "Agency for Clean Rivers"),))
    theirs = prepare("ACRI closed 16 mills.")
    assert compare_prepared(ours, theirs).agreement == "conflicts"


@pytest.mark.parametrize("packed", [b"", b"x", b"\x78\x9c\x03\x00\x00\x00\x00\x01", pack(prepare("12 ships"))[:-9]])
def test_what_is_no_packing_is_not_read(packed):
    assert unpack(packed, "12 ships") is None


def test_a_packing_is_small():
    texts = [text for text in PASSAGES if text]
    assert sum(len(pack(prepare(text))) for text in texts) < 8 * sum(len(text.encode("utf-8", "surrogatepass")) for text in texts)
