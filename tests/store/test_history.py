"""The history as people read it, and its chain."""

import json

from sqlalchemy import select

from workbench.domain.acts import Act
from workbench.store import claims
from workbench.store.acts import history
from workbench.store.schema.tables import Event


def test_entries_come_newest_first_and_by_claim(archive, hand, claim):
    other = hand.claim(case := hand.case("Other"), hand.document(case, "Other words are here."), 0, 5)
    hand.reword(claim.id, "x")
    with archive.read() as session:
        everything = history.entries(session)
        of_claim = history.entries(session, claim=claim.id)
        assert history.entries(session, limit=1) == everything[:1]
        assert history.entry(session, everything[2].id) == everything[2]
        assert history.entry(session, 999) is None
    assert [entry.id for entry in everything] == sorted((entry.id for entry in everything), reverse=True)
    assert [entry.act for entry in of_claim] == [Act.REWORD_CLAIM, Act.MAKE_CLAIM]
    assert other.id not in {entry.claim for entry in of_claim}


def test_an_entry_keeps_before_and_after(archive, hand, claim):
    hand.reword(claim.id, "in other words")
    with archive.read() as session:
        reword, *_ = session.scalars(select(Event).order_by(Event.id.desc()))
        made = session.scalars(select(Event).where(Event.act == Act.MAKE_CLAIM)).one()
    (change,) = json.loads(reword.changes)
    assert (change["table"], change["id"]) == ("claim", claim.id)
    assert (change["before"]["as_checked"], change["after"]["as_checked"]) == ("", "in other words")
    assert set(change["after"]) == {"as_checked", "updated_at"}
    (change,) = json.loads(made.changes)
    assert change["before"] is None
    assert change["after"]["quote"] == claim.anchor.quote


def test_a_row_changed_twice_in_one_act_is_one_change(archive, hand, claim):
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim.id, "first")
        claims.reword(work, claim.id, "second")
    with archive.read() as session:
        changes = json.loads(session.scalars(select(Event.changes).order_by(Event.id.desc())).first())
    assert [(c["before"]["as_checked"], c["after"]["as_checked"]) for c in changes] == [("", "second")]


def test_an_origin_that_is_a_word_is_kept(archive, hand, claim):
    for origin in ("command line", object()):
        with archive.act(Act.REWORD_CLAIM, origin) as work:
            claims.reword(work, claim.id, f"from {origin}")
    with archive.read() as session:
        assert session.scalars(select(Event.origin).order_by(Event.id.desc()).limit(2)).all() == ["", "command line"]


def test_the_chain_begins_with_the_library_and_holds(archive, hand, claim):
    archive.undo()
    archive.redo()
    with archive.read() as session:
        events = session.scalars(select(Event).order_by(Event.id)).all()
        assert events[0].prev_hash == history.seed(session)
        assert [event.prev_hash for event in events[1:]] == [event.hash for event in events[:-1]]
        assert list(history.broken_seals(session)) == []


def test_the_rows_that_an_entry_changed_are_read_back(archive, hand, claim):
    hand.reword(claim.id, "in other words")
    with archive.read() as session:
        (changed,) = history.changes(session, history.entries(session)[0].id)
        assert history.changes(session, 999) == []
    assert (changed.table, changed.id) == ("claim", claim.id)
    assert (changed.before["as_checked"], changed.after["as_checked"]) == ("", "in other words")
