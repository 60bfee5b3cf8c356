"""Facts of passages: kept once, read again, by the finder that made them."""

import pytest
from sqlalchemy import text

from workbench.domain.documents import Passage, Reading
from workbench.store import facts
from workbench.store.extractions import keep as keep_extraction
from workbench.store.tables import RatingScale


@pytest.fixture
def extraction(archive):
    words = "The port seized 940 tonnes of sugar."
    with archive.derive() as session:
        return keep_extraction(session, "a" * 64, Reading("text", words, passages=(Passage(0, len(words), words),)))


def test_what_is_kept_is_read_again(archive, extraction):
    kept = {facts.key_of("one"): '[["ü"]]', facts.key_of("two"): ""}
    with archive.derive() as session:
        facts.keep(session, extraction, "1", kept)
    with archive.read() as session:
        assert facts.known(session, extraction, "1") == kept
        assert facts.known(session, extraction, "2") == {}, "another finder finds anew"
    with archive.derive() as session:
        facts.keep(session, extraction, "2", {})
    with archive.read() as session:
        assert facts.known(session, extraction, "1") == {}


def test_nothing_is_told_of_it_and_nothing_can_be_undone(archive, extraction):
    heard = []
    archive.subscribe(heard.append)
    before = archive.undoable()
    with archive.derive() as session:
        facts.keep(session, extraction, "1", {})
    assert heard == []
    assert archive.undoable() == before


def test_a_damaged_row_counts_as_none(archive, extraction):
    with archive.derive() as session:
        facts.keep(session, extraction, "1", {"a": "b"})
        session.execute(text("UPDATE passage_facts SET facts = x'00ff'"))
    with archive.read() as session:
        assert facts.known(session, extraction, "1") == {}


def test_what_people_make_is_not_derived(archive):
    with pytest.raises(RuntimeError), archive.derive() as session:
        session.add(RatingScale(key="behind", name="Behind", uid="x" * 32))
    with archive.read() as session:
        assert session.scalar(text("SELECT count(*) FROM rating_scale WHERE key = 'behind'")) == 0


def test_keys_tell_passages_apart():
    assert facts.key_of("a") != facts.key_of("b")
    assert facts.key_of("\ud800")
