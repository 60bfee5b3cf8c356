import pytest

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.errors import EmptySelection, NotFound, SelectionInFurniture, SelectionTooLong
from workbench.services.deciding import claims, evidence
from workbench.services.library import history
from workbench.services.reading import documents


@pytest.fixture
def mark(archive, case, article):
    """Mark words of the article as a claim."""
    text = documents.text(archive, article.id).text

    def make(words: str):
        start = text.index(words)
        return claims.make(archive, case.id, article.id, start, start + len(words))

    return make


def test_a_claim_is_its_exact_words_and_nothing_around_them(archive, mark):
    claim = mark(" Repairs cost 1.2 million euros.\n")
    assert claim.anchor.quote == "Repairs cost 1.2 million euros."
    assert claim.anchor.holds_in(documents.text(archive, claim.document).text)
    assert (claim.state, claim.marked_by, claim.document_name) == (ClaimState.OPEN, "Ada", claims.get(
        archive, claim.id).document_name)


@pytest.mark.parametrize("span", [(5, 5), (33, 35), (10_000, 10_009), (-3, 0)])
def test_a_claim_without_words_is_refused(archive, case, article, span):
    with pytest.raises(EmptySelection):
        claims.make(archive, case.id, article.id, *span)


def test_a_whole_book_is_no_claim_and_no_evidence(archive, case, bring, mark):
    book = bring("book.txt", "The harbour master counted 412 boats in the morning. " * 1000)
    claim = mark("Repairs cost 1.2 million euros.")
    for refused in (lambda: claims.make(archive, case.id, book.id, 0, book.characters),
                    lambda: evidence.link_span(archive, claim.id, book.id, 0, book.characters, Stance.SUPPORTS)):
        with pytest.raises(SelectionTooLong, match="too many for a claim or a passage"):
            refused()
    assert claims.in_document(archive, case.id, book.id) == []


def test_a_claim_in_the_furniture_is_refused(archive, case, bring):
    page = bring("page.txt", "The river rose by two metres in one night, the harbour master reported on Tuesday.\n\n"
                             "Most read\n\nShare this article\n\n© 2023 The Paper. All rights reserved.\n")
    frozen = documents.text(archive, page.id)
    furniture = [passage for passage in frozen.passages if not passage.kind.is_matched]
    assert furniture, "the reader sets the foot of the page apart"
    with pytest.raises(SelectionInFurniture, match="part of the page around"):
        claims.make(archive, case.id, page.id, furniture[0].start, furniture[0].end)
    with pytest.raises(SelectionInFurniture, match="runs over words of the page around the article: “Most read”"):
        claims.make(archive, case.id, page.id, 4, furniture[-1].end)
    assert claims.in_document(archive, case.id, page.id) == []


def test_claims_may_overlap_and_are_listed_by_place(archive, case, article, mark):
    later = mark("closed the old bridge for 40 days")
    earlier = mark("The town council closed the old bridge")
    assert [one.id for one in claims.in_document(archive, case.id, article.id)] == [earlier.id, later.id]


def test_wording_and_claimant(archive, mark):
    claim = mark("for 40 days, the mayor")
    assert claims.reword(archive, claim.id, " The bridge\nwas closed for 40 days. ").words == (
        "The bridge was closed for 40 days.")
    named = claims.name_claimant(archive, claim.id, claimant="Adele Vorst")
    named = claims.name_claimant(archive, named.id, appearance="Town Paper")
    assert (named.claimant, named.appearance) == ("Adele Vorst", "Town Paper")
    assert claims.reword(archive, claim.id, "").words == "for 40 days, the mayor"


def test_the_table_sorts_and_searches(archive, case, mark):
    days, cost = mark("for 40 days, the mayor"), mark("Repairs cost 1.2 million euros")
    assert claims.table(archive, case.id) == [days.id, cost.id]
    assert claims.table(archive, case.id, "words", descending=True) == [cost.id, days.id]
    assert claims.table(archive, case.id, search="EUROS") == [cost.id]
    assert [claim.id for claim in claims.rows(archive, [cost.id, 999, days.id])] == [cost.id, days.id]


def test_a_claim_set_aside_comes_back_by_undo(archive, case, mark):
    claim = mark("Repairs cost 1.2 million euros")
    claims.set_aside(archive, claim.id)
    assert claims.table(archive, case.id) == []
    history.undo(archive)
    assert claims.table(archive, case.id) == [claim.id]


def test_the_history_speaks_of_the_claim(archive, mark):
    claim = mark("Repairs cost 1.2 million euros")
    claims.reword(archive, claim.id, "The repairs cost 1.2 million euros.")
    told = history.entries(archive, claim=claim.id)
    assert [entry.sentence for entry in told] == ["Worded the claim as “The repairs cost 1.2 million euros”.",
                                                  "Marked the claim “Repairs cost 1.2 million euros”."]
    assert {entry.by for entry in told} == {"Ada"}


def test_a_claim_that_is_not_there(archive):
    with pytest.raises(NotFound):
        claims.get(archive, 7)


def test_long_words_are_cut_at_a_word():
    assert claims.shortened("alpha beta gamma", limit=12) == "alpha beta …"
    assert claims.shortened("alpha\nbeta") == "alpha beta"
