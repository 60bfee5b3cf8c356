import pytest

from workbench.domain.claims import Stance
from workbench.domain.errors import ExportError
from workbench.services import claims, documents, evidence, exporting, matches, verdicts


@pytest.fixture
def checked(archive, case, article, report):
    """A claim with evidence for and against a signed and then corrected verdict."""
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    claim = claims.make(archive, case.id, article.id, start, start + 33)
    best, second, *_ = matches.suggest(archive, claim.id)
    evidence.link(archive, claim.id, best, Stance.CONTRADICTS)
    evidence.dismiss(archive, claim.id, second)
    ratings = {rating.key: rating.id for rating in verdicts.scale(archive, case.id).ratings}
    verdicts.rate(archive, claim.id, ratings["wrong"])
    verdicts.write_rationale(archive, claim.id, "14 & not <40>.")
    verdicts.sign_off(archive, claim.id)
    verdicts.correct(archive, claim.id, ratings["cannot-verify"], "Two counts.", "The council has its own count.")
    return claim


def test_a_report_gathers_all_that_was_done(archive, case, checked, article, report):
    told = exporting.case_report(archive, case.id)
    (claim,) = told.claims
    assert ([one.id for one in told.subjects], [one.id for one in told.sources]) == ([article.id], [report.id])
    assert claim.subject.id == article.id and claim.dismissed == 1
    assert claim.paragraph.startswith("The town council") and "1.2 million euros" in claim.paragraph
    (item,) = claim.evidence
    assert (item.source.id, item.after[:11]) == (report.id, "The repairs")
    assert [verdict.label for verdict in claim.verdicts] == ["Wrong", "Cannot verify"]
    assert claim.verdict.correction == "The council has its own count."
    assert claim.history[0].sentence.startswith("Marked the claim") and len(claim.history) == 7
    assert (told.made_by, told.scale.name) == ("Ada", "Line check")
    assert told.case_version == claim.history[-1].id


def test_the_web_page_says_it_and_escapes_it(archive, case, checked, tmp_path):
    path = exporting.export(archive, case.id, "html", tmp_path / "report.html")
    page = path.read_text(encoding="utf-8")
    assert "closed the old bridge for 40 days" in page and "14 &amp; not &lt;40&gt;." in page
    assert "<script" not in page


def test_an_empty_case_has_a_report_too(archive, case, tmp_path):
    assert exporting.export(archive, case.id, "html", tmp_path / "report.html").stat().st_size > 200


def test_a_format_that_is_not_there(archive, case, tmp_path):
    with pytest.raises(ExportError) as caught:
        exporting.export(archive, case.id, "stone", tmp_path / "report")
    assert "html" in caught.value.remedy
    assert ("html", ".html") in {(key, suffix) for key, _, suffix in exporting.formats()}
