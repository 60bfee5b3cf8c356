"""A claim's life: looked at, asked about, set aside and taken up, in parts; each told, counted and undone."""

import pytest

from workbench.domain.claims import ClaimState
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.errors import ActError
from workbench.services.deciding import claims, enquiries, verdicts
from workbench.services.library import history
from workbench.services.reading import documents
from workbench.store.library.verify import verify


@pytest.fixture
def claim(archive, case, article):
    text = documents.text(archive, article.id).text
    start = text.index("The town council closed")
    return claims.make(archive, case.id, article.id, start, text.index("Repairs"))


def state(archive, claim):
    return claims.get(archive, claim.id).state


def last(archive, claim):
    return history.entries(archive, claim=claim.id)[0].sentence


def rate(archive, claim):
    return verdicts.rate(archive, claim.id, verdicts.scale(archive, claim.case).ratings[0].id)


def test_a_claim_is_looked_at_when_somebody_says_so(archive, claim):
    assert state(archive, claim) is ClaimState.OPEN
    claims.look_at(archive, claim.id)
    assert (state(archive, claim), last(archive, claim)) == (ClaimState.LOOKED_AT, "Looked at the claim.")
    claims.look_at(archive, claim.id, False)
    assert state(archive, claim) is ClaimState.OPEN


def test_a_query_is_open_until_it_is_answered(archive, case, claim):
    rate(archive, claim)
    asked = enquiries.ask(archive, claim.id, " the council ", "How many days?", since="2026-05-01")
    assert (asked.whom, asked.since, asked.is_open) == ("the council", "2026-05-01", True)
    assert state(archive, claim) is ClaimState.QUERY
    assert claims.table(archive, case.id, state=ClaimState.QUERY) == [claim.id]
    assert last(archive, claim) == "Asked the council on 2026-05-01: How many days?"
    answered = enquiries.answer(archive, asked.id, "Forty.", on="2026-05-03")
    assert (answered.answer, answered.answered, answered.answered_by) == ("Forty.", "2026-05-03", "Ada")
    assert state(archive, claim) is ClaimState.RATED
    history.undo(archive)
    assert state(archive, claim) is ClaimState.QUERY
    enquiries.withdraw(archive, asked.id)
    assert enquiries.of_claim(archive, claim.id) == []
    assert verify(archive) == []


def test_the_claimant_is_whom_the_claim_names(archive, claim):
    claims.name_claimant(archive, claim.id, claimant="")
    assert enquiries.contact_claimant(archive, claim.id).whom == "the claimant"
    claims.name_claimant(archive, claim.id, claimant="Adele Vorst")
    contacted = enquiries.contact_claimant(archive, claim.id, question="Where is it from?")
    assert (contacted.whom, contacted.kind) == ("Adele Vorst", EnquiryKind.CLAIMANT)
    assert state(archive, claim) is ClaimState.LOOKED_AT, "the check goes on while the claimant is silent"
    enquiries.answer(archive, contacted.id, "")
    assert "none came by" in last(archive, claim)


def test_what_cannot_be_is_refused_in_words(archive, claim):
    for act in (lambda: enquiries.ask(archive, claim.id, " "),
                lambda: enquiries.ask(archive, claim.id, "x", since="May"),
                lambda: enquiries.answer(archive, enquiries.ask(archive, claim.id, "x", since="2026-05-02").id, "y",
                                         on="2026-05-01")):
        with pytest.raises(ActError) as refused:
            act()
        assert refused.value.remedy
    assert len(enquiries.of_claim(archive, claim.id)) == 1


def test_set_aside_with_a_reason_and_taken_up_again(archive, case, claim):
    claims.set_aside(archive, claim.id, "The author took\n it out.")
    assert last(archive, claim).endswith("aside: The author took it out.")
    assert claims.table(archive, case.id) == []
    assert claims.table(archive, case.id, state=ClaimState.ASIDE, search="author") == [claim.id]
    assert claims.table(archive, case.id, state=ClaimState.ASIDE, search="nothing") == []
    aside = claims.get(archive, claim.id)
    assert (aside.state, aside.aside_reason) == (ClaimState.ASIDE, "The author took it out.")
    claims.take_up(archive, claim.id)
    assert claims.table(archive, case.id) == [claim.id]
    assert claims.get(archive, claim.id).aside_reason == ""
    history.undo(archive)
    assert claims.table(archive, case.id) == []
    assert verify(archive) == []


def test_parts_stand_under_their_claim_each_with_its_verdict(archive, case, article, claim):
    text = documents.text(archive, article.id).text
    other = claims.make(archive, case.id, article.id, claim.anchor.start, claim.anchor.end)
    place = text.index("closed the old bridge")
    first = claims.make_part(archive, claim.id, start=place, end=place + 33)
    second = claims.make_part(archive, first.id, as_checked="The mayor said it on Friday.")
    assert (second.part_of, second.anchor.quote) == (claim.id, claim.anchor.quote)
    assert claims.table(archive, case.id) == [claim.id, first.id, second.id, other.id]
    rate(archive, first)
    assert [one.state for one in claims.parts(archive, claim.id)] == [ClaimState.RATED, ClaimState.OPEN]
    whole = claims.get(archive, claim.id)
    assert (whole.parts, whole.state) == (2, ClaimState.OPEN)
    claims.set_aside(archive, claim.id)
    assert claims.table(archive, case.id) == [other.id]
    claims.take_up(archive, claim.id)
    assert claims.table(archive, case.id) == [claim.id, first.id, second.id, other.id]
    assert verify(archive) == []


def test_a_part_says_less_than_the_whole(archive, article, claim):
    anchor = claim.anchor
    for span in ({"start": anchor.start, "end": anchor.end}, {}, {"start": 0, "end": 9}):
        with pytest.raises(ActError):
            claims.make_part(archive, claim.id, **span)
    assert claims.parts(archive, claim.id) == []
