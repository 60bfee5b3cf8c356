"""Verdicts: versions only ever added, a signed one never changed, words kept as they stood."""

import pytest

from workbench.domain.acts import Act
from workbench.domain.errors import NotFound, SignOffRefused
from workbench.store import verdicts
from workbench.store.library import connections


def versions(archive, claim):
    with archive.read() as session:
        return verdicts.versions(session, claim.id)


def test_another_rating_is_another_version(archive, hand, claim):
    right, wrong = hand.ratings()
    hand.rate(claim.id, right.id, "Because.")
    second = hand.rate(claim.id, wrong.id, "On second thought.")
    assert [(v.version, v.label, v.rationale) for v in versions(archive, claim)] == [
        (1, "Right", "Because."), (2, "Wrong", "On second thought.")]
    assert (second.number, second.letter, second.scale, second.decided_by) == (None, "W", "Two-step", "Ann")
    with archive.read() as session:
        assert verdicts.current(session, claim.id) == second


def test_the_same_rating_again_is_no_new_version(archive, hand, claim):
    right = hand.ratings()[0]
    assert hand.rate(claim.id, right.id) == hand.rate(claim.id, right.id)
    assert len(versions(archive, claim)) == 1


def test_the_rationale_is_written_in_place(archive, hand, claim):
    verdict = hand.rate(claim.id, hand.ratings()[0].id)
    hand.write(verdict, "7,691 kg are 7.691 t.")
    assert [v.rationale for v in versions(archive, claim)] == ["7,691 kg are 7.691 t."]


def test_a_signed_version_is_never_changed(archive, hand, claim):
    right, wrong = hand.ratings()
    signed = hand.sign(hand.rate(claim.id, right.id, "Because."))
    assert (signed.signed_by, signed.is_signed) == ("Ann", True)
    for do in (hand.sign, lambda verdict: hand.write(verdict, "Otherwise.")):
        with pytest.raises(SignOffRefused):
            do(signed)
    with archive.act(Act.CORRECT_VERDICT) as work:
        verdicts.append(work, claim.id, wrong.id, rationale="Recounted.", correction="A unit was misread.")
    first, second = versions(archive, claim)
    assert first == signed
    assert (second.version, second.correction, second.is_signed) == (2, "A unit was misread.", False)


def test_the_same_rating_after_a_signature_is_a_version_of_its_own(archive, hand, claim):
    right = hand.ratings()[0]
    hand.sign(hand.rate(claim.id, right.id, "Because."))
    assert hand.rate(claim.id, right.id, "Because.").version == 2


def test_words_are_kept_as_they_stood(archive, hand, claim):
    signed = hand.sign(hand.rate(claim.id, hand.ratings()[0].id, "Because."))
    connection = connections.connect(archive.database)
    connection.execute("UPDATE rating SET label = 'Correct', definition = 'New', colour = '#000000'")
    connection.close()
    assert versions(archive, claim) == [signed]


def test_the_database_itself_refuses_half_a_signature(archive, hand, claim):
    import sqlite3

    hand.rate(claim.id, hand.ratings()[0].id)
    connection = connections.connect(archive.database)
    with pytest.raises(sqlite3.IntegrityError, match="ck_verdict_signed"):
        connection.execute("UPDATE verdict SET signed_by = 1")
    connection.close()


def test_what_is_not_there_is_said(archive, hand, claim):
    with archive.read() as session:
        assert verdicts.current(session, claim.id) is None
        with pytest.raises(NotFound):
            verdicts.get(session, 1)
    with pytest.raises(NotFound):
        hand.rate(claim.id, 99)
