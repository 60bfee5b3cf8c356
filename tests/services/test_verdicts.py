import pytest

from workbench.domain.claims import ClaimState
from workbench.domain.errors import ActError, SignOffRefused
from workbench.services import cases, claims, documents, history, libraries, verdicts


@pytest.fixture
def claim(archive, case, article):
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    return claims.make(archive, case.id, article.id, start, start + 33)


@pytest.fixture
def ratings(archive, case):
    return {rating.key: rating.id for rating in verdicts.scale(archive, case.id).ratings}


def test_rating_again_appends_a_version_and_carries_the_rationale(archive, claim, ratings):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    second = verdicts.rate(archive, claim.id, ratings["confirmed-with-change"])
    assert (second.version, second.rationale, second.label) == (2, "14, not 40.", "Confirmed with change")
    assert [verdict.label for verdict in verdicts.versions(archive, claim.id)] == ["Wrong", "Confirmed with change"]


def test_a_rationale_needs_a_rating(archive, claim):
    with pytest.raises(ActError):
        verdicts.write_rationale(archive, claim.id, "Because.")


def test_signing_off_needs_rating_and_rationale(archive, claim, ratings):
    with pytest.raises(SignOffRefused):
        verdicts.sign_off(archive, claim.id)
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "  ")
    with pytest.raises(SignOffRefused):
        verdicts.sign_off(archive, claim.id)
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    assert verdicts.sign_off(archive, claim.id).signed_by == "Ada"
    assert claims.get(archive, claim.id).state is ClaimState.SIGNED_OFF


def test_a_signed_verdict_is_only_corrected(archive, claim, ratings):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    signed = verdicts.sign_off(archive, claim.id)
    with pytest.raises(SignOffRefused):
        verdicts.rate(archive, claim.id, ratings["confirmed"])
    with pytest.raises(SignOffRefused):
        verdicts.write_rationale(archive, claim.id, "Something else.")
    with pytest.raises(SignOffRefused):
        verdicts.sign_off(archive, claim.id)
    with pytest.raises(SignOffRefused):
        verdicts.correct(archive, claim.id, ratings["confirmed"], "Why.", " ")
    corrected = verdicts.correct(archive, claim.id, ratings["confirmed"], "The council counts 40.",
                                 "The count was ours.")
    assert (corrected.version, corrected.is_signed, corrected.correction) == (2, False, "The count was ours.")
    assert verdicts.versions(archive, claim.id)[0] == signed


def test_only_a_signed_verdict_is_corrected(archive, claim, ratings):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    with pytest.raises(SignOffRefused):
        verdicts.correct(archive, claim.id, ratings["confirmed"], "Why.", "Because.")


def test_everything_about_a_verdict_is_there_after_reopening(archive, claim, ratings, tmp_path):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    before = verdicts.sign_off(archive, claim.id)
    archive.close()
    with libraries.open_library(tmp_path / "library", checker="Ben") as again:
        assert verdicts.versions(again, claim.id) == [before]
        assert cases.find(again, "Bridge").claims_done == 1
        history.undo(again)
        assert not verdicts.current(again, claim.id).is_signed
