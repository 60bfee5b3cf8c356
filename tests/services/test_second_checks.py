"""Second checks: blind for who gives them, side by side where they differ, decided by somebody."""

import pytest

from workbench.domain.claims import Stance
from workbench.domain.errors import ActError, Blind, SignOffRefused
from workbench.domain.second_checks import Decision
from workbench.domain.signing import ConcernKind
from workbench.services.deciding import claims, evidence, second_checks, verdicts
from workbench.services.library import history
from workbench.services.reading import documents


@pytest.fixture
def claim(archive, case, article, report):
    """A claim that Ada has rated “Wrong”, with evidence."""
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    made = claims.make(archive, case.id, article.id, start, start + 33)
    evidence.link_span(archive, made.id, report.id, 26, 59, Stance.CONTRADICTS)
    verdicts.rate(archive, made.id, rating(archive, case, "wrong"))
    verdicts.write_rationale(archive, made.id, "14, not 40.")
    return made


def rating(archive, case, key):
    return next(one.id for one in verdicts.scale(archive, case.id).ratings if one.key == key)


@pytest.fixture
def asked(archive, claim):
    """Asked for by Ada; from now on Ben sits at the desk."""
    check = second_checks.ask(archive, claim.id)
    archive.checker_name = "Ben"
    return check


def concerned(archive, claim):
    return [one.kind for one in verdicts.concerns(archive, claim.id)]


def test_the_second_checker_sees_claim_and_evidence_and_not_the_rating(archive, case, claim, asked):
    (seen,) = claims.rows(archive, [claim.id])
    assert seen.is_blind and (seen.rating, seen.rating_letter, seen.rating_colour) == ("", "", "")
    assert seen.evidence_count == 1 and len(evidence.for_claim(archive, claim.id)) == 1
    assert verdicts.versions(archive, claim.id) == [] and verdicts.current(archive, claim.id) is None
    told = " ".join(entry.sentence for entry in history.entries(archive))
    assert "Wrong" not in told and "Kept from you" in told
    assert second_checks.is_blind(archive, claim.id)
    archive.checker_name = "Ada"
    assert claims.get(archive, claim.id).rating == "Wrong", "who rated it knows"


def test_nothing_of_the_verdict_is_touched_blind(archive, case, claim, asked):
    for act in (lambda: verdicts.rate(archive, claim.id, rating(archive, case, "confirmed")),
                lambda: verdicts.write_rationale(archive, claim.id, "x"), lambda: verdicts.sign_off(archive, claim.id),
                lambda: verdicts.search_in_vain(archive, claim.id, "x")):
        with pytest.raises(Blind):
            act()


def test_the_same_rating_agrees(archive, case, claim, asked):
    given = second_checks.give(archive, claim.id, rating(archive, case, "wrong"), "Two weeks.")
    assert (given.differs, given.checked_by, given.version, given.is_unsettled) == (False, "Ben", 1, False)
    assert claims.get(archive, claim.id).rating == "Wrong"
    assert not second_checks.is_blind(archive, claim.id)
    assert history.entries(archive, claim=claim.id)[0].sentence.endswith("It agrees with the first.")


def test_a_difference_is_decided_and_the_second_becomes_the_next_version(archive, case, claim, asked):
    given = second_checks.give(archive, claim.id, rating(archive, case, "confirmed-with-change"), "14 days.")
    assert given.is_unsettled
    assert ConcernKind.SECOND_DIFFERS in concerned(archive, claim)
    settled = second_checks.settle(archive, given.id, Decision.SECOND, "A change is enough.")
    now = verdicts.current(archive, claim.id)
    assert (now.label, now.rationale, now.version) == ("Confirmed with change", "14 days.", 2)
    assert (settled.decision, settled.settled_by, settled.reason) == (Decision.SECOND, "Ben", "A change is enough.")
    assert ConcernKind.SECOND_DIFFERS not in concerned(archive, claim)
    history.undo(archive)
    assert verdicts.current(archive, claim.id).label == "Wrong"
    assert second_checks.of_claim(archive, claim.id)[0].is_unsettled


def test_the_first_may_stand(archive, case, claim, asked):
    given = second_checks.give(archive, claim.id, rating(archive, case, "confirmed"), "So it is.")
    second_checks.settle(archive, given.id, Decision.FIRST)
    assert verdicts.current(archive, claim.id).label == "Wrong"
    with pytest.raises(ActError):
        second_checks.settle(archive, given.id, Decision.SECOND)


def test_a_signed_first_verdict_is_corrected_by_the_second(archive, case, claim):
    verdicts.sign_off(archive, claim.id)
    second_checks.ask(archive, claim.id)
    archive.checker_name = "Ben"
    given = second_checks.give(archive, claim.id, rating(archive, case, "confirmed"), "So it is.")
    with pytest.raises(SignOffRefused):
        second_checks.settle(archive, given.id, Decision.SECOND)
    second_checks.settle(archive, given.id, Decision.SECOND, "The report was an old one.")
    first, second = verdicts.versions(archive, claim.id)
    assert first.is_signed and second.correction == "The report was an old one." and second.reopening


def test_who_had_a_hand_in_it_gives_no_second_check(archive, case, claim):
    with pytest.raises(ActError):
        second_checks.give(archive, claim.id, rating(archive, case, "wrong"), "x")
    check = second_checks.ask(archive, claim.id)
    with pytest.raises(ActError):
        second_checks.give(archive, claim.id, rating(archive, case, "wrong"), "x")
    with pytest.raises(ActError):
        second_checks.ask(archive, claim.id)
    assert ConcernKind.SECOND_CHECK in concerned(archive, claim)
    second_checks.withdraw(archive, check.id)
    assert ConcernKind.SECOND_CHECK not in concerned(archive, claim)


def test_a_second_check_needs_a_rationale(archive, case, claim, asked):
    with pytest.raises(SignOffRefused):
        second_checks.give(archive, claim.id, rating(archive, case, "wrong"), " ")
