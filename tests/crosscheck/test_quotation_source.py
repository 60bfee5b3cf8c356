"""Holding a quotation against a source."""

import pytest

from workbench.crosscheck import QuotationSource
from workbench.domain.documents import Passage

SOURCE = """Thank you all for coming to the harbour this morning.

There is still a long way to go for this town. We have closed two of the five quays, and we will not close the others
before the spring. If the money runs out, we will stop all work at once. But nobody has told me that it will.

The fishermen may lose their licences under the new co-
operative law. I have never promised them compensation. Our friends from the north helped us with ships, cranes, money and
advice, and the work was finished in a year."""


@pytest.fixture(scope="module")
def source():
    return QuotationSource(SOURCE)


@pytest.mark.parametrize(
    ("quotation", "finding"),
    [
        ("There is still a long way to go for this town.", "verbatim"),
        ("there is still a LONG way to go", "verbatim"),
        ("we will not close the others before the spring,", "verbatim"),
        ("the new cooperative law", "verbatim"),
        ("the new co-operative law", "verbatim"),
        ("helped us with ships, cranes [and] advice", "verbatim with marked edits"),
        ("We have closed two of the five quays … before the spring", "verbatim with marked edits"),
        ("[T]here is still a long way to go", "verbatim with marked edits"),
        ("our friends [in the north] helped us", "verbatim with marked edits"),
        ("Our friends from the north [Norway] helped us with ships", "verbatim with marked edits"),
        ("There is still a short way to go for this town.", "altered"),
        ("we will close the others before the spring", "altered"),
        ("I have promised them compensation.", "altered"),
        ("The fishermen will lose their licences under the new law", "altered"),
        ("There is still a long way to go for this town and the work was finished in a year", "stitched"),
        ("Thank you all for coming to the harbour … and the work was finished in a year", "stitched"),
        ("The harbour master resigned yesterday after a quarrel with the town.", "not found"),
        ("compensation", "verbatim"),
        ("harbourless", "not found"),
        ("bour this morn", "not found"),
        ("", "not found"),
        ("…", "not found"),
        ("[…]", "not found"),
    ],
)
def test_finding(source, quotation, finding):
    assert source.check(quotation).finding == finding


def test_a_dropped_negation_is_named_first(source):
    result = source.check("we have shut two of the five quays, and we will close the others before the spring")
    assert result.changes[0].theirs == "not"
    assert result.because.startswith("A negation differs")


def test_a_hedge_is_named(source):
    result = source.check("The fishermen will lose their licences under the new cooperative law")
    assert (result.changes[0].ours, result.changes[0].theirs) == ("will", "may")
    assert result.because.startswith("A hedge differs")


def test_span_and_words_are_those_of_the_source(source):
    result = source.check("we will not close the others before the spring")
    assert SOURCE[result.start:result.end] == result.text == "we will not close the others\nbefore the spring"


def test_typography_never_counts():
    source = QuotationSource("“We’ll stay,” she said – “it’s our harbour”; the oﬃce closed.")
    assert source.check("We'll stay").finding == "verbatim"
    assert source.check("it's our harbour").finding == "verbatim"
    assert source.check("the office closed").finding == "verbatim"


def test_speaker_of_the_turn_is_compared():
    text = "MAYOR PRADO: The quay is closed.\n\nMR VEGA: The quay stays open for now."
    passages = [Passage(13, 32, text[13:32], speaker="MAYOR PRADO"), Passage(43, len(text), text[43:], speaker="MR VEGA")]
    source = QuotationSource(text, passages)
    right = source.check("The quay stays open for now", "Luis Vega")
    wrong = source.check("The quay stays open for now", "Ana Prado")
    assert right.speaker == wrong.speaker == "MR VEGA"
    assert right.warnings == ()
    assert "Ana Prado" in wrong.warnings[0]


def test_a_cut_that_turns_the_sense_is_warned_of(source):
    assert any("If the money runs out" in warning for warning in source.check("we will stop all work at once").warnings)
    assert any("But nobody" in warning for warning in source.check("If the money runs out, we will stop all work at once.").warnings)


def test_neighbours_are_shown(source):
    result = source.check("I have never promised them compensation.")
    assert result.before.startswith("The fishermen may lose")
    assert result.after.startswith("Our friends")


@pytest.mark.parametrize("words", ["桥梁已经关闭", "Мост закрыт навсегда", "الجسر مغلق منذ أمس", "पुल बंद है और रहेगा", "הגשר סגור מאתמול"])
def test_other_scripts(words):
    source = QuotationSource(f"Before. {words}. After.")
    assert source.check(words).finding == "verbatim"
    assert QuotationSource("nothing of the kind").check(words).finding == "not found"


def test_an_empty_source_has_no_words():
    assert QuotationSource("").check("anything at all").finding == "not found"
