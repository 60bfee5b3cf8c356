"""Facts of passages: kept once, read again, by the finder that made them."""

import pytest
from sqlalchemy import text

from workbench.domain.documents import Passage, PassageKind, Reading
from workbench.store import documents, facts
from workbench.store.extractions import keep as keep_extraction
from workbench.store.facts import Kept
from workbench.store.schema.tables import RatingScale

WORDS = "The port seized 940 tonnes of sugar. Nobody saw it. Share this"
READ = Reading("text", WORDS, passages=(Passage(0, 36, WORDS[:36]), Passage(37, 51, WORDS[37:51]),
                                        Passage(52, 62, WORDS[52:], PassageKind.FURNITURE)))


@pytest.fixture
def extraction(archive):
    with archive.derive() as session:
        return keep_extraction(session, "a" * 64, READ)


def test_what_is_kept_is_read_again(archive, extraction):
    kept = {facts.key_of("one"): Kept(b"1", True), facts.key_of("two"): Kept(b"", False)}
    with archive.derive() as session:
        facts.keep(session, extraction, "1", kept)
    with archive.read() as session:
        assert facts.of_extraction(session, extraction, "1") == kept
        assert facts.of_extraction(session, extraction, "2") == {}, "another finder finds anew"
    with archive.derive() as session:
        facts.keep(session, extraction, "2", {})
    with archive.read() as session:
        assert facts.of_extraction(session, extraction, "1") == {}


def test_more_is_added_and_the_same_again_replaces(archive, extraction):
    for kept in ({1: Kept(b"old", False), 2: Kept(b"2", False)}, {1: Kept(b"new", True), -3: Kept(b"3", True)}):
        with archive.derive() as session:
            facts.keep(session, extraction, "1", kept)
    with archive.read() as session:
        found = facts.of_extraction(session, extraction, "1")
    assert found == {1: Kept(b"new", True), 2: Kept(b"2", False), -3: Kept(b"3", True)}


def test_passages_here_and_there_are_read_by_their_words(archive, extraction):
    with archive.derive() as session:
        facts.keep(session, extraction, "1", {facts.key_of("one"): Kept(b"1", True)})
    one = facts.key_of("one")
    wanted = {(extraction, one), (extraction, facts.key_of("two")), (extraction + 1, one)}
    with archive.read() as session:
        assert facts.of_passages(session, "1", wanted) == {(extraction, facts.key_of("one")): b"1"}
        assert facts.of_passages(session, "2", wanted) == {}
        assert facts.of_passages(session, "1", set()) == {}


def test_what_waits_is_taken_up_where_it_was_left(archive, extraction, hand):
    document = hand.document(hand.case())
    with archive.read() as session:
        own = documents.extraction_of(session, document)
        assert [(one.extraction, one.upto) for one in facts.waiting(session, "1")] == [(own, 0)]
        assert facts.waiting(session, "1", before=own) == []
    with archive.derive() as session:
        facts.keep(session, own, "1", {1: Kept(b"1", True)}, upto=12)
    with archive.read() as session:
        assert [one.upto for one in facts.waiting(session, "1")] == [12]
        assert [one.upto for one in facts.waiting(session, "2")] == [0], "another finder begins anew"
    with archive.derive() as session:
        facts.keep(session, own, "1", {}, upto=30, done=True)
        facts.keep(session, own, "1", {2: Kept(b"2", False)})
    with archive.read() as session:
        assert facts.waiting(session, "1") == []
        assert set(facts.of_extraction(session, own, "1")) == {1, 2}


def test_passages_come_in_their_order_without_furniture(archive, extraction):
    with archive.read() as session:
        assert facts.passages(session, extraction, 0, 10) == [(0, WORDS[:36]), (37, WORDS[37:51])]
        assert facts.passages(session, extraction, 1, 10) == [(37, WORDS[37:51])]
        assert facts.passages(session, extraction, 0, 1) == [(0, WORDS[:36])]


def test_nothing_is_told_of_it_and_nothing_can_be_undone(archive, extraction):
    heard = []
    archive.subscribe(heard.append)
    before = archive.undoable()
    with archive.derive() as session:
        facts.keep(session, extraction, "1", {1: Kept(b"", False)})
    assert heard == []
    assert archive.undoable() == before


def test_what_people_make_is_not_derived(archive):
    with pytest.raises(RuntimeError), archive.derive() as session:
        session.add(RatingScale(key="behind", name="Behind", uid="x" * 32))
    with archive.read() as session:
        assert session.scalar(text("SELECT count(*) FROM rating_scale WHERE key = 'behind'")) == 0


def test_keys_tell_passages_apart():
    assert facts.key_of("a") != facts.key_of("b")
    assert -(2**63) <= facts.key_of("\ud800") < 2**63
