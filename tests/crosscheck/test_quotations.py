"""Finding quotations: marks of several prints, nesting, paragraphs, interruptions, and who says them."""

import pytest

from workbench.crosscheck import find_quotations


def texts(text):
    return [quotation.text for quotation in find_quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She said, “The bridge is closed.” He left.",
        'She said, "The bridge is closed." He left.',
        "She said, ‘The bridge is closed.’ He left.",
        "She said, 'The bridge is closed.' He left.",
        "Sie sagte: „The bridge is closed.“ Er ging.",
        "Sie sagte: »The bridge is closed.« Er ging.",
        "Elle a dit : « The bridge is closed. » Il partit.",
        "Dijo: «The bridge is closed.» Se fue.",
        "She said, ``The bridge is closed.'' He left.",
        "She said, “The bridge is closed.`` He left.",
    ],
)
def test_every_print(text):
    assert texts(text) == ["The bridge is closed."]


def test_span_lies_within_the_marks():
    text = "Then: “We stay,” she said."
    found = find_quotations(text)[0]
    assert text[found.start:found.end] == "We stay,"


def test_nested_quotations_are_both_found():
    assert texts("He said, “She told me ‘never come back again’ and left.”") == ["She told me ‘never come back again’ and left.", "never come back again"]


def test_apostrophes_and_inches_are_no_quotations():
    assert texts("The dogs' owner didn't mind the '90s; a 6' 2\" man's hat wasn't his.") == []


def test_possessive_within_single_marks():
    assert texts("He said: ‘The workers’ union has won the day.’ They cheered.") == ["The workers’ union has won the day."]


def test_a_quotation_over_paragraphs_is_one():
    text = "“We came at night.\n\n“We left at dawn,” said Ana Prado."
    assert texts(text) == ["We came at night. We left at dawn,"]


def test_a_mark_never_closed_is_let_go():
    assert texts("He said, “This never ends.\n\nA new paragraph says “so it does” here.") == ["so it does"]


def test_an_interrupted_quotation_is_joined():
    found = find_quotations("“The harbour,” Ana Prado said, “will stay open.” Nobody spoke.")
    assert [one.text for one in found] == ["The harbour, will stay open."]
    assert found[0].speaker == "Ana Prado"


def test_two_sentences_with_a_name_between_are_two():
    assert texts("“The harbour is open,” Prado said. “It will stay so.”") == ["The harbour is open,", "It will stay so."]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The harbour is open,” said Ana Prado.", "Ana Prado"),
        ("“The harbour is open,” Interior Minister Ana Prado said on Monday.", "Interior Minister Ana Prado"),
        ("Ana Prado said: “The harbour is open.”", "Ana Prado"),
        ("According to Ana Prado, “the harbour is open” to all.", "Ana Prado"),
        ("Ana Prado spoke first. Luis Vega said no. “The harbour is open,” he said.", "Luis Vega"),
        ("«El puerto está abierto», dijo Ana Prado.", "Ana Prado"),
        ("“El puerto está abierto”, señaló la ministra Ana Prado.", "Ana Prado"),
        ("MODERATOR: “The harbour is open.”", "MODERATOR"),
        ("A “free harbour” is what the law calls it.", None),
        ("“The harbour is open,” they said.", None),
    ],
)
def test_speaker(text, speaker):
    assert find_quotations(text)[0].speaker == speaker


def test_other_scripts():
    assert texts("他说：「桥梁已经关闭。」") == ["桥梁已经关闭。"]
    assert texts("Он сказал: «Мост закрыт навсегда».") == ["Мост закрыт навсегда"]


def test_nothing_in_nothing():
    assert texts("") == texts("“” «» ''") == []
