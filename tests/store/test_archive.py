"""The only door: acts are whole or nothing, told to those who listen, and refused where one may only read."""

import sys
import threading

import pytest
from sqlalchemy import insert, select, text, update

from workbench.domain.acts import Act
from workbench.domain.errors import LibraryReadOnly
from workbench.store import cases, claims
from workbench.store.acts import history
from workbench.store.acts.journal import BulkStatementRefused
from workbench.store.archive import Archive
from workbench.store.schema import tables


def entries(archive):
    with archive.read() as session:
        return history.entries(session)


def test_an_act_is_told_once_after_it_is_saved(archive, hand):
    hand.scale()
    heard = []

    def listen(change):
        with archive.read() as session:
            heard.append((change, [case.name for case in cases.all_cases(session)]))

    archive.subscribe(listen)
    origin = object()
    with archive.act(Act.CREATE_CASE, origin) as work:
        cases.create(work, "Water", hand_scale(archive))
    (change, seen), = heard
    assert (change.act, change.tables, change.origin) == (Act.CREATE_CASE, {"case"}, origin)
    assert seen == ["Water"]
    assert change.event == entries(archive)[0].id


def hand_scale(archive):
    with archive.read() as session:
        return session.scalars(select(tables.RatingScale.id)).first()


def test_a_change_names_the_claims_and_documents_it_is_about(archive, hand, claim):
    heard = []
    archive.subscribe(heard.append)
    hand.link(claim.id, claim.document, 40, 66)
    assert heard[0].tables == {"evidence", "claim"}
    assert heard[0].claims == {claim.id}
    assert heard[0].documents == {claim.document}


def test_an_act_that_raises_leaves_nothing(archive, hand, claim):
    before = entries(archive)
    with pytest.raises(ZeroDivisionError), archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim.id, "half done")
        raise ZeroDivisionError
    with archive.read() as session:
        assert claims.get(session, claim.id) == claim
    assert entries(archive) == before
    assert hand.reword(claim.id, "done").as_checked == "done"


def test_a_stop_in_the_middle_of_an_act_is_told_as_a_stop_and_leaves_nothing(archive, hand):
    """Ctrl+C while the database works: SQLAlchemy gives the connection up."""
    hand.scale()
    before = entries(archive)
    with pytest.raises(KeyboardInterrupt), archive.act(Act.CREATE_CASE) as work:
        cases.create(work, "Water", hand_scale(archive))
        work.session.connection().invalidate()
        raise KeyboardInterrupt
    assert entries(archive) == before
    with archive.act(Act.CREATE_CASE) as work:
        cases.create(work, "Water", hand_scale(archive))
        work.say("Began.")
    assert len(entries(archive)) == len(before) + 1


def test_an_act_that_changes_nothing_leaves_no_trace(archive, hand, claim):
    heard = []
    archive.subscribe(heard.append)
    before = entries(archive)
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim.id, claim.as_checked)
    with archive.act(Act.REWORD_CLAIM) as work:
        row = work.session.get(tables.Claim, claim.id)
        row.claimant = "somebody"
        work.session.flush()
        row.claimant = ""
    assert work.change is None
    assert heard == []
    assert entries(archive) == before


def test_one_who_no_longer_listens_is_not_told(archive, hand):
    heard = []
    stop = archive.subscribe(heard.append)
    hand.case()
    told = len(heard)
    stop()
    stop()
    hand.case("Another")
    assert len(heard) == told > 0


def test_a_listener_that_fails_does_not_undo_the_act_nor_silence_the_others(archive, hand, monkeypatch):
    hand.scale()
    mistakes, heard = [], []
    monkeypatch.setattr(sys, "excepthook", lambda *mistake: mistakes.append(mistake))
    archive.subscribe(lambda change: 1 / 0)
    archive.subscribe(heard.append)
    case = hand.case()
    assert [kind for kind, _, _ in mistakes] == [ZeroDivisionError]
    assert len(heard) == 1
    with archive.read() as session:
        assert cases.find(session, case.name) == case


@pytest.mark.parametrize("statement", [
    update(tables.Claim).values(claimant="all"),
    insert(tables.Case.__table__).values(name="x", uid="x", scale_id=1, created_at="x"),
    text('DELETE FROM "case"'),
    text("UPDATE OR IGNORE verdict SET label = 'x'"),
    text("WITH x AS (SELECT 1) UPDATE claim SET claimant = 'x'"),
], ids=["orm update", "core insert", "textual delete", "update or ignore", "with"])
def test_statements_behind_the_journals_back_are_refused(archive, claim, statement):
    before = entries(archive)
    with pytest.raises(BulkStatementRefused, match="behind the journal"), archive.act(Act.NAME_CLAIMANT) as work:
        work.session.execute(statement)
    assert entries(archive) == before


def test_bulk_methods_of_the_session_are_refused_too(archive, claim):
    with pytest.raises(BulkStatementRefused), archive.act(Act.NAME_CLAIMANT) as work:
        work.session.bulk_update_mappings(tables.Claim, [{"id": claim.id, "claimant": "x"}])


def test_an_act_within_an_act_is_a_mistake(archive, hand):
    hand.scale()
    with pytest.raises(RuntimeError, match="within an act"), archive.act(Act.CREATE_CASE), archive.act(Act.RATE):
        pass


def test_reading_cannot_write(archive, claim):
    with pytest.raises(LibraryReadOnly), archive.read() as session:
        session.execute(update(tables.Claim).values(claimant="x"))
        session.commit()


def test_a_read_sees_one_state_of_the_library(archive, hand, claim):
    with archive.read() as session:
        before = claims.get(session, claim.id)
        worker = threading.Thread(target=hand.reword, args=(claim.id, "changed meanwhile"))
        worker.start()
        worker.join()
        session.expire_all()
        assert claims.get(session, claim.id) == before
    with archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "changed meanwhile"


def test_acts_of_many_threads_come_one_after_the_other(archive, hand, claim):
    def work(name):
        for number in range(5):
            hand.reword(claim.id, f"{name} {number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(entry.act is Act.REWORD_CLAIM for entry in entries(archive)) == 20
    with archive.read() as session:
        assert list(history.broken_seals(session)) == []


def test_a_closed_archive_is_closed(archive):
    archive.close()
    archive.close()
    with pytest.raises(RuntimeError, match="closed"), archive.read():
        pass
    with pytest.raises(RuntimeError, match="closed"), archive.act(Act.CREATE_CASE):
        pass


def test_what_was_done_is_there_after_a_restart_under_its_checkers_name(folder, make_hand):
    with Archive.open(folder, checker="Ann") as first:
        claim = make_hand(first).claim(case := make_hand(first).case(), make_hand(first).document(case))
    with Archive.open(folder, checker="Ben") as second:
        make_hand(second).reword(claim.id, "as Ben words it")
        with second.read() as session:
            assert claims.get(session, claim.id).marked_by == "Ann"
        assert [entry.by for entry in entries(second)][:2] == ["Ben", "Ann"]
