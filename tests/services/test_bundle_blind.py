"""A claim that waits for a blind second check leaves the library without its rating, and the two meet again at home."""

import zipfile

import pytest

from workbench.domain.second_checks import Decision
from workbench.services.colleagues import bundles
from workbench.services.deciding import claims, second_checks, verdicts
from workbench.services.library import cases, history, libraries
from workbench.services.reporting import exporting


@pytest.fixture
def claim(archive, case, article):
    """A claim that Ada rated “Wrong” on her own ground, and asks somebody to check unseen."""
    made = claims.make(archive, case.id, article.id, 34, 90)
    verdicts.rate(archive, made.id, rating(archive, case.id, "wrong"))
    verdicts.write_rationale(archive, made.id, "Fourteen days, says the district's ledger.")
    second_checks.ask(archive, made.id)
    return made


def rating(archive, case_id, key):
    return next(one.id for one in verdicts.scale(archive, case_id).ratings if one.key == key)


def sent(archive, case_id, path):
    return exporting.export(archive, case_id, "bundle", path)


def test_the_raw_file_does_not_tell_the_rating(archive, case, claim, tmp_path):
    path = sent(archive, case.id, tmp_path / "blind.zip")
    with zipfile.ZipFile(path) as opened:
        told = opened.read("case.json").decode() + opened.read("manifest.json").decode()
    assert "district's ledger" not in told and '"label": "Wrong"' in told, "the scale goes along, the verdict does not"
    assert '"verdicts": []' in told and "“Wrong”" not in told and "Rated" not in told
    assert claim.uid in told and bundles.verify(path)[1] == []


def test_the_two_ratings_meet_at_home(archive, case, claim, other, tmp_path):
    there = bundles.merge(other, sent(archive, case.id, tmp_path / "out.zip")).case
    (id,) = claims.table(other, there)
    assert claims.get(other, id).is_blind and verdicts.current(other, id) is None
    given = second_checks.give(other, id, rating(other, there, "confirmed"), "Forty, says the mayor.")
    assert given.is_uncompared and not given.is_unsettled
    assert history.entries(other, claim=id)[0].sentence.endswith("It is held against the first when Ada has it back.")
    back = sent(other, there, tmp_path / "back.zip")
    assert bundles.merge(archive, back).added == {"second checks": 1}
    (check,) = second_checks.of_claim(archive, claim.id)
    assert (check.is_unsettled, check.version, check.label) == (True, 1, "Confirmed")
    second_checks.settle(archive, check.id, Decision.FIRST, "The ledger is closer.")
    assert not bundles.merge(archive, back).changed, "an undecided check over there only lags behind"

    merged = bundles.merge(other, sent(archive, case.id, tmp_path / "again.zip"))
    assert verdicts.current(other, id).label == "Wrong" and second_checks.of_claim(other, id)[0].differs
    assert merged.added["verdicts"] == 1
    assert libraries.verify(archive) == libraries.verify(other) == []


def test_the_same_rating_agrees_at_home(archive, case, claim, other, tmp_path):
    there = bundles.merge(other, sent(archive, case.id, tmp_path / "out.zip")).case
    (id,) = claims.table(other, there)
    second_checks.give(other, id, rating(other, there, "wrong"), "Fourteen.")
    bundles.merge(archive, sent(other, there, tmp_path / "back.zip"))
    assert second_checks.of_claim(archive, claim.id)[0].differs is False
    assert cases.find(other, case.name).id == there


def test_sorted_by_rating_a_blind_claim_stands_last_whatever_it_was_rated(archive, case, article, claim):
    others = [claims.make(archive, case.id, article.id, start, end) for start, end in ((91, 110), (111, 140))]
    for one, key in zip(others, ("confirmed", "on-author"), strict=True):
        verdicts.rate(archive, one.id, rating(archive, case.id, key))
    archive.checker_name = "Ben"
    rising, falling = (claims.table(archive, case.id, sort="rating", descending=down) for down in (False, True))
    assert rising[-1] == falling[-1] == claim.id and rising[:2] == falling[1::-1]
    archive.checker_name = "Ada"
    assert claims.table(archive, case.id, sort="rating", descending=True)[0] == claim.id, "who rated it may know"
