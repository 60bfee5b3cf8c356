import pytest

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Metadata
from workbench.domain.errors import ActError, SignOffRefused, SignOffWarned
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.signing import Concern, ConcernKind, Weighed, weigh
from workbench.domain.verdicts import Reopening
from workbench.services.deciding import claims, enquiries, evidence, verdicts
from workbench.services.library import cases, history, libraries
from workbench.services.reading import documents
from workbench.services.sources import origins


@pytest.fixture
def claim(archive, case, article):
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    return claims.make(archive, case.id, article.id, start, start + 33)


@pytest.fixture
def linked(archive, claim, report):
    """The claim with a passage linked to it."""
    at = documents.text(archive, report.id).text.index("remained closed for 14 days")
    evidence.link_span(archive, claim.id, report.id, at, at + 27, Stance.CONTRADICTS)
    return claim


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


def test_signing_off_needs_rating_and_rationale(archive, linked, claim, ratings):
    with pytest.raises(SignOffRefused):
        verdicts.sign_off(archive, claim.id)
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "  ")
    with pytest.raises(SignOffRefused):
        verdicts.sign_off(archive, claim.id)
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    assert verdicts.sign_off(archive, claim.id).signed_by == "Ada"
    assert claims.get(archive, claim.id).state is ClaimState.SIGNED_OFF


def test_a_signed_verdict_is_only_corrected(archive, linked, claim, ratings):
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


def test_everything_about_a_verdict_is_there_after_reopening(archive, linked, claim, ratings, tmp_path):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "14, not 40.")
    before = verdicts.sign_off(archive, claim.id)
    archive.close()
    with libraries.open_library(tmp_path / "library", checker="Ben") as again:
        assert verdicts.versions(again, claim.id) == [before]
        assert cases.find(again, "Bridge").claims_done == 1
        history.undo(again)
        assert not verdicts.current(again, claim.id).is_signed


def judged(archive, claim, ratings, why="14, not 40."):
    verdicts.rate(archive, claim.id, ratings["wrong"])
    return verdicts.write_rationale(archive, claim.id, why)


def test_signing_without_evidence_is_refused_unless_it_says_where_one_searched(archive, claim, ratings):
    judged(archive, claim, ratings)
    with pytest.raises(SignOffRefused, match="no evidence"):
        verdicts.sign_off(archive, claim.id)
    verdicts.search_in_vain(archive, claim.id, "  the council's minutes,\n the archive of the paper ")
    signed = verdicts.sign_off(archive, claim.id)
    assert signed.searched == "the council's minutes, the archive of the paper"
    assert signed.concerns == ()
    assert "No source found, searched: the council" in history.entries(archive, claim=claim.id)[1].sentence
    with pytest.raises(SignOffRefused):
        verdicts.search_in_vain(archive, claim.id, "elsewhere")


def test_where_one_searched_goes_with_another_rating(archive, claim, ratings):
    judged(archive, claim, ratings)
    verdicts.search_in_vain(archive, claim.id, "the minutes")
    assert verdicts.rate(archive, claim.id, ratings["cannot-verify"]).searched == "the minutes"


def test_what_was_warned_of_is_kept_with_the_sign_off(archive, linked, report, ratings):
    judged(archive, linked, ratings)
    enquiries.ask(archive, linked.id, "the council", "How many days?")
    warned = verdicts.concerns(archive, linked.id)
    assert warned == [Concern(ConcernKind.ONE_SOURCE, report.name), Concern(ConcernKind.QUERY, "the council")]
    with pytest.raises(SignOffWarned) as told:
        verdicts.sign_off(archive, linked.id, seen=warned[:1])
    assert list(told.value.concerns) == warned
    signed = verdicts.sign_off(archive, linked.id, seen=warned)
    assert list(signed.concerns) == warned
    assert verdicts.concerns(archive, linked.id) == [], "a signed verdict is not warned of any more"
    told = history.entries(archive, claim=linked.id)[0].sentence
    assert "single source" in told and "the council" in told


def test_sources_of_one_origin_count_as_one(archive, linked, report, case, bring, ratings):
    copy = bring("copy.txt", "The bridge remained closed for 14 days, says the agency.")
    evidence.link_span(archive, linked.id, copy.id, 0, 38, Stance.CONTRADICTS)
    judged(archive, linked, ratings)
    assert verdicts.concerns(archive, linked.id) == []
    origins.group(archive, case.id, (report.id, copy.id), name="the agency")
    assert verdicts.concerns(archive, linked.id) == [Concern(ConcernKind.ONE_ORIGIN, "the agency")]


def test_evidence_dated_after_the_claim_is_warned_of(archive, linked, article, report, ratings):
    documents.correct(archive, article.id, Metadata(published="2024-05-06"))
    documents.correct(archive, report.id, Metadata(title="Report", published="2024-05-07"))
    judged(archive, linked, ratings)
    assert Concern(ConcernKind.LATER, "Report (2024-05-07)") in verdicts.concerns(archive, linked.id)


def test_a_difference_is_open_until_the_rationale_speaks_of_it(archive, claim, report, ratings):
    found = Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "40 days", "14 days", "40 days are not 14.", "40 ≠ 14")
    evidence.link_span(archive, claim.id, report.id, 26, 59, Stance.SUPPORTS, findings=[found])
    judged(archive, claim, ratings, "It was closed.")
    assert Concern(ConcernKind.DIFFERENCE, "40 ≠ 14") in verdicts.concerns(archive, claim.id)
    for told in ("It was closed for 14 days.", "Según el informe: 14 días."):
        verdicts.write_rationale(archive, claim.id, told)
        assert Concern(ConcernKind.DIFFERENCE, "40 ≠ 14") not in verdicts.concerns(archive, claim.id), told


@pytest.mark.parametrize(("claimed", "published", "is_later"), [
    ("2024-05-06", "2024-05-07", True), ("2024-05-06", "2024-05", False), ("2024", "2024-05-07", False),
    ("2023", "2024-05-07", True), ("", "2024-05-07", False), ("2024-05-06", "", False), ("2024-05-06", "2024", False)])
def test_a_date_is_later_only_beyond_doubt(claimed, published, is_later):
    piece = [Weighed(1, "one", "a", published, True), Weighed(2, "two", "b", "", True)]
    assert bool(weigh(piece, claimed, "")) is is_later


def test_context_alone_is_no_second_source():
    pieces = [Weighed(1, "one", "a", "", True), Weighed(2, "two", "b", "", False)]
    assert weigh(pieces, "", "") == [Concern(ConcernKind.ONE_SOURCE, "one")]
    assert weigh([], "", "") == []


def test_new_facts_are_an_update_and_no_correction(archive, linked, ratings):
    judged(archive, linked, ratings)
    first = verdicts.sign_off(archive, linked.id)
    with pytest.raises(SignOffRefused, match="what is new"):
        verdicts.correct(archive, linked.id, ratings["confirmed"], "Why.", "", reopening=Reopening.UPDATE)
    verdicts.correct(archive, linked.id, ratings["confirmed"], "40 days.", "The council counted again.",
                     reopening=Reopening.UPDATE)
    before, now = verdicts.versions(archive, linked.id)
    assert (before, now.reopening, now.correction) == (first, Reopening.UPDATE, "The council counted again.")
    assert history.entries(archive, claim=linked.id)[0].sentence.startswith("Updated the verdict to Confirmed")
