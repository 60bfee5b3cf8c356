"""Claims: their state is derived, their table is sorted and filtered where they lie."""

import pytest

from workbench.domain.acts import Act
from workbench.domain.claims import ClaimState
from workbench.domain.documents import Role
from workbench.domain.errors import NotFound
from workbench.store import claims, evidence, verdicts


@pytest.fixture
def case(hand):
    return hand.case()


@pytest.fixture
def four(hand, case):
    """Four claims in two documents: open, with evidence, rated, signed off."""
    first = hand.document(case, "Bees are many. Ants are more.", file="bees.txt")
    second = hand.document(case, "Cats are few. Dogs are fewer.", Role.SUBJECT, "animals.txt")
    made = [hand.claim(case, first, 0, 14), hand.claim(case, first, 15, 29),
            hand.claim(case, second, 0, 13), hand.claim(case, second, 14, 29)]
    right, wrong = hand.ratings()
    hand.link(made[1].id, second, 0, 13)
    hand.link(made[1].id, second, 14, 29)
    hand.rate(made[2].id, wrong.id)
    hand.sign(hand.rate(made[3].id, right.id, "Counted."))
    return [claim.id for claim in made]


def table(archive, case, **how):
    with archive.read() as session:
        return claims.table(session, case.id, **how)


def test_a_claims_state_is_what_was_done(archive, four):
    with archive.read() as session:
        rows = claims.by_ids(session, four)
    assert [row.state for row in rows] == [ClaimState.OPEN, ClaimState.EVIDENCE, ClaimState.RATED,
                                           ClaimState.SIGNED_OFF]
    assert [row.rating for row in rows] == ["", "", "Wrong", "Right"]
    assert [row.evidence_count for row in rows] == [0, 2, 0, 0]
    assert rows[2].rating_colour == "#cf222e"
    assert [row.rating_letter for row in rows] == ["", "", "W", "R"]
    assert [row.document_name for row in rows] == ["bees.txt", "bees.txt", "animals.txt", "animals.txt"]


def test_the_current_verdict_counts(archive, hand, four):
    right, wrong = hand.ratings()
    with archive.act(Act.CORRECT_VERDICT) as work:
        verdicts.append(work, four[3], wrong.id, rationale="Recounted.", correction="One more was found.")
    with archive.read() as session:
        row = claims.get(session, four[3])
    assert (row.rating, row.state) == ("Wrong", ClaimState.RATED)


def test_what_is_unlinked_does_not_count(archive, hand, four):
    with archive.read() as session:
        linked = evidence.for_claim(session, four[1])
    for item in linked:
        with archive.act(Act.UNLINK_EVIDENCE) as work:
            evidence.unlink(work, item.id)
    with archive.read() as session:
        assert claims.get(session, four[1]).state is ClaimState.OPEN


@pytest.mark.parametrize(("sort", "order"), [
    ("place", [0, 1, 2, 3]), ("words", [1, 0, 2, 3]), ("state", [0, 1, 2, 3]), ("rating", [0, 1, 3, 2]),
    ("evidence", [0, 2, 3, 1]), ("document", [2, 3, 0, 1]), ("updated", [0, 1, 2, 3]), ("claimant", [0, 1, 2, 3])])
def test_the_table_is_sorted(archive, case, four, sort, order):
    assert table(archive, case, sort=sort) == [four[i] for i in order]
    assert table(archive, case, sort=sort, descending=True)[0] == four[3 if sort == "claimant" else order[-1]]


def test_the_table_follows_what_is_done(archive, hand, case, four):
    hand.reword(four[0], "Zebras are none")
    assert table(archive, case, sort="updated")[-1] == four[0]
    assert table(archive, case, sort="words")[-1] == four[0]


def test_the_table_is_searched_for_all_words(archive, hand, case, four):
    with archive.act(Act.NAME_CLAIMANT) as work:
        claims.name_claimant(work, four[0], claimant="The 100% Bee_keeper")
    assert table(archive, case, search="ARE few") == [four[2], four[3]]
    assert table(archive, case, search="many bee_keeper") == [four[0]]
    assert table(archive, case, search="100%") == [four[0]]
    assert table(archive, case, search="%") == [four[0]]
    assert table(archive, case, search="nothing such") == []
    assert table(archive, case, state=ClaimState.RATED) == [four[2]]


def test_the_order_that_is_kept_is_the_one_after_the_last_act(archive, hand, case, four):
    before = table(archive, case, sort="updated")
    assert table(archive, case, sort="updated") == before
    assert table(archive, case, sort="updated", descending=True) == before[::-1]
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, before[0], "Said otherwise now.")
    assert table(archive, case, sort="updated") == [*before[1:], before[0]]


def test_rows_come_in_the_order_asked_for_and_gaps_are_left_out(archive, four):
    with archive.read() as session:
        assert [row.id for row in claims.by_ids(session, [four[2], 999, four[0]])] == [four[2], four[0]]
        assert claims.by_ids(session, []) == []


def test_a_claim_set_aside_is_in_no_list_and_can_still_be_asked_for(archive, case, four):
    with archive.act(Act.SET_CLAIM_ASIDE) as work:
        claims.set_aside(work, four[0])
    with archive.read() as session:
        assert four[0] not in claims.table(session, case.id)
        found = claims.get(session, four[0])
        assert found not in claims.in_document(session, case.id, found.document)
    archive.undo()
    assert four[0] in table(archive, case)


def test_claims_of_a_document_come_by_place(archive, hand, case):
    document = hand.document(case)
    spans = [(10, 20), (0, 30), (0, 5)]
    for start, end in spans:
        hand.claim(case, document, start, end)
    with archive.read() as session:
        found = [(c.anchor.start, c.anchor.end) for c in claims.in_document(session, case.id, document)]
    assert found == sorted(spans)


def test_what_is_not_there_is_said(archive, hand):
    with archive.read() as session, pytest.raises(NotFound):
        claims.get(session, 5)
    with pytest.raises(NotFound):
        hand.reword(5, "x")


def test_within_an_act_a_claim_is_as_far_as_the_act_has_come(archive, hand, four):
    with archive.act(Act.RATE) as work:
        verdicts.append(work, four[0], hand.ratings()[0].id)
        assert claims.get(work.session, four[0]).state is ClaimState.RATED


def test_undone_work_is_undone_in_the_table_too(archive, hand, case, four):
    hand.rate(four[0], hand.ratings()[0].id)
    assert table(archive, case, state=ClaimState.RATED) == [four[0], four[2]]
    archive.undo()
    assert table(archive, case, state=ClaimState.RATED) == [four[2]]
    archive.redo()
    assert table(archive, case, state=ClaimState.RATED) == [four[0], four[2]]


def test_a_search_folds_case_accents_and_quotes(archive, hand, case):
    document = hand.document(case, "“Ça n’est pas l’été”, dit-elle. More.")
    claim = hand.claim(case, document, 0, 21)
    assert table(archive, case, search="ÇA N'EST ete") == [claim.id]


def test_a_sort_that_does_not_exist_is_a_mistake(archive, case):
    with pytest.raises(ValueError, match="colour"):
        table(archive, case, sort="colour")
