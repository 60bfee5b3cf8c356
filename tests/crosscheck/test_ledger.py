"""The ledger: what several texts count, and what one says against itself."""

from workbench.crosscheck import LedgerText, conflicts_within, ledger

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
