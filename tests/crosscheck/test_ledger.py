"""The ledger: what several texts count, and what one says against itself."""

import pytest

from workbench.crosscheck import LedgerText, compare, conflicts_within, ledger

ARTICLE = LedgerText("article", ((0, "The port seized 940 tonnes of sugar last year."), (50, "At least 37 sailors were rescued from the burning ferry.")))
REPORT = LedgerText("report", ((0, "In all 940,212 kg of sugar was seized in the port."), (60, "Rescuers saved 73 sailors from the burning ferry."), (120, "The ferry cost 12 million euros.")))


def test_figures_meet_those_that_count_the_same():
    lines = ledger(ARTICLE, [REPORT])
    assert [(line.mention.text, line.agreement) for line in lines] == [("940 tonnes", "agrees"), ("At least 37", "agrees")]
    assert lines[0].matches[0].mention.document == "report"
    assert lines[0].matches[0].mention.text == "940,212 kg"


def test_spans_are_offsets_into_the_document():
    second = ledger(ARTICLE, [REPORT])[1]
    assert (second.mention.start, second.mention.end) == (50, 61)


def test_a_figure_that_nobody_else_counts_stands_alone():
    alone = ledger(LedgerText("article", ((0, "The mayor owns 14 bicycles."),)), [REPORT])
    assert alone[0].matches == ()
    assert alone[0].agreement == "not comparable"


def test_one_document_against_itself():
    text = LedgerText("speech", (
        (0, "We arrested 5,900 members of the smuggling networks."),
        (80, "The 5,400 members of the smuggling networks we arrested are in prison."),
        (170, "We met on Thursday, October 4, 2023 in the capital."),
    ))
    sentences = [match.finding.because for line in conflicts_within(text) for match in line.matches]
    assert len(sentences) == 2
    assert "5,900" in sentences[0]
    assert sentences[1] == "4 October 2023 is a Wednesday."


def test_nothing_against_itself():
    assert conflicts_within(LedgerText("empty", ())) == []
    assert conflicts_within(ARTICLE) == []


def test_the_same_input_gives_the_same_ledger():
    assert ledger(ARTICLE, [REPORT]) == ledger(ARTICLE, [REPORT])


def test_within_one_document_two_raids_are_two_matters_and_a_slip_is_a_slip():
    raids = LedgerText("report", (
        (0, "The raid on the smugglers' harbour led to 284 arrests of smugglers."),
        (80, "The raid on the smugglers' airfield led to 3,337 arrests of smugglers."),
    ))
    assert conflicts_within(raids) == []
    slip = LedgerText("report", (
        (0, "The raid kept 32,000 rifles from the smugglers of the harbour."),
        (80, "The raid kept 32 million rifles from the smugglers of the harbour."),
    ))
    assert "1,000 times" in conflicts_within(slip)[0].matches[0].finding.because


def test_many_figures_of_common_words_still_meet_their_own():
    """Work for one mention is bounded: those that share its rarest words are looked at first."""
    words = ("boats", "barrels", "books", "bells")
    crowd = tuple((60 * at, f"The town counted {at + 100} {words[at % 4]} in the harbour.") for at in range(1500))
    needle = (100_000, "The town counted 512 weathercocks in the harbour.")
    (line,) = ledger(LedgerText("article", ((0, "In the harbour the town counted 521 weathercocks."),)),
                     [LedgerText("crowd", (*crowd, needle))])
    assert line.matches[0].mention.start == 100_017
    assert ledger(ARTICLE, [REPORT], cancelled=lambda: True) == []


INSIDE = [
["Ferry fire kills 21 sailors off Alta","A fire on a ferry killed 12 sailors off Alta on Monday, the coast guard said."],
["Ferry fire kills 14 sailors off Alta","Twelve sailors died in the fire on the ferry off Alta, the coast guard said.","The ferry was 30 years old."],
["We arrested 5,900 members of the smuggling networks.","The 5,400 members of the smuggling networks we arrested are in prison."],
["The town spent 3.2 million euros on the new bridge.","The bridge cost the town 2.3 million euros, the council said."],
["The town spent 3.2 million euros on the new bridge.","The new bridge cost the town 3.2 billion euros, the council said."],
["The mayor opened the bridge on 4 May 2021.","The bridge that the mayor opened on 14 May 2021 is closed again."],
["The strike began on Monday, 4 May 2021.","Nobody came."],
["Some 340 nurses work in the hospital of Alta.","The hospital of Alta employs 430 nurses."],
["Unemployment in Alta rose to 8.4 percent in May.","In May unemployment in Alta rose to 4.8 percent."],
["The company has 1,200 employees in Alta.","All 1,500 employees of the company in Alta will keep their jobs."],
["The quarry is 40 metres deep.","At 60 metres deep the quarry is a danger."],
["The vote was 56 to 44 in favour of the harbour plan.","The harbour plan was approved by 65 votes to 44."],
]
OTHER_MATTERS = [
["The raid on the harbour led to 284 arrests.","The raid on the airfield led to 337 arrests."],
["In 2019 the town had 340 nurses.","In 2020 the town had 430 nurses."],
["Alta has 1,200 pupils.","Bora has 1,500 pupils."],
["The fire killed 12 men and 9 women.","In all the fire killed 21 people."],
["Last year 340 boats were sold.","This year 430 boats were sold."],
["The price rose from 340 euros in May.","It reached 430 euros in June."],
["At first the police spoke of 12 dead in the fire.","By the evening 14 people had died in the fire."],
["The first boat carried 45 migrants to Alta.","The second boat carried 54 migrants to Alta."],
["About 65,000 boats are registered in Alta.","Alta has 65,149 registered boats."],
]


