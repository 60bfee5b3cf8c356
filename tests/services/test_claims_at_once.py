"""What is done to many claims is one act; filters are kept by name."""

import shutil

import pytest

from workbench.domain.claims import ClaimState
from workbench.domain.errors import NameMissing, NotFound
from workbench.services.deciding import claims, claims_at_once
from workbench.services.library import cases, history, libraries
from workbench.store.library.verify import verify


@pytest.fixture
def archive(sample_library, tmp_path):
    """A library with the sample case."""
    shutil.copytree(sample_library, tmp_path / "library")
    with libraries.open_library(tmp_path / "library", checker="Ana") as opened:
        yield opened


@pytest.fixture
def case(archive):
    return cases.all_cases(archive)[0].id


def test_a_tag_for_many_is_one_act_and_one_undo(archive, case):
    ids = claims.table(archive, case)
    before = len(history.entries(archive))
    assert claims_at_once.tag(archive, ids, "  Needs a  call ") == len(ids)
    assert len(history.entries(archive)) == before + 1
    assert history.entries(archive, limit=1)[0].sentence == f"Tagged {len(ids)} claims “Needs a call”."
    assert all(claim.tags == ("Needs a call",) for claim in claims.rows(archive, ids))
    history.undo(archive)
    assert all(claim.tags == () for claim in claims.rows(archive, ids))
    assert verify(archive) == []


def test_the_same_tag_in_other_capitals_is_the_same(archive, case):
    first, *_ = claims.table(archive, case)
    claims_at_once.tag(archive, [first], "urgent")
    assert claims_at_once.tag(archive, [first], "Urgent") == 1
    assert claims_at_once.tags(archive, case) == ["Urgent"]
    assert claims.table(archive, case, tag="URGENT") == [first]
    claims_at_once.tag(archive, [first], "uRGENT", on=False)
    assert claims_at_once.tags(archive, case) == []
    for tag in ("page 10", "Page 2", "page", "2 calls"):
        claims_at_once.tag(archive, [first], tag)
    assert claims_at_once.tags(archive, case) == ["2 calls", "page", "Page 2", "page 10"] == list(
        claims.get(archive, first).tags)


def test_claims_stand_in_the_order_of_their_tags_as_people_count(archive, case):
    ids = claims.table(archive, case)
    for id, tag in zip(ids, ("Page 10", "page 2", "Page " + "9" * 99), strict=False):
        claims_at_once.tag(archive, [id], tag)
    claims_at_once.tag(archive, ids[3:4], "page 2")
    claims_at_once.tag(archive, ids[3:4], "page 11")
    ordered = [*ids[4:], ids[1], ids[3], ids[0], ids[2]]
    assert claims.table(archive, case, "tags") == ordered
    assert claims.table(archive, case, "tags", True) == ordered[::-1]
    assert claims.table(archive, case, "tags", tag="PAGE 2") == [ids[1], ids[3]]


def test_a_tag_is_not_found_by_a_part_of_it(archive, case):
    first, second, *_ = claims.table(archive, case)
    claims_at_once.tag(archive, [first], "money")
    claims_at_once.tag(archive, [second], "money abroad")
    assert claims.table(archive, case, tag="money") == [first]
    assert set(claims.table(archive, case, search="money")) >= {first, second}


def test_claims_are_given_to_somebody_and_found_and_sorted_by_it(archive, case):
    first, second, *rest = claims.table(archive, case)
    claims_at_once.assign(archive, [first], "Zoë")
    claims_at_once.assign(archive, [second], "Berta")
    assert claims_at_once.checkers(archive, case) == ["Berta", "Zoë"]
    assert claims.table(archive, case, checker="berta") == [second]
    assert claims.table(archive, case, "assigned")[-2:] == [second, first]
    claims_at_once.assign(archive, [first, second], "")
    assert claims_at_once.checkers(archive, case) == []
    assert verify(archive) == []


def test_many_are_set_aside_and_come_back_together(archive, case):
    ids = claims.table(archive, case)
    claims_at_once.set_aside(archive, ids[:3], "said by nobody")
    assert claims.table(archive, case) == ids[3:]
    assert len(claims.table(archive, case, state=ClaimState.ASIDE)) == 3
    history.undo(archive)
    assert claims.table(archive, case) == ids


def test_filters_are_kept_replaced_and_removed(archive):
    claims_at_once.keep_filter(archive, "Mine", {"search": "tons", "state": "open"})
    claims_at_once.keep_filter(archive, "Mine", {"search": "kilos"})
    assert [(one.name, one.shows) for one in claims_at_once.filters(archive)] == [("Mine", {"search": "kilos"})]
    claims_at_once.remove_filter(archive, "Mine")
    assert claims_at_once.filters(archive) == []
    history.undo(archive)
    assert [one.name for one in claims_at_once.filters(archive)] == ["Mine"]
    with pytest.raises(NotFound):
        claims_at_once.remove_filter(archive, "No such")


@pytest.mark.parametrize("name", ["", "  \n "])
def test_nothing_is_no_name(archive, case, name):
    with pytest.raises(NameMissing):
        claims_at_once.tag(archive, claims.table(archive, case), name)
    with pytest.raises(NameMissing):
        claims_at_once.keep_filter(archive, name, {})
