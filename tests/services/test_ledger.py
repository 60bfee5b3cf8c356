"""The ledger of a case: lines of the text to check, with what the sources count; and what one source says twice."""

import pytest

from workbench import crosscheck
from workbench.domain.documents import Role
from workbench.domain.findings import Agreement
from workbench.services.sources import ledger, quotations
from workbench.services.sources.ledger import Standing
from workbench.store import documents, facts

ARTICLE = ("The harbour of Vorstadt burned for nine hours on Sunday.\n\n"
           "Firefighters saved 41 fishing boats from the flames. The city lost 3,200 tons of grain in the fire. "
           "Some 17 lighthouse keepers sang.\n")
MINUTES = ("Firefighters saved 41 fishing boats from the flames, the council heard. "
           "The city lost 3,200 kg of grain in the fire.\n")
LETTER = ("In the fire the harbour office counted 65,149 destroyed barrels of herring.\n\n"
          "Later in the same letter the office counted 64,149 destroyed barrels of herring in the fire.\n")


@pytest.fixture
def lines(archive, case, bring):
    bring("article.txt", ARTICLE, Role.SUBJECT)
    bring("minutes.txt", MINUTES)
    bring("letter.txt", LETTER)
    return ledger.for_case(archive, case.id)


def line_of(lines, figure):
    return next(line for line in lines if figure in line.mention.text)


def test_each_figure_stands_beside_those_that_count_the_same(lines):
    boats, grain = line_of(lines, "41"), line_of(lines, "3,200")
    assert (boats.standing, boats.agreement) == (Standing.AGREES, Agreement.AGREES)
    assert (grain.standing, grain.agreement) == (Standing.CONFLICTS, Agreement.CONFLICTS)
    mention, finding = grain.matches[0]
    assert (mention.file, mention.role, mention.text) == ("minutes.txt", Role.SOURCE, "3,200 kg")
    assert finding.because
    assert line_of(lines, "17").standing is Standing.ALONE


def test_places_are_those_of_the_source_text_and_of_the_sentence(lines):
    grain = line_of(lines, "3,200").mention
    assert ARTICLE[grain.start:grain.end] == grain.text
    assert ARTICLE[grain.passage_start:grain.passage_end] == "The city lost 3,200 tons of grain in the fire."
    assert grain.passage[slice(*grain.within)] == grain.text


def test_a_source_that_contradicts_itself_has_a_line_of_its_own(lines):
    letter = line_of(lines, "65,149")
    assert letter.mention.role is Role.SOURCE
    assert letter.standing is Standing.CONFLICTS
    assert letter.matches[0][0].document == letter.mention.document
    assert lines.index(letter) > lines.index(line_of(lines, "17")), "the text to check comes first"


def test_a_search_looks_at_figures_sentences_and_sources(lines):
    assert [line.mention.text for line in ledger.searched_for(lines, "GRAIN minutes")] == ["3,200 tons"]
    assert ledger.searched_for(lines, "no such word") == []
    assert ledger.searched_for(lines, " ") == lines


def test_a_case_without_a_text_to_check_has_only_what_sources_say_of_themselves(archive, case, bring):
    bring("letter.txt", LETTER)
    assert all(line.mention.role is Role.SOURCE for line in ledger.for_case(archive, case.id))


def test_what_nobody_waits_for_any_more_is_not_worked_out(archive, case, bring):
    bring("article.txt", ARTICLE, Role.SUBJECT)
    assert ledger.for_case(archive, case.id, cancelled=lambda: True) == []


def test_what_was_found_of_a_text_is_kept_and_read_again(archive, case, bring, lines):
    known = {}
    with archive.read() as session:
        for document in documents.in_case(session, case.id):
            extraction = documents.extraction_of(session, document.id)
            known |= facts.of_extraction(session, extraction, crosscheck.MADE)
    assert known[facts.key_of("Firefighters saved 41 fishing boats from the flames.")].counts
    assert ledger.for_case(archive, case.id) == lines


def test_how_far_it_is_comes_document_by_document(archive, case, lines):
    told = []
    ledger.for_case(archive, case.id, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("text", [
    "1" * 1_000_000, "1 2 3 " * 3_500, "“a " * 10_000, "12 of " * 3_000, "٣٤٥ ４５６ " * 500,
], ids=["one number", "a line of numbers", "marks", "parts", "other digits"])
def test_what_is_no_text_does_no_harm(archive, case, bring, text):
    bring("article.txt", text, Role.SUBJECT)
    bring("source.txt", text[: len(text) // 2] + ".")
    assert isinstance(ledger.for_case(archive, case.id), list)
    assert isinstance(quotations.for_case(archive, case.id), list)
