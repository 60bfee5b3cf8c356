"""Holding a quotation against a source."""

import pytest

from workbench.crosscheck import QuotationSource, speaker_warning
from workbench.domain.documents import Passage, PassageKind, Speaker

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


@pytest.mark.parametrize(("ours", "theirs", "is_warned_of"), [
    ("Ana Prado", "MR VEGA", True),
    ("Minister Ana Prado", "MODERATOR", True),
    ("Ursula von der Leyen", "PRESIDENT VON DER LEYEN", False),
    ("Director-General Ana Prado", "DR PRADO", False),
    ("Dr Prado", "prado", False),
    ("The head of the harbour", "DR PRADO", False),  # an office can't be held against a name
    ("The director-general of the port", "DR PRADO", False),
    ("la portavoz del puerto", "SRA. PRADO", False),
    ("Elle", "MME PRADO", False),
    ("Ella", "SRA. PRADO", False),
    ("Ana Prado", "SPEAKER 2", False),
    ("Ana Prado", "SPEAKER B", False),
    ("Ana Prado", "THE INTERPRETER", False),
    ("Ana Prado", "THE MINISTER", False),
])
def test_a_name_alone_is_held_against_a_name(ours, theirs, is_warned_of):
    assert bool(speaker_warning(ours, theirs)) is is_warned_of


def test_of_several_places_that_of_the_speaker_who_is_named_counts():
    text = "MAYOR PRADO: From morning to night.\n\nMR VEGA: We work from morning to night."
    passages = [Passage(13, 35, text[13:35], speaker="MAYOR PRADO"), Passage(46, len(text), text[46:], speaker="MR VEGA")]
    source = QuotationSource(text, passages)
    assert source.check("from morning to night", "Luis Vega").speaker == "MR VEGA"
    assert source.check("from morning to night", "Luis Vega").warnings == ()
    assert source.check("from morning to night", "Ana Prado").speaker == "MAYOR PRADO"
    assert "Eva Brandt" in source.check("from morning to night", "Eva Brandt").warnings[0]


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


CUTS = [("We will close the port if the storm comes.","We will close the port",1),
("If the storm comes, we will close the port.","we will close the port",1),
("We will not close the port in May.","close the port in May",1),
("We will close the port in May. But nobody believes it.","We will close the port in May.",1),
("We will close the port in May. That is not true, of course.","We will close the port in May.",1),
("We will close the port in May. That is a good day.","We will close the port in May.",0),
("This is not new, and we will close the port in May.","we will close the port in May",0),
("Some of the boats were stolen by pirates.","the boats were stolen by pirates",1),
("There is no evidence that the boats were stolen by pirates.","the boats were stolen by pirates",1),
("They say that the boats were stolen by pirates.","the boats were stolen by pirates",1),
("I know that the boats were stolen by pirates.","the boats were stolen by pirates",0),
("Nobody said the boats were stolen by pirates.","the boats were stolen by pirates",1),
("The boats were stolen by pirates, unless I am wrong.","The boats were stolen by pirates",1),
("The boats were stolen by pirates, and I am angry.","The boats were stolen by pirates",0),
("It is not the first time. The boats were stolen by pirates.","The boats were stolen by pirates",0),
("No vamos a cerrar el puerto en mayo.","cerrar el puerto en mayo",1),
("Vamos a cerrar el puerto en mayo, salvo que llueva.","Vamos a cerrar el puerto en mayo",1),
("I don’t believe that the boats were stolen by pirates.","the boats were stolen by pirates",1),
]


@pytest.mark.parametrize(("said", "quoted", "is_warned_of"), CUTS)
def test_cuts(said, quoted, is_warned_of):
    result = QuotationSource(f"The town waited a day. {said} He left.").check(quoted)
    assert result.finding == "verbatim"
    assert bool(result.warnings) == bool(is_warned_of)


BRIEFING = ("Second, up to now there is no proof of fire, and two quays are closed. I would have liked a new harbor office, "
            "frankly.\n\nThat notice did not speak of rust, it spoke of a loose bolt. “The quays will stay open to all,” said Luis Vega.")


@pytest.mark.parametrize(
    "quotation, finding, changes, warning",
    [
        ("There is no proof of fire,", "verbatim", (), "Right before it the source has “Second, up to now”."),
        ("I would have liked a new harbor,", "verbatim", (), "The source goes on: “office, frankly”."),
        ("liked a new harbor", "verbatim", (), None),
        ("There is no proof of rain … and two quays are closed.", "altered", [("rain", "fire")], "Right before"),
        ("This notice did not speak of rust, [but] of a loose bolt", "altered", [("this", "That")], None),
        ("The quays will all stay open to us,", "altered", [("all", ""), ("us", "all")], None),
    ],
)
def test_what_marks_allow_and_where_a_cut_is_seen(quotation, finding, changes, warning):
    result = QuotationSource(BRIEFING).check(quotation)
    assert (result.finding, [(one.ours, one.theirs) for one in result.changes]) == (finding, list(changes))
    assert result.warnings[0].startswith(warning) if warning else result.warnings == ()


