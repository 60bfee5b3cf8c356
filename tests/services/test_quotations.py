from workbench.domain.documents import Role
from workbench.domain.findings import QuotationFinding
from workbench.services.sources import quotations

OWN = ("The mayor spoke.\n\n“We will rebuild the bridge before winter,” she said. “Nobody asked the fishermen,” she "
       "said.\n")
TRUE = "MAYOR VORST: We will rebuild the bridge before winter. It is a promise.\n"
NEAR = "Minutes: we will rebuild the old bridge before next winter, the mayor announced.\n"


def test_each_quotation_is_held_against_the_closest_source(archive, bring):
    own, near, true = bring("own.txt", OWN), bring("near.txt", NEAR), bring("true.txt", TRUE)
    first, second = quotations.check(archive, own.id)
    assert (first.finding, first.best.document) == (QuotationFinding.VERBATIM, true.id)
    assert OWN[first.quotation.start:first.quotation.end].startswith("We will rebuild")
    assert (second.finding, second.best) == (QuotationFinding.NOT_FOUND, None)
    (against, _) = quotations.check(archive, own.id, [near.id])
    assert against.finding is not QuotationFinding.VERBATIM


SPOKEN = ("MAYOR VORST: We will rebuild the bridge before winter.\n\n"
          "MS HOLM: We will rebuild the bridge before winter.\n")
HEARD = "“We will rebuild the\nbridge before next winter,” said Mayor Anna Vorst. It was raining.\n"


def test_a_case_checks_its_subjects_against_its_sources_alone(archive, case, bring):
    article = bring("article.txt", HEARD, Role.SUBJECT)
    bring("another.txt", "“Nobody asked the fishermen of the harbour,” she said.\n", Role.SUBJECT)
    spoken = bring("spoken.txt", SPOKEN)
    found = [one for one in quotations.for_case(archive, case.id) if one.document == article.id]
    (one,) = found
    assert (one.finding, one.best.document) == (QuotationFinding.ALTERED, spoken.id)
    assert [one.quotation.text[start:end] for start, end in one.differs] == ["next"]
    assert one.best.differs == ()
    assert HEARD[one.passage_start:one.passage_end].endswith("Vorst.")
    assert spoken.name in one.sentence
    assert "next" in one.sentence


def test_words_that_no_source_has_are_never_called_false(archive, case, bring):
    bring("article.txt", HEARD, Role.SUBJECT)
    bring("other.txt", "Nothing of this was written here about anything.\n")
    (one,) = quotations.for_case(archive, case.id)
    assert one.finding is QuotationFinding.NOT_FOUND
    assert "does not follow" in one.sentence
    assert quotations.searched_for([one], "rebuild VORST") == [one]
    assert quotations.searched_for([one], "elsewhere") == []
