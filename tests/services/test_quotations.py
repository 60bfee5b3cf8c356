from workbench.domain.findings import QuotationFinding
from workbench.services import quotations

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