def test_all_places_of_a_stitched_quotation(source):
    quotation = "Thank you all for coming to the harbour … and the work was finished in a year"
    result = source.check(quotation)
    assert [SOURCE[place.start:place.end] for place in result.places] == [
        "Thank you all for coming to the harbour", "and the work was finished in a year"]
    assert "2 places" in result.because
    assert source.check("the work was finished in a year").places == ()


def test_words_left_out_without_a_mark_are_altered_not_stitched(source):
    result = source.check("We have closed two of the others before the spring")
    assert result.finding == "altered"
    assert any("five quays" in change.theirs for change in result.changes)


def test_two_places_of_unequal_share_are_stitched(source):
    result = source.check("we will not close the others before the spring with ships, cranes, money and advice")
    assert result.finding == "stitched"


def test_what_is_not_said_does_not_count():
    text = ("We will win this town. (Applause.) And we will stay here[12] for years.\n\nPage 3 of 9\n\n"
            "The “new” plan costs 50% more.")
    passages = [Passage(0, 22, text[:22]), Passage(23, 34, text[23:34], stage=True), Passage(35, 71, text[35:71]),
                Passage(73, 84, text[73:84], PassageKind.FURNITURE), Passage(86, len(text), text[86:])]
    source = QuotationSource(text, passages)
    assert source.check("We will win this town. And we will stay here for years.").finding == "verbatim"
    assert source.check("for years. The new plan costs 50 percent more").finding == "verbatim"
    assert source.check("Page 3 of 9").finding == "verbatim"


def test_an_interpreter_and_other_names_of_a_speaker():
    text = "SECRETARY PRADO: The quay is closed for good."
    passages = [Passage(17, len(text), text[17:], speaker="SECRETARY PRADO")]
    known = [Speaker("SECRETARY PRADO", ("Ana María Prado Lind",), through_interpreter=True)]
    result = QuotationSource(text, passages, known).check("The quay is closed for good", "Ana Lind")
    assert result.warnings == ()
    assert "interpreter" in result.because


def test_an_article_as_a_source_tells_to_whom_it_gives_the_words():
    source = QuotationSource("“The quay is closed for good,” said Luis Vega.")
    assert source.check("The quay is closed for good", "Vega").warnings == ()
    assert "Luis Vega" in source.check("The quay is closed", "Ana Prado").warnings[0]


def test_a_figure_is_named_before_other_words(source):
    result = source.check("There is still a short path to walk for this town. We have closed 3 of the five quays")
    assert result.finding == "altered"
    assert result.because.startswith("A figure differs: “3” stands for")


def test_of_whom_a_sentence_reports_is_not_who_says_it():
    text = "Luis Vega told us that the quay is closed for good."
    passages = [Passage(0, len(text), text, speaker="Luis Vega", attributed=True)]
    assert QuotationSource(text, passages).check("the quay is closed for good", "Ana Prado").warnings == ()


def test_a_stitched_quotation_may_have_a_word_of_its_own():
    text = "We closed two of the five quays last year.\n\nIt was hard.\n\nIn the end nobody lost a job over it."
    answer = QuotationSource(text).check("We closed two of the five quays last year … and nobody lost a job")
    assert answer.finding == "stitched"
    assert len(answer.places) == 2


@pytest.mark.parametrize(
    "quotation, left_out",
    [
        ("We found … evidence of fraud", "no"),
        ("The quays will … reopen in spring", "never"),
        ("It … cost ten million", "may"),
        ("We found no evidence … in the books", ""),
        ("It may … [not] be ten million", ""),
    ],
)
def test_marks_that_leave_out_what_denies_or_softens_are_warned_of(quotation, left_out):
    source = QuotationSource("We found no evidence of fraud in the books. The quays will never reopen in spring. "
                             "It may cost ten million. It may well not be ten million.")
    found = source.check(quotation)
    assert found.finding == "verbatim with marked edits"
    assert [f"“{left_out}”" in one for one in found.warnings if "marks leave out" in one] == [True] * bool(left_out)


FEES = "The council met on Monday and spoke of fees. " * 30
SHIPS = "Ships came and went through the day. " * 30
SHORT = QuotationSource(f"We looked at it. Nobody was hurt. {FEES}We left early. {SHIPS}The bridge held. Then it rained.")


def test_short_sentences_from_distant_places_are_stitched():
    found = SHORT.check("Nobody was hurt. We left early. The bridge held.")
    assert found.finding == "stitched"
    assert [place.text for place in found.places] == ["Nobody was hurt", "We left early", "The bridge held"]


@pytest.mark.parametrize("quotation", [
    "Nobody was hurt. We left late. The bridge held.", "Nobody was seen. We left early. The bridge held.",
    "Met on Monday. We left early. The bridge held.",
])
def test_one_sentence_that_is_not_there_as_a_whole_makes_it_not_stitched(quotation):
    assert SHORT.check(quotation).finding != "stitched"