def within(sentences):
    places = tuple((500 * at, sentence) for at, sentence in enumerate(sentences))
    return [match.finding for line in conflicts_within(LedgerText("one", places)) for match in line.matches]


@pytest.mark.parametrize("sentences", INSIDE, ids=lambda one: one[0][:40])
def test_a_document_against_itself(sentences):
    assert [finding.is_hard for finding in within(sentences)] == [True]


@pytest.mark.parametrize("sentences", OTHER_MATTERS, ids=lambda one: one[0][:40])
def test_two_matters_of_one_document_do_not_contradict_each_other(sentences):
    assert within(sentences) == []


def test_days_told_from_the_day_of_writing_meet_others():
    article = LedgerText("article", ((0, "The council of Alta approved the harbour plan on Thursday."),), "2023-10-06")
    paper = LedgerText("paper", ((0, "On 4 October 2023 the council of Alta approved the harbour plan."),), "2023-11-02")
    (line,) = ledger(article, [paper])
    assert line.agreement == "conflicts"
    same = LedgerText("paper", ((0, "On 5 October 2023 the council of Alta approved the harbour plan."),), "2023-11-02")
    assert ledger(article, [same])[0].agreement == "agrees"


def test_parts_of_a_source_that_add_up_are_offered_as_a_sum():
    article = LedgerText("article", ((0, "In all 3,337 smugglers were arrested in the harbour."),))
    report = LedgerText("report", ((100, "At sea 284 smugglers were arrested, and 3,053 smugglers in the harbour."),))
    (line,) = ledger(article, [report])
    (match,) = line.matches
    assert match.finding.label == "284 + 3,053 = 3,337"
    assert match.finding.agreement == "not comparable"
    assert match.mention.start == 107


def test_what_a_sentence_makes_of_its_own_figure():
    (line,) = ledger(LedgerText("article", ((0, "The harbour loses 270 barrels a day."),)), [])
    assert line.sums == ("270 barrels a day is about 98,550 barrels a year (270 × 365)",) or "98,550" in line.sums[0]


def test_small_counts_do_not_agree_by_chance():
    article = LedgerText("article", ((0, "The two countries signed a treaty on fish."),))
    other = LedgerText("other", ((0, "Two countries left the football cup."),))
    assert ledger(article, [other])[0].matches == ()


BESIDE = [
    ("Ford sold 1.9 million cars last year.", "Toyota sold 2.1 million cars last year."),
    ("Employers added 187,000 jobs in August.", "Employers added 236,000 jobs in July."),
    ("The first blast killed 12 people in the market.", "The second blast killed 14 people in the market."),
    ("Republicans won 31 seats in the senate.", "Democrats won 34 seats in the senate."),
]
"""What another subject, another month or the next of a series explains."""
SLIPS = [
    ("Employers added 187,000 jobs in August.", "Employers added 187 million jobs in July."),
    ("Ford sold 1.9 million cars last year.", "Toyota sold 1.9 billion cars last year."),
]


@pytest.mark.parametrize(("ours", "theirs"), BESIDE)
def test_another_subject_or_time_denies_nothing_here_as_in_a_comparison(ours, theirs):
    lines = ledger(LedgerText("article", ((0, ours),)), [LedgerText("report", ((0, theirs),))])
    assert all(not match.finding.is_hard for line in lines for match in line.matches)
    assert compare(ours, theirs).agreement == "not comparable"
    assert not any(finding.is_hard for finding in within([ours, theirs]))


@pytest.mark.parametrize(("ours", "theirs"), SLIPS)
def test_a_slip_of_a_factor_is_one_whoever_and_whenever_it_is_told_of(ours, theirs):
    lines = ledger(LedgerText("article", ((0, ours),)), [LedgerText("report", ((0, theirs),))])
    assert [line.agreement for line in lines if line.mention.kind == "figure"][0] == "conflicts"
    assert compare(ours, theirs).agreement == "conflicts"


def test_ages_of_other_persons_are_no_matter_of_each_other():
    article = LedgerText("article", ((0, "Ana Prado, 41, won the mayoral race in Alta."),))
    other = LedgerText("other", ((0, "Luis Vega, 52, lost the mayoral race in Alta."),))
    assert all(not match.finding.is_hard for line in ledger(article, [other]) for match in line.matches)
