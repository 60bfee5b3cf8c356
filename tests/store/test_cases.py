"""Cases: their names, their scale, and what their tree counts."""

import pytest

from workbench.domain.acts import Act
from workbench.domain.documents import Role
from workbench.domain.errors import NameTaken, NotFound
from workbench.store import cases, claims, documents


def test_a_case_is_found_by_name_and_id(archive, hand):
    case = hand.case("Water")
    with archive.read() as session:
        assert cases.get(session, case.id) == cases.find(session, "Water") == case
        assert cases.find(session, "Wine") is None
        with pytest.raises(NotFound):
            cases.get(session, 99)


def test_two_cases_cannot_have_one_name(archive, hand):
    hand.case("Water")
    other = hand.case("Wine")
    with pytest.raises(NameTaken):
        hand.case("Water")
    with pytest.raises(NameTaken), archive.act(Act.RENAME_CASE) as work:
        cases.rename(work, other.id, "Water")
    with archive.act(Act.RENAME_CASE) as work:
        assert cases.rename(work, other.id, "Wine").name == "Wine"
    assert work.change is None


def test_the_tree_counts_what_was_done(archive, hand):
    case = hand.case()
    subject = hand.document(case)
    source = hand.document(case, "A source says so. It says more.", Role.SOURCE, "source.txt")
    first, second, third = (hand.claim(case, subject, start, start + 9) for start in (0, 10, 20))
    hand.link(first.id, source, 0, 17)
    hand.rate(first.id, hand.ratings()[0].id)
    hand.rate(third.id, hand.ratings()[0].id)
    with archive.act(Act.SET_CLAIM_ASIDE) as work:
        claims.set_aside(work, third.id)
    with archive.read() as session:
        lines = cases.documents(session, case.id)
        (seen,) = cases.all_cases(session)
    assert [(line.document.id, line.document.role, line.claims, line.done, line.links) for line in lines] == [
        (subject, Role.SUBJECT, 2, 1, 0), (source, Role.SOURCE, 0, 0, 1)]
    assert (seen.subjects, seen.sources, seen.claims, seen.claims_done) == (1, 1, 2, 1)


def test_the_case_last_worked_on_comes_first(archive, hand):
    old = hand.case("Old")
    hand.case("New")
    hand.claim(old, hand.document(old))
    with archive.read() as session:
        assert [case.name for case in cases.all_cases(session)] == ["Old", "New"]


def test_a_document_set_aside_in_one_case_stays_in_the_other(archive, hand):
    one, other = hand.case("One"), hand.case("Other")
    document = hand.document(one)
    assert hand.document(other, role=Role.SOURCE) == document
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        documents.set_aside(work, document, one.id)
    with archive.read() as session:
        assert cases.documents(session, one.id) == []
        assert [line.document.role for line in cases.documents(session, other.id)] == [Role.SOURCE]
        assert documents.get(session, document, one.id).role is None
        assert documents.searchable(session, other.id) == documents.searchable(session) != {}
        assert documents.searchable(session, one.id) == {}
    hand.document(one, role=Role.SOURCE)
    with archive.read() as session:
        assert documents.get(session, document, one.id).role is Role.SOURCE
