"""The right passage first: for and against, however it is worded; and nothing where nothing is said."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench import matching
from workbench.domain.claims import Closeness
from workbench.domain.documents import PassageKind
from workbench.domain.searching import Candidate, Own

HARBOUR = [
    "The harbour of Valdenport handled 4,300 ships in 2021.",
    "Customs officers in Valdenport seized 61 tonnes of tobacco.",
    "Mayor Ilse Brandt promised a second pier by the autumn.",
    "“We will not raise the harbour fees before the election,” Brandt told reporters.",
]
REPORT = [
    "Last year 61 tons of contraband tobacco were confiscated at Valdenport, the customs service says.",
    "About 3,400 vessels called at the port of Valdenport in 2021, fewer than in any year since the war.",
    "The port authority raised its fees by 9.2 percent.",
]


def texts(ranked):
    return [one.candidate.text for one in ranked]


def test_near_verbatim_comes_first_and_is_called_so(shelf):
    found = matching.find("we will not raise the harbour fees before the election", shelf(HARBOUR, REPORT))
    assert texts(found)[0] == HARBOUR[3]
    assert found[0].closeness is Closeness.NEAR_VERBATIM
    assert "nearly word for word" in found[0].reasons


def test_other_words_for_the_same_fact_are_found(shelf):
    found = matching.find("Customs seized 61 tonnes of tobacco", shelf(REPORT))
    assert texts(found)[0] == REPORT[0]
    assert found[0].closeness is not Closeness.POSSIBLE


def test_a_contradicting_figure_ranks_as_high_as_an_agreeing_one(shelf):
    found = matching.find("4,300 ships called at Valdenport in 2021", shelf(REPORT))
    assert texts(found)[0] == REPORT[1]
    assert any(reason.startswith("another figure for the same thing") for reason in found[0].reasons)


@pytest.mark.parametrize(
    "passage",
    [
        "They seized 32,000 rifles at the border.",
        "They seized 32 million rifles at the border.",
        "They seized 29,000 rifles at the border.",
    ],
)
def test_any_figure_of_the_same_thing_beats_the_figure_of_another_thing(shelf, passage):
    index = shelf([passage], ["The border town has 32,000 inhabitants."])
    assert texts(matching.find("32,000 rifles were seized", index))[0] == passage


def test_nothing_is_likely_where_no_source_speaks_of_it(shelf):
    for claim in (
        "The bishop of Aldermoor resigned over the cathedral's debts",
        "Nearly 65,000 seasonal visas were granted to strawberry pickers",
        "The new vaccine halves the risk of measles among infants",
    ):
        assert all(one.closeness is Closeness.POSSIBLE for one in matching.find(claim, shelf(HARBOUR, REPORT))), claim


def test_shared_words_are_marked_on_both_sides(shelf):
    claim = "Customs seized 61 tonnes of tobacco"
    best = matching.find(claim, shelf(REPORT))[0]
    theirs = [best.candidate.text[start:end] for start, end in best.shared]
    ours = [claim[start:end] for start, end in best.shared_in_claim]
    assert "tobacco" in " ".join(theirs)
    assert any("61" in part for part in theirs)
    assert any("61 tonnes" in part for part in ours)
    for spans in (best.shared, best.shared_in_claim):
        assert all(one[1] < other[0] for one, other in zip(spans, spans[1:], strict=False))


def test_a_claims_own_passage_is_never_its_match(shelf):
    index = shelf(HARBOUR)
    found = matching.find(HARBOUR[1], index, own=Own(1, 1000, 1010))
    assert HARBOUR[1] not in texts(found)


def test_a_claim_that_points_back_asks_for_what_it_points_to(shelf):
    story = ["Alan Drury, the minister, met the families.", "He refused to step down."]
    others = ["Korrin refused that.", "Rain fell all day.", "Drury refused that.", "Two ferries sailed."]
    found = matching.find(story[1], shelf(story, others), own=Own(1, 1000, 1024))
    assert texts(found)[0] == "Drury refused that."


def test_what_says_the_opposite_is_found(shelf):
    index = shelf(["The captain was on the last raft."], ["Rain fell on the village."], ["Nobody saw the harbour."])
    assert texts(matching.find("He was the first one ashore.", index))[0] == "The captain was on the last raft."


def test_a_heading_that_only_names_a_thing_stands_behind_what_is_said_of_it(shelf):
    index = shelf(["Life jackets", "Sixty of the life jackets on board were too old to be used that evening."])
    index.found[0] = index.found[0]._replace(kind=PassageKind.HEADING)
    assert texts(matching.find("There were enough life jackets", index))[0].startswith("Sixty")


def test_another_document_goes_before_the_claims_own(shelf):
    same = "The lighthouse of Korrin was built in 1820."
    index = shelf(
        [same, "Korrin’s lighthouse was built in 1820, they say."], ["Korrin’s lighthouse was built in 1820, they say."]
    )
    found = matching.find(same, index, own=Own(1, 0, len(same)))
    assert [one.candidate.extraction for one in found[:2]] == [2, 1]


def test_the_rest_of_the_sentence_tells_what_a_part_is_about(shelf):
    sentence = "After the ferry strike ended, wages rose by a tenth."
    index = shelf([sentence], ["Wages of the ferry crews rose after the strike."], ["Wages of the bakers rose, too."])
    start = sentence.index("wages")
    found = matching.find("wages rose by a tenth", index, own=Own(1, start, len(sentence)))
    assert texts(found)[0] == "Wages of the ferry crews rose after the strike."


def test_neighbouring_sentences_and_the_title_lend_their_words(shelf):
    index = shelf(
        ["The Korrin dam is old.", "It holds nine million tons of water."], ["It holds nine million tons of grain."]
    )
    best = matching.find("the Korrin dam holds nine million tons", index)[0]
    assert best.candidate.text == "It holds nine million tons of water."
    assert any("beside it" in reason for reason in best.reasons)


def test_a_misspelt_word_is_repaired(shelf):
    assert texts(matching.find("contraband tobbaco at Valdemport", shelf(REPORT)))[0] == REPORT[0]


def test_kin_words_meet(shelf):
    index = shelf(["Some 33,000 migrants from Venezuela crossed the river."], ["Some 33,000 books crossed the desk."])
    assert "Venezuela" in texts(matching.find("50,000 Venezuelans crossed", index))[0]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("Over 1,100 people were evacuated", "Eleven hundred residents had been moved to school gyms."),
        ("The physician bought the gun in Germany", "A German doctor purchased the pistol."),
        ("The boss resigned", "The chief executive is quitting his job."),
        ("Govt pays for vax ads", "The government paid for vaccination advertisements."),
    ],
)
def test_a_passage_in_other_words_comes_first(shelf, claim, passage):
    best = matching.find(claim, shelf([passage]))[0]
    assert best.candidate.text == passage
    assert any(reason.startswith(("related: ", "same figures: ")) for reason in best.reasons)


def test_in_a_large_library_words_must_be_nearer(shelf):
    index = shelf(["The river froze over."])
    assert "river" in matching.read("a flood", index).lookup
    assert "river" not in matching.read("a flood", Large(index)).lookup


class Large:
    """The same library, said to be of a million passages."""

    def __init__(self, index):
        self._index = index

    def __getattr__(self, name):
        return getattr(self._index, name)

    def frequencies(self, stems):
        return replace(self._index.frequencies(stems), passages=1_000_000)


def test_initials_meet_the_name(shelf):
    index = shelf(["The WHO declared an emergency."], ["The health ministry declared nothing."])
    assert "WHO" in texts(matching.find("World Health Organization declared an emergency", index))[0]


def test_a_source_in_another_language_is_found_by_names_and_figures(shelf):
    index = shelf(["Las autoridades decomisaron 94 toneladas de cocaína en Valdenport."], language="es")
    best = matching.find("94 tons of cocaine were seized in Valdenport", index, language="en")[0]
    assert "94 toneladas" in best.candidate.text


@pytest.mark.parametrize(
    ("claim", "language", "passage", "told_in"),
    [
        ("The notice spoke of glass", "en", "Aquel aviso no hablaba de vidrio.", "es"),
        ("La alcaldesa negó el fraude", "es", "The mayor denies any fraud.", "en"),
        ("Pidieron la dimisión", "es", "No voy a dimitir.", "es"),
    ],
)
def test_english_and_spanish_words_meet_without_names_and_figures(shelf, claim, language, passage, told_in):
    assert texts(matching.find(claim, shelf([passage], language=told_in), language=language))[0] == passage


def test_well_known_words_that_only_begin_alike_are_no_kin(shelf):
    index = shelf(["The county has a new bridge."], ["The votes were tallied."])
    assert texts(matching.find("The votes were counted", index)) == ["The votes were tallied."]


def test_ranks_are_the_same_every_time_and_ties_go_by_age(shelf):
    index = shelf(["Swans came."], ["Swans came."], ["Swans came."])
    found = matching.find("swans", index)
    assert [one.passage_id for one in found][0] == 1
    assert texts(found) == texts(matching.find("swans", index))


@pytest.mark.parametrize(
    "claim",
    [
        "",
        " ",
        "a",
        "the and of",
        "?!…",
        "1",
        "12345 67890",
        '"" NEAR( * - : ^ {',
        "swan\x00s",
        "\ud800 swan",
        "中文 กรุงเทพ swan",
        "swan " * 10_000,
        "x" * 100_000,
        " ".join(f"w{n}ord" for n in range(10_000)),
        "🙂🙂",
        "' OR 1=1 --",
        "٣٢ %",
        "\n\t",
    ],
    ids=lambda claim: repr(claim[:12]),
)
def test_any_claim_gets_an_answer(shelf, claim):
    found = matching.find(claim, shelf(["Swans came.", "中文 กรุงเทพ"], ["y " * 50_000]))
    assert all(0 <= one.score <= 1 for one in found)


def test_of_a_very_long_claim_the_first_thousand_words_are_looked_at(shelf):
    asked = shelf(["Herons nest on the island.", "Otters swim in the estuary."])
    long = f"Herons nest on the island. {'swan ' * 20_000}Otters swim in the estuary."
    assert [one.candidate.text for one in matching.find(long, asked)] == ["Herons nest on the island."]
    assert long.startswith(matching.beginning(long)) and matching.beginning(long[:5_000]) == long[:5_000]
    assert 3_000 <= len(matching.beginning("x" * 10_000)) <= 6_000


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(claim=st.text(max_size=80), passage=st.text(max_size=80))
def test_any_pair_of_texts_can_be_compared(shelf, claim, passage):
    for one in matching.find(claim, shelf([passage])):
        assert 0 <= one.score <= 1
        assert all(0 <= start < end <= len(one.candidate.text) for start, end in one.shared)
        assert all(0 <= start < end <= len(claim) for start, end in one.shared_in_claim)
        assert all(0 <= value <= 1.0001 for _, value in one.features), one.features


@pytest.mark.parametrize(
    ("claim", "passage", "language"),
    [
        ("市政府关闭了旧桥四十天", "上个月，市政府宣布旧桥将关闭四十天，居民只能绕行。", "zh"),
        ("警方在港口查获61吨烟草", "据海关称，警方去年在港口一共查获61吨烟草。", "zh"),
        ("นายกเทศมนตรีปิดสะพานเก่าสี่สิบวัน", "เมื่อวันศุกร์ นายกเทศมนตรีกล่าวว่าได้ปิดสะพานเก่าเป็นเวลาสี่สิบวัน", "th"),
        ("東京の人口は減少した", "調査によると、東京の人口は去年初めて減少したという。", "ja"),
    ],
)
def test_scripts_without_spaces_are_found(shelf, claim, passage, language):
    others = ["图书馆明年春天开放。", "ห้องสมุดจะเปิดในปีหน้า", "図書館は春に開く。", "天气很好。"]
    index = shelf(others, [passage], language=language)
    assert texts(matching.find(claim, index, language=language))[0] == passage


def test_the_speaker_a_claim_names_comes_before_another(shelf):
    index = shelf(["We cut the harbour fees by half.", "That is so.", "We cut the harbour fees by half, too."])
    index.found = [
        one._replace(speaker={1: "MARLOW", 3: "QUILL"}.get(one.passage)) if one.extraction == 1 else one
        for one in index.found
    ]
    assert matching.find("Says Quill cut the harbour fees by half", index)[0].passage_id == 3
    assert matching.find("Says Marlow cut the harbour fees by half", index)[0].passage_id == 1


@pytest.mark.parametrize("slip", ["Septmber", "Septembre", "Spetember"])
def test_a_misspelt_month_is_the_month(shelf, slip):
    index = shelf(["The harbour was closed in March.", "The harbour was closed in September.", "It was closed in May."])
    assert texts(matching.find(f"In {slip} the harbour was closed", index))[0] == "The harbour was closed in September."


def test_the_name_of_an_account_is_no_slip_of_a_word(shelf):
    index = shelf(REPORT)
    assert matching.read("Seized @tobacxo", index).repaired == {}
    assert matching.read("Seized tobacxo", index).repaired == {"tobacxo": "tobacco"}


@pytest.mark.parametrize("slip", ["tobbaco", "tobaco", "otbacco", "tobcaco", "tobaccoo"])
def test_slips_of_every_kind_are_repaired(shelf, slip):
    assert texts(matching.find(f"{slip} seized at the port", shelf(REPORT)))[0] == REPORT[0]


def test_the_commoner_word_is_the_likelier_one(shelf):
    index = shelf(["The mouse left."], *[[f"The house number {number} burned."] for number in range(5)])
    assert "house" in texts(matching.find("the huose burned", index))[0]


def test_scores_fall_with_the_order(shelf):
    found = matching.find("Customs seized 61 tonnes of tobacco at Valdenport in 2021", shelf(HARBOUR, REPORT))
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True) and len(found) > 3


def test_a_figure_alone_makes_nothing_likely(shelf):
    index = shelf(["About 65,000 people were detained in the north."])
    for claim in ("Nearly 65,000 visas were issued to strawberry pickers", "The stadium seats 65,000 spectators"):
        assert all(one.closeness is Closeness.POSSIBLE for one in matching.find(claim, index)), claim


def test_what_is_raised_for_its_figure_does_not_become_likely_by_it():
    from workbench.matching import score

    assert score.with_same_thing(0.45) < score.LIKELY
    assert score.with_same_thing(0.1) > 0.1
    assert score.with_same_thing(0.45) > score.with_same_thing(0.4)
    assert score.with_same_thing(0.6) > 0.6


def test_an_answer_has_part_in_its_question(shelf):
    asked = matching.read("the company had known of the cracks in the spillway since 2017", shelf(HARBOUR))
    question = "How long has the company known about those cracks in the spillway?"
    answer = Candidate(90, 9, 0, 40, "We wrote to them in the autumn of 2015.", before=question, question=question)
    other = answer._replace(passage=91, before="", question="")
    found = matching.rank(asked, [other, answer])
    assert [one.passage_id for one in found] == [90]
    assert any(reason.startswith("in the question that it answers: ") for reason in found[0].reasons)
    assert found[0].shared == () == found[0].shared_in_claim


def test_an_answer_comes_before_its_question(shelf):
    asked = matching.read("the new tram line to the harbour will be finished by next summer", shelf(HARBOUR))
    text = "Is the new tram line to the harbour going to be finished by the summer of next year?"
    question = Candidate(89, 9, 0, 80, text)
    answer = Candidate(90, 9, 81, 120, "No, it will open in November at the earliest.", before=text, question=text)
    found = matching.rank(asked, [question, answer])
    assert [one.passage_id for one in found] == [90, 89]
    assert found[0].closeness is found[1].closeness
    assert matching.asks(text) and not matching.asks(found[0].candidate.text)


def test_behind_a_bare_answer_the_sentence_after_it_comes_first(shelf):
    asked = matching.read("the new tram line to the harbour will be finished by next summer", shelf(HARBOUR))
    text = "Is the new tram line to the harbour going to be finished by the summer of next year?"
    question = Candidate(89, 9, 0, 80, text)
    bare = Candidate(90, 9, 81, 90, "Not yet.", before=text, question=text)
    answer = Candidate(91, 9, 91, 120, "The line opens in November.", before="Not yet.")
    assert [one.passage_id for one in matching.rank(asked, [question, bare, answer])] == [91, 89, 90]
    assert [one.passage_id for one in matching.rank(asked, [question, bare])] == [90, 89]


def test_money_is_not_what_a_sum_is_of(shelf):
    found = matching.find("A repair contract worth 38 million crowns was signed", shelf(
        ["The firm is insured for 150 million crowns."], ["The contract for the repair is worth 30 million crowns."]
    ))
    assert found[0].candidate.text.startswith("The contract")
    assert not any("another figure" in reason for one in found[1:] for reason in one.reasons)


@pytest.mark.parametrize("claim", [
    "The dam released 32,000 cubic metres of water in May 2019, said the World Health Organization.",
    "Half of the 40 wells were closed by the U.S. agency, a rise of 9.2 percent",
    "The ferry to the harbour was late again",
    "1.435 tonnes of grain",
])
def test_passages_whose_stems_are_known_rank_as_those_that_are_read(shelf, claim):
    index = shelf(HARBOUR, [
        "In May 2019 the dam let 31,400 cubic metres of water go.",
        "That was 9 per cent more than in the year before, said the US agency and the WHO.",
        "No.",
        "Twenty of forty wells, or 50%, stayed open; grain rose to 1,435.6 tonnes.",
        "The World Health Organization for Europe counted 32 thousand ... and a half.",
        "Of the ferry " * 400 + "and the harbour in 2019.",
        "In May 2019, 31 cubic metres. " + "Of the ferry " * 400 + "and 32,000 cubic metres of water.",
        "Nobody knows why.",
    ], title="The water of the harbour")
    told = []
    for index.knows in (False, True):
        told.append([(one.passage_id, one.score, one.features, one.reasons, one.shared) for one in
                     matching.find(claim, index)])
    assert told[0] == told[1]
    assert told[0]
