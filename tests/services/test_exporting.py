from dataclasses import replace

import pytest

from workbench.domain.claims import Stance
from workbench.domain.errors import ExportCancelled, ExportError, TargetExists
from workbench.reports import FORMATS
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.library import history
from workbench.services.reading import documents
from workbench.services.reporting import exporting
from workbench.services.sources import matches


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


@pytest.mark.parametrize("key", list(FORMATS))
def test_two_exports_are_the_same_but_for_the_time(archive, case, checked, tmp_path, key):
    """Gathered twice, written twice: only the time that the report names is another."""
    fixed = "2024-05-06T10:15:00+00:00"
    for name in ("one", "two"):
        told = replace(exporting.case_report(archive, case.id), made_at=fixed)
        exporting.write(told, key, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    later = replace(told, made_at="2025-06-07T11:16:00+00:00")
    exporting.write(later, key, tmp_path / "later")
    assert key in ("csv", "claimreview") or (tmp_path / "later").read_bytes() != (tmp_path / "one").read_bytes()


def test_every_format_says_what_it_is_for():
    for key, title, suffix in exporting.formats():
        assert title and suffix.startswith(".") and exporting.sentence(key).endswith("."), key
    assert set(FORMATS) >= {"html", "pdf", "docx", "annotated-docx", "md", "xlsx", "csv"}


def test_a_file_that_is_there_is_left_alone(archive, case, tmp_path):
    there = tmp_path / "report.html"
    there.write_text("mine")
    with pytest.raises(TargetExists) as caught:
        exporting.export(archive, case.id, "html", there)
    assert there.read_text() == "mine" and "--force" in caught.value.remedy
    exporting.export(archive, case.id, "html", there, over=True)
    assert "<html" in there.read_text(encoding="utf-8")


def test_gathering_tells_how_far_it_is_and_can_be_stopped(archive, case, checked):
    heard = []
    exporting.case_report(archive, case.id, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(1, 1)]
    with pytest.raises(ExportCancelled):
        exporting.case_report(archive, case.id, cancelled=lambda: True)


def test_the_subjects_text_comes_with_its_claims_places(archive, case, checked, article):
    (text,) = exporting.case_report(archive, case.id).texts
    ((number, start, end),) = text.spans
    assert (number, text.shown[start:end]) == (checked.id, "closed the old bridge for 40 days")
    assert text.document == article.id and 1 <= text.looked_at <= text.checkable


def test_a_confidential_source_is_named_only_where_nobody_asked_otherwise(archive, case, checked, report, tmp_path):
    assert documents.keep_confidential(archive, report.id).confidential
    told = exporting.export(archive, case.id, "html", tmp_path / "told.html").read_text(encoding="utf-8")
    kept = exporting.export(archive, case.id, "html", tmp_path / "kept.html", redact=True).read_text(encoding="utf-8")
    name = documents.get(archive, report.id).custody.file
    assert name in told and name not in kept and "Source A" in kept
    history.undo(archive)
    assert not documents.get(archive, report.id).confidential
